"""Minutes come out of the register as it stands, as a preview or as a file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.decisions.conftest import Decided
from ui.decisions.printing import MinutesPrinting
from ui.kit.preview import PaperPreview
from ui.page import PageFrame


@pytest.fixture
def printing(frame: PageFrame, shown: Callable[..., QWidget]) -> MinutesPrinting:
    return MinutesPrinting(frame, shown(QWidget(), 800, 600))


def test_the_paper_is_made_from_the_record(printing: MinutesPrinting, held: Decided) -> None:
    paper = printing.paper(held.meeting)
    assert paper.words.title.startswith("Minutes: Operations team, 5 March")
    assert "The fuel goes on for a year." in paper.html
    assert "Send the figures" in paper.html


def test_only_meetings_have_minutes(printing: MinutesPrinting, held: Decided) -> None:
    with pytest.raises(TypeError):
        printing.paper(held.decision)


def test_the_preview_opens_over_the_work(printing: MinutesPrinting, held: Decided, qtbot: QtBot) -> None:
    around = printing.parent()
    printing.preview(held.meeting)
    qtbot.waitUntil(lambda: bool(around.findChildren(PaperPreview)))
    dialog = around.findChildren(PaperPreview)[0]
    assert dialog.windowTitle().startswith("Minutes:")
    dialog.close()
