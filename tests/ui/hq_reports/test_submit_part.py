"""Submitting: the effect in figures first, a restatement with its reason, and the same workbook again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, run
from ui.hq_reports.page import HqReportsPage
from ui.page import PageFrame


def test_submitting_says_its_effect_first_restating_asks_why_and_making_again_gives_the_same(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    page.submit_button.click()
    part = page.submit_part
    assert part.title.text() == "Submit July 2026 to September 2026"
    assert "cannot be undone" in part.note.title.text()
    assert "submitting again" in part.note.words.text()
    assert not part.reason.isVisible()
    part.go.click()
    calm(frame, qtbot)
    assert heard.toasts[-1] == "UNEXAM-SUB-2026-09-1 is submitted."
    page.submit_button.click()
    assert part.title.text() == "Restate July 2026 to September 2026"
    part.go.click()
    calm(frame, qtbot)
    assert heard.problems[-1].endswith(".")
    assert part.isVisible()
    part.reason.set_value("One month was missing")
    part.go.click()
    calm(frame, qtbot)
    assert heard.toasts[-1] == "UNEXAM-SUB-2026-09-2 is submitted."
    run(page, "hq_reports.made")
    newest = page.made_part.sent.row(0)
    assert (newest.record.number, newest.restates) == (2, "UNEXAM-SUB-2026-09-1")
    ask.answers = [tmp_path / "again.xlsx"]
    page.made_part.again.click()
    calm(frame, qtbot)
    assert page.made_part.note.title.text() == "The fingerprint is the same."
    ask.answers = [tmp_path / "again.xlsx"]
    page.made_part.verify.click()
    calm(frame, qtbot)
    assert page.made_part.note.title.text() == "again.xlsx ties out with itself"
    assert page.escape()
    assert page.stack.currentWidget() is page.shown
