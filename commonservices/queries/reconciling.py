"""Each reconciliation as it stands: the rows are read, and the rules say what differs; nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from commonservices.domain import overlaps
from commonservices.domain.declaring import dataclass
from commonservices.domain.reconciling import (
    balances,
    ceilings,
    cover,
    gains,
    keys,
    ledger,
    open_items,
    pools,
    prices,
    recovery,
    requests,
    space,
    unbilled,
)
from commonservices.domain.reconciling.findings import LEDGER, Outcome
from commonservices.domain.reconciling.ledger import LedgerItem
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import YEAR_IN_MONTHS, add_days, add_months
from commonservices.store import (
    reconciling_bills,
    reconciling_gains,
    reconciling_pools,
    reconciling_rows,
    reconciling_use,
)

if TYPE_CHECKING:
    from commonservices.office import Office

_COVERED: Final = ("bill", "premises", "call_off")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is reconciled: a period, and the day as of which positions are taken: its last, or today."""

    first: date
    last: date
    day: date
    ledger: Sequence[LedgerItem] = ()

    @property
    def months(self) -> tuple[date, ...]:
        """Give the first day of each month the period touches."""
        months, month = [], self.first.replace(day=1)
        while month <= self.last:
            months.append(month)
            month = add_months(month, 1)
        return tuple(months)

    @property
    def year(self) -> date:
        """Give the first day of the year that ends with the period."""
        return add_months(add_days(self.last, 1), -YEAR_IN_MONTHS)


Runner = Callable[[Any, Stretch], Outcome]


def stretch(office: Office, first: date, last: date, extract: Sequence[LedgerItem] = ()) -> Stretch:
    """Give what is to be reconciled; refuse a period that ends before it begins, or is still to come."""
    if last < first:
        refuse("reconciling_backwards", "ends_on", last.isoformat(), start=first, end=last)
    if first > office.today():
        refuse("reconciling_ahead", "starts_on", first.isoformat(), start=first)
    return Stretch(first, last, min(last, office.today()), extract)


def outcome(office: Office, routine: str, over: Stretch) -> Outcome:
    """Give what one routine finds."""
    with office.engine.connect() as connection:
        return found(connection, routine, over)


def found(connection: Any, routine: str, over: Stretch) -> Outcome:
    """Give what one routine finds over a connection, such as that of an act under way."""
    if routine == LEDGER and not over.ledger:
        refuse("extract_missing", "routine", routine)
    return RUNNERS[routine](connection, over)


def _cover(connection: Any, _over: Stretch) -> Outcome:
    services = reconciling_rows.running_services(connection)
    others = sum(reconciling_rows.counted(connection, kind) for kind in _COVERED)
    return cover.compare(services, reconciling_rows.orphans(connection), len(services) + others)


def _requests(connection: Any, over: Stretch) -> Outcome:
    compared = reconciling_rows.counted(connection, "service_order")
    return requests.compare(reconciling_rows.suspect_orders(connection, over.day), over.day, compared)


def _unbilled(connection: Any, over: Stretch) -> Outcome:
    uses = reconciling_bills.unbilled_uses(connection, over.first, over.last)
    compared = reconciling_rows.counted(connection, "service_order") + len(uses)
    return unbilled.compare(reconciling_bills.suspect_billing(connection), uses, over.months, compared)


def _prices(connection: Any, _over: Stretch) -> Outcome:
    lines, rates = reconciling_bills.suspect_lines(connection)
    months, of_months = reconciling_use.billed_otherwise(connection)
    return prices.compare(lines, rates | of_months, reconciling_bills.priced_lines(connection), months)


def _open_items(connection: Any, over: Stretch) -> Outcome:
    bills = reconciling_bills.suspect_bills(connection)
    as_of, aged = reconciling_bills.kept_ageing(connection, over.last)
    items = reconciling_bills.open_pairs(connection, as_of) if as_of is not None else {}
    codes = reconciling_rows.codes(connection)
    compared = reconciling_rows.counted(connection, "bill")
    return open_items.compare(aged if as_of is not None else None, items, bills, codes, as_of, compared)


def _ledger(connection: Any, over: Stretch) -> Outcome:
    return ledger.compare(reconciling_bills.memo_items(connection, over.first, over.last), over.ledger)


def _balances(connection: Any, over: Stretch) -> Outcome:
    confirmed = reconciling_bills.confirmations(connection, over.first, over.last)
    items = reconciling_bills.open_pairs(connection, over.day)
    return balances.compare(confirmed, items, reconciling_rows.codes(connection), over.day)


def _pools(connection: Any, _over: Stretch) -> Outcome:
    runs, lines = reconciling_pools.runs(connection), reconciling_pools.agreed_lines(connection)
    shares = reconciling_pools.billed_shares(connection)
    return pools.compare(runs, lines, shares, len(runs) + len(lines) + len(shares))


def _recovery(connection: Any, over: Stretch) -> Outcome:
    return recovery.compare(reconciling_pools.years(connection, over.year, over.last), over.last)


def _gains(connection: Any, _over: Stretch) -> Outcome:
    return gains.compare(reconciling_gains.claims(connection))


def _space(connection: Any, over: Stretch) -> Outcome:
    return space.compare(reconciling_rows.space(connection), over.day)


def _keys(connection: Any, over: Stretch) -> Outcome:
    counts = reconciling_rows.counts(connection, over.day)
    return keys.compare(counts, reconciling_rows.members(connection), over.day)


def _ceilings(connection: Any, over: Stretch) -> Outcome:
    held, codes, in_force = reconciling_rows.agreements(connection)
    return ceilings.compare(held, over.day, codes, in_force)


def _overlaps(connection: Any, over: Stretch) -> Outcome:
    return overlaps.compare(reconciling_rows.services_at(connection), reconciling_rows.houses(connection, over.day))


RUNNERS: Final[Mapping[str, Runner]] = MappingProxyType(
    {
        "R1": _cover,
        "R2": _requests,
        "R3": _unbilled,
        "R4": _prices,
        "R5": _open_items,
        "R6": _ledger,
        "R7": _balances,
        "R8": _pools,
        "R9": _recovery,
        "R10": _gains,
        "R11": _space,
        "R12": _keys,
        "R13": _ceilings,
        "S03": _overlaps,
    }
)
