"""What stands around the rows of a sheet: its order, its links, the looks of its marks."""

from itertools import pairwise

from commonservices.reports.xlsx.around_rules import VIEWS, AroundCheck
from commonservices.reports.xlsx.problems import Problems

LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
SOUND = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter",
    "mergeCells", "conditionalFormatting", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
    "pageMargins", "pageSetup", "headerFooter", "drawing", "legacyDrawing", "tableParts",
)  # fmt: skip


def faults(*elements: str, marks: int = 0, **attributes: str) -> list[tuple[str, str]]:
    problems = Problems()
    check = AroundCheck("sheet1.xml", marks, problems)
    for name in elements:
        check.start(name, attributes)
    return [(each.rule, each.where) for each in problems.found]


def test_a_sheet_in_the_order_excel_keeps_has_no_fault() -> None:
    assert faults(*SOUND) == []
    assert faults() == []


def test_every_pair_of_neighbours_the_wrong_way_round_is_found() -> None:
    pairs = [(first, second) for first, second in pairwise(SOUND) if first != second]
    missed = [pair for pair in pairs if faults(pair[1], pair[0]) != [("element_order", pair[0])]]
    assert missed == []


def test_an_element_there_twice_is_found_unless_it_may_be() -> None:
    found = {name: bool(faults(name, name)) for name in SOUND}
    assert [name for name, twice in found.items() if not twice] == ["conditionalFormatting"]


def test_what_excel_does_not_order_is_nobodys_fault() -> None:
    assert faults("sheetData", "row", "c", "v", "mergeCells", "mergeCell", "mergeCell", "pageMargins") == []


def test_one_fault_does_not_hide_the_next() -> None:
    assert faults("pageSetup", "cols", "sheetData") == [("element_order", "cols"), ("element_order", "sheetData")]


def test_views_hold_page_set_ups_of_their_own_and_are_in_order_themselves() -> None:
    problems = Problems()
    check = AroundCheck("sheet1.xml", 0, problems)
    for name in ("sheetData", VIEWS, "pageMargins", "pageSetup", "autoFilter"):
        check.start(name, {})
    check.in_views = False
    for name in ("mergeCells", "pageMargins"):
        check.start(name, {})
    assert problems.found == []
    check.start(VIEWS, {})
    assert [each.where for each in problems.found] == [VIEWS]


def test_a_look_that_is_not_in_the_book_is_found_and_the_last_one_is_not() -> None:
    looks = {number: faults("cfRule", marks=3, dxfId=number) for number in ("0", "2", "3", "-1", "x", "")}
    assert {number: bool(found) for number, found in looks.items()} == {
        "0": False, "2": False, "3": True, "-1": False, "x": False, "": False,
    }  # fmt: skip
    assert faults("tableStyleElement", marks=0, dxfId="5") == []


def test_links_to_nowhere_are_each_named_once() -> None:
    problems = Problems()
    check = AroundCheck("sheet1.xml", 0, problems)
    for name, link in (("drawing", "rId1"), ("hyperlink", "rId2"), ("hyperlink", "rId2"), ("tablePart", "rId3")):
        check.start(name, {LINK: link})
    check.check_links({"rId1", "rId9"})
    assert [(each.rule, each.where) for each in problems.found] == [
        ("relation_unknown", "rId2"),
        ("relation_unknown", "rId3"),
    ]
