"""Comparing what cells say and how they look with a table of how they should."""

from __future__ import annotations

from typing import Any

from ui.kit.columns import Column, Distance

Case = tuple[dict[str, Any], str, str, object]


def shown(columns: list[Column[Any]], row: object, key: str) -> tuple[str, object]:
    """Give the words and the look of one cell; a distance is given by its words and its tone."""
    column = next(each for each in columns if each.key == key)
    detail = column.detail(row) if column.detail is not None else None
    return column.text(row), (detail.text, detail.tone) if isinstance(detail, Distance) else detail


def differences(columns: list[Column[Any]], cases: list[Case], made: Any) -> list[str]:
    """Give the cells that are not as they should be, each with what it says instead."""
    wrong = []
    for values, key, text, detail in cases:
        found = shown(columns, made(**values), key)
        if found != (text, detail):
            wrong.append(f"{key} of {values}: {found}")
    return wrong
