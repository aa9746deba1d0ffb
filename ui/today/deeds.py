"""What is done from the first page about the row that is selected: decide, put off, take note, review."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from ui.asking import ask
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.today.answers import AnswerFlow
from ui.today.views import ALERTS, DAY, Views

if TYPE_CHECKING:
    from collections.abc import Callable

    from commonservices.domain.alerts import AlertName
    from commonservices.office import Office


class TodayDeeds(QObject):
    """Carries out what the page offers, and says what was done."""

    done = Signal(str)

    def __init__(self, frame: PageFrame, views: Views, flow: AnswerFlow) -> None:
        """Act on the rows of some views."""
        super().__init__(views)
        self._frame = frame
        self._views = views
        self._flow = flow
        flow.answered.connect(self._on_answered)
        views.day.decisions.review_requested.connect(self.review)
        views.day.decisions.snooze_requested.connect(self.snooze)

    def subject(self) -> tuple[UUID, str] | None:
        """Give the arrangement of the current row with its title; none when no row is about one."""
        if self._views.view == DAY:
            line = self._views.day.decisions.current
            return (line.row.id, line.row.title) if line is not None else None
        if self._views.view == ALERTS:
            alert = self._views.alerts.line(self._views.alerts.table.current_id())
            if alert is not None and alert.record_kind == "arrangement":
                return alert.id, alert.title
        return None

    def can_answer(self) -> bool:
        """Say whether there is an alert that can be answered."""
        if self._frame.bridge.read_only:
            return False
        if self._views.view == ALERTS:
            return bool(self._views.alerts.chosen())
        return self._views.view == DAY and self._views.day.decisions.can_answer()

    @Slot()
    def decide(self) -> None:
        """Record a decision about the arrangement of the current row."""
        chosen = self.subject()
        if chosen is not None and not self._frame.bridge.read_only:
            self._flow.decide(*chosen)

    @Slot()
    def snooze(self) -> None:
        """Put the current decision, or the alerts that are selected, off."""
        if self._views.view == ALERTS:
            self._views.alerts.snooze()
        elif self.can_answer():
            self._flow.snooze(*self._decision())

    @Slot()
    def acknowledge(self) -> None:
        """Take note of the current decision, or of the alerts that are selected."""
        if self._views.view == ALERTS:
            self._views.alerts.acknowledge()
        elif self.can_answer():
            self._flow.acknowledge(*self._decision())

    @Slot(str)
    def review(self, key: str) -> None:
        """Ask what the review of an arrangement found."""
        day = self._frame.words.full_day(self._frame.bridge.today())
        question = self.tr("What did the review find? It is recorded for {day}.").format(day=day)
        found = FieldSpec("reason", self._frame.words.field("reason"), "long_text")
        title, confirm = self.tr("Record a review"), self.tr("Record review")
        ask(self._frame, self, Asked(title, question, confirm, (found,), partial(self._review, key), self._on_reviewed))

    def _review(self, key: str, answers: Answers) -> Callable[[Office], Any]:
        from commonservices.actions import moves

        return partial(moves.review, id=UUID(key), day=self._frame.bridge.today(), reason=str(answers["reason"] or ""))

    def _on_reviewed(self, _answers: Answers, _outcome: object) -> None:
        self._on_answered(self.tr("The review is recorded."))

    def _decision(self) -> tuple[list[AlertName], str]:
        line = self._views.day.decisions.current
        if line is None or line.alert is None:
            return [], ""
        return [line.alert], line.row.title

    @Slot(str)
    def _on_answered(self, sentence: str) -> None:
        """Put the keyboard back into the list, onto the row now in that place, and say what was done."""
        self._views.stops()[0].setFocus()
        self.done.emit(sentence)
