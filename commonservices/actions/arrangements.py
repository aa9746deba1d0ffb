"""What a person does with an arrangement: log it, change it, add parties, sign, move it through its life."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain import codelists
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
    Waiver,
)
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_lineage, check_parties, check_record
from commonservices.domain.examples import example_of
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.references import check_reference, next_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.states import check_move, due_moves
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Added:
    """What logging something gave: what changed, the new record and its reference."""

    changes: Changes
    id: UUID
    reference: str


def add(
    office: Office, values: Mapping[str, object], parties: Sequence[tuple[UUID, str]], reference: str = ""
) -> Added:
    """Log an arrangement with its parties as a draft; RuleBroken names the first thing that cannot be kept."""
    identity, terms = split(office, values)
    id = office.new_id()
    profile = office.profile()
    with office.work("arrangement_added", subject=reference) as work:
        version = ArrangementVersion(id=office.new_id(), arrangement_id=id, **terms)
        arrangement = Arrangement(
            id=id,
            version_id=version.id,
            owner_office_id=profile.id if profile else None,
            **identity,
        )
        chosen = reference.strip() or _reference(office, work, profile, arrangement.type)
        arrangement = replace(arrangement, reference=chosen)
        check_reference(chosen, work.references("arrangement", chosen))
        members = [
            ArrangementParty(id=of_link(id, entity), arrangement_id=id, entity_id=entity, role=role)
            for entity, role in parties
        ]
        check_record(arrangement)
        check_record(version)
        check_members(work, arrangement, members)
        _check_lineage(work, arrangement)
        work.put(arrangement)
        work.put(version)
        for member in members:
            work.put(member)
        work.put(_event(office, id, "", "DRAFT", office.clock.today()))
        work.subject(chosen)
    return Added(work.changes, id, chosen)


def split(office: Office, values: Mapping[str, object]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the values of the identity and of the terms apart, each read."""
    identity = {name: value for name, value in values.items() if name in record_type(Arrangement).by_name}
    terms = {name: value for name, value in values.items() if name not in identity}
    return read_all(office, Arrangement, identity), read_all(office, ArrangementVersion, terms)


def set_field(office: Office, id: UUID, field: str, value: object, why: str = "") -> Changes:
    """Change one field of an arrangement or of its terms; the same value changes nothing."""
    return set_fields(office, id, {field: value}, why)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change several fields of an arrangement as one act."""
    with office.work("field_set", why=why) as work:
        arrangement = work.get(Arrangement, id)
        work.subject(arrangement.reference)
        put_fields(office, work, arrangement, values)
    return work.changes


def put_fields(office: Office, work: Work, arrangement: Arrangement, values: Mapping[str, object]) -> None:
    """Change fields of one arrangement inside an act that is under way."""
    version = work.get(ArrangementVersion, arrangement.version_id)
    identity = {name: value for name, value in values.items() if name in record_type(Arrangement).by_name}
    terms = {name: value for name, value in values.items() if name not in identity}
    if "ceiling_amount" in terms and "currency" not in terms:
        field = field_of(ArrangementVersion, "ceiling_amount")
        terms["ceiling_amount"] = value_for(office, field, terms["ceiling_amount"], version.currency)
    if identity:
        changed = replace(arrangement, **read_all(office, Arrangement, identity))
        check_record(changed, before=arrangement)
        _check_lineage(work, changed)
        if changed.type != arrangement.type:
            check_members(work, changed, work.all(ArrangementParty, arrangement_id=arrangement.id))
        work.put(changed)
    if terms:
        given = read_all(office, ArrangementVersion, terms)
        if "currency" in given and "ceiling_amount" not in given:
            given["ceiling_amount"] = _same_ceiling(version, given["currency"])
        renewed = replace(version, **given)
        check_record(renewed, before=version)
        work.put(renewed)


def _same_ceiling(version: ArrangementVersion, currency: str) -> int | None:
    """Give the ceiling in the minor units of another currency: the figure a person sees stays what it is."""
    minor = version.ceiling_amount
    if minor is None or not {version.currency, currency} <= set(codelists.load("currencies").items):
        return minor
    figure, places = to_decimal(Money(minor, version.currency)), exponent(currency)
    scaled = figure.scaleb(places)
    if scaled != int(scaled):
        example = example_of(field_of(ArrangementVersion, "ceiling_amount"), places=places)
        words = {"currency": currency, "places": places, "example": example}
        refuse("too_many_decimals_for_currency", "ceiling_amount", f"{figure:f}", **words)
    return int(scaled)


def add_party(office: Office, id: UUID, entity_id: UUID, role: str, joined_on: date | None = None) -> Changes:
    """Add an entity to the parties of an arrangement."""
    with office.work("party_added") as work:
        arrangement = work.get(Arrangement, id)
        entity = work.get(Entity, entity_id)
        work.subject(f"{arrangement.reference} · {entity.short_code}")
        members = work.all(ArrangementParty, arrangement_id=id)
        if any(member.entity_id == entity_id for member in members):
            refuse("party_twice", "party", entity.short_code, example="another entity")
        party = ArrangementParty(
            id=of_link(id, entity_id), arrangement_id=id, entity_id=entity_id, role=role, joined_on=joined_on
        )
        check_record(party)
        work.put(party)
    return work.changes


def remove_party(office: Office, party_id: UUID) -> Changes:
    """Take an entity out of the parties; at least two stay, and a signature is never removed."""
    with office.work("party_removed") as work:
        party = work.get(ArrangementParty, party_id)
        arrangement = work.get(Arrangement, party.arrangement_id)
        entity = work.get(Entity, party.entity_id)
        work.subject(f"{arrangement.reference} · {entity.short_code}")
        if party.signed_on is not None:
            refuse("signed_party_stays", "party", entity.short_code, example="withdrew_on")
        members = work.all(ArrangementParty, arrangement_id=arrangement.id)
        check_members(work, arrangement, [member for member in members if member.id != party_id])
        work.remove(party)
    return work.changes


def set_party(office: Office, party_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of one party as one act."""
    with office.work("party_set", why=why) as work:
        _put_party(office, work, party_id, values)
    return work.changes


def sign(
    office: Office, party_id: UUID, signatory_name: str, signatory_title: str, signed_on: date | str | None
) -> Changes:
    """Record the signature of one party: who signed, in which function, on which day."""
    given = {"signatory_name": signatory_name, "signatory_title": signatory_title, "signed_on": signed_on}
    with office.work("signature_recorded") as work:
        _put_party(office, work, party_id, given)
    return work.changes


def _put_party(office: Office, work: Work, party_id: UUID, values: Mapping[str, object]) -> None:
    party = work.get(ArrangementParty, party_id)
    arrangement = work.get(Arrangement, party.arrangement_id)
    entity = work.get(Entity, party.entity_id)
    work.subject(f"{arrangement.reference} · {entity.short_code}")
    changed = replace(party, **read_all(office, ArrangementParty, values))
    if changed.signed_on is not None and changed.signed_on > office.clock.today():
        refuse("signed_in_future", "signed_on", changed.signed_on.isoformat(), example=office.clock.today())
    check_record(changed, before=party)
    work.put(changed)


def move(
    office: Office,
    id: UUID,
    to_state: str,
    *,
    on: date | None = None,
    reason: str = "",
    document_id: UUID | None = None,
) -> Changes:
    """Move an arrangement to another state; RuleBroken names what is missing first."""
    today = office.clock.today()
    day = on or today
    with office.work("state_moved", why=reason) as work:
        facts = work.facts(id, today)
        work.subject(facts.arrangement.reference)
        check_move(facts, to_state, on=day, today=today, reason=reason, document_id=document_id)
        _put_state(office, work, facts.arrangement, to_state, day, reason, document_id)
    return work.changes


def evaluate(office: Office) -> Changes:
    """Make the moves the calendar makes by itself up to today, as one act; nothing when none is due."""
    today = office.clock.today()
    with office.work("calendar_moved") as work:
        for facts in work.facts_due(today):
            for due in due_moves(facts, today):
                arrangement = work.get(Arrangement, facts.arrangement.id)
                _put_state(office, work, arrangement, due.to_state, due.on, "", None, actor="calendar")
    return work.changes


def check_clause(office: Office, id: UUID, clause: str, present: str, reference: str = "", note: str = "") -> Changes:
    """Say whether a clause of the checklist is in the paper: Y, N or NA."""
    with office.work("clause_checked") as work:
        work.subject(work.get(Arrangement, id).reference)
        record = ClauseCheck(
            id=of_link(id, clause), arrangement_id=id, clause=clause, present=present, reference=reference, note=note
        )
        check_record(record)
        work.put(record)
    return work.changes


def waive(office: Office, id: UUID, item: str, reason: str, approver: str) -> Changes:
    """Let a must-have go, with reason, approver and today's date."""
    with office.work("waiver_given", why=reason) as work:
        work.subject(work.get(Arrangement, id).reference)
        record = Waiver(
            id=of_link(id, item),
            arrangement_id=id,
            item=item,
            reason=reason,
            approver=approver,
            day=office.clock.today(),
        )
        check_record(record)
        work.put(record)
    return work.changes


def clear(office: Office, id: UUID, kind: str, cleared_by: str, note: str = "") -> Changes:
    """Record a reviewer's clearance of a draft."""
    with office.work("clearance_given") as work:
        work.subject(work.get(Arrangement, id).reference)
        record = Clearance(
            id=of_link(id, kind),
            arrangement_id=id,
            kind=kind,
            cleared_by=cleared_by,
            cleared_on=office.clock.today(),
            note=note,
        )
        check_record(record)
        work.put(record)
    return work.changes


def review(office: Office, id: UUID, day: date, reason: str = "") -> Changes:
    """Record that an arrangement was reviewed on a day; the next review is counted from it."""
    with office.work("review_recorded", why=reason) as work:
        arrangement = work.get(Arrangement, id)
        work.subject(arrangement.reference)
        if day > office.clock.today():
            refuse("day_in_future", "day", day.isoformat(), example=office.clock.today())
        work.put(_event(office, id, arrangement.state, arrangement.state, day, reason))
    return work.changes


def _put_state(
    office: Office,
    work: Work,
    arrangement: Arrangement,
    to_state: str,
    day: date,
    reason: str,
    document_id: UUID | None,
    actor: str = "",
) -> None:
    event = _event(office, arrangement.id, arrangement.state, to_state, day, reason, document_id, actor)
    work.put(event)
    work.put(replace(arrangement, state=to_state))


def _event(
    office: Office,
    id: UUID,
    from_state: str,
    to_state: str,
    day: date,
    reason: str = "",
    document_id: UUID | None = None,
    actor: str = "",
) -> ArrangementEvent:
    return ArrangementEvent(
        id=office.new_id(),
        arrangement_id=id,
        at=office.clock.now(),
        day=day,
        actor=actor or office.actor,
        from_state=from_state,
        to_state=to_state,
        reason=reason,
        document_id=document_id,
    )


def _reference(office: Office, work: Work, profile: OfficeProfile | None, type_code: str) -> str:
    if profile is None:
        raise Known(
            "office_not_set_up",
            "No office has been set up in this register yet, so no reference can be given.",
            advice="Set up your office first: File, Set up my office; or the command init.",
        )
    year = office.clock.today().year
    taken = work.references("arrangement", f"{profile.code}-{type_code}-{year}-")
    return next_reference(profile.code, type_code, year, taken, office.letter)


def check_members(work: Work, arrangement: Arrangement, members: Iterable[ArrangementParty]) -> None:
    """Refuse parties that an arrangement of this type cannot have."""
    pairs = [(each.entity_id, each.role) for each in members if each.entity_id is not None]
    check_parties(arrangement.type, pairs, {id: work.get(Entity, id).kind for id, _ in pairs})


def _check_lineage(work: Work, arrangement: Arrangement) -> None:
    above: list[UUID] = []
    first = ""
    parent = arrangement.parent_id
    while parent is not None and len(above) < DEEPEST:
        found = work.get(Arrangement, parent) if parent != arrangement.id else arrangement
        first = first or found.reference
        above.append(parent)
        parent = found.parent_id if parent != arrangement.id else None
    check_lineage(arrangement.id, above, parent=first)
