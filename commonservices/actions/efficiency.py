"""What was gained by sharing a service: claimed for a year, realised with actual figures, validated by somebody else.

The case that stands before a claim, with its lines and hourly rates, is in `cba_cases` and is given here too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.cba_cases import (
    add_case,
    add_line,
    add_rate,
    copy_case,
    move_case,
    remove_case,
    remove_line,
    remove_rate,
    retire_rate,
    set_case,
    set_line,
    set_rate,
)
from commonservices.actions.steps import duties_of
from commonservices.actions.values import read_all
from commonservices.domain.changes import Changes
from commonservices.domain.cost_benefit import case_inputs, case_result
from commonservices.domain.duty_separation import Duty, check_apart, check_standing, same_person
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, claim_id
from commonservices.domain.efficiency_cases import ADOPTED
from commonservices.domain.efficiency_claims import (
    COMPUTED,
    ESTIMATED,
    FIGURES,
    FORMULAS,
    NOT_REPORTED,
    REALISED,
    VALIDATED,
    VALIDATOR,
    check_counted_once,
    check_link,
    check_move,
    computed,
    figures_from,
    missing_for,
    reopened,
)
from commonservices.domain.freezing import FREEZES
from commonservices.domain.partners import Entity
from commonservices.domain.references import next_reference
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.shared_services import SharedService
from commonservices.errors import Known
from commonservices.store.writers import writers_of_row

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

__all__ = [
    "add_case", "add_claim", "add_line", "add_rate", "claim_from_case", "copy_case", "move_case", "realise",
    "remove_case", "remove_line", "remove_rate", "reopen", "retire_rate", "set_case", "set_claim", "set_line",
    "set_rate", "validate", "withdraw",
]  # fmt: skip

CLAIM = "EFF"
_OPEN: Final = FREEZES[EfficiencyRecord.KIND].open_fields
_STEPS: Final = _OPEN - {"linked_id", "note"} | {"claimed_by", "realised_by"}
# What a claim out of an adopted case is measured against.
_FROM_CASE: Final = frozenset(
    {
        *("currency", "baseline_unit_cost", "baseline_hours_each", "baseline_volume"),
        *("expected_unit_cost", "expected_hours_each", "hourly"),
    }
)


def add_claim(
    office: Office, service_id: UUID, year: int, category: str, values: Mapping[str, object] | None = None
) -> Added:
    """Claim what a service gained in a calendar year; the managing entity claims it unless another one is named."""
    _refuse_case(values or {})
    with office.work("claim_added") as work:
        service = work.get(SharedService, service_id)
        made = _claim(office, work, service, {"year": year, "category": category, **(values or {})})
        _put(work, made)
    return Added(work.changes, made.id, made.reference)


def claim_from_case(
    office: Office, case_id: UUID, year: int, category: str, values: Mapping[str, object] | None = None
) -> Added:
    """Claim one year of an adopted case: its baseline and what it expects are taken over and stay."""
    given = dict(values or {})
    _refuse_case(given)
    for name in sorted(_FROM_CASE & set(given)):
        refuse("claim_of_case", name, "—")
    with office.work("claim_added") as work:
        case = work.get(CbaCase, case_id)
        if case.state != ADOPTED:
            refuse("case_not_adopted", "case_id", case.reference, from_state=case.state)
        inputs = case_inputs(case, sorted(work.all(CbaLine, case_id=case_id), key=lambda each: each.number or 0))
        told = {
            "method": case.approach,
            "comparator": f"{case.reference} · {case.title}"[:300],
            "baseline_source": case.source or case.reference,
            **figures_from(inputs, case_result(inputs), year, category),
            "case_id": case.id,
        }
        service = work.get(SharedService, case.service_id)
        made = _claim(office, work, service, {"year": year, "category": category, **told, **given})
        _put(work, made)
    return Added(work.changes, made.id, made.reference)


def set_claim(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a claim as one act; a validated one is opened again by it, with the reason."""
    with office.work("claim_set", why=why) as work:
        _refuse_steps(values)
        held = work.get(EfficiencyRecord, id)
        changed = _changed(office, held, values)
        if held.state == VALIDATED and any(
            getattr(held, name) != getattr(changed, name) for name in set(values) - _OPEN
        ):
            if not why.strip():
                refuse("claim_validated", "state", held.reference)
            held = _reopened(office, work, held, why)
            changed = _changed(office, held, values)
        if any(getattr(held, name) != getattr(changed, name) for name in FIGURES):
            changed = replace(changed, **_entered_by(office, changed))
        check_stands(changed, office.clock.today())
        _put(work, changed, held)
    return work.changes


def realise(office: Office, id: UUID, values: Mapping[str, object] | None = None, why: str = "") -> Changes:
    """Enter what a year really took: from then on the gain is that of the actual figures."""
    with office.work("claim_realised", why=why) as work:
        given = values or {}
        _refuse_steps(given)
        held = work.get(EfficiencyRecord, id)
        if held.state == VALIDATED:
            refuse("claim_validated", "state", held.reference)
        changed = _changed(office, held, given)
        check_move(changed, REALISED, office.clock.today())
        done = replace(changed, state=REALISED, state_on=office.clock.today(), realised_by=office.actor)
        _put(work, done, held)
    return work.changes


def validate(office: Office, id: UUID, exception: str = "") -> Changes:
    """Confirm a realised claim: a validator does it who neither made it nor entered its figures."""
    with office.work("claim_validated", why=exception) as work:
        held = work.get(EfficiencyRecord, id)
        work.subject(held.reference)
        today = office.clock.today()
        check_move(held, VALIDATED, today)
        duties = duties_of(office, work)
        check_standing(duties, Duty(roles=(VALIDATOR,), record_id=held.service_id or id, day=today))
        done = replace(
            computed(held), state=VALIDATED, state_on=today, validated_by=office.actor, validated_on=today,
            exception_reason=check_apart(
                _claimant(office, work, held), office.actor, exception=exception, rule="claim_own_validator"
            ),
        )  # fmt: skip
        keeping.put(work, done, held)
    return work.changes


def reopen(office: Office, id: UUID, reason: str) -> Changes:
    """Open a validated claim again, with the reason."""
    if not reason.strip():
        refuse("reason_missing", "reason", example="a bill was missing")
    with office.work("claim_reopened", why=reason) as work:
        held = work.get(EfficiencyRecord, id)
        work.subject(held.reference)
        if held.state != VALIDATED:
            refuse("claim_not_validated", "state", held.reference, from_state=held.state)
        _reopened(office, work, held, reason)
    return work.changes


def withdraw(office: Office, id: UUID, reason: str) -> Changes:
    """Take a claim back, with the reason; a validated one is opened first, and others linked to it are linked anew."""
    if not reason.strip():
        refuse("reason_missing", "reason", example="it is counted by another entity")
    with office.work("claim_withdrawn", why=reason) as work:
        held = work.get(EfficiencyRecord, id)
        work.subject(held.reference)
        if held.state == VALIDATED:
            refuse("claim_validated", "state", held.reference)
        if linked := work.all(EfficiencyRecord, linked_id=id):
            refuse("claim_has_links", "linked_id", held.reference, count=len(linked))
        work.remove(held)
    return work.changes


# --- parts ------------------------------------------------------------------------------------------------------------


def _claim(office: Office, work: Work, service: SharedService, values: dict[str, object]) -> EfficiencyRecord:
    """Give a new claim: by whom, in which stream, under which number, known by what is claimed."""
    _refuse_steps(values)
    stream = service.reporting_stream
    if not stream:
        refuse("claim_no_stream", "reporting_stream", service.reference)
    if stream == NOT_REPORTED:
        refuse("claim_not_reported", "reporting_stream", service.reference)
    owner = values.get("owner_id") or service.managing_entity_id
    if owner is None:
        refuse("claim_no_owner", "owner_id", service.reference)
    category = str(values["category"])
    given = {**values, "service_id": service.id, "owner_id": owner, "stream": stream}
    made = keeping.made(office, EfficiencyRecord, {**given, "formula": FORMULAS.get(category, "")})
    if made.owner_id is None or made.year is None:
        refuse("required", "year", example="2025")
    id = claim_id(service.id, made.year, made.category, made.owner_id)
    claimed = replace(made, id=id, state_on=office.clock.today(), claimed_by=office.actor)
    return replace(claimed, reference=_reference(office, work, id, made.year))


def _reference(office: Office, work: Work, id: UUID, year: int) -> str:
    """Give the number of a claim: the one it had if it was taken back before, else the next of its year."""
    try:
        earlier, _live = work.ever(EfficiencyRecord, id)
    except Known:
        profile = keeping.own_office(work)
        taken = work.references(EfficiencyRecord.KIND, f"{profile.code}-{CLAIM}-{year:04}-")
        return next_reference(profile.code, CLAIM, year, taken, office.letter, digits=2)
    return earlier.reference


def _put(work: Work, claim: EfficiencyRecord, before: EfficiencyRecord | None = None) -> None:
    work.subject(claim.reference)
    if before is None:
        _refuse_twice(work, claim)
    if before is None or before.linked_id != claim.linked_id:
        check_once(work, claim)
    keeping.put(work, computed(claim), before)


def _refuse_twice(work: Work, claim: EfficiencyRecord) -> None:
    """Refuse to make a claim that is there already: what is claimed is its identifier."""
    if work.find(EfficiencyRecord, claim.id) is not None:
        owner = work.get(Entity, claim.owner_id).short_code
        refuse("claim_twice", "category", claim.reference, owner=owner, year=claim.year or 0)


def check_stands(claim: EfficiencyRecord, today: date) -> None:
    """Refuse a change that takes away what a realised claim stands on."""
    for each in missing_for(claim, REALISED, today) if claim.state != ESTIMATED else ():
        raise refusal(each.rule, each.field, "", each.words)


def check_once(work: Work, claim: EfficiencyRecord) -> None:
    """Refuse a claim that another one counts already, or a link that leads nowhere."""
    others = work.all(EfficiencyRecord, service_id=claim.service_id)
    if claim.linked_id is not None:
        check_link(claim, work.get(EfficiencyRecord, claim.linked_id))
        if any(each.linked_id == claim.id for each in others):
            refuse("claim_link_linked", "linked_id", claim.reference)
    found = (work.find(Entity, each.owner_id) for each in (claim, *others))
    check_counted_once(claim, others, {each.id: each.short_code for each in found if each is not None})


def _changed(office: Office, held: EfficiencyRecord, values: Mapping[str, object]) -> EfficiencyRecord:
    changed = replace(held, **read_all(office, EfficiencyRecord, {"gain": None, **values}, held))
    for name in sorted(_FROM_CASE if held.case_id is not None else ()):
        if getattr(held, name) != getattr(changed, name):
            refuse("claim_of_case", name, held.reference)
    return changed


def _entered_by(office: Office, claim: EfficiencyRecord) -> dict[str, Any]:
    return {"claimed_by" if claim.state == ESTIMATED else "realised_by": office.actor}


def _reopened(office: Office, work: Work, held: EfficiencyRecord, reason: str) -> EfficiencyRecord:
    open_again = reopened(held, reason, office.clock.today())
    keeping.put(work, open_again, held)
    return open_again


def _claimant(office: Office, work: Work, claim: EfficiencyRecord) -> str:
    """Give who made the claim; the one who acts if that one wrote in it too."""
    writers = work.read(lambda connection: writers_of_row(connection, EfficiencyRecord, claim.id, beside=_OPEN))
    return next((each for each in writers if same_person(each, office.actor)), claim.claimed_by)


def _refuse_case(values: Mapping[str, object]) -> None:
    """Refuse to name a case: only a claim made out of it has one."""
    if "case_id" in values:
        refuse("fixed_field", "case_id", str(values["case_id"]), kept="as it is")


def _refuse_steps(values: Mapping[str, object]) -> None:
    for name in COMPUTED & set(values):
        refuse("claim_computed", name, str(values[name]))
    for name in _STEPS & set(values):
        refuse("fixed_field", name, str(values[name]), kept="as it is")
