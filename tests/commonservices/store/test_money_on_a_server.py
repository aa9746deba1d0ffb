"""Prices, orders, bills, shared budgets and reconciliations on a PostgreSQL server, each once as a person does it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from random import Random

import pytest

from commonservices.actions import (
    bills,
    cost_pools,
    discrepancies,
    efficiency,
    exchange_rates,
    period_ends,
    rates,
    reconciliations,
    settlements,
    undo,
)
from commonservices.domain.bills import Bill
from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.domain.exchange_editions import Row, edition
from commonservices.domain.periods import Period
from commonservices.domain.reconciling.findings import ROUTINES
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import ageing, drawdown, drivers, exceptions, history, overlaps, statements, unbilled
from commonservices.queries import bills as bills_listed
from commonservices.queries import cost_pools as pools_listed
from commonservices.queries import exchange_rates as exchange_listed
from commonservices.queries import orders as orders_listed
from commonservices.queries import rates as rates_listed
from commonservices.queries import runs as runs_listed
from commonservices.queries.exceptions import DifferenceFilter
from commonservices.store import replay, report_efficiency
from tests.builders import entity, record, records
from tests.commonservices.actions import billed, money_chain, saved
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.pooled import END, START
from tests.commonservices.queries.planted_more import MORE_EXPECTED, plant_more
from tests.commonservices.queries.planted_store import EXPECTED, FIRST, LAST, plant
from tests.commonservices.queries.test_reconciling import MORE
from tests.commonservices.store.postgres import kept_by

CODES = ("UNICEF", "WFP", "UNDP", "UNHCR", "WHO", "IOM")


@pytest.fixture
def server(postgres_url: str) -> Iterator[Office]:
    """An office whose store is kept by a server."""
    with kept_by(postgres_url, CODES) as office:
        yield office


def test_money_goes_its_whole_way_on_a_server(server: Office) -> None:
    orders_and_bills(server)
    prices_and_rates(server)
    a_shared_budget(server)
    saved_by_sharing(server)
    reconciled(server)
    assert replay.differences(server.engine) == []


def saved_by_sharing(server: Office) -> None:
    """Adopt a case, claim a year of it, have the claim validated, opened and closed again; what is frozen stays."""
    service = saved.a_shared(server)
    case = efficiency.add_case(server, service, {"title": "Joint", "base_year": saved.YEAR}).id
    for scenario, price in (("BASELINE", "90"), ("COMMON", "60")):
        efficiency.add_line(server, case, {"scenario": scenario, "description": "Fuel", "unit_cost": price})
    for state in ("REVIEWED", "ADOPTED"):
        efficiency.move_case(server, case, state)
    claim = efficiency.claim_from_case(server, case, saved.YEAR, "COST_AVOIDANCE").id
    efficiency.realise(server, claim, {"actual_unit_cost": "50", "actual_volume": "1"})
    efficiency.validate(server, claim, "nobody else is here")
    efficiency.reopen(server, claim, "a bill was missing")
    undo.undo(server, newest(server).transaction)
    for kind, id in ((EfficiencyRecord, claim), (CbaCase, case)):
        with pytest.raises(Known, match="does not change"), server.work("field_set") as work:
            work.remove(work.get(kind, id))
    with server.engine.connect() as connection:
        found = report_efficiency.claimed(connection, [saved.YEAR])
    assert (found.rows, found.gain, found.indicated) == (1, {"USD": 4000}, {"USD": 2 * 4000})
    assert [each.field for each in history.of_record(server, CbaCase.KIND, case)][:1] == ["state"]


def orders_and_bills(server: Office) -> None:
    """Bill an order and a month of use; settle, take back, credit, offset, close and list."""
    held = billed.supplied(server)
    billed.certified(server, held, "10.5")
    billed.requested(server, held)
    billed.used(server, held, "7", billed.OTHER)
    assert {each.source for each in unbilled.unbilled(server)} == {"ORDER", "USAGE"}
    made = billed.drafted(server)
    bills.issue(server, [each.id for each in made.bills])
    one, other = (each.id for each in made.bills)
    paid = settlements.settle(server, one, {"amount": "1.00"})
    settlements.reverse(server, paid.id, "booked twice")
    assert bills_listed.bill(server, one).row.balance == record(server, Bill, one).total
    note = settlements.credit(server, other, "0.50", "counted twice")
    bills.issue(server, [note.id])
    settlements.offset(server, other, note.id, {})
    for sort in ("reference", "balance", "party", "due_on", "total"):
        assert len(bills_listed.page(server, bills_listed.BillFilter(), sort)) == 3
        assert len(orders_listed.page(server, orders_listed.OrderFilter(), sort)) == 2
    for view in bills_listed.VIEWS:
        wanted = bills_listed.BillFilter(view=view, text="bill")
        assert bills_listed.count(server, wanted) == len(bills_listed.page(server, wanted))
    assert orders_listed.counts(server)["billed"] == 1
    assert orders_listed.days_to_bill(server, START, END).orders == 1
    whole = sum(each.total or 0 for each in records(server, Bill))
    assert ageing.totals(ageing.aged(server))["USD"].total == whole
    (account,) = statements.account(server, entity("UNICEF"), entity("WFP"), START, END)
    assert account.closing == 1_306 - 50
    assert {type(each) for each in (account.closing, *account.amounts)} == {int}
    assert statements.bill_statement(server, other).detail.row.id == other
    period_ends.close(server, Period(date(2025, 8, 1), date(2025, 8, 31)))
    assert [each.closed for each in ageing.locks(server)] == [True]
    settlements.confirm_balance(
        server, {"provider_id": entity("UNICEF"), "counterparty_id": entity("WFP"), "their_balance": "9.00"}
    )
    assert len(ageing.balances(server)) == 1


def prices_and_rates(server: Office) -> None:
    """Change a price, take in a published list, set a rate by hand, and list both."""
    listed = rates_listed.rates(server, rates_listed.PriceFilter(text="diesel"))
    card = rates.add_card(server, {"name": "Card", "provider_id": entity("UNICEF"), "valid_from": "2026-01-01"})
    rates.change(server, listed[0].id, "1.5", "2026-10-01", {"card_id": card.id})
    for sort in ("service", "rate", "from", "to", "review"):
        for descending in (False, True):
            assert len(rates_listed.rates(server, rates_listed.PriceFilter(), sort, descending=descending)) == 2
    for view in ("", "running", "stale", "to_come", "ended"):
        wanted = rates_listed.PriceFilter(view=view)
        assert rates_listed.count(server, wanted) == len(rates_listed.rates(server, wanted))
    assert [each.prices for each in rates_listed.cards(server)] == [1]
    assert rates_listed.one(server, listed[0].id).others
    assert rates_listed.missing(server) == []
    found = edition([Row(1, ("Euro", "EUR", "01 Sep 2026", "0.87")), Row(2, ("Franc", "XOF", "01 Sep 2026", "570.5"))])
    assert exchange_listed.preview(server, found).count("new") == 2
    exchange_rates.take(server, found)
    assert exchange_rates.take(server, found).items == ()
    exchange_rates.set_rate(server, "XOF", "571", "2026-09-01", "told by the bank")
    wanted = exchange_listed.ExchangeFilter(as_of=date(2026, 9, 30))
    assert [str(each.rate.normalize()) for each in exchange_listed.rates(server, wanted)] == ["0.87", "571"]
    assert exchange_listed.count(server, wanted) == 2
    assert [each.rates for each in exchange_listed.editions(server)] == [2]
    used = exchange_listed.rate_on(server, "XOF", date(2026, 9, 15))
    assert used is not None
    assert (used.rate, used.provisional) == (Decimal(571), False)


def a_shared_budget(server: Office) -> None:
    """Bring a budget through its year and list everything that belongs to it."""
    chance = Random(7)  # noqa: S311 the same figures every time
    heads = {"UNICEF": 40, "WFP": 31, "UNDP": 9}
    year = money_chain.a_year(server, heads, [1_000_001, 77_777], "XOF", support_percent="7")
    money_chain.asked_for(server, year)
    assert drawdown.drawdown(server, date(2026, 11, 30), entity_id=entity("WFP")).pools
    server.clock.move(days=100)  # type: ignore[attr-defined]
    money_chain.spent(server, year, chance, 90_000)
    cost_pools.move(server, year.pool_id, "CLOSED")
    money_chain.shared_anew(server, year, "ACTUAL")
    money_chain.bill(server, year)
    assert money_chain.billed_of(server, year) == money_chain.due_of(server, year)
    money_chain.paid(server, year, chance)
    cost_pools.move(server, year.pool_id, "SETTLED")
    for sort in ("reference", "provider", "arrangement", "budget", "actual", "starts_on"):
        assert [each.state for each in pools_listed.pools(server, sort=sort)] == ["SETTLED"]
    assert {type(each.actual) for each in pools_listed.pools(server)} == {int}
    assert pools_listed.count(server) == 1
    assert len(pools_listed.detail(server, year.pool_id).parties) == 3
    listed = runs_listed.runs(server, year.pool_id)
    assert len(listed) == 4
    for each in listed:
        assert runs_listed.verify(server, each.id).sound
    assert runs_listed.detail(server, listed[0].id).shares
    assert runs_listed.changes(server, listed[0].id, "WFP") is not None
    assert len(runs_listed.true_up(server, year.pool_id)) == 6
    (above,) = {each.arrangement_id for each in pools_listed.pools(server)}
    assert len(drivers.drivers(server, above)) == 3


def reconciled(server: Office) -> None:
    """Find nothing wrong with shared budgets and bills."""
    clean = reconciliations.run(server, ["R5", "R8"], START, END).results
    assert [(each.routine, each.result) for each in clean] == [("R5", "AGREES"), ("R8", "AGREES")]


def test_reconciliations_find_what_is_planted_and_no_more_on_a_server(server: Office) -> None:
    plant(server)
    plant_more(server)
    ran = reconciliations.run(server, [], FIRST, LAST, MORE)
    assert len(ran.results) == len(ROUTINES)
    wanted = [
        each for routine in ROUTINES for each in exceptions.differences(server, DifferenceFilter(routine=routine))
    ]
    assert {(each.row.routine, each.row.finding, each.subject) for each in wanted} == EXPECTED | MORE_EXPECTED
    every = DifferenceFilter(text="b-", found_before=END)
    for sort in ("found", "seen", "due", "owner", "amount", "routine", "kind"):
        for descending in (False, True):
            found = exceptions.differences(server, every, sort, descending=descending)
            assert len(found) == exceptions.count(server, every) > 0
    assert sum(each.open for each in exceptions.desk(server)) == len(wanted)
    assert len(exceptions.runs(server)) == len(ROUTINES)
    discrepancies.accept(server, [wanted[0].id], "known")
    assert exceptions.one(server, wanted[0].id).row.state == "ACCEPTED"
    assert {each.finding.kind for each in overlaps.overlaps(server)} == {one for of, one, _ in EXPECTED if of == "S03"}
    again = reconciliations.run(server, [], FIRST, LAST, MORE).results
    assert sum(each.new + each.back + each.gone for each in again) == 0
