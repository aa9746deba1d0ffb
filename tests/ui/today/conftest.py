"""An opened demo mission and the first page on it."""

import pytest

from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.today.demo_store import demo_file, reopen
from ui.today.page import TodayPage


@pytest.fixture
def office(tmp_path):
    with reopen(demo_file(tmp_path / "store")) as office:
        yield office


@pytest.fixture
def ask():
    return FakeAsk()


@pytest.fixture
def frame(office, appearance, tmp_path, ask):
    return frame_for(office, appearance, tmp_path, ask)


@pytest.fixture
def page(frame, shown):
    page = TodayPage(frame)
    shown(page, 1166, 640)
    page.open({})
    page.decisions.list.setFocus()
    return page


@pytest.fixture
def empty_page(appearance, tmp_path, shown):
    with new_office(tmp_path / "empty") as office:
        page = TodayPage(frame_for(office, appearance, tmp_path))
        shown(page, 1166, 640)
        page.open({})
        yield page
