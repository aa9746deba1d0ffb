"""Every reconciliation on 100,000 bills with their orders, deliveries, lines and payments, and a few planted errors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Final
from uuid import UUID

from benchmarks.figures import Row, median, timed
from commonservices.actions import offices, reconciliations
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.bills import AgeingSnapshot, Bill, BillLine, Settlement
from commonservices.domain.clock import FixedClock
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.partners import Entity
from commonservices.domain.reconciling.findings import ROUTINES
from commonservices.domain.reconciling.ledger import LedgerItem
from commonservices.domain.shared_services import RateLine, SharedService
from commonservices.office import Office, create
from commonservices.queries import reconciling
from commonservices.store.rows import fetch

DAY: Final = date(2026, 7, 1)
FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
BILLS: Final = 100_000
SERVICES, PARTIES = 42, 20
SECONDS: Final = 1
TURNS: Final = 3
ERROR_EVERY: Final = 10_000
MORE_DELIVERED, DEARER, PAID_SHORT = 1, 2, 4
RATE, PRICE = Decimal("2.50"), 25_000
QUANTITY: Final = Decimal(100)


def measure(folder: Path) -> list[Row]:
    """Give the seconds of each routine on so many bills, and of a run of all of them with what it writes."""
    path = folder / "reconciling.csdb"
    path.unlink(missing_ok=True)
    with create(path, clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
        office.backs_up = False
        offices.set_up(office, {"code": "UNEXAM", "name_en": "Example", "kind": "PKO", "fiscal_calendar": "JUL_JUN"})
        extract = _supply(office)
        rows = [_row(office, routine, extract) for routine in ROUTINES]
        start = timed(lambda: reconciliations.run(office, [], FIRST, LAST, extract)) / 1000
        rows.append(Row("all of them, with the differences kept", start, "s", ""))
    path.unlink(missing_ok=True)
    return rows


def _row(office: Office, routine: str, extract: Sequence[LedgerItem]) -> Row:
    over = reconciling.stretch(office, FIRST, LAST, extract)
    seconds = median([timed(lambda: reconciling.outcome(office, routine, over)) for _ in range(TURNS)]) / 1000
    found = reconciling.outcome(office, routine, over)
    name = f"{routine} on {BILLS:,} bills: {found.compared:,} compared, {len(found.findings):,} differ"
    return Row(name, seconds, "s", f"≤ {SECONDS} s", met=seconds <= SECONDS)


def _ids(series: int) -> Iterator[UUID]:
    return (UUID(int=(series << 100) + number) for number in count(1))


def _supply(office: Office) -> list[LedgerItem]:
    """Write it all in bulk; give the extract of the ledger for the period."""
    with office.engine.connect() as connection:
        entities = [each.id for each in fetch(connection, Entity)][: PARTIES + 1]
    profile = office.profile()
    ids = _ids(1)
    services = [next(ids) for _ in range(SERVICES)]
    rates = [next(ids) for _ in range(SERVICES)]
    orders, bills = ([UUID(int=(series << 100) + place + 1) for place in range(BILLS)] for series in (2, 3))
    above, version = next(ids), next(ids)
    with office.work("benchmark_seeded", references_last=True) as work:
        owner = profile.id if profile else None
        work.put(
            Arrangement(
                id=above, reference="B-001", type="MOU_SUP", owner_office_id=owner, state="ACTIVE", version_id=version
            )
        )
        work.put(ArrangementVersion(id=version, arrangement_id=above, title_en="Supply", effective_on=date(2023, 1, 1)))
        for place, id in enumerate(services):
            work.put(
                SharedService(
                    id=id,
                    reference=f"B-S{place:03}",
                    name_en=f"Service {place}",
                    catalogue_code="FUE-01",
                    unit="litre",
                    owner_office_id=owner,
                    arrangement_id=above,
                    managing_entity_id=entities[0],
                    status="ACTIVE",
                )
            )
            work.put(RateLine(id=rates[place], service_id=id, rate=RATE, unit="litre", valid_from=date(2023, 1, 1)))
        work.put_many(_orders(orders, services, entities))
        work.put_many(_deliveries(orders))
        work.put_many(_lines(bills, orders, services, rates))
        work.put_many(_bills(bills, entities, above))
        work.put_many(_payments(bills))
        work.put_many(_aged(entities))
    return [
        LedgerItem(place, f"51-{place:06}", _day(place), PRICE, "USD")
        for place in range(BILLS)
        if FIRST <= _day(place) <= LAST and place % ERROR_EVERY
    ]


def _day(place: int) -> date:
    return date(2023, 7, 1) + timedelta(days=place % 1_080)


def _orders(orders: Sequence[UUID], services: Sequence[UUID], entities: Sequence[UUID]) -> Iterator[ServiceOrder]:
    for place, id in enumerate(orders):
        yield ServiceOrder(
            id=id,
            reference=f"B-ORD-{place:06}",
            service_id=services[place % SERVICES],
            consumer_id=entities[1 + place % PARTIES],
            requested_on=_day(place) - timedelta(days=9),
            quantity=QUANTITY,
            unit="litre",
            state="BILLED",
            approved_by="Approver",
            approved_on=_day(place) - timedelta(days=5),
            confirmed_quantity=QUANTITY,
            confirmed_by="Consumer",
            confirmed_on=_day(place),
        )


def _deliveries(orders: Sequence[UUID]) -> Iterator[Delivery]:
    ids = _ids(4)
    for place, order in enumerate(orders):
        more = place % ERROR_EVERY == MORE_DELIVERED
        day = _day(place) - timedelta(days=1)
        yield Delivery(id=next(ids), order_id=order, delivered_on=day, quantity=QUANTITY + more, delivered_by="Store")


def _bills(bills: Sequence[UUID], entities: Sequence[UUID], above: UUID) -> Iterator[Bill]:
    for place, id in enumerate(bills):
        yield Bill(
            id=id,
            reference=f"B-BILL-{place:06}",
            from_entity_id=entities[0],
            to_entity_id=entities[1 + place % PARTIES],
            arrangement_id=above,
            basis="REIMBURSABLE",
            channel="EXTERNAL",
            starts_on=_day(place),
            ends_on=_day(place),
            due_on=_day(place) + timedelta(days=30),
            total=PRICE,
            state="PAID" if place % 3 else "ISSUED",
            issued_on=_day(place),
            external_reference=f"51-{place:06}",
            posted_on=_day(place),
        )


def _lines(
    bills: Sequence[UUID], orders: Sequence[UUID], services: Sequence[UUID], rates: Sequence[UUID]
) -> Iterator[BillLine]:
    ids = _ids(5)
    for place, bill in enumerate(bills):
        yield BillLine(
            id=next(ids),
            bill_id=bill,
            number=1,
            service_id=services[place % SERVICES],
            order_id=orders[place],
            service_date=_day(place),
            quantity=QUANTITY,
            unit="litre",
            rate_line_id=rates[place % SERVICES],
            rate=RATE,
            amount=PRICE + (900 if place % ERROR_EVERY == DEARER else 0),
        )


def _payments(bills: Sequence[UUID]) -> Iterator[Settlement]:
    ids = _ids(6)
    for place, bill in enumerate(bills):
        if place % 3:
            paid = PRICE - (1 if place % ERROR_EVERY == PAID_SHORT else 0)
            yield Settlement(id=next(ids), bill_id=bill, settled_on=_day(place), amount=paid, method="CASH")


def _aged(entities: Sequence[UUID]) -> Iterator[AgeingSnapshot]:
    ids = _ids(7)
    for party in entities[1:]:
        yield AgeingSnapshot(
            id=next(ids), as_of=LAST, provider_id=entities[0], counterparty_id=party, not_due=1, open_bills=1
        )
