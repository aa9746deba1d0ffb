"""One party leaves, stays after all, or joins an arrangement that is already signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.arrangements import check_signatory
from commonservices.actions.steps import Told, put_event, put_waiver
from commonservices.domain.amending import is_frozen
from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.ids import of_link
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.notices import SHORTER_NOTICE, Outlook, check_withdrawal, twice_party
from commonservices.domain.notices import outlook as seen_ahead
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_days

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What recording a withdrawal gave: what changed, and what it means for the others."""

    changes: Changes
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class _Held:
    facts: ArrangementFacts
    party: ArrangementParty
    code: str


def withdraw(
    office: Office,
    party_id: UUID,
    *,
    notice_on: date,
    reason: str,
    leaves_on: date | None = None,
    shorter_reason: str = "",
    approver: str = "",
) -> Withdrawn:
    """Record that a party gave notice and when it leaves: the earliest day agreed when none is given.

    A sooner day needs the reason why the parties agreed to it. With fewer than two parties left the arrangement
    ends the day after; the calendar makes that move.
    """
    with office.work("party_withdraws", why=reason) as work:
        held = _held(office, work, party_id)
        if held.party.notice_given_on is not None or held.party.withdrew_on is not None:
            refuse("has_withdrawn", "party", held.code)
        if not reason.strip():
            refuse("reason_missing", "reason", example="“agreed at the annual review”")
        agreed = bool(shorter_reason.strip())
        seen = seen_ahead(held.facts, held.party, notice_on, leaves_on)
        check_withdrawal(held.facts, seen, office.clock.today(), agreed=agreed)
        changed = replace(held.party, notice_given_on=notice_on, withdrew_on=seen.leaves_on)
        check_record(changed, before=held.party)
        work.put(changed)
        _note(office, work, held, notice_on, reason)
        if agreed:
            item = f"{SHORTER_NOTICE}_{held.code}"[:60]
            put_waiver(office, work, held.facts.arrangement.id, item, shorter_reason, approver)
    return Withdrawn(work.changes, seen)


def take_back(office: Office, party_id: UUID, reason: str) -> Changes:
    """Record that a party stays after all; not once the day it left has passed."""
    with office.work("withdrawal_taken_back", why=reason) as work:
        held = _held(office, work, party_id)
        today, left = office.clock.today(), held.party.withdrew_on
        if held.party.notice_given_on is None and left is None:
            refuse("has_not_withdrawn", "party", held.code)
        if left is not None and left < today:
            refuse("withdrawal_done", "party", held.code, day=left)
        if not reason.strip():
            refuse("reason_missing", "reason", example="“agreed at the annual review”")
        stays = replace(held.party, notice_given_on=None, withdrew_on=None)
        if twice_party(stays if each.id == stays.id else each for each in held.facts.parties) is not None:
            refuse("party_twice", "party", held.code, example="another entity")
        work.put(stays)
        _note(office, work, held, today, reason)
    return work.changes


def accede(
    office: Office,
    id: UUID,
    entity_id: UUID,
    role: str,
    *,
    joined_on: date,
    signatory_name: str,
    signatory_title: str,
    signed_on: date,
    reason: str = "",
) -> Changes:
    """Record that an entity joins an arrangement already signed, with its signature; also one that has left it.

    A paper that is not known to let parties join needs a reason.
    """
    with office.work("party_acceded", why=reason) as work:
        facts = work.facts(id, office.clock.today())
        entity = work.get(Entity, entity_id)
        work.subject(f"{facts.arrangement.reference} · {entity.short_code}")
        own = [each for each in facts.parties if each.entity_id == entity_id]
        _check_accession(office, facts, entity, joined_on, signed_on, reason)
        _check_again(own, entity, joined_on)
        party = ArrangementParty(
            id=of_link(id, entity_id, joined_on.isoformat()) if own else of_link(id, entity_id),
            arrangement_id=id,
            entity_id=entity_id,
            role=role,
            signatory_name=signatory_name,
            signatory_title=signatory_title,
            signed_on=signed_on,
            joined_on=joined_on,
        )
        check_signatory(party)
        check_record(party)
        work.put(party)
        _note(office, work, _Held(facts, party, entity.short_code), min(joined_on, office.clock.today()), reason)
    return work.changes


def _check_accession(
    office: Office, facts: ArrangementFacts, entity: Entity, joined_on: date, signed_on: date, reason: str
) -> None:
    today, start = office.clock.today(), facts.version.effective_on
    if facts.state not in RUNNING or not is_frozen(facts.state, facts.version):
        refuse("not_in_force", "parties", facts.state, from_state=facts.state)
    if "ACCESSION" not in facts.clauses_present and not reason.strip():
        refuse("no_accession", "party", entity.short_code)
    if signed_on > today:
        refuse("signed_in_future", "signed_on", signed_on.isoformat(), shown=signed_on, example=today)
    if start is not None and joined_on < start:
        refuse("joins_before_start", "joined_on", joined_on.isoformat(), shown=joined_on, example=start)


def _check_again(own: Sequence[ArrangementParty], entity: Entity, joined_on: date) -> None:
    """Refuse one that is a party already; one that leaves may join again once it has left."""
    if any(each.withdrew_on is None for each in own):
        refuse("party_twice", "party", entity.short_code, example="another entity")
    last = max((each.withdrew_on for each in own if each.withdrew_on), default=None)
    if last is not None and joined_on <= last:
        words = {"party": entity.short_code, "last": last, "example": add_days(last, 1)}
        refuse("joins_before_leaving", "joined_on", joined_on.isoformat(), shown=joined_on, **words)


def _held(office: Office, work: Work, party_id: UUID) -> _Held:
    party = work.get(ArrangementParty, party_id)
    arrangement = work.get(Arrangement, party.arrangement_id)
    code = work.get(Entity, party.entity_id).short_code
    work.subject(f"{arrangement.reference} · {code}")
    return _Held(work.facts(arrangement.id, office.clock.today()), party, code)


def _note(office: Office, work: Work, held: _Held, day: date, reason: str) -> None:
    arrangement = held.facts.arrangement
    told = Told(day=day, reason=reason, party_id=held.party.id)
    put_event(office, work, arrangement, arrangement.state, told)
