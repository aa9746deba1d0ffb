"""Copying cells as text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from commonservices.actions import usage
from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.conftest import Heard, model_over
from tests.ui.usage.stores import (
    AUG,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_UNHCR,
    DIESEL_WFP,
    JUL,
    OCT,
    SEP,
    Small,
    row_of,
)
from ui.usage.clipboard import read_block
from ui.usage.copying import as_block, as_named_table
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage
from ui.words import Words


def test_what_is_copied_pastes_back_unchanged(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_C, control))
    assert QGuiApplication.clipboard().text() == "120\t130\n40\t42"
    count = history.count(office)
    keys((Qt.Key.Key_V, control))
    assert history.count(office) == count


def test_a_copy_with_names_carries_headings(page: UsagePage, lines: dict[str, int], heard: Heard) -> None:
    page.sheet.grid.go(lines["UNHCR"], JUL)
    page.sheet.copy_named()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.endswith("July 2026")
    assert line == "Diesel, bulk issue\tUNHCR\tLitre\t40"
    assert heard.toasts[-1] == "1 cell(s) copied."


def test_a_cell_that_is_not_selected_stays_empty_in_between(calm: UsageModel) -> None:
    assert as_block(calm, [(DIESEL_UNDP, JUL), (DIESEL_UNHCR, AUG)]) == "120\t\n\t42"


def test_a_missing_quantity_is_copied_as_nothing(calm: UsageModel) -> None:
    assert as_block(calm, [(DIESEL_WFP, AUG), (DIESEL_WFP, SEP)]) == "310\t"


def test_a_typed_zero_is_copied_as_zero(live: UsageModel, office: Office, small: Small) -> None:
    row = row_of(office, small.fuel, "WFP")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 9, 1), Decimal(0))
    live.reread()
    assert as_block(live, [(DIESEL_WFP, AUG), (DIESEL_WFP, SEP)]) == "310\t0"


def test_nothing_selected_is_copied_as_nothing(calm: UsageModel) -> None:
    assert as_block(calm, []) == ""


def test_the_order_of_selecting_does_not_matter(calm: UsageModel) -> None:
    places = [(DIESEL_UNHCR, SEP), (DIESEL_UNDP, JUL), (DIESEL_UNHCR, JUL), (DIESEL_UNDP, SEP)]
    assert as_block(calm, places) == as_block(calm, sorted(places)) == "120\t125\n40\t44"


def test_names_leave_out_headings_of_services(calm: UsageModel) -> None:
    every = [(position, JUL) for position in range(DIESEL, CLINIC_WHO + 1)]
    table = read_block(as_named_table(calm, Words("en"), every))
    assert [line[1] for line in table[1:]] == ["UNDP", "UNHCR", "WFP", "UNDP", "WHO"]
    assert {line[0] for line in table[1:]} == {"Diesel, bulk issue", "Clinic"}


def test_each_line_of_names_carries_its_own_unit(calm: UsageModel) -> None:
    table = read_block(as_named_table(calm, Words("en"), [(DIESEL_UNDP, JUL), (CLINIC_WHO, JUL)]))
    assert [line[2] for line in table[1:]] == ["Litre", Words("en").code("units", "case")]
    assert [line[3] for line in table[1:]] == ["120", ""]


def test_columns_of_a_named_table_are_the_months_selected(calm: UsageModel) -> None:
    table = read_block(as_named_table(calm, Words("en"), [(DIESEL_UNDP, JUL), (DIESEL_UNDP, SEP)]))
    assert table[0][3:] == ["July 2026", "September 2026"]
    assert table[1][3:] == ["120", "125"]


@pytest.mark.parametrize(("language", "number"), [("en", "99.5"), ("fr", "99,5"), ("es", "99,5"), ("ar", "99.5")])
def test_decimals_are_copied_as_the_user_types_them(office: Office, small: Small, language: str, number: str) -> None:
    row = row_of(office, small.fuel, "UNDP")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 10, 1), Decimal("99.5"))
    model = model_over(office, language)
    assert as_block(model, [(DIESEL_UNDP, OCT)]) == number
    assert read_block(as_named_table(model, Words(language), [(DIESEL_UNDP, OCT)]))[1][-1] == number


@given(chosen=st.sets(st.tuples(st.sampled_from([1, 2, 3, 5, 6]), st.integers(0, 11)), min_size=1, max_size=20))
def test_a_block_is_as_large_as_the_selection_reaches(calm_cells: UsageModel, chosen: set[tuple[int, int]]) -> None:
    block = as_block(calm_cells, sorted(chosen))
    assert block.count("\n") + 1 == len({position for position, _ in chosen})
    assert {line.count("\t") + 1 for line in block.split("\n")} == {len({column for _, column in chosen})}


@pytest.fixture(scope="module")
def calm_cells(still: Office) -> UsageModel:
    """One grid for all examples of a property."""
    return model_over(still)
