"""What a person does with long-term agreements and mutual recognition: log them, their users and their orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from commonservices.actions import beside
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all
from commonservices.domain.arrangements import Arrangement, Document
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.procurement_rules import check_ready, check_reliance
from commonservices.domain.references import check_reference
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

R = TypeVar("R", bound=Record)


# --- agreements -------------------------------------------------------------------------------------------------------


def add_agreement(office: Office, values: Mapping[str, object]) -> Added:
    """Log a long-term agreement under the reference its holder gave it."""
    with office.work("agreement_added") as work:
        made = put_new_agreement(office, work, values)
        work.subject(made.reference)
    return Added(work.changes, made.id, made.reference)


def put_new_agreement(office: Office, work: Work, values: Mapping[str, object]) -> LongTermAgreement:
    """Write a new long-term agreement inside an act that is under way."""
    made = LongTermAgreement(id=office.new_id(), **read_all(office, LongTermAgreement, values))
    _check_agreement(work, made)
    work.put(made)
    return made


def set_agreement(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a long-term agreement as one act."""
    with office.work("field_set", why=why) as work:
        held = work.get(LongTermAgreement, id)
        work.subject(held.reference)
        put_agreement(office, work, held, values)
    return work.changes


def put_agreement(office: Office, work: Work, held: LongTermAgreement, values: Mapping[str, object]) -> None:
    """Change fields of a long-term agreement inside an act that is under way."""
    changed = replace(held, **read_all(office, LongTermAgreement, values, held))
    _check_agreement(work, changed, before=held)
    work.put(changed)


def remove_agreement(office: Office, id: UUID, why: str = "") -> Changes:
    """Take an agreement that was entered by mistake out of the register, with its users and orders."""
    with office.work("agreement_removed", why=why) as work:
        held = work.get(LongTermAgreement, id)
        work.subject(held.reference)
        for order in work.all(CallOff, agreement_id=id):
            work.remove(order)
        for use in work.all(LongTermAgreementUse, agreement_id=id):
            work.remove(use)
        work.remove(held)
    return work.changes


def _check_agreement(work: Work, made: LongTermAgreement, before: LongTermAgreement | None = None) -> None:
    _entity(work, made.holder_id, "holder_id")
    check_record(made, before=before)
    if made.document_id is not None:
        work.get(Document, made.document_id)
    if before is None or before.reference != made.reference:
        rest = [each.reference for each in work.all(LongTermAgreement) if each.id != made.id]
        check_reference(made.reference, rest, free=f"{made.reference.strip()}-2")
    beside.agreement_currency(work, made)


# --- users ------------------------------------------------------------------------------------------------------------


def add_use(office: Office, agreement_id: UUID, user_id: UUID | None, values: Mapping[str, object]) -> Added:
    """Record that an entity uses, or wants to use, an agreement another one holds."""
    with office.work("use_added") as work:
        agreement, user = work.get(LongTermAgreement, agreement_id), _entity(work, user_id, "user_id")
        work.subject(f"{agreement.reference} · {user.short_code}")
        given = read_all(office, LongTermAgreementUse, {"currency": agreement.currency} | dict(values))
        made = LongTermAgreementUse(id=office.new_id(), agreement_id=agreement_id, user_id=user.id, **given)
        _check_use(work, made)
        work.put(made)
    return Added(work.changes, made.id, agreement.reference)


def set_use(office: Office, use_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a use, its five conditions among them, as one act."""
    with office.work("use_set", why=why) as work:
        held = work.get(LongTermAgreementUse, use_id)
        agreement, user = work.get(LongTermAgreement, held.agreement_id), work.get(Entity, held.user_id)
        work.subject(f"{agreement.reference} · {user.short_code}")
        changed = replace(held, **read_all(office, LongTermAgreementUse, values, held))
        _check_use(work, changed, before=held)
        work.put(changed)
    return work.changes


def approve_use(office: Office, use_id: UUID, approved_by: str, approved_on: date | str | None = None) -> Changes:
    """Record who approved a use and when; refused while a condition or the justification is open."""
    day = office.clock.today() if approved_on is None else approved_on
    return set_use(office, use_id, {"approved_by": approved_by.strip() or office.actor, "approved_on": day})


def remove_use(office: Office, use_id: UUID, why: str = "") -> Changes:
    """Take a use that was entered by mistake out of the register; one with orders stays."""
    with office.work("use_removed", why=why) as work:
        held = work.get(LongTermAgreementUse, use_id)
        agreement, user = work.get(LongTermAgreement, held.agreement_id), work.get(Entity, held.user_id)
        work.subject(f"{agreement.reference} · {user.short_code}")
        if work.all(CallOff, use_id=use_id):
            refuse("use_in_force", "use_id", user.short_code, shown=user.short_code)
        work.remove(held)
    return work.changes


def _check_use(work: Work, made: LongTermAgreementUse, before: LongTermAgreementUse | None = None) -> None:
    check_record(made, before=before)
    if made.arrangement_id is not None:
        work.get(Arrangement, made.arrangement_id)
    for paper in (made.holder_document_id, made.supplier_document_id):
        if paper is not None:
            work.get(Document, paper)
    beside.use(work, made)
    check_ready(made)


# --- orders -----------------------------------------------------------------------------------------------------------


def call_off(office: Office, agreement_id: UUID, entity_id: UUID | None, values: Mapping[str, object]) -> Added:
    """Record an order under an agreement; one outside its days or above its ceiling needs a note that says why."""
    with office.work("call_off_added") as work:
        agreement, entity = work.get(LongTermAgreement, agreement_id), _entity(work, entity_id, "entity_id")
        work.subject(f"{agreement.reference} · {entity.short_code}")
        given = {"currency": agreement.currency} | read_all(
            office, CallOff, {"currency": agreement.currency} | dict(values)
        )
        uses = [each for each in work.all(LongTermAgreementUse, agreement_id=agreement_id) if each.user_id == entity.id]
        if given.get("use_id") is None and len(uses) == 1:
            given["use_id"] = uses[0].id
        made = CallOff(id=office.new_id(), agreement_id=agreement_id, **{**given, "entity_id": entity.id})
        _check_order(office, work, made)
        work.put(made)
    return Added(work.changes, made.id, agreement.reference)


def set_call_off(office: Office, order_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of an order as one act."""
    with office.work("call_off_set", why=why) as work:
        held = _order(work, order_id)
        changed = replace(held, **read_all(office, CallOff, values, held))
        _entity(work, changed.entity_id, "entity_id")
        _check_order(office, work, changed, before=held)
        work.put(changed)
    return work.changes


def remove_call_off(office: Office, order_id: UUID, why: str = "") -> Changes:
    """Take an order that was entered by mistake out of the register."""
    with office.work("call_off_removed", why=why) as work:
        held = _order(work, order_id)
        work.remove(held)
    return work.changes


def _order(work: Work, id: UUID) -> CallOff:
    held = work.get(CallOff, id)
    agreement = work.get(LongTermAgreement, held.agreement_id)
    work.subject(f"{agreement.reference} · {work.get(Entity, held.entity_id).short_code}")
    return held


def _check_order(office: Office, work: Work, made: CallOff, before: CallOff | None = None) -> None:
    check_record(made, before=before)
    beside.order(work, made, office.clock.today())


# --- mutual recognition -----------------------------------------------------------------------------------------------


def add_reliance(office: Office, values: Mapping[str, object]) -> Added:
    """Record that an entity relied on a policy, procedure, contract, roster or system of another."""
    with office.work("reliance_added") as work:
        made = Reliance(id=office.new_id(), **read_all(office, Reliance, values))
        subject = _check_reliance(office, work, made)
        work.subject(subject)
        work.put(made)
    return Added(work.changes, made.id, subject)


def set_reliance(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a reliance as one act."""
    with office.work("field_set", why=why) as work:
        work.subject(put_reliance(office, work, work.get(Reliance, id), values))
    return work.changes


def put_reliance(office: Office, work: Work, held: Reliance, values: Mapping[str, object]) -> str:
    """Change fields of a reliance inside an act that is under way, and give what it is called there."""
    changed = replace(held, **read_all(office, Reliance, values, held))
    subject = _check_reliance(office, work, changed, before=held)
    work.put(changed)
    return subject


def remove_reliance(office: Office, id: UUID, why: str = "") -> Changes:
    """Take a reliance that was entered by mistake out of the register."""
    with office.work("reliance_removed", why=why) as work:
        held = work.get(Reliance, id)
        work.subject(_spoken(work.get(Entity, held.relying_id), work.get(Entity, held.relied_on_id)))
        work.remove(held)
    return work.changes


def _check_reliance(office: Office, work: Work, made: Reliance, before: Reliance | None = None) -> str:
    relying, relied_on = _entity(work, made.relying_id, "relying_id"), _entity(work, made.relied_on_id, "relied_on_id")
    check_record(made, before=before)
    check_reliance(made, relied_on.short_code, office.clock.today())
    if made.arrangement_id is not None:
        work.get(Arrangement, made.arrangement_id)
    return _spoken(relying, relied_on)


def _spoken(relying: Entity, relied_on: Entity) -> str:
    return f"{relying.short_code} · {relied_on.short_code}"


def _entity(work: Work, id: UUID | None, field: str) -> Entity:
    if id is None:
        refuse("required", field, example="UNDP")
    return work.get(Entity, id)
