"""What is said of the current cell, and in the status line of the selected ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import usage
from commonservices.office import Office
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
from ui.usage.cell_words import CellWords
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage
from ui.words import Words


@pytest.fixture
def talk(calm: UsageModel) -> CellWords:
    """The English words over a register nobody writes to."""
    return CellWords(calm.showing, Words("en"))


def pairs_of(talk: CellWords, position: int, column: int) -> dict[str, str]:
    """The pairs of a cell by key."""
    return {pair.key: pair.value for pair in talk.pairs(position, column)}


def test_the_status_line_counts_and_adds_up_the_selection(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier))
    assert heard.status[-1] == "4 cell(s)   Sum 332   Average 83"
    assert page.escape()
    assert heard.status[-1].startswith("UN")


def test_a_cell_is_named_by_consumer_and_service_with_the_reference_below(talk: CellWords) -> None:
    title, below = talk.title(DIESEL_UNHCR)
    assert title == "UNHCR, Diesel, bulk issue"
    assert below.startswith("UNEXAM-")


def test_a_heading_is_no_cell(talk: CellWords) -> None:
    assert talk.title(DIESEL) == ("No cell is selected.", "")
    assert talk.pairs(DIESEL, JUL) == []
    assert talk.note(DIESEL, JUL) is None


def test_a_cell_says_month_quantity_unit_and_the_year_before(talk: CellWords) -> None:
    assert pairs_of(talk, DIESEL_UNDP, SEP) == {
        "month": "September 2026",
        "quantity": "125.00",
        "unit": "Litre",
        "last": "130",
        "before": "99.5",
        "worth": "—",
    }


def test_what_is_not_known_is_a_dash_and_never_zero(talk: CellWords) -> None:
    shown = pairs_of(talk, DIESEL_WFP, OCT)
    assert shown["quantity"] == "—"
    assert shown["before"] == "—"
    assert pairs_of(talk, CLINIC_WHO, JUL)["quantity"] == "—"


def test_labels_stand_beside_every_value(talk: CellWords) -> None:
    assert [pair.label for pair in talk.pairs(DIESEL_UNDP, JUL)] == [
        "Month",
        "Quantity",
        "Unit",
        "Last month",
        "Year before",
        "Worth",
    ]


def test_only_a_cell_with_a_quantity_takes_a_note(live: UsageModel, office: Office, small: Small) -> None:
    talk = CellWords(live.showing, Words("en"))
    assert talk.note(DIESEL_UNDP, JUL) == ""
    assert talk.note(DIESEL_UNDP, OCT) is None
    row = row_of(office, small.fuel, "UNDP")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 7, 1), Decimal(120), "Read from the meter")
    live.reread()
    assert talk.note(DIESEL_UNDP, JUL) == "Read from the meter"


def test_units_are_never_added_up_together(talk: CellWords) -> None:
    assert talk.sums([(DIESEL_UNDP, JUL), (CLINIC_WHO, JUL)]) == "2 cell(s)   different units"


def test_cells_without_figures_are_only_counted(talk: CellWords) -> None:
    assert talk.sums([(CLINIC_WHO, JUL), (CLINIC_WHO, AUG)]) == "2 cell(s)"


def test_an_empty_cell_does_not_lower_the_average(talk: CellWords) -> None:
    assert talk.sums([(DIESEL_WFP, AUG), (DIESEL_WFP, SEP)]) == "2 cell(s)   Sum 310   Average 310"


def test_a_typed_zero_does_lower_the_average(live: UsageModel, office: Office, small: Small) -> None:
    row = row_of(office, small.fuel, "WFP")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 9, 1), Decimal(0))
    live.reread()
    talk = CellWords(live.showing, Words("en"))
    assert talk.sums([(DIESEL_WFP, AUG), (DIESEL_WFP, SEP)]) == "2 cell(s)   Sum 310   Average 155"


def test_the_sum_of_the_year_before_follows_where_it_is_known(talk: CellWords) -> None:
    said = talk.sums([(DIESEL_UNDP, AUG), (DIESEL_UNDP, SEP)])
    assert said == "2 cell(s)   Sum 255   Average 127.5   Year before 99.5"


def test_figures_are_written_in_the_way_of_the_language(still: Office) -> None:
    model = model_over(still, "fr")
    talk = CellWords(model.showing, Words("fr"))
    assert pairs_of(talk, DIESEL_UNDP, SEP)["before"] == "99,5"
    assert pairs_of(talk, DIESEL_UNDP, SEP)["month"] == "septembre 2026"


def test_foreign_names_keep_their_direction_among_arabic(still: Office) -> None:
    model = model_over(still, "ar")
    title, below = CellWords(model.showing, Words("ar")).title(DIESEL_UNHCR)
    assert "\u2066UNHCR\u2069" in title
    assert below.startswith("\u2066UNEXAM-")
