"""Files come by button, dropping, pasting; a stopped batch leaves nothing."""

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.jobs import Stopped
from commonservices.queries import documents as queries
from tests.builders import an_arrangement, records
from tests.ui.fakes import FakeAsk
from tests.ui.papers.conftest import Shown
from tests.ui.papers.pictures import a_drop, a_picture, files
from ui.papers.columns import Holder
from ui.papers.part import PapersPart


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing is copied before and after."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def test_several_files_come_by_button(papers: Shown, ask: FakeAsk) -> None:
    ask.answers = [[papers.file("one.pdf"), papers.file("two.pdf")]]
    papers.part.list.attach_button.click()
    assert [each.name for each in papers.part.batch.paths()] == ["one.pdf", "two.pdf"]


def test_several_dropped_files_are_asked_about_once(papers: Shown) -> None:
    event = a_drop(files(papers.file("one.pdf", b"1"), papers.file("two.pdf", b"2")))
    papers.part.dropEvent(event)
    assert event.isAccepted()
    papers.answer(kind="ANNEX")
    papers.confirm()
    assert sorted(papers.names()) == ["one.pdf", "two.pdf"]


def test_files_dropped_on_an_open_batch_join_it(papers: Shown) -> None:
    papers.part.dropEvent(a_drop(files(papers.file("one.pdf"))))
    papers.answer(kind="ANNEX")
    papers.part.dropEvent(a_drop(files(papers.file("two.pdf"), papers.file("one.pdf"))))
    assert [each.name for each in papers.part.batch.paths()] == ["one.pdf", "two.pdf"]
    assert papers.part.batch.form is not None
    assert papers.part.batch.form.value("kind") == "ANNEX"


@pytest.mark.parametrize("taken", [True, False])
def test_only_files_and_pictures_are_taken_over_the_part(papers: Shown, *, taken: bool) -> None:
    held = files(papers.file()) if taken else QMimeData()
    held.setText("words")
    if not taken:
        held.removeFormat("text/uri-list")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setAccepted(False)
    papers.part.dragEnterEvent(event)
    assert event.isAccepted() is taken


def test_pasted_files_are_asked_about(papers: Shown) -> None:
    QGuiApplication.clipboard().setMimeData(files(papers.file("one.pdf"), papers.file("two.pdf")))
    papers.part.list.attach_button.setFocus()
    QTest.keySequence(papers.part.list.attach_button, "Ctrl+V")
    assert [each.name for each in papers.part.batch.paths()] == ["one.pdf", "two.pdf"]


def test_a_pasted_picture_is_attached_as_a_dated_png(papers: Shown) -> None:
    QGuiApplication.clipboard().setImage(a_picture())
    papers.part.list.attach_button.setFocus()
    QTest.keySequence(papers.part.list.attach_button, "Ctrl+V")
    papers.qtbot.waitUntil(lambda: bool(papers.part.batch.paths()))
    papers.answer(kind="PHOTO")
    papers.confirm()
    (document,) = records(papers.office, Document)
    assert document.file_name.startswith("picture-2026-10-12-")
    assert document.file_name.endswith(".png")
    assert QImage.fromData(queries.content(papers.office, document)).size() == a_picture().size()


def test_a_picture_pasted_for_one_record_is_not_attached_to_the_next(papers: Shown) -> None:
    QGuiApplication.clipboard().setImage(a_picture())
    papers.part.paste()
    papers.part.show_holder(Holder("arrangement", papers.office.new_id()))
    papers.qtbot.waitUntil(lambda: not papers.part.frame.jobs.busy)
    assert papers.part.batch.paths() == []
    assert not papers.part.is_asking


def test_a_picture_pasted_before_the_page_was_left_for_good_is_dropped(papers: Shown) -> None:
    QGuiApplication.clipboard().setImage(a_picture())
    frame, holder = papers.part.frame, papers.part.holder
    left = PapersPart(frame, "left")
    assert holder is not None
    left.show_holder(holder)
    left.paste()
    assert frame.jobs.busy
    shiboken6.delete(left)
    papers.qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert papers.names() == []


def test_a_dropped_picture_is_taken_like_a_pasted_one(papers: Shown) -> None:
    held = QMimeData()
    held.setImageData(a_picture())
    papers.part.dropEvent(a_drop(held))
    papers.qtbot.waitUntil(lambda: bool(papers.part.batch.paths()))
    assert papers.part.batch.paths()[0].suffix == ".png"


def test_pasting_words_into_a_field_stays_in_the_field(papers: Shown) -> None:
    papers.part.take_paths([papers.file()])
    assert papers.part.batch.form is not None
    box = papers.part.batch.form.row("title").editor.box
    box.setFocus()
    QGuiApplication.clipboard().setText("Second draft")
    QTest.keySequence(box, "Ctrl+V")
    assert papers.part.batch.form.row("title").editor.text() == "Second draft"
    assert papers.problems == []


def test_pasting_nothing_useful_says_what_to_copy(papers: Shown) -> None:
    QGuiApplication.clipboard().setText("hello")
    papers.part.paste()
    assert papers.problems == ["Nothing to attach was copied. Copy files or a picture, then paste again."]
    assert not papers.part.is_asking


def test_a_stopped_batch_leaves_nothing_and_keeps_the_answers(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = actions.attach_all

    def waits_for_stop(*args: Any, tell: Any) -> Any:
        def told(step: int, of: int, words: str) -> None:
            papers.part.stop() if step == 1 else None
            tell(step, of, words)

        return whole(*args, told)

    monkeypatch.setattr("ui.papers.part.actions.attach_all", waits_for_stop)
    papers.part.take_paths([papers.file("one.pdf", b"1"), papers.file("two.pdf", b"2")])
    papers.answer(kind="ANNEX")
    batch = papers.part.batch
    batch.confirm.click()
    assert batch.busy
    assert batch.leave_button.text() == "Stop"
    papers.qtbot.waitUntil(lambda: not batch.busy)
    assert batch.reason.words.text() == "Stopped. Nothing was attached."
    assert papers.names() == []
    assert papers.kept() == []
    assert batch.form is not None
    assert batch.form.value("kind") == "ANNEX"
    assert len(batch.paths()) == 2


def test_the_way_out_of_a_running_batch_stops_it(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_args: Any, tell: Any, **_options: Any) -> Any:
        try:
            while True:
                tell(0, 1, "documents_taken_in")
        except Stopped:
            stopped.append(True)
            raise

    stopped: list[bool] = []
    monkeypatch.setattr("ui.papers.part.actions.attach_all", endless)
    papers.part.take_paths([papers.file()])
    papers.answer(kind="ANNEX")
    papers.part.batch.confirm.click()
    papers.part.batch.leave_button.click()
    papers.qtbot.waitUntil(lambda: not papers.part.batch.busy)
    assert stopped == [True]
    assert papers.part.is_asking


def test_a_refusal_for_a_record_left_meanwhile_is_told_in_the_status_line(papers: Shown) -> None:
    papers.keep()
    papers.part.take_paths([papers.file()])
    papers.answer(kind="DRAFT")
    papers.part.batch.confirm.click()
    other = an_arrangement(papers.office, title_en="Another").id
    papers.part.show_holder(Holder("arrangement", other))
    papers.qtbot.waitUntil(lambda: bool(papers.problems))
    assert "draft.pdf" in papers.problems[0]
    assert not papers.part.is_asking


def test_a_register_for_reading_only_takes_nothing(papers: Shown, ask: FakeAsk) -> None:
    papers.office.read_only = True
    papers.part.dropEvent(a_drop(files(papers.file())))
    papers.part.attach()
    papers.part.paste()
    assert ask.asked == []
    assert not papers.part.is_asking
    papers.office.read_only = False
