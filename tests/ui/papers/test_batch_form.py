"""One question for all files of a batch, and what is refused is said in place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Document
from tests.builders import records
from tests.ui.kit.seen import heard
from tests.ui.papers.conftest import Shown


def test_one_answer_holds_for_all_files_of_a_batch(papers: Shown) -> None:
    papers.part.take_paths([papers.file("one.pdf", b"1"), papers.file("two.pdf", b"2")])
    batch = papers.part.batch
    assert batch.title.text() == "Attach documents: 2"
    assert batch.form is not None
    assert not batch.form.row("title").isVisible()
    assert not batch.form.row("replaces").isVisible()
    papers.answer(kind="ANNEX", language="fr")
    papers.confirm()
    kept = records(papers.office, Document)
    assert {(each.file_name, each.kind, each.language, each.title) for each in kept} == {
        ("one.pdf", "ANNEX", "fr", "one"),
        ("two.pdf", "ANNEX", "fr", "two"),
    }
    assert papers.told == ["Documents attached: 2."]
    assert not papers.part.is_asking


def test_a_single_file_has_a_title_of_its_own(papers: Shown) -> None:
    papers.part.take_paths([papers.file()])
    papers.answer(kind="DRAFT", title="Second draft")
    papers.confirm()
    assert records(papers.office, Document)[0].title == "Second draft"


def test_the_kind_is_asked_first_and_by_name(papers: Shown) -> None:
    papers.part.take_paths([papers.file()])
    batch = papers.part.batch
    assert batch.form is not None
    assert QApplication.focusWidget() is batch.form.row("kind").editor.box
    batch.confirm.click()
    assert papers.problems == ["Choose what kind of document it is."]
    assert batch.form.row("kind").reason.words.text() == papers.problems[0]
    assert papers.names() == []


def test_a_file_takes_the_place_of_another_in_the_same_act(papers: Shown) -> None:
    old = papers.keep("draft.pdf", b"1")
    papers.part.take_paths([papers.file("final.pdf", b"2")])
    batch = papers.part.batch
    assert batch.form is not None
    assert batch.form.row("replaces").isVisible()
    assert not batch.form.row("reason").isVisible()
    papers.answer(kind="DRAFT", replaces=str(old))
    assert batch.form.row("reason").isVisible()
    batch.confirm.click()
    assert papers.problems == ["Say why, for example: the signed version has arrived."]
    papers.answer(reason="Comments taken in")
    papers.confirm()
    first, second = records(papers.office, Document, attached_id=papers.id)
    first, second = (first, second) if first.id == old else (second, first)
    assert (first.superseded_by_id, first.superseded_reason) == (second.id, "Comments taken in")


def large(folder: Path) -> Path:
    path = folder / "scan.pdf"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    return path


def empty(folder: Path) -> Path:
    path = folder / "empty.pdf"
    path.touch()
    return path


def program(folder: Path) -> Path:
    path = folder / "setup.EXE"
    path.write_bytes(b"MZ")
    return path


def gone(folder: Path) -> Path:
    return folder / "gone.pdf"


def a_folder(folder: Path) -> Path:
    path = folder / "scans"
    path.mkdir()
    return path


def elsewhere(folder: Path) -> Path:
    (folder / "..\\agreement.pdf").write_bytes(b"x")
    return folder / "..\\agreement.pdf"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (large, "has 2,048 MB; at most 250 MB are kept"),
        (empty, "is empty"),
        (program, "would start a program"),
        (gone, "There is no file"),
        (a_folder, "This is a folder"),
        (elsewhere, "leads to another folder"),
    ],
)
def test_a_file_that_cannot_be_attached_says_why_in_its_row(
    papers: Shown, make: Callable[[Path], Path], said: str
) -> None:
    papers.part.take_paths([papers.file(), make(papers.folder)])
    batch = papers.part.batch
    texts = [batch.files.rows.cells(place)[2].text for place in range(2)]
    assert texts[0] == "ready"
    assert said in texts[1]
    current = batch.files.current_row()
    assert current is not None
    assert said in current.fault
    papers.answer(kind="ANNEX")
    batch.confirm.click()
    assert said in batch.reason.words.text()
    assert papers.names() == []
    batch.leave_out.click()
    papers.confirm()
    assert papers.names() == ["draft.pdf"]


def test_leaving_the_last_file_out_ends_the_batch(papers: Shown) -> None:
    papers.part.take_paths([gone(papers.folder)])
    papers.part.batch.leave_out.click()
    assert not papers.part.is_asking
    assert QApplication.focusWidget() is papers.part.list.attach_button


def test_escape_leaves_without_attaching(papers: Shown) -> None:
    papers.part.take_paths([papers.file()])
    batch = papers.part.batch
    assert batch.form is not None
    QTest.keyClick(batch.form.row("title").editor.box, Qt.Key.Key_Escape)
    assert not papers.part.is_asking
    assert papers.names() == []


def test_all_questions_can_be_reached_in_a_low_window(papers: Shown) -> None:
    papers.keep()
    papers.part.take_paths([papers.file("new.pdf")])
    papers.part.resize(800, 220)
    batch = papers.part.batch
    assert batch.form is not None
    papers.answer(kind="DRAFT", replaces=str(records(papers.office, Document)[0].id))
    batch.confirm.click()
    assert batch.form.row("reason").editor.box.visibleRegion().boundingRect().height() > 10


def test_the_way_out_attaches_nothing(papers: Shown) -> None:
    papers.part.take_paths([papers.file()])
    papers.answer(kind="DRAFT")
    papers.part.batch.leave_button.click()
    assert papers.names() == []
    assert papers.part.batch.paths() == []


def test_the_same_paper_again_is_refused_and_what_was_entered_stays(papers: Shown) -> None:
    papers.keep()
    papers.part.take_paths([papers.file()])
    papers.answer(kind="DRAFT", title="Once more")
    batch = papers.part.batch
    batch.confirm.click()
    papers.qtbot.waitUntil(lambda: bool(batch.reason.words.text()))
    assert "draft.pdf" in batch.reason.words.text()
    assert batch.form is not None
    assert batch.form.value("title") == "Once more"
    assert len(papers.names()) == 1
    assert batch.confirm.isEnabled()


def test_a_file_another_program_locks_is_said_in_place(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = papers.file("locked.pdf")
    whole = Path.open

    def opened(path: Path, *args: Any, **options: Any) -> Any:
        if path == locked:
            raise PermissionError(13, "used by another process", str(path))
        return whole(path, *args, **options)

    monkeypatch.setattr(Path, "open", opened)
    papers.part.take_paths([papers.file(), locked])
    papers.answer(kind="ANNEX")
    batch = papers.part.batch
    batch.confirm.click()
    papers.qtbot.waitUntil(lambda: bool(batch.reason.words.text()))
    assert "locked.pdf" in batch.reason.words.text()
    assert papers.names() == []
    assert papers.kept() == []


def test_delete_takes_nothing_away(papers: Shown) -> None:
    papers.part.take_paths([papers.file("one.pdf"), papers.file("two.pdf")])
    files = papers.part.batch.files
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_Delete)
    assert len(papers.part.batch.paths()) == 2


def test_every_part_of_the_question_is_named_for_a_screen_reader(papers: Shown) -> None:
    papers.part.take_paths([papers.file("one.pdf"), papers.file("two.pdf")])
    batch = papers.part.batch
    assert batch.form is not None
    assert heard(batch.files) == "Files to attach"
    assert heard(batch.form.row("kind").editor.box).startswith("Kind")
    assert heard(batch.confirm) == "Attach"
