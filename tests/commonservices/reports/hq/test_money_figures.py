"""The money of the summary: each figure live, in one currency at a time, and blank where nothing is known."""

import dataclasses
import re
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.ageing import BANDS
from commonservices.domain.ids import of_link
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import RateLine
from commonservices.queries import workbook
from commonservices.reports.hq.money_figures import ageing_currency, charts_of, first_month_row
from commonservices.reports.hq.words import languages
from commonservices.reports.xlsx import Cell, Formula
from tests.commonservices.reports.hq.rich_source import PERIOD, figure_rows, frame_of, lines_of, sourced
from tests.commonservices.reports.money_records import bill
from tests.commonservices.reports.small_office import SmallOffice

HALF = Period(date(2025, 10, 1), date(2026, 3, 31))


@pytest.fixture(scope="module")
def rich():
    """The summary of an office with a little of everything."""
    with sourced() as (_, source):
        yield source, *lines_of(source, 1)


def results(lines):
    """Give every figure by its name: the result that stands in its cell."""
    return {
        cell.name: cell.value.result if isinstance(cell.value, Formula) else cell.value
        for line in lines
        for cell in line
        if isinstance(cell, Cell) and cell.name
    }


def test_what_is_open_by_age_adds_up_to_what_is_open(rich):
    source, _, lines = rich
    named = results(lines)
    bands = {band: named[f"summary_{band}"] for band in BANDS}
    assert bands == {
        "not_due": -30, "days_1_30": 0, "days_31_60": 0, "days_61_90": 0, "days_91_180": 800, "days_181_365": 0,
        "days_over_365": 77,
    }  # fmt: skip
    assert named["summary_open"] == sum(bands.values()) == Decimal(source.billed.balance["USD"]).scaleb(-2)


def test_every_figure_of_money_is_a_live_formula_over_the_lists(rich):
    _, _, lines = rich
    rows = figure_rows(lines)
    for label in ("Not due", "Billed in the period, USD", "Open on the cut-off day, USD"):
        if label in rows:
            assert isinstance(rows[label][1], Formula), label
            assert "recoveries[" in rows[label][1].text
    formulas = [cell.value for line in lines for cell in line if isinstance(getattr(cell, "value", None), Formula)]
    assert len(formulas) > 60
    assert [each.text for each in formulas if "{row}" in each.text or "++" in each.text] == []


def test_a_workbook_of_tags_counts_by_places_and_not_by_tables(rich):
    source, _, plain = rich
    _, lines = lines_of(source, 1, frame_of(hxl=True))
    texts = [cell.value.text for line in lines for cell in line if isinstance(getattr(cell, "value", None), Formula)]
    assert any("INDEX(recoveries_rows,0," in text for text in texts)
    assert [text for text in texts if re.search(r"[a-z]\[", text)] == []
    assert results(lines) == results(plain)


@pytest.mark.parametrize("language", languages())
def test_the_figures_are_the_same_in_every_language(rich, language):
    source, _, plain = rich
    _, lines = lines_of(source, 1, frame_of(language))
    assert results(lines) == results(plain)


def test_a_currency_of_the_period_before_alone_has_no_figure_now_and_no_nought():
    def records(small):
        rate = RateLine(
            id=of_link("dollars"), service_id=small.ids["service"], unit="hour", method="STANDARD", rate=Decimal(2),
            currency="USD", valid_from=date(2026, 1, 1),
        )  # fmt: skip
        return [rate, small.usage("one", date(2025, 12, 1), "10")]

    with sourced(records, rich=False, rate={"valid_to": date(2026, 1, 1)}) as (_, source):
        rows = figure_rows(lines_of(source, 1)[1])
    _, now, before, change, *_ = rows["EUR"]
    assert (now.result, before, change) == (None, Decimal("123.45"), None)
    _, now, before, *_ = rows["USD"]
    assert (now.result, before) == (15, None)


def test_a_year_of_which_nothing_was_entered_stays_blank():
    with SmallOffice() as small, workbook.opened(small.build(), HALF) as source:
        rows = figure_rows(lines_of(source, 1, frame_of(period=HALF))[1])
    assert rows["1 Oct 2025 to 31 Dec 2025"][1].result is None
    assert rows["1 Jan 2026 to 31 Mar 2026"][1].result == Decimal("102.88")


def test_a_result_that_is_blank_is_one_whose_formula_is_blank_too(rich):
    """A formula that may come out blank tests for no rows; only those without rows have no result."""
    _, _, lines = rich
    blank = [
        (cell.value.text, line[0].value)
        for line in lines
        for cell in line
        if isinstance(getattr(cell, "value", None), Formula) and cell.value.result is None
    ]
    assert [each for each in blank if '=0,""' not in each[0] and "COUNT(" not in each[0]] == []


def test_the_charts_stand_on_the_months_and_on_the_bands_they_show(rich):
    source, sheet, lines = rich
    own = frame_of()
    months, ages = charts_of(own, source)
    rows = dict(enumerate(lines, start=1))

    def shown(points):
        first, last = (int(each) for each in re.findall(r"\d+", points.cells))
        return [rows[number][0].value for number in range(first, last + 1)]

    assert shown(months.categories) == ["Jan 2026", "Feb 2026", "Mar 2026"]
    assert shown(ages.categories) == [own.labels.text("bands", band) for band in BANDS]
    assert first_month_row(own) == figure_rows(lines)["Jan 2026"][0]
    assert sheet.charts == (months, ages)


def test_a_demonstration_pushes_the_charts_down_by_its_mark(rich):
    source, _, _ = rich
    own = dataclasses.replace(frame_of(), demo=True)
    assert first_month_row(own) == figure_rows(lines_of(source, 1, own)[1])["Jan 2026"][0]


def test_one_month_alone_makes_no_chart_of_months():
    month = Period(date(2026, 3, 1), date(2026, 3, 31))
    with SmallOffice() as small:
        office = small.build()
        for period, charts in ((month, 0), (PERIOD, 1)):
            with workbook.opened(office, period) as source:
                assert len(charts_of(frame_of(period=period), source)) == charts


@pytest.mark.parametrize(
    ("base", "currencies", "chosen"),
    [("USD", ("USD", "EUR"), "USD"), ("EUR", ("USD", "EUR"), "EUR"), ("KES", ("USD", "EUR"), "EUR"), ("USD", (), "")],
)
def test_open_bills_are_shown_by_age_in_the_currency_of_the_office_if_any_is_open_in_it(base, currencies, chosen):
    def records(small):
        return [bill(small, number, 10_00, currency=code) for number, code in enumerate(currencies)]

    with sourced(records, rich=False, office={"base_currency": base}) as (_, source):
        assert ageing_currency(source) == chosen
        assert source.period == PERIOD
