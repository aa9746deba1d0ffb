"""Rows held in memory or read page by page: found by their words, sorted by their headings."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.table import Register
from ui.registers.short_tables import Ordered, holding, paged_fill, paged_model, short_fill, short_table

NAMES = ["Éclair au café", "Pear tart", "Apple tart", "شاي أخضر"]


@dataclass(frozen=True)
class Cake:
    """One row."""

    name: str


CAKES = [Cake(name) for name in NAMES]
COLUMNS: list[Column[Cake]] = [Column("name", "Name", lambda row: row.name, sort="name", elastic=True)]


def name_of(row: Cake) -> str:
    return row.name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", NAMES),
        ("   ", NAMES),
        ("eclair CAFE", NAMES[:1]),
        ("tart apple", NAMES[2:3]),
        ("tart", NAMES[1:3]),
        ("شاي", NAMES[3:]),
        ("tart café", []),
    ],
)
def test_all_words_must_be_held_in_any_order_however_written(text: str, found: list[str]) -> None:
    assert [each.name for each in holding(CAKES, text, name_of)] == found


def test_rows_keep_their_order_and_the_given_rows_are_left_alone() -> None:
    given = list(CAKES)
    holding(given, "tart", name_of).clear()
    assert given == CAKES


def test_a_short_table_fills_its_place_however_few_its_rows(appearance: Appearance, qapp: object) -> None:
    table = short_table(appearance, "cakes", "Cakes", COLUMNS, name_of)
    assert table.minimumHeight() == 0
    fill = short_fill(table, lambda text: holding(CAKES, text, name_of))
    tall = table.maximumHeight()
    assert fill("tart") == table.rows.rowCount() == 2
    assert table.maximumHeight() == tall > 10_000
    table.restyle()
    assert table.maximumHeight() == tall
    table.deleteLater()


class Shelf:
    """Where pages of rows come from; it keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[Ordered[str]] = []

    def count(self, query: Ordered[str]) -> int:
        return len(self.found(query))

    def page(self, query: Ordered[str], offset: int, limit: int) -> list[Cake]:
        self.asked.append(query)
        return self.found(query)[offset : offset + limit]

    def found(self, query: Ordered[str]) -> list[Cake]:
        return sorted(holding(CAKES, query.wanted, name_of), key=name_of, reverse=query.descending)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_paged_rows_are_read_anew_for_other_words(appearance: Appearance, shelf: Shelf, qapp: object) -> None:
    table = Register(appearance, "cakes", "Cakes")
    model = paged_model(COLUMNS, Ordered("", "name"), shelf.count, shelf.page, name_of)
    fill = paged_fill(table, model, str.upper)
    assert model.parent() is table
    assert fill("tart") == 2
    assert [model.row(at) for at in range(2)] == [Cake("Apple tart"), Cake("Pear tart")]
    assert shelf.asked[-1] == Ordered("TART", "name")
    assert fill("nothing") == 0
    table.deleteLater()


def test_a_heading_turns_the_order_and_keeps_the_words(appearance: Appearance, shelf: Shelf, qapp: object) -> None:
    table = Register(appearance, "cakes", "Cakes")
    model = paged_model(COLUMNS, Ordered("", "name"), shelf.count, shelf.page, name_of)
    fill = paged_fill(table, model, str)
    fill("tart")
    model.set_query(Ordered("tart", "name", descending=True))
    assert model.row(0) == Cake("Pear tart")
    fill("e")
    assert model.query == Ordered("e", "name", descending=True)
    table.deleteLater()
