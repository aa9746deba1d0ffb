"""The alerts view: all that stand, the most urgent first; several can be answered at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.alerts import AlertName
from commonservices.domain.calendar_words import alert_sentence, answer_sentence
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import AlertAnswer
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import alerts, to_act
from commonservices.queries.alerts import AlertLine
from commonservices.queries.to_act import AlertOverview
from ui.kit.buttons import Button, CheckBox
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.model import ListRows
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.today.alert_columns import ANSWER, AlertColumns
from ui.today.answers import AnswerFlow
from ui.today.calendar.words import address_of_entry
from ui.today.told_part import ToldPart

MOST_SHOWN: Final = 1000
_WIDTH: Final = 300
EXCEPTIONS: Final = "SEPARATION_EXCEPTION"
URGENT: Final = "crit"


@dataclass(frozen=True, slots=True)
class AlertsRead:
    """The alerts read in the background, with their figures."""

    lines: tuple[AlertLine, ...]
    overview: AlertOverview


def read_alerts(office: Office, tell: Tell) -> AlertsRead:
    """Read the most urgent alerts, answered ones among them, and the figures of all."""
    overview = to_act.overview(office)
    tell(1, 2, "")
    return AlertsRead(tuple(alerts.standing(office, answered=True, limit=MOST_SHOWN)), overview)


class AlertsPart(QWidget):
    """A table of alerts with what the calendar says of the current one."""

    open_requested = Signal(str)
    problem = Signal(str)
    status = Signal(str)
    selected = Signal()
    filled = Signal()

    def __init__(self, frame: PageFrame, flow: AnswerFlow, parent: QWidget | None = None) -> None:
        """Build the view; nothing is read before it is opened."""
        super().__init__(parent)
        self._frame = frame
        self._flow = flow
        self._columns = AlertColumns(frame.words, frame.bridge.today, self)
        self._reading = LatestRead(frame, self._on_read, self)
        self._read: AlertsRead | None = None
        self._wanted = ""
        look = frame.look
        self.kind = ComboBox(look)
        self.kind.setObjectName("today.alerts.kind")
        self.kind.call(self.tr("Which alerts"))
        self.kind.setMinimumContentsLength(24)
        self.with_answered = CheckBox(look, self.tr("Answered too"), name="today.alerts.answered")
        self.count = Text(look, "", "secondary", "text2", name="today.alerts.count")
        self.note_button = Button(look, self.tr("Take note…"), name="today.alerts.acknowledge")
        self.snooze_button = Button(look, self.tr("Put off…"), name="today.alerts.snooze")
        self.again_button = Button(look, self.tr("Take up again"), name="today.alerts.take_up")
        self.table = Register(look, "today.alerts.table", self.tr("Alerts, the most urgent first"))
        self.rows: ListRows[AlertLine] = ListRows(self._columns.columns(), _id, self)
        self.table.set_model(self.rows)
        self.empty = EmptyState(look, "", name="today.alerts.empty")
        self.told = ToldPart(frame, "today.alerts.told")
        self._build()
        self._wire()

    def _build(self) -> None:
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.kind)
        line.addWidget(self.with_answered)
        line.addWidget(self.count, 1)
        for button in (self.note_button, self.snooze_button, self.again_button):
            line.addWidget(button)
        inset(head, 20, 4, 16, 4)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        below = row(None, 0)
        below.addWidget(self.stack, 1)
        below.addWidget(VLine())
        below.addWidget(self.told)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addLayout(below, 1)
        self._frame.look.changed.connect(self.restyle)
        self.restyle()

    def _wire(self) -> None:
        self.table.open_requested.connect(self._open)
        self.table.current_changed.connect(self._tell)
        self.table.selection_changed.connect(self._on_selection)
        self.kind.currentIndexChanged.connect(self._on_filter)
        self.with_answered.toggled.connect(self._on_filter)
        self.note_button.clicked.connect(self.acknowledge)
        self.snooze_button.clicked.connect(self.snooze)
        self.again_button.clicked.connect(self.take_up)
        self.told.open_requested.connect(self.open_requested)
        self._flow.given.connect(self._on_given)

    def restyle(self) -> None:
        """Take sizes from the look."""
        self.told.setFixedWidth(self._frame.look.px(_WIDTH))

    # --- reading --------------------------------------------------------------------------------------------------

    def open(self, kind: str = "", *, answered: bool = False) -> None:
        """Show alerts of one kind or all, those that were answered among them or not, and read them."""
        self._wanted = kind
        self.with_answered.blockSignals(True)  # noqa: FBT003 Qt takes it so
        self.with_answered.setChecked(answered)
        self.with_answered.blockSignals(False)  # noqa: FBT003 Qt takes it so
        self.read()

    @property
    def chosen_kind(self) -> str:
        """Which alerts are shown: one kind, the urgent ones, or all."""
        return self._wanted

    def read(self) -> None:
        """Read the alerts in the background; an earlier reading is given up."""
        self._reading.start(read_alerts)

    def _on_read(self, read: AlertsRead) -> None:
        self._read = read
        self._fill_kinds(read.lines)
        self._show()
        self.filled.emit()

    def _on_given(self, names: Sequence[AlertName], answer: Mapping[str, Any] | None) -> None:
        """Show at once what was answered; the reading that follows says it again."""
        if self._read is None:
            return
        by = {"answered_on": self._frame.bridge.today(), "answered_by": self._frame.bridge.office.actor}
        given = None if answer is None else {**by, **answer}
        lines = [_as_answered(line, given) if line.name in names else line for line in self._read.lines]
        self._read = replace(self._read, lines=tuple(lines))
        self._show()

    def _fill_kinds(self, lines: Sequence[AlertLine]) -> None:
        kinds = sorted({line.alert for line in lines} | ({self._wanted} - {"", URGENT}), key=self._kind_name)
        self.kind.blockSignals(True)  # noqa: FBT003 Qt takes it so
        self.kind.clear()
        self.kind.addItem(self.tr("All alerts"), "")
        self.kind.addItem(self.tr("Act now"), URGENT)
        for kind in kinds:
            self.kind.addItem(self._kind_name(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self._wanted)))
        self.kind.blockSignals(False)  # noqa: FBT003 Qt takes it so

    def _kind_name(self, kind: str) -> str:
        return self._frame.words.code("alert_kinds", kind)

    @Slot()
    def _on_filter(self) -> None:
        self._wanted = str(self.kind.currentData() or "")
        self._show()

    def _show(self) -> None:
        read = self._read
        if read is None:
            return
        answered = self.with_answered.isChecked()
        shown = [line for line in read.lines if (answered or not line.answered) and _matches(line, self._wanted)]
        self.table.arrange_columns(widths={}, order=(), hidden=() if answered else (ANSWER,))
        keep = self.table.current_id()
        self.rows.set_rows(shown)
        if not self.table.select_id(keep) and shown:
            self.table.select_id(_id(shown[0]))
        self._say_count(len(shown), read.overview)
        self.empty.set_texts(self._nothing(read.overview))
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        self._tell(self.table.current_id())
        self._on_selection(self.table.selected_count())

    def _say_count(self, shown: int, overview: AlertOverview) -> None:
        words, every = self._frame.words, overview.alerts.open + overview.alerts.answered
        if shown < overview.alerts.open and not self._wanted:
            text = self.tr("the {shown} most urgent of {every}")
        else:
            text = self.tr("{shown} of {every}")
        self.count.setText(text.format(shown=words.number(shown), every=words.number(every)))

    def _nothing(self, overview: AlertOverview) -> str:
        answered = overview.alerts.answered
        if self._wanted:
            return self.tr("No alert of this kind stands.")
        if answered:
            return self.tr("Nothing asks for a look. %n alert(s) were answered and will come back.", "", answered)
        return self.tr("Nothing asks for a look.")

    # --- the current line -----------------------------------------------------------------------------------------

    def line(self, id: str) -> AlertLine | None:
        """Give one alert that is shown."""
        place = self.rows.row_of(id)
        return self.rows.row(place) if place is not None else None

    @Slot(str)
    def _tell(self, id: str) -> None:
        line = self.line(id)
        if line is None:
            self.told.show_nothing()
            return
        more, address = self._said(line), address_of_entry(line.record_kind, str(line.id))
        if line.record_kind == "arrangement":
            self.told.show_arrangement(line.id, line.title, line.reference, more, address)
        else:
            self.told.show_sentences(self._columns.title(line), line.reference, more, address)

    def _said(self, line: AlertLine) -> list[str]:
        today, language = self._frame.bridge.today(), self._frame.words.language
        said = [f"{self._columns.name(line)}. {alert_sentence(line.due, line.since, today, language)}"]
        if line.note and line.note != line.title:
            said.append(line.note)
        given = line.answer
        if given is not None:
            said.append(
                answer_sentence(
                    given.answer,
                    by=given.answered_by,
                    on=given.answered_on,
                    until=given.until_on,
                    reason=given.reason,
                    today=today,
                    language=language,
                )
            )
        return said

    @Slot(int)
    def _on_selection(self, _count: int) -> None:
        chosen, words = self.chosen(), self._frame.words
        fixed = self._frame.bridge.read_only
        self.note_button.setVisible(bool(chosen) and not fixed)
        self.snooze_button.setVisible(bool(chosen) and not fixed)
        self.again_button.setVisible(any(line.answered for line in chosen) and not fixed)
        number = len(chosen)
        self.status.emit(self.tr("{number} selected").format(number=words.number(number)) if number > 1 else "")
        self.selected.emit()

    def chosen(self) -> list[AlertLine]:
        """Give the alerts that are selected."""
        found = [self.line(id) for id in self.table.selected_ids()]
        return [line for line in found if line is not None]

    # --- doing ----------------------------------------------------------------------------------------------------

    def _names(self) -> tuple[list[AlertName], str]:
        chosen = self.chosen()
        return [line.name for line in chosen], self._columns.title(chosen[0]) if chosen else ""

    @Slot()
    def acknowledge(self) -> None:
        """Take note of the alerts that are selected."""
        self._flow.acknowledge(*self._names())

    @Slot()
    def snooze(self) -> None:
        """Put the alerts that are selected off."""
        self._flow.snooze(*self._names())

    @Slot()
    def take_up(self) -> None:
        """Let the answered ones of the alerts that are selected stand again."""
        self._flow.take_up([line.name for line in self.chosen() if line.answered])

    @Slot(str)
    def _open(self, id: str) -> None:
        line = self.line(id)
        address = address_of_entry(line.record_kind, str(line.id)) if line is not None else ""
        if address:
            self.open_requested.emit(address)
        elif line is not None:
            self.problem.emit(self.tr("This line has no page of its own; what is known stands beside it."))


def _id(line: AlertLine) -> str:
    return str(line.name)


def _matches(line: AlertLine, wanted: str) -> bool:
    return wanted in {"", line.alert} or (wanted == URGENT == line.severity)


def _as_answered(line: AlertLine, given: Mapping[str, Any] | None) -> AlertLine:
    """Give a line with its answer, or without one."""
    if given is None:
        return replace(line, answer=None, answered=False)
    name = line.name
    answer = AlertAnswer(
        id=UUID(int=0),
        subject_kind=name.subject_kind,
        subject_id=name.subject_id,
        alert=line.alert,
        due_on=name.due_on,
        **given,
    )
    return replace(line, answer=answer, answered=True)
