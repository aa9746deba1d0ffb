"""The case for a shared service: hourly rates, the case with its lines, and its way to being adopted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.steps import duties_of
from commonservices.actions.values import read_all, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.cost_benefit import hourly_cost
from commonservices.domain.duty_separation import APPROVER, Duty, check_standing, same_person
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.domain.efficiency_cases import (
    ADOPTED,
    DRAFT,
    REJECTED,
    as_used,
    check_horizon,
    check_line,
    check_move,
    check_open,
    check_rate,
    next_number,
)
from commonservices.domain.fields import record_type
from commonservices.domain.references import check_reference, next_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService
from commonservices.store.efficiency_rows import evidence_of
from commonservices.store.writers import writers_of_lines, writers_of_row

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

CASE = "CBA"
# What only the steps of a case write, and what stays open once it is adopted.
_STEPS: Final = frozenset({"state", "state_on", "adopted_by", "adopted_on", "exception_reason", "decision_id"})
_LATER: Final = frozenset({"priority_rank", "notes"})
_USED: Final = frozenset({"grade", "hourly"})
_BESIDE: Final = _STEPS | _LATER


# --- hourly rates -----------------------------------------------------------------------------------------------------


def add_rate(office: Office, values: Mapping[str, object]) -> Added:
    """Enter what an hour of a grade costs: its yearly cost and productive hours give the hourly rate."""
    with office.work("labour_rate_added") as work:
        _refuse_hourly(values)
        made = keeping.made(office, LabourRate, values)
        _put_rate(work, made)
    return Added(work.changes, made.id, made.grade)


def set_rate(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change an hourly rate as one act; cases that were adopted keep the one they used."""
    with office.work("labour_rate_set", why=why) as work:
        _refuse_hourly(values)
        held = work.get(LabourRate, id)
        _put_rate(work, replace(held, **read_all(office, LabourRate, values, held)), held)
    return work.changes


def retire_rate(office: Office, id: UUID, on: date | str | None = None, why: str = "") -> Changes:
    """Let an hourly rate end on a day, or today."""
    with office.work("labour_rate_ended", why=why) as work:
        held = work.get(LabourRate, id)
        day: date | None = value_for(office, record_type(LabourRate).by_name["valid_to"], on)
        _put_rate(work, replace(held, valid_to=day or office.clock.today()), held)
    return work.changes


def remove_rate(office: Office, id: UUID, why: str = "") -> Changes:
    """Take out an hourly rate that was entered by mistake; one that lines of cases use stays."""
    with office.work("labour_rate_removed", why=why) as work:
        held = work.get(LabourRate, id)
        work.subject(held.grade)
        lines = work.all(CbaLine, rate_id=id)
        if lines:
            refuse("labour_rate_in_use", "grade", held.grade, count=len(lines))
        work.remove(held)
    return work.changes


# --- cases ------------------------------------------------------------------------------------------------------------


def add_case(office: Office, service_id: UUID, values: Mapping[str, object], reference: str = "") -> Added:
    """Begin a case for a service; without a reference it takes the next one of the year."""
    with office.work("case_added") as work:
        _refuse_steps(values)
        draft = keeping.made(office, CbaCase, {**values, "service_id": service_id})
        made = replace(draft, reference=_reference(office, work, reference))
        work.subject(made.reference)
        keeping.put(work, made)
    return Added(work.changes, made.id, made.reference)


def copy_case(office: Office, id: UUID, values: Mapping[str, object] | None = None) -> Added:
    """Make another case alike, as a draft with all lines: what was adopted stays, and this one may say otherwise."""
    _refuse_steps(values or {})
    with office.work("case_copied") as work:
        held = work.get(CbaCase, id)
        given = read_all(office, CbaCase, values or {})
        fresh: dict[str, Any] = {
            "state": DRAFT, "state_on": None, "adopted_by": "", "adopted_on": None, "exception_reason": "",
            "decision_id": None,
        }  # fmt: skip
        made = replace(held, id=office.new_id(), reference=_reference(office, work), **{**fresh, **given})
        work.subject(made.reference)
        lines = _lines(work, id)
        check_horizon(made, lines)
        keeping.put(work, made)
        for line in lines:
            again = line if line.rate_id is None else replace(line, grade="", hourly=None)
            keeping.put(work, replace(again, id=office.new_id(), case_id=made.id))
    return Added(work.changes, made.id, made.reference)


def set_case(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a case as one act; once it is no draft any more, only its rank and notes."""
    with office.work("case_set", why=why) as work:
        _refuse_steps(values)
        held = work.get(CbaCase, id)
        work.subject(held.reference)
        changed = keeping.changed(office, held, values)
        if any(getattr(held, each) != getattr(changed, each) for each in values if each not in _LATER):
            check_open(held)
        check_horizon(changed, _lines(work, id))
        keeping.put(work, changed, held)
    return work.changes


def remove_case(office: Office, id: UUID, why: str = "") -> Changes:
    """Take out a case that was made by mistake, with its lines; one that was adopted or claimed from stays."""
    with office.work("case_removed", why=why) as work:
        held = work.get(CbaCase, id)
        work.subject(held.reference)
        if held.adopted_on is not None:
            check_open(held)
        claims = work.all(EfficiencyRecord, case_id=id)
        if claims:
            refuse("case_has_claims", "reference", held.reference, count=len(claims))
        work.remove(*_lines(work, id))
        work.remove(held)
    return work.changes


def move_case(
    office: Office, id: UUID, to: str, why: str = "", *, decision_id: UUID | None = None, exception: str = ""
) -> Changes:
    """Bring a case to another state; adopting freezes it with the hourly rates it used, and somebody else does it."""
    with office.work("case_adopted" if to == ADOPTED else "case_moved", why=exception or why) as work:
        held = work.get(CbaCase, id)
        work.subject(held.reference)
        lines, rates = _lines(work, id), _rates(work)
        check_move(held, lines, to, evidence=work.read(lambda connection: evidence_of(connection, id)))
        if to == REJECTED and not why.strip():
            refuse("reason_missing", "reason", example="the volume is too small")
        moved = replace(held, state=to, state_on=office.clock.today())
        if to == ADOPTED:
            moved = replace(moved, decision_id=decision_id, **_adopted(office, work, held, exception))
        for each in lines if to not in {DRAFT, REJECTED} else ():
            check_line(held, each, lines, rates)
            if to == ADOPTED:
                work.put(as_used(each, rates))
        keeping.put(work, moved, held)
    return work.changes


def _adopted(office: Office, work: Work, case: CbaCase, exception: str) -> dict[str, Any]:
    """Give who adopts a case and when; not one who wrote in it, unless a reason is given or no roles are declared.

    Who took a line out wrote in it too.
    """
    writers = work.read(
        lambda connection: (
            *writers_of_row(connection, CbaCase, case.id, beside=_BESIDE),
            *writers_of_lines(connection, CbaLine, "case_id", case.id),
        )
    )
    own = next((each for each in writers if same_person(each, office.actor)), "")
    service, today = work.get(SharedService, case.service_id), office.clock.today()
    duty = Duty(roles=(APPROVER,), record_id=service.arrangement_id or service.id, day=today, prepared_by=own)
    duties = duties_of(office, work)
    excuse = check_standing(duties, duty, exception=exception).exception_reason
    if duties.declared and not own:
        excuse = ""
    return {"adopted_by": office.actor, "adopted_on": today, "exception_reason": excuse}


# --- lines ------------------------------------------------------------------------------------------------------------


def add_line(office: Office, case_id: UUID, values: Mapping[str, object]) -> Added:
    """Add a line to a case; without a number it takes the next one."""
    with office.work("case_line_added") as work:
        _refuse_used(values)
        case = work.get(CbaCase, case_id)
        others = _lines(work, case_id)
        made = keeping.made(office, CbaLine, {"number": next_number(others), **values, "case_id": case_id})
        _put_line(work, case, made, others)
    return Added(work.changes, made.id, made.description)


def set_line(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a line as one act."""
    with office.work("case_line_set", why=why) as work:
        _refuse_used(values)
        held = work.get(CbaLine, id)
        case = work.get(CbaCase, held.case_id)
        _put_line(work, case, keeping.changed(office, held, values), _lines(work, case.id), held)
    return work.changes


def remove_line(office: Office, id: UUID, why: str = "") -> Changes:
    """Take a line out of a case."""
    with office.work("case_line_removed", why=why) as work:
        held = work.get(CbaLine, id)
        case = work.get(CbaCase, held.case_id)
        work.subject(f"{case.reference} · {held.number}")
        check_open(case)
        work.remove(held)
    return work.changes


# --- parts ------------------------------------------------------------------------------------------------------------


def _put_rate(work: Work, rate: LabourRate, before: LabourRate | None = None) -> None:
    work.subject(rate.grade)
    check_rate(rate, work.all(LabourRate))
    keeping.put(work, replace(rate, hourly=hourly_cost(rate)), before)


def _put_line(
    work: Work, case: CbaCase, line: CbaLine, others: Sequence[CbaLine], before: CbaLine | None = None
) -> None:
    work.subject(f"{case.reference} · {line.number}")
    check_open(case)
    check_record(line, before=before)
    check_line(case, line, others, _rates(work))
    keeping.put(work, line, before)


def check_taking_back(work: Work, touched: Collection[tuple[str, UUID, int]]) -> None:
    """Refuse to change by undo a case that is no draft any more, or its lines; no cell stands for the whole row."""
    free = {record_type(CbaCase).cell_of(name) for name in _BESIDE}
    whole = {id for kind, id, cell in touched if kind == CbaCase.KIND and not cell}
    cases = {id for kind, id, cell in touched if kind == CbaCase.KIND and cell not in free}
    lines = (work.ever(CbaLine, id)[0] for kind, id, _ in touched if kind == CbaLine.KIND)
    cases |= {each.case_id for each in lines if each.case_id is not None}
    for id in sorted(cases - whole):
        check_open(work.get(CbaCase, id))


def check_years(work: Work, case: CbaCase) -> None:
    """Refuse a case whose years leave one of its lines outside."""
    check_horizon(case, _lines(work, case.id))


def check_in_case(work: Work, line: CbaLine) -> None:
    """Refuse a line that its case cannot reckon with beside the others."""
    case = work.get(CbaCase, line.case_id)
    check_line(case, line, _lines(work, case.id), _rates(work))


def _lines(work: Work, case_id: UUID) -> list[CbaLine]:
    return sorted(work.all(CbaLine, case_id=case_id), key=lambda each: (each.number or 0, each.id))


def _rates(work: Work) -> dict[UUID, LabourRate]:
    return {each.id: each for each in work.all(LabourRate)}


def _reference(office: Office, work: Work, given: str = "") -> str:
    profile, year = keeping.own_office(work), office.clock.today().year
    taken = work.references(CbaCase.KIND, f"{profile.code}-{CASE}-{year:04}-")
    free = next_reference(profile.code, CASE, year, taken, office.letter, digits=2)
    if not given.strip():
        return free
    return check_reference(given, work.references(CbaCase.KIND, given.strip()), free=free)


def _refuse_hourly(values: Mapping[str, object]) -> None:
    if "hourly" in values:
        refuse("labour_rate_computed", "hourly", str(values["hourly"]))


def _refuse_steps(values: Mapping[str, object]) -> None:
    for name in _STEPS & set(values):
        refuse("fixed_field", name, str(values[name]), kept="as it is")


def _refuse_used(values: Mapping[str, object]) -> None:
    for name in _USED & set(values):
        refuse("labour_rate_computed", name, str(values[name]))
