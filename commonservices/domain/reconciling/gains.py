"""R10: claims of efficiency beside what their figures come to, the claims they are part of, and their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import (
    ESTIMATED,
    EXACT,
    QUALITY,
    computed,
    gain_of,
    recalculated_ok,
)
from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import SERVICE, Finding, Outcome, Word, finding, outcome

_UNITS: Final = ("money", "hours")


class HeldClaim(NamedTuple):
    """A claim with what it stands on: its service, whose it is, the approach of its case, and its papers."""

    record: EfficiencyRecord
    service: str
    arrangement_id: UUID | None
    owner: str
    approach: str
    evidence: int


def compare(claims: Iterable[HeldClaim]) -> Outcome:
    """Give claims whose gain, parts, links, method or figures do not agree with what they stand on."""
    held = sorted(claims, key=lambda each: each.record.reference)
    found = (*_gains(held), *_parts(held), *_twice(held), *_methods(held))
    return outcome(len(held), found)


def _gains(held: Iterable[HeldClaim]) -> Iterator[Finding]:
    """Give claims whose kept gain is another than their figures come to, and those realised without actual figures."""
    for each in held:
        record, again = each.record, computed(each.record)
        if not recalculated_ok(record):
            if record.gain_hours != again.gain_hours:
                told, other = str(record.gain_hours or 0), str(again.gain_hours or 0)
                yield _of("hours_differ", each, None, {"hours": told, "hours_again": other})
            else:
                kept, due = Money(record.gain or 0, record.currency), Money(again.gain or 0, record.currency)
                yield _of("gain_differs", each, kept - due, {"amount_told": kept, "other": due})
        if record.state != ESTIMATED and record.category != QUALITY and not gain_of(record).known:
            yield _of("realised_without_actuals", each)


def _parts(held: Iterable[HeldClaim]) -> Iterator[Finding]:
    """Give claims linked to none that is there, and totals that their parts go beyond: money and hours apart."""
    every = {each.record.id: each for each in held}
    parts: dict[UUID, list[EfficiencyRecord]] = {}
    for each in every.values():
        linked = each.record.linked_id
        if linked is None:
            continue
        if linked not in every:
            yield _of("linked_to_nothing", each, _worth(each.record))
            continue
        parts.setdefault(linked, []).append(each.record)
    for id, some in parts.items():
        yield from _beyond(every[id], some)


def _beyond(whole: HeldClaim, parts: list[EfficiencyRecord]) -> Iterator[Finding]:
    record, total = whole.record, gain_of(whole.record)
    money = sum(gain_of(each).money or 0 for each in parts if each.currency == record.currency)
    if total.money is not None and money > total.money:
        told, other = Money(money, record.currency), Money(total.money, record.currency)
        yield _of("parts_above_total", whole, told - other, {"amount_told": told, "other": other})
    hours = sum((gain_of(each).hours or Fraction(0) for each in parts), Fraction(0))
    if total.hours is not None and hours > total.hours:
        words: dict[str, Word] = {"hours": str(float(hours)), "hours_again": str(float(total.hours))}
        yield _of("hours_above_total", whole, None, words)


def _twice(held: Iterable[HeldClaim]) -> Iterator[Finding]:
    """Give claims that count what another one of the same service and year counts: in its category, or its stream."""
    counted: dict[tuple[UUID | None, int | None], list[HeldClaim]] = {}
    for each in held:
        if each.record.linked_id is None:
            counted.setdefault((each.record.service_id, each.record.year), []).append(each)
    for some in counted.values():
        for one, other in combinations(some, 2):
            if one.record.category == other.record.category or one.record.stream != other.record.stream:
                words: dict[str, Word] = {"other_claim": one.record.reference}
                yield _of("gain_counted_twice", other, _worth(other.record), words, one.record.id)


def _methods(held: Iterable[HeldClaim]) -> Iterator[Finding]:
    """Give claims that say exact and stand on an estimated case, or on no paper once they are realised."""
    for each in held:
        if each.record.method != EXACT:
            continue
        if each.approach == ESTIMATED:
            yield _of("exact_of_estimate", each, _worth(each.record))
        elif each.record.state != ESTIMATED and not each.evidence:
            yield _of("exact_without_evidence", each, _worth(each.record))


def _worth(record: EfficiencyRecord) -> Money | None:
    money = gain_of(record).money
    return None if money is None else Money(money, record.currency)


def _of(
    kind: str, held: HeldClaim, amount: Money | None = None, words: Mapping[str, Word] | None = None, *parts: UUID
) -> Finding:
    record = held.record
    return finding(
        kind,
        record.id,
        *parts,
        subject=(SERVICE, record.service_id),
        arrangement_id=held.arrangement_id,
        amount=amount,
        words={
            "claim": record.reference,
            "service": held.service,
            "year": str(record.year or 0),
            "entity": held.owner,
            **(words or {}),
        },
    )
