"""R11: premises beside their leases and those who are in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_rules import premises_findings, standing
from commonservices.domain.reconciling.findings import PREMISES, Finding, Outcome, Word, finding, outcome

KINDS: Final[Mapping[str, str]] = {
    "AREA_OVER": "area_over",
    "DESKS_OVER": "desks_over",
    "NO_SHARE": "occupant_without_share",
    "LEASE_ENDED": "lease_ended",
    "HOST_AGREEMENT_ENDED": "host_agreement_ended",
}
_PER_CENT: Final = 100


class HeldSpace(NamedTuple):
    """Premises with those who are in them, and how entities are called."""

    premises: Sequence[Premises]
    occupancies: Mapping[UUID, Sequence[Occupancy]]
    codes: Mapping[UUID, str]
    outsiders: Collection[UUID] = frozenset()


def compare(held: HeldSpace, day: date) -> Outcome:
    """Give premises that are more than full, occupants without a share, and papers that have ended."""
    active = [each for each in held.premises if each.status == "ACTIVE"]
    return outcome(len(active), (each for one in active for each in _of(one, held, day)))


def _of(premises: Premises, held: HeldSpace, day: date) -> Iterable[Finding]:
    own = held.occupancies.get(premises.id, ())
    stands = standing(premises, own, (), day, held.outsiders)
    for each in premises_findings(premises, own, stands, day):
        kind = KINDS.get(each.code)
        if kind is None:
            continue
        words: dict[str, Word] = {"premises": premises.reference}
        if each.day is not None:
            words["day"] = each.day
        if each.code in {"AREA_OVER", "DESKS_OVER"}:
            share = stands.area_share if each.code == "AREA_OVER" else stands.desk_share
            words["percent"] = int((share or 0) * _PER_CENT)
        if kind == "occupant_without_share":
            yield from _occupants(premises, each.entity_ids, held.codes)
        else:
            yield _found(kind, premises, words)


def _occupants(premises: Premises, ids: Iterable[UUID], codes: Mapping[UUID, str]) -> Iterator[Finding]:
    for id in ids:
        words: dict[str, Word] = {"premises": premises.reference, "entity": codes.get(id, "")}
        yield _found("occupant_without_share", premises, words, id)


def _found(kind: str, premises: Premises, words: Mapping[str, Word], *parts: UUID) -> Finding:
    return finding(
        kind,
        premises.id,
        *parts,
        subject=(PREMISES, premises.id),
        arrangement_id=premises.arrangement_id,
        words=words,
    )
