"""The page of the handover pack: read in a language, then saved or printed."""

import re

import pytest

from commonservices.reports.xlsx import check_package
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for
from ui.handover.page import LANGUAGE_NAMES, HandoverPage

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
    assert "Arrears: what partners still owe is not kept" in text
    assert read.address() == {"language": "en"}


def test_another_language_is_read_anew(read, qtbot):
    read.open({"language": "ar"})
    qtbot.waitUntil(lambda: "ملف التسليم" in read.view.toPlainText(), timeout=WAIT)
    assert read.address() == {"language": "ar"}
    assert read.language.currentText() == "العربية"


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


def test_the_pdf_is_saved_and_a_folder_that_is_gone_is_told(read, ask, tmp_path):
    out = tmp_path / "pack.pdf"
    ask.answers.append(out)
    read.pdf_button.click()
    assert out.read_bytes().startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", out.read_bytes())) > 3
    ask.answers.append(tmp_path / "gone" / "pack.pdf")
    read.pdf_button.click()
    assert "could not be written" in read.problems[-1]


def test_a_workbook_that_cannot_be_written_is_told(read, ask, tmp_path, qtbot):
    ask.answers.append(tmp_path / "gone" / "pack.xlsx")
    read.book_button.click()
    qtbot.waitUntil(lambda: bool(read.problems), timeout=WAIT)
    assert "gone" in read.problems[-1]


def test_before_it_is_read_nothing_is_printed(page):
    page.save_pdf()
    assert page.print() is None
    assert page.problems == ["The pack is still being read."] * 2


def test_printing_is_shown_first(read, qtbot):
    dialog = read.print()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle() == "Handover pack"
    dialog.done(0)


def test_leaving_stops_the_reading(page):
    page.open({})
    page.leave()
    assert page.html == ""


def test_the_three_ways_are_commands(page):
    assert [each.key for each in page.commands()] == ["handover.workbook", "handover.pdf", "handover.print"]
    assert page.regions() == [page.language, page.view]
