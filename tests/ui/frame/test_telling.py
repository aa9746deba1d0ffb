"""How the window tells what the store answered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from commonservices.actions.undo import REFUSALS
from commonservices.domain.changes import Changes
from commonservices.errors import Known, RuleBroken
from tests.ui.shell_fakes import PLACES, load_fake
from tests.ui.stage import Stage, change, sign
from ui.frame import telling
from ui.frame.memory import WindowMemory
from ui.frame.shell import Shell
from ui.kit.appearance import Appearance


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


@pytest.mark.parametrize("key", sorted(REFUSALS))
def test_an_undoing_that_is_refused_does_not_say_that_something_is_not_saved(stage: Stage, key: str) -> None:
    change(stage)
    stage.shell.frame.bridge.failed.emit(Known(key, "This act stays.", advice="Correct it by a new one."))
    assert stage.shell.top.saved.state == "saved"
    assert "This act stays." in stage.shell.banners.fault.accessibleName()


def test_a_toast_about_something_sealed_offers_no_undo(stage: Stage) -> None:
    stage.shell.frame.bridge.do(sign)
    stage.shell.telling.show_toast("The arrangement is now: Signed.", "undo")
    assert stage.shell.toast.words.text() == "The arrangement is now: Signed."
    assert stage.shell.toast.button.isHidden()


def test_a_refusal_no_form_took_is_said_in_the_line_below(stage: Stage) -> None:
    stage.shell.frame.bridge.refused.emit(RuleBroken("unheard", "This is not allowed."))
    assert stage.shell.status.words.text() == "This is not allowed."


def test_a_frame_built_anew_still_says_when_it_was_saved(stage: Stage, appearance: Appearance, tmp_path: Path) -> None:
    change(stage)
    again = Shell(stage.shell.frame, WindowMemory(tmp_path), stage.window, PLACES, load_fake)
    assert again.top.saved.state == "saved"
    assert again.top.saved.accessibleName() == stage.shell.top.saved.accessibleName()
    again.deleteLater()


def test_what_nobody_saved_is_not_said_to_be_saved(stage: Stage) -> None:
    stage.shell.frame.bridge.renew(Changes("day_turned", everything=True))
    assert stage.shell.top.saved.state == ""
    assert stage.page.calls[-1] == "refresh day_turned"


def test_the_button_of_a_toast_undoes_and_does_again(stage: Stage) -> None:
    change(stage, "Second")
    stage.shell.telling.show_toast("Named.", "undo")
    stage.shell.toast.button.click()
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "United Nations Example Mission"
    stage.shell.toast.button.click()
    assert stage.shell.toast.words.text() == "Done again: Name (English) of UNEXAM"


def test_back_to_today_is_passed_on_to_the_program(stage: Stage) -> None:
    asked = QSignalSpy(stage.shell.look_back_requested)
    stage.shell.banners.action.emit("today")
    assert asked.at(0) == [None]


def test_the_help_of_a_failure_says_that_the_text_is_kept(stage: Stage) -> None:
    stage.shell.top.saved.help_requested.emit()
    assert "kept in the form" in stage.shell.status.words.text()


def test_the_button_of_a_toast_opens_the_folder_of_a_file(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(f"{telling.__name__}.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    stage.shell.telling.show_toast("Written.", "folder:/reports/of may")
    assert stage.shell.toast.button.text() == "Open folder"
    stage.shell.toast.button.click()
    assert opened == ["/reports/of may"]


def test_closing_a_strip_gives_the_keyboard_back_to_the_page(stage: Stage) -> None:
    banners = stage.shell.banners
    banners.show_words("The program closed unexpectedly last time.")
    banners.fault.focus_first()
    stage.press(Qt.Key.Key_Space)
    assert not banners.fault.isVisible()
    assert QApplication.focusWidget() is stage.page.field
