"""What needs a decision, by decision day; the selected row offers what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries.today import DecisionLine, Today
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.texts import SectionHeader
from ui.page import PageFrame, address_of
from ui.today.lines import LineList
from ui.today.sentences import TodayWords

_HEAD: Final = 40


class DecisionsPart(QWidget):
    """The list of decisions with its heading, or one sentence when nothing is due."""

    open_requested = Signal(str)
    review_requested = Signal(str)
    snooze_requested = Signal()
    put_off_requested = Signal()
    current_changed = Signal()

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Make the list, empty."""
        super().__init__(parent)
        self._frame = frame
        self._sentences = sentences
        self._lines: dict[str, DecisionLine] = {}
        self._empty_address = self._empty_link = ""
        look = frame.look
        self.head = SectionHeader(
            look, self.tr("Needs a decision"), self.tr("sorted by decision date"), name="today.decisions.head"
        )
        inset(self.head, 20, 0, 16, 0)
        self.list = LineList(look, "today.decisions.list", self.tr("Needs a decision, sorted by decision date"))
        self.buttons = QWidget()
        self.open_button = Button(look, self.tr("Open"), "primary", name="today.decisions.open")
        self.review_button = Button(look, self.tr("Record a review…"), name="today.decisions.review")
        line = row(self.buttons, 8)
        line.addWidget(self.open_button)
        line.addWidget(self.review_button)
        self.snooze_button = Button(look, self.tr("Put off…"), name="today.decisions.snooze")
        line.addWidget(self.snooze_button)
        self.list.attach(self.buttons)
        self.empty = EmptyState(look, "", name="today.decisions.empty")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        box = column(self)
        for part in (self.head, HLine()):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(self._on_current)
        self.open_button.clicked.connect(self.open_current)
        self.review_button.clicked.connect(self.review_current)
        self.snooze_button.clicked.connect(self.snooze_requested)
        self.head.link_activated.connect(self.put_off_requested)
        self.empty.button_clicked.connect(self._on_empty_button)
        self.empty.link_clicked.connect(self._on_empty_link)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the heading from the look."""
        self.head.setFixedHeight(max(self._frame.look.px(_HEAD), self._frame.look.line_box("section") + 12))

    # --- showing --------------------------------------------------------------------------------------------------

    def show_decisions(self, shown: Today, *, any_arrangement: bool) -> None:
        """Show the decisions, or why there is none."""
        self._lines = {str(line.row.id): line for line in shown.decisions}
        self.list.set_lines([self._sentences.decision(line, shown.day) for line in shown.decisions])
        self._on_current(self.list.current_key())
        self._say_put_off(len(shown.put_off))
        if shown.decisions:
            self.stack.setCurrentWidget(self.list)
            return
        following = shown.next_decision
        self._empty_address = address_of("arrangements", new="" if any_arrangement else "1")
        self._empty_link = address_of("arrangements", id=str(following.id)) if following else ""
        if any_arrangement:
            link = self.tr("Open the next one") if following else ""
            self.empty.set_texts(self._sentences.nothing_due(following, shown.day), self.tr("Open the register"), link)
        else:
            sentence = self.tr("No arrangements yet. Log the first one; its decision dates will stand here.")
            self.empty.set_texts(sentence, self.tr("New arrangement"), "")
        self.stack.setCurrentWidget(self.empty)

    def _say_put_off(self, number: int) -> None:
        self.head.link.setText(self.tr("%n put off", "", number))
        self.head.link.setAccessibleName(self.tr("%n decision(s) put off: show them", "", number))
        self.head.link.setVisible(number > 0)

    @property
    def current(self) -> DecisionLine | None:
        """The decision that is current now."""
        return self._lines.get(self.list.current_key())

    def can_review(self) -> bool:
        """Say whether a review of the current arrangement is due and can be recorded."""
        line = self.current
        return line is not None and "REVIEW_DUE" in line.row.flags and not self._frame.bridge.read_only

    def can_answer(self) -> bool:
        """Say whether the alert of the current decision can be answered."""
        line = self.current
        return line is not None and bool(line.alert_kind) and not self._frame.bridge.read_only

    def first(self) -> QWidget:
        """Give what takes the keyboard now."""
        return self.list if self.stack.currentWidget() is self.list else self.empty.button

    # --- doing ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_current(self, _key: str) -> None:
        line = self.current
        self.review_button.setVisible(self.can_review())
        self.snooze_button.setVisible(self.can_answer())
        if line is not None:
            title = self._frame.words.embed(line.row.title)
            self.open_button.setAccessibleName(self.tr("Open {title}").format(title=title))
            self.snooze_button.setAccessibleName(self.tr("Put off {title}").format(title=title))
            self.review_button.setAccessibleName(self.tr("Record a review of {title}").format(title=title))
        self.list.place_actions()
        self.current_changed.emit()

    @Slot(str)
    def _open(self, key: str) -> None:
        self.open_requested.emit(address_of("arrangements", id=key))

    @Slot()
    def open_current(self) -> None:
        """Open the arrangement of the current row."""
        if self.current is not None:
            self._open(self.list.current_key())

    @Slot()
    def review_current(self) -> None:
        """Ask for a review of the arrangement of the current row."""
        if self.can_review():
            self.review_requested.emit(self.list.current_key())

    @Slot()
    def _on_empty_button(self) -> None:
        self.open_requested.emit(self._empty_address)

    @Slot()
    def _on_empty_link(self) -> None:
        self.open_requested.emit(self._empty_link)
