"""Write the demonstration, copies of it, or a benchmark store of any size into an opened store as one act."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from typing import TYPE_CHECKING

from commonservices.demo import benchmark as benchmarking
from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.draws import DEFAULT_SEED
from commonservices.demo.plan import PREFIX
from commonservices.demo.scenario import records
from commonservices.demo.tables import tables
from commonservices.errors import Known
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.domain.changes import Changes
    from commonservices.domain.fields import Record
    from commonservices.office import Office
    from commonservices.store.work import Work

ACT = "demo_seeded"
TELL_EVERY = 1_000
RECONCILED = ("R1", "R7", "R13")
RECONCILED_FROM_M = -3


def seed(office: Office, as_of: date, seed: int = DEFAULT_SEED, tell: Tell = silent, *, money: bool = True) -> Changes:
    """Write the demonstration mission as of a day; the store carries the demo mark from then on.

    Without money it has no shared budgets, orders and bills: everything it used is still to be billed.
    """
    return _write(office, records(as_of, seed, money=money), tell, reconciled_as_of=as_of if money else None)


def scale(
    office: Office, copies: int, tell: Tell = silent, *, as_of: date | None = None, seed: int = DEFAULT_SEED
) -> Changes:
    """Write the demonstration so many times: copy 2 of DEMO-001 is DEMO-001-002, with its own draws."""
    return _write(office, records(as_of or office.today(), seed, copies), tell)


def benchmark(
    office: Office,
    *,
    arrangements: int,
    usage_lines: int,
    as_of: date | None = None,
    seed: int = DEFAULT_SEED,
    tell: Tell = silent,
) -> Changes:
    """Write so many arrangements and lines of monthly use, journal included, in memory that does not grow."""
    made = benchmarking.benchmark_records(as_of or office.today(), arrangements, usage_lines, seed)
    return _write(office, made, tell)


def _write(office: Office, made: Iterator[Record], tell: Tell, *, reconciled_as_of: date | None = None) -> Changes:
    from commonservices.store.opening import remember

    if office.profile() is not None:
        raise Known(
            "office_exists",
            "This store already has an office in it; the demonstration needs a new store.",
            advice="Choose another file for the demonstration.",
        )
    with office.work(ACT, subject=PREFIX, references_last=True) as work:
        work.put_many(_told(made, tell))
        if reconciled_as_of is not None:
            _reconcile(office, work, reconciled_as_of)
    remember(office.engine, demo="1", own_office=str(tables().mission["office"][0]["code"]))
    office.demo = True
    return work.changes


def _reconcile(office: Office, work: Work, as_of: date) -> None:
    """Run some reconciliations over the last months, so that differences wait for somebody from the first day on."""
    from commonservices.actions.reconciliations import at_close

    calendar = DemoCalendar.of(as_of)
    first, last = calendar.month(RECONCILED_FROM_M), calendar.last_day(-1)
    if last < office.today():
        at_close(office, work, first, last, RECONCILED)


def _told(made: Iterator[Record], tell: Tell) -> Iterator[Record]:
    for number in count(0, TELL_EVERY):
        tell(number, 0, ACT)
        some = list(islice(made, TELL_EVERY))
        yield from some
        if len(some) < TELL_EVERY:
            return
