"""Every page on a small laptop's screen, in French and in Arabic: no label, button or box is cut."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.clock import FixedClock
from tests.conftest import DEMO_ACTOR, DEMO_DAY
from tests.ui.test_pseudo_language import is_cut, listed, pages
from ui.kit.appearance import Appearance
from ui.kit.texts import ElidedText
from ui.program import Program

SMALL = (1093, 534)
WAIT = 20_000
PADS = 16


@pytest.fixture(params=["fr", "ar"])
def opened(
    request: pytest.FixtureRequest, qapp: QApplication, appearance: Appearance, demo_store: Path, tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Program]:  # fmt: skip
    """The demo mission in a small window."""
    config = tmp_path / "config"
    made = Program(qapp, config=config, home=tmp_path, clock=FixedClock.on(DEMO_DAY), log=tmp_path / "log.txt")
    made.preferences.choose(language=request.param, theme="light", actor=DEMO_ACTOR)
    qtbot.addWidget(made.window)
    made.window.resize(*SMALL)
    store = Path(shutil.copyfile(demo_store, tmp_path / "demo.csdb"))
    with qtbot.waitSignal(made.store_shown, timeout=WAIT):
        made.start(store)
    yield made
    made.window.close_at_once()
    made.translators.use("")


def is_cut_here(part: QWidget) -> bool:
    """Say whether a part has less room than what it shows now."""
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        field = part.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, part
        )
        return field.width() < part.fontMetrics().horizontalAdvance(part.currentText())
    if isinstance(part, QLineEdit):
        room = part.width() - part.textMargins().left() - part.textMargins().right() - PADS
        return room < part.fontMetrics().horizontalAdvance(part.placeholderText())
    if isinstance(part, ElidedText):
        return part.width() < part.fontMetrics().horizontalAdvance(part.text())
    return is_cut(part)


def words_of(part: QWidget) -> str:
    """Give the text that is cut."""
    if isinstance(part, QComboBox):
        return part.currentText()
    return part.placeholderText() if isinstance(part, QLineEdit) else str(part.property("text"))


def test_nothing_is_cut_on_a_small_screen(opened: Program, qtbot: QtBot) -> None:
    def cut() -> list[QWidget]:
        return [part for part in opened.window.findChildren(QWidget) if part.isVisible() and is_cut_here(part)]

    found = set()
    for address in pages(opened, qtbot):
        with contextlib.suppress(qtbot.TimeoutError):  # what is laid out late has its room in the end
            qtbot.waitUntil(lambda: not cut(), timeout=WAIT)
        found.update((address.partition("?")[0], part.objectName(), words_of(part)) for part in cut())
    assert not found, listed(found)
