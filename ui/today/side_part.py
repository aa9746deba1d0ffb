"""The panel beside the decisions: who is waited for, and everything else that asks for a look."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries.today import Today
from ui.kit.layout import HLine, column, inset, set_role
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame, address_of
from ui.today.lines import Line, LineList
from ui.today.sentences import TodayWords

_PLACES: Final = {"arrangement": "arrangements", "shared_service": "services"}
_WAITING_ROWS: Final = 3
_HEAD: Final = 40
_WIDTH: Final = 300
_NARROW: Final = 250


class SidePart(QWidget):
    """Waiting for others, then alerts by severity."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Make both lists, empty."""
        super().__init__(parent)
        self._frame = frame
        self._sentences = sentences
        self._narrow = False
        look = frame.look
        set_role(self, "sunken")
        self.setObjectName("today.side")
        self.waiting_head = SectionHeader(look, self.tr("Waiting for others"), panel=True)
        self.waiting = LineList(look, "today.waiting.list", self.tr("Waiting for others"), inset=16, quiet=True)
        self.nobody = Text(look, self.tr("All who have to sign have signed."), "secondary", "text2", wrap=True)
        self.alerts_head = SectionHeader(look, self.tr("Alerts"), panel=True)
        self.alerts = LineList(
            look, "today.alerts.list", self.tr("Alerts, the most urgent first"), inset=16, quiet=True
        )
        self.quiet = Text(look, self.tr("Nothing asks for a look."), "secondary", "text2", wrap=True)
        self.waiting_stack, self.alerts_stack = self._stack(self.nobody), self._stack(self.quiet)
        self.waiting_stack.addWidget(self.waiting)
        self.alerts_stack.addWidget(self.alerts)
        box = column(self)
        for head in (self.waiting_head, self.alerts_head):
            inset(head, 16, 0, 12, 0)
        for part in (self.waiting_head, HLine(), self.waiting_stack, self.alerts_head, HLine()):
            box.addWidget(part)
        box.addWidget(self.alerts_stack, 1)
        for each in (self.waiting, self.alerts):
            set_role(each, "sunken")
            each.opened.connect(self._on_opened)
        look.changed.connect(self.restyle)
        self.restyle()

    def _stack(self, sentence: Text) -> QStackedWidget:
        stack, holder = QStackedWidget(), QWidget()
        box = column(holder)
        box.addWidget(sentence)
        box.addStretch(1)
        inset(holder, 16, 10, 16, 10)
        stack.addWidget(holder)
        return stack

    def make_narrow(self, *, narrow: bool) -> None:
        """Take less room in a narrow window."""
        self._narrow = narrow
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the look."""
        look = self._frame.look
        self.setFixedWidth(look.px(_NARROW if self._narrow else _WIDTH))
        for head in (self.waiting_head, self.alerts_head):
            head.setFixedHeight(max(look.px(_HEAD), look.line_box("panel_section") + 12))
        rows = self.waiting.rows_height(_WAITING_ROWS)
        self.waiting_stack.setFixedHeight(rows if rows else 2 * look.line_box("secondary") + 20)

    def show_lines(self, shown: Today) -> None:
        """Show who is waited for and what asks for a look."""
        words = self._frame.words
        self.waiting.set_lines([self._sentences.waiting(line, shown.day) for line in shown.waiting])
        self.alerts.set_lines(self._alert_lines(shown))
        self.waiting_head.set_detail(words.number(len(shown.waiting)))
        self.alerts_head.set_detail(words.number(len(shown.alerts)))
        self.waiting_stack.setCurrentIndex(1 if shown.waiting else 0)
        self.alerts_stack.setCurrentIndex(1 if shown.alerts else 0)
        self.restyle()

    def _alert_lines(self, shown: Today) -> list[Line]:
        lines: list[Line] = []
        for severity, found in groupby(shown.alerts, key=lambda alert: alert.severity):
            group = list(found)
            lines.append(self._sentences.severity(severity, len(group)))
            lines += [self._sentences.alert(alert, shown.day) for alert in group]
        return lines

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        kind, _, rest = key.partition("/")
        if not rest:
            kind, rest = "arrangement", key
        self.open_requested.emit(address_of(_PLACES[kind], id=rest.partition("/")[0]))
