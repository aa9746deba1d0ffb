"""The frame openpyxl builds: names once each, page texts in their limits, parts free of the machine's clock."""

import mimetypes
import re
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.errors import Bug
from commonservices.reports.xlsx import BookWords, Cell, FreeSheet
from commonservices.reports.xlsx.native_tables import Extent
from commonservices.reports.xlsx.skeleton import Skeleton
from tests.commonservices.reports.xlsx.book_builders import COLUMNS, PROPERTIES, a_list, write


@pytest.fixture
def skeleton() -> Skeleton:
    return Skeleton(PROPERTIES, BookWords(page="Page {page} sur {pages}"))


def test_an_extent_ends_with_its_totals_and_an_empty_one_with_its_labels() -> None:
    assert (Extent(4, 5, 10, totals=True).last, Extent(4, 5, 10, totals=True).end) == (14, 15)
    assert Extent(4, 5, 10, totals=False).end == 14
    assert Extent(4, 5, 0, totals=True).end == 4


def test_the_text_before_and_after_the_rows_makes_one_sheet(skeleton: Skeleton) -> None:
    spec = a_list(3)
    frame = skeleton.add_list(spec, "Services", 4)
    head, _ = skeleton.around_rows(frame, "R&D", "A1:J8")
    skeleton.close_list(frame, spec, "services", Extent(4, 5, 3, totals=True))
    _, tail = skeleton.around_rows(frame, "R&D", "")
    assert head.endswith(b"<sheetData>")
    assert b'<dimension ref="A1:J8"/>' in head
    assert tail.startswith(b"</sheetData>")
    order = [tail.index(tag) for tag in (b"<dataValidations", b"<pageMargins", b"<headerFooter", b"<tableParts")]
    assert order == sorted(order)
    assert b"Page &amp;P sur &amp;N" in tail


def test_the_page_lines_of_a_sheet_from_the_right_begin_there_and_their_words_keep_their_order() -> None:
    words = Skeleton(replace(PROPERTIES, classification="سري"), BookWords(page="{page}/{pages}"))
    lines = {}
    for name, rtl in (("One", False), ("Two", True)):
        spec = replace(a_list(1), name=name, rtl=rtl)
        tail = words.around_rows(words.add_list(spec, name, 4), "نص · A", "")[1].decode()
        lines[rtl] = re.findall(r"<odd(?:Header|Footer)>(.*?)</odd", tail.replace("&amp;", "&"))
    assert lines[False] == ["&Lسري&Cنص · A", "&Lسري&C&P/&N&R&A"]
    marked = "\u202bسري\u202c"
    assert lines[True] == [f"&C\u202bنص · A\u202c&R{marked}", f"&L&A&C&P/&N&R{marked}"]


def test_without_a_known_size_none_is_told(skeleton: Skeleton) -> None:
    frame = skeleton.add_list(a_list(3), "Services", 4)
    assert b"<dimension" not in skeleton.around_rows(frame, "", "")[0]


def test_a_name_given_twice_is_a_fault_whatever_its_capitals(skeleton: Skeleton) -> None:
    skeleton.define("cover_rows", "'Cover'!$A$1")
    with pytest.raises(Bug, match="twice"):
        skeleton.define("Cover_Rows", "'Cover'!$A$2")


def test_a_cell_name_like_an_address_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="look like a cell"):
        write(tmp_path / "book.xlsx", FreeSheet("Cover", [[Cell(1, name="AB12")]]))


def test_equal_choices_share_one_list_and_others_get_their_own(tmp_path: Path) -> None:
    columns = (*COLUMNS, replace(COLUMNS[-1], key="was", label="Was"))
    columns = (*columns, replace(COLUMNS[-1], key="will", label="Will", choices=tuple(f"STATE_{n}" for n in range(90))))
    rows = [(*row, "ACTIVE", "STATE_7") for row in a_list(2).rows]
    book = write(tmp_path / "book.xlsx", a_list(2, columns=columns, rows=rows))
    workbook = load_workbook(book.path)
    rules = {str(rule.sqref): rule.formula1 for rule in workbook["Services"].data_validations.dataValidation}
    assert rules == {"J5:J6": "choices_1", "K5:K6": "choices_1", "L5:L6": "choices_2"}
    assert workbook.defined_names["choices_2"].attr_text == "'_lists'!$B$1:$B$90"
    assert workbook["_lists"]["B90"].value == "STATE_89"
    workbook.close()


def test_content_types_do_not_depend_on_what_the_machine_calls_a_file(
    skeleton: Skeleton, monkeypatch: pytest.MonkeyPatch
) -> None:
    skeleton.add_free(FreeSheet("Cover", []))
    before = skeleton.other_parts()["[Content_Types].xml"]
    monkeypatch.setitem(mimetypes.types_map, ".xml", "text/strange")
    other = Skeleton(PROPERTIES, BookWords())
    other.add_free(FreeSheet("Cover", []))
    assert other.other_parts()["[Content_Types].xml"] == before
    assert len(re.findall(rb'Extension="xml"', before)) == 1


def test_only_the_moment_given_stands_in_the_properties(skeleton: Skeleton) -> None:
    skeleton.add_free(FreeSheet("Cover", []))
    parts = skeleton.other_parts()
    moments = {moment for part in parts.values() for moment in re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+Z", part)}
    assert moments == {b"2026-06-30T00:00:00Z"}
    assert not any(name.startswith("xl/worksheets/sheet") for name in parts)
