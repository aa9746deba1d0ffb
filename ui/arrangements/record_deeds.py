"""What can be done with one arrangement: moves, amendments, coming and going of parties, copies; it asks by forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import moves as actions
from commonservices.domain.amending import AMENDABLE, is_frozen
from commonservices.domain.declaring import dataclass
from commonservices.domain.guards import Missing
from commonservices.errors import RuleBroken
from commonservices.queries import versions as version_queries
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import Life, MoveLine
from commonservices.queries.versions import VersionLine
from ui.arrangements.amendment_asks import EXTEND, RENEW, AmendmentAsks
from ui.arrangements.copy_asks import CopyAsks
from ui.arrangements.move_asks import Held, MoveAsks
from ui.arrangements.party_asks import PartyAsks
from ui.arrangements.summary import Summary
from ui.asking import ask_reason
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

REVIEWED: Final = frozenset({"ACTIVE", "SUSPENDED", "NOTICE"})
_REPLACED: Final = frozenset({"SIGNED", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED"})


@dataclass(frozen=True)
class Deed:
    """One thing that can be done, for menu and palette; a reason says why it cannot be done now."""

    key: str
    text: str
    run: Callable[[], object]
    reason: str = ""


class RecordDeeds(QObject):
    """Begins the steps of the arrangement that is shown."""

    asked = Signal(object)
    blocked = Signal(object)
    problem = Signal(str)
    told = Signal(str)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QObject | None = None) -> None:
        """Keep the frame to act through."""
        super().__init__(parent)
        self._frame = frame
        self._summary = Summary(frame.words, self)
        self.moves = MoveAsks(frame, self)
        self.amendments = AmendmentAsks(frame, specs, self)
        self.parties = PartyAsks(frame, specs, self)
        self.copies = CopyAsks(frame, specs, self)
        self.detail: ArrangementDetail | None = None
        self.life: Life | None = None

    def show(self, detail: ArrangementDetail | None, life: Life | None) -> None:
        """Act on this arrangement from now on."""
        self.detail, self.life = detail, life

    # --- moves ----------------------------------------------------------------------------------------------------

    @property
    def onward(self) -> MoveLine | None:
        """The move that leads on, if a person makes it."""
        line = self.life.onward if self.life is not None else None
        return line if line is not None and (line.ready or not self._is_calendars(line)) else None

    def _is_calendars(self, line: MoveLine) -> bool:
        return line.move.system and self.life is not None and self.life.state == "NOTICE"

    def line_to(self, to_state: str) -> MoveLine | None:
        """Give the move to a state as it stands now."""
        lines = self.life.moves if self.life is not None else ()
        return next((each for each in lines if each.to_state == to_state), None)

    def words_of(self, line: MoveLine) -> str:
        """Give what the button of a move says."""
        return self.moves.words_of(line.to_state, self.life.state if self.life else "")

    def blocker(self, line: MoveLine) -> str:
        """Give what stands in the way of a move first, in a sentence; empty when nothing does."""
        if line.missing:
            return self._summary.missing(line.missing[0].missing)
        standing = line.standing
        if standing.allowed or standing.exception_helps:
            return ""
        return self._frame.words.rule(standing.refusal)

    def go_on(self) -> None:
        """Make the move that leads on, or lead to what stands in its way."""
        if self.onward is not None:
            self.move(self.onward.to_state)

    def move(self, to_state: str) -> None:
        """Begin a move: what is missing is told first, then what it asks."""
        line = self.line_to(to_state)
        if line is None or self.detail is None or self.life is None or self._frame.bridge.read_only:
            return
        held = Held(self.detail, self.life, line)
        if line.missing:
            self.tell(line.missing[0].missing)
        elif "document" in line.move.asks and not self.detail.documents:
            self.tell(Missing("document_missing", "document_id", {"example": "—"}))
        elif not self.moves.is_plain(line):
            self.asked.emit(self.moves.ask(held))
        elif self._frame.bridge.do(self.moves.plain_act(held), refused=self._on_refused) is not None:
            self.told.emit(self.moves.told(to_state))

    def tell(self, missing: Missing) -> None:
        """Say what stands in the way and lead there."""
        self.problem.emit(self._summary.missing(missing))
        self.blocked.emit(missing)

    def review(self) -> None:
        """Ask what a review found and record it today."""
        if self.detail is not None:
            question = self.tr("What did the review find? The next review is counted from today.")
            act = partial(actions.review, id=self.detail.row.id, day=self._frame.bridge.today())
            ask_reason(self._frame, self, self.tr("Record a review"), question, act)

    def _on_refused(self, broken: RuleBroken) -> None:
        self.problem.emit(self._frame.words.rule(broken))

    # --- amendments -----------------------------------------------------------------------------------------------

    @property
    def can_amend(self) -> bool:
        """Whether an amendment can be begun now."""
        return (
            self.detail is not None
            and self.life is not None
            and self.life.state in AMENDABLE
            and is_frozen(self.life.state, self.detail.version)
            and self.life.open_version is None
        )

    def open_line(self) -> VersionLine | None:
        """Give the open amendment with its signatures."""
        if self.detail is None or self.life is None or self.life.open_version is None:
            return None
        lines = self._frame.bridge.ask(partial(version_queries.versions, id=self.detail.row.id))
        return next((each for each in lines if each.status == "open"), None)

    def amend(self) -> None:
        """Ask for reason and day of an amendment."""
        if self.detail is not None and self.can_amend:
            self.asked.emit(self.amendments.amend(self.detail))

    def prolong(self, how: str) -> None:
        """Ask for the new end: by renewal or by extension."""
        if self.detail is not None and self.can_amend:
            self.asked.emit(self.amendments.prolong(self.detail, how))

    def sign_amendment(self, party_id: UUID | None = None) -> None:
        """Ask for a signature under the open amendment."""
        line = self.open_line()
        if self.detail is not None and line is not None:
            self.asked.emit(self.amendments.sign(self.detail, line, party_id))

    def seal(self) -> None:
        """Ask for the paper of the open amendment."""
        line = self.open_line()
        if self.detail is not None and line is not None:
            self.asked.emit(self.amendments.seal(self.detail, line))

    def drop(self) -> None:
        """Ask why the open amendment is dropped."""
        line = self.open_line()
        if self.detail is not None and line is not None:
            self.asked.emit(self.amendments.drop(self.detail, line))

    # --- parties and copies ---------------------------------------------------------------------------------------

    def leave_party(self, party_id: UUID) -> None:
        """Ask how a party withdraws, or why it stays after all."""
        lines = self.detail.parties if self.detail is not None else ()
        line = next((each for each in lines if each.party.id == party_id), None)
        if line is None or self.detail is None:
            return
        leaving = line.party.notice_given_on is not None or line.party.withdrew_on is not None
        begin = self.parties.take_back if leaving else self.parties.withdraw
        self.asked.emit(begin(self.detail, line))

    def accede(self) -> None:
        """Ask who joins."""
        if self.detail is not None:
            self.asked.emit(self.parties.accede(self.detail))

    def new_from(self) -> None:
        """Ask what a draft like this one is called."""
        if self.detail is not None:
            self.asked.emit(self.copies.new_from(self.detail))

    def replaced_by(self) -> None:
        """Ask which arrangement takes this one's place."""
        if self.detail is not None:
            self.asked.emit(self.copies.replaced_by(self.detail))

    # --- all that can be done -------------------------------------------------------------------------------------

    def by_hand(self) -> list[MoveLine]:
        """Give the moves a person may begin by hand; one that is blocked leads to what is missing."""
        lines = self.life.moves if self.life is not None else ()
        return [line for line in lines if not line.move.system or line.ready]

    def deeds(self) -> list[Deed]:
        """Give every deed besides the moves; one that cannot be done now says why."""
        state = self.life.state if self.life is not None else ""
        open_now = self.life is not None and self.life.open_version is not None
        unsigned = self.tr("Only signed terms are amended.")
        amended = self.tr("An amendment is open already.") if open_now else unsigned
        no_amend = "" if self.can_amend else amended
        no_open = "" if open_now else self.tr("No amendment is open.")
        no_review = "" if state in REVIEWED else self.tr("Only an arrangement in force is reviewed.")
        no_heir = "" if state in _REPLACED else self.tr("Only a signed arrangement is replaced by another.")
        return [
            Deed("amend", self.tr("Amend…"), self.amend, no_amend),
            Deed("renew", self.tr("Renew…"), partial(self.prolong, RENEW), no_amend),
            Deed("extend", self.tr("Extend…"), partial(self.prolong, EXTEND), no_amend),
            Deed("sign_amendment", self.tr("Record a signature under the amendment…"), self.sign_amendment, no_open),
            Deed("seal", self.tr("Complete the amendment…"), self.seal, no_open),
            Deed("drop", self.tr("Drop the amendment…"), self.drop, no_open),
            Deed("review", self.tr("Record a review…"), self.review, no_review),
            Deed("new_from", self.tr("New from this…"), self.new_from),
            Deed("replaced_by", self.tr("Replaced by…"), self.replaced_by, no_heir),
        ]
