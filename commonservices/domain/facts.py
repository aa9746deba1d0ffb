"""What the rules need to know about one arrangement or one service, gathered once by whoever asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass

if TYPE_CHECKING:
    from commonservices.domain.arrangements import (
        Arrangement,
        ArrangementEvent,
        ArrangementParty,
        ArrangementVersion,
        Clearance,
        VersionSignature,
        Waiver,
    )
    from commonservices.domain.procurement import LongTermAgreementUse
    from commonservices.domain.shared_services import Participation, SharedService

SIGNED_OR_LATER: Final = frozenset(
    {"SIGNED", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED"}
)


@dataclass(frozen=True, slots=True)
class SuccessorFacts:
    """The arrangement that replaces another one: how far it is and from which day it applies."""

    state: str
    effective_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """The days another record runs: its parent's or its long-term agreement's; no last day means open-ended."""

    reference: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedFacts:
    """What other parts of the register know about one arrangement: its kin, agreements, premises, decisions, duties."""

    parent: PeriodFacts | None = None
    children: tuple[PeriodFacts, ...] = ()
    agreement_uses: tuple[LongTermAgreementUse, ...] = ()
    agreement: PeriodFacts | None = None
    has_lease: bool = False
    has_area_table: bool = False
    has_security_decision: bool = False
    open_actions: int = 0
    unmet_obligations: int = 0


NO_LINKS: Final = LinkedFacts()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementFacts:
    """One arrangement, its current terms and all its rules look at; use is dated on the last day of its month.

    `amended_by` are those who wrote in the terms of the open amendment, the first one first.
    """

    arrangement: Arrangement
    version: ArrangementVersion
    parties: tuple[ArrangementParty, ...] = ()
    entity_kinds: Mapping[UUID, str] = field(default_factory=dict)
    mr_signatories: frozenset[UUID] = frozenset()
    services: tuple[SharedService, ...] = ()
    events: tuple[ArrangementEvent, ...] = ()
    document_kinds: frozenset[str] = frozenset()
    clauses: Mapping[str, str] = field(default_factory=dict)
    clauses_present: frozenset[str] = frozenset()
    waivers: tuple[Waiver, ...] = ()
    clearances: tuple[Clearance, ...] = ()
    has_rates: bool = False
    has_volumes: bool = False
    has_indicators: bool = False
    census_dates: tuple[date, ...] = ()
    first_use: Mapping[UUID, date] = field(default_factory=dict)
    last_use: Mapping[UUID, date] = field(default_factory=dict)
    rate_gap_on: date | None = None
    spent_amount: int | None = None
    mandate_end_on: date | None = None
    successor: SuccessorFacts | None = None
    last_review_on: date | None = None
    open_items: int = 0
    versions: tuple[ArrangementVersion, ...] = ()
    version_signatures: tuple[VersionSignature, ...] = ()
    amended_by: tuple[str, ...] = ()
    links: LinkedFacts = NO_LINKS

    @property
    def type(self) -> str:
        """Give the code of the arrangement's type."""
        return self.arrangement.type

    @property
    def state(self) -> str:
        """Give the stored state."""
        return self.arrangement.state

    @property
    def waived(self) -> frozenset[str]:
        """Give the items that were let go."""
        return frozenset(waiver.item for waiver in self.waivers)

    @property
    def cleared(self) -> frozenset[str]:
        """Give the kinds of clearance on record."""
        return frozenset(clearance.kind for clearance in self.clearances)

    @property
    def last_used_on(self) -> date | None:
        """Give the last day any consumer used a service of this arrangement."""
        return max(self.last_use.values(), default=None)

    @property
    def last_signed_on(self) -> date | None:
        """Give the day of the latest signature so far."""
        return max((party.signed_on for party in self.parties if party.signed_on), default=None)

    @property
    def reviewed_on(self) -> date | None:
        """Give the day of the last review: told from outside, or an event that says nothing but that."""
        days = [event.day for event in self.events if event.day and _is_review(event)]
        return max([*days, *([self.last_review_on] if self.last_review_on else [])], default=None)

    def ordered_events(self) -> tuple[ArrangementEvent, ...]:
        """Give the events as they happened: by instant, then by identifier."""
        return tuple(sorted(self.events, key=_event_order))

    def entered_on(self, *states: str) -> date | None:
        """Give the day the arrangement last came into one of these states from another one."""
        event = self.entry_into(*states)
        return event.day if event else None

    def entry_into(self, *states: str) -> ArrangementEvent | None:
        """Give the event by which the arrangement last came into one of these states from another one."""
        for event in reversed(self.ordered_events()):
            if event.to_state in states and event.from_state != event.to_state and event.day:
                return event
        return None

    @property
    def drafted_by(self) -> str:
        """Give who logged the arrangement: the actor of its first event."""
        events = self.ordered_events()
        return events[0].actor if events else ""

    @property
    def open_version(self) -> ArrangementVersion | None:
        """Give the terms an amendment is being agreed on: a later version that is not sealed yet."""
        later = (each for each in self.versions if each.sealed_on is None and each.id != self.version.id)
        return max(later, key=lambda each: each.number or 0, default=None)

    def signatures_of(self, version_id: UUID) -> tuple[VersionSignature, ...]:
        """Give the signatures under one amendment, in the order they were given."""
        found = (each for each in self.version_signatures if each.version_id == version_id)
        return tuple(sorted(found, key=lambda each: (each.signed_on or date.max, each.id.int)))

    def remaining_parties(self, today: date) -> tuple[ArrangementParty, ...]:
        """Give the parties that have not withdrawn by today; the day of withdrawal still counts."""
        return tuple(party for party in self.parties if party.withdrew_on is None or party.withdrew_on >= today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFacts:
    """One service and everything its rules look at."""

    service: SharedService
    arrangement_state: str = ""
    arrangement_end_on: date | None = None
    participations: tuple[Participation, ...] = ()
    first_used_on: date | None = None
    last_used_on: date | None = None
    rate_gap_on: date | None = None
    census_dates: tuple[date, ...] = ()


def _is_review(event: ArrangementEvent) -> bool:
    return event.from_state == event.to_state and event.party_id is None and event.version_id is None


def state_of(events: tuple[ArrangementEvent, ...]) -> str:
    """Give the state the events fold to; a record without events is a draft."""
    latest = max(events, key=_event_order, default=None)
    return latest.to_state if latest and latest.to_state else "DRAFT"


def _event_order(event: ArrangementEvent) -> tuple[date, float, int]:
    moment: datetime | None = event.at
    return (date.min, moment.timestamp() if moment else 0.0, event.id.int)
