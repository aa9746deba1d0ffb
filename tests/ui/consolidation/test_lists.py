"""What the lists say of workbooks that were read together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.gathering import open_workbook
from commonservices.reports.consolidation.remarks import FOUND, Remark
from tests.commonservices.reports.consolidation.office_books import USE, office_book, read_here, tampered
from tests.ui.consolidation.conftest import Looked
from ui.consolidation.lists import OfficeColumns, ToKnow, lines_of, to_know
from ui.consolidation.reading import Asked, Look, Opened, look
from ui.page import PageFrame

A = {"name": "a.xlsx", "code": "OFFA"}
B = {"name": "b.xlsx", "code": "OFFB"}


@pytest.fixture
def columns(frame: PageFrame) -> OfficeColumns:
    """The columns in English."""
    return OfficeColumns(frame)


def test_each_office_is_a_line_and_so_is_one_that_sent_nothing(looked: Looked) -> None:
    found = looked(B, A, expected=("OFFA", "OFFB", "OFFC"))
    assert [(each.office, each.state) for each in lines_of(found)] == [
        ("OFFA", "counts"),
        ("OFFB", "counts"),
        ("OFFC", "missing"),
    ]
    assert {each.key for each in found.remarks} == {"office_missing", "maybe_same"}


def test_a_workbook_left_out_and_one_that_was_restated_do_not_count(looked: Looked) -> None:
    later = {"name": "a_v2.xlsx", "code": "OFFA", "use": USE[:1], "changes": 1}
    found = looked(A, later, B, out=("b.xlsx",))
    assert [(each.key.rpartition("/")[2], each.state, each.instead) for each in lines_of(found)] == [
        ("a.xlsx", "passed", "a_v2.xlsx"),
        ("a_v2.xlsx", "counts", ""),
        ("b.xlsx", "out", ""),
    ]


def test_two_that_may_not_be_in_one_are_named_and_every_line_stays(looked: Looked) -> None:
    found = looked(A, {**B, "demo": True})
    assert found.gathered is None
    assert found.fault is not None
    assert found.fault.key == "books_demo_and_real"
    assert [each.state for each in lines_of(found)] == ["counts", "counts"]


def test_what_is_asked_stands_first_with_its_sentence_and_then_its_answer(
    looked: Looked, columns: OfficeColumns
) -> None:
    found = looked(A, {**A, "name": "other.xlsx", "use": USE[:1]})
    first = to_know(found)[0]
    assert first.question is not None
    assert "Say which one counts." in columns.said(first)
    answered = look(replace(found.asked, answers={first.question.id: first.question.choices[0].key}), found.opened)
    (line,) = to_know(answered)
    assert columns.said(line).endswith("as it was answered.")


def test_what_two_offices_both_report_is_known_before_anything_is_written(looked: Looked) -> None:
    found = looked({**A, "prefix": "X-"}, {**B, "prefix": "X-"})
    assert {each.key for each in found.remarks} == {"counted_twice"}


def test_a_line_says_period_calendar_rows_and_whether_the_figures_agree(looked: Looked, columns: OfficeColumns) -> None:
    model = columns.offices()
    model.set_rows(lines_of(looked({**A, "demo": True})))
    said = {
        column.key: cell.text.strip("\u2068\u2069") for column, cell in zip(model.columns, model.cells(0), strict=True)
    }
    assert said["office"] == "OFFA"
    assert said["state"] == "Counts"
    assert said["period"] == "2025-07..2026-06"
    assert said["marks"] == "Demo"
    assert said["rows"] == "4"
    assert said["controls"].endswith("figure(s) agree")
    assert len(said["sha256"]) == 12


def test_a_file_that_is_no_workbook_of_ours_says_why(columns: OfficeColumns) -> None:
    fault = Known("book_changed", "{name} changed while it was read.", advice="Try again.", name="x.xlsx")
    path = Path("x.xlsx")
    (line,) = lines_of(Look(Asked((path,)), (Opened(path, fault=fault),)))
    assert line.state == "strange"
    model = columns.remarks()
    model.set_rows([ToKnow(0, line=line)])
    said = [cell.text.replace("\u2068", "").replace("\u2069", "") for cell in model.cells(0)]
    assert said == ["x.xlsx changed while it was read.", "Try again."]


@pytest.mark.parametrize("key", ["office_missing", "contents_differ", "maybe_same", "rates_differ", "restated"])
def test_every_remark_comes_with_what_to_do(key: str, columns: OfficeColumns) -> None:
    words = dict.fromkeys(("office", "other", "first", "second", "name", "period", "list", "field", "reference"), "x")
    model = columns.remarks()
    model.set_rows([ToKnow(0, Remark(key, words))])
    said, advice = (cell.text for cell in model.cells(0))
    assert key in FOUND
    assert said
    assert advice.endswith((".", "counts."))


def test_a_workbook_that_does_not_tie_out_is_told_first_with_what_to_do(
    looked: Looked, columns: OfficeColumns, tmp_path: Path
) -> None:
    found = looked(A)
    path = tampered(office_book(tmp_path / "bad.xlsx"), b"40.25", b"41.25")
    bad = Opened(path, open_workbook(path, reader=read_here))
    model = columns.remarks()
    model.set_rows(to_know(look(Asked((bad.path, *found.asked.paths)), (bad, *found.opened))))
    said, advice = (cell.text for cell in model.cells(0))
    assert path.name in said
    assert advice == "Ask the office to export it again. It does not count."
