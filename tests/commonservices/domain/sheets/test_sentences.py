"""Whatever stands in a cell and whatever is wanted of it, a refusal is one whole sentence about that cell."""

from datetime import date, datetime, time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sentences import MESSAGES, label_of, sentence
from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.decided import Decided
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.plan import Said
from commonservices.domain.sheets.reader import Reader
from commonservices.domain.sheets.sentences import SHEET_MESSAGES
from commonservices.domain.sheets.wanted import Content, Wanted
from tests.commonservices.domain.sheets.literals import never_said, without_words

HOSTILE: tuple[CellValue, ...] = (
    ErrorCell("#DIV/0!"), NoResult("A1+B1"), True, False, 0, -1, 10**16, 10**40, Decimal("0.1"), Decimal("1E+300"),
    Decimal("1E-300"), Decimal("NaN"), Decimal("-Infinity"), Decimal("0.30000000000000004"), date(1, 1, 1),
    date(9999, 12, 31), datetime.fromisoformat("2026-07-01T23:59:59"), time(12, 30),
    "=1+1", "+1", "-", "@x", "\t", "1E+05",
    "31/02/2026", "2026-13-01", "1,2,3", "12 %", "USD 5", "€", "\u0663\u066b\u0665", "\uff11\uff12",
    "{value}", "a\nb", "x" * 5_000,
    "\u202eabc",
    "a\x00b", "nan", "inf", "1_000", "0x10", "½", "#N/A", "TRUE", "yes", "oui", "نعم", "2026", "00012", "{0}", "%s",
)  # fmt: skip
KINDS = [
    Wanted(content=content, field="quantity", code_list="currencies", minimum=1, maximum=100, length=20)
    for content in Content
]
MARKS = frozenset("{}")


def told(said: Said) -> str:
    return sentence(said.key, said.words)


def test_every_refusal_of_a_hostile_cell_is_a_sentence() -> None:
    wrong: list[object] = []
    for kind in KINDS:
        for value in HOSTILE:
            found = decide([(2, value)], kind, sheet="S", column=2, heading="H")
            if not isinstance(found, Decided):
                assert len(found.choices) > 1, (kind.content, value)
                continue
            read = Reader(found).read(value)
            if read.refused is None:
                continue
            text = told(read.refused)
            shows = "{" in str(value)  # its own brackets are shown as they are
            if not text.endswith(".") or (MARKS & set(text) and not shows) or read.value is not None:
                wrong.append((kind.content, value, text))
            if len(text) > 400:
                wrong.append((kind.content, len(text)))
    assert wrong == []


def test_a_refusal_names_the_field_and_shows_what_was_written() -> None:
    found = decide([(2, "twelve")], Wanted(content=Content.DECIMAL, field="quantity"), sheet="S", column=2)
    assert isinstance(found, Decided)
    refused = Reader(found).read("twelve").refused
    assert refused is not None
    assert told(refused).startswith(f"{label_of('quantity')} “twelve” is not a number.")


@given(
    st.one_of(st.text(max_size=40), st.decimals(allow_nan=False), st.integers(), st.dates(), st.booleans()),
    st.sampled_from(KINDS),
)
@settings(max_examples=50)
def test_nothing_in_a_cell_makes_the_reading_fail(value: CellValue, kind: Wanted) -> None:
    found = decide([(2, value)], kind, sheet="S", column=2)
    if isinstance(found, Decided):
        read = Reader(found).read(value)
        assert (read.refused is None) or told(read.refused)
        assert not (read.value is not None and read.refused is not None)


def test_everything_said_of_cells_has_a_sentence_with_its_words() -> None:
    assert without_words(MESSAGES, "sheet_") == []


def test_no_sentence_is_left_over() -> None:
    """Keys that are put together out of a rule are met by the hostile cells and days instead."""
    put_together = {
        "sheet_no_such_day", "sheet_year_out_of_range", "sheet_too_long", "sheet_line_break", "sheet_not_a_date",
        "sheet_control_character", "sheet_direction_control", "sheet_decimal_point", "sheet_decimal_comma",
    }  # fmt: skip
    assert never_said(SHEET_MESSAGES) <= put_together
