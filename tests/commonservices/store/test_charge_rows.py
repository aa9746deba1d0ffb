"""What a billing run gathers: from which days, under which terms, and from whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices.office import Office
from commonservices.store import bill_rows, charge_rows, frozen_rows, order_rows, unbilled_rows, undoing
from commonservices.store.charge_rows import Wanted
from tests.builders import an_office, entity
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, billed.Supplied]]:
    office = an_office(tmp_path_factory.mktemp("shop"))
    held = billed.supplied(office, terms={"payment_terms_days": 45})
    billed.used(office, held, "10")
    billed.used(office, held, "11", "UNDP", date(2026, 7, 1))
    billed.used(office, held, "12", "UNICEF")  # what the provider uses itself is not billed
    billed.certified(office, held, "13", date(2026, 8, 20))
    yield office, held
    office.close(backup=False)


@pytest.mark.parametrize(
    ("wanted", "quantities"),
    [
        (Wanted(FIRST, LAST), [10, 13]),
        (Wanted(date(2026, 7, 1), LAST), [10, 11, 13]),
        (Wanted(date(2026, 7, 1), date(2026, 8, 30)), [11, 13]),
        (Wanted(date(2026, 9, 1), date(2026, 9, 30)), [13]),
        (Wanted(FIRST, LAST, party_id=entity("UNDP")), []),
        (Wanted(FIRST, LAST, provider_id=entity("WFP")), []),
        (Wanted(FIRST, LAST, sources=frozenset({"ORDER"})), [13]),
        (Wanted(FIRST, LAST, states=("CONFIRMED",)), [10]),
    ],
)
def test_months_count_on_their_last_day_and_late_orders_come_along(
    shop: tuple[Office, billed.Supplied], wanted: Wanted, quantities: list[int]
) -> None:
    with shop[0].engine.connect() as connection:
        gathered = charge_rows.gather(connection, wanted)
    assert sorted(int(each.quantity or 0) for each in gathered.charges) == quantities


def test_terms_and_prices_come_along(shop: tuple[Office, billed.Supplied]) -> None:
    office, held = shop
    with office.engine.connect() as connection:
        gathered, drafts, left = charge_rows.plan(connection, Wanted(FIRST, LAST))
        days = [row.last_on for row in order_rows.unbilled(connection)]
        _, waiting = unbilled_rows.unbilled(connection, Wanted(FIRST, LAST))
        summed = unbilled_rows.summary(connection, FIRST, LAST, LAST)
    terms = gathered.terms[held.arrangement]
    assert (terms.basis, terms.payment_days, terms.starts_on) == ("REIMBURSABLE", 45, date(2026, 1, 1))
    assert ([len(each.charges) for each in drafts], left, days) == ([2], [], [date(2026, 8, 20)])
    assert (len(waiting), summed) == (2, (2, 1_244 + 1_617, "USD", True))


def test_what_stands_on_a_bill_is_known_until_it_is_cancelled_and_holds_its_act(tmp_path: Path) -> None:
    from commonservices.actions import bills, settlements

    with an_office(tmp_path) as office:
        held = billed.supplied(office)
        order = billed.certified(office, held)
        made = billed.drafted(office)

        def read(question: Any) -> Any:
            with office.engine.connect() as connection:
                return question(connection)

        def frozen() -> str:
            content = read(lambda each: undoing.content_of(each, made.changes.transaction or b""))
            return str(read(lambda each: frozen_rows.frozen_by(each, content)))

        bill = made.bills[0].id
        assert read(lambda each: bill_rows.billed_keys(each, FIRST, LAST)) == {
            ("ORDER", order): made.bills[0].reference
        }
        assert read(lambda each: bill_rows.billed_keys(each, FIRST, LAST, bill)) == {}
        assert list(read(lambda each: bill_rows.keys_of(each, bill))) == [("ORDER", order)]
        assert frozen() == ""
        bills.issue(office, [bill])
        assert frozen() == made.bills[0].reference
        settlements.cancel(office, bill, "wrong")
        assert read(lambda each: bill_rows.billed_keys(each, FIRST, LAST)) == {}
