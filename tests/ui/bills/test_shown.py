"""How states, periods, bands and due days are shown."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.domain import codelists
from commonservices.domain.ageing import BANDS
from commonservices.domain.money import Money, parse_amount
from tests.ui.bills.made import TODAY, a_bill
from ui.bills.shown import BILL_MARKS, ORDER_MARKS, band, due, exact, span, typed_amount
from ui.kit.columns import Distance
from ui.kit.shapes import SHAPES
from ui.words import Words


def test_each_state_has_a_mark_there_is() -> None:
    assert set(BILL_MARKS) == {item.code for item in codelists.load("bill_states").active()}
    assert set(ORDER_MARKS) == {item.code for item in codelists.load("order_states").active()}
    assert {*BILL_MARKS.values(), *ORDER_MARKS.values()} <= set(SHAPES)


def test_each_band_has_a_name(qapp: QApplication) -> None:
    names = [band(Words("en"), each) for each in BANDS]
    assert names[0] == "Not due"
    assert len(set(names)) == len(BANDS)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 9, 1), date(2026, 9, 30), "Sep 26"),
        (date(2026, 7, 1), date(2026, 9, 30), "Jul 26 – Sep 26"),  # noqa: RUF001 a span
        (None, date(2026, 9, 30), "—"),
    ],
)
def test_a_period_is_its_month_or_its_two_ends(qapp: QApplication, first: date | None, last: date, said: str) -> None:
    assert span(Words("en"), first, last) == said


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"due_on": date(2026, 11, 30)}, Distance("in 49 d")),
        ({"due_on": date(2026, 10, 20)}, Distance("in 8 d", "att")),
        ({"due_on": date(2026, 10, 2), "days_overdue": 10}, Distance("10 d late", "crit")),
        ({"balance": 0, "due_on": date(2026, 10, 2)}, Distance("")),
        ({"due_on": None}, Distance("")),
    ],
)
def test_a_due_day_is_urgent_only_while_something_is_open(
    qapp: QApplication, values: dict[str, object], shown: Distance
) -> None:
    found = due(Words("en"), a_bill(**values), TODAY)
    assert (found.text.replace("(s)", ""), found.tone) == (shown.text, shown.tone)


def test_money_of_several_currencies_names_each(qapp: QApplication) -> None:
    assert exact(Words("en"), 124_370, "USD") == "USD 1,243.70"
    assert exact(Words("en"), 500, "JPY") == "JPY 500"
    assert exact(Words("en"), None, "") == "—"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("currency", ["USD", "XAF", "TND"])
@pytest.mark.parametrize("minor", [4380, 4_380_000, 1_450_000, 5])
def test_an_amount_that_is_offered_to_be_typed_reads_back_as_it_is(
    qapp: QApplication, language: str, currency: str, minor: int
) -> None:
    assert parse_amount(typed_amount(Words(language), minor, currency), currency) == Money(minor, currency)
