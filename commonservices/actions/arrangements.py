"""What a person does with an arrangement: log it, change it, add parties, sign, move it through its life."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.moves import evaluate, move, review
from commonservices.actions.steps import Told, put_event, put_waiver
from commonservices.actions.values import field_of, read_all
from commonservices.domain.amending import LEAVING, frozen_fields, frozen_party_fields, is_frozen, refuse_frozen
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementParty,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
)
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_lineage, check_parties, check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.examples import example_of
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.kin import check_children, check_inside_parent, period_of
from commonservices.domain.notices import twice_party
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.references import check_reference, next_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.waiving import check_waivable
from commonservices.store.gathering_links import children_of

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

DEEPEST = 10
PERIOD = ("effective_on", "expiry_on", "open_ended", "auto_renew", "renewal_term_m", "max_renewals")
__all__ = [
    "Added",
    "add",
    "add_party",
    "check_clause",
    "check_members",
    "clear",
    "evaluate",
    "move",
    "put_fields",
    "put_new",
    "put_new_party",
    "put_party",
    "remove_party",
    "review",
    "set_field",
    "set_fields",
    "set_party",
    "sign",
    "split",
    "waive",
]


@dataclass(frozen=True, slots=True)
class Added:
    """What logging something gave: what changed, the new record and its reference."""

    changes: Changes
    id: UUID
    reference: str


def add(
    office: Office,
    values: Mapping[str, object],
    parties: Sequence[tuple[UUID, str]],
    reference: str = "",
    why: str = "",
) -> Added:
    """Log an arrangement with its parties as a draft; RuleBroken names the first thing that cannot be kept.

    `why` is the reason kept in the history, such as why one that looks like another is logged all the same.
    """
    with office.work("arrangement_added", subject=reference, why=why) as work:
        arrangement = put_new(office, work, values, parties, reference)
        work.subject(arrangement.reference)
    return Added(work.changes, arrangement.id, arrangement.reference)


def put_new(
    office: Office,
    work: Work,
    values: Mapping[str, object],
    parties: Sequence[tuple[UUID, str]],
    reference: str = "",
) -> Arrangement:
    """Write a new draft with its terms, parties and first event inside an act that is under way."""
    identity, terms = split(office, values)
    id = office.new_id()
    profile = work.profile()
    version = ArrangementVersion(id=office.new_id(), arrangement_id=id, **terms)
    arrangement = Arrangement(id=id, version_id=version.id, owner_office_id=profile.id if profile else None, **identity)
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
    check_kin(work, arrangement, version)
    work.put(arrangement)
    work.put(version)
    for member in members:
        work.put(member)
    put_event(office, work, arrangement, "DRAFT", Told(day=office.clock.today(), first=True))
    return arrangement


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
    frozen = frozen_fields(arrangement.state, version)
    identity = {name: value for name, value in values.items() if name in record_type(Arrangement).by_name}
    terms = {name: value for name, value in values.items() if name not in identity}
    if identity:
        changed = replace(arrangement, **read_all(office, Arrangement, identity))
        refuse_frozen(frozen, arrangement, changed, arrangement.reference)
        check_record(changed, before=arrangement)
        if (changed.parent_id, changed.replaces_id) != (arrangement.parent_id, arrangement.replaces_id):
            check_kin(work, changed, version)
        if changed.type != arrangement.type:
            check_members(work, changed, work.all(ArrangementParty, arrangement_id=arrangement.id))
        work.put(changed)
    if terms:
        renewed = replace(version, **read_all(office, ArrangementVersion, terms, version))
        refuse_frozen(frozen, version, renewed, arrangement.reference)
        check_record(renewed, before=version)
        if any(getattr(renewed, name) != getattr(version, name) for name in PERIOD):
            check_kin(work, work.get(Arrangement, arrangement.id), renewed)
        work.put(renewed)


def add_party(office: Office, id: UUID, entity_id: UUID, role: str, joined_on: date | None = None) -> Changes:
    """Add an entity to the parties of an arrangement."""
    with office.work("party_added") as work:
        put_new_party(work, id, entity_id, role, joined_on)
    return work.changes


def put_new_party(work: Work, id: UUID, entity_id: UUID, role: str, joined_on: date | None = None) -> ArrangementParty:
    """Add an entity to the parties of an arrangement inside an act that is under way."""
    arrangement = work.get(Arrangement, id)
    entity = work.get(Entity, entity_id)
    work.subject(f"{arrangement.reference} · {entity.short_code}")
    _refuse_signed(work, arrangement, entity.short_code)
    members = work.all(ArrangementParty, arrangement_id=id)
    if any(member.entity_id == entity_id for member in members):
        refuse("party_twice", "party", entity.short_code, example="another entity")
    party = ArrangementParty(
        id=of_link(id, entity_id), arrangement_id=id, entity_id=entity_id, role=role, joined_on=joined_on
    )
    check_record(party)
    work.put(party)
    return party


def remove_party(office: Office, party_id: UUID) -> Changes:
    """Take an entity out of the parties; at least two stay, and a signature is never removed."""
    with office.work("party_removed") as work:
        party = work.get(ArrangementParty, party_id)
        arrangement = work.get(Arrangement, party.arrangement_id)
        entity = work.get(Entity, party.entity_id)
        work.subject(f"{arrangement.reference} · {entity.short_code}")
        if party.signed_on is not None:
            refuse("signed_party_stays", "party", entity.short_code, example="withdrew_on")
        _refuse_signed(work, arrangement, entity.short_code)
        members = work.all(ArrangementParty, arrangement_id=arrangement.id)
        check_members(work, arrangement, [member for member in members if member.id != party_id])
        work.remove(party)
    return work.changes


def _refuse_signed(work: Work, arrangement: Arrangement, code: str) -> None:
    """Refuse that the parties of signed terms come and go by hand."""
    if is_frozen(arrangement.state, work.get(ArrangementVersion, arrangement.version_id)):
        refuse("parties_signed", "party", code)


def set_party(office: Office, party_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of one party as one act."""
    with office.work("party_set", why=why) as work:
        put_party(office, work, party_id, values)
    return work.changes


def sign(
    office: Office, party_id: UUID, signatory_name: str, signatory_title: str, signed_on: date | str | None
) -> Changes:
    """Record the signature of one party: who signed, in which function, on which day."""
    given = {"signatory_name": signatory_name, "signatory_title": signatory_title, "signed_on": signed_on}
    with office.work("signature_recorded") as work:
        put_party(office, work, party_id, given)
    return work.changes


def put_party(office: Office, work: Work, party_id: UUID, values: Mapping[str, object]) -> None:
    """Change fields of one party inside an act that is under way."""
    party = work.get(ArrangementParty, party_id)
    arrangement = work.get(Arrangement, party.arrangement_id)
    entity = work.get(Entity, party.entity_id)
    work.subject(f"{arrangement.reference} · {entity.short_code}")
    changed = replace(party, **read_all(office, ArrangementParty, values))
    if changed.signed_on is not None and changed.signed_on > office.clock.today():
        refuse("signed_in_future", "signed_on", changed.signed_on.isoformat(), example=office.clock.today())
    if changed.signed_on is not None and party.signed_on is None:
        check_signatory(changed)
    version = work.get(ArrangementVersion, arrangement.version_id)
    frozen = frozen_party_fields(arrangement.state, version, party)
    for name in sorted(frozen & LEAVING):
        if getattr(party, name) != getattr(changed, name):
            refuse("parties_signed", name, entity.short_code)
    refuse_frozen(frozen, party, changed, arrangement.reference)
    check_record(changed, before=party)
    work.put(changed)


def check_signatory(party: ArrangementParty) -> None:
    """Refuse a signature of nobody: it could not be taken off again."""
    for name in ("signatory_name", "signatory_title"):
        if not getattr(party, name).strip():
            refuse("required", name, example=example_of(field_of(ArrangementParty, name)))


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
        arrangement = work.get(Arrangement, id)
        work.subject(arrangement.reference)
        check_waivable(arrangement.type, item)
        put_waiver(office, work, id, item, reason, approver)
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


def _reference(office: Office, work: Work, profile: OfficeProfile | None, type_code: str) -> str:
    profile = keeping.set_up(profile)
    year = office.clock.today().year
    taken = work.references("arrangement", f"{profile.code}-{type_code}-{year}-")
    return next_reference(profile.code, type_code, year, taken, office.letter)


def check_members(work: Work, arrangement: Arrangement, members: Iterable[ArrangementParty]) -> None:
    """Refuse parties that an arrangement of this type cannot have; one that left and joined again counts once."""
    known = sorted(members, key=lambda each: each.joined_on or date.min)
    twin = twice_party(known)
    if twin is not None:
        refuse("party_twice", "parties", work.get(Entity, twin).short_code, example="another entity")
    roles = {each.entity_id: each.role for each in known if each.entity_id is not None}
    check_parties(arrangement.type, tuple(roles.items()), {id: work.get(Entity, id).kind for id in roles})


def check_kin(work: Work, arrangement: Arrangement, version: ArrangementVersion) -> None:
    """Refuse a parent that cannot be one, days outside its own, and days that leave a child outside."""
    above: list[UUID] = []
    parent = _parent_of(work, arrangement)
    first = parent
    while parent is not None and len(above) < DEEPEST:
        above.append(parent.id)
        parent = _parent_of(work, parent) if parent.id != arrangement.id else None
    below = _levels_below(work, arrangement.id)
    check_lineage(arrangement.id, above, levels_below=below, parent=first.reference if first else "")
    _check_replaced(work, arrangement)
    if first is not None:
        check_inside_parent(version, period_of(first.reference, work.get(ArrangementVersion, first.version_id)))
    if below:
        under = work.read(lambda connection: children_of(connection, arrangement.id))
        check_children(version, arrangement.reference, under)


def _parent_of(work: Work, arrangement: Arrangement) -> Arrangement | None:
    return None if arrangement.parent_id is None else work.get(Arrangement, arrangement.parent_id)


def _levels_below(work: Work, id: UUID) -> int:
    levels, some = 0, [id]
    while some and levels < DEEPEST:
        some = [child.id for each in some for child in work.all(Arrangement, parent_id=each)]
        levels += bool(some)
    return levels


def _check_replaced(work: Work, arrangement: Arrangement) -> None:
    """Refuse a predecessor that is the record itself, stands after it, or is replaced already."""
    before, seen = arrangement.replaces_id, {arrangement.id}
    if before is None:
        return
    old = work.get(Arrangement, before)
    for other in work.all(Arrangement, replaces_id=before):
        if other.id != arrangement.id and other.state != "CANCELLED":
            refuse("already_replaced", "replaces_id", old.reference, other=other.reference)
    while before is not None and len(seen) < DEEPEST * DEEPEST:
        if before in seen:
            refuse("replaces_itself", "replaces_id", old.reference)
        seen.add(before)
        before = work.get(Arrangement, before).replaces_id
