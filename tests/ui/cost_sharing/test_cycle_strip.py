"""The year of a budget as steps: where it stands, and what the next step still needs."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import cost_pools
from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.commonservices.actions.pooled import Clinic
from ui.cost_sharing.cycle_strip import CycleStrip
from ui.page import PageFrame


@pytest.fixture
def strip(frame: PageFrame, shown: Callable[..., QWidget]) -> CycleStrip:
    made = CycleStrip(frame)
    shown(made, 1000, 90)
    return made


def test_what_the_next_step_needs_stands_below(office: Office, clinic: Clinic, strip: CycleStrip) -> None:
    cost_pools.propose(office, clinic.pool_id)
    strip.show_cycle(detail(office, clinic.pool_id))
    assert "Name the decision" in strip.missing.text()
    assert strip.missing.isVisibleTo(strip)


def test_a_low_window_leaves_the_line_to_the_tooltips(office: Office, clinic: Clinic, strip: CycleStrip) -> None:
    cost_pools.propose(office, clinic.pool_id)
    strip.be_brief(brief=True)
    strip.show_cycle(detail(office, clinic.pool_id))
    assert strip.missing.isHidden()
    strip.be_brief(brief=False)
    assert strip.missing.isVisibleTo(strip)


def test_an_opened_step_is_passed_on(strip: CycleStrip) -> None:
    told: list[str] = []
    strip.step_opened.connect(told.append)
    strip.stepper.step_opened.emit("AGREED")
    assert told == ["AGREED"]
