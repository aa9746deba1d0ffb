"""What a reconciliation finds: a kind, a key that stays the same next time, what it concerns, and its words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money
from commonservices.domain.pricing import USD

ROUTINES: Final = ("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "S03")
LEDGER: Final = "R6"
"""The one routine that needs a file: an extract of the ledger."""
AGREES, DIFFERS, NOTHING = "AGREES", "DIFFERS", "NOTHING"
ARRANGEMENT, SERVICE, ORDER, BILL, POOL = "ARRANGEMENT", "SHARED_SERVICE", "SERVICE_ORDER", "BILL", "COST_POOL"
PREMISES, AGREEMENT, ENTITY = "PREMISES", "LONG_TERM_AGREEMENT", "ENTITY"
_PART: Final = "|"
_LONGEST_WORD: Final = 120
_LONGEST_KEY: Final = 200

Word = str | int | date | Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference. Its key begins with the part of the whole it was looked for in, so that silence means gone."""

    kind: str
    key: str
    subject_kind: str = ""
    subject_id: UUID | None = None
    arrangement_id: UUID | None = None
    amount: int | None = None
    currency: str = USD
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run compared and found; `scope` are the parts of the whole it looked at, None for all of it."""

    compared: int
    findings: tuple[Finding, ...]
    scope: frozenset[str] | None = None

    @property
    def result(self) -> str:
        """Give the result as a code."""
        if self.findings:
            return DIFFERS
        return AGREES if self.compared else NOTHING

    @property
    def total(self) -> tuple[int | None, str]:
        """Give what the differences come to, signs left out; nothing where they are in several currencies."""
        amounts = [(abs(each.amount), each.currency) for each in self.findings if each.amount is not None]
        currencies = {currency for _, currency in amounts}
        if len(currencies) != 1:
            return (None, USD)
        return sum(amount for amount, _ in amounts), currencies.pop()

    def looked_at(self, key: str) -> bool:
        """Say whether a difference of this key would have been found again."""
        return self.scope is None or key.partition(_PART)[0] in self.scope


def finding(
    kind: str,
    *parts: UUID | str | date,
    scope: str = "",
    subject: tuple[str, UUID | None] = ("", None),
    arrangement_id: UUID | None = None,
    amount: Money | None = None,
    words: Mapping[str, Word] | None = None,
) -> Finding:
    """Give a finding; `parts` tell it apart from others of its kind."""
    told = (scope.replace(_PART, "/"), kind, *(_plain(each).replace(_PART, "/") for each in parts))
    return Finding(
        kind=kind,
        key=_PART.join(told)[:_LONGEST_KEY],
        subject_kind=subject[0] if subject[1] is not None else "",
        subject_id=subject[1],
        arrangement_id=arrangement_id,
        amount=amount.minor if amount else None,
        currency=amount.currency if amount else USD,
        words={name: _worded(each) for name, each in (words or {}).items()},
    )


def _plain(part: UUID | str | date) -> str:
    return part.hex if isinstance(part, UUID) else str(part)


def _worded(word: Word) -> str:
    if isinstance(word, Money):
        return f"{word.minor} {word.currency}"
    return word.isoformat() if isinstance(word, date) else str(word)[:_LONGEST_WORD]


def outcome(compared: int, found: Iterable[Finding | None], scope: Iterable[str] | None = None) -> Outcome:
    """Give what one run found, in the order of the keys; each difference once."""
    by_key = {each.key: each for each in found if each is not None}
    every = tuple(by_key[key] for key in sorted(by_key))
    return Outcome(compared, every, None if scope is None else frozenset(scope))


def kept_words(words: Mapping[str, str]) -> str:
    """Give the words of a finding as a record keeps them."""
    return json.dumps(dict(words), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def words_of(text: str) -> dict[str, str]:
    """Give the words a record keeps; none when what stands there holds none."""
    try:
        kept = json.loads(text)
    except ValueError:
        return {}
    return {str(name): str(word) for name, word in kept.items()} if isinstance(kept, dict) else {}
