"""What is owed by age, as bars."""

from __future__ import annotations

from tests.ui.bills.conftest import Settled
from ui.bills.ageing_part import AgeingPart
from ui.bills.page import BillsPage


def test_the_bars_say_what_the_table_says(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "ageing"})
    settled()
    assert isinstance(page.part, AgeingPart)
    assert page.part.chart.shown == ("WFP", "UNDP")
    assert page.part.chart.accessibleDescription() == "WFP USD 12,480.50; UNDP USD 5,190.00"
    assert not page.part.chart.grab().isNull()
