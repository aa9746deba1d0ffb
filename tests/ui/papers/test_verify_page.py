"""Every paper is read; the wrong ones are named with the record they belong to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import documents as actions
from commonservices.jobs import Stopped
from commonservices.office import Office
from commonservices.queries import documents as queries
from tests.builders import a_service, an_arrangement
from ui.frame.places import PLACES, is_built
from ui.page import PageFrame, address_of
from ui.papers.verify_page import VerifyPage


@pytest.fixture
def page(frame: PageFrame, shown: Callable[..., QWidget]) -> VerifyPage:
    made = VerifyPage(frame)
    shown(made, 1000, 500)
    return made


@pytest.fixture
def kept(office: Office, tmp_path: Path) -> dict[str, Any]:
    """A paper of an arrangement and one of a service, with the files they are kept in."""
    added, service = an_arrangement(office), a_service(office)
    places = {}
    for kind, id, name in (("arrangement", added.id, "letter.pdf"), ("shared_service", service.id, "level.pdf")):
        (tmp_path / name).write_text(name)
        actions.attach(office, kind, id, tmp_path / name, "OTHER")
        (document,) = queries.attached(office, id)
        assert office.vault is not None
        assert document.sha256 is not None
        places[name] = office.vault.place(document.sha256)
    return {"places": places, "arrangement": added, "service": service}


def finished(page: VerifyPage, qtbot: QtBot) -> None:
    page.open({})
    qtbot.waitUntil(lambda: page.outcome is not None)


def test_sound_papers_are_counted(page: VerifyPage, kept: dict[str, Any], qtbot: QtBot) -> None:
    finished(page, qtbot)
    assert page.note.title.text() == "Every document is what was attached."
    assert page.note.words.text() == "Documents read: 2, 19 B."
    assert not page.table.isVisible()
    assert QApplication.focusWidget() is page.start_button


def test_a_register_without_papers_says_so(page: VerifyPage, qtbot: QtBot) -> None:
    finished(page, qtbot)
    assert page.note.title.text() == "No document is attached yet."


def test_missing_and_changed_papers_lead_to_their_records(page: VerifyPage, kept: dict[str, Any], qtbot: QtBot) -> None:
    kept["places"]["letter.pdf"].unlink()
    kept["places"]["level.pdf"].write_bytes(b"other")
    opened = QSignalSpy(page.open_requested)
    finished(page, qtbot)
    assert page.note.title.text() == "Documents that are not what was attached: 2 of 2"
    rows = [[cell.text for cell in page.table.rows.cells(place)] for place in range(2)]
    told = {row[0]: (row[1], row[2]) for row in rows}
    assert told["letter.pdf"][0] == kept["arrangement"].reference
    assert "is no longer in the folder" in told["letter.pdf"][1]
    assert "is not what was attached" in told["level.pdf"][1]
    assert QApplication.focusWidget() is page.table
    for line in page.outcome.lines if page.outcome else ():
        page.table.select_id(line.key)
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert {opened.at(number)[0] for number in range(2)} == {
        address_of("arrangements", id=str(kept["arrangement"].id), tab="documents"),
        address_of("services", id=str(kept["service"].id), tab="documents"),
    }


def test_the_result_is_kept_until_it_is_asked_for_again(page: VerifyPage, kept: dict[str, Any], qtbot: QtBot) -> None:
    finished(page, qtbot)
    first = page.outcome
    page.open({})
    assert page.outcome is first
    (command,) = page.commands()
    assert (command.key, command.menu, command.primary) == ("verify_documents.start", "tools", True)
    command.run()
    qtbot.waitUntil(lambda: page.outcome is not None)
    assert page.outcome is not first


def test_a_running_reading_can_be_stopped_by_escape(
    page: VerifyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[bool] = []

    def endless(_office: Office, tell: Any) -> Any:
        try:
            while True:
                tell(1, 3, "documents_verified")
        except Stopped:
            stopped.append(True)
            raise

    monkeypatch.setattr("ui.papers.verify_page.queries.verify", endless)
    page.open({})
    qtbot.waitUntil(lambda: page.progress.text() == "Documents read: 1 of 3")
    assert page.bar.accessibleName() == "Documents read: 1 of 3"
    (command,) = page.commands()
    assert command.key == "verify_documents.stop"
    assert page.regions() == [page.stop_button]
    assert page.escape()
    qtbot.waitUntil(lambda: page.note.title.text() == "Stopped. Not all documents were read.")
    assert stopped == [True]
    assert page.outcome is None
    assert not page.escape()


def test_it_stands_in_the_menu_of_tools() -> None:
    place = next(each for each in PLACES if each.key == "verify_documents")
    assert is_built(place.page)
    assert place.title == "Verify documents"
