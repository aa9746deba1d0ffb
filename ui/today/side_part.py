"""The panel beside the decisions: who is waited for, alerts in figures, and what the calendar says of the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit.layout import HLine, column, inset, row, set_role
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame, address_of
from ui.today.brief_button import BriefButton
from ui.today.lines import LineList
from ui.today.sentences import TodayWords
from ui.today.told_part import ToldPart

if TYPE_CHECKING:
    from commonservices.queries.to_act import AlertOverview
    from commonservices.queries.today import WaitingLine

_WAITING_ROWS: Final = 3
_HEAD: Final = 40
_WIDTH: Final = 300
_NARROW: Final = 250
URGENT: Final = "crit"
EXCEPTIONS: Final = "SEPARATION_EXCEPTION"
_TOGETHER: Final = ("urgent", "others")
BRIEFS: Final = ("urgent", "others", "one_person", "undeclared")


class SidePart(QWidget):
    """Waiting for others, then alerts in figures, then the sentences of the row that is selected."""

    open_requested = Signal(str)
    alerts_requested = Signal(str)

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Make the three parts, empty."""
        super().__init__(parent)
        self._frame = frame
        self._sentences = sentences
        self._narrow = self._low = False
        look = frame.look
        set_role(self, "sunken")
        self.setObjectName("today.side")
        self.waiting_head = SectionHeader(look, self.tr("Waiting for others"), panel=True)
        self.waiting = LineList(look, "today.waiting.list", self.tr("Waiting for others"), inset=16, quiet=True)
        set_role(self.waiting, "sunken")
        self.nobody = Text(look, self.tr("All who have to sign have signed."), "secondary", "text2", wrap=True)
        self.nobody.hide()
        self.alerts_head = SectionHeader(
            look, self.tr("Alerts"), link=self.tr("All alerts"), panel=True, name="today.side.alerts"
        )
        self.briefs = {key: BriefButton(look, name=f"today.side.alerts.{key}") for key in BRIEFS}
        self.quiet = Text(look, self.tr("Nothing asks for a look."), "secondary", "text2", wrap=True)
        self.told = ToldPart(frame, "today.side.told", headed=False)
        self._build()
        self.waiting.opened.connect(self._on_opened)
        self.alerts_head.link_activated.connect(self._on_all)
        for brief in self.briefs.values():
            brief.clicked.connect(self._on_brief)
        self.told.open_requested.connect(self.open_requested)
        look.changed.connect(self.restyle)
        self.restyle()

    def _build(self) -> None:
        holder = QWidget()
        sentence = column(holder)
        sentence.addWidget(self.nobody)
        sentence.addStretch(1)
        inset(holder, 16, 10, 16, 10)
        self.waiting_stack = QStackedWidget()
        self.waiting_stack.addWidget(holder)
        self.waiting_stack.addWidget(self.waiting)
        figures = QWidget()
        lines, first = column(figures), row(None, 0)
        lines.addLayout(first)
        for key, brief in self.briefs.items():
            (first if key in _TOGETHER else lines).addWidget(brief)
            brief.hide()
        lines.addWidget(self.quiet)
        self.quiet.hide()
        inset(figures, 8, 4, 4, 4)
        self.quiet.setContentsMargins(8, 6, 8, 6)
        box = column(self)
        for head in (self.waiting_head, self.alerts_head):
            inset(head, 16, 0, 12, 0)
        for part in (self.waiting_head, HLine(), self.waiting_stack, self.alerts_head, HLine(), figures, HLine()):
            box.addWidget(part)
        box.addWidget(self.told, 1)

    def make_narrow(self, *, narrow: bool, low: bool = False) -> None:
        """Take less room in a narrow or a low window."""
        if (narrow, low) != (self._narrow, self._low):
            self._narrow, self._low = narrow, low
            self.restyle()

    def restyle(self) -> None:
        """Take sizes from the look."""
        look = self._frame.look
        self.setFixedWidth(look.px(_NARROW if self._narrow else _WIDTH))
        for head in (self.waiting_head, self.alerts_head):
            head.setFixedHeight(max(look.px(_HEAD), look.line_box("panel_section") + 12))
        rows = self.waiting.rows_height(1 if self._low else _WAITING_ROWS)
        self.waiting_stack.setFixedHeight(rows if rows else look.line_box("secondary") + 20)

    def show_waiting(self, lines: Sequence[WaitingLine]) -> None:
        """Show who is waited for."""
        today = self._frame.bridge.today()
        self.waiting.set_lines([self._sentences.waiting(line, today) for line in lines])
        self.waiting_head.set_detail(self._frame.words.number(len(lines)))
        self.waiting_stack.setCurrentIndex(1 if lines else 0)
        self.nobody.show()
        self.restyle()

    def show_overview(self, overview: AlertOverview) -> None:
        """Show the figures of the alerts, and of the moves made without separate roles."""
        urgent = overview.alerts.critical
        others = overview.alerts.open - urgent
        told = {
            "urgent": (urgent, self.tr("to act on now"), "lapsed_used", URGENT),
            "others": (others, self.tr("to look at"), "warning", ""),
            "one_person": (
                overview.one_person,
                self.tr("prepared and approved by one person"),
                "warning",
                "",
            ),
            "undeclared": (
                overview.undeclared,
                self.tr("moves while no roles are declared"),
                "warning",
                "",
            ),
        }
        for key, (number, words, mark, tone) in told.items():
            self.briefs[key].setVisible(number > 0)
            self.briefs[key].set_words(self._frame.words.number(number), words, mark=mark, tone=tone)
        self.quiet.setVisible(not any(number for number, *_rest in told.values()))

    @Slot()
    def _on_all(self) -> None:
        self.alerts_requested.emit("")

    def _on_brief(self) -> None:
        sender = self.sender()
        if sender is self.briefs["undeclared"]:
            self.open_requested.emit(address_of("settings"))
        elif sender is self.briefs["one_person"]:
            self.alerts_requested.emit(EXCEPTIONS)
        else:
            self.alerts_requested.emit(URGENT if sender is self.briefs["urgent"] else "")

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.open_requested.emit(address_of("arrangements", id=key))
