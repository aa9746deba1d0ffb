"""Minutes come out of the register as it stands, as a preview or as a file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.decisions.conftest import Decided
from ui.decisions.printing import MinutesPrinting
from ui.page import PageFrame


def test_the_paper_is_made_from_the_record(frame: PageFrame, held: Decided) -> None:
    title, document = MinutesPrinting(frame).paper(held.meeting)
    assert title.startswith("Minutes: Operations team, 5 March")
    assert "The fuel goes on for a year." in document.toPlainText()
    assert "Send the figures" in document.toPlainText()


def test_only_meetings_have_minutes(frame: PageFrame, held: Decided) -> None:
    with pytest.raises(TypeError):
        MinutesPrinting(frame).paper(held.decision)


def test_the_preview_opens_beside_the_work(frame: PageFrame, held: Decided, shown: Callable[..., QWidget]) -> None:
    around = shown(QWidget(), 800, 600)
    dialog = MinutesPrinting(frame).preview(held.meeting, around)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.windowTitle().startswith("Minutes:")
    dialog.close()
