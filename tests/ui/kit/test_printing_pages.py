"""How a list is cut into pages, and what its hash covers."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from ui.kit import printing
from ui.kit.printing import ListPaper, PaperRow, PaperWords, in_pages

WORDS = PaperWords("Arrangements", "UNEXAM", "Page {page} of {pages}", "Content {hash}")
ROW, HEADING = PaperRow(("Active", "Fuel"), "active"), PaperRow((), group="Type A")
lists = st.lists(st.sampled_from([ROW, HEADING]), max_size=60)


def sheet(paper, appearance):
    """Give a drawing and the things that must live as long as it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(printing.list_layout())
    painter = QPainter(writer)
    return printing._Sheet(paper, appearance, writer, painter), (buffer, writer, painter)


def pages_in(path):
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


@given(lists, st.integers(min_value=1, max_value=12))
def test_no_row_is_lost_or_printed_twice(rows, most):
    pages = in_pages(rows, most)
    assert [row for page in pages for row in page] == rows
    assert all(len(page) <= most for page in pages)


@given(lists, st.integers(min_value=2, max_value=12))
def test_no_page_but_the_last_ends_with_a_heading_unless_it_holds_nothing_else(rows, most):
    for page in in_pages(rows, most)[:-1]:
        assert not page[-1].group or len(page) == 1


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        ([], [0]),
        ([ROW], [1]),
        ([ROW] * 3, [3]),
        ([ROW] * 4, [3, 1]),
        ([ROW, ROW, HEADING, ROW], [2, 2]),
        ([ROW, HEADING, ROW, ROW], [3, 1]),
        ([ROW, ROW, HEADING], [3]),
        ([ROW, HEADING, HEADING, ROW], [1, 3]),
    ],
)
def test_a_heading_goes_over_with_its_rows(rows, sizes):
    assert [len(page) for page in in_pages(rows, 3)] == sizes


def test_a_page_of_one_line_still_ends():
    assert in_pages([HEADING, ROW, HEADING, ROW], 1) == [[HEADING], [ROW], [HEADING], [ROW]]


def test_a_heading_at_the_end_of_a_page_makes_no_page_more_than_needed(tmp_path, appearance):
    made, kept = sheet(ListPaper(WORDS, ("State", "Title"), (1.0, 3.0)), appearance)
    per = made.per_page
    kept[2].end()
    rows = (*[ROW] * (per - 1), HEADING, ROW)
    paper = ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), rows)
    path = tmp_path / "list.pdf"
    printing.write_pdf(path, printing.list_layout(), "L", lambda device: printing.paint_list(paper, appearance, device))
    assert pages_in(path) == 2


def test_a_list_is_as_wide_as_its_page_whatever_the_shares(appearance):
    for shares in ((1.0, 3.0), (90.0, 10.0), (40.0, 40.0)):
        made, kept = sheet(ListPaper(WORDS, ("State", "Title"), shares), appearance)
        assert sum(made._widths) == pytest.approx(made._size.width())
        assert made._widths[0] / made._widths[1] == pytest.approx(shares[0] / shares[1])
        kept[2].end()


def test_at_least_twenty_lines_fit_on_a_page(appearance):
    made, kept = sheet(ListPaper(WORDS, ("State",), (1.0,)), appearance)
    assert 20 <= made.per_page <= 40
    kept[2].end()


@pytest.mark.parametrize(
    "other",
    [
        ListPaper(WORDS, ("State", "Name"), (1.0, 3.0), (ROW,)),
        ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (PaperRow(("Active", "Fuel oil"), "active"),)),
        ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (HEADING, ROW)),
        ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (ROW, ROW)),
        ListPaper(WORDS, ("State", "Title"), (1.0, 3.0)),
    ],
)
def test_the_hash_covers_headings_rows_and_groups(other):
    assert other.digest != ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (ROW,)).digest


def test_the_hash_does_not_hang_on_widths_or_on_what_stands_around():
    other = PaperWords("Other title", "Other filter", "{page}", "{hash}")
    narrow = ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (ROW,))
    assert ListPaper(other, ("State", "Title"), (5.0, 1.0), (ROW,)).digest == narrow.digest


def test_a_file_keeps_its_title_and_who_made_it(tmp_path, appearance):
    path = tmp_path / "list.pdf"
    paper = ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (ROW,))
    printing.write_pdf(path, printing.list_layout(), "L", lambda device: printing.paint_list(paper, appearance, device))
    text = path.read_bytes().replace(b"\x00", b"")
    assert b"Common Services" in text


def test_the_preview_names_its_paper_and_closes(appearance, shown):
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    shown(host, 300, 200)
    painted = []
    dialog = printing.preview(host, appearance, printing.list_layout(), "Arrangements", painted.append)
    assert (dialog.objectName(), dialog.windowTitle()) == ("printing.preview", "Arrangements")
    assert dialog.printer().docName() == "Arrangements"
    assert dialog.printer().pageLayout().orientation() == printing.list_layout().orientation()
    assert dialog.close()


def test_a_row_with_more_or_fewer_cells_than_headings_is_a_fault(tmp_path, appearance):
    paper = ListPaper(WORDS, ("State", "Title"), (1.0, 3.0), (PaperRow(("Active",)),))
    with pytest.raises(ValueError, match="zip"):
        printing.write_pdf(
            tmp_path / "x.pdf",
            printing.list_layout(),
            "L",
            lambda device: printing.paint_list(paper, appearance, device),
        )
