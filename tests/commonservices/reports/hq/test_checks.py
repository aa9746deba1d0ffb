"""What the register promises of a workbook, and what is said when a file differs."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.errors import Known
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.headquarters import export
from commonservices.reports.hq.checks import CURRENCY, LISTS, controls, promised, verify
from commonservices.reports.xlsx import read_rows, recompute
from tests.commonservices.reports.hq.test_parts import frame
from tests.commonservices.reports.small_office import QUARTER


@pytest.fixture(scope="module")
def figures(written):
    """Give what is recomputed from the file of the demonstration, once."""
    return recompute(written["en"].path, group_by=CURRENCY)


def survey(**rows):
    found = Survey(Period(date(2025, 7, 1), date(2026, 6, 30)), date(2026, 10, 1))
    found.rows = dict.fromkeys(LISTS, 0) | rows
    return found


def test_amounts_are_promised_in_the_decimals_of_their_currency():
    found = survey()
    found.worth.amounts.update({"JPY": 500, "USD": 500})
    found.ceilings = {"KWD": 500}
    promises = promised(found)
    assert promises["total_amount_JPY"][2] == Decimal(500)
    assert promises["total_amount_USD"][2] == Decimal("5.00")
    assert promises["total_ceiling_KWD"] == ("arrangements", "ceiling KWD", Decimal("0.500"))


def test_another_count_is_refused_by_sheet_and_figure(written, figures):
    path, expected = written["en"].path, survey(arrangements=22)
    expected.worth.amounts.update({"EUR": 0, "USD": 0, "XTS": 0})
    with pytest.raises(Known, match="Sheet Arrangements, rows: the finished workbook says 21 and not 22") as refused:
        verify(frame(), expected, path, figures)
    assert refused.value.key == "workbook_differs"
    assert refused.value.advice


def test_a_currency_the_register_does_not_know_is_refused(figures):
    with pytest.raises(Known, match="total_amount_"):
        controls(frame(), survey(), figures)


def test_amounts_by_currency_are_those_of_the_file_row_by_row(written, figures):
    expected = survey()
    expected.worth.amounts.update({"EUR": 0, "USD": 0, "XTS": 0})
    found = {each.key: each.here for each in controls(frame(), expected, figures)}
    rows = [row for _, row in read_rows(written["en"].path, "Usage")]
    for code in ("EUR", "USD", "XTS"):
        assert found[f"total_amount_{code}"] == sum(row["amount"] for row in rows if row["currency"] == code)


def test_an_amount_moved_to_another_currency_is_refused(small, saved):
    small.change("exchange", currency="JPY")
    exported = export(small.build(), saved, language="en", **QUARTER)
    held = {each.key: each for each in exported.figures}
    assert held["total_amount_EUR"].here == held["total_amount_EUR"].register > 0
    counted = recompute(saved, group_by=CURRENCY)
    moved = {"CHF": counted["Usage"].by_group["EUR"]}
    counted["Usage"] = dataclasses.replace(counted["Usage"], by_group=moved)
    expected = survey(usage=3, arrangements=1, parties=2, services=1, kpis=1, alerts=0)
    expected.worth.amounts["EUR"], expected.ceilings = 1, {"EUR": 1}
    with pytest.raises(Known, match="Sheet Usage, total_amount_CHF"):
        controls(frame(), expected, counted)
    expected.worth.amounts["CHF"], expected.ceilings = 1, {}
    with pytest.raises(Known, match="Sheet Arrangements, total_ceiling_EUR"):
        controls(frame(), expected, counted)
