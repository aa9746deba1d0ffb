"""Many workbooks in one: read and checked first, written and kept only by a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.sheets.records import Submission
from commonservices.office import Office
from commonservices.queries import history
from tests.builders import records
from tests.commonservices.reports.consolidation.office_books import USE, office_book
from tests.ui.consolidation.conftest import Looked
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, reasons, run, unnamed
from ui.consolidation.page import ConsolidationPage
from ui.page import PageFrame


def states(page: ConsolidationPage) -> list[str]:
    place = page.offices.column_of("state")
    return [page.offices.cells(row)[place].text for row in range(page.offices.rowCount())]


def taken_up(page: ConsolidationPage, found: object) -> None:
    """Show what was read elsewhere, as when a job has read it."""
    page.desk.look = found  # type: ignore[assignment]
    page.desk.looked.emit()


def test_without_a_workbook_the_page_says_what_to_do(page: ConsolidationPage) -> None:
    assert page.empty.isVisibleTo(page)
    assert {reasons(page)[f"consolidation.{key}"] for key in ("write", "keep", "discard")} == {"No workbook is chosen."}


def test_a_chosen_workbook_is_read_and_a_strange_file_is_named_beside_it(
    page: ConsolidationPage, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    strange = tmp_path / "list.xlsx"
    strange.write_text("no workbook", encoding="utf-8")
    ask.answers.append([office_book(tmp_path / "a.xlsx"), strange])
    page.choose()
    calm(frame, qtbot)
    assert states(page) == ["Counts", "Cannot be read"]
    assert page.band.title.text() == "Nothing has been written."
    assert "list.xlsx" in page.remarks.cells(0)[0].text
    assert "Not counted: 1 workbook(s)." in page.band.words.text()


def test_what_counts_is_written_and_kept_as_one_act(
    page: ConsolidationPage, frame: PageFrame, office: Office, heard: Heard, ask: FakeAsk, looked: Looked,
    tmp_path: Path, qtbot: QtBot
) -> None:  # fmt: skip
    taken_up(page, looked({"name": "a.xlsx"}, {"name": "b.xlsx", "code": "OFFB"}))
    before, out = history.count(office), tmp_path / "all.xlsx"
    ask.answers.append(out)
    run(page, "consolidation.write")
    calm(frame, qtbot)
    assert out.exists()
    assert heard.toasts[0].endswith("is written and ties out.")
    assert history.count(office) == before
    run(page, "consolidation.keep")
    calm(frame, qtbot)
    assert sorted(each.office for each in records(office, Submission)) == ["OFFA", "OFFB"]
    assert history.count(office) == before + 1
    run(page, "consolidation.keep")
    calm(frame, qtbot)
    assert heard.toasts[1:] == ["2 workbook(s) kept in the register.", "These workbooks are in the register already."]


def test_one_of_two_that_clash_is_left_out_by_a_key(
    page: ConsolidationPage, frame: PageFrame, heard: Heard, looked: Looked, qtbot: QtBot
) -> None:
    clash = {"name": "other.xlsx", "version": "9.9.9"}
    taken_up(page, looked({"name": "a.xlsx"}, clash))
    assert "differ" in page.remarks.cells(0)[0].text
    page.write_button.click()
    assert heard.problems == ["Answer what is asked first: 1 question(s) left."]
    qtbot.keyClick(page.office_list, Qt.Key.Key_Down)
    run(page, "consolidation.leave_out")
    calm(frame, qtbot)
    assert sorted(states(page)) == ["Counts", "Left out"]
    assert reasons(page)["consolidation.write"] == "ready"
    page.asked.expected.setText("offa, offz")
    page.asked.expected.editingFinished.emit()
    calm(frame, qtbot)
    assert sorted(states(page)) == ["Counts", "Left out", "No workbook"]
    run(page, "consolidation.discard")
    assert page.empty.isVisibleTo(page)


def test_a_question_is_answered_by_a_key_and_the_workbook_can_be_written(
    page: ConsolidationPage, frame: PageFrame, looked: Looked, qtbot: QtBot
) -> None:
    taken_up(page, looked({"name": "a.xlsx"}, {"name": "other.xlsx", "use": USE[:1]}))
    assert page.remark_list.hasFocus()
    assert unnamed(page) == []
    first, second = page.panel.group.buttons()
    assert "other.xlsx" in second.text()
    qtbot.keyClick(page.remark_list, Qt.Key.Key_Return)
    assert page.window().focusWidget() is first
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    calm(frame, qtbot)
    assert page.window().focusWidget() is page.remark_list
    assert states(page) == ["Does not count", "Counts"]
    assert page.panel.group.checkedId() == 1
    assert reasons(page)["consolidation.write"] == "ready"
    assert "as it was answered" in page.remarks.cells(0)[0].text


def test_a_screen_reader_says_everything_the_keyboard_reaches(page: ConsolidationPage, looked: Looked) -> None:
    taken_up(page, looked({"name": "a.xlsx"}))
    assert unnamed(page) == []
