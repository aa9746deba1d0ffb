"""Reading what was copied from a spreadsheet: blocks, and numbers in the way of the sender."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.errors import RuleBroken
from ui.usage.clipboard import Typed, is_nothing, judge, number_of, plain, read_block, readings, write_block

CELLS = st.text(alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), max_size=12)
BLOCKS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=5)
)
AMOUNTS = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False, allow_infinity=False)


def as_excel(rows: list[list[str]]) -> str:
    """What Excel puts on the clipboard: each line ends, also the last."""
    return write_block(rows).replace("\n", "\r\n") + "\r\n"


@given(BLOCKS)
def test_a_block_reads_back_as_it_was_written(rows: list[list[str]]) -> None:
    text = write_block(rows)
    read = read_block(text)
    assert [row for row in read if any(row)] == [row for row in rows if any(row)]


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader_and_its_blocks_are_square(text: str) -> None:
    rows = read_block(text)
    assert len({len(row) for row in rows}) <= 1


def test_the_line_end_of_excel_makes_no_further_row() -> None:
    assert read_block("1\t2\r\n3\t4\r\n") == [["1", "2"], ["3", "4"]]


def test_short_rows_are_filled_up() -> None:
    assert read_block("1\t2\n3") == [["1", "2"], ["3", ""]]


def test_a_quoted_cell_holds_tabs_line_ends_and_quotes() -> None:
    assert read_block('"a\tb\nc ""d"""\t5') == [['a\tb\nc "d"', "5"]]
    assert read_block('6"\t2') == [['6"', "2"]]


@pytest.mark.parametrize("text", ["", "  ", "-", "—"])
def test_empty_cells_and_dashes_hold_nothing(text: str) -> None:
    assert is_nothing(text)


def test_zero_is_not_nothing() -> None:
    assert not is_nothing("0")


@given(AMOUNTS, st.sampled_from(["en", "fr", "es", "ar"]))
def test_a_number_as_it_is_edited_reads_back_the_same(amount: Decimal, language: str) -> None:
    text = plain(amount, language)
    verdict = judge([Typed(text, 2)], language)
    assert not verdict.asks
    assert number_of(Typed(text, 2), verdict.point) == amount


@given(
    st.lists(AMOUNTS, min_size=1, max_size=6),
    st.sampled_from([("en", ",", "."), ("fr", "\u202f", ","), ("de", ".", ",")]),
)
def test_a_column_with_one_clear_number_is_read_by_it(amounts: list[Decimal], way: tuple[str, str, str]) -> None:
    language, group, point = way
    texts = [
        f"{amount:,.2f}".translate({ord(","): group, ord("."): point}) for amount in [*amounts, Decimal("1234.55")]
    ]
    verdict = judge([Typed(text, 2) for text in texts], language)
    assert verdict.point == point
    assert not verdict.asks
    assert [number_of(Typed(text, 2), verdict.point) for text in texts] == [*amounts, Decimal("1234.55")]


def test_a_column_that_can_be_read_two_ways_asks_with_its_own_example() -> None:
    verdict = judge([Typed("12", 2), Typed("4.380", 2)], "en")
    assert verdict.asks
    assert verdict.example == "4.380"
    assert dict(verdict.choices) == {".": Decimal("4.38"), ",": Decimal("4380")}


def test_another_number_in_the_column_decides() -> None:
    assert judge([Typed("12.5", 2), Typed("4.380", 2)], "en").point == "."
    assert judge([Typed("12,5", 2), Typed("4.380", 2)], "en").point == ","


def test_the_users_own_thousands_do_not_ask() -> None:
    assert not judge([Typed("4,380", 2)], "en").asks
    assert number_of(Typed("4,380", 2), judge([Typed("4,380", 2)], "en").point) == 4380
    assert judge([Typed("4,380", 2)], "fr").asks


def test_a_unit_without_decimals_leaves_one_reading() -> None:
    assert readings(Typed("4.380", 0)) == {",": Decimal(4380)}
    assert not judge([Typed("4.380", 0)], "en").asks


def test_one_decimal_more_than_the_unit_has_is_no_reason_to_take_it_for_thousands() -> None:
    verdict = judge([Typed("3.405", 2)], "en")
    assert dict(verdict.choices) == {".": Decimal("3.405"), ",": Decimal(3405)}
    assert number_of(Typed("3.405", 2), ",") == 3405
    column = [Typed("12.55", 2), Typed("3.405", 2)]
    assert judge(column, "en").point == "."
    with pytest.raises(RuleBroken) as broken:
        number_of(column[1], ".")
    assert broken.value.rule == "too_many_decimals"


def test_signs_that_contradict_each_other_are_read_each_by_itself() -> None:
    assert number_of(Typed("1.5", 2), ",") == Decimal("1.5")


@pytest.mark.parametrize(
    ("text", "rule"),
    [("abc", "not_a_number"), ("1.2.3", "not_a_number"), ("-3", "too_small"), ("1.234567", "too_many_decimals")],
)
def test_what_cannot_be_read_says_why(text: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        number_of(Typed(text, 2), ".")
    assert broken.value.rule == rule
    assert broken.value.message.startswith("Quantity")


def test_a_missing_number_is_edited_as_nothing_and_three_decimals_get_a_fourth() -> None:
    assert plain(None, "en") == ""
    assert plain(Decimal("4.3800"), "en") == "4.38"
    assert plain(Decimal("4.125"), "fr") == "4,1250"
