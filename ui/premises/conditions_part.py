"""What is left to do before an entity may use another one's agreement: five conditions, two papers, a justification."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.procurement_rules import Point
from commonservices.queries.procurement import UseLine
from ui.kit.buttons import Button
from ui.kit.layout import column, inset, row
from ui.kit.tags import Mark
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

_PLACE = "premises.conditions"


class ConditionLine(QWidget):
    """One point: its mark with its words, what is missing of it, and the way to record it."""

    record_requested = Signal(str)

    def __init__(self, frame: PageFrame, number: int, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        look = frame.look
        self._words = frame.words
        self._field = ""
        self.mark = Mark(look, "not_yet", "")
        self.note = Text(look, "", "secondary", "text2")
        self.button = Button(look, self.tr("Record it"), "link", name=f"{_PLACE}.record{number}")
        line = row(self, 8)
        line.addWidget(self.mark)
        line.addWidget(self.note)
        line.addStretch(1)
        line.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)

    def show_point(self, point: Point, *, read_only: bool) -> None:
        """Show how one point stands."""
        label = self._words.field(point.key)
        self.mark.set_mark("agrees" if point.settled else "changed" if point.met else "not_yet", label)
        missing = point.met and not point.settled
        self.note.setText(self.tr("the paper is missing") if missing else "")
        self._field = point.paper if missing else point.key
        self.button.setHidden(point.settled or read_only)
        state = self.tr("met") if point.settled else self.tr("open")
        self.mark.setAccessibleName(self.tr("{point}: {state}").format(point=label, state=state))
        self.button.setAccessibleName(self.tr("Record: {point}").format(point=self._words.field(self._field)))

    def _on_clicked(self) -> None:
        self.record_requested.emit(self._field)


class ConditionsPart(QWidget):
    """The points of the use the cursor is on."""

    record_requested = Signal(str)
    approve_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the lines, hidden until a use is shown."""
        super().__init__(parent)
        self._words = frame.words
        self.setObjectName(_PLACE)
        self.setAccessibleName(self.tr("Conditions for the use"))
        self.header = SectionHeader(frame.look, self.tr("Conditions for the use"), name=f"{_PLACE}.header")
        self.lines = [ConditionLine(frame, number) for number in range(1, 7)]
        self.approve_button = Button(frame.look, self.tr("Approve the use"), icon="check", name=f"{_PLACE}.approve")
        self.approved = Text(frame.look, "", "secondary", "text2", wrap=True)
        box = column(self, 2)
        box.addWidget(self.header)
        for line in self.lines:
            box.addWidget(line)
            line.record_requested.connect(self.record_requested)
        foot = row(None, 8)
        foot.addWidget(self.approve_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.approved, 1)
        box.addLayout(foot)
        inset(self, 20, 8, 16, 4)
        self.approve_button.clicked.connect(self.approve_requested)
        self.hide()

    def show_use(self, line: UseLine | None, *, read_only: bool) -> None:
        """Show the points of one use."""
        self.setHidden(line is None)
        if line is None:
            return
        title = self.tr("Conditions for the use by {code}").format(code=self._words.isolate(line.code))
        self.header.title.setText(title)
        for shown, point in zip(self.lines, line.points, strict=True):
            shown.show_point(point, read_only=read_only)
        use = line.use
        self.approve_button.setHidden(read_only or use.approved_on is not None)
        blocked = self.tr("%n point(s) are open.", "", len(line.to_do)) if line.to_do else ""
        self.approve_button.set_blocker(blocked)
        if use.approved_on is not None:
            blocked = self.tr("Approved by {name} on {day}.").format(
                name=self._words.embed(use.approved_by), day=self._words.full_day(use.approved_on)
            )
        self.approved.setText(blocked)
