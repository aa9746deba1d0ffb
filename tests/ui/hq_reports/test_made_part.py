"""What was made before, and the verdict on any workbook."""

from __future__ import annotations

import hashlib
from pathlib import Path

from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, run
from ui.hq_reports.page import HqReportsPage
from ui.page import PageFrame


def test_a_file_that_is_no_workbook_of_ours_is_refused_in_words(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.xlsx"
    other.write_text("nothing", encoding="utf-8")
    ask.answers = [other]
    run(page, "hq_reports.verify")
    calm(frame, qtbot)
    assert heard.problems
    assert page.made_part.note.title.text() == heard.problems[0]


def test_a_workbook_changed_by_somebody_is_told_with_the_place_that_differs(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "sent.xlsx"
    ask.answers = [path, path]
    page.making.export()
    calm(frame, qtbot)
    book = load_workbook(path)
    sheet = book["Usage"]
    place = next(cell.coordinate for cell in sheet[5] if isinstance(cell.value, int | float) and cell.value > 1)
    sheet[place] = 1
    book.save(path)
    book.close()
    run(page, "hq_reports.verify")
    calm(frame, qtbot)
    part = page.made_part
    assert part.note.title.text().startswith("sent.xlsx does not tie out: it differs in ")
    assert "Sheet Usage, cell" in part.differing.text()
    assert part.differing.isVisible()


def test_the_kept_file_is_given_back_byte_for_byte(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    part = page.made_part
    run(page, "hq_reports.made")
    assert part.none_yet.isVisible()
    part.copy.click()
    part.again.click()
    assert heard.problems == ["Choose a submission first."] * 2
    page.ask_to_submit()
    page.submit_part.submit()
    calm(frame, qtbot)
    run(page, "hq_reports.made")
    ask.answers = [tmp_path / "kept.xlsx"]
    part.copy.click()
    calm(frame, qtbot)
    assert hashlib.sha256((tmp_path / "kept.xlsx").read_bytes()).hexdigest() == part.sent.row(0).sha256
    assert part.note.title.text() == "kept.xlsx is the file that was sent."
