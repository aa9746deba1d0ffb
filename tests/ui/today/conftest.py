"""An opened demo mission and the first page on it."""

import pytest

from tests.builders import let_go, open_sound
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.today.demo_store import ACTOR, DAY, TurningClock, demo_file, finish, settle
from ui.today.page import TodayPage


@pytest.fixture
def clock():
    return TurningClock(DAY)


@pytest.fixture
def office(tmp_path, clock):
    opened = open_sound(demo_file(tmp_path / "store"), clock=clock, actor=ACTOR)
    yield opened
    let_go(opened)


@pytest.fixture
def ask():
    return FakeAsk()


@pytest.fixture
def frame(office, appearance, tmp_path, ask):
    frame = frame_for(office, appearance, tmp_path, ask)
    yield frame
    finish(frame)


@pytest.fixture
def page(frame, shown, qtbot):
    page = TodayPage(frame)
    shown(page, 1166, 640)
    page.open({})
    page.decisions.list.setFocus()
    qtbot.waitUntil(lambda: page.views.counted)
    settle(qtbot, frame)
    return page


@pytest.fixture
def empty_page(appearance, tmp_path, shown, qtbot):
    with new_office(tmp_path / "empty") as office:
        frame = frame_for(office, appearance, tmp_path)
        page = TodayPage(frame)
        shown(page, 1166, 640)
        page.open({})
        qtbot.waitUntil(lambda: page.views.counted)
        settle(qtbot, frame)
        yield page
        finish(frame)
