"""The bars of what is owed by age, drawn from rows made by hand."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QImage

from commonservices.domain.ageing import BANDS
from commonservices.queries.ageing import AgeingRow
from tests.ui.bills.made import ID
from ui.bills.ageing_chart import AgeingChart
from ui.kit.appearance import Appearance
from ui.words import Words

WIDE, PAD, CODE, SUM = 600, 20, 96, 150


@pytest.fixture
def chart(appearance: Appearance) -> AgeingChart:
    """An empty chart, left to right."""
    return AgeingChart(appearance, Words("en"))


def owed(party: str, *amounts: int, currency: str = "USD") -> AgeingRow:
    """Give what a party owes, band by band; what is not named is nothing."""
    sides: dict[str, Any] = {"provider_id": ID, "provider": "UNICEF", "counterparty_id": ID, "counterparty": party}
    every = (*amounts, *(0,) * (len(BANDS) - len(amounts)))
    return AgeingRow(**sides, currency=currency, amounts=every, disputed=0, bills=1)


def drawn(chart: AgeingChart) -> QImage:
    """Draw the chart at a known size."""
    chart.resize(WIDE, chart.sizeHint().height())
    return chart.grab().toImage()


def reach(chart: AgeingChart, place: int, band: int) -> tuple[int, int]:
    """Give the first and the last column in which the bar of a party has the colour of a band; none is -1."""
    image, line = drawn(chart), chart.sizeHint().height() // (len(chart.shown) + 1)
    wanted, y = chart.colour(band).rgb(), line * (place + 1) + line // 2
    hits = [x for x in range(image.width()) if image.pixelColor(x, y).rgb() == wanted]
    return (hits[0], hits[-1]) if hits else (-1, -1)


def test_the_largest_debt_fills_the_room_and_others_are_drawn_to_its_scale(chart: AgeingChart) -> None:
    chart.set_rows([owed("WFP", 0, 40_000), owed("UNDP", 0, 10_000)], 900)
    room = WIDE - 2 * PAD - CODE - SUM
    first, second = reach(chart, 0, 1), reach(chart, 1, 1)
    assert first[0] == second[0] == PAD + CODE
    assert abs(first[1] - first[0] - room) <= 2
    assert abs((second[1] - second[0]) * 4 - (first[1] - first[0])) <= 8


def test_bands_stand_in_their_order_without_covering_each_other(chart: AgeingChart) -> None:
    chart.set_rows([owed("WFP", 10_000, 20_000, 0, 30_000)], 900)
    reaches = [reach(chart, 0, band) for band in (0, 1, 3)]
    assert all(first >= 0 for first, _last in reaches)
    assert [last for _first, last in reaches[:-1]] < [first for first, _last in reaches[1:]]
    assert reach(chart, 0, 2) == (-1, -1)


def test_a_credit_in_another_band_does_not_push_the_bar_over_the_figure(chart: AgeingChart) -> None:
    chart.set_rows([owed("WFP", -50_000, 70_000)], 900)
    assert chart.accessibleDescription() == "WFP USD 200.00"
    first, last = reach(chart, 0, 1)
    assert first == PAD + CODE
    assert last <= WIDE - PAD - SUM


def test_only_those_who_owe_in_the_first_currency_have_a_bar(chart: AgeingChart) -> None:
    rows = [
        owed("WFP", 0, 500, currency="JPY"),
        owed("WHO", 0, 0, currency="JPY"),
        owed("IOM", -500, currency="JPY"),
        owed("FAO", 100, -100, currency="JPY"),
        owed("UNDP", 0, 90_000),
        owed("UNICEF", 300, currency="JPY"),
    ]
    chart.set_rows(rows, 900)
    assert chart.shown == ("WFP", "UNICEF")
    assert chart.accessibleDescription() == "WFP JPY 500; UNICEF JPY 300"


def test_a_short_page_shows_fewer_parties_and_takes_less_room(chart: AgeingChart) -> None:
    rows = [owed(f"P{number}", 10_000 - number) for number in range(9)]
    chart.set_rows(rows, 900)
    tall = chart.sizeHint().height()
    assert len(chart.shown) == 6
    chart.set_rows(rows, 200)
    assert chart.shown == ("P0", "P1", "P2")
    assert chart.sizeHint().height() < tall
    chart.set_rows(rows[:1], 900)
    assert chart.shown == ("P0",)


def test_where_nothing_is_owed_there_is_no_chart(chart: AgeingChart) -> None:
    for rows in ([], [owed("WFP", 0)], [owed("WFP", -1)]):
        chart.set_rows(rows, 900)
        assert chart.isHidden()
        assert chart.accessibleDescription() == ""
    chart.set_rows([owed("WFP", 1)], 900)
    assert not chart.isHidden()


def test_each_band_has_a_colour_of_its_own_in_every_look(every_look: Appearance) -> None:
    chart = AgeingChart(every_look, Words("en"))
    colours = {chart.colour(place).rgb() for place in range(len(BANDS))}
    assert len(colours) == len(BANDS)
