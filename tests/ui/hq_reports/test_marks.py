"""Which cells and which sheets are marked by the checks, and how each figure is called for people."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from commonservices.errors import Known
from commonservices.queries.workbook_more import LISTS
from commonservices.reports.headquarters import SHEETS
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.rehearsal import ShownRow
from tests.ui.hq_reports.rehearsed import a_gap, a_rehearsal, a_sheet, control
from ui.hq_reports.checks_panel import SHEET_OF
from ui.hq_reports.lists import SheetRow, figure_name, grouped, sheet_name, sheet_rows
from ui.hq_reports.preview_page import _RECORDS, _first_to_show, state_of
from ui.hq_reports.preview_part import column_of, marked_cells
from ui.words import Words

LANGUAGES = ("en", "fr", "es", "ar")
ROWS = (
    ShownRow(6, ("B-1", Decimal(10), Decimal(4)), "B-1"),
    ShownRow(7, ("B-2", None, None), "B-2"),
    ShownRow(8, ("B-1", Decimal(3), None), "B-1"),
)
SHEET = a_sheet("recoveries", ROWS)


def marked(*controls: Control) -> dict[tuple[int, str], str]:
    return dict(marked_cells(a_rehearsal(*controls, sheets=(SHEET,)), SHEET))


# --- cells ----------------------------------------------------------------------------------------------------------


def test_a_difference_marks_the_cell_of_its_row_and_column() -> None:
    wrong = control(here=1, register=2, rows=[RowRef("recoveries", "B-1", 6)])
    assert marked(wrong) == {(6, "balance"): "crit"}


def test_a_row_without_a_number_is_found_by_its_reference_wherever_it_stands() -> None:
    wrong = control(here=1, register=2, rows=[RowRef("recoveries", "B-1")])
    assert marked(wrong) == {(6, "balance"): "crit", (8, "balance"): "crit"}


def test_the_number_of_a_row_counts_more_than_its_reference() -> None:
    wrong = control(here=1, register=2, rows=[RowRef("recoveries", "B-1", 7)])
    assert marked(wrong) == {(7, "balance"): "crit"}


UNMARKED = (
    ("it agrees", control(rows=[RowRef("recoveries", "B-1", 6)])),
    ("another sheet", control(here=1, register=2, rows=[RowRef("usage", "B-1", 6)])),
    ("no row named", control(here=1, register=2)),
    ("a row that is not kept", control(here=1, register=2, rows=[RowRef("recoveries", "B-9", 99)])),
    ("no such column", control(here=1, register=2, figure="parties", rows=[RowRef("recoveries", "B-1", 6)])),
    ("no figure", control(here=1, register=2, figure="", rows=[RowRef("recoveries", "B-1", 6)])),
)


def test_nothing_is_marked_that_no_check_names() -> None:
    assert {why: found for why, each in UNMARKED if (found := marked(each))} == {}


def test_what_cannot_be_said_is_marked_more_softly_and_only_where_the_cell_is_blank() -> None:
    rows = [RowRef("recoveries", "B-1", 6), RowRef("recoveries", "B-2", 7)]
    unpriced = control("check_usage_unpriced", 1, 2, figure="usage_unpriced", explained=True, rows=rows)
    assert marked(unpriced) == {(7, "amount"): "att"}


def test_of_two_checks_of_one_cell_the_first_gives_the_tone() -> None:
    at = [RowRef("recoveries", "B-1", 6)]
    grave = control(here=1, register=2, rows=at)
    soft = control("check_other", 1, 2, explained=True, rows=at)
    assert marked(grave, soft) == {(6, "balance"): "crit"}


@given(st.text("abc_ ", max_size=12))
def test_the_column_of_a_figure_is_its_first_word(figure: str) -> None:
    assert column_of(control(figure=figure)) == figure.partition(" ")[0]


# --- sheets ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.sampled_from(("usage", "kpis")), st.booleans(), st.booleans()), max_size=6))
def test_a_sheet_has_the_mark_of_its_gravest_check(drawn: list[tuple[str, bool, bool]]) -> None:
    controls = [
        control(f"check_{place}", 1, 1 if agrees else 2, sheet=sheet, explained=explained)
        for place, (sheet, agrees, explained) in enumerate(drawn)
    ]
    found = a_rehearsal(*controls)
    for sheet in ("usage", "kpis"):
        own = {(agrees, explained) for where, agrees, explained in drawn if where == sheet}
        wrong, soft = (False, False) in own, (False, True) in own
        assert state_of(found, sheet) == ("error" if wrong else "warning" if soft else "agrees")
    assert found.sound is not any(not agrees and not explained for _, agrees, explained in drawn)


def test_each_gap_marks_its_own_sheet_and_no_other() -> None:
    for key, sheet in SHEET_OF.items():
        found = a_rehearsal(gaps=[a_gap(key, 1)])
        assert [each for each in LISTS if state_of(found, each) == "warning"] == [sheet], key
        assert found.sound


def test_a_difference_is_graver_than_a_gap_on_the_same_sheet() -> None:
    found = a_rehearsal(control(here=1, register=2, sheet="usage"), gaps=[a_gap("usage_missing", 3)])
    assert state_of(found, "usage") == "error"


def test_the_page_begins_on_the_first_sheet_that_differs_else_on_the_arrangements() -> None:
    wrong = [control(f"check_{each}", 1, 2, sheet=each) for each in ("kpis", "usage")]
    assert _first_to_show(a_rehearsal(control(), *wrong)) == "kpis"
    assert _first_to_show(a_rehearsal(control())) == "arrangements"
    assert _first_to_show(a_rehearsal(control(here=1, register=2, sheet="usage", explained=True))) == "arrangements"


def test_what_cannot_be_compared_is_not_sound_though_nothing_differs() -> None:
    assert not a_rehearsal(control(), fault=Known("broken", "Sheet Usage is odd.")).sound


def test_records_are_opened_from_sheets_there_are() -> None:
    assert set(_RECORDS) <= set(SHEETS)
    places = {place for _, place in _RECORDS.values()} - {""}
    assert places == {"arrangements", "services", "bills", "cost_sharing", "premises"}


def test_a_sheet_with_no_rows_says_nought_and_one_that_is_no_list_says_nothing() -> None:
    model = sheet_rows(Words("en"))
    texts = {rows: model.columns[2].text(SheetRow("usage", rows)) for rows in (None, 0, 1, 1_234_567)}
    assert texts == {None: "", 0: "0", 1: "1", 1_234_567: "1,234,567"}


# --- names ----------------------------------------------------------------------------------------------------------

KEYS = (
    *(f"rows_{each}" for each in LISTS),
    "total_quantity", "total_value_usd", "total_kpi_readings", "total_amount_EUR", "total_amount_USD",
    "total_ceiling_USD", "total_recoveries_balance_USD", "total_recoveries_amount_EUR", "total_cost_shares_planned_USD",
    "total_cost_shares_spent_USD", "total_cost_shares_support_USD", "total_variance_budget_USD",
    "check_party_count", "check_every_party", "check_paid_USD", "check_variance_USD", "check_kpi_not_measured",
    "check_usage_unpriced",
)  # fmt: skip


def test_every_figure_has_a_name_of_its_own_in_every_language() -> None:
    for language in LANGUAGES:
        names = {key: figure_name(key, language) for key in KEYS}
        assert [key for key, name in names.items() if not name.strip() or set(name) & set("{_")] == [], language
        twice = sorted(key for key, name in names.items() if list(names.values()).count(name) > 1)
        assert twice == [], language


def test_a_figure_of_money_names_its_currency() -> None:
    for key in (each for each in KEYS if each.endswith(("_USD", "_EUR"))):
        assert key[-3:] in figure_name(key), key


def test_names_of_sheets_are_those_of_excel_tabs_in_every_language() -> None:
    for language in LANGUAGES:
        names = [sheet_name(key, language) for key in SHEETS]
        assert [each for each in names if not 0 < len(each) <= 31 or set(each) & set("[]:*?/\\")] == []


@given(st.text("0123456789abcdef", max_size=80))
def test_a_fingerprint_in_groups_is_the_same_fingerprint(fingerprint: str) -> None:
    made = grouped(fingerprint)
    assert made.replace(" ", "") == fingerprint
    assert all(len(each) <= 16 for each in made.split())
    assert made == made.strip()
