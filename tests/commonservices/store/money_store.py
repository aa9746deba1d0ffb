"""A small office with a little of every money record, and a connection to its store; nothing is changed in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from commonservices.office import Office
from tests.commonservices.queries.test_workbook_money import waiver
from tests.commonservices.reports.money_records import all_of, bill
from tests.commonservices.reports.small_office import SmallOffice

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)
NEVER = (date(2030, 1, 1), date(2030, 12, 31))


@contextmanager
def money_store() -> Iterator[tuple[Any, Any]]:
    """Give the office and the connection; two orders waived, a bill in euros, one that nobody owes."""
    with SmallOffice() as small:
        small.more = [
            *all_of(small), waiver(small, 1), waiver(small, 2, waived_currency="EUR"),
            bill(small, 8, 40_00, currency="EUR", total_usd=44_00), bill(small, 9, 5_00, kind="GIVEN_FREE"),
        ]  # fmt: skip
        office: Office = small.build()
        with office.engine.connect() as connection:
            yield small, connection
