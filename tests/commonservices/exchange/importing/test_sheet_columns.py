"""The columns of a sheet without a store: fields, months, what is unread and what a cell shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import pytest

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.exchange.importing.sheet_columns import Beforehand, ReadSheet, foreign_cells, read_sheet, shown
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


def read_usage(*lines: tuple[object, ...], **known: dict[str, str]) -> ReadSheet:
    return read_sheet(USAGE, Sheet(), rows(*lines), Beforehand(**known))


def test_a_column_under_a_number_or_a_day_is_unread_and_never_lost() -> None:
    """What stands under a heading that is no text was dropped by others without a word."""
    read = read_usage((*HEADS[:4], 2026, date(2026, 7, 31)), ("S", "WFP", "2026-07", 5, "by hand", 7))
    assert [(each.address.cell, each.heading) for each in read.unread] == [("E1", "2026"), ("F1", "2026-07-31")]
    assert [text for _, text in foreign_cells(read.unread, read.rows[0][1])] == ["2026: by hand", "2026-07-31: 7"]


def test_a_column_under_nothing_is_said_by_its_place() -> None:
    read = read_usage(
        (*HEADS[:4], None, " "), ("S", "WFP", "2026-07", 5, "by hand"), ("S", "WFP", "2026-08", 5, None, 9)
    )
    said = [each for each in read.notes if each.key == "import_not_kept"]
    assert [each.words for each in said] == [{"headings": "E1, F1"}]
    assert read.unread == ()


def test_a_column_that_holds_nothing_is_not_worth_a_word() -> None:
    read = read_usage((*HEADS[:4], None, 2026), ("S", "WFP", "2026-07", 5, "  ", None))
    assert (read.unread, [each.key for each in read.notes]) == ((), ["sheet_heading_found"])


def test_months_as_headings_are_read_in_every_form_people_give_them() -> None:
    heads = ("Service", "Agency", date(2026, 7, 1), "Aug 2026", "2026-09", "10/2026", "نوفمبر 2026", "déc. 2026")
    read = read_usage(heads, ("S", "WFP", 1, 2, 3, 4, 5, 6))
    assert [each.month for each in read.months] == [date(2026, month, 1) for month in range(7, 13)]
    assert (read.unread, read.known) == ((), 3)


def test_a_column_of_months_beside_a_column_of_quantities_is_not_read_as_quantities() -> None:
    read = read_usage((*HEADS[:4], "2026-09"), ("S", "WFP", "2026-07", 5, 99))
    assert read.months == ()
    assert [each.heading for each in read.unread] == ["2026-09"]


def test_the_decimal_sign_of_all_columns_of_months_is_one_question() -> None:
    read = read_usage(("Service", "Agency", "2026-07", "2026-08"), ("S", "WFP", "1,234", "2,345"))
    assert {each.id for each in read.questions} == {"quantity:months"}
    answers = {"quantity:months": read.questions[0].choices[0].key}
    settled = read_usage(("Service", "Agency", "2026-07", "2026-08"), ("S", "WFP", "1,234", "2,345"), answers=answers)
    assert all(each.reader is not None for each in settled.months)


def test_a_sheet_of_headings_alone_has_no_rows_and_says_no_fault() -> None:
    read = read_usage(HEADS)
    assert (read.rows, read.faults, read.known) == ((), (), 4)


def test_a_sheet_without_any_row_is_a_fault() -> None:
    for lines in ((), ((1, 2, 3),), (("", " "),)):
        assert read_usage(*lines).faults, lines


def test_a_row_of_blanks_between_values_is_no_row_and_a_total_in_the_middle_stays() -> None:
    read = read_usage(
        HEADS, ("S", "WFP", "2026-07", 5), (" ", None), ("Total", None, None, 5), ("S", "WFP", "2026-08", 1)
    )
    assert [number for number, _ in read.rows] == [2, 4, 5]


def test_what_is_left_out_on_purpose_stays_left_out_the_next_time() -> None:
    first = read_usage(HEADS, ("S", "WFP", "2026-07", 5, "red"), mapping={"COLOUR ": ""})
    assert (first.unread, first.mapping["colour"]) == ((), "")
    again = read_usage(HEADS, ("S", "WFP", "2026-07", 5, "red"), remembered=dict(first.mapping))
    assert (again.unread, again.mapping) == ((), first.mapping)


def test_a_mapping_to_a_field_there_is_not_reads_nothing_by_it() -> None:
    read = read_usage(HEADS, ("S", "WFP", "2026-07", 5, "red"), mapping={"Colour": "no_such_field"})
    assert "no_such_field" not in read.columns
    assert [each.heading for each in read.unread] == ["Colour"]


def test_a_workbook_that_counts_from_1904_gives_its_own_days() -> None:
    @dataclass
    class From1904(Sheet):
        date_1904: bool = True

    target = TARGETS["counts"]
    heads = ("Arrangement", "Entity", "Driver", "Head count", "Census date")
    lines = rows(heads, ("A", "WFP", "headcount", 5, 44743))
    days = {}
    for sheet in (Sheet(), From1904()):
        reader = read_sheet(target, sheet, lines, Beforehand()).columns["census_date"].reader
        assert reader is not None
        days[type(sheet)] = reader.read(44743).value
    assert days == {Sheet: date(2022, 7, 1), From1904: date(2026, 7, 2)}
