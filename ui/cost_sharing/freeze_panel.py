"""Freezing a split: what it does in figures, before it is done for good."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import runs as actions
from commonservices.domain.pool_cycle import AGREED
from commonservices.errors import RuleBroken
from commonservices.queries import splits
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing.next_act import runs_in
from ui.kit.buttons import Button
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import AsksHere, PageFrame

_PLACE: Final = "cost_sharing.freeze"


class FreezePanel(QWidget, AsksHere):
    """Stands in place of the tab while it is asked; one button freezes, the other leaves all as it is."""

    left = Signal()
    problem = Signal(str)
    frozen = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel."""
        super().__init__(parent)
        self._frame = frame
        self._ids: list[UUID] = []
        self.is_open = False
        look = frame.look
        self.setObjectName(_PLACE)
        self.setAccessibleName(self.tr("Freeze the split"))
        self.title = Text(look, "", "record", wrap=True, name=f"{_PLACE}.title")
        self.note = Note(look, "", name=f"{_PLACE}.note")
        self.pairs = KeyValueList(look, f"{_PLACE}.shares", label_width=120, ends=True)
        self.pairs.setMaximumWidth(look.px(420))
        self.freeze_button = Button(look, self.tr("Freeze the split"), "primary", icon="lock", name=f"{_PLACE}.do")
        self.leave_button = Button(look, self.tr("Leave it open"), name=f"{_PLACE}.leave")
        buttons = row(None, 8)
        buttons.addWidget(self.freeze_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        whole = SidePanel(look, name=f"{_PLACE}.panel")
        for part in (self.title, self.note, self.pairs):
            whole.body.addWidget(part)
        foot = QWidget()
        column(foot).addLayout(buttons)
        inset(foot, 16, 10, 16, 12)
        box = column(self)
        box.addWidget(whole, 1)
        box.addWidget(foot)
        self.freeze_button.clicked.connect(self.freeze)
        self.leave_button.clicked.connect(self.left)

    def close_question(self) -> None:
        """Leave the question."""
        self.is_open = False

    def begin(self, detail: PoolDetail) -> bool:
        """Show what freezing the agreed runs of a budget fixes; say whether there is any."""
        words = self._frame.words
        self._ids = runs_in(detail, AGREED)
        self.is_open = bool(self._ids)
        if not self.is_open:
            return False
        view = self._frame.bridge.ask(partial(splits.together, run_ids=self._ids))
        total = words.money(view.to_pay, view.currency)
        title = self.tr("%n run(s) with {total} are frozen", "", len(self._ids))
        self.title.setText(title.format(total=total))
        self.note.set_note(
            self.tr("From then on nothing changes these shares, and bills may be made of them."),
            self.tr("A mistake found later is put right by a run that follows; this one stays on record."),
            "info",
        )
        pairs = [
            Pair(each.code, words.isolate(each.code), words.amount(each.to_pay, view.currency)) for each in view.rows
        ]
        self.pairs.set_pairs([*pairs, Pair("total", self.tr("Total"), total)])
        return True

    def submit(self) -> None:
        """Do what the panel asks about."""
        self.freeze()

    def freeze(self) -> None:
        """Freeze the runs shown."""
        count = len(self._ids)
        if self._frame.bridge.do(partial(actions.freeze, run_ids=self._ids), refused=self._on_refused) is not None:
            self.frozen.emit(self.tr("%n run(s) frozen.", "", count))

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.note.set_note(sentence, "", "crit")
        self.problem.emit(sentence)
