"""What a returned list would change here: exactly the cells its sender changed, beside what changed here meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.returned import KEY, RETURN, said, tried
from commonservices.actions.returned_stale import record_meant
from commonservices.domain.fields import Kind
from commonservices.domain.quality import KpiReading
from commonservices.domain.records import record_of
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.plan import Listed, Plan, ProposedCell, ProposedRow, Question, Said, Verdict
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.cells import REFERENCES, CellReader, text_of
from commonservices.exchange.returning.comparing import Comparing, compared, currency_of, measured, record_of_key, twice
from commonservices.exchange.returning.lists import HeldRow, ReturnableList, SheetField, list_called, rows_by_id
from commonservices.exchange.returning.named import Named, in_percent
from commonservices.exchange.returning.register import last_change_of, strange_register
from commonservices.exchange.returning.returned import Line, Returned, Table, read_returned, slip_of
from commonservices.exchange.returning.slip import HIDDEN_KEYS, LIST, NEW_ROW
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office

TELL_EVERY: Final = 500
NAMED_TWICE: Final = "?"
"""Stands where the key of a row would, when only its name is left and several records are called so."""


def plan_return(
    office: Office,
    table: Table,
    *,
    sender: str = "",
    left_out: Collection[str] = (),
    answers: Mapping[str, str] | None = None,
    tell: Tell = silent,
) -> Plan:
    """Give what a returned list would change here; nothing is written. Rows left out by their key propose nothing."""
    slip = slip_of(table)
    blank = Plan(RETURN, source_of(table), str(getattr(table, "sha256", "")), sender, ())
    if slip is None or slip.kind != LIST:
        return replace(blank, faults=(Said("return_not_ours"),))
    fault = strange_register(office, slip)
    if fault is not None:
        return replace(blank, faults=(fault,))
    try:
        wanted = list_called(slip.what)
    except RuleBroken as broken:
        return replace(blank, faults=(said(broken),))
    columns = [each for each in wanted.fields() if each.key in slip.fields]
    returned = read_returned(table, slip, columns)
    if returned is None:
        return replace(blank, faults=(Said("return_no_rows"),))
    plan = replace(blank, target=f"{RETURN}{wanted.key}", notes=_notes(table, returned), unread=returned.unread)
    return _planned(office, plan, wanted, returned, frozenset(left_out), answers or {}, tell)


def _planned(
    office: Office,
    plan: Plan,
    wanted: ReturnableList,
    returned: Returned,
    left_out: frozenset[str],
    answers: Mapping[str, str],
    tell: Tell,
) -> Plan:
    columns = [each for each in wanted.fields() if each.key in returned.slip.fields]
    lines, notes = _identified(wanted, returned)
    here = rows_by_id(office, wanted, _ids(lines, returned))
    named = Named(office)
    every = Comparing(
        returned,
        columns,
        CellReader(returned.slip.language, office.clock.today()),
        lambda column, cell, currency: resolved(named, every.cells, column, cell, currency),
        lambda held, column: last_change_of(office, held, column),
        answers,
        percents=in_percent(office) if KpiReading.KIND in wanted.kinds else (),
    )
    rows: list[ProposedRow] = []
    questions: list[Question] = []
    met: set[str] = set()
    doubled = {line.number: others for line, others in twice(lines)}
    for done, line in enumerate(lines):
        if done % TELL_EVERY == 0:
            tell(done, len(lines), "sheet_compared")
        key = f"{returned.sheet}:{line.number}"
        if line.id:
            met.update(_called_so(wanted, returned, line) if line.id == NAMED_TWICE else {line.id})
        row, asked = _one(every, wanted, line, here, doubled.get(line.number, ""))
        if row is None:
            met.discard(line.id)
            continue
        rows.append(row)
        questions += [] if key in left_out else asked
    rows = list(_met_again(office, wanted, rows)) if wanted.keyed_by else rows
    trial = tried(office, plan.target, [each for each in rows if each.key not in left_out], tell)
    by_key = {each.key: each for each in trial}
    unmet = (held for key, held in here.items() if key in returned.base and key not in met)
    missing = tuple(Listed(held.id, held.name, _title(held)) for held in unmet)
    gone = [key for key in returned.base if key not in here]
    more = (Said("return_gone_here", {"count": len(gone)}),) if gone else ()
    told = tuple(by_key.get(each.key, each) for each in rows)
    return replace(
        plan, rows=told, questions=tuple(questions), missing=missing, notes=(*plan.notes, *notes, *more),
        mapping={each.key: each.key for each in columns if each.key in returned.places},
    )  # fmt: skip


def _one(
    every: Comparing, wanted: ReturnableList, line: Line, here: Mapping[str, HeldRow], others: str
) -> tuple[ProposedRow | None, Sequence[Question]]:
    """Give what one line proposes; nothing for a blank one."""
    address = every.returned.address(line.number)
    row = ProposedRow(f"{address.sheet}:{line.number}", address, Verdict.REFUSED)
    if line.id == NAMED_TWICE:
        name = text_of(line.cells.get(wanted.named_by))
        reason = Said("return_name_twice", {"field": wanted.named_by, "value": name})
        return replace(row, reasons=(reason,), reference=name), ()
    if others:
        return replace(row, reasons=(Said("return_row_twice", {"rows": others}),)), ()
    if not line.id or line.id == NEW_ROW:
        return _new(every, wanted, line, row), ()
    held = here.get(line.id)
    if held is None:
        known = line.id in every.returned.base
        return replace(row, reasons=(Said("return_record_gone" if known else "return_record_unknown"),)), ()
    proposed, asked = compared(every, line, held)
    if not proposed.cells:
        return proposed, asked
    return replace(proposed, cells=(*_keys(every, wanted, line, held), *proposed.cells)), asked


def _keys(every: Comparing, wanted: ReturnableList, line: Line, held: HeldRow) -> tuple[ProposedCell, ...]:
    """Give the cells that say which record a row is about; they change nothing."""
    made = []
    for name in wanted.keyed_by:
        value = held.values[name]
        place = every.returned.address(line.number, name)
        made.append(ProposedCell(name, place, str(held.names.get(value, value)), value, value, KEY))
    return tuple(made)


def _met_again(office: Office, wanted: ReturnableList, rows: Sequence[ProposedRow]) -> Iterator[ProposedRow]:
    """Give new rows as changes where they are about a record that is here; two rows about one are refused."""
    target = f"{RETURN}{wanted.key}"
    meant = {each.key: record_meant(each, target) for each in rows if each.verdict is Verdict.ADD}
    here = rows_by_id(office, wanted, [id for id in meant.values() if id is not None])
    places: dict[UUID, list[int]] = {}
    for each in rows:
        id = meant.get(each.key) or each.record
        if id is not None:
            places.setdefault(id, []).append(each.address.row)
    for each in rows:
        id = meant.get(each.key)
        held = here.get(id.hex) if id is not None else None
        if id is not None and len(places[id]) > 1:
            others = ", ".join(map(str, places[id]))
            yield replace(each, verdict=Verdict.REFUSED, reasons=(Said("return_row_twice", {"rows": others}),))
        elif held is not None:
            yield _known_here(each, wanted, held)
        else:
            yield each


def _known_here(row: ProposedRow, wanted: ReturnableList, held: HeldRow) -> ProposedRow:
    """Give a new row beside the record it is about."""
    keys, cells = [], []
    for each in row.cells:
        if each.field in wanted.keyed_by:
            keys.append(replace(each, before=each.after, base=KEY))
        elif each.after != held.values.get(each.field):
            cells.append(replace(each, before=held.values.get(each.field)))
    verdict = Verdict.CHANGE if cells else Verdict.UNCHANGED
    return replace(row, verdict=verdict, cells=(*keys, *cells), record=held.id, reference=held.name)


def _new(every: Comparing, wanted: ReturnableList, line: Line, row: ProposedRow) -> ProposedRow | None:
    """Give what a line without a key proposes: a new record, where this list takes any."""
    filled = [each for each in every.columns if line.cells.get(each.key) not in (None, "")]
    if not filled:
        return None
    if not wanted.takes_new:
        return replace(row, reasons=(Said("return_takes_none_new", {"list": wanted.key}),))
    cells = tuple(_new_cell(every, line, each) for each in filled)
    verdict = Verdict.REFUSED if any(each.refused for each in cells) else Verdict.ADD
    name = next((text_of(line.cells[each.key]) for each in filled), "")
    return replace(row, cells=cells, verdict=verdict, reference=name)


def _new_cell(every: Comparing, line: Line, column: SheetField) -> ProposedCell:
    address = every.returned.address(line.number, column.key)
    made = ProposedCell(column.key, address, text_of(line.cells[column.key]))
    try:
        currency = currency_of(every, line, column)
        return replace(made, after=every.resolve(column, measured(every, line, column), currency))
    except RuleBroken as broken:
        return replace(made, refused=said(broken))


def resolved(named: Named, cells: CellReader, column: SheetField, cell: CellValue, currency: str) -> Any:
    """Give the value of the register a cell stands for; names of records are looked up."""
    field = column.field
    if field.kind not in REFERENCES:
        return cells.value(field, cell, currency)
    names = [each for each in cells.plain(field, cell).split("; ") if each]
    ids = [named.find(field, each) for each in names]
    if field.kind is Kind.REFERENCE_SET:
        return frozenset(ids)
    return ids[0] if ids else None


def _identified(wanted: ReturnableList, returned: Returned) -> tuple[tuple[Line, ...], tuple[Said, ...]]:
    """Give the lines with their keys; where the hidden column is gone, records are known by what names them."""
    if any(line.id for line in returned.lines) or not wanted.named_by or wanted.named_by not in returned.places:
        return returned.lines, ()
    key = wanted.named_by
    if record_of(wanted.kinds[0]).by_name[key].kind in REFERENCES:
        refuse("return_ids_gone", "list", wanted.key)
    by_name: dict[str, list[str]] = {}
    for id, values in returned.base.items():
        by_name.setdefault(values[key].strip(), []).append(id)
    found = [by_name.get(text_of(each.cells.get(key)).strip(), [""]) for each in returned.lines]
    lines = tuple(
        replace(each, id=ids[0] if len(ids) == 1 else NAMED_TWICE)
        for each, ids in zip(returned.lines, found, strict=True)
    )
    return lines, (Said("return_ids_by_name", {"field": key}),)


def _called_so(wanted: ReturnableList, returned: Returned, line: Line) -> set[str]:
    """Give the keys of all records that are called as a row is."""
    name = text_of(line.cells.get(wanted.named_by)).strip()
    return {id for id, values in returned.base.items() if values[wanted.named_by].strip() == name}


def _ids(lines: Iterable[Line], returned: Returned) -> list[UUID]:
    keys = dict.fromkeys((*(line.id for line in lines), *returned.base))
    return [id for id in map(record_of_key, keys) if id is not None]


def _title(held: HeldRow) -> str:
    for name in ("title_en", "title_fr", "name_en", "name_fr", "name"):
        if held.values.get(name):
            return str(held.values[name])
    return ""


def _notes(table: Table, returned: Returned) -> tuple[Said, ...]:
    return (*seen_notes(table), *returned.notes)


def seen_notes(table: Table) -> Iterator[Said]:
    """Give what its reader should know of the file, without what this program itself has hidden in it."""
    own = {"file_sheet_hidden": 0, "file_rows_hidden": 1, "file_columns_hidden": len(HIDDEN_KEYS)}
    for note in getattr(table, "notes", ()):
        if note.key not in own:
            yield note
        elif note.key == "file_sheet_hidden":
            if not str(note.words.get("sheet", "")).startswith("_"):
                yield note
        else:
            count = int(str(note.words.get("count", 0))) - own[note.key]
            if count > 0:
                yield Said(note.key, {**note.words, "count": count})


def source_of(table: Table) -> str:
    """Give the name of the file a table was read from."""
    named = getattr(table, "name", "") or getattr(getattr(table, "path", None), "name", "")
    return str(named)
