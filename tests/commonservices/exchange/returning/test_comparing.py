"""What stands twice on a sheet, which record a hidden cell means, and the comparison of three values."""

from decimal import Decimal
from itertools import product
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.plan import Verdict
from commonservices.exchange.returning.comparing import KEEP_HERE, TAKE_SHEET, compared, record_of_key, twice
from commonservices.exchange.returning.returned import Line
from commonservices.exchange.returning.slip import hash_of
from tests.commonservices.exchange.returning.tables_in_memory import COLUMNS, ID, comparing, held


def _line(hash="", number=9, **cells):
    return Line(number, ID.hex, hash, cells)


def _base(name="", quantity=""):
    return {"reference": "S-1", "name_en": name, "quantity": quantity}


def test_rows_with_the_same_key_are_named_together():
    lines = [Line(number, id, "", {}) for number, id in enumerate(["a", "b", "a", "", "", "+", "+"], 5)]
    assert [(line.number, rows) for line, rows in twice(lines)] == [(5, "5, 7"), (7, "5, 7")]
    many = [Line(number, "a", "", {}) for number in range(5, 12)]
    assert {rows for _, rows in twice(many)} == {"5, 6, 7, 8 …"}


def test_a_hidden_cell_means_a_record_only_when_it_holds_its_identifier():
    id = UUID(int=7)
    assert record_of_key(id.hex) == id
    assert [record_of_key(each) for each in ("", "+", "?", "total", "12")] == [None] * 5


def test_of_three_values_only_what_the_sender_changed_is_proposed_and_what_both_changed_is_asked():
    texts, wrong = ("", "one", "two"), []
    for base, here, sheet in product(texts, texts, texts):
        row, asked = compared(comparing(_base(base)), _line(name_en=sheet or None), held(name_en=here))
        if sheet in {base, here}:
            wanted = (Verdict.UNCHANGED, 0, [])
        elif base == here:
            wanted = (Verdict.CHANGE, 0, [(here, sheet, base, False)])
        else:
            wanted = (Verdict.ASK, 1, [(here, sheet, base, True)])
        cells = [(cell.before, cell.after, cell.base, cell.conflict) for cell in row.cells]
        if (row.verdict, len(asked), cells) != wanted:
            wrong.append((base, here, sheet, row.verdict, cells))
    assert wrong == []


def test_an_answer_settles_a_conflict_and_an_unknown_answer_leaves_it_open():
    line, here = _line(name_en="theirs"), held(name_en="ours")
    (asked,) = compared(comparing(_base("first")), line, here)[1]
    assert (asked.id, asked.open, [each.key for each in asked.choices]) == ("Listed!B9", True, [KEEP_HERE, TAKE_SHEET])
    found = {}
    for answer in (KEEP_HERE, TAKE_SHEET, "both", ""):
        row, (question,) = compared(comparing(_base("first"), answers={asked.id: answer}), line, here)
        found[answer] = (row.verdict, question.open, [cell.after for cell in row.cells])
    assert found == {
        KEEP_HERE: (Verdict.UNCHANGED, False, []),
        TAKE_SHEET: (Verdict.CHANGE, False, ["theirs"]),
        "both": (Verdict.ASK, True, ["theirs"]),
        "": (Verdict.ASK, True, ["theirs"]),
    }


def test_a_conflict_shows_both_values_who_changed_it_and_a_dash_for_nothing():
    (asked,) = compared(comparing(_base("first")), _line(name_en=None), held(name_en="ours"))[1]
    here, sheet = (each.said for each in asked.choices)
    assert here.words == {"value": "ours", "day": "2 Sep 2026", "actor": "Someone"}
    assert sheet.words == {"value": "—", "day": "2026-09-01"}


def test_without_a_base_the_fingerprint_tells_an_untouched_record_from_one_that_changed_here():
    here = held(name_en="ours", quantity=Decimal(5))
    mark = hash_of([here.plain(each) for each in COLUMNS])
    same, asked = compared(comparing(None), _line(mark, reference="S-1", name_en="theirs", quantity=5), here)
    assert (same.verdict, asked, [cell.field for cell in same.cells]) == (Verdict.CHANGE, (), ["name_en"])
    other, asked = compared(comparing(None), _line("another", reference="S-1", name_en="theirs", quantity=5), here)
    assert (other.verdict, len(asked)) == (Verdict.ASK, 1)
    shown, _ = compared(comparing(None), _line("another", reference="S-2", name_en="ours", quantity=5), here)
    assert shown.verdict is Verdict.UNCHANGED, "without a base nobody knows who wrote a column that is only shown"


def test_what_is_only_shown_is_refused_when_typed_over_whatever_was_typed():
    for typed in ("S-9", ErrorCell("#REF!"), NoResult("A1"), Decimal(7), None):
        row, _ = compared(comparing(_base()), _line(reference=typed), held())
        assert [(cell.field, cell.refused.key) for cell in row.cells] == [("reference", "return_only_shown")], typed
        assert row.verdict is Verdict.REFUSED


def test_a_row_with_a_good_and_a_bad_cell_is_changed_and_names_the_bad_one():
    row, _ = compared(comparing(_base("a", "1")), _line(name_en="b", quantity="many"), held(name_en="a", quantity=1))
    assert row.verdict is Verdict.CHANGE
    assert [(cell.field, cell.refused and cell.refused.key) for cell in row.cells] == [
        ("name_en", None),
        ("quantity", "not_a_number"),
    ]
    assert row.cells[1].address.cell == "C9"


def test_an_error_or_a_formula_without_result_is_never_read_as_blank_or_nought():
    for cell, reason in ((ErrorCell("#N/A"), "return_error_cell"), (NoResult("A1*2"), "return_no_result")):
        row, _ = compared(comparing(_base("", "5")), _line(quantity=cell), held(quantity=Decimal(5)))
        assert [each.refused.key for each in row.cells] == [reason]


def test_what_cannot_be_read_today_but_stood_there_from_the_start_is_left_alone():
    row, _ = compared(comparing(_base("", "1,234.5.6")), _line(quantity="1,234.5.6"), held())
    assert row.verdict is Verdict.UNCHANGED


def test_a_column_that_is_gone_from_the_sheet_empties_nothing():
    row, _ = compared(comparing(_base("one", "5")), _line(quantity=5), held(name_en="one", quantity=Decimal(5)))
    assert (row.verdict, row.cells) == (Verdict.UNCHANGED, ())


@settings(max_examples=40)
@given(number=st.decimals("-99999", "99999", places=4), other=st.decimals("-99999", "99999", places=4))
def test_a_number_is_the_same_however_a_program_writes_it_and_another_one_never_is(number, other):
    base, here = _base("", f"{number.normalize():f}"), held(quantity=number)
    for cell in (number, Decimal(f"{float(number):.17g}"), f"{number:f}"):
        assert compared(comparing(base), _line(quantity=cell), here)[0].verdict is Verdict.UNCHANGED, cell
    row, _ = compared(comparing(base), _line(quantity=other), here)
    assert [cell.after for cell in row.cells] == ([] if other == number else [other])
