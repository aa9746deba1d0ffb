"""The frame as a whole."""

from PySide6.QtCore import Qt

from tests.ui.stage import ALT, Stage

RECORD = "00000000-0000-0000-0000-000000000007"


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


def test_a_place_that_is_not_there_leaves_the_page_where_it_is(stage: Stage) -> None:
    stage.page.state = {"view": "late"}
    stage.shell.sidebar.actor.click()
    stage.shell.top.help.click()
    assert stage.shell.address() == "first?view=late"


def test_a_record_opened_in_the_background_waits_one_step_ahead(stage: Stage) -> None:
    stage.shell.palette_search.address_chosen.emit(f"first?id={RECORD}", True)  # noqa: FBT003 the signal
    assert stage.page.state == {}
    assert "Alt+Right" in stage.shell.status.words.text()
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.page.state == {"id": RECORD}


def test_a_narrow_window_has_a_rail_and_a_floating_inspector(stage: Stage) -> None:
    assert stage.shell.inspector.isVisible()
    stage.window.resize(900, 600)
    assert stage.shell.sidebar.rail
    assert stage.shell.inspector.floating
    assert not stage.shell.inspector.isVisible()
    stage.shell.deeds.toggle_inspector()
    assert stage.shell.inspector.isVisible()
    stage.press(Qt.Key.Key_Escape)
    assert not stage.shell.inspector.isVisible()
    stage.window.resize(1366, 688)
    assert not stage.shell.sidebar.rail
    assert stage.shell.inspector.isVisible()


def test_escape_reaches_the_page_after_the_frame(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Escape)
    assert stage.page.calls[-1] == "escape"


def test_a_page_shows_hides_and_toggles_the_inspector(stage: Stage) -> None:
    stage.page.inspector_requested.emit(False)  # noqa: FBT003 the signal
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isChecked()
    stage.page.inspector_toggled.emit()
    assert stage.shell.inspector.isVisible()
    stage.shell.go("second")
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isEnabled()
