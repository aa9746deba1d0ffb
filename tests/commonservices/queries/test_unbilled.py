"""What was rendered and is not billed."""

from __future__ import annotations

from datetime import date

from commonservices.queries import unbilled
from tests.commonservices.queries.conftest import Made


def test_what_waits_for_its_bill_is_told_with_age_and_worth(made: Made) -> None:
    (row,) = unbilled.unbilled(made.office)
    assert (row.order_id, row.reference, row.age, row.amount) == (made.waiting, "UNEXAM-ORD-2026-0004", 42, 6_219)
    assert (row.party, row.currency, row.why) == ("WFP", "USD", "")
    assert unbilled.unbilled(made.office, until=date(2026, 8, 19)) == []
