"""Two sides field by field: what is shown, what is left out, and how it is heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import arrangements
from commonservices.queries import versions as queries
from tests.builders import an_arrangement
from ui.arrangements.compare_table import CompareTable
from ui.records.lookups import Lookups


@pytest.fixture
def table(frame, shown):
    made = CompareTable(frame, Lookups(frame.bridge), "test.compare")
    shown(made, 1000, 500)
    return made


def compare(office, table, left, right):
    table.show_comparison(queries.compare_arrangements(office, left, right), "Left", "Right")


def shown_fields(table):
    return [table.table.rows.row(place).field for place in range(table.table.rows.rowCount())]


def row(table, field):
    return next(each for each in table._rows if each.field == field)


def test_one_beside_itself_differs_in_nothing(office, table, three):
    compare(office, table, three["fuel"], three["fuel"])
    assert shown_fields(table) == []
    assert table.said.text() == f"0 of {len(table._rows)} fields differ."
    table.only.setChecked(False)
    assert len(shown_fields(table)) == len(table._rows) > 20


def test_the_currency_stands_with_its_money_and_in_no_line_of_its_own(office, table):
    one = an_arrangement(office, title_en="One", ceiling_amount="1000", currency="USD").id
    other = an_arrangement(office, title_en="Other", ceiling_amount="1000", currency="EUR").id
    compare(office, table, one, other)
    assert "currency" not in {each.field for each in table._rows}
    ceiling = row(table, "ceiling_amount")
    assert (ceiling.left, ceiling.right) == ("USD 1,000.00", "EUR 1,000.00")
    assert ceiling.differs
    assert "ceiling_amount" in shown_fields(table)


def test_states_codes_and_parties_are_words(office, table, three):
    arrangements.move(office, three["fuel"], "CANCELLED", reason="not needed")
    compare(office, table, three["fuel"], three["letter"])
    state = row(table, "state")
    assert (state.left, state.right) == ("Cancelled", "Draft")
    assert row(table, "parties").right in {"WHO (Client), UNICEF (Provider)", "UNICEF (Provider), WHO (Client)"}
    assert not any("_" in each.left + each.right for each in table._rows if each.field != "reference")


def test_no_two_lines_are_called_the_same(office, table, three):
    compare(office, table, three["fuel"], three["clinic"])
    labels = [each.label for each in table._rows]
    assert len(set(labels)) == len(labels)
    assert all(labels)


def test_the_sides_are_named_in_the_heading(office, table, three):
    compare(office, table, three["fuel"], three["clinic"])
    model = table.table.rows
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert heads == ["Field", "Differs", "Left", "Right"]


def test_the_count_is_heard_with_the_table_and_follows(office, table, three):
    compare(office, table, three["fuel"], three["clinic"])
    before = table.table.accessibleDescription()
    assert before == table.said.text()
    assert before.startswith(f"{len(shown_fields(table))} of ")
    compare(office, table, three["fuel"], three["fuel"])
    assert table.table.accessibleDescription().startswith("0 of ")
    assert table.table.accessibleName() == "Comparison"


def test_the_choice_is_made_by_the_space_bar_and_stays_for_the_next_comparison(office, table, three):
    compare(office, table, three["fuel"], three["clinic"])
    few = len(shown_fields(table))
    table.only.setFocus()
    QTest.keyClick(table.only, Qt.Key.Key_Space)
    assert len(shown_fields(table)) > few
    compare(office, table, three["fuel"], three["letter"])
    assert len(shown_fields(table)) == len(table._rows)


def test_what_differs_is_marked_by_a_word_and_not_by_colour_alone(office, table, three):
    compare(office, table, three["fuel"], three["clinic"])
    table.only.setChecked(False)
    model = table.table.rows
    words = {model.row(place).field: model.cells(place)[1].text for place in range(model.rowCount())}
    assert words["title_en"] == "differs"
    assert words["state"] == "same"
    assert set(words.values()) == {"differs", "same"}
