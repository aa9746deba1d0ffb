"""Headings between the rows of a table."""

import pytest

from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register


@pytest.fixture
def table(appearance, shown):
    made = Register(appearance, "groups.table", "Groups")
    rows = ListRows([Column("name", "Name", str, elastic=True)], str, made)
    made.set_model(rows)
    rows.set_rows([f"row {number}" for number in range(20)])
    shown(made, 400, 300)
    return made


def test_the_first_row_of_a_group_is_taller_and_the_others_are_not(table):
    usual = table.rowHeight(0)
    table.bands.show({0: "First   2", 2: "Second   18"})
    assert [table.rowHeight(row) for row in range(3)] == [usual + table.bands.height, usual, usual + table.bands.height]
    assert (table.bands.title(2), table.bands.title(1)) == ("Second   18", "")
    table.bands.show({1: "Other   19"})
    assert [table.rowHeight(row) for row in range(3)] == [usual, usual + table.bands.height, usual]
    table.bands.show({})
    assert table.rowHeight(1) == usual


def test_rows_that_are_not_there_get_no_heading(table):
    table.bands.show({99: "Nowhere"})
    assert table.bands.title(99) == ""


def test_a_heading_is_drawn_in_every_look(every_look, shown):
    made = Register(every_look, "groups.looks", "Groups")
    rows = ListRows([Column("name", "Name", str, elastic=True)], str, made)
    made.set_model(rows)
    rows.set_rows(["one", "two"])
    shown(made, 400, 200)
    plain = made.grab().toImage()
    made.bands.show({0: "Heading   2"})
    assert made.grab().toImage() != plain
