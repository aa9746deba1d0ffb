"""The panel of an import: a row with its cells, a question with its answers, a heading with its fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions.returned import KEY
from commonservices.domain.sheets.plan import Asked, Said, Verdict
from tests.ui.imports.plans import QUESTION, a_cell, a_row
from ui.imports.columns import Heading
from ui.imports.plan_words import PlanWords
from ui.imports.side_panel import ImportPanel
from ui.kit.key_values import ValueText
from ui.kit.texts import Text
from ui.page import PageFrame

KINDS = ("monthly_usage",)


@pytest.fixture
def panel(frame: PageFrame, qtbot: QtBot) -> ImportPanel:
    """The panel, shown."""
    made = ImportPanel(frame, PlanWords(frame.words))
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    return made


def values(panel: ImportPanel) -> list[str]:
    return [each.accessibleName() for each in panel.pairs.findChildren(ValueText) if each.isVisible()]


def test_a_row_shows_each_cell_with_its_address_and_what_it_does(panel: ImportPanel, qtbot: QtBot) -> None:
    cells = (a_cell("note", "late", "early"), a_cell("quantity", None, refused=Said("sheet_no_result")))
    panel.show_row(a_row(7, Verdict.REFUSED, *cells, reference="S01"), KINDS, is_out=False, can_go=False)
    qtbot.waitUntil(lambda: bool(values(panel)))
    assert panel.header.text().startswith("Refused")
    first, second = values(panel)
    assert first == "C2 Note: late"
    assert "no stored result" in second
    assert panel.out.isHidden()


def test_what_a_row_only_needs_to_be_known_by_is_not_shown(panel: ImportPanel, qtbot: QtBot) -> None:
    inner = replace(a_cell("items", "[]", "[]"), base=KEY)
    known = replace(a_cell("month", date(2026, 9, 1), date(2026, 9, 1)), base=KEY)
    panel.show_row(a_row(7, Verdict.CHANGE, inner, known, a_cell("note", "late")), KINDS, is_out=False, can_go=True)
    qtbot.waitUntil(lambda: bool(values(panel)))
    assert [each.partition(":")[0] for each in values(panel)] == ["C2 Month", "C2 Note"]


def test_leaving_a_row_out_is_told_by_its_key(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.show_row(a_row(7, Verdict.ADD, a_cell("note", "late")), KINDS, is_out=False, can_go=True)
    panel.out.setFocus()
    with qtbot.waitSignal(panel.left_out) as told:
        qtbot.keyClick(panel.out, Qt.Key.Key_Space)
    assert told.args == ["Use!7", True]


def test_a_question_shows_the_senders_examples_and_what_each_answer_makes_of_them(
    panel: ImportPanel, qtbot: QtBot
) -> None:
    panel.show_question(QUESTION)
    qtbot.waitUntil(lambda: bool(values(panel)))
    assert [button.text() for button in panel.group.buttons()] == [
        "The point is the decimal sign",
        "The comma is the decimal sign",
    ]
    assert panel.group.buttons()[1].accessibleDescription() == "1.234 · 2.5"
    assert [value.partition(": ")[2].strip("\u2068\u2069") for value in values(panel)] == ["1,234", "2,500"]
    first = panel.first_choice()
    assert first is not None
    first.setFocus()
    with qtbot.waitSignal(panel.answered) as told:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert told.args == ["quantity", "point"]


def test_the_figures_of_an_answer_are_written_as_the_reader_writes_them(panel: ImportPanel) -> None:
    assert panel._outcome("2026-05-01").strip("\u2068\u2069") == "1 May 2026"
    assert panel._outcome("1234.5").strip("\u2068\u2069") == "1,234.5"
    assert panel._outcome("MOU_CS").strip("\u2068\u2069") == "MOU_CS"


def test_a_heading_can_be_read_as_another_field(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.show_heading(Heading("sort", "", "Sort"), {"note": "Note", "unit": "Unit"})
    assert panel.field.currentText() == "left out, kept in a note"
    with qtbot.waitSignal(panel.mapped) as told:
        panel.field.setCurrentIndex(panel.field.findData("note"))
        panel.field.activated.emit(panel.field.currentIndex())
    assert told.args == ["sort", "note"]


def test_one_thing_takes_the_place_of_another(panel: ImportPanel) -> None:
    panel.show_question(QUESTION)
    panel.show_nothing("Choose a line.")
    assert panel.first_choice() is None
    assert panel.sentence.text() == "Choose a line."
    assert values(panel) == []


def test_an_outcome_that_the_answer_names_itself_is_not_said_twice(panel: ImportPanel) -> None:
    said = Said("sheet_code_choice", {"code": "SLA", "label": "?", "code_list": "arrangement_types"})
    panel.show_question(replace(QUESTION, choices=(replace(QUESTION.choices[0], said=said, outcomes=("SLA",)),)))
    assert [each.text() for each in panel.choices.findChildren(Text)] == []
    assert panel.first_choice() is not None


def test_a_value_changed_on_both_sides_is_named_by_its_record_and_its_field(panel: ImportPanel) -> None:
    both = replace(QUESTION, about=Asked.CHANGED_HERE_TOO, column="name_fr")
    panel.show_question(both, a_row(3, Verdict.ASK, reference="S01"))
    assert "".join(each for each in panel.header.text() if each.isprintable()) == "S01 · Name (French)"
    panel.show_question(both)
    assert panel.header.text() == "Name (French)"


def test_a_row_that_looks_like_something_here_is_named_and_not_called_a_column(panel: ImportPanel) -> None:
    panel.show_question(replace(QUESTION, about=Asked.NEAR_DUPLICATE, column="New bakery"))
    assert panel.header.text() == "New bakery"


def test_an_answer_too_long_for_the_panel_stands_on_several_lines(panel: ImportPanel, qtbot: QtBot) -> None:
    words = {"name": "a_very_long_name_of_a_workbook_of_an_office.xlsx", "folder": "received in October"}
    first = replace(QUESTION.choices[0], said=Said("consolidate_file_counts", words))
    panel.show_question(replace(QUESTION, choices=(first, QUESTION.choices[1])))
    long, short = panel.group.buttons()
    assert "received in" in long.text().replace("\n", " ")
    assert "\n" in long.text()
    assert long.sizeHint().height() > short.sizeHint().height()
    assert long.accessibleName().endswith("received in October")
    assert short.text() == "The comma is the decimal sign"
    assert panel.widget().width() <= panel.width()
