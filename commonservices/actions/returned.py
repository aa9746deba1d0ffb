"""What sheets that come back change here: each row goes through the rules of the act a person would use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import (
    arrangements,
    beside,
    drivers,
    keeping,
    premises,
    procurement,
    readings,
    returned_balances,
    shared_services,
    usage,
)
from commonservices.actions.kept_files import KeptFile, paper_of, taking_in
from commonservices.actions.returned_stale import refuse_stale
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity, Person
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService
from commonservices.domain.sheets.plan import CameBack, Plan, ProposedCell, ProposedRow, Said, Verdict
from commonservices.errors import Bug, Known, RuleBroken
from commonservices.jobs import Tell, silent
from commonservices.queries.returned_forms import RETURNED_FORM, form_title

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

Put = Callable[["Office", "Work", UUID | None, Mapping[str, Any]], None]
TELL_EVERY: Final = 100
MOST_SUBJECT: Final = 200
BACKUP_REASON: Final = "before-import"
RETURN, FORM, FORMS = "return:", "form:", "forms"
_APPLIED: Final = frozenset({Verdict.ADD, Verdict.CHANGE})


class _TakeBack(Exception):
    """Leaves the trial without keeping anything."""


def handles(target: str) -> bool:
    """Say whether a plan is about sheets that came back."""
    return target == FORMS or target.startswith((RETURN, FORM))


def apply(office: Office, plan: Plan, *, left_out: Iterable[str] = (), why: str = "", tell: Tell = silent) -> Changes:
    """Do everything a plan says as one act, or nothing of it, after a copy of the store; rows left out stay."""
    if not plan.ready:
        raise Known(
            "plan_not_ready",
            "The sheet still asks something, so nothing was changed.",
            advice="Answer the questions first.",
        )
    kept = frozenset(left_out)
    rows = [each for each in plan.rows if each.key not in kept and each.verdict in _APPLIED]
    if rows and office.path is not None and office.backs_up:
        office.back_up(why=BACKUP_REASON)
    with taking_in(office) as taking:
        papers = [paper_of(office, taking, _file(each)) for each in plan.forms]
        with office.work("sheet_returned", subject=plan.source[:MOST_SUBJECT], why=why) as work:
            refuse_stale(office, work, plan.target, rows, _CLASSES)
            put_rows(office, work, plan.target, rows, tell)
            work.put_many([each for each in papers if each is not None])
            if taking is not None:
                taking.settle()
    return work.changes


def _file(form: CameBack) -> KeptFile:
    return KeptFile(
        path=form.path,
        sha256=bytes.fromhex(form.sha256),
        record_kind=Entity.KIND,
        record_id=form.partner,
        title=form_title(form.kind, form.first, form.last),
        language=form.language,
        kind=RETURNED_FORM,
    )


def put_rows(office: Office, work: Work, target: str, rows: Sequence[ProposedRow], tell: Tell = silent) -> None:
    """Write the rows of a plan inside an act that is under way; the first that is refused refuses them all."""
    for done, row in enumerate(rows):
        if done % TELL_EVERY == 0:
            tell(done, len(rows), "records_changed")
            _read_ahead(work, target, rows[done : done + TELL_EVERY])
        _put(office, work, row.target or target, row.record, _values(row.cells))
    tell(len(rows), len(rows), "records_changed")


def tried(
    office: Office, target: str, rows: Sequence[ProposedRow], tell: Tell = silent, *, today: date | None = None
) -> tuple[ProposedRow, ...]:
    """Give the rows as their rules take them: each is written and all of it taken back; refused cells say why."""
    if office.read_only or not any(each.verdict in _APPLIED for each in rows):
        return tuple(rows)
    found: list[ProposedRow] = []
    try:
        with office.work("sheet_returned") as work:
            for done, row in enumerate(rows):
                if done % TELL_EVERY == 0:
                    tell(done, len(rows), "sheet_tried")
                    _read_ahead(work, target, rows[done : done + TELL_EVERY])
                found.append(_tried(office, work, target, row))
            raise _TakeBack
    except _TakeBack:
        return tuple(found)


def _tried(office: Office, work: Work, target: str, row: ProposedRow) -> ProposedRow:
    """Try one row; a cell whose field is refused is marked, and the others are tried without it."""
    if row.verdict not in _APPLIED:
        return row
    while any(each.changes for each in row.cells):
        try:
            _put(office, work, row.target or target, row.record, _values(row.cells))
        except RuleBroken as broken:
            marked = _marked(row, broken)
            if marked is None or row.verdict is Verdict.ADD:
                return replace(row, verdict=Verdict.REFUSED, reasons=(*row.reasons, said(broken)))
            row = marked
        except Known as fault:
            return replace(row, verdict=Verdict.REFUSED, reasons=(*row.reasons, Said(fault.key, dict(fault.words))))
        else:
            return row
    return replace(row, verdict=Verdict.REFUSED)


def _marked(row: ProposedRow, broken: RuleBroken) -> ProposedRow | None:
    cells: list[ProposedCell] = []
    hit = False
    for each in row.cells:
        if not hit and each.field == broken.field and each.changes:
            hit = True
            cells.append(replace(each, refused=said(broken)))
        else:
            cells.append(each)
    return replace(row, cells=tuple(cells)) if hit else None


def said(broken: RuleBroken) -> Said:
    """Give what a rule that refuses says, as a plan keeps it."""
    return Said(broken.rule, {"field": broken.field, "value": broken.value, **broken.params})


def _values(cells: Iterable[ProposedCell]) -> dict[str, Any]:
    """Give what a row writes: its changed values, and those that say what it is about."""
    return {each.field: each.after for each in cells if each.refused is None and (each.changes or each.base is KEY)}


KEY: Final = "key"
"""The base of a cell that is not compared but says what its row is about."""


def _put(office: Office, work: Work, target: str, id: UUID | None, values: Mapping[str, Any]) -> None:
    if target not in _PUTS:
        raise Bug(f"no act takes rows of {target}")
    _PUTS[target](office, work, id, values)


def _read_ahead(work: Work, target: str, rows: Sequence[ProposedRow]) -> None:
    """Read the next records at once instead of one by one."""
    cls = _CLASSES.get(target)
    if cls is None:
        return
    found = work.know(cls, [each.record for each in rows if each.record is not None])
    terms = [each.version_id for each in found if isinstance(each, Arrangement)]
    work.know(ArrangementVersion, [each for each in terms if each is not None])


def _arrangement(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    arrangements.put_fields(office, work, work.get(Arrangement, id), values)


def _service(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    if id is None:
        given = dict(values)
        shared_services.put_new(office, work, given, (), str(given.pop("reference", "") or ""))
    else:
        shared_services.put_fields(office, work, work.get(SharedService, id), values)


def _premises(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    if id is None:
        given = dict(values)
        premises.put_new(office, work, given, str(given.pop("reference", "") or ""))
    else:
        premises.put_fields(office, work, work.get(Premises, id), values)


def _agreement(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    if id is None:
        procurement.put_new_agreement(office, work, values)
    else:
        procurement.put_agreement(office, work, work.get(LongTermAgreement, id), values)


def _reliance(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    procurement.put_reliance(office, work, work.get(Reliance, id), values)


def _entity(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    before = work.get(Entity, id)
    keeping.put(work, keeping.changed(office, before, values), before)


def _person(office: Office, work: Work, id: UUID | None, values: Mapping[str, Any]) -> None:
    before = None if id is None else work.get(Person, id)
    after = keeping.made(office, Person, values) if before is None else keeping.changed(office, before, values)
    beside.person(work, after)
    keeping.put(work, after, before)


def _usage(office: Office, work: Work, _id: UUID | None, values: Mapping[str, Any]) -> None:
    service = work.find(SharedService, values.get("service_id"))
    if service is not None and values.get("unit", service.unit) != service.unit:
        refuse("import_other_unit", "unit", str(values["unit"]), unit=service.unit)
    usage.put_cell(office, work, values)


def _reading(office: Office, work: Work, _id: UUID | None, values: Mapping[str, Any]) -> None:
    readings.put_reading(office, work, values)


def _count(office: Office, work: Work, _id: UUID | None, values: Mapping[str, Any]) -> None:
    drivers.put_count(office, work, values)


_PUTS: Final[Mapping[str, Put]] = MappingProxyType(
    {
        "return:arrangements": _arrangement,
        "return:services": _service,
        "return:premises": _premises,
        "return:agreements": _agreement,
        "return:recognitions": _reliance,
        "return:entities": _entity,
        "return:people": _person,
        "return:usage": _usage,
        "return:readings": _reading,
        "form:usage": _usage,
        "form:readings": _reading,
        "form:survey": _reading,
        "form:counts": _count,
        "form:balance": returned_balances.put_confirmation,
    }
)
_CLASSES: Final[Mapping[str, type[Record]]] = MappingProxyType(
    {
        "return:arrangements": Arrangement,
        "return:services": SharedService,
        "return:premises": Premises,
        "return:agreements": LongTermAgreement,
        "return:recognitions": Reliance,
        "return:entities": Entity,
        "return:people": Person,
    }
)
