"""The workbooks of Headquarters desks: kept, filled, removed."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.workbook.defined_name import DefinedName
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, run
from ui.hq_reports.page import HqReportsPage
from ui.page import PageFrame


def test_a_desks_own_workbook_is_kept_filled_and_removed(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    path, out = tmp_path / "desk.xlsx", tmp_path / "filled.xlsx"
    book = Workbook()
    book.defined_names["rows_usage"] = DefinedName("rows_usage", attr_text="Sheet!$B$2")
    book.save(path)
    book.close()
    part = page.templates_part
    run(page, "hq_reports.templates")
    assert part.table.isHidden()
    part.fill.click()
    assert heard.problems == ["Keep a workbook first."]
    ask.answers = [path, out]
    part.add.click()
    calm(frame, qtbot)
    assert part.note.title.text() == "desk is kept; it fills 1 place(s)"
    assert part.table.isVisible()
    path.unlink()  # it is kept, so that nobody has to look for it
    part.fill.click()
    calm(frame, qtbot)
    assert part.note.title.text() == "filled.xlsx is filled"
    assert load_workbook(out)["Sheet"]["B2"].value == 8
    part.remove.click()
    calm(frame, qtbot)
    assert part.model.rowCount() == 0
    page.bridge.undo()
    calm(frame, qtbot)
    assert part.model.rowCount() == 1


def test_a_file_that_is_no_workbook_is_not_kept(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.xlsx"
    other.write_text("nothing", encoding="utf-8")
    ask.answers = [other]
    part = page.templates_part
    run(page, "hq_reports.templates")
    part.add.click()
    calm(frame, qtbot)
    assert part.note.title.text() == heard.problems[0]
    assert part.model.rowCount() == 0
