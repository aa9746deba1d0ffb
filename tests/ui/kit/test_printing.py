"""Papers written as PDF, and drawn once for the preview."""

import errno
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices.jobs import Stopped
from tests.ui.kit.papers import WORDS, a_list, pages, picture, written
from ui.kit.paper import TextPaper, paper_fonts
from ui.kit.printing import Drawn, laid_out, preview, write_pdf

TEXT = TextPaper(WORDS, "<h1>Fuel</h1>" + "".join(f"<p>Paragraph {number}</p>" for number in range(120)))


@pytest.fixture
def fonts(appearance):
    return paper_fonts(appearance)


@pytest.mark.parametrize("paper", [a_list(100), TEXT], ids=["list", "text"])
def test_a_file_has_as_many_pages_as_the_paper_needs_and_says_what_made_it(fonts, tmp_path, paper):
    count = write_pdf(tmp_path / "paper.pdf", paper, fonts)
    pdf = (tmp_path / "paper.pdf").read_bytes()
    assert pages(pdf) == count >= 2
    assert b"Common Services" in pdf.replace(b"\x00", b"")
    assert list(tmp_path.iterdir()) == [tmp_path / "paper.pdf"]


def test_writing_again_takes_the_place_of_the_file_before(fonts, tmp_path):
    long = written(tmp_path, a_list(200), fonts)
    short = written(tmp_path, a_list(1), fonts)
    assert len(short) < len(long)
    assert pages(short) == 1


def test_a_folder_that_is_not_there_is_an_error_of_the_disk(fonts, tmp_path):
    with pytest.raises(OSError, match="No such file"):
        write_pdf(tmp_path / "gone" / "list.pdf", a_list(1), fonts)


@pytest.mark.parametrize("at", ["laying_out", "pages"])
def test_stopping_leaves_the_file_that_was_there_and_no_other(fonts, tmp_path, at):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"mine")

    def tell(step, _of, words):
        if words == at and step:
            raise Stopped

    with pytest.raises(Stopped):
        write_pdf(path, TEXT, fonts, tell)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_fault_while_painting_leaves_the_way_free_for_another_try(fonts, tmp_path):
    broken = replace(a_list(1), words=replace(WORDS, page="Page {nothing}"))
    with pytest.raises(KeyError):
        written(tmp_path, broken, fonts)
    assert list(tmp_path.iterdir()) == []
    assert pages(written(tmp_path, a_list(1), fonts)) == 1


class FullDisk(io.BytesIO):
    """A file on a disk without room."""

    def write(self, _content):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_is_full_leaves_the_file_that_was_there(fonts, tmp_path, monkeypatch):
    before = written(tmp_path, a_list(1), fonts)
    with monkeypatch.context() as disk:
        disk.setattr(Path, "open", lambda _path, _mode: FullDisk())
        with pytest.raises(OSError, match="No space left"):
            write_pdf(tmp_path / "paper.pdf", a_list(200), fonts)
    assert (tmp_path / "paper.pdf").read_bytes() == before


def test_progress_is_told_page_by_page(fonts, tmp_path):
    told = []
    write_pdf(tmp_path / "paper.pdf", a_list(60), fonts, lambda *each: told.append(each))
    assert told == [(0, 3, "pages"), (1, 3, "pages"), (2, 3, "pages")]


# --- before the printer ---------------------------------------------------------------------------------------------


def on_paper(paint, path, layout):
    writer = QPdfWriter(str(path))
    writer.setPageLayout(layout)
    writer.setResolution(300)
    paint(writer)
    del writer
    return pages(path.read_bytes())


@pytest.mark.parametrize("paper", [a_list(60), TEXT], ids=["list", "text"])
def test_pages_drawn_before_come_out_as_they_are(fonts, tmp_path, paper):
    drawn = Drawn(paper, fonts)
    assert on_paper(drawn.paint, tmp_path / "drawn.pdf", paper.layout) == laid_out(paper, fonts).count


def test_paper_set_up_otherwise_is_laid_out_anew(fonts, tmp_path):
    drawn = Drawn(a_list(60), fonts)
    assert on_paper(drawn.paint, tmp_path / "upright.pdf", TEXT.layout) == 2


def test_a_page_drawn_before_has_its_size(fonts):
    from PySide6.QtGui import QImage, QPainter

    paper = a_list(20, mark="active")
    direct, sheets = picture(laid_out(paper, fonts)), laid_out(paper, fonts)
    page = Drawn(paper, fonts)._pages[0]
    again = QImage(direct.size(), QImage.Format.Format_RGB32)
    again.fill("white")
    painter = QPainter(again)
    scale = 72 / again.logicalDpiX() * page.logicalDpiX() / 72
    painter.scale(scale, scale)
    painter.drawPicture(0, 0, page)
    painter.end()
    dark = [[image.pixelColor(x, 72).lightness() < 128 for x in range(image.width())] for image in (direct, again)]
    assert sheets.count == 1
    assert sum(dark[1]) == pytest.approx(sum(dark[0]), rel=0.3)


@pytest.fixture
def dialog(appearance, shown, fonts):
    """The preview of a list, open over a window."""
    window = QWidget()
    shown(window, 800, 500)
    opened = preview(window, appearance, Drawn(a_list(3), fonts))
    yield opened
    opened.close()


def test_the_preview_has_a_name_a_title_and_lies_crosswise(dialog):
    assert isinstance(dialog, QPrintPreviewDialog)
    assert (dialog.objectName(), dialog.windowTitle()) == ("printing.preview", "Arrangements")
    assert dialog.printer().docName() == "Arrangements"
    assert dialog.printer().pageLayout().orientation() == QPageLayout.Orientation.Landscape
    assert dialog.isModal()


def test_the_preview_is_gone_when_it_is_closed(appearance, shown, fonts, qtbot):
    window = QWidget()
    shown(window, 800, 500)
    opened = preview(window, appearance, Drawn(a_list(1), fonts))
    gone = QSignalSpy(opened.destroyed)
    opened.close()
    qtbot.waitUntil(lambda: gone.count() == 1)
    assert not [each for each in window.children() if each.objectName() == "printing.preview"]
