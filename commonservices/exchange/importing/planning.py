"""Plans an import: which sheet is meant, what its columns are, what each row would do; nothing is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.imports import held_now, memory_of, tried
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.sheets.plan import Asked, Listed, Plan, ProposedRow, Question, Said, Verdict
from commonservices.exchange.importing import near
from commonservices.exchange.importing.names import Names
from commonservices.exchange.importing.proposing import Proposer, kinds_named, once
from commonservices.exchange.importing.sheet_columns import Beforehand, read_sheet
from commonservices.exchange.importing.targets import TARGETS, ImportTarget, target_called
from commonservices.exchange.returning.named import in_percent
from commonservices.jobs import Tell, silent
from commonservices.store import import_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.import_rows import Connection

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_HEAD: Final = 60
_MOST_NAMED: Final = 8
_FEWEST: Final = 2


def plan_import(
    office: Office,
    table: Any,
    *,
    target: str = "",
    sheet: str = "",
    mapping: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    sender: str = "",
    left_out: Iterable[str] = (),
    tell: Tell = silent,
) -> Plan:
    """Give what a sheet would do here; without a target or a sheet, the one its headings speak for.

    `mapping` says which field a heading is, an empty field leaves its column out; `answers` settles questions by
    their ids. What is remembered of the sender comes after both. Rows left out by their key are not tried.
    """
    started = _Start(office, table, mapping or NOTHING, answers or NOTHING, sender)
    chosen, place, faults = started.choose(target, sheet)
    empty = Plan(chosen.code if chosen else target, started.name, started.sha256, sender, ())
    if chosen is None or place is None:
        return replace(empty, faults=faults)
    seen = table.sheets[place]
    known, notes = started.known(chosen)
    read = read_sheet(chosen, seen, list(table.rows(place)), known)
    notes = (*getattr(table, "notes", ()), *notes, *read.notes)
    if read.faults:
        return replace(
            empty,
            questions=read.questions,
            notes=notes,
            mapping=read.mapping,
            headings=read.headings,
            faults=read.faults,
        )
    out = frozenset(left_out)
    with office.engine.connect() as connection:
        kinds = kinds_named((each.column for each in read.columns.values()), chosen)
        names = Names(connection, kinds, {**known.remembered_answers, **known.answers})
        proposer = Proposer(chosen, read, seen.name, names)
        rows = proposer.rows(connection)
        rows, alike = near.asked(connection, chosen.code, rows, known.answers, out)
        rows = tuple(once(tuple(_compared_again(connection, proposer, chosen, rows))))
        missing = tuple(_missing(connection, chosen, rows, names))
    kept = tried(office, chosen.code, [each for each in rows if each.key not in out], tell)
    by_key = {each.key: each for each in kept}
    if read.unread and not chosen.note:
        notes = (*notes, Said("import_not_kept", {"headings": ", ".join(each.heading for each in read.unread)}))
    return replace(
        empty,
        rows=tuple(by_key.get(each.key, each) for each in rows),
        questions=(*_needed((*read.questions, *names.questions.values()), proposer.waiting, out), *alike),
        unread=read.unread,
        missing=missing,
        notes=notes,
        mapping=read.mapping,
        headings=read.headings,
    )


def _needed(
    questions: Iterable[Question], waiting: Mapping[str, Sequence[str]], out: frozenset[str]
) -> Iterator[Question]:
    """Give the questions without those about words that only rows left out hold."""
    needed = {id for key, ids in waiting.items() if key not in out for id in ids}
    for each in questions:
        if each.about is not Asked.CODE or not each.open or each.id in needed:
            yield each


class _Start:
    """What is known before a sheet is chosen."""

    def __init__(
        self, office: Office, table: Any, mapping: Mapping[str, str], answers: Mapping[str, str], sender: str
    ) -> None:
        self._office, self._table, self._mapping, self._answers = office, table, mapping, answers
        self._sender = sender
        self.name = str(getattr(table, "name", "") or Path(str(getattr(table, "path", "") or "sheet")).name)
        self.sha256 = str(getattr(table, "sha256", ""))

    def known(self, target: ImportTarget) -> tuple[Beforehand, tuple[Said, ...]]:
        """Give what is known of the headings and answers, and a note where it is remembered of the sender."""
        memory = memory_of(self._office, self._sender, target.code)
        mapping = json.loads(memory.mapping) if memory is not None and memory.mapping else {}
        answers = json.loads(memory.answers) if memory is not None and memory.answers else {}
        told = (Said("import_remembered", {"sender": self._sender}),) if memory is not None else ()
        return Beforehand(self._mapping, mapping, self._answers, answers, self._in_percent(target)), told

    def _in_percent(self, target: ImportTarget) -> frozenset[str]:
        """Give the indicators that are measured in percent, for a target that tells of indicators."""
        if KpiDefinition.KIND not in {each.named for each in target.columns().values()}:
            return frozenset()
        return in_percent(self._office)

    def choose(self, target: str, sheet: str) -> tuple[ImportTarget | None, int | None, tuple[Said, ...]]:
        """Give the target and the sheet that are meant, or why it is not clear."""
        places = [place for place, each in enumerate(self._table.sheets) if self._is_meant(each, sheet)]
        if not places:
            names = ", ".join(each.name for each in self._table.sheets)
            said = Said("import_no_such_sheet", {"value": sheet, "choices": names})
            return None, None, (said if sheet else Said("import_no_rows", {"choices": names}),)
        targets = [target_called(target)] if target else list(TARGETS.values())
        if len(places) == 1 and len(targets) == 1:
            return targets[0], places[0], ()
        found = [(self._fit(each, place), each, place) for each in targets for place in places]
        best = max(fit for fit, _, _ in found)
        likely = [(each, place) for fit, each, place in found if fit == best and fit > 0]
        if len(likely) == 1:
            return *likely[0], ()
        if len(targets) > 1:
            return None, None, (Said("import_target_unclear", {"choices": ", ".join(TARGETS)}),)
        names = ", ".join(self._table.sheets[place].name for place in places[:_MOST_NAMED])
        return None, None, (Said("import_sheet_unclear", {"choices": names}),)

    @staticmethod
    def _is_meant(seen: Any, sheet: str) -> bool:
        if sheet:
            return bool(seen.name.casefold() == sheet.casefold())
        return not getattr(seen, "hidden", False) and bool(getattr(seen, "rows", 1))

    def _fit(self, target: ImportTarget, place: int) -> int:
        """Give how many columns are known, if all that say which record a row is are among them."""
        head = [row for row, _ in zip(self._table.rows(place), range(_HEAD), strict=False)]
        read = read_sheet(target, self._table.sheets[place], head, Beforehand(mapping=self._mapping))
        fields = set(read.columns) | ({"month", "quantity"} if read.months else set())
        wanted = {*target.key, *target.needed} if len(target.key) > 1 else {*target.needed}
        told = "id" in fields or wanted <= fields or (len(target.key) == 1 and target.key[0] in fields)
        sure = read.known >= _FEWEST and read.known >= len(read.unread)
        return read.known if told and sure and not read.faults else 0


def _compared_again(
    connection: Connection, proposer: Proposer, target: ImportTarget, rows: Sequence[ProposedRow]
) -> Iterator[ProposedRow]:
    """Compare the rows that were said to be a record here with that record."""
    ids = [each.record for each in rows if _said_same(each) and each.record is not None]
    held = held_now(connection, target.code, ids) if ids else {}
    for row in rows:
        here = held.get(row.record) if row.record is not None and _said_same(row) else None
        if here is None:
            yield row
            continue
        cells = tuple(proposer.beside(each, here) for each in row.cells if each.field not in target.key)
        changes = any(each.changes for each in cells)
        refused = any(each.refused is not None for each in cells)
        verdict = Verdict.REFUSED if refused else Verdict.CHANGE if changes else Verdict.UNCHANGED
        yield replace(row, cells=cells, verdict=verdict)


def _said_same(row: ProposedRow) -> bool:
    """Say whether a new row was answered to be a record here: nothing of it was compared yet."""
    return row.verdict is Verdict.CHANGE and all(each.before is None for each in row.cells)


def _missing(
    connection: Connection, target: ImportTarget, rows: Sequence[ProposedRow], names: Names
) -> Iterator[Listed]:
    """List the records here that the sheet does not mention."""
    mentioned = {each.record for each in rows if each.record is not None}
    if not target.listed or not mentioned:
        return
    if target.code == "usage":
        yield from _missing_usage(connection, rows, mentioned, names)
        return
    kind = target.kinds[0]
    for id, reference in sorted(names.every(kind).items(), key=lambda each: each[1]):
        if id not in mentioned:
            yield Listed(id, reference, "")


def _missing_usage(
    connection: Connection, rows: Sequence[ProposedRow], mentioned: set[UUID], names: Names
) -> Iterator[Listed]:
    """List the months on record of the services and months the sheet is about."""
    values: list[dict[str, Any]] = [
        {cell.field: cell.after for cell in row.cells} for row in rows if row.record is not None
    ]
    months = {each["month"] for each in values if each.get("month")}
    services = {each["service_id"] for each in values if each.get("service_id")}
    if not months:
        return
    for id, service, consumer, month in import_rows.usage_between(connection, services, min(months), max(months)):
        if id not in mentioned and month in months:
            words = (names.shown("shared_service", service), names.shown("entity", consumer), f"{month:%Y-%m}")
            yield Listed(id, " · ".join(words), "")


def open_questions(plan: Plan) -> tuple[Question, ...]:
    """Give the questions of a plan that still wait for an answer."""
    return tuple(each for each in plan.questions if each.open)
