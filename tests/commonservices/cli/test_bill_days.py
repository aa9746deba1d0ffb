"""The command bill days."""

from __future__ import annotations

from typing import Any

from commonservices.cli import bill_days
from commonservices.cli.bills import _LOOKS
from tests.commonservices.cli.test_bill_acts import Run, at, shop  # noqa: F401 the office of those tests


def test_the_days_between_delivery_and_bill_are_told_for_a_year_or_since_a_day(at: Run) -> None:  # noqa: F811
    assert _LOOKS["days"] is bill_days.days
    (year,) = at("bill", "days").json
    assert set(year) == {"since", "until", "orders", "median", "average", "longest"}
    assert (year["since"], year["until"]) == ("2025-10-01", "2026-10-01")
    (none,) = at("bill", "days", "--since", "2026-10-02").json
    told: dict[str, Any] = {"orders": 0, "median": None, "average": None, "longest": None}
    assert {name: none[name] for name in told} == told
    assert year["orders"] == 1
    assert 0 <= year["median"] == year["average"] == year["longest"]
