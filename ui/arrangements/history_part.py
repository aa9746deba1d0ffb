"""Who changed what, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import undo as actions
from commonservices.domain.fields import Kind
from commonservices.domain.records import record_types
from commonservices.queries import history as queries
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.history import HistoryLine
from ui.arrangements.lookups import Lookups
from ui.arrangements.record_part import RecordPart, SubTable
from ui.arrangements.value_words import ValueWords
from ui.bridge import Bridge
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

MOST: Final = 500
_INNER: Final = frozenset({"office", "arrangement", "arrangement_version", "document"})
_TIES: Final = frozenset({"attached_kind", "attached_id", "sha256", "size", "at"})


class HistoryWords:
    """Writes the lines of a history in the words of the window."""

    def __init__(self, frame: PageFrame, lookups: Lookups) -> None:
        """Keep where names come from."""
        self._frame = frame
        self._values = ValueWords(frame, lookups)
        self.currency = "USD"

    def field(self, line: HistoryLine) -> str:
        """Give the field, or the kind of record that came or went."""
        words = self._frame.words
        name = words.field(line.field) if line.field else words.kind(line.kind)
        _whole, _dot, part = line.subject.partition(" · ")
        return f"{name} · {words.embed(part)}" if part else name

    def value(self, line: HistoryLine, value: Any) -> str:
        """Give one value as people read it."""
        if not line.field:
            return ""
        return self._values.value(record_types()[line.kind].by_name[line.field], value, self.currency)


def read_lines(bridge: Bridge, id: UUID) -> list[HistoryLine]:
    """Read the history of an arrangement, without the lines that only tie records together."""
    found = bridge.ask(partial(queries.of_record, kind="arrangement", id=id, limit=MOST))
    return [line for line in found if not _is_inner(line)]


def acts_of(lines: Sequence[HistoryLine]) -> list[HistoryLine]:
    """Give one line for each act, newest first."""
    seen: dict[bytes, HistoryLine] = {}
    for line in lines:
        seen.setdefault(line.transaction, line)
    return list(seen.values())


class HistoryPart(RecordPart):
    """The history of an arrangement and of what belongs to it, newest first."""

    undone = Signal(str)

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the table; lines are read when it is shown."""
        super().__init__(frame, "history", "", parent)
        self.setAccessibleName(self.tr("History"))
        self.lines: list[HistoryLine] = []
        self.talk = HistoryWords(frame, lookups)
        look = frame.look
        head = SectionHeader(look, self.tr("History"))
        inset(head, 20, 8, 16, 0)
        self.table: SubTable[tuple[int, HistoryLine]] = SubTable(
            look, "arrangement.history.table", self.tr("History"), self._columns(), lambda pair: str(pair[0])
        )
        self.table.most_rows = 0
        self.undo_button = Button(look, self.tr("Take this act back"), icon="undo", name="arrangement.history.undo")
        self.why = Text(look, "", "secondary", "text2", wrap=True)
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.undo_button)
        line.addWidget(self.why, 1)
        inset(foot, 20, 6, 16, 8)
        box = column(self, 4)
        box.addWidget(head)
        box.addWidget(self.table, 1)
        box.addWidget(foot)
        self.undo_button.clicked.connect(self.take_back)
        self.table.current_changed.connect(self._on_current)

    def _columns(self) -> list[Column[tuple[int, HistoryLine]]]:
        talk, words = self.talk, self.words
        return [
            Column("at", self.tr("When"), lambda pair: words.moment(pair[1].at), 150, detail=_muted),
            Column("actor", self.tr("Who"), lambda pair: pair[1].actor, 130),
            Column("act", self.tr("What"), lambda pair: words.act(pair[1].act), 150),
            Column("field", self.tr("Field"), lambda pair: talk.field(pair[1]), 150, detail=_strong),
            Column("before", self.tr("From"), lambda pair: talk.value(pair[1], pair[1].before), 150, detail=_muted),
            Column("after", self.tr("To"), lambda pair: talk.value(pair[1], pair[1].after), 180, elastic=True),
            Column("why", self.tr("Why"), lambda pair: pair[1].why, 130, detail=_muted),
        ]

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the history."""
        self.talk.currency = detail.row.currency
        self.table.fill_rows(list(enumerate(self.lines)))
        if self.lines and self.table.current_row() is None:
            self.table.select_id("0")
        self.undo_button.setHidden(self.read_only)
        self._on_current("")

    def _current(self) -> HistoryLine | None:
        found = self.table.current_row()
        return found[1] if found else None

    def _on_current(self, _identity: str) -> None:
        line = self._current()
        blocked = line is not None and (line.act in actions.FREEZING or line.act in actions.FOUNDING)
        sentence = self.tr("This act cannot be taken back; a new one corrects it.") if blocked else ""
        self.why.setText(sentence)
        self.undo_button.set_blocker(sentence)

    # --- taking back ----------------------------------------------------------------------------------------------

    def take_back(self) -> None:
        """Take the act of the current line back, asking where it was changed again since."""
        line = self._current()
        if line is None:
            return
        plan = self.do(partial(actions.plan, transaction=line.transaction))
        if plan is None:
            return
        if not plan.questions:
            self._undo(line.transaction, frozenset())
            return
        keys = frozenset(question.key for question in plan.questions)
        options = [
            ("keep", self.tr("Keep what was entered since and take back the rest")),
            ("all", self.tr("Take everything back")),
        ]
        self.frame.ask.choice(
            self.tr("Take an act back"),
            self.tr("Some of these values were changed again since. What should happen to them?"),
            options,
            partial(self._on_answer, line.transaction, keys),
        )

    def _on_answer(self, transaction: bytes, keys: frozenset[actions.CellKey], answer: str) -> None:
        self._undo(transaction, keys if answer == "keep" else frozenset())

    def _undo(self, transaction: bytes, keep: frozenset[actions.CellKey]) -> None:
        changes = self.do(partial(actions.undo, transaction=transaction, keep=keep, answered=True))
        if changes is not None:
            self.undone.emit(self.tr("The act was taken back."))


def _is_inner(line: HistoryLine) -> bool:
    """Say whether a line only ties records together, which tells a reader nothing."""
    if not line.field:
        return False
    field = record_types()[line.kind].by_name[line.field]
    return (field.fixed and field.kind is Kind.REFERENCE and field.target in _INNER) or line.field in _TIES


def _muted(_pair: object) -> str:
    return "muted"


def _strong(_pair: object) -> str:
    return "strong"
