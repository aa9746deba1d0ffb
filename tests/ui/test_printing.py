"""Papers are made, laid out and written away from the window; they can be stopped, and only one is made at a time."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from tests.ui.fakes import FakeAsk
from tests.ui.kit.papers import WORDS, a_list, pages
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.paper import TextPaper
from ui.kit.preview import PaperPreview
from ui.printing import PaperOut, ready
from ui.words import Words


@pytest.fixture
def office(tmp_path):
    with new_office(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def frame(office, appearance, tmp_path):
    made = frame_for(office, appearance, tmp_path, FakeAsk())
    yield made
    made.jobs.stop_all()
    assert made.jobs.wait_all(10_000)


@pytest.fixture
def papers(frame, shown):
    page = QWidget()
    made = PaperOut(frame, page)
    made.sentences = []
    made.told.connect(lambda sentence, _action: made.sentences.append(sentence))
    shown(page, 400, 300)
    made.page = page
    return made


def test_the_words_around_say_office_year_day_and_filter(papers, frame, shown):
    words = papers.words("Arrangements", "Type is SLA")
    assert words.title == "Arrangements"
    assert words.under.startswith("UNEXAM. Year: ")
    assert words.under.endswith("As of 12 October 2026. Filter: Type is SLA.")
    assert papers.words("Arrangements").under.endswith("Filter: none.")


def test_only_arabic_paper_runs_from_right_to_left(frame, papers):
    sides = [
        PaperOut(replace(frame, words=Words(each)), papers.page).words("x").mirrored
        for each in ("en", "fr", "es", "ar")
    ]
    assert sides == [False, False, False, True]


def test_a_paper_is_made_and_written_on_another_thread_and_told(papers, tmp_path, qtbot):
    threads = []

    def make(_office, _tell):
        threads.append(threading.current_thread())
        return a_list(100)

    with qtbot.waitSignal(papers.told):
        papers.save(make, tmp_path / "list.pdf")
    assert pages((tmp_path / "list.pdf").read_bytes()) == 4
    assert threads != [threading.main_thread()]
    assert papers.sentences[0].startswith("The file is written: ")


def test_the_name_offered_for_the_file_holds_no_signs_a_disk_refuses(papers, frame, tmp_path, qtbot):
    frame.ask.answers.append(tmp_path / "x.pdf")
    with qtbot.waitSignal(papers.told):
        papers.ask("Save", 'UNEXAM/MOU:2026 "Fuel"', ready(a_list(1)))
    assert "UNEXAM-MOU-2026 -Fuel-.pdf" in frame.ask.asked[-1]


def test_the_preview_opens_over_the_window_once_all_is_drawn(papers, qtbot):
    papers.preview(ready(a_list(3)))
    qtbot.waitUntil(lambda: bool(papers.page.findChildren(PaperPreview)))
    dialog = papers.page.findChildren(PaperPreview)[0]
    assert dialog.windowTitle() == "Arrangements"
    dialog.close()


def test_pages_are_printed_beside_the_window(papers, frame, tmp_path, qtbot):
    papers.preview(ready(a_list(60)))
    qtbot.waitUntil(lambda: bool(papers.page.findChildren(PaperPreview)))
    dialog = papers.page.findChildren(PaperPreview)[0]
    printer = dialog.printer()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    count = dialog.pages.count
    dialog.send_to(printer)
    assert [job.title for job in frame.jobs.running()] == ["Printing Arrangements"]
    qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert pages((tmp_path / "printed.pdf").read_bytes()) == count >= 2


def test_a_page_set_up_otherwise_is_laid_out_beside_the_window(papers, frame, qtbot):
    papers.preview(ready(a_list(60)))
    qtbot.waitUntil(lambda: bool(papers.page.findChildren(PaperPreview)))
    dialog = papers.page.findChildren(PaperPreview)[0]
    layout, count = QPageLayout(dialog.pages.layout), dialog.pages.count
    layout.setOrientation(QPageLayout.Orientation.Portrait)
    dialog.set_up(layout)
    qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert dialog.pages.layout == layout
    assert dialog.pages.count < count
    dialog.close()


def test_a_folder_that_is_gone_is_told_with_advice(papers, frame, tmp_path, qtbot):
    with qtbot.waitSignal(frame.bridge.failed) as failed:
        papers.save(ready(a_list(1)), tmp_path / "gone" / "list.pdf")
    assert failed.args[0].key == "pdf_not_written"
    assert papers.sentences == []


def test_stopping_writes_nothing_and_the_next_paper_can_be_made(papers, frame, tmp_path, qtbot):
    long = TextPaper(WORDS, "<p>line</p>" * 5000)
    papers.save(ready(long), tmp_path / "long.pdf")
    job = frame.jobs.running()[0]
    with qtbot.waitSignal(job.stopped):
        job.stop()
    assert not (tmp_path / "long.pdf").exists()
    with qtbot.waitSignal(papers.told):
        papers.save(ready(a_list(1)), tmp_path / "short.pdf")


def test_a_second_paper_is_not_made_beside_the_first_and_that_is_told(papers, frame, tmp_path, qtbot):
    go, faults = threading.Event(), []
    frame.bridge.failed.connect(faults.append)

    def make(_office, _tell):
        assert go.wait(10)
        return a_list(1)

    for name in ("one.pdf", "two.pdf"):
        papers.save(make, tmp_path / name)
    papers.preview(make)
    assert len(frame.jobs.running()) == 1
    assert [fault.key for fault in faults] == ["pdf_not_written"]
    assert "two.pdf" in str(faults[0])
    with qtbot.waitSignal(papers.told):
        go.set()
    assert (tmp_path / "one.pdf").exists()
    assert not (tmp_path / "two.pdf").exists()
