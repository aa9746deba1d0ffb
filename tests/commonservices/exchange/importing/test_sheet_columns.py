"""The columns of a sheet without a store: fields, months, what is unread and what a cell shows."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.exchange.importing.sheet_columns import Beforehand, foreign_cells, read_sheet, shown
from commonservices.exchange.importing.targets import TARGETS
from tests.commonservices.exchange.importing.sheets_in_memory import Sheet

USAGE = TARGETS["usage"]
NOON = datetime.fromisoformat("2026-07-01T12:00:00")
HEADS = ("Service", "Agency", "Month", "Qty", "Colour")


def rows(*lines: tuple[object, ...]) -> list[tuple[int, tuple[object, ...]]]:
    return list(enumerate(lines, start=1))


def test_columns_are_found_and_what_nobody_knows_is_unread() -> None:
    read = read_sheet(USAGE, Sheet(), rows(HEADS, ("S", "WFP", "2026-07", 5, "red")), Beforehand())
    assert {name: each.place for name, each in read.columns.items()} == {
        "service_id": 1,
        "consumer_id": 2,
        "month": 3,
        "quantity": 4,
    }
    assert [text for _, text in foreign_cells(read.unread, read.rows[0][1])] == ["Colour: red"]
    assert read.mapping == {"service": "service_id", "agency": "consumer_id", "month": "month", "qty": "quantity"}


def test_the_column_of_a_mapping_wins_over_names_and_an_empty_field_leaves_it_out() -> None:
    known = Beforehand(mapping={"Colour": "quantity", "Qty": ""})
    read = read_sheet(USAGE, Sheet(), rows(HEADS, ("S", "WFP", "2026-07", 5, "6")), known)
    assert read.columns["quantity"].place == 5
    assert (read.unread, read.mapping["qty"]) == ((), "")


def test_a_column_that_can_mean_two_things_has_no_reader_until_it_is_answered() -> None:
    lines = rows(HEADS, ("S", "WFP", "2026-07", "1,234", None))
    asked = read_sheet(USAGE, Sheet(), lines, Beforehand())
    (question,) = asked.questions
    assert asked.columns["quantity"].reader is None
    answered = read_sheet(USAGE, Sheet(), lines, Beforehand(answers={question.id: question.choices[0].key}))
    assert answered.columns["quantity"].reader is not None
    assert [each.open for each in answered.questions] == [False]


def test_the_hidden_keys_of_our_own_sheet_are_not_its_headings() -> None:
    keys = ("service", "consumer", "month", "quantity", "note")
    read = read_sheet(USAGE, Sheet(), rows(keys, ("Service", "Consumer", "Month", "Quantity", "Note")), Beforehand())
    assert read.rows == ()
    assert read.columns["quantity"].heading == "Quantity"


@pytest.mark.parametrize(("value", "text"), [
    (None, ""), (True, "TRUE"), (Decimal("1.50"), "1.50"), (date(2026, 7, 1), "2026-07-01"),
    (NOON, "2026-07-01T12:00:00"), (ErrorCell("#N/A"), "#N/A"), (NoResult("A1+1"), "=A1+1"),
])  # fmt: skip
def test_a_cell_is_shown_as_its_sender_sees_it(value: object, text: str) -> None:
    assert shown(value) == text  # type: ignore[arg-type]
