"""The newest files of the scan folder are ticked and attached."""

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import FakeAsk
from tests.ui.papers.conftest import Shown
from ui.papers import scan_panel
from ui.papers.scan_panel import MOST, newest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "scans"
    made.mkdir()
    for number, name in enumerate(("old.pdf", "middle.pdf", "new.pdf")):
        (made / name).write_bytes(name.encode())
        os.utime(made / name, (1_790_000_000 + number, 1_790_000_000 + number))
    return made


def opened(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    ask.answers = [folder]
    papers.part.list.scan_button.click()
    panel = papers.part.scan_panel
    papers.qtbot.waitUntil(lambda: panel.field is not None or panel.reason.tone == "block")


def test_only_the_newest_files_are_read(papers: Shown, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(MOST + 3):
        (many / f"{number}.pdf").write_bytes(b"x")
        os.utime(many / f"{number}.pdf", (1_790_000_000 + number, 1_790_000_000 + number))
    found = newest(many, papers.office, lambda *_told: None)
    assert [each.path.name for each in found] == [f"{number}.pdf" for number in range(MOST + 2, 2, -1)]


def test_the_folder_is_asked_for_once_and_kept(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    opened(papers, ask, folder)
    preferences = papers.part.frame.preferences
    assert preferences is not None
    assert preferences.settings.scan_folder == str(folder)
    papers.part.scan_panel.leave_button.click()
    asked = len(ask.asked)
    papers.part.list.scan_button.click()
    assert len(ask.asked) == asked
    assert papers.part.is_asking


def test_files_are_ticked_by_key_newest_first_and_attached(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    opened(papers, ask, folder)
    panel = papers.part.scan_panel
    assert panel.field is not None
    ticks = panel.field.list
    assert QApplication.focusWidget() is ticks
    assert [ticks.item(n).text().split(" — ")[0] for n in range(3)] == ["new.pdf", "middle.pdf", "old.pdf"]
    assert ticks.accessibleName() == "Files to attach"
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    QTest.keyClick(ticks, Qt.Key.Key_Down)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    panel.confirm.click()
    papers.answer(kind="ANNEX")
    papers.confirm()
    assert sorted(papers.names()) == ["middle.pdf", "new.pdf"]
    assert sorted(each.name for each in folder.iterdir()) == ["middle.pdf", "new.pdf", "old.pdf"]


def test_nothing_ticked_says_what_to_do(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    opened(papers, ask, folder)
    panel = papers.part.scan_panel
    panel.confirm.click()
    assert panel.reason.words.text() == "Tick the files to attach with Space, then continue."
    assert papers.part.is_asking


def test_an_empty_folder_says_so(papers: Shown, ask: FakeAsk, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    ask.answers = [tmp_path / "none"]
    papers.part.list.scan_button.click()
    reason = papers.part.scan_panel.reason
    papers.qtbot.waitUntil(lambda: reason.words.text().startswith("There is no file in this folder."))
    assert papers.part.scan_panel.field is None


def test_a_folder_that_is_gone_is_said_and_another_can_be_chosen(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    ask.answers = [folder.parent / "gone"]
    papers.part.list.scan_button.click()
    panel = papers.part.scan_panel
    papers.qtbot.waitUntil(lambda: panel.reason.tone == "block")
    assert QApplication.focusWidget() is panel.folder_button
    ask.answers = [folder]
    panel.folder_button.click()
    papers.qtbot.waitUntil(lambda: panel.field is not None)
    assert panel.reason.words.text() == ""


def test_escape_goes_back_to_the_list(papers: Shown, ask: FakeAsk, folder: Path) -> None:
    opened(papers, ask, folder)
    assert papers.part.scan_panel.field is not None
    QTest.keyClick(papers.part.scan_panel.field.list, Qt.Key.Key_Escape)
    assert not papers.part.is_asking
    assert QApplication.focusWidget() is papers.part.list.attach_button


@pytest.mark.parametrize("gone", [False, True])
def test_a_folder_left_for_another_one_does_not_answer_any_more(
    papers: Shown, folder: Path, monkeypatch: pytest.MonkeyPatch, *, gone: bool
) -> None:
    other, go = folder.parent / "other", threading.Event()
    other.mkdir()
    (other / "right.pdf").write_bytes(b"right")

    def slow(asked: Path, *given: Any) -> Any:
        if asked == folder:
            go.wait(5)
        return newest(folder / "gone" if gone and asked == folder else asked, *given)

    monkeypatch.setattr(scan_panel, "newest", slow)
    panel = papers.part.scan_panel
    panel.open_folder(folder)
    panel.open_folder(other)
    papers.qtbot.waitUntil(lambda: panel.field is not None)
    go.set()
    papers.qtbot.waitUntil(lambda: not papers.part.frame.jobs.busy)
    assert panel.field is not None
    assert panel.field.list.count() == 1
    assert panel.field.list.item(0).text().startswith("right.pdf")
    assert panel.reason.tone == ""
