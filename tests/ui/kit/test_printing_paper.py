"""What stands on a printed list: as many rows as fit, its hash, its marks, and the preview before it."""

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from ui.kit import printing
from ui.kit.printing import ListPaper, PaperRow, PaperWords

WORDS = PaperWords("Arrangements", "UNEXAM. Filter: none.", "Page {page} of {pages}", "Content {hash}")
PER_PAGE = 25
PICTURE = re.compile(rb"/Subtype\s*/Image")


def paper(rows: int, *, mark: str = "", words: PaperWords = WORDS) -> ListPaper:
    lines = tuple(PaperRow(("Active", f"Row {number}"), mark) for number in range(rows))
    return ListPaper(words, ("State", "Title"), (1.0, 3.0), lines)


def written(folder, made, look, layout=None) -> bytes:
    path = folder / "list.pdf"
    layout = layout or printing.list_layout()
    printing.write_pdf(path, layout, "List", lambda device: printing.paint_list(made, look, device))
    return path.read_bytes()


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize(
    ("rows", "count"), [(0, 1), (1, 1), (PER_PAGE, 1), (PER_PAGE + 1, 2), (2 * PER_PAGE, 2), (2 * PER_PAGE + 1, 3)]
)
def test_a_page_is_filled_before_another_is_begun(tmp_path, appearance, rows, count):
    assert pages(written(tmp_path, paper(rows), appearance)) == count


def test_an_upright_page_takes_more_rows(tmp_path, appearance):
    made = paper(PER_PAGE + 10)
    assert pages(written(tmp_path, made, appearance)) == 2
    assert pages(written(tmp_path, made, appearance, printing.record_layout())) == 1


def test_the_heading_of_a_group_takes_a_line_of_its_own(tmp_path, appearance):
    made = paper(PER_PAGE)
    grouped = replace(made, rows=(PaperRow((), group="Fuel"), *made.rows))
    assert pages(written(tmp_path, grouped, appearance)) == 2


def test_the_size_of_the_text_on_screen_does_not_change_the_paper(tmp_path, appearance):
    made = paper(PER_PAGE)
    for size in (100, 150):
        appearance.use(text_size=size)
        assert pages(written(tmp_path, made, appearance)) == 1


def test_a_row_must_have_a_cell_for_each_heading(tmp_path, appearance):
    made = replace(paper(1), rows=(PaperRow(("Active",)),))
    with pytest.raises(ValueError, match="zip"):
        written(tmp_path, made, appearance)


def test_a_mark_is_drawn_beside_its_word_and_a_plain_row_has_none(tmp_path, appearance):
    assert not PICTURE.search(written(tmp_path, paper(2), appearance))
    assert PICTURE.search(written(tmp_path, paper(2, mark="active"), appearance))


@pytest.mark.parametrize("text", ["x" * 4000, "one\ntwo\tthree", "\u2068DEMO-001\u2069", "اتفاق الوقود", ""])
def test_no_cell_is_too_long_or_too_strange_for_its_room(tmp_path, appearance, text):
    made = replace(paper(1), rows=(PaperRow((text, text)),))
    assert pages(written(tmp_path, made, appearance)) == 1


def test_the_file_says_what_made_it(tmp_path, appearance):
    pdf = written(tmp_path, paper(1), appearance)
    assert pdf.startswith(b"%PDF-")
    assert "Common Services".encode("utf-16-be") in pdf or b"Common Services" in pdf


def test_writing_again_takes_the_place_of_the_file_before(tmp_path, appearance):
    long = written(tmp_path, paper(200), appearance)
    short = written(tmp_path, paper(1), appearance)
    assert len(short) < len(long)
    assert pages(short) == 1


# --- the hash -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        replace(paper(2), headings=("State", "Name")),
        replace(paper(2), rows=paper(2).rows[::-1]),
        replace(paper(2), rows=(*paper(2).rows, PaperRow((), group="Fuel"))),
        replace(paper(2), rows=(PaperRow(("Active", "Row 0")), PaperRow(("Active", "Row one")))),
    ],
    ids=["heading", "order", "group", "cell"],
)
def test_the_hash_is_another_for_any_other_content(other):
    assert other.digest != paper(2).digest


def test_the_hash_does_not_hang_on_the_words_around_or_on_the_widths():
    turned = replace(WORDS, title="Arrangements · Late", mirrored=True)
    assert paper(2, words=turned).digest == paper(2).digest
    assert replace(paper(2), shares=(2.0, 2.0)).digest == paper(2).digest


def test_the_hash_is_written_as_64_figures():
    assert re.fullmatch(r"[0-9a-f]{64}", paper(3).digest)


# --- records --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_short_record_is_one_upright_page(tmp_path, appearance, mirrored):
    path, words = tmp_path / "record.pdf", replace(WORDS, mirrored=mirrored)
    printing.write_pdf(
        path,
        printing.record_layout(),
        "Record",
        lambda device: printing.paint_record("<h1>Fuel</h1><p>For all.</p>", words, appearance, device),
    )
    assert pages(path.read_bytes()) == 1


def test_an_empty_record_is_a_page_with_its_foot(tmp_path, appearance):
    path = tmp_path / "record.pdf"
    printing.write_pdf(
        path, printing.record_layout(), "R", lambda device: printing.paint_record("", WORDS, appearance, device)
    )
    assert pages(path.read_bytes()) == 1


def test_a_fault_while_painting_leaves_the_device_free_for_another_try(tmp_path, appearance):
    broken = replace(paper(1), words=replace(WORDS, page="Page {nothing}"))
    with pytest.raises(KeyError):
        written(tmp_path, broken, appearance)
    assert pages(written(tmp_path, paper(1), appearance)) == 1


# --- the preview ----------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(appearance, shown):
    """The preview of a list, open over a window."""
    window = QWidget()
    shown(window, 800, 500)
    made = paper(3)
    opened = printing.preview(
        window,
        appearance,
        printing.list_layout(),
        "Arrangements",
        lambda device: printing.paint_list(made, appearance, device),
    )
    yield opened
    opened.close()


def test_the_preview_has_a_name_a_title_and_lies_crosswise(dialog):
    assert isinstance(dialog, QPrintPreviewDialog)
    assert dialog.objectName() == "printing.preview"
    assert dialog.windowTitle() == "Arrangements"
    assert dialog.printer().docName() == "Arrangements"
    assert dialog.printer().pageLayout().orientation() == QPageLayout.Orientation.Landscape
    assert dialog.isModal()


def test_the_preview_is_gone_when_it_is_closed(appearance, shown, qtbot):
    window = QWidget()
    shown(window, 800, 500)
    opened = printing.preview(window, appearance, printing.record_layout(), "R", lambda _device: None)
    gone = QSignalSpy(opened.destroyed)
    opened.close()
    qtbot.waitUntil(lambda: gone.count() == 1)
    assert not [each for each in window.children() if each.objectName() == "printing.preview"]


def test_the_paper_is_the_same_in_every_theme(tmp_path, appearance):
    sizes = []
    for choice in ("light", "dark", "contrast"):
        appearance.use(choice=choice)
        sizes.append(len(written(tmp_path, paper(3, mark="active"), appearance)))
    assert max(sizes) - min(sizes) < 64
