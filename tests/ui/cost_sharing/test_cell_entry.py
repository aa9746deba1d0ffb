"""Typing figures into a table: a figure begins, Enter keeps and goes on, Escape leaves, a refusal stays in the cell."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.cost_sharing.cell_entry import CellEntry
from ui.kit.columns import Column
from ui.kit.field_spec import FieldSpec
from ui.kit.sub_table import SubTable
from ui.page import PageFrame


@pytest.fixture
def kept() -> dict[str, object]:
    return {"a": "1", "b": "2"}


@pytest.fixture
def entry(frame: PageFrame, kept: dict[str, object], shown: Callable[..., QWidget]) -> CellEntry:
    def keep(row: str, _key: str, value: object) -> str:
        if value == "many":
            return "No number."
        kept[row] = value
        return ""

    columns = [Column("name", "Name", str, 100), Column("count", "Count", lambda row: str(kept[row]), 100)]
    table = SubTable(frame.look, "cells", "Cells", columns, str)
    table.fill_rows(["a", "b"])
    shown(table, 400, 200)
    table.select_id("a")
    table.setFocus()
    return CellEntry(frame, table, {"count": FieldSpec("count", "Count")}, lambda row, _key: kept[row], keep)


def test_a_figure_begins_and_enter_keeps_it_and_goes_on_below(
    qtbot: QtBot, entry: CellEntry, kept: dict[str, object]
) -> None:
    qtbot.keyClick(entry._table, Qt.Key.Key_7)
    assert entry.editor is not None
    qtbot.keyClick(entry.editor.box, Qt.Key.Key_Return)
    assert kept["a"] == "7"
    assert entry.editor is None
    assert entry._table.current_id() == "b"


def test_escape_leaves_what_was_there(qtbot: QtBot, entry: CellEntry, kept: dict[str, object]) -> None:
    qtbot.keyClick(entry._table, Qt.Key.Key_F2)
    assert entry.editor is not None
    assert entry.editor.text() == "1"
    qtbot.keyClicks(entry.editor.box, "99")
    qtbot.keyClick(entry.editor.box, Qt.Key.Key_Escape)
    assert kept["a"] == "1"
    assert entry.editor is None


def test_what_is_refused_stays_in_the_cell(qtbot: QtBot, entry: CellEntry, kept: dict[str, object]) -> None:
    entry.begin()
    assert entry.editor is not None
    qtbot.keyClicks(entry.editor.box, "many")
    qtbot.keyClick(entry.editor.box, Qt.Key.Key_Return)
    assert entry.editor.text() == "many"
    assert kept["a"] == "1"
    said: list[str] = []
    entry.problem.connect(said.append)
    assert entry.close()
    assert not entry.close()
    assert said == [""]


def test_a_letter_begins_nothing(qtbot: QtBot, entry: CellEntry) -> None:
    qtbot.keyClick(entry._table, Qt.Key.Key_Q)
    assert entry.editor is None


def test_pasting_is_told_and_a_table_for_reading_only_takes_nothing(qtbot: QtBot, entry: CellEntry) -> None:
    pasted: list[bool] = []
    entry.pasted.connect(lambda: pasted.append(True))
    qtbot.keySequence(entry._table, QKeySequence(QKeySequence.StandardKey.Paste))
    entry.read_only = True
    qtbot.keySequence(entry._table, QKeySequence(QKeySequence.StandardKey.Paste))
    assert pasted == [True]
    assert not entry.begin()
