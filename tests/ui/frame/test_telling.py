"""How the window tells what the store answered."""

from commonservices.errors import Known, RuleBroken
from tests.ui.stage import Stage, change


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
