"""The panel beside the lists of rates: one price, currency, card or gap at a glance."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.office import Office
from commonservices.queries import exchange_rates, rates
from commonservices.queries.exchange_rates import ExchangeFilter
from tests.ui.rates.conftest import Priced
from ui.page import Command, PageFrame
from ui.rates.columns import RateColumns
from ui.rates.rate_panel import RatePanel


@pytest.fixture
def panel(frame: PageFrame, shown: Callable[..., QWidget]) -> RatePanel:
    """The panel, nothing shown."""
    made = RatePanel(frame, RateColumns(frame))
    shown(made, 380, 640)
    return made


def parts(panel: RatePanel) -> tuple[bool, bool, bool]:
    """Give whether chart, rates of the currency and rates of the service are there."""
    chart, history, prices = (each.isVisibleTo(panel) for each in (panel.chart, panel.history, panel.prices))
    return chart, history, prices


def said(panel: RatePanel, key: str) -> str:
    return panel.pairs.value_widget(key).accessibleName()


def test_a_price_is_shown_with_the_others_of_its_service(panel: RatePanel, held: Priced) -> None:
    panel.show_price(held.old, ())
    assert panel.title.text() == "Diesel, bulk issue"
    assert panel.under.text().endswith("Ended")
    assert panel.note.isHidden()
    assert said(panel, "until") == "Until: 31 Aug"
    assert parts(panel) == (True, False, True)
    assert [panel.prices.rows.cells(at)[1].text for at in range(2)] == ["USD 1.35", "USD 1.20"]


def test_a_price_past_its_review_day_says_that_it_still_counts(panel: RatePanel, held: Priced) -> None:
    panel.show_price(held.new, ())
    assert panel.note.title.text().endswith("It still counts until another one does.")
    panel.show_price(held.old, ())
    assert panel.note.isHidden()


def test_a_currency_is_shown_with_its_earlier_rates_newest_first(panel: RatePanel, office: Office) -> None:
    row = exchange_rates.rates(office, ExchangeFilter(currency="EUR"))[0]
    panel.show_exchange(row, ())
    assert panel.title.text() == "EUR"
    assert said(panel, "edition") == "List of: 1 September 2026"
    assert parts(panel) == (True, True, False)
    assert [panel.history.rows.cells(at)[0].text for at in range(3)] == ["1 Sep", "1 Aug", "1 Jul"]
    assert panel.note.title.text().startswith("No list is in the register for this month.")


def test_a_list_that_is_named_by_no_day_is_named_as_it_stands(panel: RatePanel, office: Office) -> None:
    row = exchange_rates.rates(office, ExchangeFilter(currency="EUR"))[0]
    panel.show_exchange(row._replace(edition="Special list"), ())
    assert said(panel, "edition") == "List of: Special list"


def test_a_card_says_how_many_rates_it_holds_and_draws_nothing(panel: RatePanel, office: Office) -> None:
    (card,) = rates.cards(office)
    panel.show_card(card, ())
    assert (panel.title.text(), panel.under.text()) == ("Fuel prices", "0 rate(s)")
    assert said(panel, "provider") == "Provider: UNDP"
    assert parts(panel) == (False, False, False)


def test_a_gap_says_which_days_cannot_be_billed(panel: RatePanel, office: Office) -> None:
    row = rates.missing(office)[0]
    panel.show_gap(row, ())
    assert panel.note.title.text().endswith("Deliveries of these days cannot be billed.")
    assert panel.under.text() == row.service
    assert parts(panel) == (False, False, False)


def test_what_can_be_done_now_is_offered_and_nothing_else(panel: RatePanel, held: Priced) -> None:
    done: list[str] = []
    can = Command("rates.change", "Change", partial(done.append, "change"))
    panel.show_price(held.new, (can, Command("rates.end", "End", partial(done.append, "end"), reason="Ended.")))
    buttons = [each for each in panel.findChildren(QWidget) if each.objectName().startswith("rates.inspector.rates.")]
    assert [each.objectName() for each in buttons if each.isVisibleTo(panel)] == ["rates.inspector.rates.change"]
    buttons[0].click()  # type: ignore[attr-defined]
    assert done == ["change"]


def test_nothing_chosen_takes_chart_and_tables_away(panel: RatePanel, held: Priced) -> None:
    panel.show_price(held.new, ())
    panel.show_nothing()
    assert panel.title.text() == "Nothing is selected."
    assert parts(panel) == (False, False, False)
