"""What the filled-in cells of forms mean for the register: months of use, counts, readings, answers, balances."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from commonservices.actions.returned import FORM, KEY
from commonservices.actions.returned_balances import ITEMS, OTHER_ITEMS, items_text
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import ProposedCell, ProposedRow, Said, Verdict
from commonservices.domain.survey_answers import answers_in, share_satisfied, spoken
from commonservices.exchange.returning.cells import text_of
from commonservices.exchange.returning.form_rows import (
    AGREE,
    BALANCE,
    COUNTS,
    DISAGREE,
    READINGS,
    SURVEY,
    USAGE,
    Form,
    month_of,
)
from commonservices.exchange.returning.lists import HeldRow
from commonservices.exchange.returning.returned import Line, Returned

_STANDING: Final = frozenset({Verdict.REFUSED, Verdict.UNCHANGED, Verdict.ASK})


@dataclass(frozen=True, slots=True)
class Proposed:
    """One row of one form as the comparison left it, with the form it stands on."""

    form: Form
    row: ProposedRow
    held: HeldRow | None
    line: Line
    returned: Returned


def proposals(found: Sequence[Proposed]) -> list[ProposedRow]:
    """Give the rows as acts take them; two forms that say otherwise of one thing are both refused."""
    rows = [each.row for each in found if each.held is None]
    by_kind: dict[str, list[Proposed]] = {}
    for each in found:
        if each.held is not None:
            by_kind.setdefault(each.form.kind, []).append(each)
    for kind, some in by_kind.items():
        rows += _READERS[kind](some)
    return list(_at_odds(rows))


def _at_odds(rows: Sequence[ProposedRow]) -> Iterator[ProposedRow]:
    """Refuse what two forms say differently of the same thing; what they say alike counts once."""
    first: dict[tuple[Any, ...], ProposedRow] = {}
    told: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
    for each in rows:
        key = _about(each)
        if key:
            told.setdefault(key, set()).add(_says(each))
            first.setdefault(key, each)
    for each in rows:
        key = _about(each)
        if key and len(told[key]) > 1:
            yield replace(each, verdict=Verdict.REFUSED, reasons=(Said("form_at_odds"),))
        elif not key or first[key] is each:
            yield each


_NAMING: Final = frozenset(
    {
        "service_id", "consumer_id", "month", "kpi_id", "as_of", "arrangement_id", "entity_id", "driver_code",
        "census_date", "provider_id", "counterparty_id", "currency",
    }
)  # fmt: skip
"""The fields that say what a row is about."""


def _about(row: ProposedRow) -> tuple[Any, ...]:
    keys = tuple((each.field, each.after) for each in row.cells if each.base is KEY and each.field in _NAMING)
    return (row.target, *keys) if keys and row.verdict in {Verdict.ADD, Verdict.CHANGE} else ()


def _says(row: ProposedRow) -> tuple[Any, ...]:
    return tuple((each.field, each.after) for each in row.cells if each.field not in {*_NAMING, OTHER_ITEMS})


def _key(field: str, value: Any, address: Address, shown: str = "") -> ProposedCell:
    return ProposedCell(field, address, shown or str(value), value, value, KEY)


def _row(
    each: Proposed, keys: Iterable[ProposedCell], cells: tuple[ProposedCell, ...], *, known: bool, mark: str = ""
) -> ProposedRow:
    """Give the row of one thing that a form says."""
    open_ones = each.row.verdict is Verdict.ASK and any(cell.conflict for cell in cells)
    verdict = Verdict.ASK if open_ones else (Verdict.CHANGE if known else Verdict.ADD)
    if all(cell.refused is not None for cell in cells):
        verdict = Verdict.REFUSED
    return ProposedRow(
        key=f"{each.row.key}{mark}",
        address=cells[0].address,
        verdict=verdict,
        cells=(*keys, *cells),
        record=each.held.id if each.held else None,
        reference=f"{each.form.partner.short_code} · {each.held.name if each.held else ''}",
        target=f"{FORM}{each.form.kind}",
    )


def _unchanged(each: Proposed) -> ProposedRow:
    return replace(each.row, target=f"{FORM}{each.form.kind}")


def _usage(found: Sequence[Proposed]) -> Iterator[ProposedRow]:
    """Give each month that was filled in as a row of its own."""
    for each in found:
        months = [cell for cell in each.row.cells if each.held is not None]
        if not months or each.held is None:
            yield _unchanged(each)
            continue
        for cell in months:
            place = cell.address
            if cell.field in {"reference", "name", "unit"}:
                yield _row(each, (), (cell,), known=True, mark=f":{place.cell}")
                continue
            keys = (
                _key("service_id", each.held.id, place, each.held.name),
                _key("consumer_id", each.form.partner.id, place, each.form.partner.short_code),
                _key("month", month_of(cell.field), place),
            )
            quantity = replace(cell, field="quantity")
            yield _row(each, keys, (quantity,), known=cell.before is not None, mark=f":{place.cell}")


def _counts(found: Sequence[Proposed]) -> Iterator[ProposedRow]:
    """Give the counts that carry a number, with the day they were taken."""
    for each in found:
        changed = [cell for cell in each.row.cells if cell.field not in {"census_date"}]
        if not changed or each.held is None:
            yield _unchanged(replace(each, row=replace(each.row, verdict=Verdict.UNCHANGED, cells=())))
            continue
        place = each.row.address
        dated = next((cell for cell in each.row.cells if cell.field == "census_date"), None)
        day = dated.after if dated is not None and dated.refused is None else each.held.values["census_date"]
        arrangement = UUID(hex=each.held.key.partition("/")[0])
        keys = [
            _key("arrangement_id", arrangement, place, str(each.held.values["arrangement"])),
            _key("entity_id", each.form.partner.id, place, each.form.partner.short_code),
            _key("driver_code", each.held.values["driver_code"], place),
            _key("census_date", day, place),
        ]
        if all(cell.field != "value" for cell in changed):
            keys.append(_key("value", each.held.values["value"], place))
        known = (each.form.about or {})["counted"].get((arrangement, each.held.values["driver_code"], day), {})
        changed = [replace(cell, before=known.get(cell.field, _NOTHING.get(cell.field))) for cell in changed]
        cells = (*changed, *((dated,) if dated is not None and dated.refused is not None else ()))
        yield _row(each, keys, cells, known=known.get("value") is not None)


_NOTHING: Final[Mapping[str, Any]] = {"value": None, "evidence": ""}
"""What a count that is not there has in its fields."""


def _readings(found: Sequence[Proposed]) -> Iterator[ProposedRow]:
    """Give the readings that were filled in, as of the last day of the period."""
    for each in found:
        if not each.row.cells or each.held is None:
            yield _unchanged(each)
            continue
        service, _, kpi = each.held.key.partition("/")
        place = each.row.address
        as_of = (each.form.about or {})["as_of"]
        keys = (
            _key("service_id", UUID(hex=service), place, str(each.held.values["reference"])),
            _key("kpi_id", UUID(hex=kpi), place, str(each.held.values["code"])),
            _key("as_of", as_of, place),
        )
        yield _row(each, keys, each.row.cells, known=each.held.values["value"] is not None)


def _survey(found: Sequence[Proposed]) -> Iterator[ProposedRow]:
    """Give one reading for each service out of the answers of all partners, those given earlier included."""
    by_reading: dict[tuple[UUID, Any], list[Proposed]] = {}
    for each in found:
        if each.row.verdict in _STANDING or each.held is None:
            yield _unchanged(each)
        else:
            by_reading.setdefault((each.held.id, (each.form.about or {})["as_of"]), []).append(each)
    for (id, _), some in by_reading.items():
        split = {party for one in some for other in some if one is not other and (party := _contradicts(one, other))}
        yield from (
            replace(_unchanged(each), verdict=Verdict.REFUSED, reasons=(Said("form_at_odds"),))
            for each in some
            if each.form.partner.id in split
        )
        agreed = [each for each in some if each.form.partner.id not in split]
        if agreed:
            yield _surveyed(id, agreed)


def _contradicts(one: Proposed, other: Proposed) -> UUID | None:
    """Give the partner whose two forms answer the same question differently."""
    partner = one.form.partner.id
    answers = [{cell.field: cell.after for cell in each.row.cells} for each in (one, other)]
    return partner if partner == other.form.partner.id and answers[0] != answers[1] else None


def _surveyed(id: UUID, some: Sequence[Proposed]) -> ProposedRow:
    first = some[0]
    about = first.form.about or {}
    reading = about["held"].get(id)
    answers = answers_in(reading.note) if reading is not None else {}
    refused: list[ProposedCell] = []
    for each in some:
        code = each.form.partner.short_code
        refused += [cell for cell in each.row.cells if cell.refused is not None]
        told = {cell.field: str(cell.after or "") for cell in each.row.cells if cell.refused is None}
        score, remark = answers.get(code, ("", ""))
        score, remark = told.get("score", score), told.get("remark", remark)
        if score:
            answers[code] = (score, remark)
        else:
            answers.pop(code, None)
    place = first.row.cells[0].address
    shown = ", ".join(f"{each.form.partner.short_code} {text_of(each.line.cells.get('score'))}" for each in some)
    value, satisfied, every = share_satisfied(answers)
    after = {"value": value if answers else None, "numerator": satisfied, "denominator": every, "note": spoken(answers)}
    keys = (
        _key("service_id", id, place, first.held.name if first.held else ""),
        _key("kpi_id", about["kpi_id"], place),
        _key("as_of", about["as_of"], place),
    )
    cells = tuple(_told_again(name, place, shown, getattr(reading, name, None), told) for name, told in after.items())
    row = _row(first, keys, (*cells, *refused), known=reading is not None)
    partners = ", ".join(each.form.partner.short_code for each in some)
    return replace(row, reference=f"{partners} · {first.held.name if first.held else ''}")


def _told_again(field: str, place: Address, shown: str, before: Any, after: Any) -> ProposedCell:
    """Give a value of a reading; what stays as it is belongs to the others and is written with them."""
    return ProposedCell(field, place, shown, before, after, None if before != after else KEY)


def _balance(found: Sequence[Proposed]) -> Iterator[ProposedRow]:
    """Give one confirmation for each partner and currency; every bill of it has to be answered."""
    groups: dict[tuple[UUID, str, str], list[Proposed]] = {}
    for each in found:
        if each.held is not None:
            file = each.returned.sheet
            groups.setdefault((each.form.partner.id, str(each.held.values["currency"]), file), []).append(each)
    for (partner, currency, file), some in groups.items():
        if any(_told(each, "answer") or _told(each, "figure") is not None for each in some):
            others = [
                each for key, more in groups.items() if key[0] == partner and key[1] != currency and key[2] == file
                for each in more
            ]  # fmt: skip
            yield _confirmed(currency, some, others)
        else:
            yield from map(_unchanged, some)


def _told(each: Proposed, field: str) -> Any:
    """Give what a form says in a column, filled in by its partner or standing there before."""
    cell = next((cell for cell in each.row.cells if cell.field == field and cell.refused is None), None)
    return cell.after if cell is not None else (each.held.values.get(field) if each.held else None)


def _figure(each: Proposed) -> int:
    """Give what a partner says it owes on a bill: agreeing, it means the figure that stood on its form."""
    figure = _told(each, "figure")
    if _told(each, "answer") == DISAGREE and figure is not None:
        return int(figure)
    values: Mapping[str, Any] = each.held.values if each.held else {}
    began = each.returned.base.get(each.line.id, {}).get("our_balance", "")
    if began and _told(each, "answer") == AGREE:
        return int(Decimal(began).scaleb(exponent(str(values["currency"]))))
    return int(values["our_balance"])


def _item(each: Proposed) -> tuple[str, str, int, str]:
    values: Mapping[str, Any] = each.held.values if each.held else {}
    return str(values["reference"]), str(values["issued_on"] or ""), _figure(each), str(values["currency"])


def _confirmed(currency: str, some: Sequence[Proposed], others: Sequence[Proposed]) -> ProposedRow:
    """Give what a partner says of its bills in a currency; the differences are sought over all bills of its form."""
    first, about = some[0], some[0].form.about or {}
    place = first.row.address
    remarks = [f"{each.line.cells.get('reference')}: {_told(each, 'remark')}" for each in some if _told(each, "remark")]
    faults = [fault for each in some for fault in _faults(each, _told(each, "answer"), _told(each, "figure"))]
    theirs = sum(map(_figure, some))
    ours = [each for each in first.form.rows if each.values["currency"] == currency]
    came = {each.line.id for each in some}
    gone = [each.name for each in ours if each.key in first.returned.base and each.key not in came]
    held = about["held"].get(currency)
    ours_now = sum(int(each.values["our_balance"]) for each in ours)
    keys = (
        _key("provider_id", about["provider_id"], place),
        _key("counterparty_id", first.form.partner.id, place, first.form.partner.short_code),
        _key("as_of", about["as_of"], place),
        _key("currency", currency, place),
        _key("our_balance", ours_now, place),
        _key(ITEMS, items_text(list(map(_item, some))), place),
        _key(OTHER_ITEMS, items_text(list(map(_item, others))), place),
    )
    told = {"their_balance": theirs, "explanation": "; ".join(remarks)}
    cells = tuple(
        ProposedCell(name, place, str(value), getattr(held, name, None), value) for name, value in told.items()
    )
    row = _row(first, keys, (*cells, *faults), known=held is not None, mark=f":{currency}")
    row = replace(row, reference=f"{first.form.partner.short_code} · {currency}")
    if gone:
        row = replace(row, reasons=(*row.reasons, Said("form_bills_gone", {"bills": ", ".join(gone)})))
    if faults or gone:
        return replace(row, verdict=Verdict.REFUSED)
    return row if any(cell.changes for cell in cells) else replace(row, verdict=Verdict.UNCHANGED)


def _faults(each: Proposed, answer: Any, figure: Any) -> Iterator[ProposedCell]:
    yield from (cell for cell in each.row.cells if cell.refused is not None)
    name = each.held.name if each.held else ""
    if answer not in {AGREE, DISAGREE}:
        refused = Said("form_answer_wanted", {"field": "answer", "value": name})
        place = each.returned.address(each.line.number, "answer")
        yield ProposedCell("answer", place, text_of(each.line.cells.get("answer")), refused=refused)
    elif answer == AGREE and figure is not None and figure != _figure(each):
        refused = Said("form_agreed_otherwise", {"field": "their_balance", "value": name})
        place = each.returned.address(each.line.number, "figure")
        yield ProposedCell("their_balance", place, text_of(each.line.cells.get("figure")), refused=refused)
    elif answer == DISAGREE and figure is None:
        refused = Said("form_figure_wanted", {"field": "their_balance", "value": name})
        place = each.returned.address(each.line.number, "figure")
        yield ProposedCell("their_balance", place, "", refused=refused)


_READERS: Final[Mapping[str, Callable[[Sequence[Proposed]], Iterator[ProposedRow]]]] = {
    USAGE: _usage,
    COUNTS: _counts,
    READINGS: _readings,
    SURVEY: _survey,
    BALANCE: _balance,
}
