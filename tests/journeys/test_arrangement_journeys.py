"""An arrangement is logged by keys alone, found again, changed, taken back, and led into review, in the real window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import documents
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from tests.builders import parties_of, record, records
from tests.ui.conftest import appearance, dressed_application  # noqa: F401 fixtures
from tests.ui.today.demo_store import ACTOR, demo_file
from ui.page import Page
from ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 20_000
TODAY = date(2026, 10, 2)
Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(qapp: QApplication, appearance: object, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:  # noqa: F811
    made = Program(
        qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(TODAY), log=tmp_path / "log.txt"
    )
    made.preferences.choose(language="en", theme="light", actor=ACTOR)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 688)
    with qtbot.waitSignal(made.store_shown, timeout=WAIT):
        made.start(demo_file(tmp_path / "store"), "arrangements")
    yield made
    made.window.close_at_once()
    made.look.use(choice="light", text_size=100, density="normal", language="en")
    made.translators.use("")


class Person:
    """Presses keys where the keyboard is, and counts those that are not typed text."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.count = 0

    def target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.program.window

    def press(self, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.count += 1
            QTest.keyClick(self.target(), key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.target(), text)


def office_of(program: Program) -> Office:
    assert program.bridge is not None
    return program.bridge.office


def page_of(program: Program) -> Page:
    assert program.window.shell is not None
    page = program.window.shell.stack.page
    assert page is not None
    return page


def terms(office: Office, id: object) -> ArrangementVersion:
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def log_a_memorandum(person: Person) -> None:
    person.press(Key.Key_N, held=CONTROL)
    person.type("Common services MOU")
    person.press(Key.Key_Tab)
    person.type("Joint water plant")
    person.press(Key.Key_Tab, Key.Key_Tab)
    for code in ("UNICEF", "PAM", "WHO"):
        person.type(code)
        person.press(Key.Key_Return)
    person.press(Key.Key_Return)
    person.type("1 Jan 2027")
    person.press(Key.Key_Tab)
    person.type("31 Dec 2028")
    person.press(Key.Key_Tab, Key.Key_Tab)
    person.type("90")
    person.press(Key.Key_Tab)
    person.type("90")
    person.press(Key.Key_Tab)
    person.type("Cost-shared")
    person.press(Key.Key_Return, held=CONTROL)


def test_a_memorandum_is_logged_changed_found_and_taken_back_by_keys(program: Program, tmp_path: Path) -> None:
    office, person = office_of(program), Person(program)
    before = {each.id for each in records(office, Arrangement)}
    page_of(program).table.setFocus()

    log_a_memorandum(person)
    assert person.count <= 60
    (made,) = (each for each in records(office, Arrangement) if each.id not in before)
    assert terms(office, made.id).title_en == "Joint water plant"
    assert set(parties_of(office, made.id)) == {"UNICEF", "WFP", "WHO"}

    page = page_of(program)
    assert page.title() == "Joint water plant"
    page.ways.edit()
    person.press(Key.Key_A, held=CONTROL)
    person.type("Joint water treatment")
    person.press(Key.Key_Tab)
    assert terms(office, made.id).title_en == "Joint water treatment"

    documents.attach(office, "arrangement", made.id, _paper(tmp_path), "DRAFT")
    page.reload()
    person.press(Key.Key_Return, held=CONTROL)
    assert record(office, Arrangement, made.id).state == "IN_REVIEW"

    person.press(Key.Key_Left, held=ALT)
    page = page_of(program)
    assert page.table.current_id() == str(made.id)
    page.focus_filter()
    person.type("treatm")
    assert [page.list.model.row(0).title, page.list.model.rowCount()] == ["Joint water treatment", 1]

    assert program.bridge is not None
    program.bridge.undo()
    assert record(office, Arrangement, made.id).state == "DRAFT"
    assert page.list.model.row(0).state == "DRAFT"


def _paper(folder: Path) -> Path:
    path = folder / "draft.pdf"
    path.write_bytes(b"draft")
    return path
