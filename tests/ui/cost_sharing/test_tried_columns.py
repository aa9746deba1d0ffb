"""The columns of what is tried: the count as it is and as tried, the day of leaving, the change with its sign."""

from datetime import date
from fractions import Fraction

from tests.ui.cost_sharing.cells import details, texts
from ui.cost_sharing.tried_columns import FOLDS, TriedColumns, TriedRow
from ui.page import PageFrame


def a_row(tried: Fraction | None = None, leaves: date | None = None, after: int = 9_125_82) -> TriedRow:
    return TriedRow("WHO", Fraction(29), tried, leaves, 9_125_82, after)


def test_a_party_left_as_it_is_counts_and_pays_the_same(frame: PageFrame) -> None:
    columns = TriedColumns(frame).columns()
    assert texts(columns, a_row()) == {
        "entity": "WHO", "now": "29", "count": "29", "leaves": "", "before": "9,125.82", "after": "9,125.82",
        "change": "0.00",
    }  # fmt: skip
    assert details(columns, a_row())["count"] == ""
    assert details(columns, a_row())["change"] == "muted"


def test_a_count_that_is_tried_stands_beside_the_present_one_and_is_strong(frame: PageFrame) -> None:
    columns = TriedColumns(frame).columns()
    row = a_row(Fraction(58), after=18_000_00)
    shown = texts(columns, row)
    assert (shown["now"], shown["count"]) == ("29", "58")
    assert shown["change"] == "+8,874.18"
    assert details(columns, row)["count"] == "strong"
    assert details(columns, row)["change"] == "strong"


def test_a_day_of_leaving_is_said_in_words(frame: PageFrame) -> None:
    assert "2026" in texts(TriedColumns(frame).columns(), a_row(leaves=date(2026, 6, 30)))["leaves"]


def test_amounts_follow_the_currency_of_the_run(frame: PageFrame) -> None:
    made = TriedColumns(frame)
    made.currency = "JPY"
    assert texts(made.columns(), a_row())["before"] == "912,582"


def test_a_party_without_a_count_shows_a_dash(frame: PageFrame) -> None:
    row = TriedRow("WHO", None, None, None, 0, 0)
    assert texts(TriedColumns(frame).columns(), row)["count"] == "—"


def test_what_folds_are_columns_there_are(frame: PageFrame) -> None:
    assert set(FOLDS) < {each.key for each in TriedColumns(frame).columns()}
