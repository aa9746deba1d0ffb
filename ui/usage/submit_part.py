"""The page state that submits a month: what it holds, what is still open, and what follows from it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import period_ends
from commonservices.domain.periods import period_of
from commonservices.domain.pricing import USD
from commonservices.errors import RuleBroken
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import AsksHere, PageFrame
from ui.usage.month_state import MonthState, read_state

_WIDEST = 640


def _reason_spec(label: str) -> FieldSpec:
    return FieldSpec("unbilled_reason", label, "long_text", max_length=500)


class SubmitPart(QWidget, AsksHere):
    """Shows the effect in figures and closes the month for entry once a person says so."""

    left = Signal()
    submitted = Signal(str, str)
    cell_wanted = Signal(object)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make it, empty until a month is chosen."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._month: date | None = None
        self.state: MonthState | None = None
        look = frame.look
        self.setObjectName("usage.submit")
        self.title = Text(look, "", "section", wrap=True, name="usage.submit.title")
        self.figures = KeyValueList(look, "usage.submit.figures", label_width=220)
        self.note = Note(look, "", name="usage.submit.note")
        label = frame.words.field("unbilled_reason")
        self.reason = FieldRow(look, "usage.submit", _reason_spec(label), frame.bridge.today)
        self.go = Button(look, "", "primary", icon="check", name="usage.submit.go")
        self.back = Button(look, self.tr("Back to the grid"), name="usage.submit.back")
        self.fix = Button(look, self.tr("Go to the first of them"), "link", name="usage.submit.fix")
        self._latest = LatestRead(frame, self._on_read, self)
        self._build()
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)
        self.fix.clicked.connect(self._on_fix)

    def _build(self) -> None:
        content = QWidget()
        content.setMaximumWidth(self._frame.look.px(_WIDEST))
        inner = column(content, 12)
        for part in (self.title, self.figures, self.note, self.reason):
            inner.addWidget(part)
        line = row(None, 8)
        for button in (self.go, self.back, self.fix):
            line.addWidget(button)
        line.addStretch(1)
        inner.addLayout(line)
        inner.addStretch(1)
        inset(content, 20, 16, 16, 16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column(self).addWidget(area)

    def show_month(self, month: date) -> None:
        """Ask whether a month is to be submitted; its figures are read in the background."""
        self._month, self.state = month, None
        words = self._words.month_name(month)
        self.title.setText(self.tr("Submit {month}").format(month=words))
        self.setAccessibleName(self.title.text())
        self.go.setText(self.title.text())
        self.figures.set_pairs([Pair("reading", self.tr("Figures"), self.tr("being read"))])
        self.reason.set_value("")
        self.reason.clear_reason()
        for part in (self.note, self.reason, self.fix):
            part.hide()
        self.go.setEnabled(False)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._latest.start(partial(read_state, month))

    @Slot(object)
    def _on_read(self, state: MonthState) -> None:
        self.state = state
        words = self._words
        missing, asking = words.number(state.missing), words.number(state.asking)
        self.figures.set_pairs(
            [
                Pair("entered", self.tr("Cells entered"), words.number(state.entered)),
                Pair("missing", self.tr("Cells missing"), missing, "att" if state.missing else ""),
                Pair("asking", self.tr("Cells that need a reason"), asking, "crit" if state.asking else ""),
                Pair("worth", self.tr("Worth"), "—" if state.cents is None else words.money(state.cents, USD)),
                Pair(
                    "unbilled", self.tr("Not billed yet"), words.number(state.unbilled), "att" if state.unbilled else ""
                ),
            ]
        )
        self._say(state)
        self.reason.setVisible(bool(state.unbilled))
        self.fix.setVisible(bool(state.asking))
        self.go.setEnabled(not state.asking)
        target = self.fix if state.asking else self.reason.editor.box if state.unbilled else self.go
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, state: MonthState) -> None:
        month = self._words.month_name(state.month)
        if state.asking:
            title = self.tr("Some quantities are far more than before.")
            self.note.set_note(title, self.tr("Give each a reason in its note, or correct it; then submit."), "att")
        else:
            title = self.tr("This closes {month} for the whole office.").format(month=month)
            text = self.tr(
                "Nothing is entered, billed or settled in it any more; opening it again needs a reason and approval. "
                "Cells that are missing stay missing: they are not zero."
            )
            if state.unbilled:
                text = f"{text} {self.tr('Bill it first under Bills and recoveries, or say below why not.')}"
            self.note.set_note(title, text, "info")
        self.note.show()

    def submit(self) -> None:
        """Close the month; what stands against it is said below the reason."""
        if self._month is None or self.state is None or not self.reason.editor.commit():
            return
        reason = str(self.reason.editor.value() or "")
        act = partial(period_ends.close, period=period_of(self._month, 1), unbilled_reason=reason)
        if self._frame.bridge.do(act, refused=self._on_refused) is not None:
            month = self._words.month_name(self._month)
            self.submitted.emit(self.tr("{month} is submitted and closed.").format(month=month), "")

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._words.rule(broken)
        self.reason.show()
        self.reason.set_reason("block", sentence)
        self.problem.emit(sentence)

    def _on_fix(self) -> None:
        if self.state is not None and self.state.first is not None:
            self.cell_wanted.emit(self.state.first)
