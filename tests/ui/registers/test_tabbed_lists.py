"""Lists under tabs: filled, filtered, empty, sorted, copied, printed and told in a panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.key_values import Pair
from ui.kit.paper import PaperWords
from ui.kit.table import Register
from ui.page import Command
from ui.registers.row_panel import RowPanel, RowShown
from ui.registers.short_tables import Ordered, holding, paged_fill, paged_model, short_fill, short_table
from ui.registers.tabbed_lists import TabbedLists, TabList


@dataclass(frozen=True)
class Fruit:
    id: str
    name: str
    weight: int


FRUITS = [Fruit("a", "Café apple", 3), Fruit("b", "Pear", 1), Fruit("c", "Cherry", 2)]
COLUMNS: list[Column[Fruit]] = [
    Column("name", "Name", lambda row: row.name, elastic=True),
    Column("weight", "Weight", lambda row: str(row.weight), 60, paint="number", sort="weight"),
]


def frame_of(look: Appearance, *, read_only: bool = False) -> Any:
    return SimpleNamespace(look=look, bridge=SimpleNamespace(read_only=read_only))


def lists(look: Appearance, *, read_only: bool = False) -> TabbedLists:
    def page(asked: Ordered[str], offset: int, limit: int) -> list[Fruit]:
        found = holding(FRUITS, asked.wanted, lambda row: row.name)
        found.sort(key=lambda row: row.weight if asked.sort else 0, reverse=asked.descending)
        return found[offset : offset + limit]

    held = short_table(look, "fruit.short", "Short", COLUMNS, lambda row: row.id)
    paged = Register(look, "fruit.paged", "Paged")
    model = paged_model(COLUMNS, Ordered("", ""), lambda asked: len(page(asked, 0, 99)), page, lambda row: row.id)
    none = short_table(look, "fruit.none", "None", COLUMNS, lambda row: row.id)
    made = [
        TabList("short", "Short", held, short_fill(held, lambda text: page(Ordered(text, ""), 0, 99)), lambda: 3, "-"),
        TabList("paged", "Paged", paged, paged_fill(paged, model, str), lambda: 3, "-", tone="crit"),
        TabList("none", "None", none, short_fill(none, lambda _text: []), lambda: 0, "Nothing here.", "Plant a tree"),
    ]
    return TabbedLists(frame_of(look, read_only=read_only), "fruit", "Fruit", made, "Name")


@pytest.fixture
def made(appearance: Appearance, shown: Callable[..., QWidget]) -> TabbedLists:
    made = lists(appearance)
    made.open({})
    shown(made, 700, 400)
    return made


def names(made: TabbedLists) -> list[str]:
    rows = made.table.rows_model()
    assert rows is not None
    return [rows.cells(place)[0].text for place in range(rows.rowCount())]


def test_the_first_list_is_shown_with_all_counts_and_its_first_row_chosen(made: TabbedLists) -> None:
    assert made.view == "short"
    assert [made.tabs.tabText(at) for at in range(3)] == ["Short 3", "Paged 3", "None 0"]
    assert names(made) == ["Café apple", "Pear", "Cherry"]
    assert made.table.current_id() == "a"
    assert made.filter.count.text() == "3 of 3"


def test_words_are_found_however_they_are_written(made: TabbedLists, qtbot: QtBot) -> None:
    qtbot.keyClicks(made.filter.field, "CAFE")
    assert names(made) == ["Café apple"]
    assert made.filter.count.text() == "1 of 3"
    made.clear_text()
    assert len(names(made)) == 3


def test_nothing_found_offers_to_clear_the_words(made: TabbedLists, qtbot: QtBot) -> None:
    qtbot.keyClicks(made.filter.field, "stone")
    assert made.first() is made.empty
    assert made.empty.sentence.text() == "Nothing here holds “stone”."
    qtbot.mouseClick(made.empty.link, Qt.MouseButton.LeftButton)
    assert made.first() is made.table


def test_an_empty_list_offers_its_act(made: TabbedLists, qtbot: QtBot) -> None:
    heard: list[str] = []
    made.act_requested.connect(heard.append)
    made.open({"view": "none"})
    made.focus_list()
    assert made.empty.sentence.text() == "Nothing here."
    qtbot.keyClick(made.empty.button, Qt.Key.Key_Space)
    assert heard == ["none"]


def test_nothing_is_offered_while_the_register_is_only_read(appearance: Appearance) -> None:
    made = lists(appearance, read_only=True)
    made.open({"view": "none"})
    assert made.empty.button.isHidden()


def test_the_state_comes_back_by_its_address(made: TabbedLists) -> None:
    made.open({"view": "paged", "text": "e", "row": "c"})
    assert dict(made.address()) == {"view": "paged", "text": "e", "row": "c", "top": ""}
    made.open({"view": "no such list"})
    assert dict(made.address()) == {"view": "", "text": "", "row": "a", "top": ""}


def test_a_heading_asks_for_another_order(made: TabbedLists) -> None:
    made.open({"view": "paged"})
    heading = made.table.horizontalHeader()
    heading.sectionClicked.emit(1)
    assert names(made) == ["Pear", "Cherry", "Café apple"]
    heading.sectionClicked.emit(1)
    assert names(made) == ["Café apple", "Cherry", "Pear"]


def test_going_to_another_list_leaves_the_words_behind(made: TabbedLists) -> None:
    made.open({"text": "pear"})
    made.show_list("paged")
    assert (made.view, made.text, len(names(made))) == ("paged", "", 3)
    made.show_list("paged")
    assert made.view == "paged"


def test_the_list_goes_on_the_clipboard_and_on_paper(made: TabbedLists) -> None:
    assert made.copy() == 3
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Name\tWeight"
    paper = made.paper(PaperWords("Fruit", "", "", ""))
    assert paper.headings == ("Name", "Weight")
    assert [row.cells for row in paper.rows] == [("Café apple", "3"), ("Pear", "1"), ("Cherry", "2")]


def test_a_panel_shows_a_row_its_figures_and_what_can_be_done(appearance: Appearance, qtbot: QtBot) -> None:
    done: list[str] = []
    panel = RowPanel(frame_of(appearance), "fruit.panel")
    qtbot.addWidget(panel)
    acts = (
        Command("eat", "Eat", lambda: done.append("eat")),
        Command("keep", "Keep", lambda: done.append("keep"), reason="It is ripe."),
    )
    panel.show_row(RowShown("Apple", "Ripe", ("Eat it soon.", "att"), (Pair("w", "Weight", "3"),), acts))
    assert (panel.title.text(), panel.under.text(), panel.note.title.text()) == ("Apple", "Ripe", "Eat it soon.")
    assert list(panel._buttons) == ["eat"]
    button = panel._buttons["eat"]
    button.click()
    panel.show_row(RowShown("Pear", acts=acts))
    assert panel._buttons["eat"] is button
    assert done == ["eat"]
    panel.show_row(None)
    assert panel.title.text() == "Nothing is selected."
    assert panel.note.isHidden()
