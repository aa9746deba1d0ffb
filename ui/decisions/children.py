"""What hangs on a record of this place: actions of a decision, decisions of a meeting, roles of a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from commonservices.actions import bodies, people
from commonservices.queries import decisions as queries
from commonservices.queries.decision_rows import ActionRow, DecisionRow, MeetingRow
from commonservices.queries.people import DelegationLine, RoleLine
from ui.asking import ask_last_day, ask_one
from ui.decisions.kinds import ACTION, DECISION, DELEGATION, MEETING, ROLE
from ui.decisions.line_editor import LineEditor, Lines, Step
from ui.decisions.list_columns import DecisionColumns
from ui.decisions.people_columns import PeopleColumns
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame


class Children(QObject):
    """Makes the tables that stand below the form of a record, in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame and the columns."""
        super().__init__(parent)
        self._frame = frame
        self._columns = DecisionColumns(frame, self)
        self._people = PeopleColumns(frame, self)
        self.closing = Closing(frame, self)

    def actions(self, place: str) -> LineEditor[ActionRow]:
        """Give the table of the actions that follow from something."""
        lines = Lines(
            f"{place}.actions",
            self.tr("Actions"),
            [each for each in self._columns.actions() if each.key not in {"decision", "about"}],
            _id_of,
            self.tr("No action follows yet."),
            ACTION,
            ("text", "owner_person_id", "owner_entity_id", "due_on"),
            self.tr("Add an action"),
            queries.record,
            self.closing.steps(),
        )
        return LineEditor(self._frame, lines)

    def decisions(self, place: str, *, meeting: bool) -> LineEditor[DecisionRow]:
        """Give the table of decisions; those of a meeting take body and day from it."""
        names = ("type", "text", "subject_id", "topic", "referred_to_id") if meeting else DECISION.fields
        lines = Lines(
            f"{place}.decisions",
            self.tr("Decisions"),
            [each for each in self._columns.decisions() if each.key not in ({"body"} if meeting else set())],
            _id_of,
            self.tr("No decision is recorded yet."),
            DECISION,
            names,
            self.tr("Record a decision"),
        )
        return LineEditor(self._frame, lines)

    def meetings(self, place: str) -> LineEditor[MeetingRow]:
        """Give the table of the meetings of a body."""
        lines = Lines(
            f"{place}.meetings",
            self.tr("Meetings"),
            [each for each in self._columns.meetings() if each.key != "body"],
            _id_of,
            self.tr("The body has not met yet."),
            MEETING,
            ("held_on", "chair", "place", "agenda"),
            self.tr("Add a meeting"),
        )
        return LineEditor(self._frame, lines)

    def roles(self, place: str) -> LineEditor[RoleLine]:
        """Give the table of the roles of a person."""
        lines = Lines(
            f"{place}.roles",
            self.tr("Roles"),
            self._people.roles(),
            _id_of,
            self.tr("The person holds no role."),
            ROLE,
            ("role", "scope_id", "from_on", "until_on", "alternate_for_id", "note"),
            self.tr("Declare a role"),
            queries.record,
            (Step("end", self.tr("End the role"), "log-out", _runs, self.closing.end_role),),
        )
        return LineEditor(self._frame, lines)

    def delegations(self, place: str) -> LineEditor[DelegationLine]:
        """Give the table of the authority a person was given."""
        lines = Lines(
            f"{place}.delegations",
            self.tr("Delegations of authority"),
            self._people.delegations(),
            _id_of,
            self.tr("No authority was delegated to the person."),
            DELEGATION,
            ("given_by", "valid_from", "valid_to", "ceiling_amount", "note"),
            self.tr("Record a delegation"),
            queries.record,
            (Step("end", self.tr("End the delegation"), "log-out", _runs, self.closing.end_delegation),),
        )
        return LineEditor(self._frame, lines)


class Closing(QObject):
    """Asks what came of an action, or the last day of a role, and writes it."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame."""
        super().__init__(parent)
        self._frame = frame

    def steps(self) -> tuple[Step[ActionRow], ...]:
        """Give what can be done with an action."""
        return (
            Step("done", self.tr("Close the action"), "check", _is_open, self.close),
            Step("drop", self.tr("Drop it"), "x", _is_open, self.drop),
            Step("open", self.tr("Open it again"), "undo", _is_closed, self.open_again),
        )

    def close(self, row: ActionRow) -> None:
        """Ask what came of an action and close it."""
        question = self.tr("What came of it? “{text}”").format(text=row.text)
        self._ask_outcome(row, self.tr("Close the action"), question, dropped=False)

    def drop(self, row: ActionRow) -> None:
        """Ask why an action will not be done and close it."""
        question = self.tr("Why will it not be done? “{text}”").format(text=row.text)
        self._ask_outcome(row, self.tr("Drop it"), question, dropped=True)

    def _ask_outcome(self, row: ActionRow, title: str, question: str, *, dropped: bool) -> None:
        spec = FieldSpec("outcome", self._frame.words.field("outcome"), "long_text", required=True)
        act = partial(bodies.close_action, id=row.id, dropped=dropped)
        ask_one(self._frame, self, title, question, spec, act)

    def open_again(self, row: ActionRow) -> None:
        """Open a closed action again."""
        self._frame.bridge.do(partial(bodies.open_action, id=row.id))

    def end_role(self, row: RoleLine) -> None:
        """Ask for the last day of a role and end it."""
        question = self.tr("Last day on which the role is held.")
        ask_last_day(self._frame, self, self.tr("End the role"), question, partial(people.end_role, id=row.id))

    def end_delegation(self, row: DelegationLine) -> None:
        """Ask for the last day of a delegation and end it."""
        question = self.tr("Last day on which the delegation is valid.")
        act = partial(people.end_delegation, id=row.id)
        ask_last_day(self._frame, self, self.tr("End the delegation"), question, act)


def _id_of(row: ActionRow | DecisionRow | MeetingRow | RoleLine | DelegationLine) -> str:
    return str(row.id)


def _is_open(row: ActionRow) -> bool:
    return row.state == "OPEN"


def _is_closed(row: ActionRow) -> bool:
    return row.state != "OPEN"


def _runs(row: RoleLine | DelegationLine) -> bool:
    return row.state != "past"
