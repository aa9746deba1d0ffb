"""Random walks of orders and bills: whatever is tried in whatever order, the sums hold and what is frozen stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import bills, orders, settlements, undo
from commonservices.domain import settling
from commonservices.domain.billing import CREDIT
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.store import bill_rows
from tests.builders import records
from tests.commonservices.actions import billed
from tests.commonservices.store.acts import snapshot

STEPS = 40
FIXED = ("total", "total_usd", "issued_on", "issued_by", "due_on", "per_usd", "corrects_id")


@dataclass
class Walk:
    """One office in which somebody tries one thing after the other."""

    office: Office
    chance: Random
    held: billed.Supplied
    frozen: dict[UUID, Any] = field(default_factory=dict)
    done: list[bytes] = field(default_factory=list)
    refusals: int = 0

    def step(self) -> str:
        """Try one act, legal or not; give the name of the act it made, empty when it was refused."""
        before = snapshot(self.office)
        try:
            made = self.chance.choice(ACTS)(self)
        except (RuleBroken, Known):
            self.refusals += 1
            assert snapshot(self.office) == before
            return ""
        changes = getattr(made, "changes", made)
        if changes is None or changes.transaction is None:
            return ""
        self.done.append(changes.transaction)
        if changes.act not in (*undo.FREEZING, undo.UNDONE) and self.chance.random() < 0.3:
            self.there_and_back(before, changes.transaction)
        return str(changes.act)

    def there_and_back(self, before: Any, transaction: bytes) -> None:
        """Take an act back at once: all is as it was before."""
        self.done.append(undo.undo(self.office, transaction).transaction or b"")
        assert snapshot(self.office) == before

    def one(self, cls: Any, **equal: Any) -> Any:
        """Give a record by chance; refused when there is none."""
        found = records(self.office, cls, **equal)
        if not found:
            raise Known("not_found", "There is none.")
        return self.chance.choice(found)

    def amount(self, most: int | None) -> str:
        """Give an amount by chance, often all, sometimes too much or nothing."""
        whole = abs(most or 0)
        return f"{self.chance.choice([whole, whole, whole + 1, whole // 2, 1, 0]) / 100:.2f}"

    def held_together(self) -> None:
        """Look at everything that must hold after every act."""
        every, lines = records(self.office, Bill), records(self.office, BillLine)
        paid = records(self.office, Settlement)
        self._balances(every, paid)
        live = {each.id for each in every if each.state != "CANCELLED" and each.kind != CREDIT}
        twice = Counter(each.order_id for each in lines if each.order_id and each.bill_id in live)
        assert max(twice.values(), default=1) == 1
        self._orders(every, lines)
        for each in every:
            own = sorted((line.number or 0, line.amount, line.order_id) for line in lines if line.bill_id == each.id)
            now = (*(getattr(each, name) for name in FIXED), own)
            if each.issued_on is not None:
                assert self.frozen.setdefault(each.id, now) == now
            if each.issued_on is not None and each.kind != CREDIT and each.state != "CANCELLED":
                credited = [other for other in every if other.corrects_id == each.id and other.state != "CANCELLED"]
                assert -sum(other.total or 0 for other in credited if other.issued_on) <= (each.total or 0)

    def _balances(self, every: Any, paid: Any) -> None:
        open_sum = 0
        for each in every:
            own = [one for one in paid if each.id in (one.bill_id, one.offset_bill_id)]
            left = settling.left_of(each, own)
            assert 0 <= left <= abs(each.total or 0)
            if each.state in settling.OPEN | {"PAID"}:
                assert (each.state == "PAID") == (left == 0)
            open_sum += settling.balance_of(each, own)
        today = self.office.clock.today()
        with self.office.engine.connect() as connection:
            items = bill_rows.open_items(connection, today)
        assert sum(item.balance for item in items) == open_sum
        assert all(item.disputed >= 0 for item in items)

    def _orders(self, every: Any, lines: Any) -> None:
        out = {each.id: each.state for each in every if each.issued_on and each.state != "CANCELLED"}
        on = {line.order_id: out[line.bill_id] for line in lines if line.order_id and line.bill_id in out}
        for each in records(self.office, ServiceOrder):
            delivered = sum(one.quantity or 0 for one in records(self.office, Delivery, order_id=each.id))
            assert delivered >= 0
            assert each.confirmed_quantity is None or each.confirmed_quantity <= delivered
            assert (each.state in ("BILLED", "SETTLED")) == (each.id in on)
            assert (each.state == "SETTLED") == (on.get(each.id) == "PAID")


def order_step(walk: Walk) -> Any:
    id = walk.one(ServiceOrder).id
    acts: list[Callable[[], Any]] = [
        lambda: orders.approve(walk.office, id),
        lambda: orders.deliver(walk.office, id, billed.a_line("100")),
        lambda: orders.confirm(walk.office, id, by="Consumer"),
        lambda: orders.certify(walk.office, [id]),
        lambda: orders.waive(walk.office, id, "a gift", "1.00"),
        lambda: orders.set_order(walk.office, id, {"quantity": "7"}),
        lambda: orders.cancel(walk.office, id, "not needed"),
    ]
    return walk.chance.choice(acts)()


def corrected(walk: Walk) -> Any:
    line = walk.one(Delivery)
    return orders.deliver(walk.office, line.order_id, billed.a_line("-40", corrects_id=line.id))


def line_step(walk: Walk) -> Any:
    bill = walk.one(Bill)
    if walk.chance.random() < 0.5:
        values = {"amount": walk.amount(9_000), "order_id": walk.one(ServiceOrder).id, "match_reason": "agreed"}
        return bills.add_line(walk.office, bill.id, values)
    return bills.set_line(walk.office, walk.one(BillLine).id, {"amount": f"-{walk.amount(bill.total)}"})


def offset(walk: Walk) -> Any:
    credit = walk.one(Bill, kind=CREDIT)
    return settlements.offset(walk.office, credit.corrects_id, credit.id, {})


def paid(walk: Walk) -> Any:
    bill = walk.one(Bill)
    return settlements.settle(walk.office, bill.id, {"amount": walk.amount(bill.total)})


def credited(walk: Walk) -> Any:
    bill = walk.one(Bill)
    return settlements.credit(walk.office, bill.id, walk.amount(bill.total), "wrong")


def reversed_(walk: Walk) -> Any:
    day = walk.chance.choice([None, date(2026, 9, 1)])
    return settlements.reverse(walk.office, walk.one(Settlement).id, "booked twice", day)


def disputed(walk: Walk) -> Any:
    bill = walk.one(Bill)
    return settlements.dispute(walk.office, bill.id, "wrong", walk.chance.choice([None, walk.amount(bill.total)]))


def taken_back(walk: Walk) -> Any:
    transaction = walk.chance.choice(walk.done) if walk.done else b""
    return undo.undo(walk.office, transaction, answered=True)


ACTS: list[Callable[[Walk], Any]] = [
    lambda walk: billed.requested(walk.office, walk.held) and None,
    lambda walk: billed.certified(walk.office, walk.held) and None,
    lambda walk: billed.drafted(walk.office),
    lambda walk: bills.issue(walk.office, [walk.one(Bill, state="DRAFT").id], cover_waiver="Agreed"),
    lambda walk: bills.remove(walk.office, [walk.one(Bill).id]),
    lambda walk: settlements.resolve(walk.office, walk.one(Bill).id, "read again"),
    lambda walk: settlements.cancel(walk.office, walk.one(Bill).id, "wrong"),
    order_step, order_step, corrected, line_step, offset, paid, paid, credited, reversed_, disputed, taken_back,
    taken_back,
]  # fmt: skip


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_tried_the_sums_hold_and_what_is_frozen_stays(office: Office, seed: int) -> None:
    walk = Walk(office, Random(seed), billed.supplied(office))  # noqa: S311 not for secrets
    billed.issued(office, held=walk.held)
    made = []
    for _ in range(STEPS):
        made.append(walk.step())
        walk.held_together()
    assert len([each for each in made if each]) > STEPS // 10
    assert walk.refusals
