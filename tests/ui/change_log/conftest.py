"""The demo mission with a few acts in its log, and the log page with its panel beside it."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.clock import FixedClock
from commonservices.queries import arrangements as queries
from tests.builders import let_go, open_sound
from tests.once import once
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for
from tests.ui.today.demo_store import ACTOR, demo_file, row_of
from ui.change_log.page import ChangeLogPage

DAY_AFTER = date(2026, 10, 2)


@pytest.fixture
def office(tmp_path):
    opened = open_sound(demo_file(tmp_path / "store"), clock=FixedClock.on(DAY_AFTER), actor=ACTOR)
    yield opened
    let_go(opened)


@pytest.fixture
def frame(office, appearance, tmp_path):
    return frame_for(office, appearance, tmp_path, FakeAsk())


def _acts(frame, office):
    first = row_of(office, "DEMO-022").id
    do = frame.bridge.do
    do(partial(actions.set_field, id=first, field="title_en", value="Office block and annex"))
    do(partial(actions.set_field, id=first, field="ceiling_amount", value="5000", why="Agreed in September"))
    do(partial(actions.set_field, id=first, field="title_en", value="Office block, north"))
    detail = queries.detail(office, row_of(office, "DEMO-020").id)
    party = next(line.party for line in detail.parties if line.code == "IOM")
    signed = {"signatory_name": "J. Doe", "signatory_title": "Head", "signed_on": DAY_AFTER}
    do(partial(actions.sign, party_id=party.id, **signed))


@pytest.fixture
def acts(frame, office):
    """Four acts: a title, a ceiling with its reason, the title again, a signature."""
    once(office, "four acts", lambda: _acts(frame, office))


def beside(page):
    """The page with its panel, as the window lays them out."""
    window = QWidget()
    line = QHBoxLayout(window)
    line.addWidget(page, 1)
    page.panel.setFixedWidth(300)
    line.addWidget(page.panel)
    page.panel.show()
    window.page = page
    return window


@pytest.fixture
def page(frame, acts, shown):
    page = ChangeLogPage(frame)
    shown(beside(page), 1366, 640)
    page.open({})
    page.table.setFocus()
    return page
