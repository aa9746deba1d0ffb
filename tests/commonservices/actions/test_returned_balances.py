"""The figures of a partner as they travel in a plan."""

import json
from datetime import date
from uuid import UUID

from commonservices.actions.returned_balances import confirmation_id, items_text

ONE, OTHER, DAY = UUID(int=1), UUID(int=2), date(2026, 9, 30)


def test_a_later_answer_about_the_same_day_and_currency_replaces_the_first():
    assert confirmation_id(ONE, OTHER, DAY, "USD") == confirmation_id(ONE, OTHER, DAY, "USD")
    assert len({confirmation_id(ONE, OTHER, DAY, each) for each in ("USD", "EUR")}) == 2


def test_items_travel_as_text():
    assert json.loads(items_text([("B-1", "2026-09-01", 100)])) == [["B-1", "2026-09-01", 100]]
