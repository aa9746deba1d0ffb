"""Issuing bills: what it does in figures, before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions import bills
from commonservices.domain.billing import GIVEN_FREE
from commonservices.errors import RuleBroken
from commonservices.queries import bills as queries
from commonservices.queries.bills import BillRow
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.page import AsksHere, PageFrame

_PLACE = "bills.issue"
_NAMED = 6


class IssuePanel(QWidget, AsksHere):
    """A day, a reason where one is needed, the figures of what will be issued, and the button that does it."""

    left = Signal()
    problem = Signal(str)
    issued = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel."""
        super().__init__(parent)
        self._frame = frame
        self._rows: Sequence[BillRow] = ()
        look, words = frame.look, frame.words
        self.setObjectName(_PLACE)
        self.setAccessibleName(self.tr("Issue bills"))
        self.note = Note(look, "", tone="att", name=f"{_PLACE}.note")
        self.day = FieldRow(
            look, _PLACE, FieldSpec("issued_on", words.field("issued_on"), "date", required=True), frame.bridge.today
        )
        self.reason = FieldRow(look, _PLACE, FieldSpec("reason", words.field("reason")), frame.bridge.today)
        waiver = FieldSpec("cover_waiver", words.field("cover_waiver"))
        self.waiver = FieldRow(look, _PLACE, waiver, frame.bridge.today)
        self.issue_button = Button(look, self.tr("Issue"), "primary", icon="check", name=f"{_PLACE}.do")
        self.leave_button = Button(look, self.tr("Not now"), name=f"{_PLACE}.leave")
        content = QWidget()
        box = column(content, 8)
        for part in (self.note, self.day, self.reason, self.waiver):
            box.addWidget(part)
        line = row(None, 8)
        line.addWidget(self.issue_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        box.addLayout(line)
        inset(content, 20, 10, 16, 10)
        whole = column(self)
        whole.addWidget(content)
        whole.addWidget(HLine())
        self.issue_button.clicked.connect(self.issue)
        self.leave_button.clicked.connect(self.left)

    def begin(self, rows: Sequence[BillRow]) -> None:
        """Open for some drafts."""
        self._rows = rows
        self.day.set_value(self._frame.bridge.today())
        self.reason.set_value("")
        self.waiver.set_value("")
        for field in (self.day, self.reason, self.waiver):
            field.clear_reason()
        bare = self._frame.bridge.ask(partial(queries.uncovered, ids=[each.id for each in rows]))
        self.waiver.setVisible(bool(bare))
        self.reason.setVisible(len(rows) == 1 or self._is_free())
        self.note.set_note(*self._effect(bare), tone="att")
        self.day.editor.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _effect(self, bare: int) -> tuple[str, str]:
        words = self._frame.words
        sums: dict[str, int] = {}
        for each in self._rows:
            sums[each.currency] = sums.get(each.currency, 0) + each.total
        total = ", ".join(words.money(amount, currency) for currency, amount in sorted(sums.items()))
        named = [f"{words.isolate(each.reference)} ({words.isolate(each.party)})" for each in self._rows[:_NAMED]]
        if len(self._rows) > _NAMED:
            named.append("…")
        title = self.tr("%n bill(s) will be issued: {total}", "", len(self._rows)).format(total=total)
        text = self.tr(
            "{bills}. They freeze with their lines and rates, fall due by the terms of payment, and their orders count "
            "as billed. Issuing is not taken back: a credit note or a cancellation corrects it."
        )
        free = self.tr("What is given free needs a reason.") if self._is_free() else ""
        outside = self.tr(
            "%n line(s) were rendered outside a signed period: have an extension signed first, or say why they are "
            "billed all the same.",
            "",
            bare,
        )
        return title, " ".join(filter(None, (text.format(bills=", ".join(named)), free, outside if bare else "")))

    def _is_free(self) -> bool:
        return any(each.kind == GIVEN_FREE for each in self._rows)

    def submit(self) -> None:
        """Do what the panel asks about."""
        self.issue()

    @Slot()
    def issue(self) -> None:
        """Issue the drafts as one act; what is refused is said at its field and stays open."""
        fields = (self.day, self.reason, self.waiver)
        if not all(field.editor.commit() for field in fields):
            return
        for field in fields:
            field.clear_reason()
        day, ids = self.day.editor.value(), [each.id for each in self._rows]
        on = day if isinstance(day, date) else None
        reason, waiver = (str(field.editor.value() or "") for field in (self.reason, self.waiver))
        act = partial(bills.issue, ids=ids, on=on, reason=reason, cover_waiver=waiver)
        if self._frame.bridge.do(act, refused=self._on_refused) is not None:
            self.issued.emit(self.tr("%n bill(s) issued.", "", len(ids)))

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        fields = {"issued_on": self.day, "state_reason": self.reason, "exception": self.reason}
        field = (fields | {"cover_waiver": self.waiver}).get(broken.field)
        if field is not None:
            field.show()
            field.set_reason("block", sentence)
            field.editor.box.setFocus()
        else:
            self.note.set_note(self.tr("Not issued"), sentence, "crit")
        self.problem.emit(sentence)
