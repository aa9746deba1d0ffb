"""From the first page to a changed title, to the log that takes it back, to the register of the day before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.domain.clock import FixedClock
from tests.ui.conftest import appearance, dressed_application  # noqa: F401 fixtures
from tests.ui.today.demo_store import ACTOR, click, demo_file, press, row_of
from ui.page import Page
from ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 20_000
TODAY = date(2026, 10, 2)
Key = Qt.Key


@pytest.fixture
def program(qapp: QApplication, appearance: object, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:  # noqa: F811
    made = Program(
        qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(TODAY), log=tmp_path / "log.txt"
    )
    made.preferences.choose(language="en", theme="light", actor=ACTOR)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.store_shown, timeout=WAIT):
        made.start(demo_file(tmp_path / "store"), "today")
    yield made
    made.window.close_at_once()
    made.look.use(choice="light", text_size=100, density="normal", language="en")
    made.translators.use("")


def page_of(program: Program, place: str) -> Page:
    assert program.window.shell is not None
    page = program.window.shell.stack.page
    assert page is not None
    assert page.place == place
    return page


def go(program: Program, address: str) -> Page:
    assert program.window.shell is not None
    program.window.shell.go(address)
    return page_of(program, address.partition("?")[0])


def change_title(program: Program, title: str) -> None:
    """Change the title of a draft in the register, with the keys."""
    page = go(program, "arrangements?text=DEMO-022")
    page.table.setFocus()
    page._edit()
    editor = page.panel.record.editor.box
    editor.selectAll()
    QTest.keyClicks(editor, title)
    press(editor, Key.Key_Return)


def test_a_title_is_changed_found_in_the_log_taken_back_and_seen_as_it_was(program: Program, qtbot: QtBot) -> None:
    bridge = program.bridge
    assert bridge is not None
    assert page_of(program, "today").decisions.list.lines.lines[0].title == "Fuel issues to partners"
    before = row_of(bridge.office, "DEMO-022").title_en

    change_title(program, "Another title of the draft")
    assert go(program, "arrangements?text=DEMO-022").list.model.row(0).title == "Another title of the draft"

    log = go(program, "change_log")
    log.table.setFocus()
    press(log.table, Key.Key_Home)
    log.show_current()
    assert log.panel.title.text() == "Title (English) changed"
    assert log.panel.by.text().startswith(f"DEMO-022 · {ACTOR} · 2 Oct 2026")

    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        log.as_of.field.box.setFocus()
        QTest.keyClicks(log.as_of.field.box, "2026-10-01")
        press(log.as_of.field.box, Key.Key_Return)
    assert bridge.looking_back
    assert row_of(bridge.office, "DEMO-022").title_en == before
    past = page_of(program, "change_log")
    assert past.panel.undo_button.isHidden()
    assert go(program, "arrangements?text=DEMO-022").list.model.row(0).title == before

    past = go(program, "change_log")
    click(past.as_of.back_button)
    assert not bridge.looking_back
    log = go(program, "change_log")
    log.open({})
    click(log.panel.undo_button)
    assert row_of(bridge.office, "DEMO-022").title_en == before
    assert log.model.row(0).undone_act == "field_set"
    assert go(program, "arrangements?text=DEMO-022").list.model.row(0).title == before
