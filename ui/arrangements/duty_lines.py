"""Makes the tables of people and duties: what each shows, what is entered there, and how a row goes further."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from commonservices.actions import duties as actions
from commonservices.actions import people
from commonservices.queries import decisions as decision_queries
from commonservices.queries import duties as queries
from commonservices.queries.decision_rows import DecisionRow
from commonservices.queries.duties import DueTask, ObligationLine, RiskLine
from commonservices.queries.people import RoleLine
from ui.arrangements.duty_columns import DutyColumns
from ui.asking import ask_last_day, ask_one, ask_reason
from ui.decisions.kinds import DECISION, OBLIGATION, RISK, ROLE
from ui.decisions.line_editor import LineEditor, Lines, Step
from ui.decisions.list_columns import DecisionColumns
from ui.decisions.people_columns import PeopleColumns
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame

_PLACE = "arrangement.duties"


class DutyLines(QObject):
    """Makes each table with its form and its steps, in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame and the columns."""
        super().__init__(parent)
        self._frame = frame
        self._columns = DutyColumns(frame, self)
        self._decided = DecisionColumns(frame, self)
        self._people = PeopleColumns(frame, self)

    def contacts(self) -> LineEditor[RoleLine]:
        """Give the table of who does what for this arrangement, from when to when."""
        lines = Lines(
            f"{_PLACE}.contacts",
            self.tr("Contacts"),
            [each for each in self._people.roles(person=True) if each.key != "scope"],
            _id_of,
            self.tr("No contact is named for this arrangement. Its owner stands in the terms."),
            ROLE,
            ("person_id", "role", "from_on", "until_on", "alternate_for_id", "note"),
            self.tr("Add a contact"),
            decision_queries.record,
            (Step("end", self.tr("End it"), "log-out", _runs, self.end_contact),),
        )
        return LineEditor(self._frame, lines)

    def obligations(self) -> LineEditor[ObligationLine]:
        """Give the table of obligations."""
        lines = Lines(
            f"{_PLACE}.obligations",
            self.tr("Obligations"),
            self._columns.obligations(),
            _id_of,
            self.tr("No obligation is entered: reports, reviews, instalments and surveys belong here."),
            OBLIGATION,
            (),
            self.tr("Add an obligation"),
            queries.obligation,
            (Step("remove", self.tr("Remove"), "trash", _always, self.remove_obligation),),
        )
        return LineEditor(self._frame, lines)

    def tasks(self) -> LineEditor[DueTask]:
        """Give the table of dated tasks that obligations make; nothing is added there by hand."""
        lines: Lines[DueTask] = Lines(
            f"{_PLACE}.tasks",
            self.tr("Dated tasks"),
            self._columns.tasks(),
            _id_of,
            "",
            steps=(
                Step("met", self.tr("Met"), "check", _is_due, self.mark_met),
                Step("let_go", self.tr("Let it go…"), "x", _is_due, self.let_go),
                Step("take_back", self.tr("Take it back"), "undo", _is_settled, self.take_back),
            ),
        )
        return LineEditor(self._frame, lines)

    def risks(self) -> LineEditor[RiskLine]:
        """Give the table of risks and assumptions."""
        lines = Lines(
            f"{_PLACE}.risks",
            self.tr("Risks and assumptions"),
            self._columns.risks(),
            _id_of,
            self.tr("No risk and no assumption is entered."),
            RISK,
            (),
            self.tr("Add a risk or an assumption"),
            queries.risk,
            (
                Step("review", self.tr("Looked at…"), "eye", _is_live, self.review),
                Step("close", self.tr("Close it…"), "check", _is_live, self.close),
            ),
        )
        return LineEditor(self._frame, lines)

    def decisions(self) -> LineEditor[DecisionRow]:
        """Give the table of what was decided about this arrangement and its services."""
        lines = Lines(
            f"{_PLACE}.decisions",
            self.tr("Decisions"),
            self._decided.decisions(),
            _id_of,
            self.tr("Nothing was decided about this arrangement yet."),
            DECISION,
            ("meeting_id", "body_id", "type", "text", "topic", "decided_on", "decided_by", "referred_to_id"),
            self.tr("Record a decision"),
        )
        return LineEditor(self._frame, lines)

    # --- steps ----------------------------------------------------------------------------------------------------

    def end_contact(self, row: RoleLine) -> None:
        """Ask for the last day of a contact."""
        question = self.tr("Last day of {person}.").format(person=row.person)
        ask_last_day(self._frame, self, self.tr("End it"), question, partial(people.end_role, id=row.id))

    def mark_met(self, row: DueTask) -> None:
        """Mark a due day as met today."""
        self._frame.bridge.do(partial(actions.mark_met, id=row.obligation_id, due_on=row.due_on))

    def let_go(self, row: DueTask) -> None:
        """Ask why a due day is let go."""
        question = self.tr("Why is it let go? “{text}”, due {day}")
        said = question.format(text=row.text, day=self._frame.words.full_day(row.due_on))
        act = partial(actions.let_go, id=row.obligation_id, due_on=row.due_on)
        ask_reason(self._frame, self, self.tr("Let it go…"), said, act)

    def take_back(self, row: DueTask) -> None:
        """Take back that a due day was met or let go."""
        self._frame.bridge.do(partial(actions.take_back, id=row.obligation_id, due_on=row.due_on))

    def remove_obligation(self, row: ObligationLine) -> None:
        """Ask why an obligation is removed."""
        question = self.tr("Why is it removed? “{text}”").format(text=row.text)
        act = partial(actions.remove_obligation, id=row.id)
        ask_reason(self._frame, self, self.tr("Remove"), question, act, named="why")

    def review(self, row: RiskLine) -> None:
        """Ask for the day of the next look at a risk."""
        question = self.tr("When is it looked at again? “{text}”").format(text=row.text)
        day = FieldSpec("review_on", self._frame.words.field("review_on"), "date", required=True)
        act = partial(actions.review_risk, id=row.id)
        ask_one(self._frame, self, self.tr("Looked at…"), question, day, act, named="next_on")

    def close(self, row: RiskLine) -> None:
        """Ask why a risk is closed."""
        question = self.tr("Why is it closed? “{text}”").format(text=row.text)
        ask_reason(self._frame, self, self.tr("Close it…"), question, partial(actions.close_risk, id=row.id))


def _id_of(row: RoleLine | ObligationLine | DueTask | RiskLine | DecisionRow) -> str:
    return str(row.id)


def _runs(row: RoleLine) -> bool:
    return row.state != "past"


def _always(_row: ObligationLine) -> bool:
    return True


def _is_due(row: DueTask) -> bool:
    return row.state not in {"met", "waived"}


def _is_settled(row: DueTask) -> bool:
    return row.state in {"met", "waived"}


def _is_live(row: RiskLine) -> bool:
    return row.state != "CLOSED"
