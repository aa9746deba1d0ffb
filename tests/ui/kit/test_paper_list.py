"""How a list is cut into pages and drawn on them."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from tests.ui.kit.papers import HEADING, ROW, WORDS, a_list, inked, pages, picture, written
from ui.kit.paper import PaperRow, PaperWords, TextPaper, paper_fonts
from ui.kit.paper_list import ListSheets, in_pages

PER_PAGE = 25
PICTURE = re.compile(rb"/Subtype\s*/Image")
lists = st.lists(st.sampled_from([ROW, HEADING]), max_size=60)


@pytest.fixture
def fonts(appearance):
    return paper_fonts(appearance)


def sheets(paper, fonts):
    return ListSheets(paper, fonts, paper.layout)


@given(lists, st.integers(min_value=1, max_value=12))
def test_no_row_is_lost_or_printed_twice(rows, most):
    found = in_pages(rows, most, [1.0] * len(rows))
    assert [row for page in found for row in page] == rows
    assert all(len(page) <= most for page in found)


@given(lists, st.integers(min_value=2, max_value=12))
def test_no_page_but_the_last_ends_with_a_heading_unless_it_holds_nothing_else(rows, most):
    for page in in_pages(rows, most, [1.0] * len(rows))[:-1]:
        assert not page[-1].group or len(page) == 1


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        ([], [0]),
        ([ROW], [1]),
        ([ROW] * 4, [3, 1]),
        ([ROW, ROW, HEADING, ROW], [2, 2]),
        ([ROW, HEADING, ROW, ROW], [3, 1]),
        ([ROW, ROW, HEADING], [3]),
        ([ROW, HEADING, HEADING, ROW], [1, 3]),
    ],
)
def test_a_heading_goes_over_with_its_rows(rows, sizes):
    assert [len(page) for page in in_pages(rows, 3, [1.0] * len(rows))] == sizes


def test_a_page_of_one_line_still_ends():
    assert in_pages([HEADING, ROW, HEADING, ROW], 1, [1.0] * 4) == [[HEADING], [ROW], [HEADING], [ROW]]


def test_tall_rows_take_their_room_and_one_taller_than_a_page_has_its_own():
    assert [len(page) for page in in_pages([ROW] * 5, 4, [2.0, 2.0, 1.0, 9.0, 1.0])] == [2, 1, 1, 1]


def test_every_party_of_a_row_is_on_the_paper(fonts):
    codes = ["UNEXAM", *(f"PARTY{number}" for number in range(12))]
    row = PaperRow(("Active", "Fuel", " ".join(codes)), "active")
    paper = replace(a_list(1), headings=("State", "Title", "Parties"), shares=(1.0, 3.0, 1.0), rows=(row,) * 30)
    made = sheets(paper, fonts)
    asked = []
    made.write = lambda painter, room, text, font: asked.append((room, text))
    picture(made)
    third = [(room, text) for room, text in asked if text.startswith(("PARTY", "UNEXAM")) and room.top() > 40]
    rows = [text for _, text in asked].count("Active")
    assert " ".join(text for _, text in third).split() == codes * rows
    assert rows > 1
    metrics = QFontMetricsF(fonts["text"])
    assert all(metrics.horizontalAdvance(text) <= room.width() for room, text in third)
    assert made.count > 1


@pytest.mark.parametrize(
    ("rows", "count"), [(0, 1), (1, 1), (PER_PAGE, 1), (PER_PAGE + 1, 2), (2 * PER_PAGE, 2), (2 * PER_PAGE + 1, 3)]
)
def test_a_page_is_filled_before_another_is_begun(fonts, rows, count):
    assert sheets(a_list(rows), fonts).count == count


def test_an_upright_page_takes_more_rows(fonts):
    upright = TextPaper(WORDS, "").layout
    assert ListSheets(a_list(PER_PAGE + 10), fonts, upright).count == 1


def test_the_heading_of_a_group_takes_a_line_of_its_own(fonts):
    made = a_list(PER_PAGE)
    assert sheets(replace(made, rows=(HEADING, *made.rows)), fonts).count == 2


def test_a_list_is_as_wide_as_its_page_whatever_the_shares(fonts):
    for shares in ((1.0, 3.0), (90.0, 10.0), (40.0, 40.0)):
        made = sheets(replace(a_list(1), shares=shares), fonts)
        assert sum(made.widths) == pytest.approx(made.size.width())
        assert made.widths[0] / made.widths[1] == pytest.approx(shares[0] / shares[1])


def test_a_row_must_have_a_cell_for_each_heading(fonts, tmp_path):
    with pytest.raises(ValueError, match="zip"):
        written(tmp_path, replace(a_list(1), rows=(PaperRow(("Active",)),)), fonts)


def test_a_mark_is_drawn_beside_its_word_once_for_all_rows(fonts, tmp_path):
    assert not PICTURE.search(written(tmp_path, a_list(2), fonts))
    few = len(PICTURE.findall(written(tmp_path, a_list(2, mark="active"), fonts)))
    assert few == len(PICTURE.findall(written(tmp_path, a_list(20, mark="active"), fonts)))
    assert 1 <= few <= 2


@pytest.mark.parametrize("text", ["x" * 4000, "one\ntwo\tthree", "\u2068DEMO-001\u2069", "اتفاق الوقود", ""])
def test_no_cell_is_too_long_or_too_strange_for_its_room(fonts, tmp_path, text):
    assert pages(written(tmp_path, replace(a_list(1), rows=(PaperRow((text, text)),)), fonts)) == 1


def test_a_list_is_drawn_alike_in_every_look_and_from_the_other_side_in_arabic(every_look):
    words = PaperWords("العنوان", "…", "{page}/{pages}", "{hash}", mirrored=every_look.arabic)
    paper = a_list(3, mark="active", words=words)
    image = picture(sheets(paper, paper_fonts(every_look)))
    dark = [x for x in range(image.width()) if image.pixelColor(x, 72).lightness() < 128]
    assert len(dark) > 10
    assert (min(dark) > image.width() / 2) == every_look.arabic


def test_the_foot_stands_on_every_page_below_the_rows(fonts):
    for page in (0, 1):
        lines = inked(a_list(PER_PAGE + 1), fonts, page)
        assert max(lines) > sheets(a_list(1), fonts).size.height() - 20
