"""Forms of partners that came back: many files in one preview, each cell compared three ways with what is here."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.returned import FORMS, said, tried
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import (
    Asked,
    CameBack,
    Choice,
    Listed,
    Plan,
    ProposedRow,
    Question,
    Said,
    Verdict,
)
from commonservices.domain.text import fold
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.cells import CellReader, text_of
from commonservices.exchange.returning.comparing import Comparing, compared, twice
from commonservices.exchange.returning.form_proposals import Proposed, proposals
from commonservices.exchange.returning.form_rows import Form, form_of
from commonservices.exchange.returning.lists import SheetField
from commonservices.exchange.returning.named import Named
from commonservices.exchange.returning.planning import resolved, seen_notes, source_of
from commonservices.exchange.returning.register import last_change_of, strange_register
from commonservices.exchange.returning.returned import Line, Returned, Table, read_returned, slip_of
from commonservices.exchange.returning.slip import FORM as FORM_SLIP
from commonservices.exchange.returning.slip import Slip
from commonservices.jobs import Tell, silent
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

_PERIOD: Final = ".."
_NOTHING: Final = "—"
_MOST_EXAMPLES: Final = 5


@dataclass(frozen=True, slots=True)
class _Came:
    """One form that came back: its file, its slip, the form as it stands here now, and what it holds."""

    file: str
    path: Path | None
    sha256: str
    slip: Slip
    form: Form
    returned: Returned
    notes: tuple[Said, ...]

    @property
    def about(self) -> tuple[str, str, str]:
        """Give by what two files are the same form: kind, partner, period."""
        return self.slip.what, self.slip.partner, self.slip.period

    @property
    def content(self) -> str:
        """Give what was filled in, whatever the order of its rows."""
        keys = [each.key for each in self.form.columns if each.editable]
        told = sorted([line.id, *(text_of(line.cells.get(key)) for key in keys)] for line in self.returned.lines)
        return json.dumps(told)


def plan_forms(
    office: Office,
    tables: Sequence[Table],
    *,
    left_out: Collection[str] = (),
    answers: Mapping[str, str] | None = None,
    tell: Tell = silent,
) -> Plan:
    """Give what returned forms would change here, all in one preview; the address names file and sheet."""
    given = answers or {}
    came: list[_Came] = []
    faults: list[Said] = []
    files = _called(tables)
    for done, (file, table) in enumerate(zip(files, tables, strict=True)):
        tell(done, len(tables), "sheet_read")
        found = _came(office, table, file)
        if isinstance(found, _Came):
            came.append(found)
        else:
            faults.append(found)
    counted, asked, notes = _one_of_each(came, given)
    questions = list(asked)
    found_rows: list[Proposed] = []
    missing: list[Listed] = []
    for each in counted:
        compared_rows, more = _compared(office, each, given, frozenset(left_out))
        found_rows += compared_rows
        questions += more
        notes += each.notes
        missing += _missing(each)
    rows = proposals(found_rows)
    trial = tried(office, FORMS, [each for each in rows if each.key not in left_out], tell)
    by_key = {each.key: each for each in trial}
    return Plan(
        target=FORMS,
        source=", ".join(dict.fromkeys(source_of(each) for each in tables)),
        sha256=" ".join(each.sha256 for each in came),
        sender="",
        rows=tuple(by_key.get(each.key, each) for each in rows),
        questions=tuple(questions),
        missing=tuple(missing),
        notes=tuple(notes),
        faults=tuple(faults),
        forms=tuple(_back(each, each.path) for each in counted if each.path is not None),
    )


def _back(came: _Came, path: Path) -> CameBack:
    form = came.form
    return CameBack(path, came.sha256, form.partner.id, form.kind, form.first, form.last, came.slip.language)


def _called(tables: Sequence[Table]) -> list[str]:
    """Give what each file is called; those of the same name, out of several folders, get a number."""
    names: list[str] = []
    for each in tables:
        name, number = source_of(each), 1
        while name in names:
            number += 1
            name = f"{source_of(each)} ({number})"
        names.append(name)
    return names


def _came(office: Office, table: Table, file: str) -> _Came | Said:
    """Read one file; what it is not taken for is said."""
    slip = slip_of(table)
    if slip is None or slip.kind != FORM_SLIP:
        return Said("return_not_ours", {"file": file})
    fault = strange_register(office, slip)
    if fault is not None:
        return replace(fault, words={**fault.words, "file": file})
    partner = partner_of(office, slip)
    if partner is None:
        return Said("form_unknown_partner", {"value": slip.partner.partition(" ")[2], "file": file})
    try:
        first, last = period_of(slip)
        form = form_of(office, slip.what, partner, first, last, slip.language)
    except (RuleBroken, ValueError) as broken:
        told = said(broken) if isinstance(broken, RuleBroken) else Said("return_not_ours")
        return replace(told, words={**told.words, "file": file})
    returned = read_returned(table, slip, form.columns)
    if returned is None:
        return Said("return_no_rows", {"file": file})
    placed = replace(returned, sheet=f"[{file}]{returned.sheet}")
    sha256 = str(getattr(table, "sha256", ""))
    return _Came(file, getattr(table, "path", None), sha256, slip, form, placed, (*seen_notes(table), *returned.notes))


def partner_of(office: Office, slip: Slip) -> Entity | None:
    """Give the partner a form was handed out for; None when it is not in the register."""
    try:
        id = UUID(hex=slip.partner.partition(" ")[0])
    except ValueError:
        return None
    with office.engine.connect() as connection:
        return next(iter(fetch(connection, Entity, id=id)), None)


def period_of(slip: Slip) -> tuple[date, date]:
    """Give the first and the last day a form is about; ValueError when its slip holds none."""
    first, _, last = slip.period.partition(_PERIOD)
    return date.fromisoformat(first), date.fromisoformat(last)


def period_text(first: date, last: date) -> str:
    """Give the period of a form as its slip holds it."""
    return f"{first.isoformat()}{_PERIOD}{last.isoformat()}"


def _one_of_each(came: Sequence[_Came], answers: Mapping[str, str]) -> tuple[list[_Came], list[Question], list[Said]]:
    """Give the forms that count: of copies that say the same the first, of others the one that was chosen."""
    groups: dict[tuple[str, str, str], list[_Came]] = {}
    for each in came:
        groups.setdefault(each.about, []).append(each)
    counted: list[_Came] = []
    questions: list[Question] = []
    notes: list[Said] = []
    for about, group in groups.items():
        kept = list({each.content: each for each in reversed(group)}.values())[::-1]
        partner, period = group[0].form.partner.short_code, about[2]
        if len(kept) < len(group):
            files = ", ".join(each.file for each in group)
            notes.append(
                Said("form_twice", {"partner": partner, "period": period, "count": len(group), "files": files})
            )
        if len(kept) == 1:
            counted.append(kept[0])
            continue
        question = _which(kept, partner, period, answers)
        questions.append(question)
        counted += [each for each in kept if each.file == question.answer][:1]
    return counted, questions, notes


def _which(kept: Sequence[_Came], partner: str, period: str, answers: Mapping[str, str]) -> Question:
    """Ask which of several versions of one form counts."""
    first = kept[0]
    id = f"form:{first.slip.what}:{first.slip.partner.partition(' ')[0]}:{period}"
    differing = list(islice(_differing(kept), _MOST_EXAMPLES))
    choices = tuple(
        Choice(
            each.file,
            Said("form_this_one", {"file": each.file, "day": each.slip.taken_on}),
            tuple(texts[place] for _, texts in differing),
        )
        for place, each in enumerate(kept)
    )
    answer = answers.get(id, "")
    examples = tuple((address, " / ".join(texts)) for address, texts in differing)
    known = answer if answer in {each.key for each in choices} else ""
    return Question(id, Asked.TWO_FORMS, first.returned.sheet, f"{partner} · {period}", examples, choices, known)


def _differing(kept: Sequence[_Came]) -> Iterator[tuple[Address, list[str]]]:
    """Give the cells that several versions of a form fill in differently, with the text of each version."""
    held = [{line.id: line for line in each.returned.lines} for each in kept]
    keys = [each.key for each in kept[0].form.columns if each.editable]
    for id, line in held[0].items():
        for key in keys:
            texts = [text_of(lines[id].cells.get(key)) or _NOTHING if id in lines else _NOTHING for lines in held]
            if len(set(texts)) > 1:
                yield kept[0].returned.address(line.number, key), texts


def _compared(
    office: Office, came: _Came, answers: Mapping[str, str], left_out: Collection[str]
) -> tuple[list[Proposed], list[Question]]:
    """Compare one form cell by cell."""
    columns = [each for each in came.form.columns if each.key in came.slip.fields]
    named = Named(office)
    every = Comparing(
        came.returned,
        columns,
        CellReader(came.slip.language, office.clock.today()),
        lambda column, cell, currency: _answered(named, every.cells, column, cell, currency),
        lambda held, column: last_change_of(office, held, column),
        answers,
    )
    here = {each.key: each for each in came.form.rows}
    doubled = {line.number: others for line, others in twice(came.returned.lines)}
    rows: list[Proposed] = []
    questions: list[Question] = []
    for line in (_in_keys(came.form, each) for each in came.returned.lines):
        address = came.returned.address(line.number)
        row = ProposedRow(f"{address.sheet}:{line.number}", address, Verdict.REFUSED)
        held = here.get(line.id)
        reason = Said("return_row_twice", {"rows": doubled[line.number]}) if line.number in doubled else None
        if reason is None and held is None:
            gone = line.id in came.returned.base
            reason = Said("return_record_gone" if gone else "return_takes_none_new", {"list": came.form.kind})
        if reason is not None or held is None:
            rows.append(
                Proposed(came.form, replace(row, reasons=(reason,) if reason else ()), None, line, came.returned)
            )
            continue
        proposed, asked = compared(every, line, held)
        rows.append(Proposed(came.form, proposed, held, line, came.returned))
        questions += [each for each in asked if not _is_out(row.key, each, left_out)]
    return rows, questions


def _is_out(key: str, question: Question, left_out: Collection[str]) -> bool:
    """Say whether what a question is about was left out: its row, or its cell alone where each is a row of its own."""
    return key in left_out or any(f"{key}:{address.cell}" in left_out for address, _ in question.examples)


def _answered(named: Named, cells: CellReader, column: SheetField, cell: CellValue, currency: str) -> Any:
    """Give the value a cell stands for; an answer that is none of its scale is refused."""
    keys = [key for key, _ in column.choices]
    if keys and text_of(cell).strip() not in {"", *keys}:
        words = ", ".join(words for _, words in column.choices)
        refuse("form_no_such_answer", column.field.name, text_of(cell), choices=words)
    return resolved(named, cells, column, cell, currency)


def _in_keys(form: Form, line: Line) -> Line:
    """Give a line with the answers of its scales as their keys: the words of a score are its number."""
    cells = dict(line.cells)
    for column in form.columns:
        if column.choices and column.key in cells:
            text = fold(text_of(cells[column.key])).strip()
            for key, words in column.choices:
                if text in {fold(words), fold(key)}:
                    cells[column.key] = key
    return replace(line, cells=cells)


def _missing(came: _Came) -> Iterator[Listed]:
    """Give the rows that were handed out and did not come back."""
    met = {line.id for line in came.returned.lines}
    for each in came.form.rows:
        if each.key in came.returned.base and each.key not in met:
            yield Listed(each.id, each.name, str(each.values.get("name") or ""))
