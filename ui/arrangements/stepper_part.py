"""The seven steps of an arrangement's life: when each was reached, by whom, and what the next one still needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.must_haves import signers
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.summary import Summary, next_move
from ui.kit.stepper import Step
from ui.words import Words

STEPS: Final = ("DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "ACTIVE", "ENDED")
PLACE_OF: Final[Mapping[str, int]] = MappingProxyType(
    {
        "DRAFT": 0,
        "IN_REVIEW": 1,
        "CLEARED": 2,
        "SIGNING": 3,
        "SIGNED": 4,
        "ACTIVE": 5,
        "SUSPENDED": 5,
        "NOTICE": 5,
        "EXPIRED": 6,
        "TERMINATED": 6,
        "SUPERSEDED": 6,
        "CLOSED": 6,
        "CANCELLED": 6,
    }
)


class LifeSteps(QObject):
    """Makes the steps in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._summary = Summary(words, self)

    def steps(self, detail: ArrangementDetail, today: date) -> list[Step]:
        """Give the seven steps as they stand for one arrangement."""
        now = PLACE_OF[detail.row.state]
        reached = _reached(detail.events)
        return [self._step(place, now, reached, detail, today) for place in range(len(STEPS))]

    def _step(
        self, place: int, now: int, reached: Mapping[int, ArrangementEvent], detail: ArrangementDetail, today: date
    ) -> Step:
        key, event = STEPS[place], reached.get(place)
        if place == now:
            label = self._words.state(detail.row.state)
            mark = self._words.mark(detail.row.state)
            return Step(key, label, self._now(detail, event, today), "now", mark, self._explain(event, today))
        label = self.tr("Ended") if key == "ENDED" else self._words.state(key)
        if place == 0 and event is None:
            return Step(key, label, "", "done")
        if place < now and event is not None:
            return Step(key, label, self._words.day(event.day, today), "done", "", self._explain(event, today))
        if place < now:
            return Step(key, label, "", "ahead", "", self.tr("This step was passed over."))
        return Step(key, label, self._ahead(key, detail), "ahead", "", self._missing(key, detail))

    def _now(self, detail: ArrangementDetail, event: ArrangementEvent | None, today: date) -> str:
        if detail.row.state == "SIGNING":
            signing = signers(detail.facts)
            signed = sum(1 for party in signing if party.signed_on is not None)
            return self.tr("{signed} of {total} signed").format(signed=signed, total=len(signing))
        day = self._words.day(event.day if event else None, today)
        return self.tr("since {day}").format(day=day) if event else ""

    def _ahead(self, key: str, detail: ArrangementDetail) -> str:
        version, move = detail.version, next_move(detail)
        if move is not None and move.missing and PLACE_OF[move.to_state] == STEPS.index(key):
            return self.tr("{count} missing").format(count=self._words.number(len(move.missing)))
        if key == "ACTIVE" and version.effective_on is not None:
            return self.tr("from {day}").format(day=self._words.day(version.effective_on, date.min))
        if key == "ENDED" and version.open_ended:
            return self.tr("open-ended")
        if key == "ENDED" and detail.row.expiry_on is not None:
            return self.tr("to {day}").format(day=self._words.day(detail.row.expiry_on, date.min))
        return ""

    def _explain(self, event: ArrangementEvent | None, today: date) -> str:
        if event is None:
            return ""
        who = self.tr("by the calendar") if event.actor == "calendar" else event.actor
        day = self._words.full_day(event.day)
        text = self.tr("{state} on {day}, {who}.").format(
            state=self._words.state(event.to_state), day=day, who=self._words.embed(who)
        )
        if event.reason:
            said = self.tr("{sentence} Reason: {reason}")
            text = said.format(sentence=text, reason=self._words.embed(event.reason))
        if event.exception_reason and event.exception_reason != ROLES_NOT_DECLARED:
            said = self.tr("{sentence} Prepared and approved by one person: {reason}")
            text = said.format(sentence=text, reason=self._words.embed(event.exception_reason))
        return text

    def _missing(self, key: str, detail: ArrangementDetail) -> str:
        move = next((each for each in detail.moves if PLACE_OF[each.to_state] == STEPS.index(key)), None)
        if move is None:
            return self.tr("Not reached yet.")
        if not move.missing:
            return self.tr("Nothing is missing for this step.")
        return "\n".join(self._summary.missing(each) for each in move.missing)


def _reached(events: Sequence[ArrangementEvent]) -> dict[int, ArrangementEvent]:
    """Give the last event that came into each step from another state."""
    found: dict[int, ArrangementEvent] = {}
    for event in events:
        if event.from_state != event.to_state and event.to_state in PLACE_OF:
            found[PLACE_OF[event.to_state]] = event
    return found
