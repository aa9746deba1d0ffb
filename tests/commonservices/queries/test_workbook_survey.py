"""What a workbook will hold, found before it is written: what is listed, worth, missing and marked."""

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementParty, ArrangementVersion
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import SharedService
from commonservices.queries.workbook_survey import (
    EXAMPLES,
    Gap,
    Survey,
    in_force_within,
    ran_within,
    survey_arrangements,
    survey_prices,
    survey_services,
    worth_of,
)
from commonservices.store import report_rows
from tests.commonservices.reports.small_office import CUT_OFF, SmallOffice

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def id_of(number):
    return UUID(int=number)


def service(number=1, **changes):
    values = {"status": "ACTIVE", "started_on": date(2026, 1, 1)} | changes
    return SharedService(id=id_of(number), reference=f"S{number}", name_en="Repairs", catalogue_code="MVC-01", **values)


def row(record, **changes):
    values = {"id": record.id, "reference": record.reference, "name_en": "Repairs", "name_fr": "", "line": "MVC"}
    values |= {"catalogue_code": "MVC-01", "provider": "ALPHA", "type": "SLA", "lead": "ALPHA"}
    return SimpleNamespace(**(values | changes))


def facts(state="ACTIVE", start=date(2026, 1, 1), end=date(2026, 12, 31), **changes):
    arrangement = Arrangement(id=id_of(1), reference="A1", type="SLA", state=state)
    version = ArrangementVersion(id=id_of(2), arrangement_id=id_of(1), effective_on=start, expiry_on=end)
    return ArrangementFacts(arrangement=arrangement, version=version, **changes)


def party(number, **changes):
    return ArrangementParty(
        id=id_of(number), arrangement_id=id_of(1), entity_id=id_of(number), role="CLIENT", **changes
    )


def make(period=YEAR, cut_off=CUT_OFF):
    return Survey(period, cut_off)


# --- gaps and marks --------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 40), max_size=80))
def test_a_gap_counts_all_and_names_the_first_few_once(numbers):
    gap = Gap("usage_missing")
    for number in numbers:
        gap.add(f"S{number}", id_of(number), number)
    assert gap.count == sum(numbers)
    assert gap.examples == [f"S{number}" for number in dict.fromkeys(numbers)][:EXAMPLES]
    assert gap.ids == [id_of(number) for number in dict.fromkeys(numbers)][:EXAMPLES]


def test_a_gap_that_is_not_there_is_an_empty_one():
    survey = make()
    survey.gaps.append(Gap("usage_missing", 3))
    assert survey.gap("usage_missing").count == 3
    assert (survey.gap("party_unsigned").count, survey.gap("party_unsigned").key) == (0, "party_unsigned")


@pytest.mark.parametrize(
    ("cut_off", "last"),
    [
        (date(2027, 5, 1), date(2026, 12, 31)),
        (date(2026, 5, 1), date(2026, 5, 1)),
        (date(2025, 5, 1), date(2026, 1, 1)),
    ],
)
def test_the_last_day_is_that_of_the_period_or_the_cut_off_day_within_it(cut_off, last):
    assert make(cut_off=cut_off).last_day == last


def test_a_marking_rises_and_never_falls_and_an_unknown_one_changes_nothing():
    survey, seen = make(), []
    for each in ("UNCLASSIFIED", "CONFIDENTIAL", "NO_SUCH", "UNCLASSIFIED", "STRICTLY_CONFIDENTIAL", "CONFIDENTIAL"):
        survey.raise_marking(each)
        seen.append(survey.marking)
    assert seen == ["UNCLASSIFIED", *["CONFIDENTIAL"] * 3, *["STRICTLY_CONFIDENTIAL"] * 2]


# --- what ran and what was in force ----------------------------------------------------------------------------------


@given(DAYS, st.none() | DAYS, DAYS, st.integers(0, 400))
def test_a_service_ran_within_days_when_it_ran_on_one_of_them(started, ended, first, length):
    last = first + timedelta(days=length)
    ran = any(
        started <= day and (ended is None or day <= ended)
        for day in (first + timedelta(days=step) for step in range(length + 1))
    )
    held = service(started_on=started, ended_on=ended)
    overlaps = ran or (ended is not None and ended < started and ended >= first and started <= last)
    assert ran_within(held, first, last) == overlaps


@pytest.mark.parametrize(("status", "ran"), [("ACTIVE", True), ("DISCONTINUED", True), ("PROPOSED", False)])
def test_only_a_service_that_came_to_run_ran(status, ran):
    assert ran_within(service(status=status), YEAR.start, YEAR.end) is ran
    assert not ran_within(service(status=status, started_on=None), YEAR.start, YEAR.end)


@pytest.mark.parametrize(
    ("state", "start", "end", "listed"),
    [
        ("ACTIVE", date(2026, 12, 31), date(2027, 6, 30), True),
        ("ACTIVE", date(2027, 1, 1), date(2027, 6, 30), False),
        ("EXPIRED", date(2024, 1, 1), date(2025, 12, 31), False),
        ("EXPIRED", date(2024, 1, 1), date(2026, 1, 1), True),
        ("DRAFT", date(2026, 1, 1), date(2026, 12, 31), False),
        ("CANCELLED", date(2026, 1, 1), date(2026, 12, 31), False),
        ("ACTIVE", None, None, False),
    ],
)
def test_an_arrangement_was_in_force_within_days_by_its_first_and_last_day(state, start, end, listed):
    assert in_force_within(facts(state, start, end), YEAR.start, YEAR.end, CUT_OFF) is listed


# --- the surveys -----------------------------------------------------------------------------------------------------


def test_a_service_is_listed_and_its_months_without_use_before_the_cut_off_are_missing():
    survey, held = make(), service()
    survey.worth.months[held.id] = {date(2026, 1, 1), date(2026, 4, 1)}
    survey_services(survey, [(row(held), held)])
    gap = survey.gap("usage_missing")
    assert survey.services == {held.id}
    assert (survey.due_months, survey.entered_months) == (9, 2)
    assert (gap.count, gap.of, gap.examples) == (7, 9, ["S1"])
    assert survey.marks[held.id].line == "MVC"
    assert survey.entity_codes == {"ALPHA"}


def test_a_service_that_did_not_run_is_marked_but_not_listed_until_it_was_used():
    survey, held = make(), service(status="PROPOSED")
    survey_services(survey, [(row(held), held)])
    assert (survey.services, survey.due_months, set(survey.marks)) == (set(), 0, {held.id})
    used = make()
    used.worth.months[held.id] = {date(2026, 2, 1)}
    survey_services(used, [(row(held), held)])
    assert (used.services, used.due_months) == ({held.id}, 0)


def test_a_discontinued_service_without_an_end_is_due_nothing():
    survey, held = make(), service(status="DISCONTINUED")
    survey_services(survey, [(row(held), held)])
    assert survey.due_months == 0
    assert survey.gap("usage_missing").count == 0


def test_services_of_the_year_before_are_counted_by_line():
    survey = make()
    held = [service(1, started_on=date(2025, 6, 1)), service(2), service(3, status="PROPOSED")]
    survey.worth_before.months[id_of(3)] = {date(2025, 5, 1)}
    survey_services(survey, [(row(each), each) for each in held])
    assert survey.services_before == {"MVC": 2}


def test_an_arrangement_in_force_is_listed_with_its_parties_its_months_and_who_has_not_signed():
    survey = make()
    signed, open_ = party(3, signed_on=date(2026, 1, 1)), party(4)
    held = facts(parties=(signed, open_), events=(active(date(2026, 1, 1)),))
    survey_arrangements(survey, [(row(held.arrangement), held)])
    assert survey.rows["parties"] == 2
    assert survey.arrangements == {id_of(1): True}
    assert (survey.gap("party_unsigned").count, survey.gap("party_unsigned").of) == (1, 2)
    assert bin(survey.covered[id_of(1)]).count("1") == 12


def test_an_arrangement_that_is_over_is_told_only_when_its_services_were_used():
    survey = make()
    held = facts("EXPIRED", date(2024, 1, 1), date(2025, 6, 30), services=(service(7),))
    survey_arrangements(survey, [(row(held.arrangement), held)])
    assert (survey.arrangements, survey.gap("used_not_in_force").count) == ({}, 0)
    used = make()
    used.worth.months[id_of(7)] = {date(2026, 2, 1)}
    survey_arrangements(used, [(row(held.arrangement), held)])
    assert used.gap("used_not_in_force").examples == ["A1"]
    assert used.rows["parties"] == 0


def test_lines_without_a_price_or_a_value_in_dollars_are_named_by_their_service():
    survey = make()
    for number in (2, 1):
        survey_services(survey, [(row(service(number)), service(number))])
    survey.worth.lines = 9
    survey.worth.unpriced.update({id_of(2): 3, id_of(1): 1})
    survey.worth.unconverted.update({id_of(1): 2, id_of(99): 5})
    survey_prices(survey)
    unpriced, unconverted = survey.gap("usage_unpriced"), survey.gap("usage_not_in_usd")
    assert (unpriced.count, unpriced.of, unpriced.examples) == (4, 9, ["S1", "S2"])
    assert (unconverted.count, unconverted.examples) == (2, ["S1"])


def active(day):
    return ArrangementEvent(
        id=id_of(50), arrangement_id=id_of(1), at=None, day=day, actor="", from_state="SIGNED", to_state="ACTIVE"
    )  # type: ignore[arg-type]


# --- worth -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small():
    with SmallOffice() as made:
        yield made


def worth(made, period=QUARTER):
    with made.build().engine.connect() as connection:
        rates, exchange = report_rows.rates(connection), report_rows.exchange_rates(connection)
        return worth_of(connection, period, rates, exchange)


def test_use_is_worth_its_quantity_at_the_rate_rounded_line_by_line(small):
    found = worth(small)
    lines = [1852, 3086, 4321]
    assert (found.lines, found.quantity) == (3, Decimal("7.5"))
    assert found.amounts == {"EUR": sum(lines)}
    assert list(found.by_month.values()) == [2058, 3429, 4801]
    assert found.usd == sum(found.by_month.values()) == sum(found.by_entity.values())
    assert found.by_service == {small.ids["service"]: Decimal("7.5")}
    assert found.consumers == {small.ids["two"]}


def test_a_typed_zero_is_a_line_and_a_month_worth_nothing(small):
    small.change("usage_1", quantity=Decimal(0))
    found = worth(small)
    assert found.lines == 3
    assert date(2026, 1, 1) in found.months[small.ids["service"]]
    assert found.by_month[date(2026, 1, 1)] == 0


def test_without_a_rate_a_line_is_unpriced_and_without_an_exchange_rate_unconverted(small):
    small.change("rate", valid_from=date(2026, 2, 1)).change("exchange", effective_on=date(2026, 3, 1))
    found = worth(small)
    assert (sum(found.unpriced.values()), sum(found.unconverted.values())) == (1, 1)
    assert found.amounts["EUR"] == 3086 + 4321
    assert found.usd == 4801


def test_another_period_is_worth_nothing(small):
    found = worth(small, Period(date(2027, 1, 1), date(2027, 3, 31)))
    assert (found.lines, found.quantity, found.usd, found.months) == (0, Decimal(0), 0, {})
