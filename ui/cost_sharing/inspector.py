"""The panel beside the register: one budget at a glance, and what it still needs."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commonservices.errors import Known
from commonservices.queries import cost_pools
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.buttons import Button
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, row, set_role
from ui.kit.notes import Note
from ui.kit.tags import Tag
from ui.kit.texts import Text
from ui.page import PageFrame

_SETTLE: Final = 50
_JULY: Final = 7
_PLACE: Final = "cost_sharing.inspector"


class PoolInspector(QWidget):
    """Shows the current budget shortly after the cursor rests on it."""

    opened = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a budget is current."""
        super().__init__(parent)
        self._frame = frame
        self._identity = ""
        look = frame.look
        self._pool = PoolWords(frame.words, self)
        self.setObjectName(_PLACE)
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name=f"{_PLACE}.title")
        self.reference = Text(look, "", "secondary", "text2", wrap=True, name=f"{_PLACE}.reference")
        self.tag = Tag(look, "", "neu")
        self.notes: QVBoxLayout = QVBoxLayout()
        self._notes: list[Note] = []
        self.pairs = KeyValueList(look, f"{_PLACE}.figures", label_width=104)
        self.open_button = Button(look, self.tr("Open the record"), name=f"{_PLACE}.open")
        self._panel = SidePanel(look, name=f"{_PLACE}.panel")
        line = row(None, 8)
        line.addWidget(self.open_button)
        line.addStretch(1)
        marks = row(None, 8)
        marks.addWidget(self.tag)
        marks.addStretch(1)
        for part in (marks, self.title, self.reference, self.notes, self.pairs, line):
            if isinstance(part, QWidget):
                self._panel.body.addWidget(part)
            else:
                self._panel.body.addLayout(part)
        column(self).addWidget(self._panel)
        self.open_button.clicked.connect(self._on_open)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.read_now)
        self.read_now()

    def show_id(self, identity: str) -> None:
        """Show a budget once the cursor rests on it."""
        self._identity = identity
        self._settle.start()

    @Slot()
    def read_now(self) -> None:
        """Read the wanted budget at once."""
        self._settle.stop()
        found: PoolDetail | None = None
        if self._identity:
            try:
                found = self._frame.bridge.ask(partial(cost_pools.detail, id=UUID(self._identity)))
            except Known:
                found = None
        for part in (self.tag, self.reference, self.pairs, self.open_button):
            part.setVisible(found is not None)
        self._show_notes(found)
        if found is None:
            self.title.setText(self.tr("Nothing is selected."))
            return
        self.title.setText(self._frame.words.embed(found.pool.name))
        self.reference.setText(self._frame.words.isolate(found.pool.reference))
        self.tag.set_tag(*self._pool.tag(found.pool.state))
        self.pairs.set_pairs(self._said(found))

    def _show_notes(self, found: PoolDetail | None) -> None:
        for old in self._notes:
            self.notes.removeWidget(old)
            old.hide()
            old.deleteLater()
        findings = found.findings if found is not None else ()
        self._notes = [Note(self._frame.look, self._pool.finding(each), "", each.severity) for each in findings]
        for note in self._notes:
            self.notes.addWidget(note)

    def _said(self, found: PoolDetail) -> list[Pair]:
        words, pool = self._frame.words, found.pool
        currency = pool.currency
        pairs = [
            Pair("year", self.tr("Period"), self._pool.year(pool.starts_on, pool.ends_on)),
            Pair("provider", self.tr("Provider"), words.isolate(found.provider) or "—"),
            Pair("budget", self.tr("Budget"), words.money(found.budget, currency)),
            Pair("actual", self.tr("Spent"), words.money(found.actual, currency)),
            Pair("left", self.tr("Remaining"), words.money(found.budget - found.actual, currency)),
            Pair("next", self.tr("Next step"), self._pool.next_step(pool.state)),
        ]
        pairs += [self._of_year(each, currency) for each in found.years if each.calendar != pool.fiscal_calendar]
        pairs += [Pair(each.code, each.code, words.money(_paid(each), currency)) for each in found.parties]
        return pairs

    def _of_year(self, each: cost_pools.YearRow, currency: str) -> Pair:
        """Give what falls into one year of the calendar that the office itself reports by."""
        words, text = self._frame.words, self.tr("{budget} by days, {actual} spent")
        said = text.format(budget=words.money(each.budget, currency), actual=words.money(each.actual, currency))
        year = words.fiscal_year(each.calendar, date(int(each.year[:4]), _JULY, 1))
        return Pair(f"{each.calendar}.{each.year}", year, said)

    def _on_open(self) -> None:
        if self._identity:
            self.opened.emit(self._identity)


def _paid(party: cost_pools.PartyRow) -> int:
    return party.advance if party.actual is None else party.actual
