"""What the columns of a table say of a row, and rows to say it of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from commonservices.queries.splits import SplitRow
from ui.kit.columns import Column
from ui.page import PageFrame
from ui.words import Words

NOBODY = UUID(int=9)


def texts(columns: Sequence[Column[Any]], row: object) -> dict[str, str]:
    """Give what stands in each cell."""
    return {each.key: each.text(row) for each in columns}


def details(columns: Sequence[Column[Any]], row: object) -> dict[str, object]:
    """Give how each cell is drawn that is not drawn plainly."""
    return {each.key: each.detail(row) for each in columns if each.detail is not None}


def a_share(code: str = "UNDP", **values: Any) -> SplitRow:
    """Give the share of a party in a split."""
    row = SplitRow(
        entity_id=NOBODY, code=code, name="Development Programme", driver=Fraction(86), percent=Fraction(1, 3),
        exact=Fraction(10_000, 3), whole=3_333, left=Fraction(1, 3), extra=0, support=0, to_pay=3_333, parts=(3_333,),
        before=None,
    )  # fmt: skip
    return replace(row, **values)


DAY = date(2026, 9, 15)


def a_frame(language: str = "en", today: date = DAY) -> PageFrame:
    """Give what makers of columns need of the window: its words and the day, without a store."""
    bridge: Any = SimpleNamespace(today=lambda: today)
    nobody: Any = None
    return PageFrame(bridge, nobody, nobody, nobody, Words(language))


def plain(text: str) -> str:
    """Give a text as it is read: without the signs of direction, with a plain minus and plain spaces."""
    kept = "".join(each for each in text if each not in "\u2066\u2068\u2069")
    return kept.replace("\u2212", "-").replace("\u202f", " ").replace("\u00a0", " ")
