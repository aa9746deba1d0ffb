"""What is counted while the sheets are written."""

from datetime import date
from types import SimpleNamespace

import pytest

from commonservices.queries.workbook_lines import AlertLine
from commonservices.reports.hq.tallies import Tallies


def alert(flag, due):
    return AlertLine(flag, "att", "arrangement", "T-001", "", "", None, due, "")


@pytest.mark.parametrize(("due", "soon"), [("2026-12-30", 1), ("2026-12-31", 0)])
def test_an_end_in_ninety_days_counts_as_soon(due, soon):
    tallies = Tallies(date(2026, 10, 1))
    tallies.take_alert(alert("EXPIRING", date.fromisoformat(due)))
    tallies.take_alert(alert("REVIEW_DUE", date(2026, 10, 2)))
    assert (tallies.expiring_soon, tallies.flags["EXPIRING"], tallies.flags["REVIEW_DUE"]) == (soon, 1, 1)


def test_an_indicator_that_was_not_measured_is_not_an_estimate():
    tallies = Tallies(date(2026, 10, 1))
    for rating in ("met", "not_measured"):
        tallies.take_kpi(
            SimpleNamespace(rating=rating, rating_before="met", readings=2, data_quality="ESTIMATED")  # type: ignore[arg-type]
        )
    assert (tallies.rough_ratings["met"], tallies.rough_ratings["not_measured"], tallies.readings) == (1, 0, 4)
    assert tallies.ratings_before["met"] == 2
