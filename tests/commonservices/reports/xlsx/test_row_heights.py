"""Rows are as high as the text they wrap needs, reckoned the same way every time."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.reports.xlsx import CODE, INTEGER, TEXT, Column
from commonservices.reports.xlsx.row_heights import (
    MAX_LINES,
    RowHeights,
    header_row,
    height,
    lines_of,
    plain_row,
    room_of,
)

WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=60)


@given(WORDS, st.integers(12, 60))
def test_short_words_stand_on_as_many_lines_as_any_other_wrapping_gives(words: list[str], room: int) -> None:
    text = " ".join(words)
    assert lines_of(text, room) == min(MAX_LINES, len(textwrap.wrap(text, room)))


@given(st.text(max_size=400), st.integers(1, 60), st.integers(1, 30))
def test_a_wider_column_never_needs_more_lines(text: str, room: int, more: int) -> None:
    narrow, wide = lines_of(text, room), lines_of(text, room + more)
    assert 1 <= wide <= MAX_LINES
    if " " not in text:
        assert wide <= narrow


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 10, 1),
        ("ten signs!", 10, 1),
        ("eleven sign", 10, 2),
        ("x" * 10, 10, 1),
        ("x" * 11, 10, 2),
        ("x" * 30, 10, 3),
        ("ab " + "x" * 25, 10, 4),
        ("one\ntwo", 40, 2),
        ("one\n\nthree", 40, 3),
        ("one\r\ntwo", 40, 2),
        ("UNICEF, UNDP", 12, 2),
        ("漢字漢字漢字", 12, 1),
        ("漢字漢字漢字漢", 12, 2),
        ("صندوق الأمم المتحدة للسكان", 14, 2),
    ],
)
def test_lines_are_counted_by_words_breaks_capitals_and_wide_signs(text: str, room: int, lines: int) -> None:
    assert lines_of(text, room) == lines


@pytest.mark.parametrize("text", ["word " * 2_000, "x" * 30_000, "line\n" * 2_000])
def test_a_row_grows_no_higher_than_a_row_can_be(text: str) -> None:
    assert lines_of(text, 20) == MAX_LINES
    assert plain_row(MAX_LINES) == ' ht="405" customHeight="1"'


def test_a_plain_row_has_the_usual_height_and_each_further_line_adds_to_it() -> None:
    assert [plain_row(lines) for lines in (0, 1, 2, 3)] == [height(15), height(15), height(28), height(41)]


def test_even_the_narrowest_column_holds_a_letter() -> None:
    assert room_of(0.5) == 1
    assert room_of(34) > 30


def test_the_highest_text_that_wraps_decides_and_nothing_else_does() -> None:
    long = "word " * 20
    columns = (
        Column("ref", "Reference", CODE, 12),
        Column("title", "Title", TEXT, 30),
        Column("notes", "Notes", TEXT, 15),
        Column("hidden", "Hidden", TEXT, 10, hidden=True),
        Column("count", "Count", INTEGER, 5),
    )
    heights = RowHeights(columns)
    assert heights.of((long, "short", "short", long, 123_456_789)) == height(15)
    assert heights.of((long, long, "short", long, 1)) == plain_row(lines_of(long, room_of(30)))
    assert heights.of((long, long, long, long, 1)) == plain_row(lines_of(long, room_of(15)))
    assert heights.of((None, None, None, None, None)) == height(15)


def test_labels_have_two_lines_at_least_and_more_where_one_needs_them() -> None:
    assert header_row((Column("a", "Short", TEXT, 20),)) == height(30)
    assert header_row(()) == height(30)
    narrow = Column("a", "Sustainability flags of the arrangement", TEXT, 12)
    hidden = Column("b", "Sustainability flags of the arrangement", TEXT, 5, hidden=True)
    assert header_row((narrow, hidden)) == height(4 * 13 + 4)


def test_a_dense_list_stands_closer_and_still_holds_every_line() -> None:
    assert [plain_row(lines, dense=True) for lines in (0, 1, 2, 3)] == [height(13), height(13), height(26), height(39)]
    columns = (Column("ref", "Reference", TEXT, 12),)
    assert RowHeights(columns, dense=True).of(("short",)) == height(13)
    assert RowHeights(columns).of(("short",)) == height(15)
