"""What the lists say of every workbook and of every remark, in each state there is."""

from __future__ import annotations

import string
from dataclasses import replace
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.remarks import FOUND, Remark
from tests.ui.consolidation.conftest import Looked
from ui.consolidation.lists import (
    COUNTS,
    MISSING,
    OUT,
    PASSED,
    STRANGE,
    UNSOUND,
    OfficeColumns,
    OfficeLine,
    ToKnow,
    lines_of,
    to_know,
)
from ui.consolidation.reading import Asked, Look, Opened, look
from ui.kit.shapes import SHAPES
from ui.page import PageFrame

STATES = (COUNTS, OUT, PASSED, UNSOUND, STRANGE, MISSING)
BETWEEN = ("restated", "same_file", "counted_twice", "contents_differ", "maybe_same", "rates_differ",
           "catalogues_differ", "periods_overlap", "office_missing", "more_remarks")  # fmt: skip
FAULT = Known("book_changed", "{name} changed while it was read.", advice="Try again.", name="x.xlsx")
A = {"name": "a.xlsx", "code": "OFFA"}
B = {"name": "b.xlsx", "code": "OFFB"}


@pytest.fixture
def columns(frame: PageFrame) -> OfficeColumns:
    """The columns in English."""
    return OfficeColumns(frame)


def bare(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\u2068\u2069")


def cells(columns: OfficeColumns, line: OfficeLine) -> dict[str, str]:
    model = columns.offices()
    model.set_rows([line])
    return {column.key: bare(cell.text) for column, cell in zip(model.columns, model.cells(0), strict=True)}


def told(columns: OfficeColumns, row: ToKnow) -> tuple[str, str]:
    model = columns.remarks()
    model.set_rows([row])
    said, advice = (bare(cell.text) for cell in model.cells(0))
    return said, advice


def words_of(key: str) -> dict[str, object]:
    names = [name for _text, name, _spec, _how in string.Formatter().parse(FOUND[key]) if name]
    return {name: f"<{name}>" for name in names}


# --- offices ----------------------------------------------------------------------------------------------------------


def test_every_state_has_a_word_of_its_own_and_a_shape(columns: OfficeColumns) -> None:
    assert len({columns.state(each) for each in STATES}) == len(STATES)
    (state,) = [column for column in columns.offices().columns if column.key == "state"]
    assert state.detail is not None
    assert all(state.detail(OfficeLine("OFFA", each)) in SHAPES for each in STATES)


def test_an_office_that_sent_nothing_is_a_line_with_what_to_do_and_no_figures(columns: OfficeColumns) -> None:
    found = cells(columns, OfficeLine("OFFC", MISSING))
    said = {key: text for key, text in found.items() if text}
    assert said == {"office": "OFFC", "state": "No workbook", "controls": "Ask the office for its workbook."}


def test_a_file_that_is_none_of_ours_is_known_by_its_name_and_its_fault(columns: OfficeColumns) -> None:
    line = OfficeLine("", STRANGE, Opened(Path("in") / "x.xlsx", fault=FAULT))
    found = cells(columns, line)
    said = {key: text for key, text in found.items() if text}
    assert said == {
        "state": "Cannot be read", "controls": "x.xlsx changed while it was read.", "file": "x.xlsx",
    }  # fmt: skip
    assert (line.key, line.book) == (str(Path("in") / "x.xlsx"), None)


def test_two_files_of_one_name_are_two_lines(columns: OfficeColumns) -> None:
    both = [OfficeLine("", STRANGE, Opened(Path(folder) / "x.xlsx", fault=FAULT)) for folder in ("one", "two")]
    model = columns.offices()
    model.set_rows(both)
    assert model.rowCount() == 2
    assert len({each.key for each in both}) == 2


def test_a_workbook_that_counts_shows_what_is_in_it(columns: OfficeColumns, looked: Looked) -> None:
    (line,) = lines_of(looked({**A, "basis": "JAN_DEC"}))
    found = cells(columns, line)
    assert (found["office"], found["state"], found["file"], found["marks"]) == ("OFFA", "Counts", "a.xlsx", "")
    assert line.book is not None
    assert found["sha256"] == line.book.sha256[:12]
    assert "JAN" not in found["basis"]
    (whole,) = [column for column in columns.offices().columns if column.key == "sha256"]
    assert whole.tip is not None
    assert whole.tip(line) == line.book.sha256
    instead = cells(columns, replace(line, state=PASSED, instead="a_v2.xlsx"))
    assert instead["controls"] == "a_v2.xlsx counts in its place."


def test_lines_stand_by_office_with_strange_files_behind_them_and_missing_offices_last(looked: Looked) -> None:
    found = looked(B, A, expected=("OFFZ", "OFFC", "OFFZ"))
    strange = Opened(Path("0.xlsx"), fault=FAULT)
    both = look(replace(found.asked, paths=(strange.path, *found.asked.paths)), (strange, *found.opened))
    assert [(each.office, each.state) for each in lines_of(both)] == [
        ("OFFA", COUNTS), ("OFFB", COUNTS), ("", STRANGE), ("OFFZ", MISSING), ("OFFC", MISSING),
    ]  # fmt: skip


def test_with_every_workbook_left_out_nothing_is_gathered_and_nothing_is_lost(looked: Looked) -> None:
    found = looked(A, B, out=("a.xlsx", "b.xlsx"), expected=("OFFC",))
    assert (found.gathered, found.fault, found.remarks) == (None, None, ())
    assert [each.state for each in lines_of(found)] == [OUT, OUT]
    assert to_know(found) == []


def test_nothing_chosen_is_an_empty_list() -> None:
    nothing = look(Asked(()), ())
    assert (lines_of(nothing), to_know(nothing), nothing.gathered) == ([], [], None)


# --- what must be known -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", BETWEEN)
def test_every_remark_between_workbooks_says_all_its_words_and_what_to_do(columns: OfficeColumns, key: str) -> None:
    words = words_of(key)
    said, advice = told(columns, ToKnow(0, Remark(key, words)))
    assert [word for word in words.values() if str(word) not in said] == []
    assert advice.endswith(".")
    assert "{" not in said + advice


def test_every_remark_inside_a_workbook_says_all_its_words(columns: OfficeColumns) -> None:
    inside = [key for key in FOUND if key not in BETWEEN]
    assert len(inside) >= 8
    for key in inside:
        words = words_of(key)
        said, _advice = told(columns, ToKnow(0, Remark(key, words)))
        assert [word for word in words.values() if str(word) not in said] == [], key


def test_what_somebody_has_to_do_is_said_otherwise_than_what_nobody_has_to(columns: OfficeColumns) -> None:
    to_do = {"contents_differ", "maybe_same", "periods_overlap", "office_missing", "rates_differ", "catalogues_differ"}
    idle = {
        key for key in BETWEEN if told(columns, ToKnow(0, Remark(key, words_of(key))))[1].startswith("Nothing to do")
    }
    assert not idle & to_do
    assert {"counted_twice", "same_file", "restated"} <= idle


def test_files_that_cannot_be_taken_come_before_remarks_and_each_has_its_place() -> None:
    bad = [Opened(Path(f"{name}.xlsx"), fault=FAULT) for name in ("b", "a")]
    remarks = tuple(Remark("office_missing", {"office": each}) for each in ("OFFA", "OFFB"))
    found = to_know(Look(Asked(tuple(each.path for each in bad)), tuple(bad), remarks=remarks))
    assert [each.place for each in found] == [0, 1, 2, 3]
    assert [str(each.line.opened.path) for each in found[:2] if each.line and each.line.opened] == ["a.xlsx", "b.xlsx"]
    assert [each.remark for each in found[2:]] == list(remarks)


def test_a_line_of_nothing_says_nothing(columns: OfficeColumns) -> None:
    assert columns.said(ToKnow(0)) == ""
    assert columns.controls(OfficeLine("OFFA", COUNTS, Opened(Path("a.xlsx")))) == ""
