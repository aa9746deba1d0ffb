"""What is said of the workbooks of offices: why one is not taken, and why the whole is not put together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.errors import Known

SAID: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "book_not_ours": (
            "{name} is not a workbook for Headquarters: it has none of the hidden names by which one is known.",
            "Choose a workbook made by this program, as it was sent.",
        ),
        "book_changed": ("{name} changed while it was read.", "Close it everywhere and try again."),
        "book_says_nothing": (
            "The cover of {name} does not say {missing}.",
            "Ask the office for the workbook as it was made.",
        ),
        "book_unsound": (
            "{name} does not tie out: {finding}",
            "Ask the office to export it again, or leave it out.",
        ),
        "books_ask": (
            "{count} question(s) must be answered before the workbooks are put together.",
            "Answer them, or leave a workbook out.",
        ),
        "books_demo_and_real": (
            "{name} is a demonstration and {other} is not; made-up and real figures are never put together.",
            "Leave the demonstration out.",
        ),
        "books_none_left": ("By the answers no workbook counts.", "Answer so that one of them counts."),
        "books_none": ("No workbook was given.", "Name the workbooks of the offices."),
    }
)


def refused(key: str, where: str = "", **words: object) -> Known:
    """Give the refusal of a key with its words."""
    sentence, advice = SAID[key]
    return Known(key, sentence, advice=advice, where=where, **words)
