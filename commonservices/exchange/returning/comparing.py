"""Three ways beside each other: what a sheet began with, what it says now, and what stands here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from commonservices.actions.returned import said
from commonservices.domain.declaring import dataclass
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.plan import Asked, Choice, ProposedCell, ProposedRow, Question, Said, Verdict
from commonservices.domain.text import fold
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.cells import CellReader, in_points, text_of
from commonservices.exchange.returning.lists import HeldRow, SheetField
from commonservices.exchange.returning.named import PERCENT
from commonservices.exchange.returning.returned import Line, Returned
from commonservices.exchange.returning.slip import NEW_ROW, hash_of

KEEP_HERE, TAKE_SHEET = "keep_here", "take_sheet"
Resolve = Callable[[SheetField, CellValue, str], Any]
"""Gives the value of the register that a changed cell stands for; RuleBroken when it stands for none."""
WhoChanged = Callable[[HeldRow, SheetField], tuple[str, str]]
"""Gives the day and the author of the newest change of a field here."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """What all rows of one sheet are compared with."""

    returned: Returned
    columns: Sequence[SheetField]
    cells: CellReader
    resolve: Resolve
    who: WhoChanged
    answers: Mapping[str, str]
    file: str = ""
    percents: Collection[str] = ()
    """The codes of the indicators that are measured in percent, folded."""


def compared(every: Comparing, line: Line, held: HeldRow) -> tuple[ProposedRow, tuple[Question, ...]]:
    """Give what one row of a sheet proposes, and what has to be asked about it."""
    base = every.returned.base.get(held.key)
    if base is None and line.hash and line.hash == hash_of([held.plain(each) for each in every.columns]):
        base = {each.key: held.plain(each) for each in every.columns}
    cells: list[ProposedCell] = []
    questions: list[Question] = []
    for column in every.columns:
        if column.key in line.cells:
            cell, question = _cell(every, line, held, column, base)
            cells += [cell] if cell is not None else []
            questions += [question] if question is not None else []
    return _row(every, line, held, tuple(cells), questions), tuple(questions)


def _cell(
    every: Comparing, line: Line, held: HeldRow, column: SheetField, base: Mapping[str, str] | None
) -> tuple[ProposedCell | None, Question | None]:
    cell = line.cells[column.key]
    began = None if base is None else base[column.key]
    if cell == began or (cell is None and began == ""):
        return None, None
    cell = measured(every, line, column, held)
    currency = currency_of(every, line, column, held)
    try:
        told = every.cells.plain(column.field, cell, currency)
        if told == began or told == held.plain(column) or (not column.editable and base is None):
            return None, None
        if not column.editable:
            refuse("return_only_shown", column.field.name)
        after = every.resolve(column, cell, currency)
    except RuleBroken as broken:
        # What stood there from the start and cannot be read as one types it today was not typed by anybody.
        if began is not None and text_of(cell) == began:
            return None, None
        reason = said(broken) if column.editable else Said("return_only_shown", {"field": column.field.name})
        return _proposed(every, line, held, column, refused=reason), None
    if began == held.plain(column):
        return _proposed(every, line, held, column, after=after, base=began), None
    return _in_conflict(every, line, held, column, after, began)


def measured(every: Comparing, line: Line, column: SheetField, held: HeldRow | None = None) -> CellValue:
    """Give a cell of a row, a reading in percent in points: a spreadsheet makes 0.12 of what is typed as 12 %."""
    cell = line.cells[column.key]
    if column.field.name != "value":
        return cell
    unit = held.values.get("unit", "") if held is not None else ""
    known: Mapping[Any, str] = held.names if held is not None else {}
    indicator = known.get(held.values.get("kpi_id"), "") if held is not None else text_of(line.cells.get("kpi_id"))
    return in_points(cell) if unit == PERCENT or fold(indicator).strip() in every.percents else cell


def _in_conflict(
    every: Comparing, line: Line, held: HeldRow, column: SheetField, after: Any, began: str | None
) -> tuple[ProposedCell | None, Question]:
    """Both sides changed a cell: ask which value counts, or take the answer."""
    address = every.returned.address(line.number, column.key)
    id = f"{every.file}{address.sheet}!{address.cell}"
    day, actor = every.who(held, column)
    here = {"value": held.plain(column) or "—", "day": day, "actor": actor}
    theirs = {"value": text_of(line.cells[column.key]) or "—", "day": every.returned.slip.taken_on}
    choices = (Choice(KEEP_HERE, Said("return_keep_here", here)), Choice(TAKE_SHEET, Said("return_take_sheet", theirs)))
    answer = every.answers.get(id, "")
    answer = answer if answer in {KEEP_HERE, TAKE_SHEET} else ""
    question = Question(
        id=id,
        about=Asked.CHANGED_HERE_TOO,
        sheet=address.sheet,
        column=column.field.name,
        examples=((address, text_of(line.cells[column.key])),),
        choices=choices,
        answer=answer,
    )
    if answer == KEEP_HERE:
        return None, question
    return _proposed(every, line, held, column, after=after, base=began, conflict=True), question


def _proposed(
    every: Comparing,
    line: Line,
    held: HeldRow,
    column: SheetField,
    *,
    after: Any = None,
    base: str | None = None,
    conflict: bool = False,
    refused: Said | None = None,
) -> ProposedCell:
    return ProposedCell(
        field=column.key,
        address=every.returned.address(line.number, column.key),
        shown=text_of(line.cells[column.key]),
        before=held.values.get(column.key),
        after=after,
        base=base,
        conflict=conflict,
        refused=refused,
        currency=currency_of(every, line, column, held) if column.field.currency else "",
    )


def currency_of(every: Comparing, line: Line, column: SheetField, held: HeldRow | None = None) -> str:
    """Give the currency of an amount: the one its row says now, else the one it has here."""
    name, here = column.field.currency, held.currency(column) if held is not None else ""
    other = next((each for each in every.columns if each.key == name), None) if name else None
    if other is None or other.key not in line.cells:
        return here
    try:
        return every.cells.plain(other.field, line.cells[other.key]) or here
    except RuleBroken:
        return here


def _row(
    every: Comparing, line: Line, held: HeldRow, cells: tuple[ProposedCell, ...], questions: Sequence[Question]
) -> ProposedRow:
    if any(each.open for each in questions):
        verdict = Verdict.ASK
    elif any(each.refused is None for each in cells):
        verdict = Verdict.CHANGE
    else:
        verdict = Verdict.REFUSED if cells else Verdict.UNCHANGED
    address = every.returned.address(line.number)
    key = f"{every.file}{address.sheet}:{line.number}"
    return ProposedRow(key, address, verdict, cells, held.id, held.name)


_SHOWN_TWICE: Final = 4


def twice(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """Give the rows whose key stands in another row too, with the rows it stands in; new rows have no key yet."""
    rows: dict[str, list[int]] = {}
    for each in lines:
        if each.id not in {"", NEW_ROW}:
            rows.setdefault(each.id, []).append(each.number)
    for each in lines:
        others = rows.get(each.id, [])
        if len(others) > 1:
            yield each, ", ".join(map(str, others[:_SHOWN_TWICE])) + (" …" if len(others) > _SHOWN_TWICE else "")


def record_of_key(key: str) -> UUID | None:
    """Give the identifier that a hidden cell holds; None when it holds none."""
    try:
        return UUID(hex=key)
    except ValueError:
        return None
