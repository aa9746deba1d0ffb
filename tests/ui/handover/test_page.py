"""The page of the handover pack: read in a language, then saved or printed."""

import re
import threading

import pytest
from PySide6.QtCore import Qt

from commonservices.domain.changes import Changes
from commonservices.reports.xlsx import check_package
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for
from ui.handover import page as handover
from ui.handover.page import LANGUAGE_NAMES, HandoverPage
from ui.kit.preview import PaperPreview

WAIT = 40_000


@pytest.fixture
def ask():
    return FakeAsk()


@pytest.fixture
def page(demo_office, appearance, tmp_path, shown, ask):
    frame = frame_for(demo_office, appearance, tmp_path, ask)
    made = HandoverPage(frame)
    made.problems = []
    made.problem.connect(made.problems.append)
    shown(made, 1166, 640)
    yield made
    frame.jobs.stop_all()
    assert frame.jobs.wait_all(WAIT)


@pytest.fixture
def read(page, qtbot):
    """The page opened and read."""
    page.open({})
    qtbot.waitUntil(lambda: bool(page.html), timeout=WAIT)
    return page


def test_the_pack_is_shown_in_the_language_of_the_window(read):
    assert read.chosen == "en"
    text = read.view.toPlainText()
    assert "Decisions due (6)" in text
    assert "DEMO-017" in text
    assert "Still owed (" in text
    assert read.address() == {"language": "en"}


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_pack_is_dark_on_white_paper_in_every_theme(read, appearance, theme):
    appearance.use(choice=theme)
    pixels = read.view.viewport().grab().toImage()
    shades = [pixels.pixelColor(x, y).lightness() for x in range(0, pixels.width(), 7) for y in range(0, 200, 3)]
    assert sum(shade > 240 for shade in shades) > len(shades) * 0.8
    assert any(shade < 60 for shade in shades)


def test_another_language_is_read_anew(read, qtbot):
    read.open({"language": "ar"})
    qtbot.waitUntil(lambda: "ملف التسليم" in read.view.toPlainText(), timeout=WAIT)
    assert read.address() == {"language": "ar"}
    assert read.language.currentText() == "العربية"


def test_what_was_read_before_a_change_does_not_take_the_place_of_what_was_read_after_it(page, qtbot, monkeypatch):
    go, asked = threading.Event(), []

    def slow(office, language, tell):
        asked.append(language)
        first = len(asked) == 1
        if first:
            go.wait(5)
        return "before" if first else "after"

    monkeypatch.setattr(handover, "printed", slow)
    page.open({})
    qtbot.waitUntil(lambda: bool(asked))
    page.reload()
    qtbot.waitUntil(lambda: page.html == "after")
    go.set()
    qtbot.waitUntil(lambda: not page.jobs.busy)
    assert page.html == "after"


def test_there_are_four_languages_each_in_its_own_name(page):
    assert [page.language.itemData(place) for place in range(page.language.count())] == ["en", "fr", "es", "ar"]
    assert len({name for _, name in LANGUAGE_NAMES}) == 4


def test_the_workbook_is_saved_where_it_is_wanted(read, ask, tmp_path, qtbot):
    out = tmp_path / "pack.xlsx"
    ask.answers.append(out)
    read.book_button.click()
    qtbot.waitUntil(lambda: not read.note.isHidden(), timeout=WAIT)
    assert check_package(out) == []
    assert "pack.xlsx" in read.note.title.text()


def test_the_pdf_is_saved_and_a_folder_that_is_gone_is_told(read, ask, tmp_path, qtbot):
    out = tmp_path / "pack.pdf"
    ask.answers.append(out)
    read.pdf_button.click()
    qtbot.waitUntil(lambda: "pack.pdf" in read.note.title.text(), timeout=WAIT)
    assert out.read_bytes().startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", out.read_bytes())) > 3
    ask.answers.append(tmp_path / "gone" / "pack.pdf")
    with qtbot.waitSignal(read.bridge.failed) as failed:
        read.pdf_button.click()
    assert failed.args[0].key == "pdf_not_written"


def test_a_workbook_that_cannot_be_written_is_told(read, ask, tmp_path, qtbot):
    ask.answers.append(tmp_path / "gone" / "pack.xlsx")
    read.book_button.click()
    qtbot.waitUntil(lambda: bool(read.problems), timeout=WAIT)
    assert "gone" in read.problems[-1]


def test_what_is_asked_before_the_pack_is_read_comes_once_it_is(page, qtbot, ask, tmp_path, monkeypatch):
    monkeypatch.setattr(handover, "printed", lambda _office, _language, _tell: "<p>The pack</p>")
    said = []
    page.status_text.connect(said.append)
    ask.answers.append(tmp_path / "pack.pdf")
    page.open({})
    page.save_pdf()
    assert said == ["The pack is being read; it comes as soon as it is there."]
    assert not ask.asked
    qtbot.waitUntil(lambda: "pack.pdf" in page.note.title.text(), timeout=WAIT)


def test_after_a_change_the_pack_read_before_is_not_printed(page, qtbot, monkeypatch):
    go, asked = threading.Event(), []

    def slow(_office, language, _tell):
        asked.append(language)
        if len(asked) > 1:
            assert go.wait(10)
        return f"<p>pack {len(asked)}</p>"

    monkeypatch.setattr(handover, "printed", slow)
    printed = []
    monkeypatch.setattr(page._papers, "preview", lambda make: printed.append(make(page.bridge.office, None).html))
    page.open({})
    qtbot.waitUntil(lambda: page.html == "<p>pack 1</p>")
    page.refresh(Changes("tried", ()))
    page.print()
    assert printed == []
    assert "pack 1" in page.view.toPlainText()
    go.set()
    qtbot.waitUntil(lambda: bool(printed))
    assert printed == ["<p>pack 2</p>"]
    page.refresh(Changes("tried", ()))
    page.print()
    page.leave()
    qtbot.waitUntil(lambda: not page.jobs.busy)
    assert len(printed) == 1


def test_printing_is_shown_first(read, qtbot):
    read.print()
    qtbot.waitUntil(lambda: bool(read.findChildren(PaperPreview)), timeout=WAIT)
    dialog = read.findChildren(PaperPreview)[0]
    assert dialog.windowTitle() == "Handover pack"
    dialog.done(0)


def test_the_paper_lies_on_its_side_in_the_direction_of_its_language(read, qtbot):
    assert (read._paper().lying, read._paper().words.mirrored) == (True, False)
    read.open({"language": "ar"})
    qtbot.waitUntil(lambda: bool(read.html), timeout=WAIT)
    assert read._paper().words.mirrored
    assert read.view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def test_leaving_stops_the_reading(page):
    page.open({})
    page.leave()
    assert page.html == ""


def test_the_three_ways_are_commands(page):
    assert [each.key for each in page.commands()] == ["handover.workbook", "handover.pdf", "handover.print"]
    assert page.regions() == [page.language, page.view]
