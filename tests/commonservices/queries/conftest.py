"""One office in which each sort of order and bill stands once, for the tests of what is read of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from commonservices.actions import bills as acts
from commonservices.actions import period_ends, settlements
from commonservices.domain.periods import Period
from commonservices.office import Office
from tests.builders import SteppingClock, an_office, entity
from tests.commonservices.actions import billed

SEPTEMBER = date(2026, 9, 5)


@dataclass(frozen=True)
class Made:
    """One office in which each sort of order and bill stands once; nobody writes to it."""

    office: Office
    held: billed.Supplied
    paid: UUID
    part: UUID
    disputed: UUID
    draft: UUID
    credit: UUID
    waiting: UUID
    late: UUID


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    office = an_office(tmp_path_factory.mktemp("bills"), clock=SteppingClock())
    held = billed.supplied(office)
    found: list[UUID] = []
    for quantity, code in (("100", "WFP"), ("200", "WFP"), ("300", "UNDP")):
        billed.certified(office, held, quantity, code=code)
        id = billed.drafted(office).bills[0].id
        acts.issue(office, [id], SEPTEMBER)
        found.append(id)
    paid, part, disputed = found
    settlements.settle(office, paid, {"amount": "124.37", "settled_on": date(2026, 9, 20)})
    settlements.settle(office, part, {"amount": "48.74", "settled_on": date(2026, 9, 25)})
    settlements.dispute(office, disputed, "wrong meter", "73.11")
    credit = settlements.credit(office, part, "10.00", "wrong quantity").id
    acts.issue(office, [credit])
    settlements.remind(office, [part], "finance")
    billed.used(office, held, "10", "UNDP")
    draft = billed.drafted(office).bills[0].id
    waiting = billed.certified(office, held, "50")
    late = billed.requested(office, held, "7", needed_on=date(2026, 9, 1), purpose="Water pump")
    period_ends.close(office, Period(date(2026, 7, 1), date(2026, 7, 31)))
    period_ends.take_snapshot(office, date(2026, 9, 30))
    values = {"provider_id": entity("UNICEF"), "counterparty_id": entity("WFP"), "their_balance": "200.00"}
    settlements.confirm_balance(office, values)
    yield Made(office, held, paid, part, disputed, draft, credit, waiting, late)
    office.close(backup=False)
