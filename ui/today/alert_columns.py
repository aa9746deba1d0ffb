"""The columns of the alerts: how urgent, what about, by when, which step, whom it concerns, what was answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from commonservices.queries.alerts import AlertLine
from ui.kit.columns import Column, Distance
from ui.words import Words

ANSWER = "answer"
_MARKS = {"crit": "lapsed_used", "att": "warning"}


class AlertColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, words: Words, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = words
        self._today = today

    def columns(self) -> list[Column[AlertLine]]:
        """Give the columns in their order."""
        return [
            Column("alert", self.tr("Alert"), self.name, 188, paint="state", detail=_mark, tip=self.severity),
            Column("title", self.tr("About"), self.title, 240, detail=_strong, elastic=True, tip=self.reference),
            Column("due", self.tr("Due"), self.due, 160, paint="two_tone_date", detail=self.distance),
            Column("step", self.tr("Step"), self.step, 92, detail=_muted),
            Column("owner", self.tr("For"), self.concerned, 124, detail=_muted, tip=self.concerned),
            Column(ANSWER, self.tr("Answer"), self.answer, 160, detail=_muted, tip=self.answer_tip),
        ]

    def name(self, line: AlertLine) -> str:
        """Give what kind of alert it is."""
        return self._words.code("alert_kinds", line.alert)

    def severity(self, line: AlertLine) -> str:
        """Give how urgent it is."""
        if line.severity == "crit":
            return self.tr("Act now")
        return self.tr("Look at this")

    def title(self, line: AlertLine) -> str:
        """Give what it is about."""
        return line.title or line.note or line.reference

    def reference(self, line: AlertLine) -> str:
        """Give the reference of the record."""
        return self._words.isolate(line.reference) if line.reference else "—"

    def due(self, line: AlertLine) -> str:
        """Give the day it is due, or since when it stands."""
        if line.due is None and line.since is not None:
            return self.tr("since {day}").format(day=self._words.day(line.since, self._today()))
        return self._words.day(line.due, self._today())

    def distance(self, line: AlertLine) -> Distance:
        """Give how far off the day is."""
        if line.due is None:
            return Distance("")
        tone = line.severity if line.severity in _MARKS else ""
        return Distance(self._words.distance(line.due, self._today()), tone)

    def step(self, line: AlertLine) -> str:
        """Give the step it has reached."""
        if line.step is None:
            return "—"
        if line.step < 0:
            return self.tr("%n d late", "", -line.step)
        if line.step == 0:
            return self.tr("the day")
        return self.tr("%n d before", "", line.step)

    def concerned(self, line: AlertLine) -> str:
        """Give who owns the record, else the roles it goes to."""
        if line.owner:
            return self._words.embed(line.owner)
        return ", ".join(self._words.code("roles", role) for role in line.goes_to) or "—"

    def answer(self, line: AlertLine) -> str:
        """Give what was answered, while the answer holds."""
        given = line.answer
        if given is None or not line.answered:
            return "—"
        if given.until_on is not None:
            text = self.tr("Put off until {day}")
            return text.format(day=self._words.day(given.until_on, self._today()))
        return self.tr("Taken note of {day}").format(day=self._words.day(given.answered_on, self._today()))

    def answer_tip(self, line: AlertLine) -> str:
        """Give the answer with its reason."""
        given = line.answer
        if given is None or not line.answered:
            return ""
        return f"{self.answer(line)}\n{self._words.embed(given.reason)}"


def _mark(line: AlertLine) -> str:
    return _MARKS.get(line.severity, "package")


def _muted(_line: AlertLine) -> str:
    return "muted"


def _strong(_line: AlertLine) -> str:
    return "strong"
