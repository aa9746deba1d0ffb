"""The claims of a workbook: worked out from their figures, streams, methods and states apart, counted once."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.indicators import MEASURED, NOT_MEASURED
from commonservices.domain.periods import Period
from commonservices.queries.workbook_efficiency import years_of
from tests.commonservices.queries.test_workbook_indicators import found_in, values
from tests.commonservices.queries.test_workbook_money import source_of
from tests.commonservices.reports.claim_records import claims

PERIOD = Period(date(2025, 7, 1), date(2026, 6, 30))


@pytest.fixture(scope="module")
def found():
    """The lines and the indicators of an office with claims, and what both must come to by sums."""
    with source_of(claims, period=PERIOD) as source:
        yield {each.claim.reference: each for each in source.efficiency}, found_in(source), source.survey


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (date(2025, 1, 1), date(2025, 12, 31), (2025,)),
        (date(2025, 7, 1), date(2026, 6, 30), (2025,)),
        (date(2026, 1, 1), date(2026, 3, 31), ()),
        (date(2025, 12, 1), date(2025, 12, 31), (2025,)),
        (date(2024, 1, 1), date(2026, 12, 31), (2024, 2025, 2026)),
    ],
)
def test_a_calendar_year_belongs_to_the_one_period_it_ends_in(first, last, years):
    assert years_of(first, last) == years


def test_the_claims_of_the_year_stand_by_stream_and_reference(found):
    lines, _, survey = found
    assert list(lines) == ["T-EFF-01", "T-EFF-02", "T-EFF-04", "T-EFF-03", "T-EFF-05"]
    assert survey.rows["efficiency"] == 5


def test_a_line_carries_its_gain_in_its_currency_in_dollars_or_in_hours(found):
    lines, _, _ = found
    gains = {key: (each.gain.money, each.gain_usd, each.hours) for key, each in lines.items()}
    assert gains == {
        "T-EFF-01": (274_00, 274_00, None), "T-EFF-02": (300_00, 333_33, None), "T-EFF-04": (294_00, 294_00, None),
        "T-EFF-03": (None, None, Decimal(60)), "T-EFF-05": (-50_00, -50_00, None),
    }  # fmt: skip
    first, hours = lines["T-EFF-01"], lines["T-EFF-03"]
    assert (first.owner, first.consumer, first.service.provider, first.service.arrangement, first.version) == (
        "ALPHA", "BETA TWO", "ALPHA", "T-001", 1,
    )  # fmt: skip
    assert (hours.gain.worth, lines["T-EFF-04"].linked, lines["T-EFF-04"].counted) == (1396_36, "T-EFF-01", False)


def test_a_claim_is_sure_once_somebody_else_validated_it_with_evidence(found):
    lines, _, _ = found
    grades = {key: each.grade for key, each in lines.items()}
    assert grades == {"T-EFF-01": "A", "T-EFF-02": "C", "T-EFF-04": "B", "T-EFF-03": "B", "T-EFF-05": "C"}


def test_validated_and_estimated_gains_stand_by_stream_method_and_unit_and_linked_ones_count_once(found):
    _, told, _ = found
    by_part = {key: each for key, each in told.items() if key[0] in {"E4", "E5", "E6"}}
    assert {key: (each.value, each.currency, each.estimated) for key, each in by_part.items()} == {
        ("E4", "BOS EXACT USD"): (Decimal(274), "USD", False),
        ("E4", "BILATERAL EXACT HOURS"): (Decimal(60), "", False),
        ("E5", "BOS ESTIMATED EUR"): (Decimal(300), "EUR", True),
        ("E6", "T-S01 USD"): (Decimal(294), "USD", False),
        ("E6", "T-S02 USD"): (Decimal(-50), "USD", True),
    }
    assert {each.state for each in by_part.values()} == {MEASURED}


def test_a_year_without_claims_is_not_measured():
    plain = values()
    assert {plain[code, ""].state for code in ("E4", "E5", "E6")} == {NOT_MEASURED}


def test_what_the_tables_add_up_to_is_what_the_lines_come_to(found):
    lines, told, survey = found
    gains = {}
    for each in lines.values():
        if each.gain.money is not None:
            gains[each.currency] = gains.get(each.currency, 0) + each.gain.money
    assert gains == {"USD": 518_00, "EUR": 300_00}
    assert {code: total for code, total in survey.claimed.gain.items() if total} == gains
    assert survey.claimed.hours == Decimal(60)
    amounts = {}
    for each in told.values():
        if each.currency:
            amounts[each.currency] = amounts.get(each.currency, 0) + each.value * 100
    assert {code: total for code, total in survey.sums["indicators", "amount"].items() if total} == amounts
