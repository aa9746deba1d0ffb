"""What a bill comes to: prices, support cost, exchange, drafts out of charges, and what is owed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import billing
from commonservices.domain.billing import Charge
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.money import exponent, half_up
from commonservices.domain.pricing import exchange_on
from commonservices.domain.shared_services import RateLine

ONE, OTHER, SERVICE, ABOVE, PROVIDER = (UUID(int=number) for number in range(1, 6))
DAY = date(2026, 8, 31)


def a_rate(**values: Any) -> RateLine:
    usual = {"rate": Decimal("1.2437"), "currency": "USD", "valid_from": date(2026, 1, 1)}
    return RateLine(id=UUID(int=99), service_id=SERVICE, **{**usual, **values})


def a_charge(**values: Any) -> Charge:
    usual = {
        "source": billing.USAGE,
        "source_id": UUID(int=7),
        "provider_id": PROVIDER,
        "party_id": ONE,
        "service_id": SERVICE,
        "day": DAY,
        "quantity": Decimal(10),
        "arrangement_id": ABOVE,
    }
    return Charge(**{**usual, **values})


def drafts(charges: Iterable[Charge], rate: RateLine | None = None, billed: Any = None) -> Any:
    return billing.drafts_of(charges, {SERVICE: [rate or a_rate()]}, billed or {})


@pytest.mark.parametrize(
    ("quantity", "amount", "support"),
    [("3412.50", 424_413, 21_221), ("2890.00", 359_429, 17_971), ("745.25", 92_687, 4_634), ("0", 0, 0)],
)
def test_fuel_is_priced_to_the_cent_and_handled_line_by_line(quantity: str, amount: int, support: int) -> None:
    found = billing.priced(Decimal(quantity), a_rate(support_percent=Decimal(5)))
    assert (found.amount, found.support) == (amount, support)


def test_the_minimum_charge_counts_for_anything_used_and_never_for_nothing() -> None:
    rate = a_rate(minimum_charge=5_000)
    found = [billing.priced(Decimal(quantity), rate).amount for quantity in ("0", "0.5", "40.2", "41")]
    assert found == [0, 5_000, 5_000, 5_099]


@pytest.mark.parametrize(
    ("currency", "rate", "amount"),
    [("XAF", "0.5", 3), ("KWD", "0.1235", 618), ("USD", "0.001", 1), ("USD", "0.0009", 0)],
)
def test_halves_are_rounded_up_in_every_currency(currency: str, rate: str, amount: int) -> None:
    assert billing.priced(Decimal(5), a_rate(currency=currency, rate=Decimal(rate))).amount == amount


@given(
    st.decimals(min_value=0, max_value=10**8, places=4),
    st.decimals(min_value=0, max_value=10**6, places=6),
    st.sampled_from(("USD", "XAF", "KWD")),
)
def test_prices_are_those_of_exact_fractions(quantity: Decimal, rate: Decimal, currency: str) -> None:
    from fractions import Fraction

    exact = Fraction(quantity) * Fraction(rate) * 10 ** exponent(currency)
    assert billing.priced(quantity, a_rate(rate=rate, currency=currency)).amount == half_up(exact)


@pytest.mark.parametrize(
    ("review_by", "day", "stale"),
    [(None, DAY, False), (DAY, DAY, False), (date(2026, 8, 30), DAY, True)],
)
def test_a_rate_is_stale_after_the_day_of_its_review(review_by: date | None, day: date, *, stale: bool) -> None:
    assert billing.is_stale(a_rate(review_by=review_by), day) is stale


@pytest.mark.parametrize(
    ("kind", "basis", "owed"),
    [
        ("ACTUAL", "REIMBURSABLE", True),
        ("ADVANCE", "COST_SHARED", True),
        ("ACTUAL", "RECIPROCAL", False),
        ("TRUE_UP", "RECIPROCAL", True),
        ("CREDIT", "RECIPROCAL", True),
        ("GIVEN_FREE", "NON_REIMBURSABLE", False),
        ("ADVANCE", "NONE", False),
    ],
)
def test_what_is_only_valued_is_not_owed(kind: str, basis: str, *, owed: bool) -> None:
    assert billing.is_owed(kind, basis) is owed


@pytest.mark.parametrize(
    ("kind", "basis", "why"),
    [
        ("ACTUAL", "REIMBURSABLE", ""),
        ("GIVEN_FREE", "NON_REIMBURSABLE", "free"),
        ("ACTUAL", "RECIPROCAL", "reciprocal"),
        ("TRUE_UP", "RECIPROCAL", ""),
        ("ACTUAL", "NONE", "valued"),
    ],
)
def test_a_bill_that_is_not_to_be_paid_says_why(kind: str, basis: str, why: str) -> None:
    assert billing.why_not_owed(kind, basis) == why


@pytest.mark.parametrize(
    ("set_as", "kind", "channel"),
    [
        ("", "SECRETARIAT_MISSION", "INTERNAL"),
        ("", "FUND_PROGRAMME", "EXTERNAL"),
        ("EXTERNAL", "SECRETARIAT_MISSION", "EXTERNAL"),
        ("", "ODD", "EXTERNAL"),
    ],
)
def test_the_channel_follows_from_who_pays(set_as: str, kind: str, channel: str) -> None:
    assert billing.channel_of(set_as, kind) == channel


RATES = {
    "XOF": [(date(2026, 7, 15), Decimal(610)), (date(2026, 7, 1), Decimal("604.5"))],
    "EUR": [(date(2026, 12, 31), Decimal("0.87"))],
    "BYN": [(date(2016, 7, 1), Decimal(2))],
}


@pytest.mark.parametrize(
    ("currency", "day", "rate", "provisional"),
    [
        ("USD", DAY, Decimal(1), False),
        ("XOF", date(2026, 7, 14), Decimal("604.5"), False),
        ("XOF", date(2026, 7, 15), Decimal(610), False),
        ("XOF", date(2026, 8, 1), Decimal(610), True),
        ("EUR", date(2027, 1, 31), Decimal("0.87"), False),
        ("EUR", date(2027, 2, 5), Decimal("0.87"), True),
        ("BYR", date(2016, 7, 20), Decimal(20_000), False),
        ("XOF", date(2026, 6, 30), None, True),
        ("KWD", DAY, None, True),
    ],
)
def test_the_newest_rate_of_exchange_not_after_the_day_is_kept(
    currency: str, day: date, rate: Decimal | None, *, provisional: bool
) -> None:
    found = billing.frozen_exchange(currency, day, RATES)
    assert (found.per_usd, found.provisional) == (rate, provisional)
    if currency in RATES and rate is not None:
        assert (found.since, found.per_usd) == exchange_on(RATES[currency], day)


def test_dollars_are_worked_out_once_and_missing_where_no_rate_is() -> None:
    exchange = billing.Exchange(Decimal("604.5"), DAY, provisional=False)
    assert billing.in_dollars(6_250_000, "XOF", exchange) == 1_033_912
    assert billing.in_dollars(6_250_000, "XOF", billing.Exchange(None, None, provisional=True)) is None
    assert billing.in_dollars(100, "USD", billing.Exchange(Decimal(1), DAY, provisional=False)) == 100


def test_charges_become_one_bill_for_each_party_arrangement_basis_and_currency() -> None:
    charges = [
        a_charge(),
        a_charge(source=billing.ORDER, source_id=UUID(int=8)),
        a_charge(party_id=OTHER),
        a_charge(arrangement_id=UUID(int=50), source_id=UUID(int=9), day=date(2026, 8, 30)),
        a_charge(basis="RECIPROCAL", source_id=UUID(int=10), day=date(2026, 8, 29)),
        a_charge(source=billing.SHARE, source_id=UUID(int=11), amount=5, currency="EUR", kind="ADVANCE"),
    ]
    found, left = drafts(charges)
    assert sorted((each.kind, each.currency, len(each.charges)) for each in found) == [
        ("ACTUAL", "USD", 1),
        ("ACTUAL", "USD", 1),
        ("ACTUAL", "USD", 1),
        ("ACTUAL", "USD", 2),
        ("ADVANCE", "EUR", 1),
    ]
    assert left == []


@pytest.mark.parametrize(
    ("charge", "rate", "billed", "why"),
    [
        (a_charge(), a_rate(valid_from=date(2026, 9, 1)), {}, billing.NO_RATE),
        (a_charge(service_id=OTHER), None, {}, billing.NO_RATE),
        (a_charge(), a_rate(review_by=date(2026, 8, 1)), {}, billing.RATE_STALE),
        (a_charge(provider_id=None), None, {}, billing.NO_PROVIDER),
        (a_charge(arrangement_id=None), None, {}, billing.NO_ARRANGEMENT),
        (a_charge(), None, {a_charge().key: "B-1"}, billing.ALREADY_BILLED),
    ],
)
def test_what_cannot_be_billed_is_left_out_with_its_reason(
    charge: Charge, rate: RateLine | None, billed: Any, why: str
) -> None:
    found, left = drafts([charge], rate, billed)
    assert (found, [each.why for each in left]) == ([], [why])


def test_an_order_without_paper_is_billed_for_it_was_waived() -> None:
    found, left = drafts([a_charge(source=billing.ORDER, arrangement_id=None)])
    assert (len(found), left) == (1, [])


def test_the_same_month_of_a_party_is_known_again_and_an_order_by_itself() -> None:
    assert a_charge().key == a_charge(source_id=UUID(int=1000)).key
    assert a_charge().key != a_charge(party_id=OTHER).key
    assert a_charge(source=billing.ORDER).key == a_charge(source=billing.ORDER, party_id=OTHER).key


@pytest.mark.parametrize(("amounts", "kind", "total"), [((30, -20), "TRUE_UP", 10), ((20, -30), "CREDIT", -10)])
def test_differences_of_a_party_stand_on_one_bill_that_is_a_credit_when_less(
    amounts: tuple[int, ...], kind: str, total: int
) -> None:
    share = a_charge(source=billing.SHARE, kind="TRUE_UP")
    found, _ = drafts([replace(share, source_id=UUID(int=n), amount=each) for n, each in enumerate(amounts)])
    assert [(each.kind, sum(line.amount for line, _ in each.charges)) for each in found] == [(kind, total)]


def test_a_line_names_the_rate_it_was_priced_at_and_totals_are_sums_of_lines() -> None:
    rate, bill = a_rate(support_percent=Decimal(10)), Bill(id=UUID(int=77), currency="USD")
    price = billing.priced(Decimal(10), rate)
    drafted = [billing.line_of(a_charge(), price, bill, n, UUID(int=200 + n)) for n in (1, 2, 3)]
    lines = billing.with_dollars(drafted, "USD", billing.frozen_exchange("USD", DAY, {}))
    first = lines[0]
    assert (first.amount, first.support_amount, first.rate, first.rate_line_id) == (1_244, 124, rate.rate, rate.id)
    assert billing.totals_of(lines) == (3 * 1_368, 3 * 1_368)
    assert billing.totals_of([*lines, replace(first, amount_usd=None)]).usd is None


def in_dollars(amounts: Iterable[int], currency: str, per_usd: Decimal | None) -> list[int | None]:
    """Give the dollars of lines that come to these amounts."""
    lines = (BillLine(id=UUID(int=n), amount=each, currency=currency) for n, each in enumerate(amounts))
    exchange = billing.Exchange(per_usd, DAY, provisional=False)
    return [each.amount_usd for each in billing.with_dollars(lines, currency, exchange)]


DOLLARS: dict[str, tuple[tuple[int, ...], str, str | None, list[int | None]]] = {
    "a total converted once": ((6_250_000,), "XOF", "604.5", [1_033_912]),
    "three thirds of a cent": ((1, 1, 1), "EUR", "3", [1, 0, 0]),
    "the largest remainder takes the cent": ((110, 120, 110), "EUR", "0.9", [122, 134, 122]),
    "lines that take back": ((110, -120, 110), "EUR", "0.9", [122, -133, 122]),
    "lines that come to nothing": ((100, -100), "EUR", "0.9", [111, -111]),
    "a large line taken back but for a cent": ((100_000_000, -99_999_999), "EUR", "0.87", [114_942_529, -114_942_528]),
    "dollars stay as they are": ((100, -30), "USD", None, [100, -30]),
    "no rate is known": ((100, 200), "EUR", None, [None, None]),
    "no line": ((), "EUR", "0.9", []),
}


def test_the_total_is_converted_once_and_the_dollars_of_the_lines_add_up_to_it() -> None:
    wrong = {}
    for name, (amounts, currency, per_usd, expected) in DOLLARS.items():
        found = in_dollars(amounts, currency, Decimal(per_usd) if per_usd else None)
        if found != expected:
            wrong[name] = found
    assert wrong == {}


@given(st.lists(st.integers(-(10**12), 10**12), max_size=12), st.decimals("0.0001", "99999", places=4))
def test_dollars_add_up_whatever_the_signs_and_a_credit_mirrors_its_bill(amounts: list[int], per_usd: Decimal) -> None:
    found = [each or 0 for each in in_dollars(amounts, "EUR", per_usd)]
    exchange = billing.Exchange(per_usd, DAY, provisional=False)
    assert sum(found) == billing.in_dollars(sum(amounts), "EUR", exchange)
    assert in_dollars([-each for each in amounts], "EUR", per_usd) == [-each for each in found] or not sum(amounts)
    assert all(
        abs(each - Fraction(amount) / Fraction(per_usd)) < 1 for each, amount in zip(found, amounts, strict=True)
    )


def test_a_credit_falls_on_each_share_in_the_measure_of_what_is_left_of_it() -> None:
    def line(share: int, amount: int, support: int = 0) -> BillLine:
        share_id = UUID(int=share) if share else None
        return BillLine(id=UUID(int=amount + 10**6), share_id=share_id, amount=amount, support_amount=support)

    one, other = UUID(int=1), UUID(int=2)
    lines = [line(1, 90, 10), line(2, 200), line(0, 100)]
    assert billing.credited(lines, [], 40) == {one: 10, other: 20, None: 10}
    assert billing.credited(lines, [line(2, -200)], 40) == {one: 20, None: 20}
    assert billing.credited([*lines, line(2, -50)], [], 350) == {one: 100, other: 150, None: 100}
