"""A page of two short lists under tabs, as the places of such lists make theirs."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ui.kit.columns import Column
from ui.page import Command, PageFrame
from ui.registers.lists_page import ListsPage
from ui.registers.row_panel import RowShown
from ui.registers.short_tables import holding, short_fill, short_table
from ui.registers.tabbed_lists import TabbedLists, TabList

COLUMNS: list[Column[str]] = [
    Column("name", "Name", lambda row: row, elastic=True),
    Column("size", "Size", lambda row: str(len(row)), 60, paint="number"),
]


class TeaPage(ListsPage):
    """Teas, and cups of which there are none."""

    place: ClassVar[str] = "teas"
    own_kinds: ClassVar[frozenset[str]] = frozenset({"person"})

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Begin with three teas."""
        self.teas = ["Green", "Black", "White"]
        self.done: list[str] = []
        super().__init__(frame, parent)

    def title(self) -> str:
        """Give the title."""
        return "Teas"

    def make_lists(self) -> TabbedLists:
        """Make both lists."""
        teas, cups = (short_table(self.frame.look, f"teas.{key}", key, COLUMNS, str) for key in ("teas", "cups"))
        fill = short_fill(teas, lambda text: holding(self.teas, text, str))
        lists = [
            TabList("teas", "All teas", teas, fill, lambda: len(self.teas), "No tea."),
            TabList("cups", "Cups", cups, short_fill(cups, lambda _text: []), lambda: 0, "No cup.", "Buy a cup"),
        ]
        return TabbedLists(self.frame, self.place, "Teas", lists, "Name")

    def show_current(self) -> None:
        """Name the tea."""
        self.panel.show_row(RowShown(self.row) if self.row else None)

    def open_row(self, identity: str) -> None:
        """Keep which was opened."""
        self.done.append(f"open {identity}")

    def do_act(self, view: str) -> None:
        """Keep which list was asked to act."""
        self.done.append(f"act {view}")

    def own_commands(self) -> list[Command]:
        """Give one act."""
        return [Command("teas.brew", "Brew", lambda: self.done.append("brew"), reason=self.fixed)]
