"""A paper is replaced with a reason, and a checked copy of it is opened."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.domain.arrangements import Document
from tests.builders import record
from tests.ui import questions
from tests.ui.fakes import FakeAsk
from tests.ui.papers.conftest import Shown
from ui.papers.deeds import NEW_FILE

OPENED = "ui.papers.deeds.QDesktopServices.openUrl"


def test_one_paper_on_record_takes_the_place_of_another(papers: Shown, ask: FakeAsk) -> None:
    old = papers.keep("one.pdf", b"1")
    new = papers.keep("two.pdf", b"2", "ANNEX")
    papers.part.list.table.select_id(str(old))
    ask.answers = [str(new)]
    papers.part.list.replace_button.click()
    dialog = questions.answer(superseded_reason="x" * 1001)
    assert dialog.form.row("superseded_reason").reason.tone == "block"
    assert record(papers.office, Document, old).superseded_by_id is None
    questions.answer(superseded_reason="typing error")
    assert record(papers.office, Document, old).superseded_by_id == new
    papers.read()
    rows = papers.part.list.table.rows
    said = [rows.cells(papers.row_of(name))[5].text for name in ("one.pdf", "two.pdf")]
    assert said == ["replaced by two", "on record"]


def test_a_new_file_takes_its_place_with_kind_and_paper_known(papers: Shown, ask: FakeAsk) -> None:
    old = papers.keep("one.pdf", b"1", "ANNEX")
    ask.answers = [NEW_FILE, papers.file("two.pdf", b"2")]
    papers.part.list.replace_button.click()
    form = papers.part.batch.form
    assert form is not None
    assert (form.value("kind"), form.value("replaces")) == ("ANNEX", str(old))
    papers.answer(reason="newer")
    papers.confirm()
    assert record(papers.office, Document, old).superseded_reason == "newer"


def test_a_replaced_paper_is_not_replaced_twice(papers: Shown, ask: FakeAsk) -> None:
    old, new = papers.keep("one.pdf", b"1"), papers.keep("two.pdf", b"2")
    papers.part.list.table.select_id(str(old))
    ask.answers = [str(new)]
    papers.part.supersede()
    questions.answer(superseded_reason="newer")
    papers.read()
    papers.part.supersede()
    assert papers.problems == ["This document was replaced already. Choose the one that replaced it."]


def test_nothing_chosen_says_to_choose(papers: Shown) -> None:
    papers.part.supersede()
    papers.part.open_copy()
    assert papers.problems == ["Choose a document first."] * 2


def test_enter_opens_a_checked_copy(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    papers.keep("letter.pdf", b"letter")
    opened: list[Any] = []

    def open_url(url: Any) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(OPENED, open_url)
    QTest.keyClick(papers.part.list.table, Qt.Key.Key_Return)
    papers.qtbot.waitUntil(lambda: bool(opened))
    copy = Path(opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("letter.pdf", b"letter")
    assert not papers.problems


def test_no_program_for_it_says_where_the_copy_lies(papers: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    papers.keep("letter.odd", b"letter")
    monkeypatch.setattr(OPENED, lambda _url: False)
    papers.part.list.open_button.click()
    papers.qtbot.waitUntil(lambda: bool(papers.problems))
    assert "No program of this computer opens" in papers.part.list.fault.words.text()


@pytest.mark.parametrize(
    ("content", "said"), [(None, "is no longer in the folder"), (b"x", "is not what was attached")]
)
def test_a_paper_missing_or_changed_on_disk_says_so_and_opens_nothing(
    papers: Shown, monkeypatch: pytest.MonkeyPatch, content: bytes | None, said: str
) -> None:
    papers.keep("letter.pdf", b"letter")
    (place,) = papers.kept()
    if content is None:
        place.unlink()
    else:
        place.write_bytes(content)
    opened: list[Any] = []
    monkeypatch.setattr(OPENED, opened.append)
    papers.part.open_copy()
    fault = papers.part.list.fault
    papers.qtbot.waitUntil(lambda: bool(fault.words.text()))
    assert "letter.pdf" in fault.words.text()
    assert said in fault.words.text()
    assert opened == []
