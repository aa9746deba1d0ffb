"""Taking lists under tabs away: on the clipboard, on paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, reasons, run
from tests.ui.registers.short_page import TeaPage
from ui.kit.preview import PaperPreview
from ui.page import PageFrame


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> TeaPage:
    """The page with its list of teas."""
    made = TeaPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 700, 420)
    return made


def test_only_the_rows_that_are_shown_are_copied_and_counted(page: TeaPage, heard: Heard) -> None:
    page.open({"text": "e"})
    run(page, "teas.copy")
    assert QGuiApplication.clipboard().text().splitlines() == ["Name\tSize", "Green\t5", "White\t5"]
    assert heard.toasts == ["2 row(s) copied."]


def test_an_empty_list_is_neither_copied_nor_printed(page: TeaPage) -> None:
    page.open({"view": "cups"})
    held = reasons(page)
    assert {held[f"teas.{key}"] for key in ("copy", "print", "pdf")} == {"The list is empty."}


def test_the_paper_names_place_list_and_the_words_asked_for(page: TeaPage) -> None:
    page.open({"text": "gr"})
    paper = page.out.paper()
    assert paper.words.title == "Teas · All teas"
    assert paper.words.under.endswith("Filter: gr.")
    assert paper.headings == ("Name", "Size")
    assert [row.cells for row in paper.rows] == [("Green", "5")]


def test_the_preview_opens_over_the_window(page: TeaPage, qtbot: QtBot) -> None:
    run(page, "teas.print")
    found = page.window().findChildren
    qtbot.waitUntil(lambda: bool(found(PaperPreview)), timeout=10_000)
    found(PaperPreview)[0].close()


def test_the_list_is_kept_as_a_file(page: TeaPage, heard: Heard, ask: FakeAsk, tmp_path: Path, qtbot: QtBot) -> None:
    ask.answers.append(tmp_path / "teas.pdf")
    run(page, "teas.pdf")
    qtbot.waitUntil(lambda: bool(heard.toasts), timeout=10_000)
    assert ask.asked == [("Save the list as PDF", "Teas - All teas.pdf")]
    assert (tmp_path / "teas.pdf").read_bytes().startswith(b"%PDF")
