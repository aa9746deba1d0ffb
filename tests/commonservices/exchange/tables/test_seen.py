"""What the reading process saw comes back whole, whatever of it there is."""

import dataclasses
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sheets.plan import Said
from commonservices.exchange.tables.seen import BookSeen, MergedRange, SheetSeen, as_told, from_told

NUMBERS = st.integers(0, 2_000_000)
RANGES = st.lists(st.builds(MergedRange, NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=3).map(tuple)
WORDS = st.dictionaries(
    st.sampled_from(["sheet", "count", "cell"]), st.one_of(st.text(max_size=9), NUMBERS), max_size=3
)
SHEETS = st.builds(
    SheetSeen,
    name=st.text(max_size=31),
    **{
        field.name: st.booleans() if field.type in {"bool", bool} else NUMBERS
        for field in dataclasses.fields(SheetSeen)
        if field.name not in {"name", "merged_ranges"}
    },
    merged_ranges=RANGES,
)
BOOKS = st.builds(
    BookSeen,
    st.sampled_from(["xlsx", "csv"]),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.lists(SHEETS, max_size=3).map(tuple),
    st.lists(st.builds(Said, st.sampled_from(["file_rows_hidden", "file_macros_ignored"]), WORDS), max_size=3).map(
        tuple
    ),
)


@given(BOOKS)
@settings(max_examples=40)
def test_a_book_comes_back_as_it_was_told(book):
    assert from_told(json.loads(json.dumps(as_told(book)))) == book


def test_no_field_of_a_sheet_is_lost_on_the_way():
    """A field added later that nobody tells would silently come back as nothing."""
    odd = {field.name: True if field.type in {"bool", bool} else 7 for field in dataclasses.fields(SheetSeen)}
    sheet = SheetSeen(**{**odd, "name": "S", "merged_ranges": (MergedRange(1, 2, 3, 4),)})
    (back,) = from_told(as_told(BookSeen("ods", "0", (sheet,)))).sheets
    assert back == sheet
