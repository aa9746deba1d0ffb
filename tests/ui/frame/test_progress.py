"""The bar of long work."""

from pytestqt.qtbot import QtBot

from commonservices.jobs import Tell
from tests.ui.stage import Stage
from ui.jobs import Jobs


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
