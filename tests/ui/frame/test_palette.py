"""The command palette, driven by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import arrangements
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow
from tests.ui.shell_fakes import frame_for
from tests.ui.stage import CTRL, Stage
from ui.frame.memory import WindowMemory
from ui.frame.palette import PATIENCE, Palette
from ui.kit.appearance import Appearance
from ui.page import Command, address_of

FIRST_RESULTS = 0.05


def test_ctrl_k_finds_a_command_and_enter_runs_it(stage: Stage) -> None:
    stage.press(Qt.Key.Key_K, CTRL)
    overlay = stage.shell.palette_search.overlay
    assert overlay.edit.hasFocus()
    QTest.keyClicks(overlay.edit, ">second")
    assert overlay.current() is not None
    QTest.keyClick(overlay.edit, Qt.Key.Key_Return)
    assert stage.page.place == "second"
    assert stage.shell.memory.choices() == ["command:go.second"]


def test_escape_closes_the_palette_and_gives_the_keyboard_back(stage: Stage) -> None:
    stage.page.field.setFocus()
    stage.press(Qt.Key.Key_K, CTRL)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.shell.palette_search.overlay.isVisible()
    assert stage.page.field.hasFocus()


def test_the_palette_adds_up_and_enter_copies_the_sum(stage: Stage) -> None:
    stage.shell.deeds.open_palette()
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, "=12*3,5")
    found = overlay.current()
    assert found is not None
    assert found.label == "42"
    QTest.keyClick(overlay.edit, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "42"
    assert "42" in stage.shell.status.words.text()
    assert stage.shell.memory.choices() == []


def test_typing_on_the_command_field_starts_the_search(stage: Stage) -> None:
    stage.shell.top.command.setFocus()
    QTest.keyClicks(stage.shell.top.command, "s")
    assert stage.shell.palette_search.overlay.edit.text() == "s"


def test_undo_is_named_in_the_palette(stage: Stage) -> None:
    stage.press(Qt.Key.Key_K, CTRL)
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, ">undo")
    found = overlay.current()
    assert found is not None
    assert found.label == "Undo “Office set up” of UNEXAM"


# --- with records ---------------------------------------------------------------------------------------------------


class Desk:
    """A palette over an empty page that stands on one record of the demo mission."""

    def __init__(self, palette: Palette, row: ArrangementRow, ran: list[str]) -> None:
        self.palette, self.row, self.ran = palette, row, ran
        self.chosen = QSignalSpy(palette.address_chosen)
        self.told = QSignalSpy(palette.told)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette.overlay.edit, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.palette.overlay.edit, key, modifier)

    def headings(self) -> list[str]:
        items = [self.palette.overlay.list.item(row) for row in range(self.palette.overlay.list.count())]
        return [item.text() for item in items if not item.flags()]

    def key(self) -> str:
        found = self.palette.overlay.current()
        return found.key if found is not None else ""


@pytest.fixture
def desk(demo_office: Office, appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Desk]:
    frame = frame_for(demo_office, appearance, tmp_path)
    host = QWidget()
    shown(host, 1000, 640)
    row = arrangements.page(demo_office, ArrangementFilter(), offset=0, limit=1)[0]
    ran: list[str] = []
    commands = [
        Command("arrangements.open", "Open arrangement", lambda: ran.append("open"), menu="record"),
        Command("edit.undo", "Undo", lambda: ran.append("undo"), "Ctrl+Z", menu="edit"),
    ]
    here = address_of("arrangements", row=str(row.id))
    palette = Palette(frame, host, WindowMemory(tmp_path), lambda: commands, lambda: here)
    yield Desk(palette, row, ran)
    assert frame.jobs.wait_all(5000)


def test_what_can_be_done_with_the_record_of_the_page_stands_first(desk: Desk) -> None:
    desk.palette.open()
    assert desk.palette.overlay.subject.text() == desk.row.reference
    assert desk.row.reference in desk.headings()[0]
    assert desk.key() == "command:arrangements.open"
    desk.press(Qt.Key.Key_Return)
    assert desk.ran == ["open"]


def test_the_last_choices_come_before_everything_else(desk: Desk) -> None:
    desk.palette.open()
    desk.type(">undo")
    desk.press(Qt.Key.Key_Return)
    desk.palette.open()
    assert desk.headings()[0] == "Used last"
    assert desk.key() == "command:edit.undo"


def test_a_record_is_found_opened_and_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open()
    desk.type(f"#{desk.row.reference}")
    qtbot.waitUntil(lambda: str(desk.row.id) in desk.key(), timeout=5000)
    desk.press(Qt.Key.Key_Return)
    assert desk.chosen.at(0) == [address_of("arrangements", id=str(desk.row.id)), False]
    desk.palette.open("#")
    assert str(desk.row.id) in desk.key()


def test_tab_picks_a_record_and_its_parts_are_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open()
    desk.type(f"#{desk.row.reference}")
    qtbot.waitUntil(lambda: str(desk.row.id) in desk.key(), timeout=5000)
    desk.press(Qt.Key.Key_Tab)
    assert desk.palette.overlay.edit.text() == ""
    assert desk.palette.overlay.subject.text() == desk.row.reference
    desk.type("doc")
    desk.press(Qt.Key.Key_Return)
    assert desk.chosen.at(0)[0] == address_of("arrangements", id=str(desk.row.id), tab="documents")


def test_tab_on_a_command_says_that_only_records_can_be_chosen(desk: Desk) -> None:
    desk.palette.open()
    desk.press(Qt.Key.Key_Tab)
    assert "record" in desk.told.at(0)[0]
    assert desk.palette.overlay.isVisible()


def test_ctrl_enter_opens_in_the_background_and_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open()
    desk.type(f"#{desk.row.reference}")
    qtbot.waitUntil(lambda: str(desk.row.id) in desk.key(), timeout=5000)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.chosen.at(0)[1] is True
    assert desk.palette.overlay.isVisible()


def test_a_question_mark_shows_the_signs_and_enter_puts_one_in(desk: Desk) -> None:
    desk.palette.open()
    desk.type("?")
    assert desk.key() == "sign:>"
    desk.press(Qt.Key.Key_Return)
    assert desk.palette.overlay.isVisible()
    assert desk.palette.overlay.edit.text() == ">"


def test_enter_before_the_search_answered_means_what_is_about_to_be_found(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open()
    desk.palette.overlay.edit.setText(f"#{desk.row.reference}"[:-1])
    desk.type(desk.row.reference[-1])
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.chosen.count() == 1, timeout=5000)
    assert desk.chosen.at(0)[0] == address_of("arrangements", id=str(desk.row.id))


def test_the_first_results_never_wait_for_the_search(desk: Desk) -> None:
    assert PATIENCE / 1000 < FIRST_RESULTS
    desk.palette.open()
    desk.type(">o")
    assert desk.key() == "command:arrangements.open"


def test_nothing_found_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open()
    desk.type("#zzzzqq")
    qtbot.waitUntil(desk.palette.overlay.nothing.isVisible, timeout=5000)
    assert desk.key() == ""


def test_a_command_that_needs_a_value_asks_for_it_in_the_same_field(desk: Desk) -> None:
    taken: list[str] = []
    asking = Command("desk.name", "Name it…", lambda: taken.append("run"), asks="Name", take=taken.append)
    before = desk.palette._commands
    desk.palette._commands = desk.palette._groups._commands = lambda: [*before(), asking]
    desk.palette.open(">name it")
    desk.press(Qt.Key.Key_Return)
    assert desk.palette.overlay.isVisible()
    assert desk.palette.overlay.subject.text() == "Name"
    desk.type("= mine")
    assert desk.headings() == ["Name"]
    desk.press(Qt.Key.Key_Return)
    assert taken == ["= mine"]
    assert not desk.palette.overlay.isVisible()


def test_escape_leaves_the_question_of_a_command_unanswered(desk: Desk) -> None:
    taken: list[str] = []
    asking = Command("desk.name", "Name it…", lambda: taken.append("run"), asks="Name", take=taken.append)
    before = desk.palette._commands
    desk.palette._commands = desk.palette._groups._commands = lambda: [*before(), asking]
    desk.palette.open(">name it")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    assert taken == []
    desk.palette.open(">name it")
    assert desk.key() == "command:desk.name"
