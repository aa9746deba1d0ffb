"""A table that leaves columns out, the least needed first, until the rest has room."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from ui.cost_sharing.folding_table import FoldingTable
from ui.kit.appearance import Appearance
from ui.kit.columns import Column


@pytest.fixture
def table(appearance: Appearance, shown: Callable[..., QWidget]) -> FoldingTable[str]:
    columns = [Column(key, key, lambda row: row, 120) for key in ("name", "note", "day")]
    made = FoldingTable(appearance, "folding", "Folding", columns, lambda row: row, ("note", "day"))
    made.fill_rows(["one"])
    shown(made, 600, 200)
    return made


def seen(table: FoldingTable[str]) -> list[str]:
    columns = table.rows.columns
    return [each.key for place, each in enumerate(columns) if not table.isColumnHidden(place)]


def test_where_there_is_room_every_column_is_shown(table: FoldingTable[str]) -> None:
    assert seen(table) == ["name", "note", "day"]


def test_columns_go_in_their_order_and_come_back(table: FoldingTable[str]) -> None:
    table.resize(300, 200)
    assert seen(table) == ["name", "day"]
    table.resize(150, 200)
    assert seen(table) == ["name"]
    table.resize(600, 200)
    assert seen(table) == ["name", "note", "day"]


def test_what_is_left_out_stays_hidden_and_leaves_its_room(table: FoldingTable[str]) -> None:
    table.leave_out(frozenset({"day"}))
    assert seen(table) == ["name", "note"]
    table.resize(300, 200)
    assert seen(table) == ["name", "note"]
    table.leave_out(frozenset())
    assert seen(table) == ["name", "day"]
