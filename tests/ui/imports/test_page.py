"""The import in the window: nothing is written before the button, questions come first, one act, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.queries import history
from tests.builders import records
from tests.ui.imports.conftest import Load
from tests.ui.pages import Heard, calm, reasons, run
from tests.ui.usage.stores import Small, held
from ui.imports.lists_part import HEADINGS, QUESTIONS
from ui.imports.page import ImportsPage
from ui.page import PageFrame

HEAD = "Service;Consumer;Month;Quantity"


@pytest.fixture
def fuel(office: Office, small: Small) -> str:
    """The reference of the service of fuel."""
    return next(each.reference for each in shared_services_of(office) if each.id == small.fuel)


def shared_services_of(office: Office) -> list[shared_services.SharedService]:
    return list(records(office, shared_services.SharedService))


def cells(page: ImportsPage, key: str, column: str) -> list[str]:
    model = page.lists.models[key]
    place = model.column_of(column)
    return [model.cells(row)[place].text for row in range(model.rowCount())]


def acts(office: Office) -> int:
    return history.count(office)


def test_without_a_file_the_page_says_what_to_do(page: ImportsPage) -> None:
    assert page.stack.currentWidget() is page.waiting
    assert page.empty.button.text() == "Choose a file…"
    assert reasons(page)["imports.apply"] == "No file is chosen."


def test_a_rehearsal_shows_every_row_and_writes_nothing(load: Load, office: Office, fuel: str) -> None:
    before = acts(office)
    page = load(HEAD, f"{fuel};WFP;2026-09-01;12.5", f"{fuel};XQZ9;2026-09-01;3")
    assert page.band.title.text() == "Rehearsal only. Nothing has been written."
    assert (cells(page, "add", "row"), cells(page, "refused", "row")) == (["2"], ["3"])
    assert "XQZ9" in cells(page, "refused", "gist")[0]
    assert acts(office) == before


def test_what_was_seen_is_written_as_one_act_that_can_be_undone(
    load: Load, frame: PageFrame, office: Office, small: Small, fuel: str, heard: Heard, qtbot: QtBot
) -> None:
    before, used = acts(office), held(office, small.fuel, "WFP")
    page = load(HEAD, f"{fuel};WFP;2026-09-01;12.5", f"{fuel};UNDP;2026-10-01;7")
    assert page.apply_button.text() == "Import 2 row(s)"
    page.apply_button.click()
    calm(frame, qtbot)
    assert held(office, small.fuel, "WFP") != used
    assert acts(office) == before + 1
    assert heard.toasts == ["2 row(s) of usage.csv imported."]
    assert page.desk.reading is None
    frame.bridge.undo()
    assert held(office, small.fuel, "WFP") == used


def test_a_row_that_is_left_out_is_not_written(
    load: Load, frame: PageFrame, office: Office, fuel: str, qtbot: QtBot
) -> None:
    before = len(records(office, MonthlyUsage))
    page = load(HEAD, f"{fuel};WFP;2026-09-01;12.5", f"{fuel};UNDP;2026-10-01;7")
    run(page, "imports.leave_out")
    assert cells(page, "add", "what") == ["Left out", "New"]
    assert page.panel.out.isChecked()
    run(page, "imports.apply")
    calm(frame, qtbot)
    assert len(records(office, MonthlyUsage)) == before + 1


def test_a_question_blocks_the_import_until_it_is_answered_and_is_remembered(
    load: Load, frame: PageFrame, office: Office, small: Small, fuel: str, heard: Heard, qtbot: QtBot
) -> None:
    lines = (HEAD, f"{fuel};WFP;2026-09-01;1,234")
    page = load(*lines)
    assert page.lists.key == QUESTIONS
    page.apply_button.click()
    assert heard.problems == ["Answer what is asked first: 1 question(s) left."]
    page.choices.from_line.setText("WFP")
    page.choices.from_line.editingFinished.emit()
    calm(frame, qtbot)
    page.lists.next_open()
    button = page.panel.first_choice()
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    calm(frame, qtbot)
    assert cells(page, QUESTIONS, "state") == ["Answered"]
    page.apply_button.click()
    calm(frame, qtbot)
    assert "1234.00" in held(office, small.fuel, "WFP")
    again = load(HEAD, f"{fuel};UNHCR;2026-10-01;2,345", name="second.csv")
    again.choices.from_line.setText("WFP")
    again.choices.from_line.editingFinished.emit()
    calm(frame, qtbot)
    (question,) = again.desk.reading.plan.questions if again.desk.reading else ()
    assert question.remembered
    assert not question.open


def test_by_keys_alone_a_question_is_answered_and_the_next_one_is_at_hand(
    load: Load, frame: PageFrame, fuel: str, qtbot: QtBot
) -> None:
    page = load("Service;Consumer;Month;Quantity;Note", f"{fuel};UNICEFF;2026-09-01;1,234;x")
    asked = page.lists.lists[QUESTIONS]
    first = asked.current_id()
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    choice = page.panel.first_choice()
    assert choice is not None
    assert page.window().focusWidget() is choice
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    calm(frame, qtbot)
    assert page.window().focusWidget() is asked
    assert asked.current_id() != first


def test_enter_goes_from_a_row_to_leaving_it_out_and_from_a_heading_to_its_field(
    load: Load, fuel: str, qtbot: QtBot
) -> None:
    page = load(HEAD, f"{fuel};WFP;2026-09-01;12.5")
    qtbot.keyClick(page.lists.lists["add"], Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.panel.out
    page.lists.tabs.select(HEADINGS)
    qtbot.keyClick(page.lists.lists[HEADINGS], Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.panel.field


def test_a_column_can_be_read_as_another_field(load: Load, frame: PageFrame, fuel: str, qtbot: QtBot) -> None:
    page = load("Service;Consumer;Month;Quantity;Sort", f"{fuel};WFP;2026-09-01;12.5;late")
    assert [each.key for each in page.commands() if each.primary] == ["imports.apply"]
    page.lists.tabs.select(HEADINGS)
    assert cells(page, HEADINGS, "heading") == ["Service", "Consumer", "Month", "Quantity", "Sort"]
    assert "left out, kept in a note" in cells(page, HEADINGS, "field")
    listed = page.lists.lists[HEADINGS]
    listed.select_id("sort")
    page.panel.mapped.emit("sort", "note")
    calm(frame, qtbot)
    assert (listed.current_id(), page.window().focusWidget()) == ("sort", listed)
    assert "left out, kept in a note" not in cells(page, HEADINGS, "field")


def test_a_file_that_cannot_be_read_is_refused_in_words(load: Load, heard: Heard) -> None:
    page = load("%PDF-1.7 nothing of a table", name="list.xlsx")
    assert not page.note.isHidden()
    assert heard.problems == [page.note.title.text()]
    assert page.stack.currentWidget() is page.waiting


def test_a_file_can_be_dropped_on_the_page(
    page: ImportsPage, frame: PageFrame, tmp_path: Path, fuel: str, qtbot: QtBot
) -> None:
    path = tmp_path / "dropped.csv"
    path.write_text(f"{HEAD}\n{fuel};WFP;2026-09-01;12.5", encoding="utf-8")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    actions, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), actions, content, left, none)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), actions, content, left, none))
    calm(frame, qtbot)
    assert cells(page, "add", "row") == ["2"]


def test_a_row_that_asks_can_be_left_out_instead_of_answered(
    load: Load, frame: PageFrame, office: Office, fuel: str, qtbot: QtBot
) -> None:
    before = len(records(office, MonthlyUsage))
    page = load(HEAD, f"{fuel};WFP;2026-09-01;12.5", f"{fuel};NOBODY;2026-09-01;3")
    assert reasons(page)["imports.apply"] == "Answer what is asked first: 1 question(s) left."
    page.lists.tabs.select("ask")
    run(page, "imports.leave_out")
    calm(frame, qtbot)
    run(page, "imports.apply")
    calm(frame, qtbot)
    assert len(records(office, MonthlyUsage)) == before + 1
