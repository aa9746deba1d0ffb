"""The first day of an office: set it up, look round by keys, speak another language, undo, come back tomorrow."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices import settings
from ui.frame.places import OWN, built
from ui.program import Program

WAIT = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier


def press(program: Program, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or program.window, keys)


def shown_place(program: Program) -> str:
    shell = program.window.shell
    page = shell.stack.page if shell is not None else None
    return page.place if page is not None else ""


def begin(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(None)


def set_up_by_keys(program: Program, qtbot: QtBot) -> None:
    page = program.first_page
    assert page is not None
    program.window.activateWindow()
    page.start.buttons["new"].setFocus()
    QTest.keyClick(page.start.buttons["new"], Qt.Key.Key_Return)
    mission = page.setup.form.row("mission").editor.box
    QTest.keyClicks(mission, "unficyp")
    QTest.keyClick(mission, Qt.Key.Key_Return)
    QTest.keyClicks(page.setup.form.row("actor").editor.box, "A. Officer")
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        QTest.keyClick(page.setup.finish, Qt.Key.Key_Return)


def test_an_office_is_set_up_looked_round_in_and_found_again_the_next_day(
    start_program: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start_program()
    begin(program, qtbot)
    set_up_by_keys(program, qtbot)
    assert (tmp_path / "home" / "UNFICYP.csdb").exists()
    assert program.window.windowTitle().endswith("UNFICYP")

    for place in built():
        if place.group != OWN and place.shortcut:
            press(program, place.shortcut)
            assert shown_place(program) == place.key

    press(program, "Ctrl+K")
    overlay = program.window.shell.palette_search.overlay  # type: ignore[union-attr]
    QTest.keyClicks(overlay.edit, ">settings")
    QTest.keyClick(overlay.edit, Qt.Key.Key_Return)
    assert shown_place(program) == "settings"

    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.preferences.choose(language="fr")
    assert shown_place(program) == "settings"
    press(program, "Ctrl+1")
    first_place = shown_place(program)
    program.window.close()
    assert program.bridge is None

    again = start_program()
    with qtbot.waitSignal(again.store_shown, timeout=WAIT):
        again.start(Path(settings.load(tmp_path / "config").settings.store))
    assert shown_place(again) == first_place
    assert again.words.language == "fr"
    assert again.bridge is not None
    assert again.bridge.office.actor == "A. Officer"


def test_the_demo_mission_is_one_press_away_and_marked_everywhere(
    start_program: Callable[[], Program], demo_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "demo-mission.csdb").write_bytes(demo_store.read_bytes())
    program = start_program()
    begin(program, qtbot)
    assert program.first_page is not None
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        QTest.mouseClick(program.first_page.start.buttons["demo"], Qt.MouseButton.LeftButton)
    shell = program.window.shell
    assert shell is not None
    assert "DEMO" in program.window.windowTitle()
    assert shell.sidebar.demo.isVisible()
    assert shell.banners.demo.isVisible()
    qtbot.waitUntil(lambda: shell.sidebar.places.count("today") > 0, timeout=WAIT)

    QTest.keyClick(shell.top.command, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(shell.palette_search.overlay.edit, "#evacuation")
    qtbot.waitUntil(lambda: shell.palette_search.overlay.current() is not None, timeout=WAIT)
    QTest.keyClick(shell.palette_search.overlay.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_place(program) in {"arrangements", "services"}, timeout=WAIT)
    assert shell.stack.page is not None
    assert shell.stack.page.address()["id"]
