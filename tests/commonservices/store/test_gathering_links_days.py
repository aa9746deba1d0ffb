"""Due days counted from the first, the narrowest of several agreements, and the days of children and parents."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.duties import Obligation, ObligationMet
from commonservices.domain.facts import NO_LINKS, LinkedFacts, PeriodFacts
from commonservices.domain.procurement import LongTermAgreement, LongTermAgreementUse
from commonservices.domain.terms import add_months
from commonservices.office import Office
from commonservices.store.gathering_links import children_of, due_days, links_of
from commonservices.store.rows import fetch
from tests.builders import an_arrangement, an_office, entity
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import put

DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))
T0 = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def linked(office: Office, id: UUID, today: date = T0) -> LinkedFacts:
    with office.engine.connect() as connection:
        return links_of(connection, fetch(connection, Arrangement, id=id), today)[id]


def logged(office: Office, **values: object) -> UUID:
    given = {"effective_on": date(2026, 1, 1), "expiry_on": date(2026, 12, 31)} | values
    return an_arrangement(office, **given).id


# --- due days ---------------------------------------------------------------------------------------------------------


@given(DAYS, DAYS, st.integers(1, 24), st.none() | DAYS)
def test_every_due_day_is_past_within_the_span_and_counted_from_the_first(
    first: date, today: date, every: int, until: date | None
) -> None:
    found = list(due_days(Obligation(id=UUID(int=1), first_due_on=first, every_m=every, until_on=until), today))
    assert found == sorted(set(found))
    assert all(day < today and day <= (until or today) for day in found)
    assert found == [add_months(first, number * every) for number in range(len(found))]
    following = add_months(first, len(found) * every)
    assert following >= today or following > (until or today)


@given(DAYS, DAYS)
def test_what_is_due_once_is_due_once(first: date, today: date) -> None:
    found = list(due_days(Obligation(id=UUID(int=1), first_due_on=first), today))
    assert found == ([first] if first < today else [])


@given(DAYS)
def test_a_duty_without_a_first_day_is_never_due(today: date) -> None:
    assert list(due_days(Obligation(id=UUID(int=1), every_m=1), today)) == []


@given(st.integers(1, 12), st.integers(2015, 2020), st.integers(1, 12))
def test_the_last_of_a_month_stays_the_last_of_a_month(every: int, year: int, month: int) -> None:
    last = add_months(date(year, month, 1), 1) - timedelta(1)
    found = list(due_days(Obligation(id=UUID(int=1), first_due_on=last, every_m=every), date(2026, 1, 1)))
    assert found[0] == last
    assert all(day.day == last.day or (day.day < last.day and (day + timedelta(1)).day == 1) for day in found)


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
    assert linked(office, id).unmet_obligations == 0
    force_state(office, id, "EXPIRED")
    assert linked(office, id).unmet_obligations == 3
    put(office, ObligationMet(id=office.new_id(), obligation_id=duty.id, due_on=date(2026, 6, 30)))
    assert linked(office, id).unmet_obligations == 2
    assert linked(office, id, date(2026, 3, 31)) is NO_LINKS
