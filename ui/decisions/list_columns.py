"""The columns of decisions, actions, meetings and bodies."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from commonservices.queries.decision_rows import ActionRow, BodyRow, DecisionRow, MeetingRow
from ui.kit.columns import Column, Distance
from ui.page import PageFrame
from ui.words import Words

_STATE_MARK = {"OPEN": "decision_later", "DONE": "agrees", "DROPPED": "withdrawn"}
_TYPE_MARK = {"APPROVE": "agrees", "ENDORSE": "agrees", "REJECT": "error", "REFER": "package", "NOTE": "draft"}
_SOON_DAYS = 14


class DecisionColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words: Words = frame.words
        self._today = frame.bridge.today

    def decisions(self) -> list[Column[DecisionRow]]:
        """Give the columns of decisions."""
        return [
            Column("reference", self.tr("Reference"), self._reference, 206, detail=_muted),
            Column("decided", self.tr("Decided"), lambda row: self._short(row.decided_on), 84),
            Column("type", self.tr("Type"), self._type, 150, paint="state", detail=_type_mark),
            Column("text", self.tr("Decision"), _line, 220, detail=_strong, elastic=True, tip=lambda row: row.text),
            Column("body", self.tr("Body"), lambda row: row.body or row.decided_by, 140, tip=lambda row: row.body),
            Column("about", self.tr("About"), self._about, 110, detail=_muted, tip=lambda row: row.subject_title),
            Column("open", self.tr("Actions"), self._open, 92, paint="number", detail=_open_tone),
        ]

    def actions(self) -> list[Column[ActionRow]]:
        """Give the columns of actions."""
        return [
            Column("state", self.tr("State"), self._action_state, 100, paint="state", detail=self._action_mark),
            Column("due", self.tr("Due"), self._due, 140, paint="two_tone_date", detail=self._distance),
            Column("text", self.tr("Action"), _line, 220, detail=_strong, elastic=True, tip=lambda row: row.text),
            Column("owner", self.tr("Owner"), lambda row: row.owner, 140),
            Column("decision", self.tr("Decision"), self._of_decision, 196, detail=_muted),
            Column("about", self.tr("About"), self._about, 110, detail=_muted, tip=lambda row: row.subject_title),
            Column("outcome", self.tr("Outcome"), lambda row: row.outcome, 120, detail=_muted),
        ]

    def meetings(self) -> list[Column[MeetingRow]]:
        """Give the columns of meetings."""
        return [
            Column("held", self.tr("Date"), lambda row: self._full(row.held_on), 152, detail=_strong),
            Column("body", self.tr("Body"), lambda row: row.body, 200, elastic=True),
            Column("chair", self.tr("Chair"), lambda row: row.chair or "—", 130),
            Column("place", self.tr("Place"), lambda row: row.place or "—", 100, detail=_muted),
            Column(
                "present",
                self.tr("Attendance"),
                lambda row: " ".join(row.attendees),
                150,
                paint="tags",
                detail=lambda row: row.attendees,
            ),
            Column("decisions", self.tr("Decisions"), lambda row: self._count(row.decisions), 80, paint="number"),
            Column("open", self.tr("Open actions"), lambda row: self._count(row.actions_open), 100, paint="number"),
            Column("minutes", self.tr("Minutes"), self._minutes, 100, paint="state", detail=_minutes_mark),
        ]

    def bodies(self) -> list[Column[BodyRow]]:
        """Give the columns of bodies."""
        return [
            Column("name", self.tr("Name"), lambda row: row.name, 230, detail=_body_style, elastic=True),
            Column("kind", self.tr("Kind"), self._body_kind, 170, tip=self._body_kind),
            Column("chair", self.tr("Chair"), lambda row: row.chair or "—", 130),
            Column(
                "members",
                self.tr("Members"),
                lambda row: " ".join(row.members),
                150,
                paint="tags",
                detail=lambda row: row.members,
            ),
            Column("last", self.tr("Last met"), lambda row: self._short(row.last_met_on), 90, detail=_muted),
            Column("next", self.tr("Meets next"), lambda row: self._short(row.meets_next_on), 96),
            Column("decisions", self.tr("Decisions"), lambda row: self._count(row.decisions), 84, paint="number"),
            Column("open", self.tr("Open actions"), lambda row: self._count(row.actions_open), 100, paint="number"),
        ]

    # --- cells ----------------------------------------------------------------------------------------------------

    def _full(self, day: date | None) -> str:
        return self._words.full_day(day) if day else "—"

    def _short(self, day: date | None) -> str:
        return self._words.day(day, self._today())

    def _count(self, number: int) -> str:
        return self._words.number(number) if number else "—"

    def _reference(self, row: DecisionRow) -> str:
        return self._words.isolate(row.reference)

    def _type(self, row: DecisionRow) -> str:
        return self._words.code("decision_types", row.type)

    def _about(self, row: DecisionRow | ActionRow) -> str:
        return self._words.isolate(row.subject) or "—"

    def _open(self, row: DecisionRow) -> str:
        if row.actions_late:
            return self.tr("%n late", "", row.actions_late)
        return self.tr("%n open", "", row.actions_open) if row.actions_open else "—"

    def _action_state(self, row: ActionRow) -> str:
        return self._words.code("action_states", row.state)

    def _action_mark(self, row: ActionRow) -> str:
        if row.state == "OPEN" and row.days is not None:
            if row.late:
                return "decision_late"
            return "decision_soon" if row.days <= _SOON_DAYS else "decision_later"
        return _STATE_MARK.get(row.state, "draft")

    def _due(self, row: ActionRow) -> str:
        return self._words.day(row.due_on, self._today()) if row.due_on else "—"

    def _distance(self, row: ActionRow) -> Distance:
        if row.state != "OPEN" or row.due_on is None or row.days is None:
            return Distance("")
        tone = "crit" if row.late else "att" if row.days <= _SOON_DAYS else ""
        return Distance(self._words.distance(row.due_on, self._today()), tone)

    def _of_decision(self, row: ActionRow) -> str:
        return self._words.isolate(row.decision) or "—"

    def _minutes(self, row: MeetingRow) -> str:
        if row.ahead:
            return self.tr("Called")
        return self.tr("Written") if row.has_minutes else self.tr("Missing")

    def _body_kind(self, row: BodyRow) -> str:
        return self._words.code("body_kinds", row.kind)


def _line(row: DecisionRow | ActionRow) -> str:
    return " ".join(row.text.split())


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"


def _type_mark(row: DecisionRow) -> str:
    return _TYPE_MARK.get(row.type, "draft")


def _open_tone(row: DecisionRow) -> str:
    return "crit" if row.actions_late else ""


def _minutes_mark(row: MeetingRow) -> str:
    if row.ahead:
        return "not_yet"
    return "agrees" if row.has_minutes else "warning"


def _body_style(row: BodyRow) -> str:
    return "strong" if row.active else "muted"
