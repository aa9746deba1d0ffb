"""Schemes of an arrangement: entered, approved by another, followed from a day on, taken out."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import schemes, undo
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.cost_sharing.inputs import Key
from commonservices.domain.schemes import Parameters, read
from commonservices.office import Office
from tests.builders import an_arrangement, record, records
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import a_clinic, a_scheme
from tests.commonservices.actions.roles import acting, holds

MIX = Parameters(keys=(Key("headcount", 60), Key("floor_area", 40)))


@pytest.fixture
def above(office: Office) -> Any:
    """Log an arrangement of two parties."""
    return an_arrangement(office, parties=(("UNEXAM", "PROVIDER"), ("WFP", "CLIENT"))).id


def scheme_of(office: Office, id: Any) -> ApportionmentScheme:
    found: ApportionmentScheme = record(office, ApportionmentScheme, id)
    return found


def test_a_mix_is_entered_with_its_keys(office: Office, above: Any, last_act: Any) -> None:
    id = a_scheme(office, above, name="Mix", method="HYBRID", driver_code="", parameters=MIX)
    assert read(scheme_of(office, id).parameters) == MIX
    assert last_act()[:2] == ("scheme_added", "UNEXAM-MOU_CS-2026-001 · Mix")
    schemes.set_fields(office, id, {"minimum": "10000.00", "support_percent": "7"})
    assert (scheme_of(office, id).minimum, scheme_of(office, id).support_percent) == (1_000_000, 7)


def test_who_wrote_a_scheme_does_not_approve_it_and_then_its_terms_stay(office: Office, above: Any) -> None:
    holds(office, office.actor, "APPROVER")
    holds(office, "Chief", "APPROVER")
    id = a_scheme(office, above)
    refused("same_person", lambda: schemes.approve(office, id))
    acting(office, "Chief")
    refused("day_in_future", lambda: schemes.approve(office, id, on=date(2026, 10, 2)))
    schemes.approve(office, id)
    assert (scheme_of(office, id).approved_by, scheme_of(office, id).approved_on) == ("Chief", date(2026, 10, 1))
    refused("scheme_approved", lambda: schemes.approve(office, id))
    refused("scheme_approved", lambda: schemes.set_fields(office, id, {"minimum": "1.00"}))
    schemes.set_fields(office, id, {"valid_to": "2027-01-01"})
    assert scheme_of(office, id).valid_to == date(2027, 1, 1)


def test_a_scheme_is_followed_by_another_from_a_day_on(office: Office, above: Any) -> None:
    id = a_scheme(office, above, valid_from=date(2026, 1, 1))
    refused("scheme_follows_too_early", lambda: schemes.follow(office, id, date(2026, 1, 1), {}))
    later = schemes.follow(office, id, "2027-01-01", {"minimum": "5.00"}, "the country team decided").id
    assert scheme_of(office, id).valid_to == date(2027, 1, 1)
    assert (scheme_of(office, later).valid_from, scheme_of(office, later).minimum) == (date(2027, 1, 1), 500)
    assert scheme_of(office, later).name == scheme_of(office, id).name
    refused("schemes_overlap", lambda: a_scheme(office, above, valid_from=date(2026, 7, 1)))
    undo.undo(office, newest(office).transaction)
    assert [each.id for each in records(office, ApportionmentScheme)] == [id]


def test_a_scheme_that_shares_a_line_stays(office: Office) -> None:
    clinic = a_clinic(office)
    refused("scheme_in_use", lambda: schemes.remove(office, clinic.scheme_id))
    spare = a_scheme(office, clinic.arrangement_id, name="Spare")
    schemes.remove(office, spare, "entered twice")
    assert [each.id for each in records(office, ApportionmentScheme)] == [clinic.scheme_id]


def test_a_scheme_that_could_share_nothing_is_not_entered(office: Office, above: Any, watch: Any) -> None:
    before = watch()
    refused("sharing_mix_under_whole", lambda: a_scheme(office, above, method="HYBRID"))
    refused("scheme_parameters_unread", lambda: a_scheme(office, above, parameters="[1]"))
    assert before.unchanged()
