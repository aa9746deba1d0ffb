"""How much is unbilled, and that nothing unknown is counted as nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from commonservices.actions import period_ends
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import RateLine
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.store.unbilled_rows import Summary, summary
from tests.builders import record
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST


def summed(office: Office) -> Summary:
    with office.engine.connect() as connection:
        return summary(connection, FIRST, LAST, LAST)


def test_what_has_no_rate_or_no_dollars_makes_the_sum_the_least_it_is(office: Office) -> None:
    held = billed.supplied(office)
    billed.used(office, held, "100")
    assert summed(office) == (1, 12_437, "USD", True)
    other = billed.supplied(office, name="Water", currency="XOF", rate=Decimal(50))
    billed.used(office, other, "10", "UNDP")
    assert summed(office) == (2, 12_437, "USD", False)
    with office.work("field_set") as work:
        work.put(replace(work.get(RateLine, other.rate), rate=None))
    assert summed(office) == (2, 12_437, "USD", False)
    with pytest.raises(RuleBroken) as caught:
        period_ends.close(office, Period(FIRST, LAST))
    assert (caught.value.rule, caught.value.params["amount"]) == ("period_unbilled_at_least", "124.37 USD")
    made = period_ends.close(office, Period(FIRST, LAST), "rates come in October")
    lock = record(office, PeriodLock, made.id)
    assert (lock.unbilled_count, lock.unbilled_amount) == (2, None)
