"""Two arrangements side by side: identity, terms in force and parties; either side can be chosen anew."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.arrangements import Arrangement
from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.queries import versions as queries
from commonservices.queries.versions import Comparison
from ui.arrangements.compare_table import CompareTable
from ui.kit.buttons import Button
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.reference_field import ReferenceField
from ui.kit.texts import Text
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

SIDES: Final = ("left", "right")


class ComparePage(Page):
    """The page of a comparison; its address names both sides."""

    place: ClassVar[str] = "compare"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; both sides are read when it is opened."""
        super().__init__(frame, parent)
        lookups = Lookups(frame.bridge)
        self._lookups = lookups
        specs = FieldSpecs(frame.words, lookups)
        self.header = PageHeader(self.look, self.title(), name="compare.header")
        self.swap_button = Button(self.look, self.tr("Swap sides"), icon="refresh", name="compare.swap")
        self._ids: dict[str, UUID | None] = dict.fromkeys(SIDES)
        labels = {"left": self.tr("First arrangement"), "right": self.tr("Second arrangement")}
        named = specs.spec(Arrangement, "replaces_id")
        self.sides = {
            side: ReferenceField(
                self.look,
                "compare",
                FieldSpec(side, label, "reference", search=named.search, label_of=named.label_of, placeholder=label),
            )
            for side, label in labels.items()
        }
        self.opens = {side: Button(self.look, self.tr("Open"), "link", name=f"compare.{side}.open") for side in SIDES}
        self.compare = CompareTable(frame, lookups, "compare.fields")
        self.empty = EmptyState(self.look, self.tr("Choose two arrangements to compare."), name="compare.empty")
        self._build(labels)
        self._wire()

    def _build(self, labels: Mapping[str, str]) -> None:
        self.header.buttons.addWidget(self.swap_button)
        chosen = QWidget()
        line = row(chosen, 8)
        for side in SIDES:
            label = Text(self.look, labels[side], "body", "text2")
            label.setBuddy(self.sides[side].box)
            line.addWidget(label)
            line.addWidget(self.sides[side], 1)
            line.addWidget(self.opens[side])
        inset(chosen, 20, 4, 16, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.compare)
        box = column(self)
        for part in (self.header, chosen, HLine()):
            box.addWidget(part)
        box.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.swap_button.clicked.connect(self.swap)
        for side in SIDES:
            self.sides[side].committed.connect(partial(self._on_chosen, side))
            self.sides[side].refused.connect(self.problem)
            self.opens[side].clicked.connect(partial(self._on_open, side))

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Compare arrangements")

    def open(self, address: Mapping[str, str]) -> None:
        """Show the two arrangements an address names."""
        for side in SIDES:
            self._ids[side] = read_id(address.get(side, ""))
        self._read()
        self.status_keys.emit([("Alt+←", self.tr("back"))])

    def address(self) -> Mapping[str, str]:
        """Give both sides."""
        return {side: str(id) if id else "" for side, id in self._ids.items()}

    def reload(self) -> None:
        """Read both sides anew."""
        self._read()

    def regions(self) -> list[QWidget]:
        """Give the two sides and the table."""
        table = [self.compare.table] if self._stack.currentWidget() is self.compare else []
        return [self.sides["left"].box, self.sides["right"].box, *table]

    def commands(self) -> list[Command]:
        """Give the swap and the ways to both records."""
        return [
            Command("compare.swap", self.tr("Swap sides"), self.swap, icon="refresh"),
            Command("compare.open_left", self.tr("Open the first arrangement"), partial(self._on_open, "left")),
            Command("compare.open_right", self.tr("Open the second arrangement"), partial(self._on_open, "right")),
        ]

    # --- reading and acting ---------------------------------------------------------------------------------------

    def _read(self) -> None:
        found = self._found()
        for side, id in self._ids.items():
            self.sides[side].set_value(str(id) if id else "")
            self.opens[side].setHidden(id is None)
        self.swap_button.setHidden(not any(self._ids.values()))
        self._stack.setCurrentWidget(self.compare if found is not None else self.empty)
        if found is None:
            return
        names = [self.words.isolate(reference) for reference, _number in (found.left, found.right)]
        self.compare.show_comparison(found, *names)
        self.header.set_detail(self.tr("{left} and {right}").format(left=names[0], right=names[1]))

    def _found(self) -> Comparison | None:
        left, right = self._ids["left"], self._ids["right"]
        self.header.set_detail("")
        if left is None or right is None:
            return None
        try:
            return self.bridge.ask(partial(queries.compare_arrangements, left=left, right=right))
        except Known:
            self.problem.emit(self.tr("One of the two arrangements is no longer in the register."))
            return None

    def _on_chosen(self, side: str, value: object) -> None:
        self._ids[side] = read_id(str(value or ""))
        self._read()
        self.address_changed.emit()

    def swap(self) -> None:
        """Show the second arrangement first."""
        self._ids = {"left": self._ids["right"], "right": self._ids["left"]}
        self._read()
        self.compare.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self, side: str, _checked: object = None) -> None:
        id = self._ids[side]
        if id is not None:
            self.open_requested.emit(address_of("arrangements", id=str(id)))
