"""The page around the demo mission."""

import pytest

from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for
from ui.hq_reports.page import HqReportsPage


@pytest.fixture
def ask():
    return FakeAsk()


@pytest.fixture
def page(demo_office, appearance, tmp_path, shown, ask, qtbot):
    """The page, opened and read, in a window as wide as a laptop's."""
    frame = frame_for(demo_office, appearance, tmp_path, ask)
    made = HqReportsPage(frame)
    shown(made, 1166, 640)
    made.open({})
    qtbot.waitUntil(lambda: made._survey_job is None, timeout=20_000)
    yield made
    frame.jobs.stop_all()
    assert frame.jobs.wait_all(20_000)
