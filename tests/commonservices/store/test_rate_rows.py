"""Prices and rates of exchange: what the database picks is what the rules say of each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.domain import exchange_editions, rate_rules
from commonservices.domain.shared_services import ExchangeRate, RateCard, RateLine
from commonservices.office import Office
from commonservices.store import rate_rows
from commonservices.store.rate_rows import ExchangeFilter, PriceFilter
from tests.builders import a_service, an_office, entity

TODAY = date(2026, 10, 1)
CARD = UUID(int=6100)
DAYS = tuple(TODAY + timedelta(days=days) for days in (-60, -1, 0, 1, 60))


def _lines(fuel: UUID, clinic: UUID) -> tuple[RateLine, ...]:
    """Give prices of which none runs over another, at every place around today."""
    own = ((fuel, -400, -60), (fuel, -60, 0), (fuel, 0, 1), (fuel, 1, None), (clinic, -30, 30), (clinic, 30, 90))
    return tuple(
        RateLine(
            id=UUID(int=6200 + number),
            service_id=service,
            rate=Decimal(number + 1),
            currency="EUR" if number % 2 else "USD",
            unit="litre",
            valid_from=TODAY + timedelta(days=first),
            valid_to=None if end is None else TODAY + timedelta(days=end),
            review_by=(None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1))[number % 4],
            card_id=CARD if number in {1, 5} else None,
        )
        for number, (service, first, end) in enumerate(own)
    )


def _exchange() -> tuple[ExchangeRate, ...]:
    told = (
        ("EUR", -60, "0.91", "UNORE", "2026-08"),
        ("EUR", -1, "0.92", "UNORE", "2026-09"),
        ("EUR", -1, "0.95", "MANUAL", ""),
        ("EUR", 1, "0.93", "UNORE", "2026-10"),
        ("KES", 0, "129.5", "UNORE", "2026-10"),
        ("XOF", -400, "600", "MANUAL", ""),
    )
    return tuple(
        ExchangeRate(
            id=UUID(int=6300 + number),
            currency=currency,
            effective_on=TODAY + timedelta(days=days),
            rate=Decimal(rate),
            source=source,
            edition=edition,
            reason="told by the bank" if source == "MANUAL" else "",
        )
        for number, (currency, days, rate, source, edition) in enumerate(told)
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, tuple[RateLine, ...]]]:
    """Give a register with prices of two services and rates of three currencies; nobody writes to it."""
    office = an_office(tmp_path_factory.mktemp("rates"))
    fuel = a_service(office, managing_entity_id=entity("UNICEF")).id
    clinic = a_service(office, name_en="Clinic", name_fr="Clinique été", participants=(("WHO", "PROVIDER"),)).id
    lines = _lines(fuel, clinic)
    card = RateCard(id=CARD, name="Prices 100 %", provider_id=entity("UNICEF"), valid_from=date(2025, 1, 1))
    gone = ExchangeRate(
        id=UUID(int=6399), currency="EUR", effective_on=TODAY, rate=Decimal(9), source="UNORE", edition="2026-10"
    )
    with office.work("bulk_set") as work:
        for each in (card, *lines, *_exchange(), gone):
            work.put(each)
    with office.work("bulk_set") as work:
        work.remove(gone)
    yield office, lines
    office.close(backup=False)


@pytest.fixture
def connection(made: tuple[Office, tuple[RateLine, ...]]) -> Iterator[sa.Connection]:
    """Read the register."""
    with made[0].engine.connect() as opened:
        yield opened


def test_a_price_is_in_the_view_that_its_standing_names_on_any_day(
    connection: sa.Connection, made: tuple[Office, tuple[RateLine, ...]]
) -> None:
    wrong = []
    for day in DAYS:
        standing = {each.id: rate_rules.standing_of(each, day) for each in made[1]}
        for view in (rate_rules.RUNNING, rate_rules.STALE, rate_rules.TO_COME, rate_rules.ENDED, rate_rows.ALL):
            runs = {rate_rules.RUNNING, rate_rules.STALE}
            meant = runs if view == rate_rules.RUNNING else set(standing.values()) if view == rate_rows.ALL else {view}
            expected = {id for id, each in standing.items() if each in meant}
            asked = PriceFilter(view=view)
            found = [each.id for each in rate_rows.prices(connection, asked, day)]
            if set(found) != expected or rate_rows.count_prices(connection, asked, day) != len(found):
                wrong.append((day, view))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 6), ("unicef", 4), ("UNICEF fuel", 4), ("clinique", 2), ("100 %", 2), ("prices clinic", 1), ("%", 2),
        ("_", 0), ("nothing of it", 0), ("  fuel  ", 4),
    ],
)  # fmt: skip
def test_prices_are_found_by_words_of_service_provider_and_card(
    connection: sa.Connection, text: str, expected: int
) -> None:
    asked = PriceFilter(text=text)
    found = rate_rows.prices(connection, asked, TODAY)
    assert (len(found), rate_rows.count_prices(connection, asked, TODAY)) == (expected, expected)


def test_prices_are_narrowed_by_service_card_and_currency_together(
    connection: sa.Connection, made: tuple[Office, tuple[RateLine, ...]]
) -> None:
    lines = made[1]
    for service, card, currency in product((None, lines[0].service_id), (None, CARD), ("", "EUR", "XOF")):
        asked = PriceFilter(service_id=service, card_id=card, currency=currency)
        expected = {
            each.id
            for each in lines
            if service in {None, each.service_id} and card in {None, each.card_id} and currency in {"", each.currency}
        }
        assert {each.id for each in rate_rows.prices(connection, asked, TODAY)} == expected


def test_sorted_lists_are_in_order_and_their_pages_join(connection: sa.Connection) -> None:
    never = date.max
    keys: dict[str, Any] = {
        "service": lambda row: row.service,
        "rate": lambda row: (row.currency, row.rate),
        "from": lambda row: row.valid_from,
        "to": lambda row: row.valid_to or never,
        "review": lambda row: row.review_by or never,
    }
    for (sort, key), descending in product(keys.items(), (False, True)):
        rows = rate_rows.prices(connection, PriceFilter(), TODAY, sort, descending=descending)
        told = [key(row) for row in rows]
        assert told == sorted(told, reverse=descending), sort
        pages = [
            row
            for start in (0, 2, 4, 6)
            for row in rate_rows.prices(
                connection, PriceFilter(), TODAY, sort, descending=descending, offset=start, limit=2
            )
        ]
        assert pages == rows


def test_a_card_is_listed_with_the_number_of_its_prices_and_its_provider(connection: sa.Connection) -> None:
    (card,) = rate_rows.cards(connection)
    assert (card.name, card.provider, card.prices) == ("Prices 100 %", "UNICEF", 2)


@pytest.mark.parametrize("day", DAYS)
def test_the_rate_of_a_day_is_the_one_amounts_are_converted_with(connection: sa.Connection, day: date) -> None:
    """The list as of a day shows what billing uses: one rate for each currency, by hand before published."""
    held = rate_rows.held(connection)
    pairs = exchange_editions.pairs(held)
    listed = rate_rows.exchange(connection, ExchangeFilter(as_of=day))
    assert rate_rows.count_exchange(connection, ExchangeFilter(as_of=day)) == len(listed)
    used = {code: exchange_editions.used_on(pairs, code, day) for code in ("EUR", "KES", "XOF")}
    expected = {code: (each.rate, each.since) for code, each in used.items() if each is not None}
    assert {each.currency: (each.rate, each.effective_on) for each in listed} == expected
    assert len({each.currency for each in listed}) == len(listed)


def test_rates_held_until_a_day_and_of_one_currency(connection: sa.Connection) -> None:
    every = rate_rows.held(connection)
    assert len(every) == 6
    for code, day in product(("", "EUR", "CHF"), (None, *DAYS)):
        expected = [each for each in every if code in {"", each.currency} and (day is None or each.effective_on <= day)]
        assert sorted(rate_rows.held(connection, code, day)) == sorted(expected)


def test_lists_taken_in_are_counted_the_newest_first_and_rates_by_hand_are_none(connection: sa.Connection) -> None:
    found = [tuple(each) for each in rate_rows.editions(connection)]
    assert found == [("2026-10", "UNORE", 2), ("2026-09", "UNORE", 1), ("2026-08", "UNORE", 1)]
    for source, edition, count in (("UNORE", "", 4), ("MANUAL", "", 2), ("", "2026-10", 2), ("MANUAL", "2026-10", 0)):
        asked = ExchangeFilter(source=source, edition=edition)
        assert (len(rate_rows.exchange(connection, asked)), rate_rows.count_exchange(connection, asked)) == (
            count,
            count,
        )


def test_services_that_run_come_with_the_days_they_need_a_price_on(
    connection: sa.Connection, made: tuple[Office, tuple[RateLine, ...]]
) -> None:
    every = {each.id for each in made[1]}
    assert every
    states = ("PLANNED", "IN_SETUP", "ACTIVE", "UNDER_MODIFICATION", "PROPOSED")
    listed = rate_rows.services(connection, states)
    assert [each.reference for each in listed] == sorted(each.reference for each in listed)
    assert rate_rows.services(connection, ()) == []
