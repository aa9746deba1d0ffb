"""What the frame says about the opened store."""

from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage


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
