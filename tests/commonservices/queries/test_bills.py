"""The list of bills, one bill with all that hangs on it, and what a run would make."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.errors import Known
from commonservices.queries import bills
from commonservices.queries.bills import BillFilter, Wanted
from tests.builders import entity
from tests.commonservices.actions import billed
from tests.commonservices.queries.conftest import Made


@pytest.mark.parametrize(
    ("view", "names"),
    [
        ("all", {"paid", "part", "disputed", "draft", "credit"}),
        ("drafts", {"draft"}),
        ("open", {"part", "disputed", "credit"}),
        ("overdue", set()),
        ("disputed", {"disputed"}),
        ("credits", {"credit"}),
        ("closed", {"paid"}),
    ],
)
def test_each_view_shows_its_bills(made: Made, view: str, names: set[str]) -> None:
    found = bills.page(made.office, BillFilter(view))
    assert {each.id for each in found} == {getattr(made, name) for name in names}
    assert bills.count(made.office, BillFilter(view)) == bills.counts(made.office)[view] == len(names)


def test_what_is_open_of_each_bill_stands_in_its_row(made: Made) -> None:
    balances = {each.id: each.balance for each in bills.page(made.office, BillFilter())}
    assert balances == {made.paid: 0, made.part: 20_000, made.disputed: 37_311, made.draft: 0, made.credit: -1_000}
    ordered = bills.page(made.office, BillFilter("open"), "balance", descending=True)
    assert [each.balance for each in ordered] == [37_311, 20_000, -1_000]
    assert [each.id for each in bills.page(made.office, BillFilter(), "party", limit=1, offset=1)] != []


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (BillFilter(text="undp"), 2),
        (BillFilter(text="developpement"), 2),
        (BillFilter(text="DÉVELOPPEMENT"), 2),
        (BillFilter(text="0002"), 1),
        (BillFilter(party_id=entity("WFP")), 3),
        (BillFilter(provider_id=entity("WFP")), 0),
        (BillFilter(state="PAID"), 1),
        (BillFilter(kind="CREDIT"), 1),
        (BillFilter(first=date(2026, 9, 1)), 1),
        (BillFilter(last=date(2026, 7, 31)), 0),
    ],
)
def test_bills_are_narrowed(made: Made, wanted: BillFilter, count: int) -> None:
    assert bills.count(made.office, wanted) == len(bills.page(made.office, wanted)) == count


def test_one_bill_has_its_lines_matched_its_settlements_and_its_correction(made: Made) -> None:
    detail = bills.bill(made.office, made.part)
    (line,) = detail.lines
    assert (line.match.status if line.match else "", line.order) == ("MATCHED", "UNEXAM-ORD-2026-0002")
    assert line.rate_from == date(2026, 1, 1)
    assert [each.amount for each in detail.settlements] == [4_874]
    assert [each.id for each in detail.corrections] == [made.credit]
    assert (len(detail.reminders), detail.reminder_due) == (1, 0)
    assert bills.row_of(made.office, made.part) == detail.row
    with pytest.raises(Known):
        bills.bill(made.office, UUID(int=1))
    with pytest.raises(Known):
        bills.by_reference(made.office, "NONE-1")
    assert bills.by_reference(made.office, "unexam-bill-2026-0002") == made.part


def test_a_run_is_shown_before_it_is_made(made: Made) -> None:
    planned, left = bills.plan(made.office, Wanted(billed.FIRST, billed.LAST))
    assert [(each.party, each.lines, each.total, each.provider) for each in planned] == [("WFP", 1, 6_219, "UNICEF")]
    assert [(each.why, each.reference) for each in left] == [("ALREADY_BILLED", "UNEXAM-BILL-2026-0005")]
