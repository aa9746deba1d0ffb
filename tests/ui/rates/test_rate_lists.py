"""The lists of rates: what each holds, how it is found, and what it says while it is empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import rates
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from tests.ui.rates.conftest import Priced
from ui.page import PageFrame
from ui.rates.columns import RateColumns
from ui.rates.rate_lists import CARDS, EXCHANGE, GAPS, PRICES, REVIEW, RateLists
from ui.registers.tabbed_lists import TabbedLists


@pytest.fixture
def made(frame: PageFrame, shown: Callable[..., QWidget]) -> TabbedLists:
    """The lists as they open."""
    made = RateLists(frame, RateColumns(frame)).made("Rates")
    made.open({})
    shown(made, 1000, 500)
    return made


def texts(made: TabbedLists, column: str) -> list[str]:
    rows = made.table.rows_model()
    assert rows is not None
    return [rows.cells(row)[rows.column_of(column)].text for row in range(rows.rowCount())]


def counts(made: TabbedLists) -> dict[str, str]:
    return {key: made.tabs.tabText(at).rpartition(" ")[2] for at, key in enumerate(made.tabs.view_keys())}


def test_the_tabs_say_how_many_each_list_holds(made: TabbedLists) -> None:
    assert counts(made) == {PRICES: "2", REVIEW: "1", GAPS: "1", CARDS: "1", EXCHANGE: "6"}


def test_only_rates_past_their_review_day_wait_for_it(made: TabbedLists) -> None:
    made.show_list(REVIEW)
    assert texts(made, "standing") == ["Review due"]
    assert texts(made, "rate") == ["USD 1.35"]


@pytest.mark.parametrize(
    ("view", "words", "column", "found"),
    [
        (CARDS, "fuel USD", "name", ["Fuel prices"]),
        (CARDS, "undp", "provider", ["UNDP"]),
        (EXCHANGE, "AFGHAN", "code", ["AFN"]),
        (EXCHANGE, "eur", "code", ["EUR"]),
        (PRICES, "diesel", "rate", ["USD 1.35", "USD 1.20"]),
    ],
)
def test_rows_are_found_by_their_words(made: TabbedLists, view: str, words: str, column: str, found: list[str]) -> None:
    made.open({"view": view, "text": words})
    assert texts(made, column) == found


def test_a_gap_is_found_by_its_service(made: TabbedLists) -> None:
    made.open({"view": GAPS, "text": "no such service"})
    assert made.first() is made.empty
    made.clear_text()
    name = texts(made, "name")[0]
    made.open({"view": GAPS, "text": name.upper()})
    assert texts(made, "name") == [name]


def test_prices_are_sorted_by_their_headings(made: TabbedLists) -> None:
    for expected in (["USD 1.20", "USD 1.35"], ["USD 1.35", "USD 1.20"]):
        rows = made.table.rows_model()
        assert rows is not None
        made.table.horizontalHeader().sectionClicked.emit(rows.column_of("rate"))
        assert texts(made, "rate") == expected


def test_each_currency_stands_once_with_its_newest_rate(made: TabbedLists) -> None:
    made.show_list(EXCHANGE)
    assert len(set(texts(made, "code"))) == len(texts(made, "code")) == 6
    assert set(texts(made, "since")) == {"1 Sep"}


def test_before_the_first_list_the_rates_to_come_are_shown(made: TabbedLists, office: Office) -> None:
    office.clock = FixedClock.on(date(2026, 6, 15))
    made.open({"view": EXCHANGE})
    assert len(texts(made, "code")) == 6
    assert set(texts(made, "state")) == {"To come"}


def test_a_price_taken_out_leaves_all_lists(made: TabbedLists, office: Office, held: Priced) -> None:
    rates.remove(office, held.new, "Entered twice")
    made.reload()
    said = counts(made)
    assert (said[PRICES], said[REVIEW]) == ("1", "0")
    made.show_list(REVIEW)
    assert made.empty.sentence.text() == "No rate is past its review day."
    assert not made.empty.button.isVisibleTo(made.empty)


def test_an_empty_list_of_cards_offers_to_add_one(made: TabbedLists, office: Office, held: Priced) -> None:
    rates.remove_card(office, held.card, "Not given out")
    asked: list[str] = []
    made.act_requested.connect(asked.append)
    made.open({"view": CARDS})
    assert made.empty.button.text() == "Add a rate card"
    made.empty.button.click()
    assert asked == [CARDS]
