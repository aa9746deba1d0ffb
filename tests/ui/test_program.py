"""The running program: from the first page to an opened store, settings applied live, faults told."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices import settings
from commonservices.domain.clock import FixedClock
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.office import open_office
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import ACTOR, TODAY, store_file
from ui.crash import CrashDialog
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.program import Program
from ui.stores import NewOffice

PLACE = "help"
WAIT = 20_000


@pytest.fixture
def program(qapp: QApplication, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(
        qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(TODAY), log=tmp_path / "log.txt"
    )
    made.preferences.choose(language="en", theme="light", actor=ACTOR)
    qtbot.addWidget(made.window)
    yield made
    made.window.close_at_once()
    made.look.use(choice="light", text_size=100, density="normal", language="en")
    made.translators.use("")


@pytest.fixture
def opened(program: Program, tmp_path: Path, qtbot: QtBot) -> Program:
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.start(store_file(tmp_path), PLACE)
    return program


def place_of(program: Program) -> str:
    assert program.window.shell is not None
    page = program.window.shell.stack.page
    return page.place if page is not None else ""


def in_turn(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def test_without_a_store_the_first_page_is_shown(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(None)
    assert program.first_page is not None
    assert program.window.isVisible()
    assert program.bridge is None


def test_a_store_is_opened_and_remembered(opened: Program, tmp_path: Path) -> None:
    assert place_of(opened) == PLACE
    assert opened.window.windowTitle().endswith("UNEXAM")
    kept = settings.load(tmp_path / "config").settings
    assert kept.store == str(tmp_path / "office.csdb")
    assert kept.recent == (kept.store,)


def test_a_described_office_is_set_up_and_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(None)
    page = program.first_page
    assert page is not None
    page.show_setup()
    field = page.setup.form.row("mission").editor.box
    QTest.keyClicks(field, "unficyp")
    QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        page.setup.finish.click()
    assert program.bridge is not None
    profile = program.bridge.office.profile()
    assert profile is not None
    assert (profile.code, profile.fiscal_calendar, profile.country_iso3) == ("UNFICYP", "JUL_JUN", "CYP")
    assert program.bridge.office.actor == ACTOR
    assert (tmp_path / "UNFICYP.csdb").exists()


def test_an_office_that_is_refused_leaves_no_file_and_keeps_the_form(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(None)
    assert program.first_page is not None
    values = {"code": "X" * 500, "name_en": "Name", "kind": "PKO", "fiscal_calendar": "JUL_JUN", "base_currency": "USD"}
    with qtbot.waitSignal(program.stores.refused, timeout=WAIT):
        program.wishes.on_described(NewOffice(tmp_path / "x.csdb", ACTOR, values))
    assert program.first_page.setup.form.first_blocked() == "code"
    assert not (tmp_path / "x.csdb").exists()


def test_a_missing_store_has_its_sentence_and_ways_out(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(tmp_path / "gone.csdb")
    assert program.first_page is not None
    assert "gone.csdb" in program.first_page.banner.accessibleName()


def test_a_store_in_use_can_be_opened_for_reading(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = store_file(tmp_path)
    with open_office(path, clock=FixedClock.on(TODAY), actor="B. Other", check_place=False):
        with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
            program.start(path, PLACE)
        page = program.first_page
        assert page is not None
        read = page.findChild(Button, "firstrun.fault.read")
        assert isinstance(read, Button)
        with qtbot.waitSignal(program.store_shown, timeout=WAIT):
            read.click()
        assert program.window.shell is not None
        assert program.window.shell.banners.reading.isVisible()
        program.close_office()


def test_a_file_that_is_no_store_is_refused_and_left_alone(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.csdb"
    path.write_bytes(b"not a store at all" * 100)
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(path)
    assert path.read_bytes() == b"not a store at all" * 100
    assert program.first_page is not None
    assert program.first_page.banner.isVisible()


def test_the_language_changes_at_once_and_the_page_stays(opened: Program, qtbot: QtBot) -> None:
    assert opened.window.shell is not None
    before = opened.window.shell
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        opened.preferences.choose(language="ar")
    assert opened.window.shell is not before
    assert opened.window.isRightToLeft()
    assert place_of(opened) == PLACE
    assert opened.words.language == "ar"
    assert opened.bridge is not None
    assert opened.bridge.office.language == "ar"


def test_colours_text_size_and_density_change_without_building_anew(opened: Program) -> None:
    before = opened.window.shell
    opened.preferences.choose(theme="dark", text_size=125, density="compact")
    assert opened.window.shell is before
    assert opened.look.theme.name == "dark"
    assert opened.look.text_size == 125


def test_a_new_name_stands_in_the_change_log_from_now_on(opened: Program) -> None:
    opened.preferences.choose(actor="B. Other")
    assert opened.bridge is not None
    assert opened.bridge.office.actor == "B. Other"
    assert opened.window.shell is not None
    assert opened.window.shell.sidebar.actor.text() == "B. Other"


def test_the_other_year_is_shown_and_kept(opened: Program, tmp_path: Path) -> None:
    assert opened.lines is not None
    opened.lines.basis_chosen.emit("JAN_DEC")
    assert opened.window.shell is not None
    assert "2026/27" not in opened.window.shell.sidebar.office.year.text()
    assert settings.load(tmp_path / "config").settings.year_basis == "JAN_DEC"


def test_a_backup_is_made_and_named_at_the_foot(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    assert opened.window.shell is not None
    with qtbot.waitSignal(opened.stores.copied, timeout=WAIT):
        opened.window.shell.deeds.back_up()
    assert len(list((tmp_path / "backups").glob("*.csdb"))) == 1
    assert opened.window.shell.sidebar.backup.text() != "No backup yet"
    assert opened.window.shell.toast.isVisible()


def test_a_backup_takes_the_place_of_the_store(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.stores.copied, timeout=WAIT) as told:
        opened.wishes.on_wish("backup")
    assert told.args is not None
    opened.window.ask = FakeAsk("newest")  # type: ignore[assignment]
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        opened.wishes.on_wish("restore")
    assert opened.bridge is not None
    assert opened.bridge.office.path == tmp_path / "office.csdb"


def test_the_register_of_an_earlier_day_is_shown_and_left_again(opened: Program, qtbot: QtBot) -> None:
    assert opened.window.shell is not None
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        opened.window.shell.look_back_requested.emit(TODAY - timedelta(days=5))
    assert opened.window.shell.banners.past.isVisible()
    assert opened.bridge is not None
    assert opened.bridge.today() == date(2026, 10, 7)
    back = opened.window.shell.findChild(Button, "banner.past.today")
    assert isinstance(back, Button)
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        back.click()
    assert not opened.bridge.looking_back


def test_another_office_can_be_set_up_from_the_menu(opened: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.first_page_shown, timeout=WAIT):
        opened.wishes.on_wish("new")
    assert opened.first_page is not None
    assert opened.first_page.setup.isVisible()
    assert opened.bridge is None


def test_another_store_is_opened_from_the_menu(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    other = store_file(tmp_path / "other")
    opened.window.ask = FakeAsk(other)  # type: ignore[assignment]
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        opened.wishes.on_wish("open")
    assert opened.bridge is not None
    assert opened.bridge.office.path == other


def test_a_fault_of_the_program_is_shown_with_details_and_the_log(
    opened: Program, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    opened.faults.on_exception(kind, error, trace)
    assert [record.getMessage() for record in caplog.records] == ["a fault of the program"]
    caplog.clear()
    dialog = opened.window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    assert "ZeroDivisionError: by nothing" in dialog.details.toPlainText()
    copy = dialog.findChild(Button, "crash.copy")
    assert isinstance(copy, Button)
    copy.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    dialog.accept()


def test_what_nobody_caught_is_told_by_its_kind(opened: Program) -> None:
    assert opened.window.shell is not None
    opened.faults.on_exception(Known, Known("disk_full", "The disk is full."), None)
    assert opened.window.shell.banners.fault.isVisible()
    opened.faults.on_exception(RuleBroken, RuleBroken("unheard", "Not like this."), None)
    assert opened.window.shell.status.words.text() == "Not like this."


def test_settings_that_could_not_be_read_are_mentioned(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / settings.FILE_NAME).write_text("not = = toml", encoding="utf-8")
    program = Program(qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(TODAY), log=tmp_path / "log")
    qtbot.addWidget(program.window)
    program.preferences.choose(language="en", theme="light")
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.start(store_file(tmp_path), PLACE)
    assert program.window.shell is not None
    assert "settings.damaged-1.toml" in program.window.shell.banners.fault.accessibleName()
    program.window.close_at_once()
    program.translators.use("")


def test_a_run_that_ended_badly_is_mentioned_once(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    shown = []
    for number in range(2):
        program = Program(
            qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(TODAY), log=tmp_path / "log"
        )
        qtbot.addWidget(program.window)
        program.preferences.choose(language="en", theme="light")
        with qtbot.waitSignal(program.store_shown, timeout=WAIT):
            program.start(store_file(tmp_path), PLACE)
        assert program.window.shell is not None
        shown.append(program.window.shell.banners.fault.isVisible())
        if number == 0:
            program.close_office()
        program.window.close_at_once()
        program.translators.use("")
        if number == 0:
            program.memory.mark_running(running=True)
    assert shown == [False, True]


def test_another_store_waits_until_what_works_on_the_first_is_done(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    assert opened.bridge is not None
    office, begun, go_on, done = opened.bridge.office, threading.Event(), threading.Event(), []

    def work(_tell: Tell) -> str:
        begun.set()
        assert go_on.wait(10)
        profile = office.profile()
        return profile.code if profile else ""

    in_turn(qtbot, lambda: not opened.jobs.busy)
    opened.jobs.run("Counting", work, done=done.append)
    assert begun.wait(10)
    other = store_file(tmp_path / "other")
    with qtbot.waitSignal(opened.stores.opened, timeout=WAIT):
        opened.wishes.on_store_chosen(other, False)  # noqa: FBT003 the signal
    assert opened.bridge.office is office
    with qtbot.waitSignal(opened.store_shown, timeout=WAIT):
        go_on.set()
    assert done == ["UNEXAM"]
    assert opened.bridge.office.path == other


def test_a_store_that_still_waits_is_closed_with_the_window(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(_tell: Tell) -> None:
        begun.set()
        assert go_on.wait(10)

    opened.jobs.run("Counting", work, quiet=True)
    assert begun.wait(10)
    other = store_file(tmp_path / "other")
    with qtbot.waitSignal(opened.stores.opened, timeout=WAIT):
        opened.wishes.on_store_chosen(other, False)  # noqa: FBT003 the signal
    go_on.set()
    opened.window.close()
    for path in (tmp_path / "office.csdb", other):
        with open_office(path, clock=FixedClock.on(TODAY), actor="B", check_place=False) as again:
            assert not again.read_only


def test_closing_the_window_closes_the_store(opened: Program, tmp_path: Path) -> None:
    opened.window.close()
    assert opened.bridge is None
    with open_office(tmp_path / "office.csdb", clock=FixedClock.on(TODAY), actor="B", check_place=False) as again:
        assert again.profile() is not None
