"""Answering from the first page: taking note, putting off, taking up again, and recording a decision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.asking import act_in_background, ask
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame

if TYPE_CHECKING:
    from commonservices.domain.alerts import AlertName
    from commonservices.domain.changes import Changes

_WEEK: Final = timedelta(days=7)
_SUBJECT: Final = "ARRANGEMENT"


class AnswerFlow(QObject):
    """Asks for what an answer needs and gives it; several alerts get one answer as one act."""

    answered = Signal(str)
    given = Signal(object, object)

    def __init__(self, frame: PageFrame, over: QWidget) -> None:
        """Ask over a page."""
        super().__init__(over)
        self._frame = frame

    # --- alerts ---------------------------------------------------------------------------------------------------

    def acknowledge(self, names: Sequence[AlertName], title: str) -> None:
        """Ask why nothing more is to be done about these alerts for now."""
        if not names:
            return
        about = self._about(names, title)
        question = self.tr("{about}. It comes back at its next step, or when its day changes.")
        ask(
            self._frame,
            self,
            Asked(
                title=self.tr("Take note"),
                question=question.format(about=about),
                confirm=self.tr("Take note"),
                fields=(self._reason(),),
                act=partial(_acknowledging, tuple(names)),
                done=partial(self._on_noted, tuple(names)),
                long=True,
            ),
        )

    def snooze(self, names: Sequence[AlertName], title: str) -> None:
        """Ask until when these alerts are put off, and why."""
        if not names:
            return
        today = self._frame.bridge.today()
        ends = [name.due_on for name in names if name.due_on is not None and name.due_on > today]
        last = min(ends, default=None)
        until = min(today + _WEEK, last) if last else today + _WEEK
        question = self.tr("{about}. Until when, and why?").format(about=self._about(names, title))
        if last is not None:
            day = self._frame.words.full_day(last)
            question = self.tr("{about}. Until when, at the latest {day}, and why?").format(
                about=self._about(names, title), day=day
            )
        ask(
            self._frame,
            self,
            Asked(
                title=self.tr("Put off"),
                question=question,
                confirm=self.tr("Put off"),
                fields=(FieldSpec("until_on", self.tr("Until"), "date", required=True), self._reason()),
                act=partial(_snoozing, tuple(names)),
                done=partial(self._on_put_off, tuple(names)),
                values={"until_on": until},
                long=True,
            ),
        )

    def take_up(self, names: Sequence[AlertName]) -> None:
        """Let answered alerts stand again at once."""
        if names:
            job = act_in_background(self._frame, self.tr("Take up again"), partial(_taking_up, tuple(names)))
            job.done.connect(self._on_taken_up)

    @Slot(object)
    def _on_taken_up(self, taken: _TakenUp) -> None:
        self.given.emit(taken.names, None)
        self.answered.emit(self.tr("%n alert(s) stand again.", "", len(taken.names)))

    def _about(self, names: Sequence[AlertName], title: str) -> str:
        return self._frame.words.embed(title) if len(names) == 1 else self.tr("%n alert(s)", "", len(names))

    def _reason(self) -> FieldSpec:
        return FieldSpec("reason", self.tr("Reason"), "long_text", required=True, max_length=500)

    def _on_noted(self, names: Sequence[AlertName], answers: Answers, _outcome: object) -> None:
        self.given.emit(names, {"answer": "ACKNOWLEDGED", **answers})
        self.answered.emit(self.tr("%n alert(s) taken note of.", "", len(names)))

    def _on_put_off(self, names: Sequence[AlertName], answers: Answers, _outcome: object) -> None:
        self.given.emit(names, {"answer": "SNOOZED", **answers})
        day: date = answers["until_on"]
        text = self.tr("%n alert(s) put off until {day}.", "", len(names))
        self.answered.emit(text.format(day=self._frame.words.full_day(day)))

    # --- decisions ------------------------------------------------------------------------------------------------

    def decide(self, id: UUID, title: str) -> None:
        """Ask what was decided about an arrangement, by whom and on which day."""
        words, bridge = self._frame.words, self._frame.bridge
        types = [Choice(code, label) for code, label in words.choices("decision_types") if code != "REFER"]
        bodies = bridge.ask(_bodies)
        fields = (
            FieldSpec("type", words.field("type"), "code", required=True, choices=types),
            FieldSpec("text", self.tr("What was decided"), "long_text", required=True),
            FieldSpec("body_id", words.field("body_id"), "code", choices=[Choice(key, name) for key, name in bodies]),
            FieldSpec("decided_by", words.field("decided_by"), "text", max_length=200),
            FieldSpec("decided_on", words.field("decided_on"), "date", required=True),
        )
        question = self.tr("What was decided about {title}? The decision is listed with those of the bodies.")
        ask(
            self._frame,
            self,
            Asked(
                title=self.tr("Record a decision"),
                question=question.format(title=words.embed(title)),
                confirm=self.tr("Record decision"),
                fields=fields if bodies else tuple(each for each in fields if each.name != "body_id"),
                act=partial(_deciding, id),
                done=self._on_decided,
                values={"decided_on": bridge.today(), "decided_by": bridge.office.actor},
                fields_of={"body_id": "decided_by"},
            ),
        )

    def _on_decided(self, _answers: Answers, outcome: Any) -> None:
        reference = self._frame.words.isolate(str(outcome.reference))
        self.answered.emit(self.tr("Decision {reference} is recorded.").format(reference=reference))


@dataclass(frozen=True)
class _TakenUp:
    """Alerts that stand again, and what that changed."""

    names: Sequence[AlertName]
    changes: Changes


def _taking_up(names: Sequence[AlertName], office: Office, tell: Tell) -> _TakenUp:
    from commonservices.actions import alerts

    return _TakenUp(names, alerts.take_up_each(office, names, tell))


def _acknowledging(names: Sequence[AlertName], answers: Answers) -> Any:
    from commonservices.actions import alerts

    return partial(alerts.acknowledge_each, names=names, reason=str(answers["reason"]))


def _snoozing(names: Sequence[AlertName], answers: Answers) -> Any:
    from commonservices.actions import alerts

    return partial(alerts.snooze_each, names=names, until=answers["until_on"], reason=str(answers["reason"]))


def _deciding(id: UUID, answers: Answers) -> Any:
    from commonservices.actions import bodies

    given = {name: value for name, value in answers.items() if value not in {"", None}}
    if "body_id" in given:
        given["body_id"] = UUID(str(given["body_id"]))
    return partial(bodies.record_decision, values={**given, "subject_kind": _SUBJECT, "subject_id": id})


def _bodies(office: Office) -> list[tuple[str, str]]:
    """Give the bodies that decide, by name."""
    from commonservices.queries import decisions

    return [(str(each.id), each.name) for each in decisions.bodies(office) if each.active]
