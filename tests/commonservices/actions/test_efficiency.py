"""Claims through the store: computed, realised with actual figures, validated by somebody else, counted once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import efficiency, shared_services, undo
from commonservices.domain.efficiency import EfficiencyRecord, claim_id
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import efficiency as listed
from commonservices.store.checking import check
from tests.builders import entity, record, records
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.roles import acting, holds
from tests.commonservices.actions.saved import (
    ACTUAL,
    MONEY,
    YEAR,
    a_case,
    a_claim,
    a_shared,
    adopted,
    refused,
)
from tests.once import once


def held(office: Office, id: UUID) -> EfficiencyRecord:
    found: EfficiencyRecord = record(office, EfficiencyRecord, id)
    return found


def realised(office: Office) -> UUID:
    def acts() -> UUID:
        id = a_claim(office)
        efficiency.realise(office, id, ACTUAL)
        return id

    return once(office, "a realised claim", acts)


def validated(office: Office) -> UUID:
    id = realised(office)
    efficiency.validate(acting(office, "Independent reader"), id)
    return id


def test_a_claim_is_computed_and_never_typed(office: Office, last_act: Any) -> None:
    id = a_claim(office)
    assert last_act() == ("claim_added", "UNEXAM-EFF-2025-01", "")
    found = held(office, id)
    assert (found.gain, found.formula, found.stream, found.state) == (20000, "MONEY_1", "BOS", "ESTIMATED")
    assert (found.claimed_by, found.owner_id, found.state_on) == ("Test officer", entity("UNEXAM"), date(2026, 10, 1))
    with refused("claim_computed"):
        efficiency.set_claim(office, id, {"gain": "5"})
    with refused("fixed_field"):
        efficiency.set_claim(office, id, {"validated_by": "me"})
    efficiency.set_claim(office, id, {"expected_unit_cost": "75", "comparator": "last year"}, "corrected")
    assert (held(office, id).gain, last_act()) == (25000, ("claim_set", "UNEXAM-EFF-2025-01", "corrected"))


def test_what_is_claimed_gives_the_claim_its_identifier_in_every_copy(office: Office) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    assert service is not None
    assert id == claim_id(service, YEAR, "COST_AVOIDANCE", entity("UNEXAM"))


@pytest.mark.parametrize(
    ("service", "rule"),
    [
        ({"reporting_stream": ""}, "claim_no_stream"),
        ({"reporting_stream": "NONE"}, "claim_not_reported"),
        ({"managing_entity_id": None}, "claim_no_owner"),
    ],
)
def test_a_service_that_cannot_be_claimed_of_is_refused(office: Office, service: dict[str, Any], rule: str) -> None:
    with refused(rule):
        a_claim(office, service_id=a_shared(office, **service))
    assert records(office, EfficiencyRecord) == ()


def test_a_claim_needs_a_known_category_and_year(office: Office) -> None:
    with refused("unknown_code"):
        a_claim(office, "PROFIT")
    with refused("too_small"):
        a_claim(office, year=1900)


# --- realised and validated -------------------------------------------------------------------------------------------


def test_actual_figures_make_a_claim_realised(office: Office, last_act: Any) -> None:
    id = realised(office)
    found = held(office, id)
    assert (found.state, found.gain, found.realised_by) == ("REALISED", 29400, "Test officer")
    assert last_act()[0] == "claim_realised"
    row = listed.claim(office, id)
    assert (row.gain.actual, row.counted, row.recalculated_ok, row.missing, row.remarks) == (True, True, True, (), ())
    with refused("claim_actual_missing"):
        efficiency.set_claim(office, id, {"actual_volume": None})
    undo.undo(office, newest(office).transaction)
    assert (held(office, id).state, held(office, id).gain) == ("ESTIMATED", 20000)


def test_a_claim_without_a_baseline_stays_estimated(office: Office) -> None:
    id = a_claim(office, baseline_unit_cost=None)
    with refused("claim_baseline_missing"):
        efficiency.realise(office, id, ACTUAL)
    row = listed.claim(office, id)
    assert (row.state, row.remarks, [each.rule for each in row.missing]) == (
        "ESTIMATED", ("no_baseline",), ["claim_baseline_missing"],
    )  # fmt: skip


def test_a_year_that_is_not_over_is_not_realised(office: Office) -> None:
    id = a_claim(office, year=2026)
    with refused("claim_year_not_over"):
        efficiency.realise(office, id, ACTUAL)


def test_somebody_else_validates(office: Office, last_act: Any) -> None:
    id = realised(office)
    with refused("claim_own_validator"):
        efficiency.validate(office, id)
    efficiency.validate(acting(office, "Independent reader"), id)
    found = held(office, id)
    assert (found.state, found.validated_by, found.validated_on, found.exception_reason) == (
        "VALIDATED", "Independent reader", date(2026, 10, 1), "",
    )  # fmt: skip
    assert last_act() == ("claim_validated", "UNEXAM-EFF-2025-01", "")
    assert undo.undoable(office)[0].freezes == "claim_reopening"


def test_one_person_alone_says_why_and_it_shows(office: Office) -> None:
    id = realised(office)
    efficiency.validate(office, id, exception="nobody else is here")
    assert held(office, id).exception_reason == "nobody else is here"
    assert listed.claim(office, id).remarks == ("one_person",)


def test_whoever_entered_the_figures_is_no_validator_either(office: Office) -> None:
    id = realised(office)
    efficiency.set_claim(acting(office, "Second hand"), id, {"actual_volume": "13"})
    with refused("claim_own_validator"):
        efficiency.validate(office, id)
    assert held(office, id).realised_by == "Second hand"


def test_where_roles_are_declared_a_validator_validates(office: Office) -> None:
    id = realised(office)
    holds(office, "Auditor of claims", "VALIDATOR")
    acting(office, "Passer-by")
    with refused("role_not_held"):
        efficiency.validate(office, id)
    efficiency.validate(acting(office, "Auditor of claims"), id)
    assert held(office, id).validated_by == "Auditor of claims"


def test_a_validated_claim_is_not_realised_again_but_opened(office: Office) -> None:
    id = validated(office)
    acting(office, held(office, id).realised_by)
    with refused("claim_validated"):
        efficiency.realise(office, id)
    assert (held(office, id).state, check(office).findings) == ("VALIDATED", ())


def test_a_claim_in_another_currency_keeps_the_figures_people_see(office: Office) -> None:
    id = a_claim(office, one_off_cost="50")
    efficiency.set_claim(office, id, {"currency": "JPY"})
    assert (held(office, id).one_off_cost, held(office, id).gain) == (50, 150)


def test_a_validated_claim_is_opened_again_by_a_change_with_its_reason(office: Office, last_act: Any) -> None:
    id = validated(office)
    with refused("claim_validated"):
        efficiency.set_claim(office, id, {"actual_volume": "11"})
    efficiency.set_claim(office, id, {"actual_volume": "11"}, "a bill was missing")
    found = held(office, id)
    assert (found.state, found.gain, found.validated_on, found.validated_by, found.reopened_reason) == (
        "REALISED", 26950, None, "", "a bill was missing",
    )  # fmt: skip
    assert last_act() == ("claim_set", "UNEXAM-EFF-2025-01", "a bill was missing")
    assert listed.claim(office, id).remarks == ("reopened",)
    efficiency.validate(acting(office, "Third reader"), id)
    assert check(office).findings == ()


def test_a_note_leaves_a_validated_claim_as_it_is(office: Office) -> None:
    id = validated(office)
    efficiency.set_claim(office, id, {"note": "told to the country team"})
    assert (held(office, id).state, held(office, id).note) == ("VALIDATED", "told to the country team")


def test_a_claim_is_opened_again_with_a_reason_only(office: Office) -> None:
    id = validated(office)
    with refused("reason_missing"):
        efficiency.reopen(office, id, " ")
    efficiency.reopen(office, id, "the count was wrong")
    assert held(office, id).state == "REALISED"
    with refused("claim_not_validated"):
        efficiency.reopen(office, id, "again")


def test_what_was_validated_is_not_taken_back_or_withdrawn(office: Office) -> None:
    id = realised(office)
    realising = newest(office).transaction
    efficiency.validate(acting(office, "Independent reader"), id)
    for transaction in (realising, newest(office).transaction):
        with pytest.raises(Known):
            undo.undo(office, transaction)
    with refused("claim_validated"):
        efficiency.withdraw(office, id, "a mistake")
    with pytest.raises(Known, match="validated claim"), office.work("field_set") as work:
        work.remove(work.get(EfficiencyRecord, id))


def test_a_claim_is_withdrawn_with_a_reason_and_may_be_made_again(office: Office, last_act: Any) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    with refused("reason_missing"):
        efficiency.withdraw(office, id, "")
    efficiency.withdraw(office, id, "counted elsewhere")
    assert (listed.claims(office), last_act()) == ((), ("claim_withdrawn", "UNEXAM-EFF-2025-01", "counted elsewhere"))
    a_claim(office, service_id=service, expected_unit_cost="90")
    assert (held(office, id).reference, held(office, id).gain) == ("UNEXAM-EFF-2025-01", 10000)


# --- counted once -----------------------------------------------------------------------------------------------------


def test_the_same_gain_is_not_claimed_twice(office: Office) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    with refused("claim_twice"):
        a_claim(office, service_id=service)
    with refused("claim_counted_twice"):
        a_claim(office, service_id=service, owner_id=entity("UNDP"))
    other = a_claim(office, service_id=service, owner_id=entity("UNDP"), linked_id=id)
    rows = {each.id: each for each in listed.claims(office)}
    assert (rows[other].counted, rows[other].linked, rows[other].owner) == (False, "UNEXAM-EFF-2025-01", "UNDP")
    assert (rows[id].counted, rows[id].linked_from) == (True, ("UNEXAM-EFF-2025-02",))
    with refused("claim_has_links"):
        efficiency.withdraw(office, id, "a mistake")
    with refused("claim_counted_twice"):
        efficiency.set_claim(office, other, {"linked_id": None})
    with refused("claim_link_linked"):
        efficiency.set_claim(office, id, {"linked_id": other})


def test_another_stream_of_the_same_year_is_refused_or_linked(office: Office) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    assert service is not None
    shared_services.set_fields(office, service, {"reporting_stream": "CBO"})
    assert listed.claim(office, id).remarks == ("stream_differs",)
    with refused("claim_counted_twice"):
        a_claim(office, "STAFF_TIME", service_id=service)
    a_claim(office, "STAFF_TIME", service_id=service, linked_id=id)
    a_claim(office, "STAFF_TIME", service_id=service, year=2024)
    assert [each.claim.stream for each in listed.claims(office, service)] == ["BOS", "CBO", "CBO"]


# --- out of a case ----------------------------------------------------------------------------------------------------


def test_a_year_of_an_adopted_case_becomes_claims_of_money_and_of_hours(office: Office) -> None:
    saved = adopted(office)
    money = efficiency.claim_from_case(office, saved.case_id, YEAR, "COST_AVOIDANCE").id
    hours = efficiency.claim_from_case(office, saved.case_id, YEAR, "STAFF_TIME").id
    rows = {each.id: each for each in listed.claims(office, saved.service_id, YEAR)}
    assert (rows[money].gain.money, rows[money].gain.hours) == (3982000, None)
    assert (rows[hours].gain.hours, rows[hours].gain.money, rows[hours].claim.gain_hours) == (1580, None, 1580)
    assert {each.case for each in rows.values()} == {"UNEXAM-CBA-2026-01"}
    assert rows[hours].claim.comparator == "UNEXAM-CBA-2026-01 · Joint agreement"
    efficiency.realise(office, hours, {"actual_volume": "400", "actual_hours_each": "4.5"})
    assert held(office, hours).gain_hours == 400 * Decimal("4.5") - 220
    with refused("claim_of_case"):
        efficiency.set_claim(office, hours, {"baseline_hours_each": "10"})
    with refused("claim_of_case"):
        efficiency.claim_from_case(office, saved.case_id, 2026, "STAFF_TIME", {"hourly": "1"})


def test_a_case_that_is_not_adopted_gives_no_claim(office: Office) -> None:
    saved = a_case(office)
    with refused("fixed_field"):
        a_claim(office, service_id=saved.service_id, case_id=saved.case_id)
    with refused("case_not_adopted"):
        efficiency.claim_from_case(office, saved.case_id, YEAR, "STAFF_TIME")
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    efficiency.move_case(office, saved.case_id, "ADOPTED")
    with refused("case_year_outside"):
        efficiency.claim_from_case(office, saved.case_id, 2031, "STAFF_TIME")


def test_money_and_words_of_a_claim_are_those_typed(office: Office) -> None:
    typed = {**MONEY, "one_off_cost": "1250.50", "currency": "EUR", "method": "EXACT", "note": "all typed"}
    id = a_claim(office, **typed)
    found = held(office, id)
    assert (found.one_off_cost, found.currency, found.method, found.gain) == (125050, "EUR", "EXACT", 20000 - 125050)
