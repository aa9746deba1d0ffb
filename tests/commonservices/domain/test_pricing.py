"""What a month's use is worth."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import exponent, half_up
from commonservices.domain.pricing import MonthPrices, Priced, day_price, day_prices, exchange_on, price, rate_on
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end

ID = UUID(int=1)
MARCH = date(2026, 3, 31)


def a_rate(rate: str, currency: str = "USD", start: date | None = None, end: date | None = None) -> RateLine:
    return RateLine(
        id=ID, service_id=ID, rate=Decimal(rate), currency=currency, valid_from=start or date(2026, 1, 1), valid_to=end
    )


def test_a_price_ends_the_day_before_its_last_day_named():
    old, new = a_rate("1", end=date(2026, 3, 31)), a_rate("2", start=date(2026, 3, 31))
    assert rate_on([new, old], date(2026, 3, 30)) == old
    assert rate_on([new, old], MARCH) == new


def test_no_price_is_no_amount_and_not_zero():
    assert price(Decimal(5), date(2025, 12, 31), [a_rate("1")], {}) == Priced(None, "", None, None, None)


def test_dollars_are_rounded_once_half_away_from_zero():
    assert price(Decimal("3412.5"), MARCH, [a_rate("1.2437")], {}).amount == 424413
    assert price(Decimal(1), MARCH, [a_rate("0.005")], {}).amount == 1


def test_a_currency_without_decimals_has_none():
    priced = price(Decimal("10.4"), MARCH, [a_rate("1", "XOF")], {"XOF": [(date(2026, 1, 1), Decimal("604.5"))]})
    assert (priced.amount, priced.amount_usd, priced.rate_on) == (10, 2, date(2026, 1, 1))


def test_the_newest_rate_not_later_than_the_day_wins():
    rates = [(date(2026, 3, 15), Decimal(600)), (date(2026, 3, 1), Decimal(500))]
    assert exchange_on(rates, date(2026, 3, 14)) == rates[1]
    assert exchange_on(rates, date(2026, 3, 15)) == rates[0]
    assert exchange_on(rates, date(2026, 2, 28)) is None


def test_a_missing_rate_of_exchange_leaves_the_dollars_open():
    priced = price(Decimal(10), MARCH, [a_rate("2", "EUR")], {})
    assert priced.amount == 2000
    assert priced.amount_usd is None


@given(st.integers(0, 10**9), st.integers(1, 10**6))
def test_an_amount_is_within_half_a_cent_of_the_exact_product(quantity, rate):
    priced = price(Decimal(quantity).scaleb(-4), MARCH, [a_rate(str(Decimal(rate).scaleb(-6)))], {})
    exact = Decimal(quantity) * Decimal(rate) * Decimal("1e-8")
    assert priced.amount is not None
    assert abs(Decimal(priced.amount) - exact) <= Decimal("0.5")


@pytest.mark.parametrize("currency", ["USD", "EUR"])
def test_nothing_used_is_worth_nothing(currency):
    rates = {"EUR": [(date(2026, 1, 1), Decimal("0.9"))]}
    priced = price(Decimal(0), MARCH, [a_rate("9", currency)], rates)
    assert (priced.amount, priced.amount_usd) == (0, 0)


@given(
    quantity=st.decimals(min_value=0, max_value=10**7, places=4),
    rate=st.decimals(min_value=0, max_value=10**4, places=6),
    exchange=st.decimals(min_value="0.0001", max_value=10**5, places=8),
    currency=st.sampled_from(["USD", "EUR", "XAF", "KWD"]),
)
def test_a_price_made_ready_for_a_day_rounds_the_exact_product_once_and_then_the_dollars(
    quantity: Decimal, rate: Decimal, exchange: Decimal, currency: str
) -> None:
    day = date(2026, 3, 31)
    lines = [RateLine(id=UUID(int=1), rate=rate, currency=currency, valid_from=date(2026, 1, 1))]
    rates = {currency: [(date(2026, 3, 1), exchange)]}
    ready = day_price(day, lines, rates)
    amount = half_up(Fraction(quantity) * Fraction(rate) * 10 ** exponent(currency))
    dollars = half_up(Fraction(amount, 10 ** exponent(currency)) / Fraction(exchange) * 100)
    expected = amount if currency == "USD" else dollars
    since = None if currency == "USD" else date(2026, 3, 1)
    assert ready.priced(quantity) == Priced(rate, currency, amount, expected, since, "STANDARD")
    assert ready.dollars(quantity) == expected
    assert price(quantity, day, lines, rates) == ready.priced(quantity)


def test_the_prices_of_the_months_of_a_service_are_those_of_their_last_days() -> None:
    months = (date(2026, 2, 1), date(2026, 3, 1))
    lines = [a_rate("3", start=date(2026, 3, 31)), a_rate("2", end=date(2026, 3, 31))]
    prices = MonthPrices(months, {ID: lines}, {})
    assert prices.of(ID) == {month: day_price(month_end(month), lines, {}) for month in months}
    assert [each.rate for each in prices.of(ID).values()] == [Decimal(2), Decimal(3)]
    assert prices.of(UUID(int=2))[months[0]].priced(Decimal(1)) == Priced(None, "", None, None, None)


def test_a_day_without_a_price_or_an_exchange_has_no_dollars() -> None:
    line = RateLine(id=UUID(int=1), rate=Decimal(2), currency="EUR", valid_from=date(2026, 1, 1))
    assert day_price(date(2025, 1, 1), [line], {}).dollars(Decimal(1)) is None
    assert day_price(date(2026, 2, 1), [line], {}).rate == 2
    assert day_price(date(2026, 2, 1), [line], {}).dollars(Decimal(1)) is None


def test_the_prices_of_many_days_are_those_of_each_day() -> None:
    until = date(2026, 3, 1)
    lines = [
        RateLine(id=UUID(int=2), rate=Decimal(3), currency="USD", valid_from=until),
        RateLine(
            id=UUID(int=1), rate=Decimal(2), currency="EUR", valid_from=date(2026, 1, 1), valid_to=date(2026, 3, 1)
        ),
    ]
    rates = {"EUR": [(date(2026, 2, 1), Decimal("0.9")), (date(2026, 1, 1), Decimal("0.8"))]}
    days = [date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    assert day_prices(days, lines, rates) == tuple(day_price(day, lines, rates) for day in days)
