"""What is asked about rates, what is proposed, and what is refused beside its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import rates as rates_actions
from commonservices.domain.shared_services import ExchangeRate, RateCard, RateLine
from commonservices.office import Office
from commonservices.queries import exchange_rates, rates
from commonservices.queries.exchange_rates import ExchangeFilter
from commonservices.queries.rates import GapRow, Price, PriceFilter
from tests.builders import entity, record, records
from tests.ui import questions
from tests.ui.rates.conftest import Priced
from ui.page import PageFrame
from ui.rates.rate_asks import RateAsks

TODAY = date(2026, 10, 12)


@pytest.fixture
def asks(frame: PageFrame, shown: Callable[..., QWidget]) -> RateAsks:
    """The questions over a window."""
    return RateAsks(frame, shown(QWidget()))


@pytest.fixture
def done(asks: RateAsks) -> list[str]:
    """What was told to be done."""
    told: list[str] = []
    asks.done.connect(told.append)
    return told


def price(office: Office, id: object) -> Price:
    return next(each for each in rates.rates(office, PriceFilter()) if each.id == id)


def test_a_rate_by_hand_counts_from_today_and_needs_its_reason(asks: RateAsks, office: Office, done: list[str]) -> None:
    asks.exchange("EUR")
    dialog = questions.open_question()
    assert (dialog.form.value("currency"), dialog.form.value("effective_on")) == ("EUR", TODAY)
    questions.answer(rate="0.91")
    assert dialog.isVisible()
    questions.answer(reason="The bank gave it")
    (made,) = [each for each in records(office, ExchangeRate) if each.source == "MANUAL"]
    assert (made.currency, made.rate, made.effective_on) == ("EUR", Decimal("0.91"), TODAY)
    assert done == ["EUR"]


@pytest.mark.parametrize("typed", ["0", "-1", "much"])
def test_a_rate_that_is_none_is_refused_and_stays_typed(asks: RateAsks, office: Office, typed: str) -> None:
    before = records(office, ExchangeRate)
    asks.exchange("EUR")
    dialog = questions.answer(rate=typed, reason="The bank gave it")
    assert dialog.isVisible()
    assert dialog.form.row("rate").reason.tone == "block"
    assert dialog.form.value("rate") == typed
    assert records(office, ExchangeRate) == before
    dialog.reject()


def test_a_published_rate_is_taken_out_with_its_reason(asks: RateAsks, office: Office) -> None:
    row = exchange_rates.rates(office, ExchangeFilter(currency="EUR"))[0]
    asks.remove_exchange(row)
    assert "EUR" in questions.open_question().asked.question
    questions.answer(reason="Of another list")
    assert row.id not in {each.id for each in records(office, ExchangeRate)}


def test_the_missing_days_of_the_past_are_proposed_from_first_to_last(
    asks: RateAsks, office: Office, held: Priced
) -> None:
    past = GapRow(held.small.clinic, "SVC", "Clinic", "", date(2026, 8, 1), date(2026, 8, 31))
    asks.add(gap=past)
    form = questions.open_question().form
    assert form.value("service_id") == str(held.small.clinic)
    assert (form.value("valid_from"), form.value("until_on")) == (date(2026, 8, 1), date(2026, 8, 31))
    questions.answer(rate="9")
    (made,) = [each for each in records(office, RateLine) if each.service_id == held.small.clinic]
    assert (made.valid_from, made.valid_to) == (date(2026, 8, 1), date(2026, 9, 1))


def test_days_missing_until_today_are_filled_without_an_end(asks: RateAsks, held: Priced) -> None:
    asks.add(gap=GapRow(held.small.clinic, "SVC", "Clinic", "", date(2026, 9, 1), TODAY))
    assert questions.open_question().form.value("until_on") is None
    questions.open_question().reject()


def test_a_rate_of_a_card_takes_over_what_the_card_says(asks: RateAsks, office: Office, held: Priced) -> None:
    (card,) = rates.cards(office)
    asks.add(card=card)
    form = questions.open_question().form
    assert (form.value("card_id"), form.value("currency")) == (str(held.card), "USD")
    questions.open_question().reject()


def test_without_any_card_none_is_asked_for(asks: RateAsks, office: Office, held: Priced) -> None:
    rates_actions.remove_card(office, held.card, "Not given out")
    asks.add()
    assert "card_id" not in questions.open_question().form.names()
    questions.open_question().reject()


def test_a_service_is_found_by_its_words_and_shown_by_its_name(asks: RateAsks, held: Priced) -> None:
    asks.add()
    dialog = questions.open_question()
    spec = next(each for each in dialog.asked.fields if each.name == "service_id")
    assert spec.search is not None
    assert spec.label_of is not None
    (found,) = spec.search("diesel")
    assert found.key == str(held.small.fuel)
    assert spec.label_of(found.key) == found.label
    assert found.label.endswith("Diesel, bulk issue")
    dialog.reject()


def test_a_new_rate_before_the_old_one_began_is_refused_at_its_day(
    asks: RateAsks, office: Office, held: Priced
) -> None:
    asks.change(price(office, held.new))
    dialog = questions.answer(rate="1.4", from_day=date(2026, 8, 1))
    assert dialog.isVisible()
    assert dialog.form.row("from_day").reason.tone == "block"
    assert record(office, RateLine, held.new).valid_to is None
    dialog.reject()


def test_a_rate_ends_after_its_last_day(asks: RateAsks, office: Office, held: Priced) -> None:
    asks.end(price(office, held.new))
    questions.answer(until_on=date(2026, 12, 31))
    assert record(office, RateLine, held.new).valid_to == date(2027, 1, 1)


def test_a_rate_is_taken_out_only_with_a_reason(asks: RateAsks, office: Office, held: Priced) -> None:
    asks.remove(price(office, held.new))
    dialog = questions.answer(reason="  ")
    assert dialog.isVisible()
    assert len(records(office, RateLine)) == 2
    questions.answer(reason="Entered twice")
    assert [each.id for each in records(office, RateLine)] == [held.old]


def test_a_card_needs_its_provider(asks: RateAsks, office: Office, held: Priced, done: list[str]) -> None:
    asks.add_card()
    dialog = questions.answer(name="Clinic prices")
    assert dialog.isVisible()
    provider = record(office, RateCard, held.card).provider_id
    questions.answer(provider_id=str(provider))
    (made,) = [each for each in records(office, RateCard) if each.id != held.card]
    assert (made.name, made.provider_id, made.valid_from) == ("Clinic prices", provider, TODAY)
    assert done == [str(made.id)]


def test_elements_that_cannot_be_read_are_refused_at_their_field(asks: RateAsks, office: Office, held: Priced) -> None:
    asks.change(price(office, held.new))
    dialog = questions.answer(rate="1.4", from_day=date(2026, 11, 1), elements="Fuel")
    assert dialog.isVisible()
    assert dialog.form.row("elements").reason.tone == "block"
    dialog.reject()


def test_a_card_is_corrected_and_one_without_rates_is_taken_out(
    asks: RateAsks, office: Office, done: list[str]
) -> None:
    made = rates_actions.add_card(
        office, {"name": "Prices 2026", "provider_id": entity("UNDP"), "currency": "USD", "valid_from": TODAY}
    )
    row = next(each for each in rates.cards(office) if each.id == made.id)
    asks.change_card(row)
    dialog = questions.open_question()
    assert (dialog.form.value("name"), dialog.form.value("provider_id")) == ("Prices 2026", str(entity("UNDP")))
    questions.answer(name="Prices 2026/27", notes="read again")
    kept: RateCard = record(office, RateCard, made.id)
    assert (kept.name, kept.notes, kept.currency) == ("Prices 2026/27", "read again", "USD")
    assert done[-1] == str(made.id)
    asks.remove_card(next(each for each in rates.cards(office) if each.id == made.id))
    questions.answer(reason="entered by mistake")
    assert made.id not in {each.id for each in rates.cards(office)}
