"""What the pages of a bill and of an order share: stepper, note, tables behind tabs, facts at the side, history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.errors import RuleBroken
from commonservices.queries import history
from commonservices.queries.history import HistoryLine
from ui.decisions.lookups import BodyLookups
from ui.kit.columns import Column
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, VLine, column, inset, row
from ui.kit.model import ID_ROLE
from ui.kit.notes import Note
from ui.kit.stepper import Step, Stepper
from ui.kit.sub_table import SubTable
from ui.kit.tabs import TabItem, Tabs
from ui.kit.texts import Text
from ui.page import Command, PageFrame
from ui.records.history_words import HistoryWords

_SIDE: Final = 300
_NARROW_SIDE: Final = 272
_NARROW: Final = 1050
_TIED: Final = frozenset({"bill_id", "order_id", "number", "currency", "currency_usd", "amount_usd", "rate_line_id"})


@dataclass(frozen=True)
class Head:
    """What stands at the top of the page: title, what is known in one line, the state with its mark."""

    title: str
    detail: str
    state: str
    mark: str


class Sheet(QWidget):
    """One record; its kinds fill the tables and answer with their commands."""

    problem = Signal(str)
    open_requested = Signal(str)
    changed = Signal()
    folded: Mapping[str, Mapping[str, int]] = {}

    def __init__(
        self, frame: PageFrame, key: str, kind: str, parent: QWidget | None = None, *, label_width: int = 92
    ) -> None:
        """Make the parts; `kind` is the kind of record whose history is shown."""
        super().__init__(parent)
        self.frame, self.look, self.words = frame, frame.look, frame.words
        self.key, self._kind = key, kind
        self.id: UUID | None = None
        self.tables: dict[str, SubTable[Any]] = {}
        self.talk = HistoryWords(frame, BodyLookups(frame.bridge, frame.words))
        self.stepper = Stepper(frame.look, f"{key}.stepper")
        self.note = Note(frame.look, "", name=f"{key}.note")
        self.tabs = Tabs(frame.look, self.tr("Parts of the record"), f"{key}.tabs")
        self.stack = QStackedWidget()
        self.facts = KeyValueList(frame.look, f"{key}.facts", label_width=label_width)
        self.side = SidePanel(frame.look, width=_SIDE, name=f"{key}.side")
        self.side.body.addWidget(self.facts)
        self.above = QWidget()
        column(self.above)
        self._said: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._places: dict[str, QWidget] = {}
        self._noted = QWidget()
        self._lay_out()
        self.tabs.picked.connect(self._on_tab)

    def _lay_out(self) -> None:
        steps, said, tabs = QWidget(), self._noted, QWidget()
        column(steps).addWidget(self.stepper)
        inset(steps, 14, 4, 16, 0)
        column(said).addWidget(self.note)
        inset(said, 20, 6, 16, 6)
        column(tabs).addWidget(self.tabs)
        inset(tabs, 20, 0, 16, 0)
        left = QWidget()
        box = column(left)
        for each in (self.above, said, tabs, HLine()):
            box.addWidget(each)
        box.addWidget(self.stack, 1)
        whole = column(self)
        whole.addWidget(steps)
        whole.addWidget(HLine())
        beside = row(None, 0)
        beside.addWidget(left, 1)
        beside.addWidget(VLine())
        beside.addWidget(self.side)
        whole.addLayout(beside, 1)

    def add_table(
        self, key: str, title: str, columns: Sequence[Column[Any]], row_id: Any, nothing: str
    ) -> SubTable[Any]:
        """Add a table behind a tab, with what is said when it is empty."""
        table: SubTable[Any] = SubTable(self.look, f"{self.key}.{key}", title, columns, row_id)
        table.most_rows = 0
        table.setMinimumHeight(0)
        table.setMaximumHeight(16_777_215)
        table.current_changed.connect(self._on_current)
        empty = Text(self.look, nothing, "body", "text2", wrap=True, name=f"{self.key}.{key}.nothing")
        holder = QWidget()
        box = column(holder)
        said = QWidget()
        column(said).addWidget(empty)
        inset(said, 20, 12, 16, 12)
        box.addWidget(said)
        box.addWidget(table, 1)
        box.addStretch(0)
        self.tables[key], self._said[key] = table, said
        self._places[key] = holder
        self.stack.addWidget(holder)
        return table

    def add_part(self, key: str, make: Callable[[], QWidget]) -> None:
        """Add whatever stands behind a tab; it is made when it is first wanted."""
        self._makers[key] = make

    def part(self, key: str) -> QWidget:
        """Give what stands behind a tab."""
        if key not in self._places:
            self._places[key] = self._makers[key]()
            self.stack.addWidget(self._places[key])
        return self._places[key]

    def is_made(self, key: str) -> bool:
        """Whether what stands behind a tab was wanted before."""
        return key in self._places

    def add_history(self) -> None:
        """Add the history behind the last tab; it is read when it is looked at."""
        talk, words = self.talk, self.words
        columns: list[Column[tuple[int, HistoryLine]]] = [
            Column("at", self.tr("When"), lambda pair: words.moment(pair[1].at), 150, detail=_muted),
            Column("actor", self.tr("Who"), lambda pair: pair[1].actor, 110),
            Column("act", self.tr("What"), lambda pair: words.act(pair[1].act), 150),
            Column("field", self.tr("Field"), lambda pair: talk.field(pair[1]), 170, detail=_strong),
            Column("after", self.tr("To"), lambda pair: talk.after(pair[1]), 150, elastic=True),
            Column("why", self.tr("Why"), lambda pair: pair[1].why, 110, detail=_muted),
        ]
        self.add_table("history", self.tr("History"), columns, lambda pair: str(pair[0]), "")

    def set_tabs(self, counts: Sequence[tuple[str, str, int | None]]) -> None:
        """Show the tabs with how many lines each has; the current one stays."""
        chosen = self.tabs.current_key()
        self.tabs.set_tabs([TabItem(key, label, count) for key, label, count in counts])
        if chosen in self.tabs.view_keys():
            self.tabs.select(chosen)
        self._show_tab()

    def fill(self, key: str, rows: Sequence[Any]) -> None:
        """Show the rows of one table, or say that there is none."""
        table = self.tables[key]
        table.fill_rows(rows)
        table.setVisible(bool(rows))
        self._said[key].setHidden(bool(rows))
        if rows and table.current_row() is None:
            table.select_id(str(table.rows.index(0, 0).data(ID_ROLE)))

    def say(self, title: str, text: str = "", tone: str = "info") -> None:
        """Say the sentence that matters now, or nothing."""
        self._noted.setHidden(not title)
        self.note.set_note(title, text, tone)

    def show_facts(self, pairs: Sequence[Pair], steps: Sequence[Step]) -> None:
        """Show the facts at the side and the steps above."""
        self.facts.set_pairs(pairs)
        if list(steps) != self.stepper.steps:
            self.stepper.set_steps(steps)

    def _show_tab(self) -> None:
        key = self.tabs.current_key()
        if key not in self._places and key not in self._makers:
            return
        self.stack.setCurrentWidget(self.part(key))
        self.fill_part(key)
        if key == "history" and self.id is not None:
            ask = partial(history.of_record, kind=self._kind, id=self.id)
            lines = [line for line in self.frame.bridge.ask(ask) if line.field not in _TIED]
            self.fill("history", list(enumerate(lines)))

    @Slot(str)
    def _on_tab(self, _key: str) -> None:
        self._show_tab()
        self.changed.emit()

    @Slot(str)
    def _on_current(self, _identity: str) -> None:
        self.changed.emit()

    def current(self, key: str) -> Any:
        """Give the row of the cursor of one table, while its tab is shown."""
        table = self.tables.get(key)
        return table.current_row() if table is not None and self.tabs.current_key() == key else None

    def tell(self, broken: RuleBroken) -> None:
        """Say a refusal in the status line."""
        self.problem.emit(self.words.rule(broken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the tables their room where the page is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.look.px(_NARROW)
        self.side.setFixedWidth(self.look.px(_NARROW_SIDE if narrow else _SIDE))
        room = event.size().width() - self.side.width()
        for key, folded in self.folded.items():
            hidden = [name for name, least in folded.items() if room < self.look.px(least)]
            self.tables[key].arrange_columns(widths={}, order=[], hidden=hidden)

    # --- what the kinds write -------------------------------------------------------------------------------------

    def fill_part(self, key: str) -> None:
        """Show the record in what stands behind a tab; kinds with parts of their own write it."""

    def show_record(self, id: UUID) -> Head:
        """Show a record; Known when there is none."""
        raise NotImplementedError

    def commands(self, fixed: str) -> list[Command]:
        """Give what can be done; the first one marked so is the filled button."""
        raise NotImplementedError

    def escape(self) -> bool:
        """Leave what is open inside."""
        return False

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        table = self.tables.get(self.tabs.current_key())
        return [self.stepper, self.tabs, *([table] if table is not None and not table.isHidden() else []), self.side]


def _muted(_pair: object) -> str:
    return "muted"


def _strong(_pair: object) -> str:
    return "strong"
