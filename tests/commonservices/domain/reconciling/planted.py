"""Small pieces that the tests of reconciliations share: identifiers by number, and what was found in short."""

from __future__ import annotations

from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import Outcome
from commonservices.domain.reconciling.words import sentence


def no(number: int) -> UUID:
    return UUID(int=number)


def usd(minor: int) -> Money:
    return Money(minor, "USD")


def kinds(found: Outcome) -> list[str]:
    """Give the kinds found, in alphabetical order, and see that each has a whole sentence in every language."""
    for each in found.findings:
        for language in ("en", "fr", "es", "ar"):
            told = sentence(each.kind, each.words, language)
            assert told not in {each.kind, ""}, (each.kind, each.words)
            assert "{" not in told
            assert told.endswith("."), told
    return sorted(each.kind for each in found.findings)


def about(found: Outcome) -> set[tuple[str, int]]:
    """Give kind and number of the subject of each finding."""
    return {(each.kind, each.subject_id.int if each.subject_id else 0) for each in found.findings}
