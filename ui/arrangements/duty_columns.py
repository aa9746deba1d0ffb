"""The columns of the obligations, dated tasks and risks of an arrangement."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from commonservices.queries.duties import DueTask, ObligationLine, RiskLine
from ui.kit.columns import Column, Distance
from ui.page import PageFrame
from ui.wording import QT_TRANSLATE_NOOP

TASK_STATES: Final = {
    "late": QT_TRANSLATE_NOOP("DueTasks", "Late"),
    "soon": QT_TRANSLATE_NOOP("DueTasks", "Due soon"),
    "ahead": QT_TRANSLATE_NOOP("DueTasks", "Ahead"),
    "met": QT_TRANSLATE_NOOP("DueTasks", "Met"),
    "waived": QT_TRANSLATE_NOOP("DueTasks", "Let go"),
}
_TASK_MARK: Final = {
    "late": "decision_late",
    "soon": "decision_soon",
    "ahead": "decision_later",
    "met": "agrees",
    "waived": "withdrawn",
}
_RISK_MARK: Final = {"OPEN": "warning", "WATCHED": "in_review", "OCCURRED": "error", "CLOSED": "closed"}
_TONE: Final = {"late": "crit", "soon": "att"}


class DutyColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today = frame.bridge.today

    def obligations(self) -> list[Column[ObligationLine]]:
        """Give the columns of obligations."""
        return [
            Column("text", self.tr("Obligation"), lambda row: row.text, 240, detail=_strong, elastic=True),
            Column("kind", self.tr("Kind"), self._kind, 110),
            Column("every", self.tr("How often"), self._every, 150, detail=_muted),
            Column("next", self.tr("Next due"), self._next, 150, detail=_muted),
            Column("owner", self.tr("Owner"), lambda row: row.owner or "—", 170),
            Column("late", self.tr("Late"), self._late, 70, paint="number", detail=_late_tone),
        ]

    def tasks(self) -> list[Column[DueTask]]:
        """Give the columns of dated tasks."""
        return [
            Column("state", self.tr("State"), self._task_state, 110, paint="state", detail=_task_mark),
            Column("due", self.tr("Due"), self._due, 150, paint="two_tone_date", detail=self._distance),
            Column("text", self.tr("What"), lambda row: row.text, 240, detail=_strong, elastic=True),
            Column("owner", self.tr("Owner"), lambda row: row.owner or "—", 170),
            Column("met", self.tr("Met on"), self._met, 90, detail=_muted),
            Column("note", self.tr("Note"), lambda row: row.note, 150, detail=_muted, tip=lambda row: row.note),
        ]

    def risks(self) -> list[Column[RiskLine]]:
        """Give the columns of risks and assumptions."""
        return [
            Column("state", self.tr("State"), self._risk_state, 130, paint="state", detail=_risk_mark),
            Column("weight", self.tr("Weight"), self._weight, 70, paint="number", detail=_weight_tone),
            Column("kind", self.tr("Kind"), self._risk_kind, 100, detail=_muted),
            Column("text", self.tr("What"), _line, 240, detail=_strong, elastic=True, tip=lambda row: row.text),
            Column("response", self.tr("Response"), lambda row: row.response or "—", 170, tip=lambda row: row.response),
            Column("owner", self.tr("Owner"), lambda row: row.owner or "—", 150),
            Column("review", self.tr("Next look"), self._review, 100, detail=_review_tone),
        ]

    def _kind(self, row: ObligationLine) -> str:
        return self._words.code("obligation_kinds", row.kind)

    def _every(self, row: ObligationLine) -> str:
        if row.every_m is None:
            return self.tr("Once")
        return self.tr("Every %n month(s)", "", row.every_m)

    def _next(self, row: ObligationLine) -> str:
        return self._words.full_day(row.next_due_on) if row.next_due_on else "—"

    def _late(self, row: ObligationLine) -> str:
        return self._words.number(row.late) if row.late else "—"

    def _task_state(self, row: DueTask) -> str:
        return QCoreApplication.translate("DueTasks", TASK_STATES[row.state])

    def _due(self, row: DueTask) -> str:
        return self._words.day(row.due_on, self._today())

    def _distance(self, row: DueTask) -> Distance:
        if row.state in {"met", "waived"}:
            return Distance("")
        return Distance(self._words.distance(row.due_on, self._today()), _TONE.get(row.state, ""))

    def _met(self, row: DueTask) -> str:
        return self._words.day(row.met_on, self._today()) if row.met_on else "—"

    def _risk_state(self, row: RiskLine) -> str:
        return self._words.code("risk_states", row.state)

    def _weight(self, row: RiskLine) -> str:
        return self._words.number(row.score) if row.score is not None else "—"

    def _risk_kind(self, row: RiskLine) -> str:
        return self._words.code("risk_kinds", row.kind)

    def _review(self, row: RiskLine) -> str:
        return self._words.day(row.review_on, self._today()) if row.review_on else "—"


_HEAVY: Final = 12


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _line(row: RiskLine) -> str:
    return " ".join(row.text.split())


def _task_mark(row: DueTask) -> str:
    return _TASK_MARK[row.state]


def _risk_mark(row: RiskLine) -> str:
    return _RISK_MARK.get(row.state, "draft")


def _late_tone(row: ObligationLine) -> str:
    return "crit" if row.late else ""


def _weight_tone(row: RiskLine) -> str:
    return "crit" if row.state != "CLOSED" and (row.score or 0) >= _HEAVY else ""


def _review_tone(row: RiskLine) -> str:
    return "crit" if row.late else "muted"
