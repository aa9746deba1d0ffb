"""A year's billing run of 10,000 lines, the ageing of 100,000 bills, and a list out of them, on a store made for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final
from uuid import UUID

from benchmarks.figures import Row, median, timed
from commonservices.actions import billing_runs, offices, undo
from commonservices.actions.billing_runs import Wanted
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.clock import FixedClock
from commonservices.domain.partners import Entity
from commonservices.domain.shared_services import MonthlyUsage, RateLine, SharedService
from commonservices.office import Office, create
from commonservices.queries import ageing, bills
from commonservices.store.rows import fetch

DAY: Final = date(2026, 7, 1)
FIRST, LAST = date(2025, 7, 1), date(2026, 6, 30)
SERVICES, CONSUMERS, MONTHS = 42, 20, 12
BILLS: Final = 100_000
RUN_SECONDS, AGEING_SECONDS, YEAR_SECONDS = 5, 1, 1
TURNS: Final = 3


def measure(folder: Path) -> list[Row]:
    """Give the seconds of a year's run with its undo, of a run of 2,400 documents, of the ageing and of a page."""
    path = folder / "billing.csdb"
    path.unlink(missing_ok=True)
    with create(path, clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
        office.backs_up = False
        offices.set_up(office, {"code": "UNEXAM", "name_en": "Example", "kind": "PKO", "fiscal_calendar": "JUL_JUN"})
        entities = _supply(office)
        rows = _runs(office)
        _owed(office, entities)
        rows += _read(office)
    path.unlink(missing_ok=True)
    return rows


def _runs(office: Office) -> list[Row]:
    """Measure the run of a year as one act, and one run for each month, arrangement and party."""
    busy = time.process_time()
    start = time.perf_counter()
    made = billing_runs.run(office, Wanted(FIRST, LAST))
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    lines = SERVICES * CONSUMERS * MONTHS
    goal = f"≤ {RUN_SECONDS} s"
    rows = [
        Row(f"billing run of {lines:,} lines, {len(made.bills)} bills", seconds, "s", goal, met=seconds <= RUN_SECONDS),
        Row("the same, processor", busy, "s", goal, met=busy <= RUN_SECONDS),
    ]
    if made.changes.transaction is not None:
        back = timed(lambda: undo.undo(office, made.changes.transaction or b"")) / 1000
        rows.append(Row("its one undo", back, "s", ""))
    plain, whole, made_of = 0.0, 0.0, 0
    for number in range(MONTHS):
        month = date(2025 + (6 + number) // 12, (6 + number) % 12 + 1, 1)
        wanted = Wanted(month, (month + timedelta(days=31)).replace(day=1) - timedelta(days=1))
        start = time.process_time()
        planned, _ = bills.plan(office, wanted)
        plain += time.process_time() - start
        whole += timed(partial(billing_runs.run, office, wanted)) / 1000
        made_of += len(planned)
    name = f"{made_of:,} documents of a year worked out, processor"
    goal = f"≤ {YEAR_SECONDS} s"
    written = Row("the same written with their journal, month by month", whole, "s", "")
    return [*rows, Row(name, plain, "s", goal, met=plain <= YEAR_SECONDS), written]


def _read(office: Office) -> list[Row]:
    """Measure the ageing of all bills as of today and of an earlier day, and pages of the list."""

    def taken(act: Callable[[], object]) -> float:
        return median([timed(act) for _ in range(TURNS)])

    busy = time.process_time()
    ageing.aged(office)
    busy = time.process_time() - busy
    today = taken(lambda: ageing.aged(office)) / 1000
    before = taken(lambda: ageing.aged(office, date(2026, 3, 31))) / 1000
    goal = f"≤ {AGEING_SECONDS} s"
    page = taken(lambda: bills.page(office, bills.BillFilter("overdue"), "due_on", limit=200))
    number = taken(lambda: bills.count(office, bills.BillFilter("overdue")))
    return [
        Row(f"ageing of {BILLS:,} bills", today, "s", goal, met=today <= AGEING_SECONDS),
        Row("the same, processor", busy, "s", goal, met=busy <= AGEING_SECONDS),
        Row("ageing as of an earlier day", before, "s", goal, met=before <= AGEING_SECONDS),
        Row("first 200 overdue bills", page, "ms", ""),
        Row("how many are overdue", number, "ms", ""),
    ]


def _ids(series: int) -> Iterator[UUID]:
    """Give identifiers in rising order, as new records have them."""
    return (UUID(int=(series << 100) + number) for number in count(1))


def _supply(office: Office) -> list[UUID]:
    """Write services with a price and a year of use; give who takes part, the provider first."""
    with office.engine.connect() as connection:
        entities = [each.id for each in fetch(connection, Entity)][: CONSUMERS + 1]
        profile = office.profile()
    ids = _ids(1)
    above = [next(ids) for _ in range(10)]
    services = [next(ids) for _ in range(SERVICES)]
    owner = profile.id if profile else None
    with office.work("benchmark_seeded") as work:
        for place, id in enumerate(above):
            version = next(ids)
            work.put(
                Arrangement(
                    id=id,
                    reference=f"B-{place:03}",
                    type="MOU_SUP",
                    owner_office_id=owner,
                    state="ACTIVE",
                    version_id=version,
                )
            )
            work.put(
                ArrangementVersion(
                    id=version, arrangement_id=id, title_en="Supply", financial_basis="REIMBURSABLE", effective_on=FIRST
                )
            )
        for place, id in enumerate(services):
            work.put(
                SharedService(
                    id=id,
                    reference=f"B-S{place:03}",
                    name_en=f"Service {place}",
                    catalogue_code="FUE-01",
                    unit="litre",
                    owner_office_id=owner,
                    arrangement_id=above[place % 10],
                    managing_entity_id=entities[0],
                    status="ACTIVE",
                )
            )
        work.put_many(
            RateLine(id=next(ids), service_id=id, rate=Decimal("1.2437"), unit="litre", valid_from=FIRST)
            for id in services
        )
        work.put_many(_used(ids, services, entities[1:]))
    return entities


def _used(ids: Iterator[UUID], services: list[UUID], consumers: list[UUID]) -> Iterator[MonthlyUsage]:
    for month in range(MONTHS):
        first = date(2025 + (6 + month) // 12, (6 + month) % 12 + 1, 1)
        for service in services:
            for place, consumer in enumerate(consumers):
                yield MonthlyUsage(
                    id=next(ids),
                    service_id=service,
                    consumer_id=consumer,
                    month=first,
                    quantity=Decimal(100 + place),
                    unit="litre",
                )


def _owed(office: Office, entities: list[UUID]) -> None:
    """Write many bills of three years, two in three of them paid."""
    ids = _ids(2)
    made = [next(ids) for _ in range(BILLS)]

    def every() -> Iterator[Bill]:
        for place, id in enumerate(made):
            issued = date(2023, 7, 1) + timedelta(days=place % 1_080)
            yield Bill(
                id=id,
                reference=f"B-BILL-{place:06}",
                from_entity_id=entities[0],
                to_entity_id=entities[1 + place % CONSUMERS],
                basis="REIMBURSABLE",
                channel="EXTERNAL",
                starts_on=issued,
                ends_on=issued,
                issued_on=issued,
                due_on=issued + timedelta(days=30),
                total=1_000 + place,
                state="PAID" if place % 3 else "ISSUED",
            )

    def paid() -> Iterator[Settlement]:
        for place, id in enumerate(made):
            if place % 3:
                day = date(2023, 7, 1) + timedelta(days=place % 1_080 + place % 90)
                yield Settlement(id=next(ids), bill_id=id, settled_on=day, amount=1_000 + place, method="CASH")

    with office.work("benchmark_seeded") as work:
        work.put_many(every())
        work.put_many(paid())
