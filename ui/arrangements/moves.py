"""Moving an arrangement on: asks for reason, day and document where the move needs them, then makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import arrangements as actions
from commonservices.domain.guards import Missing
from commonservices.domain.states import Move
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.summary import Summary
from ui.kit.date_reading import read_date
from ui.page import PageFrame

DATED: Final = frozenset({"NOTICE", "SUSPENDED", "TERMINATED"})


@dataclass(frozen=True)
class Wish:
    """A move that is being prepared: what was answered so far."""

    id: UUID
    move: Move
    day: date | None = None
    reason: str = ""
    document_id: UUID | None = None


class MoveFlow(QObject):
    """Asks the questions of a move one after the other."""

    blocked = Signal(object)
    problem = Signal(str)
    moved = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame to ask over."""
        super().__init__(parent)
        self._frame = frame
        self._summary = Summary(frame.words, self)
        self._detail: ArrangementDetail | None = None

    def words_of(self, to_state: str) -> str:
        """Give what the button of a move says."""
        sentences = {
            "IN_REVIEW": self.tr("Send to review"),
            "CLEARED": self.tr("Mark as cleared"),
            "SIGNING": self.tr("Start signing"),
            "SIGNED": self.tr("Mark as signed"),
            "ACTIVE": self.tr("Make active"),
            "SUSPENDED": self.tr("Suspend…"),
            "NOTICE": self.tr("Record notice…"),
            "EXPIRED": self.tr("Mark as expired"),
            "TERMINATED": self.tr("Terminate…"),
            "SUPERSEDED": self.tr("Mark as superseded"),
            "CLOSED": self.tr("Close…"),
            "CANCELLED": self.tr("Cancel the arrangement…"),
        }
        return sentences.get(to_state, self._frame.words.state(to_state))

    def start(self, detail: ArrangementDetail, move: Move) -> None:
        """Begin a move; what is missing is told first."""
        self._detail = detail
        if move.missing:
            self.tell(move.missing[0])
            return
        self._ask_day(Wish(detail.row.id, move))

    def tell(self, missing: Missing) -> None:
        """Say what stands in the way and lead there."""
        self.problem.emit(self._summary.missing(missing))
        self.blocked.emit(missing)

    def _ask_day(self, wish: Wish) -> None:
        if wish.move.to_state not in DATED:
            self._ask_reason(wish)
            return
        today = self._frame.words.full_day(self._frame.bridge.today())
        question = self.tr("From which day? Leave it empty for today, {day}.").format(day=today)
        self._text(wish, question, partial(self._on_day, wish), required=False)

    def _on_day(self, wish: Wish, text: str) -> None:
        if not text:
            self._ask_reason(wish)
            return
        found = read_date(text, self._frame.look.language, self._frame.bridge.today())
        if found.value is None:
            self.problem.emit(found.reason or self.tr("This day can be read in two ways. Write the month as a word."))
            return
        self._ask_reason(replace(wish, day=found.value))

    def _ask_reason(self, wish: Wish) -> None:
        if "reason" not in wish.move.asks:
            self._ask_document(wish)
            return
        self._text(wish, self.tr("Why? The reason is kept in the history."), partial(self._on_reason, wish))

    def _on_reason(self, wish: Wish, text: str) -> None:
        self._ask_document(replace(wish, reason=text))

    def _ask_document(self, wish: Wish) -> None:
        if "document" not in wish.move.asks:
            self._make(wish)
            return
        documents = self._detail.documents if self._detail else ()
        if not documents:
            self.tell(Missing("document_missing", "document_id", {"example": "—"}))
            return
        options = [
            (str(each.id), f"{self._frame.words.code('document_kinds', each.kind)}: {each.title}") for each in documents
        ]
        title = self.words_of(wish.move.to_state)
        self._frame.ask.choice(title, self.tr("Which document proves it?"), options, partial(self._on_document, wish))

    def _on_document(self, wish: Wish, key: str) -> None:
        self._make(replace(wish, document_id=UUID(key)))

    def _text(self, wish: Wish, question: str, done: Callable[[str], object], *, required: bool = True) -> None:
        self._frame.ask.text(self.words_of(wish.move.to_state), question, done, required=required)

    def _make(self, wish: Wish) -> None:
        action = partial(
            actions.move,
            id=wish.id,
            to_state=wish.move.to_state,
            on=wish.day,
            reason=wish.reason,
            document_id=wish.document_id,
        )
        if self._frame.bridge.do(action, refused=self._on_refused) is not None:
            text = self.tr("The arrangement is now: {state}.")
            self.moved.emit(text.format(state=self._frame.words.state(wish.move.to_state)))

    def review(self, detail: ArrangementDetail) -> None:
        """Ask what a review found and record it today."""
        question = self.tr("What did the review find? The next review is counted from today.")
        self._frame.ask.text(self.tr("Record a review"), question, partial(self._on_reviewed, detail.row.id))

    def _on_reviewed(self, id: UUID, words: str) -> None:
        action = partial(actions.review, id=id, day=self._frame.bridge.today(), reason=words)
        self._frame.bridge.do(action, refused=self._on_refused)

    def _on_refused(self, broken: RuleBroken) -> None:
        self.problem.emit(self._frame.words.rule(broken))
