"""What the services in sight used in a month against what their consumers planned."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import shared_services, usage
from commonservices.domain.ids import of_link
from commonservices.office import Office
from commonservices.queries.usage import GridFilter
from tests.ui.usage.conftest import model_over
from tests.ui.usage.stores import AUG, CLINIC_WHO, DIESEL_UNDP, JUL, NOV, SEP, YEAR, Small, row_of
from tests.ui.usage.stores_priced import plan
from ui.page import PageFrame
from ui.usage.grid import UsageGrid
from ui.usage.plan_bars import PlanLine
from ui.usage.planning import AgainstPlan

Against = Callable[[int], tuple[str, list[PlanLine]]]


@pytest.fixture
def grid(frame: PageFrame, office: Office, shown: Callable[..., QWidget]) -> UsageGrid:
    """The grid over a register of its own."""
    made = UsageGrid(frame.look, frame.words, "Monthly usage")
    made.set_model(model_over(office))
    shown(made, 1100, 420)
    return made


@pytest.fixture
def against(frame: PageFrame, grid: UsageGrid) -> Against:
    """Asks for the lines of a month."""
    model = grid.grid_model()
    assert model is not None
    return AgainstPlan(frame.bridge, grid, model.showing, frame.words, grid).lines


def plan_clinic(office: Office, small: Small, volume: str) -> None:
    """Say how many cases the clinic's consumer expects in a year."""
    row = row_of(office, small.clinic, "WHO")
    shared_services.set_participant(office, of_link(row.service_id, row.consumer_id), {"volume_estimate": volume})


def test_without_a_plan_there_is_a_title_and_no_line(against: Against) -> None:
    assert against(SEP) == ("September against plan", [])


def test_a_plan_is_a_twelfth_of_what_all_consumers_expect_in_a_year(
    against: Against, office: Office, small: Small
) -> None:
    plan(office, small, "UNDP", "1200")
    plan(office, small, "UNHCR", "600")
    title, (line,) = against(JUL)
    assert title == "July against plan"
    assert (line.name, line.used, line.plan) == ("Diesel, bulk issue", Decimal(460), Decimal(150))
    assert (line.said, line.over) == ("460 of 150 Litre", True)


def test_a_month_without_usage_stands_at_zero(against: Against, office: Office, small: Small) -> None:
    plan(office, small, "UNDP", "1200")
    ((line,)) = against(NOV)[1]
    assert (line.used, line.figures, line.over) == (Decimal(0), "0 of 100", False)


def test_parts_of_a_unit_are_told_with_two_places_at_most(against: Against, office: Office, small: Small) -> None:
    plan(office, small, "UNDP", "1000")
    ((line,)) = against(AUG)[1]
    assert line.figures == "482 of 83.33"


def test_the_service_of_the_cursor_comes_first(against: Against, grid: UsageGrid, office: Office, small: Small) -> None:
    plan(office, small, "UNDP", "1200")
    plan_clinic(office, small, "24")
    grid.go(DIESEL_UNDP, JUL)
    assert [each.name for each in against(JUL)[1]] == ["Diesel, bulk issue", "Clinic"]
    grid.go(CLINIC_WHO, JUL)
    assert [each.name for each in against(JUL)[1]] == ["Clinic", "Diesel, bulk issue"]


def test_what_is_typed_moves_the_bar(against: Against, grid: UsageGrid, office: Office, small: Small) -> None:
    plan_clinic(office, small, "24")
    row = row_of(office, small.clinic, "WHO")
    usage.set_usage(office, small.clinic, row.consumer_id, YEAR[SEP], "3")
    model = grid.grid_model()
    assert model is not None
    model.refresh(CLINIC_WHO)
    assert [(each.said, each.over) for each in against(SEP)[1]] == [("3 of 2 Case", True)]


def test_filtered_by_a_consumer_only_the_plan_of_this_one_counts(
    against: Against, grid: UsageGrid, office: Office, small: Small
) -> None:
    plan(office, small, "UNDP", "1200")
    plan(office, small, "WFP", "6000")
    model = grid.grid_model()
    assert model is not None
    model.show(GridFilter(YEAR, entity_id=row_of(office, small.fuel, "WFP").consumer_id))
    ((line,)) = against(JUL)[1]
    assert line.figures == "300 of 500"


def test_a_grid_without_lines_compares_nothing(against: Against, grid: UsageGrid) -> None:
    model = grid.grid_model()
    assert model is not None
    model.show(GridFilter(YEAR, text="no such service"))
    assert against(JUL) == ("July against plan", [])
