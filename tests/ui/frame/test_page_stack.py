"""Pages are built once, told before they are left, and kept fresh."""

from tests.ui.stage import Stage, change


def test_a_page_is_told_to_commit_before_it_is_left(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    assert first.calls[-1] == "leave"


def test_a_page_is_built_once(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    stage.shell.go("first")
    assert stage.page is first
    assert len(stage.shell.stack.pages()) == 2


def test_a_change_refreshes_the_page_shown_and_marks_the_others_stale(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    change(stage)
    assert stage.page.calls[-1] == "refresh field_set"
    assert "refresh field_set" not in first.calls
    stage.shell.go("first")
    assert first.calls[-1] == "reload"
