"""Papers written as PDF, and laid out for the preview."""

import errno
import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPdfWriter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices.jobs import Stopped
from tests.ui.kit.papers import WORDS, a_list, pages, written
from ui.kit.paper import TextPaper, paper_fonts
from ui.kit.preview import PaperPreview
from ui.kit.printing import LaidOut, laid_out, preview, write_pdf

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
def test_pages_come_out_on_their_own_paper(fonts, tmp_path, paper):
    laid = LaidOut(paper, fonts)
    assert on_paper(laid.print_on, tmp_path / "laid.pdf", paper.layout) == laid_out(paper, fonts).count


def test_paper_set_up_otherwise_is_laid_out_anew(fonts, tmp_path):
    laid = LaidOut(a_list(60), fonts)
    assert on_paper(laid.print_on, tmp_path / "upright.pdf", TEXT.layout) == 2


@pytest.mark.parametrize("paper", [a_list(20, mark="active"), TEXT], ids=["list", "text"])
def test_a_page_is_shown_in_its_size_with_its_margins(fonts, paper):
    laid = LaidOut(paper, fonts)
    scale = 1.5
    image = QImage((laid.sheet * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    laid.show(0, painter, scale)
    painter.end()
    ink = [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).lightness() < 128
    ]
    margin = 15 / 25.4 * 72 * scale
    assert min(x for x, _y in ink) >= margin - 2
    assert min(y for _x, y in ink) >= margin - 2
    assert max(x for x, _y in ink) <= image.width() - margin + 2
    assert max(y for _x, y in ink) > image.height() * 0.85


@pytest.mark.parametrize("paper", [a_list(3), TEXT], ids=["list", "text"])
def test_what_was_laid_out_beside_the_window_is_drawn_by_it(fonts, paper):
    with ThreadPoolExecutor(1) as beside:
        laid = beside.submit(LaidOut, paper, fonts).result()
    image = QImage((laid.sheet).toSize(), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    laid.show(0, painter, 1.0)
    painter.end()
    dark = [x for x in range(image.width()) for y in range(44, 80) if image.pixelColor(x, y).lightness() < 128]
    assert dark


@pytest.fixture
def dialog(appearance, shown, fonts):
    """The preview of a list, open over a window."""
    window = QWidget()
    shown(window, 800, 500)
    opened = preview(window, appearance, LaidOut(a_list(3), fonts))
    yield opened
    opened.close()


def test_the_preview_has_a_name_a_title_and_lies_crosswise(dialog):
    assert isinstance(dialog, PaperPreview)
    assert (dialog.objectName(), dialog.windowTitle()) == ("printing.preview", "Arrangements")
    assert dialog.printer().docName() == "Arrangements"
    assert dialog.printer().pageLayout().orientation() == QPageLayout.Orientation.Landscape
    assert dialog.isModal()


def test_the_preview_is_gone_when_it_is_closed(appearance, shown, fonts, qtbot):
    window = QWidget()
    shown(window, 800, 500)
    opened = preview(window, appearance, LaidOut(a_list(1), fonts))
    gone = QSignalSpy(opened.destroyed)
    opened.close()
    qtbot.waitUntil(lambda: gone.count() == 1)
    assert not [each for each in window.children() if each.objectName() == "printing.preview"]
