"""Another workbook to compare with."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import calm
from tests.ui.usage.stores import Small
from ui.hq_reports.page import HqReportsPage
from ui.page import PageFrame


def test_another_workbook_can_be_compared_with_and_one_that_is_none_is_refused(
    page: HqReportsPage, ask: FakeAsk, frame: PageFrame, small: Small, tmp_path: Path, qtbot: QtBot
) -> None:
    before, other = tmp_path / "before.xlsx", tmp_path / "other.xlsx"
    other.write_text("nothing", encoding="utf-8")
    refused: list[object] = []
    frame.jobs.known_failed.connect(refused.append)
    ask.answers = [other, before, before]
    page.choices.compare.click()
    calm(frame, qtbot)
    assert len(refused) == 1
    assert page.choices.choice.previous is None
    page.making.export()
    calm(frame, qtbot)
    page.choices.compare.click()
    calm(frame, qtbot)
    assert page.choices.choice.previous == before
    assert page.shown.rehearsal.changes == {}
    assert page.shown.preview.changed.text() == "since the last submission: no change"
    before.unlink()
    page.reload()
    calm(frame, qtbot)
    assert page.choices.choice.previous is None
    assert page.shown.panel.attention[0].note.title.text() == "The file cannot be read."
