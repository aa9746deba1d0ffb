"""The frame of an opened store, driven by keys and mouse."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import offices
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_code
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import PLACES, FakePage, frame_for, load_fake, new_office
from ui.frame.memory import WindowMemory
from ui.frame.navigation import KEY_ROLE
from ui.frame.office_lines import OfficeLines
from ui.frame.regions import regions
from ui.frame.shell import Shell
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.main_window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass
class Stage:
    """A window with a frame, and what stands behind it."""

    window: MainWindow
    shell: Shell
    lines: OfficeLines
    ask: FakeAsk

    @property
    def page(self) -> FakePage:
        page = self.shell.stack.page
        assert isinstance(page, FakePage)
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = new_office(tmp_path)
    yield opened
    opened.close(backup=False)


@pytest.fixture
def stage(
    office: Office, appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> Iterator[Stage]:
    ask = FakeAsk()
    frame = frame_for(office, appearance, tmp_path, ask)
    memory = WindowMemory(tmp_path / "config")
    window = MainWindow(appearance, frame.jobs, memory)
    shell = Shell(frame, memory, window, PLACES, load_fake)
    shell.title_changed.connect(window.show_title)
    lines = OfficeLines(shell, "")
    window.show_shell(shell)
    shown(window, 1366, 688)
    shell.go("first")
    shell.focus_page()
    yield Stage(window, shell, lines, ask)
    lines.stop()
    frame.jobs.stop_all()
    assert frame.jobs.wait_all(5000)


def rename(office: Office, name: str) -> Changes:
    return offices.set_fields(office, of_code("office", "UNEXAM"), {"name_en": name})


def change(stage: Stage, name: str = "New name") -> None:
    stage.shell.frame.bridge.do(partial(rename, name=name))


# --- places -----------------------------------------------------------------------------------------------------------


def test_ctrl_and_a_digit_go_to_a_place(stage: Stage) -> None:
    stage.press(Qt.Key.Key_3, CTRL | SHIFT)
    assert stage.page.place == "second"
    stage.press(Qt.Key.Key_1, CTRL)
    assert stage.page.place == "first"


def test_g_and_a_letter_go_to_a_place_outside_text(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_G)
    stage.press(Qt.Key.Key_L)
    assert stage.page.place == "second"


def test_letters_typed_into_a_field_stay_there(stage: Stage) -> None:
    stage.page.field.setFocus()
    QTest.keyClicks(stage.page.field, "gld/?")
    assert stage.page.field.text() == "gld/?"
    assert stage.page.place == "first"
    assert "mark" not in stage.page.calls


def test_a_click_in_the_sidebar_opens_the_place(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    model = places.model()
    index = next(
        model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data(KEY_ROLE) == "second"
    )
    QTest.mouseClick(
        places.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places.visualRect(index).center()
    )
    assert stage.page.place == "second"


def test_the_sidebar_is_walked_with_arrows_and_enter(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    places.setFocus()
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.page.place == "second"


def test_back_and_forward_return_to_the_same_state(stage: Stage) -> None:
    stage.shell.go("first?view=late")
    stage.shell.go("first?id=7&tab=dates")
    assert stage.page.title() == "Record 7"
    stage.press(Qt.Key.Key_Left, ALT)
    assert stage.page.state == {"view": "late"}
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.page.state == {"id": "7", "tab": "dates"}


def test_a_page_is_told_to_commit_before_it_is_left(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    assert first.calls[-1] == "leave"


def test_an_address_without_a_place_changes_nothing(stage: Stage) -> None:
    assert not stage.shell.go("nowhere?id=1")
    assert stage.page.place == "first"


def test_a_page_is_built_once(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    stage.shell.go("first")
    assert stage.page is first
    assert len(stage.shell.stack.pages()) == 2


# --- commands ---------------------------------------------------------------------------------------------------------


def test_every_command_stands_in_a_menu_with_its_keys(stage: Stage) -> None:
    for command in stage.shell.menus.commands():
        action = stage.shell.menus.action(command.key)
        assert action is not None
        assert action in stage.shell.menus.menus[command.menu].actions()
        if command.shortcut:
            assert not action.shortcut().isEmpty()


def test_no_key_means_two_things(stage: Stage) -> None:
    keys = [
        key.toString()
        for command in stage.shell.menus.commands()
        for key in stage.shell.menus.action(command.key).shortcuts()  # type: ignore[union-attr]
    ]
    assert len(keys) == len(set(keys))


def test_page_commands_run_by_key_and_leave_with_the_page(stage: Stage) -> None:
    page = stage.page
    stage.press(Qt.Key.Key_N, CTRL)
    assert page.calls[-1] == "make"
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_D)
    assert page.calls[-1] == "mark"
    stage.shell.go("second")
    assert stage.shell.menus.action("first.new") is None


def test_the_arabic_keyboard_finds_the_same_commands(stage: Stage) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, stage.window, Qt.Key(ord("ى")), "ى", CTRL)
    assert stage.page.calls[-1] == "make"


def test_ctrl_enter_presses_the_filled_button(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Return, CTRL)
    assert stage.page.calls[-1] == "make"


def test_a_blocked_filled_button_says_why(stage: Stage) -> None:
    stage.page.reason = "Choose the parties first"
    stage.page.commands_changed.emit()
    action = stage.shell.menus.action("first.new")
    assert action is not None
    assert not action.isEnabled()
    assert action.toolTip() == "Choose the parties first"
    stage.press(Qt.Key.Key_Return, CTRL)
    assert stage.shell.status.words.text() == "Choose the parties first"
    assert "make" not in stage.page.calls


def test_the_filter_is_reached_by_key(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_F, CTRL)
    assert stage.page.field.hasFocus()
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Slash)
    assert stage.page.field.hasFocus()


# --- palette ----------------------------------------------------------------------------------------------------------


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


def test_the_palette_adds_up(stage: Stage) -> None:
    stage.shell.deeds.open_palette()
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, "=12*3,5")
    found = overlay.current()
    assert found is not None
    assert found.label == "42"


def test_typing_on_the_command_field_starts_the_search(stage: Stage) -> None:
    stage.shell.top.command.setFocus()
    QTest.keyClicks(stage.shell.top.command, "s")
    assert stage.shell.palette_search.overlay.edit.text() == "s"


def test_records_are_found_by_name_beside_the_window(stage: Stage, qtbot: QtBot) -> None:
    stage.shell.deeds.open_palette()
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, "#zzzz")
    qtbot.waitUntil(overlay.nothing.isVisible, timeout=3000)
    assert overlay.current() is None


# --- inspector, regions, size -----------------------------------------------------------------------------------------


def test_the_inspector_stands_beside_the_page_and_can_be_hidden(stage: Stage) -> None:
    assert stage.shell.inspector.isVisible()
    assert not stage.shell.inspector.floating
    QTest.mouseClick(stage.shell.top.inspector, Qt.MouseButton.LeftButton)
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isChecked()
    stage.page.inspector_toggled.emit()
    assert stage.shell.inspector.isVisible()


def test_a_page_without_an_inspector_has_none(stage: Stage) -> None:
    stage.shell.go("second")
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isEnabled()
    stage.shell.go("first")
    assert stage.shell.inspector.isVisible()


def test_a_narrow_window_has_a_rail_and_lays_the_inspector_over_the_page(stage: Stage, qtbot: QtBot) -> None:
    stage.window.resize(1093, 534)
    assert stage.shell.sidebar.rail
    assert stage.shell.sidebar.width() == 48
    assert not stage.shell.inspector.isVisible()
    stage.page.inspector_toggled.emit()
    assert stage.shell.inspector.isVisible()
    qtbot.waitUntil(lambda: stage.page.width() == 1093 - 48 - 1, timeout=3000)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.shell.inspector.isVisible()
    assert "escape" not in stage.page.calls
    stage.press(Qt.Key.Key_Escape)
    assert stage.page.calls[-1] == "escape"
    stage.window.resize(1366, 688)
    assert not stage.shell.sidebar.rail
    assert stage.shell.inspector.isVisible()


def test_f6_walks_every_region_and_comes_round(stage: Stage) -> None:
    stage.shell.top.command.setFocus()
    seen = []
    for _region in regions(stage.shell):
        stage.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [*regions(stage.shell)[1:], stage.shell.top.command]
    stage.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is regions(stage.shell)[-1]


def test_from_right_to_left_the_floating_inspector_lies_at_the_left(stage: Stage, appearance: Appearance) -> None:
    stage.window.resize(1093, 534)
    appearance.use(language="ar")
    stage.shell.inspector.want(shown=True)
    assert stage.shell.inspector.pos() == QPoint(0, 0)


def test_all_menus_are_shown_from_right_to_left_too(stage: Stage, appearance: Appearance, qtbot: QtBot) -> None:
    appearance.use(language="ar")
    stage.shell.fill_menus()
    bar = stage.shell.top.menus
    shown = [action for action in bar.actions() if action.isVisible()]
    qtbot.waitUntil(lambda: all(bar.actionGeometry(action).isValid() for action in shown), timeout=3000)
    assert all(bar.rect().contains(bar.actionGeometry(action)) for action in shown)


# --- what the store tells ---------------------------------------------------------------------------------------------


def test_a_change_refreshes_the_page_shown_and_marks_the_others_stale(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    change(stage)
    assert stage.page.calls[-1] == "refresh field_set"
    assert "refresh field_set" not in first.calls
    stage.shell.go("first")
    assert first.calls[-1] == "reload"


def test_the_saved_mark_says_when(stage: Stage) -> None:
    change(stage)
    assert stage.shell.top.saved.state == "saved"
    assert (
        stage.shell.frame.words.time(stage.shell.frame.bridge.office.clock.now())
        in stage.shell.top.saved.accessibleName()
    )


def test_a_fault_stays_until_something_is_saved(stage: Stage) -> None:
    stage.shell.frame.bridge.failed.emit(Known("disk_full", "The disk is full.", advice="Free some space."))
    assert stage.shell.top.saved.state == "failed"
    assert stage.shell.banners.fault.isVisible()
    assert "Free some space." in stage.shell.banners.fault.accessibleName()
    change(stage)
    assert stage.shell.top.saved.state == "saved"
    assert not stage.shell.banners.fault.isVisible()


def test_a_refusal_no_form_took_is_said_in_the_line_below(stage: Stage) -> None:
    stage.shell.frame.bridge.refused.emit(RuleBroken("unheard", "This is not allowed."))
    assert stage.shell.status.words.text() == "This is not allowed."


def test_ctrl_z_and_ctrl_y_undo_and_redo_by_name(stage: Stage) -> None:
    change(stage, "Second")
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Z, CTRL)
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "United Nations Example Mission"
    assert stage.shell.toast.isVisible()
    assert "Field changed" in stage.shell.toast.words.text()
    stage.shell.toast.button.click()
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "Second"


def test_ctrl_s_says_that_everything_is_saved(stage: Stage) -> None:
    stage.press(Qt.Key.Key_S, CTRL)
    assert "saved" in stage.shell.status.words.text()
    assert stage.page.calls[-1] == "leave"


def test_pages_speak_through_the_line_below(stage: Stage) -> None:
    stage.page.status_text.emit("1 selected")
    stage.page.status_keys.emit([("Enter", "open"), ("Space", "preview")])
    assert stage.shell.status.words.text() == "1 selected"
    stage.page.status_keys.emit([("E", "edit")])
    stage.page.problem.emit("The end is before the start.")
    assert stage.shell.status.words.accessibleName() == "The end is before the start."


def test_what_a_hidden_page_says_waits_until_it_is_shown(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    first.status_text.emit("3 selected")
    first.status_keys.emit([("Enter", "open")])
    assert stage.shell.status.words.text() == ""
    stage.shell.go("first")
    assert stage.shell.status.words.text() == "3 selected"


def test_the_keyboard_goes_into_the_page_that_was_opened(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.shell.go("second")
    assert stage.page.field.hasFocus()


def test_an_undo_with_questions_asks_and_keeps_what_was_entered_since(stage: Stage) -> None:
    bridge = stage.shell.frame.bridge
    first = bridge.do(partial(rename, name="Second"))
    change(stage, "Third")
    stage.ask.answers.append("keep")
    assert first is not None
    assert first.transaction is not None
    bridge.take_back(first.transaction)
    assert len(stage.ask.asked) == 1
    profile = bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "Third"


# --- office lines and long work ---------------------------------------------------------------------------------------


def test_office_year_actor_and_backup_are_named(stage: Stage) -> None:
    sidebar = stage.shell.sidebar
    assert "UNEXAM" in sidebar.office.accessibleName()
    assert "2026/27" in sidebar.office.accessibleName()
    assert sidebar.actor.text() == "A. Tester"
    assert sidebar.backup.text() == "No backup yet"
    assert stage.window.windowTitle().endswith("UNEXAM")


def test_a_demo_is_marked_in_title_sidebar_and_on_the_page(stage: Stage) -> None:
    stage.shell.frame.bridge.office.demo = True
    stage.lines.refresh()
    assert "DEMO" in stage.window.windowTitle()
    assert stage.shell.sidebar.demo.isVisible()
    assert stage.shell.banners.demo.isVisible()


def test_choosing_the_other_year_is_passed_on(stage: Stage, qtbot: QtBot) -> None:
    action = next(each for each in stage.shell.sidebar.office.menu().actions() if each.data() == "JAN_DEC")
    with qtbot.waitSignal(stage.lines.basis_chosen) as told:
        action.trigger()
    assert told.args == ["JAN_DEC"]


def test_numbers_stand_only_where_something_is_due(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    assert places.count("first") == 0
    places.set_count("first", 7, "7 decisions due")
    model = places.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "First, 7 decisions due"
    assert places.count("first") == 7
    places.set_count("first", 0)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "First"


def test_long_work_shows_a_bar_with_words_and_can_be_stopped(stage: Stage, qtbot: QtBot) -> None:
    jobs: Jobs = stage.shell.frame.jobs
    strip = stage.shell.progress

    def work(tell: Tell) -> None:
        while True:
            tell(140, 212, "usage")

    job = jobs.run("Export", work)
    qtbot.waitUntil(lambda: strip.isVisible() and "140 of 212" in strip.words.text(), timeout=3000)
    assert "Export" in strip.bar.accessibleName()
    with qtbot.waitSignal(job.stopped, timeout=3000):
        strip.stop.click()
    assert not strip.isVisible()


def test_short_work_shows_nothing(stage: Stage, qtbot: QtBot) -> None:
    job = stage.shell.frame.jobs.run("Short", lambda tell: 1)
    with qtbot.waitSignal(job.done, timeout=3000):
        pass
    assert not stage.shell.progress.isVisible()


def test_closing_while_work_runs_asks_first(stage: Stage, qtbot: QtBot) -> None:
    go_on = threading.Event()
    answers = FakeAsk("stay")
    stage.window.ask = answers  # type: ignore[assignment]
    job = stage.shell.frame.jobs.run("Export", lambda tell: go_on.wait(5))
    assert not stage.window.close()
    assert stage.window.isVisible()
    assert "Export" in answers.asked[0][1]
    with qtbot.waitSignal(job.done, timeout=5000):
        go_on.set()
    assert stage.window.close()


def test_the_place_and_the_inspector_are_remembered_when_the_window_closes(stage: Stage, tmp_path: Path) -> None:
    stage.shell.go("second")
    stage.shell.inspector.want(shown=False)
    stage.page.state = {"view": "late"}
    stage.window.close()
    memory = WindowMemory(tmp_path / "config")
    assert memory.address == "second?view=late"
    assert not memory.inspector


def test_everything_operable_has_a_name_and_an_object_name(stage: Stage) -> None:
    for part in (
        stage.shell.top.command,
        stage.shell.top.inspector,
        stage.shell.top.help,
        stage.shell.sidebar.places,
        stage.shell.sidebar.office,
        stage.shell.sidebar.backup,
        stage.shell.sidebar.actor,
    ):
        assert part.accessibleName(), part
        assert "." in part.objectName(), part
