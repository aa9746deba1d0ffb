"""Lists and records as PDF."""

import re

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout

from ui.kit import printing
from ui.kit.printing import ListPaper, PaperRow, PaperWords

WORDS = PaperWords("Arrangements · All", "UNEXAM. Filter: none.", "Page {page} of {pages}", "Content {hash}")


def paper(rows=3, words=WORDS, group=""):
    lines = tuple(PaperRow(("Active", f"Row {number}"), "active") for number in range(rows))
    heads = (PaperRow((), group=group),) if group else ()
    return ListPaper(words, ("State", "Title"), (1.0, 3.0), (*heads, *lines))


def pages(path):
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def listed(path, made, look):
    printing.write_pdf(path, printing.list_layout(), "List", lambda device: printing.paint_list(made, look, device))


def test_a_list_takes_as_many_pages_as_it_needs(tmp_path, appearance):
    listed(tmp_path / "one.pdf", paper(3), appearance)
    listed(tmp_path / "many.pdf", paper(100, group="Group   100"), appearance)
    listed(tmp_path / "none.pdf", paper(0), appearance)
    assert pages(tmp_path / "one.pdf") == 1
    assert pages(tmp_path / "none.pdf") == 1
    assert pages(tmp_path / "many.pdf") == 5


@pytest.mark.parametrize("layout", [printing.list_layout, printing.record_layout])
def test_paper_is_a4(layout):
    size = layout().fullRect(QPageLayout.Unit.Millimeter).size()
    assert sorted((round(size.width()), round(size.height()))) == [210, 297]
    assert (layout is printing.list_layout) == (QSizeF(size).width() > QSizeF(size).height())


def test_the_hash_tells_two_papers_apart_and_is_the_same_for_the_same_rows():
    assert paper(3).digest == paper(3).digest
    assert paper(3).digest != paper(4).digest
    assert paper(3).digest != paper(3, group="Group").digest


def test_a_long_record_goes_over_several_pages(tmp_path, appearance):
    html = "<h1>Fuel</h1>" + "".join(f"<p>Paragraph {number}</p>" for number in range(120))
    path = tmp_path / "record.pdf"
    printing.write_pdf(
        path, printing.record_layout(), "Record", lambda device: printing.paint_record(html, WORDS, appearance, device)
    )
    assert pages(path) >= 2


def test_paper_is_the_same_in_every_look(tmp_path, every_look):
    words = PaperWords("العنوان", "…", "{page}/{pages}", "{hash}", mirrored=every_look.arabic)
    listed(tmp_path / "look.pdf", paper(2, words), every_look)
    assert pages(tmp_path / "look.pdf") == 1


def test_a_folder_that_is_not_there_is_an_error_of_the_disk(tmp_path, appearance):
    with pytest.raises(OSError, match="No such file"):
        listed(tmp_path / "gone" / "list.pdf", paper(), appearance)
