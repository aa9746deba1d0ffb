"""What a case and its lines must satisfy, the moves of a case, and the hourly rates it is adopted with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from commonservices.domain.cost_benefit import BASELINE, COMMON, LABOUR, ONE_OFF, hourly_of, hours_of
from commonservices.domain.efficiency import CbaCase, CbaLine, LabourRate
from commonservices.domain.guards import Missing
from commonservices.domain.sentences import refusal, refuse

DRAFT, REVIEWED, ADOPTED, REJECTED = "DRAFT", "REVIEWED", "ADOPTED", "REJECTED"
MOVES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {DRAFT: (REVIEWED,), REVIEWED: (ADOPTED, REJECTED, DRAFT), ADOPTED: (), REJECTED: (DRAFT,)}
)
EXACT: Final = "EXACT"


# --- hourly rates -----------------------------------------------------------------------------------------------------


def check_rate(rate: LabourRate, others: Iterable[LabourRate]) -> None:
    """Refuse two hourly rates of one grade at one place, in one currency, that share a day."""
    for other in others:
        same = _grade(other) == _grade(rate) and other.id != rate.id
        if same and _overlap(rate, other):
            start, end = other.valid_from or "—", other.valid_to or "—"
            refuse("labour_rates_overlap", "valid_from", rate.grade, start=start, end=end)


def _grade(rate: LabourRate) -> tuple[str, UUID | None, str]:
    return rate.grade.strip().casefold(), rate.location_id, rate.currency


def _overlap(one: LabourRate, other: LabourRate) -> bool:
    first = max(one.valid_from or date.min, other.valid_from or date.min)
    return first <= min(one.valid_to or date.max, other.valid_to or date.max)


# --- lines ------------------------------------------------------------------------------------------------------------


def next_number(lines: Iterable[CbaLine]) -> int:
    """Give the number after the last line."""
    return max((each.number or 0 for each in lines), default=0) + 1


def check_open(case: CbaCase) -> None:
    """Refuse to change a case that is no draft any more."""
    if case.state == DRAFT:
        return
    if case.state == ADOPTED:
        refuse("case_adopted", "state", case.reference)
    refuse("case_closed", "state", case.reference, from_state=case.state)


def check_line(case: CbaCase, line: CbaLine, others: Iterable[CbaLine], rates: Mapping[UUID, LabourRate]) -> None:
    """Refuse a line that falls outside its case or cannot be reckoned with."""
    every = [each for each in others if each.id != line.id]
    if any(each.number == line.number for each in every):
        refuse("case_line_twice", "number", str(line.number), example=next_number(every))
    _check_years(case, line)
    named: dict[str, Any] = {"number": line.number or 0, "line": line.description}
    if line.kind != LABOUR:
        if line.unit_cost is None:
            refuse("case_line_no_cost", "unit_cost", **named)
        if line.rate_id is not None or hours_of(line):
            refuse("case_line_work_only", "rate_id", **named)
        return
    if line.unit_cost is None:
        if hourly_of(line, rates) is None:
            refuse("case_line_no_rate", "rate_id", **named)
        if not hours_of(line):
            refuse("case_line_no_hours", "hours_each", **named)
    rate = rates.get(line.rate_id) if line.rate_id is not None else None
    if rate is not None and rate.currency != case.currency:
        refuse("case_line_currency", "rate_id", rate.grade, currency=rate.currency)


def _check_years(case: CbaCase, line: CbaLine) -> None:
    first, last = line.year_from or 1, line.year_to
    named: dict[str, Any] = {"number": line.number or 0, "line": line.description}
    if line.timing == ONE_OFF and last not in {None, first}:
        refuse("case_line_one_year", "year_to", str(last), **named)
    if last is not None and last < first:
        refuse("too_small", "year_to", str(last), limit=first, example=first)
    horizon = case.horizon_years or 1
    if max(first, last or first) > horizon:
        refuse("case_line_outside", "year_to" if last else "year_from", str(last or first), horizon=horizon, **named)


def check_horizon(case: CbaCase, lines: Iterable[CbaLine]) -> None:
    """Refuse a horizon that leaves a line outside."""
    for each in lines:
        _check_years(case, each)


# --- moves ------------------------------------------------------------------------------------------------------------


def missing_for(case: CbaCase, lines: Sequence[CbaLine], to: str, *, evidence: int = 0) -> tuple[Missing, ...]:
    """Give what a case still needs before it may come into a state."""
    return tuple(_needs(case, lines, to, evidence))


def check_move(case: CbaCase, lines: Sequence[CbaLine], to: str, *, evidence: int = 0) -> None:
    """Refuse a move that cases do not know, or one that lacks something."""
    if to not in MOVES:
        refuse("no_such_state", "state", to, example=REVIEWED)
    if to not in MOVES[case.state]:
        words = {"from_state": case.state, "to_state": to, "choices": ", ".join(MOVES[case.state]) or "—"}
        refuse("no_such_case_move", "state", to, **words)
    for each in _needs(case, lines, to, evidence):
        raise refusal(each.rule, each.field, "", each.words)


def _needs(case: CbaCase, lines: Sequence[CbaLine], to: str, evidence: int) -> Iterator[Missing]:
    if to not in {REVIEWED, ADOPTED}:
        return
    for scenario in (BASELINE, COMMON):
        if not any(each.scenario == scenario for each in lines):
            yield Missing("case_no_lines", "lines", {"value": scenario, "choices": scenario, "named": scenario})
    sourced = bool(lines) and all(each.source.strip() for each in lines)
    if to == ADOPTED and case.approach == EXACT and not evidence and not sourced:
        yield Missing("case_no_evidence", "approach")


def as_used(line: CbaLine, rates: Mapping[UUID, LabourRate]) -> CbaLine:
    """Give a line with the hourly rate and the grade it is adopted with, so that a later rate leaves it as it is."""
    rate = rates.get(line.rate_id) if line.rate_id is not None else None
    return line if rate is None else replace(line, grade=rate.grade, hourly=rate.hourly)
