"""What stands twice on a sheet, and which record a hidden cell means."""

from uuid import UUID

from commonservices.exchange.returning.comparing import record_of_key, twice
from commonservices.exchange.returning.returned import Line


def test_rows_with_the_same_key_are_named_together():
    lines = [Line(number, id, "", {}) for number, id in enumerate(["a", "b", "a", "", "", "+"], 5)]
    assert [(line.number, rows) for line, rows in twice(lines)] == [(5, "5, 7"), (7, "5, 7")]
    many = [Line(number, "a", "", {}) for number in range(5, 12)]
    assert {rows for _, rows in twice(many)} == {"5, 6, 7, 8 …"}


def test_a_hidden_cell_means_a_record_only_when_it_holds_its_identifier():
    id = UUID(int=7)
    assert record_of_key(id.hex) == id
    assert [record_of_key(each) for each in ("", "+", "total")] == [None] * 3
