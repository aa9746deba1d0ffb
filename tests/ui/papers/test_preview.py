"""A picture is shown in the window; everything else opens outside."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Document
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import documents as queries
from tests.builders import records
from tests.ui.kit.seen import colours
from tests.ui.papers.conftest import Shown
from tests.ui.papers.pictures import a_picture, content_of
from ui.papers.preview import SIDE, read_picture


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "WEBP"])
def test_a_picture_is_read_whatever_its_form(qapp: QApplication, form: str) -> None:
    image, size = read_picture(content_of(a_picture(), form))
    assert (image.width(), image.height()) == (size.width(), size.height()) == (40, 30)


def test_a_long_picture_is_scaled_and_its_full_size_told(qapp: QApplication) -> None:
    image, size = read_picture(content_of(a_picture(3200, 800)))
    assert (size.width(), size.height()) == (3200, 800)
    assert (image.width(), image.height()) == (SIDE, 400)


@pytest.mark.parametrize(
    "content",
    [b"", b"not a picture", content_of(a_picture())[:40], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7"],
)
def test_what_is_damaged_or_no_picture_is_said_so(qapp: QApplication, content: bytes) -> None:
    with pytest.raises(Known) as fault:
        read_picture(content)
    assert fault.value.key == "picture_damaged"


def test_a_picture_that_needs_too_much_memory_is_not_read(qapp: QApplication) -> None:
    with pytest.raises(Known) as fault:
        read_picture(content_of(a_picture(1200, 1200)), most=1)
    assert fault.value.key == "picture_too_large"


def seen(papers: Shown, ready: str) -> None:
    words = papers.part.list.preview.words
    papers.qtbot.waitUntil(lambda: ready in words.text())


def test_the_picture_of_the_current_paper_is_shown_with_its_size(papers: Shown) -> None:
    papers.keep("depot.png", content_of(a_picture()), "PHOTO")
    seen(papers, "points")
    preview = papers.part.list.preview
    assert "40 × 30 points" in preview.words.text()  # noqa: RUF001 a size
    assert preview.picture.isVisible()
    assert preview.picture.accessibleName().startswith("Picture: depot, ")
    assert "#c02020" in colours(preview.picture)


def test_in_arabic_the_picture_stands_at_the_right(papers: Shown) -> None:
    papers.keep("depot.png", content_of(a_picture()), "PHOTO")
    seen(papers, "points")
    picture = papers.part.list.preview.picture
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grabbed: QImage = picture.grab().toImage()
    assert grabbed.pixelColor(grabbed.width() - 5, 5).name() == "#c02020"
    assert grabbed.pixelColor(5, 5).name() != "#c02020"


def test_a_damaged_picture_says_so_where_it_would_stand(papers: Shown) -> None:
    papers.keep("depot.png", b"not a picture at all", "PHOTO")
    seen(papers, "damaged")
    assert not papers.part.list.preview.picture.isVisible()


def test_a_picture_changed_on_disk_is_not_shown(papers: Shown) -> None:
    kept = papers.keep("depot.png", content_of(a_picture()), "PHOTO")
    seen(papers, "points")
    papers.part.list.preview.clear()
    place(papers, records(papers.office, Document, id=kept)[0]).write_bytes(content_of(a_picture(50, 50)))
    papers.part.list._on_current()
    seen(papers, "is not what was attached")
    assert not papers.part.list.preview.picture.isVisible()


def place(papers: Shown, document: Document) -> Path:
    assert papers.office.vault is not None
    assert document.sha256 is not None
    return papers.office.vault.place(document.sha256)


def test_a_paper_of_another_kind_says_how_it_opens(papers: Shown) -> None:
    papers.keep("letter.pdf")
    text = papers.part.list.preview.words.text()
    assert "letter.pdf" in text
    assert text.endswith("opens outside this window, as a checked copy: press Enter or choose Open a copy.")


def test_moving_on_drops_the_picture_that_is_not_wanted_any_more(papers: Shown) -> None:
    first = papers.keep("one.png", content_of(a_picture()), "PHOTO")
    second = papers.keep("two.pdf")
    table = papers.part.list.table
    table.select_id(str(first))
    table.select_id(str(second))
    assert papers.part.frame.jobs.wait_all(10_000)
    papers.qtbot.waitUntil(lambda: not papers.part.frame.jobs.busy)
    assert not papers.part.list.preview.picture.isVisible()
    assert "two.pdf" in papers.part.list.preview.words.text()


def test_the_same_picture_under_another_paper_is_shown_while_the_first_is_still_read(
    papers: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, content = threading.Event(), content_of(a_picture())
    slow = queries.content

    def waiting(office: Office, document: Document) -> bytes:
        go.wait(5)
        return slow(office, document)

    monkeypatch.setattr(queries, "content", waiting)
    papers.keep("depot.png", content, "PHOTO")
    papers.keep("again.png", content, "OTHER")
    go.set()
    seen(papers, "points")
    assert papers.part.list.preview.picture.accessibleName().startswith("Picture: again, ")


def test_a_picture_that_was_left_does_not_come_back(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    go, slow = threading.Event(), queries.content

    def waiting(office: Office, document: Document) -> bytes:
        go.wait(5)
        return slow(office, document)

    monkeypatch.setattr(queries, "content", waiting)
    papers.keep("depot.png", content_of(a_picture()), "PHOTO")
    papers.keep("letter.pdf", b"letter")
    go.set()
    papers.qtbot.waitUntil(lambda: not papers.part.frame.jobs.busy)
    preview = papers.part.list.preview
    assert "opens outside" in preview.words.text()
    assert not preview.picture.isVisible()
