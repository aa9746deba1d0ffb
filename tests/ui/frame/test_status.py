"""The line under the page."""

from PySide6.QtCore import Qt

from commonservices.domain.changes import Changes
from tests.ui.stage import Stage


def test_pages_speak_through_the_line_below(stage: Stage) -> None:
    stage.page.status_text.emit("1 selected")
    stage.page.status_keys.emit([("Enter", "open"), ("Space", "preview")])
    assert stage.shell.status.words.text() == "1 selected"
    stage.page.status_keys.emit([("E", "edit")])
    stage.page.problem.emit("The end is before the start.")
    assert stage.shell.status.words.accessibleName() == "The end is before the start."


def test_a_line_that_says_nothing_is_no_stop_of_the_keyboard(stage: Stage) -> None:
    words = stage.shell.status.words
    assert words.focusPolicy() == Qt.FocusPolicy.NoFocus
    stage.page.status_text.emit("1 selected")
    assert words.focusPolicy() == Qt.FocusPolicy.ClickFocus
    stage.page.status_text.emit("")
    assert words.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_what_a_hidden_page_says_waits_until_it_is_shown(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    first.status_text.emit("3 selected")
    first.status_keys.emit([("Enter", "open")])
    assert stage.shell.status.words.text() == ""
    stage.shell.go("first")
    assert stage.shell.status.words.text() == "3 selected"


def test_a_problem_is_gone_once_the_page_moves_on_and_what_it_said_before_is_back(stage: Stage) -> None:
    stage.page.status_text.emit("1 selected")
    stage.page.problem.emit("This is not the next step.")
    stage.page.address_changed.emit()
    assert stage.shell.status.words.text() == "1 selected"
    stage.page.problem.emit("This is not the next step.")
    stage.page.bridge.changed.emit(Changes(act="usage_set"))
    assert stage.shell.status.words.text() == "1 selected"


def test_a_problem_that_is_right_now_gives_way_to_what_the_page_said_before(stage: Stage) -> None:
    stage.page.status_text.emit("1 selected")
    stage.page.problem.emit("“abc” is not a number.")
    stage.page.problem.emit("")
    assert stage.shell.status.words.text() == "1 selected"


def test_the_keys_give_way_to_a_problem_that_would_be_cut_beside_them(stage: Stage) -> None:
    line = stage.shell.status
    stage.page.status_keys.emit([("Enter", "open"), ("Space", "preview")])
    stage.page.problem.emit("Short.")
    assert not line._keys.isHidden()
    stage.page.problem.emit("October 2026 is closed. Open the period again first. " * 20)
    assert line._keys.isHidden()
    stage.page.status_text.emit("1 selected")
    assert not line._keys.isHidden()
