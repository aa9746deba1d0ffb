"""Cells as text for a spreadsheet: plain, or with the names of services, consumers and months."""

from __future__ import annotations

from collections.abc import Sequence

from ui.usage.clipboard import plain, write_block
from ui.usage.model import UsageModel
from ui.words import Words


def _lines(places: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return sorted({position for position, _ in places}), sorted({column for _, column in places})


def as_block(model: UsageModel, places: Sequence[tuple[int, int]]) -> str:
    """Give the selected cells as lines; a cell in between that is not selected stays empty."""
    chosen = set(places)
    lines, columns = _lines(places)
    return write_block(
        [model.showing.edited_text(position, column) if (position, column) in chosen else "" for column in columns]
        for position in lines
    )


def as_named_table(model: UsageModel, words: Words, places: Sequence[tuple[int, int]]) -> str:
    """Give the selected cells with headings, and service, consumer and unit before each line."""
    lines, columns = _lines(places)
    head = [words.kind("shared_service"), words.kind("participation"), words.field("unit")]
    table = [[*head, *(model.showing.heading(column) for column in columns)]]
    for position in lines:
        block, row = model.lines.block(position), model.lines.row(position)
        if row is None:
            continue
        figures = [plain(model.showing.quantity(position, column), words.language) for column in columns]
        table.append([block.name, row.consumer, words.code("units", block.unit), *figures])
    return write_block(table)
