"""Duties that were not met, the narrowest of several agreements, and the days of children and parents."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.duties import Obligation, ObligationMet
from commonservices.domain.facts import NO_LINKS, LinkedFacts, PeriodFacts
from commonservices.domain.procurement import LongTermAgreement, LongTermAgreementUse
from commonservices.office import Office
from commonservices.store.gathering import gather_arrangements
from commonservices.store.gathering_links import children_of, links_of
from commonservices.store.rows import fetch
from tests.builders import an_arrangement, an_office, entity
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import put

T0 = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def linked(office: Office, id: UUID) -> LinkedFacts:
    with office.engine.connect() as connection:
        return links_of(connection, fetch(connection, Arrangement, id=id))[id]


def unmet(office: Office, id: UUID, today: date = T0) -> int:
    with office.engine.connect() as connection:
        return gather_arrangements(connection, [id], today).arrangements[id].links.unmet_obligations


def logged(office: Office, **values: object) -> UUID:
    given = {"effective_on": date(2026, 1, 1), "expiry_on": date(2026, 12, 31)} | values
    return an_arrangement(office, **given).id


# --- children and parents ---------------------------------------------------------------------------------------------


def test_nothing_linked_is_the_one_empty_value(office: Office) -> None:
    assert linked(office, logged(office)) is NO_LINKS


def test_children_give_their_days_by_reference(office: Office) -> None:
    parent = logged(office)
    for title, reference in (("Later", "Z-2"), ("First", "A-1")):
        child = logged(office, title_en=title, reference=reference, expiry_on=date(2026, 6, 30))
        arrangements.set_field(office, child, "parent_id", parent)
    with office.engine.connect() as connection:
        found = children_of(connection, parent)
    assert found == (
        PeriodFacts("A-1", date(2026, 1, 1), date(2026, 6, 30)),
        PeriodFacts("Z-2", date(2026, 1, 1), date(2026, 6, 30)),
    )


@pytest.mark.parametrize(("state", "counts"), [("ACTIVE", 1), ("EXPIRED", 1), ("CLOSED", 0), ("CANCELLED", 0)])
def test_a_child_that_was_given_up_binds_its_parent_no_more(office: Office, state: str, counts: int) -> None:
    parent, child = logged(office), logged(office, title_en="Child")
    arrangements.set_field(office, child, "parent_id", parent)
    force_state(office, child, state)
    with office.engine.connect() as connection:
        assert len(children_of(connection, parent)) == counts


def test_a_child_without_an_end_yet_is_not_judged(office: Office) -> None:
    parent = logged(office)
    child = an_arrangement(office, title_en="No days yet").id
    arrangements.set_field(office, child, "parent_id", parent)
    with office.engine.connect() as connection:
        assert children_of(connection, parent) == ()
        assert children_of(connection, child) == ()


def test_a_child_knows_the_days_of_its_parent(office: Office) -> None:
    parent, child = logged(office, reference="P-1"), logged(office, title_en="Child")
    arrangements.set_field(office, child, "parent_id", parent)
    assert linked(office, child).parent == PeriodFacts("P-1", date(2026, 1, 1), date(2026, 12, 31))
    assert linked(office, parent).parent is None


# --- agreements and duties --------------------------------------------------------------------------------------------


def used(office: Office, id: UUID, reference: str, ends_on: date | None, extension: date | None = None) -> None:
    """Put an agreement on record that an arrangement uses."""
    above = LongTermAgreement(
        id=office.new_id(),
        reference=reference,
        holder_id=entity("UNDP"),
        vendor="Vendor",
        starts_on=date(2025, 1, 1),
        ends_on=ends_on,
        extension_end_on=extension,
    )
    use = LongTermAgreementUse(id=office.new_id(), agreement_id=above.id, user_id=entity("WFP"), arrangement_id=id)
    put(office, above, use)


def test_whoever_uses_several_agreements_is_bound_by_the_one_that_ends_first(office: Office) -> None:
    id = logged(office, type="LTA_PB")
    used(office, id, "LONG", date(2029, 12, 31))
    used(office, id, "SHORT", date(2026, 6, 30))
    used(office, id, "OPEN", None)
    found = linked(office, id)
    assert len(found.agreement_uses) == 3
    assert found.agreement == PeriodFacts("SHORT", date(2025, 1, 1), date(2026, 6, 30))


def test_an_extended_agreement_ends_with_its_extension(office: Office) -> None:
    id = logged(office, type="LTA_PB")
    used(office, id, "EXTENDED", date(2026, 6, 30), date(2027, 6, 30))
    agreement = linked(office, id).agreement
    assert agreement is not None
    assert agreement.ends_on == date(2027, 6, 30)


def test_only_a_type_that_needs_it_is_asked_for_its_agreements(office: Office) -> None:
    id = logged(office)
    used(office, id, "LTA-1", date(2029, 12, 31))
    assert linked(office, id) is NO_LINKS


def test_unmet_duties_are_counted_once_the_arrangement_has_ended(office: Office) -> None:
    id = logged(office)
    duty = Obligation(
        id=office.new_id(), arrangement_id=id, kind="REPORT", text="Report", first_due_on=date(2026, 3, 31), every_m=3
    )
    put(office, duty)
    assert unmet(office, id) == 0
    force_state(office, id, "EXPIRED")
    assert unmet(office, id) == 3
    put(office, ObligationMet(id=office.new_id(), obligation_id=duty.id, due_on=date(2026, 6, 30)))
    assert unmet(office, id) == 2
    assert unmet(office, id, date(2026, 3, 31)) == 0


def test_a_recurring_duty_is_not_unmet_after_its_arrangement_ended(office: Office) -> None:
    id = logged(office, expiry_on=date(2026, 7, 31))
    given = {"arrangement_id": id, "kind": "REPORT", "first_due_on": date(2026, 6, 15)}
    monthly = Obligation(id=office.new_id(), text="Monthly", every_m=1, **given)
    account = Obligation(id=office.new_id(), text="Account", **given | {"first_due_on": date(2026, 9, 15)})
    put(office, monthly, account)
    force_state(office, id, "EXPIRED")
    assert unmet(office, id) == 3, "15 June, 15 July, and what falls due once after the end"
