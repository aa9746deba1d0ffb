"""The panel beside the register: a budget at a glance, nothing where none is current, and none that is gone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import cost_pools
from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic, frozen
from ui.cost_sharing.inspector import PoolInspector
from ui.page import PageFrame


@pytest.fixture
def panel(frame: PageFrame, shown: Callable[..., QWidget]) -> PoolInspector:
    made = PoolInspector(frame)
    shown(made, 340, 600)
    return made


def read(panel: PoolInspector, clinic: Clinic) -> None:
    panel.show_id(str(clinic.pool_id))
    panel.read_now()


def test_without_a_budget_it_says_so_and_opens_nothing(panel: PoolInspector) -> None:
    opened: list[str] = []
    panel.opened.connect(opened.append)
    panel.open_button.click()
    assert panel.title.text() == "Nothing is selected."
    assert panel.open_button.isHidden()
    assert opened == []


def test_a_draft_shows_its_figures_and_opens(panel: PoolInspector, clinic: Clinic) -> None:
    opened: list[str] = []
    panel.opened.connect(opened.append)
    read(panel, clinic)
    assert panel.pairs.value_widget("left").accessibleName() == "Remaining: USD 248,600.00"
    assert panel.pairs.value_widget("next").accessibleName() == "Next step: Send for agreement"
    panel.open_button.click()
    assert opened == [str(clinic.pool_id)]


def test_frozen_shares_are_shown_party_by_party(panel: PoolInspector, office: Office, clinic: Clinic) -> None:
    frozen(office, clinic.pool_id)
    read(panel, clinic)
    assert panel.pairs.value_widget("WHO").accessibleName() == "WHO: USD 9,125.82"


def test_a_budget_that_was_removed_leaves_the_panel_empty(panel: PoolInspector, office: Office, clinic: Clinic) -> None:
    read(panel, clinic)
    cost_pools.remove(office, clinic.pool_id)
    panel.read_now()
    assert panel.title.text() == "Nothing is selected."
    assert panel.pairs.isHidden()


def test_what_falls_into_the_years_of_the_office_is_shown_beside_another_calendar(
    panel: PoolInspector, office: Office, clinic: Clinic
) -> None:
    cost_pools.set_fields(office, clinic.pool_id, {"fiscal_calendar": "JAN_DEC"})
    read(panel, clinic)
    said = panel.pairs.value_widget("JUL_JUN.2026/27").accessibleName()
    assert said == "Jul–Jun 2026/27: USD 125,321.64 by days, USD 0.00 spent"  # noqa: RUF001 a span of months
