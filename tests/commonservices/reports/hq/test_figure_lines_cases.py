"""Lines of figures and what is counted for them: totals, changes, marks of quality, sums that must agree."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.ratings import NOT_MEASURED
from commonservices.queries.workbook_lines import AlertLine
from commonservices.reports.hq.figure_lines import MONEY, Figure, FigureLines
from commonservices.reports.hq.parts import major
from commonservices.reports.hq.tallies import SOON_DAYS, Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import Cell, Formula

CUT_OFF = date(2026, 10, 1)
USES = st.lists(
    st.tuples(
        st.sampled_from(("WFP", "UNDP", "WHO")),
        st.integers(1, 12),
        st.sampled_from(("USD", "EUR")),
        st.none() | st.integers(0, 10**9),
        st.sampled_from(("EXACT", "ESTIMATED")),
    ),
    max_size=20,
)


def made(*figures: Figure, language: str = "en") -> FigureLines:
    lines = FigureLines(BookLabels(language))
    for each in figures:
        lines.figure(each)
    return lines


def cells(lines: FigureLines, row: int) -> list[Any]:
    """Give the values of a row."""
    return [each.value if isinstance(each, Cell) else each for each in lines.lines[row - 1]]


def test_a_plain_figure_has_no_formula() -> None:
    assert cells(made(Figure("Use", 5)), 1) == ["Use", 5, None, None, None, None]


def test_a_formula_knows_the_row_it_stands_in() -> None:
    lines = made(Figure("One", 1), Figure("Two", 2, formula="SUM(A{row})", lines=3, lines_formula="COUNT(F{row})"))
    assert cells(lines, 2)[1] == Formula("SUM(A2)", 2)
    assert cells(lines, 2)[5] == Formula("COUNT(F2)", 3)


@pytest.mark.parametrize(("value", "before", "change"), [(5, 3, 2), (0, 3, -3), (5, None, None), (None, 3, None)])
def test_a_change_is_told_only_where_both_sides_are_known(
    value: int | None, before: int | None, change: int | None
) -> None:
    found = cells(made(Figure("Use", value, before)), 1)[3]
    assert (found.result if isinstance(found, Formula) else found) == change


@pytest.mark.parametrize(
    ("rough", "value", "mark"), [(None, 5, None), (0, 5, "Exact"), (2, 5, "Estimated"), (2, None, None)]
)
def test_quality_is_marked_only_where_there_is_a_figure(rough: int | None, value: int | None, mark: str | None) -> None:
    assert cells(made(Figure("Use", value, rough=rough)), 1)[4] == mark


def test_the_mark_of_quality_is_live_where_it_can_be_counted() -> None:
    found = cells(made(Figure("Use", 5, rough=1, rough_formula="COUNTIFS(A{row})")), 1)[4]
    assert found == Formula('IF(COUNTIFS(A1)>0,"Estimated","Exact")', "Estimated")


def test_marks_are_said_in_the_language_of_the_book() -> None:
    english, french = (cells(made(Figure("X", 1, rough=1), language=each), 1)[4] for each in ("en", "fr"))
    assert english != french


def test_a_total_of_nothing_is_nought_without_a_formula() -> None:
    lines = made()
    lines.total(1, [])
    assert cells(lines, 1)[1:] == [0, None, None, None, None]
    money = made()
    money.total(1, [], MONEY)
    assert cells(money, 1)[1] == Decimal(0)


def test_a_total_spans_its_figures_and_names_itself() -> None:
    figures = [Figure("One", 1, 4), Figure("Two", 2, 5)]
    lines = made(*figures)
    lines.total(1, figures, name="summary_x")
    assert cells(lines, 3)[1] == Formula("SUM(B1:B2)", 3)
    assert cells(lines, 3)[2] == 9
    assert [each.name for each in lines.lines[2] if isinstance(each, Cell) and each.name] == ["summary_x"]


def test_the_period_before_is_totalled_only_where_it_is_known_for_each() -> None:
    figures = [Figure("One", 1, 4), Figure("Two", 2)]
    lines = made(*figures)
    lines.total(1, figures)
    assert cells(lines, 3)[2] is None
    assert cells(lines, 3)[3] is None


def test_a_total_is_estimated_when_one_of_its_figures_is() -> None:
    for rough, mark in ((0, "Exact"), (3, "Estimated")):
        figures = [Figure("One", 1, rough=0), Figure("Two", 2, rough=rough)]
        lines = made(*figures)
        lines.total(1, figures)
        found = cells(lines, 3)[4]
        assert isinstance(found, Formula)
        assert found.result == mark


@given(st.lists(st.none() | st.integers(-1000, 1000), min_size=1, max_size=8))
def test_a_total_is_the_sum_of_what_is_known(values: list[int | None]) -> None:
    figures = [Figure(str(place), value) for place, value in enumerate(values)]
    lines = made(*figures)
    lines.total(1, figures)
    found = cells(lines, len(values) + 1)[1]
    assert isinstance(found, Formula)
    assert found.result == sum(value for value in values if value is not None)


def test_a_section_has_a_blank_line_a_title_and_its_columns() -> None:
    lines = made()
    assert lines.next_row == 1
    lines.heading("Use", with_lines=True)
    assert lines.next_row == 4
    assert cells(lines, 1) == []
    assert cells(lines, 2) == ["Use"]
    with_lines = cells(lines, 3)
    lines.heading("Use")
    assert with_lines[:5] == cells(lines, 6)[:5]
    assert (with_lines[5] is None, cells(lines, 6)[5]) == (False, None)


# --- what is counted --------------------------------------------------------------------------------------------------


def use(consumer: str, month: int, currency: str, amount: int | None, quality: str) -> Any:
    priced = SimpleNamespace(currency=currency, amount=amount, amount_usd=amount)
    return SimpleNamespace(
        quantity=Decimal(1), month=date(2026, month, 1), consumer=consumer, priced=priced, data_quality=quality
    )


@given(USES)
def test_by_month_by_consumer_and_by_currency_say_the_same_in_all(used: list[tuple[Any, ...]]) -> None:
    tallies = Tallies(CUT_OFF)
    for each in used:
        tallies.take_usage(use(*each))
    assert sum(tallies.by_month.values()) == sum(tallies.by_consumer.values()) == sum(tallies.amounts.values())
    for counted in (tallies.lines_by_month, tallies.lines_by_consumer, tallies.lines_by_currency):
        assert sum(counted.values()) == len(used)
    rough = sum(each[4] != "EXACT" for each in used)
    for marked in (tallies.rough_months, tallies.rough_consumers, tallies.rough_currencies):
        assert sum(marked.values()) == rough
    assert tallies.quantity == len(used)


def test_use_without_a_price_is_a_line_of_nothing() -> None:
    tallies = Tallies(CUT_OFF)
    tallies.take_usage(use("WFP", 1, "", None, "EXACT"))
    assert (tallies.by_consumer["WFP"], tallies.lines_by_consumer["WFP"]) == (0, 1)
    assert tallies.lines_by_currency[""] == 1


@pytest.mark.parametrize(("in_force", "quality", "counted", "rough"), [
    (True, "EXACT", 1, 0), (True, "ESTIMATED", 1, 1), (False, "ESTIMATED", 0, 0),
])  # fmt: skip
def test_only_what_is_in_force_is_counted_and_every_ceiling_added(
    in_force: bool,  # noqa: FBT001 parameter
    quality: str,
    counted: int,
    rough: int,
) -> None:
    tallies = Tallies(CUT_OFF)
    line: Any = SimpleNamespace(
        type="SLA", ceiling_amount=500, currency="EUR", in_force=in_force, data_quality=quality, party_count=2
    )
    tallies.take_arrangement(line)
    assert (tallies.in_force["SLA"], tallies.rough_arrangements["SLA"], tallies.ceilings["EUR"]) == (
        counted,
        rough,
        500,
    )


def test_a_ceiling_that_is_not_known_adds_no_currency() -> None:
    tallies = Tallies(CUT_OFF)
    line: Any = SimpleNamespace(
        type="SLA", ceiling_amount=None, currency="EUR", in_force=True, data_quality="EXACT", party_count=0
    )
    tallies.take_arrangement(line)
    assert dict(tallies.ceilings) == {}


def test_services_are_counted_by_their_line() -> None:
    tallies = Tallies(CUT_OFF)
    for line, quality in (("PRO", "EXACT"), ("PRO", "ESTIMATED"), ("ENG", "EXACT")):
        service: Any = SimpleNamespace(line=line, data_quality=quality)
        tallies.take_service(service)
    assert dict(tallies.services) == {"PRO": 2, "ENG": 1}
    assert tallies.rough_services["PRO"] == 1


@pytest.mark.parametrize(("days", "soon"), [(-400, 1), (0, 1), (SOON_DAYS, 1), (SOON_DAYS + 1, 0)])
def test_an_end_that_is_near_or_gone_by_is_soon(days: int, soon: int) -> None:
    tallies = Tallies(CUT_OFF)
    due = CUT_OFF + timedelta(days)
    tallies.take_alert(AlertLine("EXPIRING", "att", "arrangement", "T-001", "", "", None, due, ""))
    assert (tallies.expiring_soon, tallies.flags["EXPIRING"]) == (soon, 1)


def test_an_end_without_a_day_is_counted_and_never_soon() -> None:
    tallies = Tallies(CUT_OFF)
    tallies.take_alert(AlertLine("EXPIRING", "att", "arrangement", "T-001", "", "", None, None, ""))
    assert (tallies.expiring_soon, tallies.flags["EXPIRING"]) == (0, 1)


def test_what_was_not_measured_is_counted_before_and_now_alike() -> None:
    tallies = Tallies(CUT_OFF)
    line: Any = SimpleNamespace(rating=NOT_MEASURED, rating_before="met", readings=0, data_quality="EXACT")
    tallies.take_kpi(line)
    assert (tallies.ratings[NOT_MEASURED], tallies.ratings_before["met"], tallies.ratings["met"]) == (1, 1, 0)


@given(st.integers(-(10**12), 10**12), st.sampled_from(("USD", "EUR", "JPY", "KWD", "")))
def test_major_units_are_exact(minor: int, currency: str) -> None:
    found = major(minor, currency)
    assert found is not None
    places = {"JPY": 0, "KWD": 3}.get(currency, 2)
    assert found * 10**places == minor
