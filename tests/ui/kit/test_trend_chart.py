"""The trend of a value: where its points stand, what it says, and that it draws in every look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.trend_chart import TrendChart, TrendPoint

UNTIL = date(2026, 5, 1)


def point(day: date, value: float) -> TrendPoint:
    return TrendPoint(day, value, f"{day:%-d %b}", f"{value:g}")


POINTS = (point(date(2026, 1, 1), 2.0), point(date(2026, 2, 1), 4.0), point(date(2026, 3, 2), 3.0))


def test_the_points_stand_in_order_and_the_highest_value_on_top(appearance: Appearance) -> None:
    chart = TrendChart(appearance, "trend")
    chart.resize(300, 120)
    chart.set_points(POINTS, UNTIL)
    places = chart.places()
    assert [place.x() for place in places] == sorted(place.x() for place in places)
    assert places[1].y() < places[2].y() < places[0].y()


def test_the_points_run_from_the_right_where_people_read_so(appearance: Appearance) -> None:
    chart = TrendChart(appearance, "trend")
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.resize(300, 120)
    chart.set_points(POINTS, UNTIL)
    across = [place.x() for place in chart.places()]
    assert across == sorted(across, reverse=True)


def test_values_that_are_all_alike_stand_in_the_middle(appearance: Appearance) -> None:
    chart = TrendChart(appearance, "trend")
    chart.resize(300, 120)
    chart.set_points([point(each.day, 2.0) for each in POINTS], UNTIL)
    heights = {round(place.y(), 3) for place in chart.places()}
    assert len(heights) == 1


def test_it_is_said_in_words(appearance: Appearance) -> None:
    chart = TrendChart(appearance, "trend")
    chart.set_points(POINTS, UNTIL)
    assert chart.accessibleName() == "Trend from 1 Jan to 2 Mar: lowest 2, highest 4, now 3."


def test_one_value_alone_is_no_trend(appearance: Appearance) -> None:
    chart = TrendChart(appearance, "trend")
    chart.set_points(POINTS[:1], UNTIL)
    assert chart.isHidden()
    chart.set_points(POINTS, UNTIL)
    assert not chart.isHidden()
    chart.set_points([], UNTIL)
    assert chart.isHidden()
    assert chart.places() == []


def test_it_is_drawn_in_every_look(every_look: Appearance, shown: Callable[..., QWidget]) -> None:
    chart = TrendChart(every_look, "trend")
    shown(chart, 300, 130)
    chart.set_points(POINTS, UNTIL)
    picture = chart.grab().toImage()
    accent = every_look.colour("accent").rgb()
    drawn = sum(picture.pixel(x, y) == accent for x in range(picture.width()) for y in range(0, picture.height(), 2))
    assert drawn > 20
