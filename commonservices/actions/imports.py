"""Doing what a plan says: all rows as one act or none, after a copy of the store; and trying it beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import returned
from commonservices.actions.imported_rows import CLASSES, PARTICIPANTS, PARTIES, rows_of
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.fields import Record
from commonservices.domain.shared_services import Participation
from commonservices.domain.sheets.plan import Asked, Plan, ProposedRow, Said, Verdict
from commonservices.domain.sheets.records import SheetMemory, memory_id
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell, silent
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.import_rows import Connection
    from commonservices.store.work import Work

ACT: Final = "sheet_imported"
BACKUP_REASON: Final = "before-import"
TELL_EVERY: Final = 200
MOST_NAMED: Final = 10
_APPLIED: Final = frozenset({Verdict.ADD, Verdict.CHANGE})
_REMEMBERED: Final = frozenset({Asked.DATE_ORDER, Asked.DECIMAL_SIGN, Asked.COLUMN, Asked.CODE})


class _TakeBack(Exception):
    """Leaves the trial without keeping anything."""


def tried(office: Office, target: str, rows: Sequence[ProposedRow], tell: Tell = silent) -> tuple[ProposedRow, ...]:
    """Give the rows as the rules of their acts take them: each is tried, and all of it is taken back."""
    if office.read_only or not any(each.verdict in _APPLIED for each in rows):
        return tuple(rows)
    found: list[ProposedRow] = []
    try:
        with office.work(ACT) as work:
            writer = rows_of(office, work, target)
            writer.ahead([(each.record, values_of(each)) for each in rows if each.verdict in _APPLIED])
            for done, row in enumerate(rows):
                if done % TELL_EVERY == 0:
                    tell(done, len(rows), "sheet_tried")
                found.append(_tried(writer, row) if row.verdict in _APPLIED else row)
            raise _TakeBack
    except _TakeBack:
        return tuple(found)


def apply_plan(
    office: Office, plan: Plan, *, left_out: Iterable[str] = (), why: str = "", tell: Tell = silent
) -> Changes:
    """Do everything a plan says as one act, or nothing of it; rows left out by their key stay as they are.

    A copy of the store is made first. What changed here since the plan was made refuses the whole act.
    """
    if returned.handles(plan.target):
        return returned.apply(office, plan, left_out=left_out, why=why, tell=tell)
    if not plan.ready:
        raise Known(
            "plan_not_ready",
            "The sheet still asks something, so nothing was changed.",
            advice="Answer the questions first.",
        )
    kept = frozenset(left_out)
    rows = [each for each in plan.rows if each.verdict in _APPLIED and each.key not in kept]
    if rows and office.path is not None and office.backs_up:
        office.back_up(why=BACKUP_REASON)
    with office.work(ACT, subject=_subject(plan, rows), why=why) as work:
        _refuse_stale(work, plan.target, rows)
        _write(office, work, plan, rows, tell)
        work.subject(_subject(plan, rows))
        _remember(work, plan)
    return work.changes


def memory_of(office: Office, sender: str, target: str) -> SheetMemory | None:
    """Give what this sender's sheets were read like last time; nobody's sheets are remembered for an unnamed sender."""
    if not sender:
        return None
    with office.engine.connect() as connection:
        return next(iter(fetch_in(connection, SheetMemory, "id", [memory_id(sender, target)])), None)


def held_now(connection: Connection, target: str, ids: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """Give the values of some records by field, as they stand; those of an arrangement with its terms."""
    records: list[Record] = list(fetch_in(connection, CLASSES[target], "id", list(ids)))
    found = {each.id: _fields(each) for each in records}
    terms = {each.version_id: each.id for each in records if isinstance(each, Arrangement) and each.version_id}
    for version in fetch_in(connection, ArrangementVersion, "id", list(terms)):
        found[terms[version.id]] = _fields(version) | found[terms[version.id]]
    _with_members(connection, target, found)
    return found


def _with_members(connection: Connection, target: str, found: Mapping[UUID, dict[str, Any]]) -> None:
    """Add the entities that take part in arrangements or services."""
    if target == "arrangements":
        for party in fetch_in(connection, ArrangementParty, "arrangement_id", list(found)):
            values = found[party.arrangement_id] if party.arrangement_id is not None else {}
            values[PARTIES] = values.get(PARTIES, frozenset()) | {party.entity_id}
    elif target == "services":
        for part in fetch_in(connection, Participation, "service_id", list(found)):
            values = found[part.service_id] if part.service_id is not None else {}
            values[PARTICIPANTS] = values.get(PARTICIPANTS, frozenset()) | {part.entity_id}


def values_of(row: ProposedRow) -> dict[str, Any]:
    """Give what a row writes: the values that change, and those that say what it is about."""
    return {
        each.field: each.after
        for each in row.cells
        if each.refused is None and (each.changes or each.base == returned.KEY)
    }


def _fields(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def _tried(writer: Any, row: ProposedRow) -> ProposedRow:
    try:
        writer.put(row.record if row.verdict is Verdict.CHANGE else None, values_of(row))
    except RuleBroken as broken:
        told = returned.said(broken)
        cells = tuple(
            replace(each, refused=told) if each.field == broken.field and each.changes else each for each in row.cells
        )
        hit = any(each.refused is not None for each in cells)
        return replace(row, verdict=Verdict.REFUSED, cells=cells, reasons=row.reasons if hit else (*row.reasons, told))
    except Known as fault:
        return replace(row, verdict=Verdict.REFUSED, reasons=(*row.reasons, Said(fault.key, dict(fault.words))))
    return row


def _write(office: Office, work: Work, plan: Plan, rows: Sequence[ProposedRow], tell: Tell) -> None:
    writer = rows_of(office, work, plan.target)
    given = [(each.record if each.verdict is Verdict.CHANGE else None, values_of(each)) for each in rows]
    writer.ahead(given)
    for done, (id, values) in enumerate(given):
        if done % TELL_EVERY == 0:
            tell(done, len(given), "records_changed")
        writer.put(id, values)
    writer.close()
    tell(len(given), len(given), "records_changed")


def _refuse_stale(work: Work, target: str, rows: Sequence[ProposedRow]) -> None:
    """Refuse a plan whose records changed here since it was made; the cells concerned are named."""
    ids = [each.record for each in rows if each.record is not None]
    held = work.read(lambda connection: held_now(connection, target, ids))
    stale = [
        cell.address.cell
        for row in rows
        if row.record in held or (row.record is not None and row.verdict is Verdict.CHANGE)
        for cell in row.cells
        if _differs(row, cell.field, cell.before, held.get(row.record))
    ]
    if stale:
        more = len(stale) - MOST_NAMED
        raise Known(
            "import_stale",
            "What the sheet would change was changed here meanwhile, so nothing was imported: {cells}.",
            advice="Read the sheet again and look at the preview.",
            cells=", ".join(stale[:MOST_NAMED]) + (f" … +{more}" if more > 0 else ""),
        )


def _differs(row: ProposedRow, field: str, before: object, held: Mapping[str, Any] | None) -> bool:
    if held is None:
        return row.verdict is Verdict.CHANGE
    return row.verdict is Verdict.ADD or (field in held and held[field] != before)


def _subject(plan: Plan, rows: Sequence[ProposedRow]) -> str:
    added = sum(each.verdict is Verdict.ADD for each in rows)
    return f"{plan.source}: +{added} ~{len(rows) - added}"[:200]


def _remember(work: Work, plan: Plan) -> None:
    """Keep how this sender's sheet was read, beside what is known of the headings and questions of other sheets."""
    if not plan.sender:
        return
    id = memory_id(plan.sender, plan.target)
    held = work.find(SheetMemory, id) or SheetMemory(id=id, sender=plan.sender, target=plan.target)
    answers = {each.id: each.answer for each in plan.questions if each.about in _REMEMBERED and not each.open}
    work.put(replace(held, mapping=_joined(held.mapping, plan.mapping), answers=_joined(held.answers, answers)))


def _joined(known: str, more: Mapping[str, str]) -> str:
    held = json.loads(known) if known else {}
    return json.dumps({**held, **more}, ensure_ascii=False, sort_keys=True) if held or more else ""
