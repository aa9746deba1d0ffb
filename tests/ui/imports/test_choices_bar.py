"""The line of choices: what a sheet of ours says by itself, and a sender that is typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.exchange.tables import SheetSeen
from tests.ui.imports.plans import PLAN
from ui.imports.choices_bar import ChoicesBar
from ui.imports.plan_words import PlanWords
from ui.imports.reading import Reading, Request
from ui.page import PageFrame


class OpenFile:
    """A file of two sheets."""

    sheets = (SheetSeen("Use"), SheetSeen("Other"))


def a_reading(recognised: str = "") -> Reading:
    return Reading(Request((Path("use.xlsx"),), sender="WFP"), (OpenFile(),), recognised, PLAN)  # type: ignore[arg-type]


@pytest.fixture
def bar(frame: PageFrame, qtbot: QtBot) -> Iterator[ChoicesBar]:
    """The line, filled."""
    whole = QWidget()
    qtbot.addWidget(whole)
    made = ChoicesBar(frame, PlanWords(frame.words, whole), whole)
    made.show_reading(a_reading())
    yield made
    whole.close()


def test_the_sheet_its_content_and_its_sender_are_shown(bar: ChoicesBar) -> None:
    assert (bar.sheet.currentData(), bar.target.currentData(), bar.from_line.text()) == ("Use", "usage", "WFP")
    assert bar.sheet.isEnabled()
    assert {box.accessibleName() for box in (bar.sheet, bar.target, bar.from_line)} == {"Sheet", "Holds", "From"}


def test_a_sheet_of_ours_leaves_nothing_to_choose(bar: ChoicesBar) -> None:
    bar.show_reading(a_reading("returnable"))
    assert not bar.sheet.isEnabled()
    assert bar.target.isHidden()
    bar.show_reading(a_reading())
    assert not bar.target.isHidden()


def test_of_several_files_nobody_chooses_a_sheet(bar: ChoicesBar) -> None:
    bar.show_reading(Reading(Request((Path("a.xlsx"), Path("b.xlsx"))), (OpenFile(), OpenFile()), "forms", PLAN))  # type: ignore[arg-type]
    assert bar.sheet.isHidden()
    assert bar.target.isHidden()


def test_only_another_sender_reads_the_sheet_anew(bar: ChoicesBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.changed):
        bar.from_line.editingFinished.emit()
    bar.from_line.setText("UNDP ")
    with qtbot.waitSignal(bar.changed):
        bar.from_line.editingFinished.emit()
