"""Bars of what was used against what was planned."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit.seen import colours, heard
from ui.kit.appearance import Appearance
from ui.usage.plan_bars import MOST, PlanBars, PlanLine


def a_line(used: str, plan: str, name: str = "Diesel", unit: str = "Litre") -> PlanLine:
    """Give a service that used some of its plan."""
    return PlanLine(name, Decimal(used), Decimal(plan), f"{used} of {plan}", unit)


@pytest.fixture
def bars(appearance: Appearance, qtbot: QtBot) -> PlanBars:
    """Bars without a service, 200 pixels wide."""
    made = PlanBars(appearance, "bars")
    qtbot.addWidget(made)
    made.resize(200, 60)
    return made


def filled(bars: PlanBars, tone: QColor) -> tuple[int, int]:
    """Give where the filled part of the first bar begins and how wide it is."""
    picture = bars.grab().toImage()
    wanted = tone.name()
    rows = range(picture.height())
    widest = max(
        ([x for x in range(picture.width()) if picture.pixelColor(x, y).name() == wanted] for y in rows), key=len
    )
    return (widest[0], len(widest)) if widest else (0, 0)


@pytest.mark.parametrize(
    ("used", "plan", "over"),
    [("99.99", "100", False), ("100", "100", False), ("100.01", "100", True), ("0", "0", False), ("1", "0", True)],
)
def test_a_service_is_over_only_above_its_plan(used: str, plan: str, *, over: bool) -> None:
    assert a_line(used, plan).over is over


def test_figures_are_said_with_their_unit_if_there_is_one() -> None:
    assert a_line("5", "10").said == "5 of 10 Litre"
    assert a_line("5", "10", unit="").said == "5 of 10"


@pytest.mark.parametrize(("used", "part"), [("25", 0.25), ("50", 0.5), ("75", 0.75)])
def test_the_bar_is_as_long_as_the_part_of_the_plan_that_was_used(
    bars: PlanBars, appearance: Appearance, used: str, part: float
) -> None:
    bars.set_lines("September against plan", [a_line(used, "100", name="")])
    start, width = filled(bars, appearance.colour("accent"))
    assert start <= 3
    assert abs(width - 200 * part) <= 6


def test_more_than_the_plan_fills_the_bar_in_the_tone_of_a_warning(bars: PlanBars, appearance: Appearance) -> None:
    bars.set_lines("September against plan", [a_line("250", "100", name="")])
    _start, width = filled(bars, appearance.colour("att"))
    assert 194 <= width <= 200
    assert appearance.colour("accent").name() not in colours(bars)


def test_without_a_plan_above_zero_the_bar_is_full(bars: PlanBars, appearance: Appearance) -> None:
    bars.set_lines("September against plan", [a_line("0", "0", name="")])
    assert filled(bars, appearance.colour("accent"))[1] >= 194


def test_from_right_to_left_the_bar_begins_at_the_right(
    arabic: Appearance, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    bars = PlanBars(arabic, "bars")
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(bars, 200, 60)
    bars.set_lines("الخطة", [a_line("25", "100", name="")])
    start, width = filled(bars, arabic.colour("accent"))
    assert start > bars.width() / 2
    assert start + width >= bars.width() - 3


def test_what_is_drawn_is_also_heard(bars: PlanBars) -> None:
    bars.set_lines("September against plan", [a_line("5", "10"), a_line("7", "6", "Clinic", "Case")])
    assert heard(bars) == "September against plan: Diesel 5 of 10 Litre; Clinic 7 of 6 Case"
    bars.set_lines("October against plan", [])
    assert heard(bars) == "October against plan"


def test_each_service_takes_the_same_height_and_none_takes_nothing(bars: PlanBars) -> None:
    assert bars.sizeHint().height() == 0
    bars.set_lines("Plan", [a_line("5", "10")])
    one = bars.sizeHint().height()
    bars.set_lines("Plan", [a_line("5", "10")] * 3)
    assert bars.sizeHint().height() == bars.minimumSizeHint().height() == 3 * one > 0
    assert bars.minimumSizeHint().width() == 0


def test_no_more_services_than_fit_are_kept_the_first_ones(bars: PlanBars) -> None:
    bars.set_lines("Plan", [a_line("5", "10", f"Service {number}") for number in range(MOST + 3)])
    assert [each.name for each in bars.lines()] == [f"Service {number}" for number in range(MOST)]


def test_bars_grow_with_the_text(bars: PlanBars, appearance: Appearance) -> None:
    bars.set_lines("Plan", [a_line("5", "10")])
    before = bars.sizeHint().height()
    appearance.use(text_size=150)
    assert bars.sizeHint().height() > before
