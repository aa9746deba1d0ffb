"""What keeps closed periods closed: it notes days as records are written, and looks at the locks once, at the end."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import RuleBroken
from commonservices.store.period_guard import PeriodGuard
from tests.builders import an_office

AUGUST, TODAY = date(2026, 8, 1), date(2026, 10, 1)


def test_many_records_at_once_are_minded_and_others_cost_nothing(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        profile = office.profile()
        assert profile is not None
        with office.work("period_closed") as work:
            work.put(
                PeriodLock(
                    id=office.new_id(),
                    office_id=profile.id,
                    starts_on=AUGUST,
                    ends_on=date(2026, 8, 31),
                    closed_on=TODAY,
                )
            )
        with office.engine.connect() as connection:
            free, shut = PeriodGuard(), PeriodGuard()
            free.saw_new([ServiceOrder(id=UUID(int=1))])
            free.saw(Delivery(id=UUID(int=2), delivered_on=date(2026, 9, 1)), None)
            free.settle(connection, TODAY)
            shut.saw_new([MonthlyUsage(id=UUID(int=3), month=month) for month in (date(2026, 9, 1), AUGUST)])
            with pytest.raises(RuleBroken) as caught:
                shut.settle(connection, TODAY)
    assert caught.value.rule == "period_closed"
