"""Pages are built once, told before they are left, and kept fresh."""

from tests.ui.shell_fakes import FakePage
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


def test_an_address_with_a_bad_identifier_opens_the_list_and_says_so(stage: Stage) -> None:
    heard: list[str] = []
    stage.page.problem.connect(heard.append)
    for identifier in ("nonsense", "12", "\u202e" + "9" * 500):
        stage.shell.go(f"first?id={identifier}")
        assert type(stage.page) is FakePage
        assert heard[-1].startswith("There is no such record: “")
        assert len(heard[-1]) < 120
    stage.shell.go("first?id=00000000-0000-0000-0000-000000000001")
    assert type(stage.page) is not FakePage
    assert len(heard) == 3
