"""How an order goes from a request to its bill: which step follows which, by whom, and what each one needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED, DutyFacts, check_apart, same_person
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.sentences import refuse

REQUESTED, APPROVED, DELIVERED, CONFIRMED = "REQUESTED", "APPROVED", "DELIVERED", "CONFIRMED"
CERTIFIED, BILLED, SETTLED, WAIVED = "CERTIFIED", "BILLED", "SETTLED", "WAIVED"
REJECTED, CANCELLED = "REJECTED", "CANCELLED"
OPEN: Final = frozenset({REQUESTED, APPROVED, DELIVERED, CONFIRMED, CERTIFIED, BILLED})
UNBILLED: Final = frozenset({CONFIRMED, CERTIFIED})


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One step: from which states, by which roles, whether it says why; no roles means that nobody is asked."""

    to_state: str
    from_states: tuple[str, ...]
    roles: tuple[str, ...] = ()
    reason: bool = False


STEPS: Final[Mapping[str, OrderStep]] = MappingProxyType(
    {
        step.to_state: step
        for step in (
            OrderStep(APPROVED, (REQUESTED,), ("APPROVER",)),
            OrderStep(REJECTED, (REQUESTED,), ("APPROVER",), reason=True),
            OrderStep(CANCELLED, (REQUESTED, APPROVED), reason=True),
            OrderStep(DELIVERED, (APPROVED, DELIVERED, CONFIRMED, CERTIFIED), ("SERVICE_MANAGER", "DATA_ENTRY")),
            OrderStep(CONFIRMED, (DELIVERED,), ("SERVICE_MANAGER", "DATA_ENTRY", "FINANCE")),
            OrderStep(CERTIFIED, (CONFIRMED,), ("CERTIFIER",)),
            OrderStep(BILLED, (CERTIFIED,), ("FINANCE",)),
            OrderStep(SETTLED, (BILLED,), ("FINANCE",)),
            OrderStep(WAIVED, (DELIVERED, CONFIRMED, CERTIFIED), ("APPROVER",), reason=True),
        )
    }
)


def check_step(order: ServiceOrder, to_state: str, reason: str = "") -> OrderStep:
    """Give the step of an order to another state; refuse one that the state does not allow, or a missing reason."""
    step = STEPS[to_state]
    if order.state not in step.from_states:
        choices = ", ".join(next_states(order.state)) or "—"
        words = {"from_state": order.state, "to_state": to_state, "choices": choices, "order": order.reference}
        refuse("no_such_order_step", "state", to_state, **words)
    if step.reason and not reason.strip():
        refuse("reason_missing", "state_reason", example="the request was withdrawn")
    return step


def next_states(state: str) -> tuple[str, ...]:
    """Give the states an order can come to from a state."""
    return tuple(step.to_state for step in STEPS.values() if state in step.from_states and step.to_state != state)


def quantity_delivered(deliveries: Iterable[Delivery]) -> Decimal:
    """Give what was delivered in all, corrections counted."""
    return sum((each.quantity for each in deliveries if each.quantity is not None), Decimal(0))


def last_delivered_on(deliveries: Iterable[Delivery]) -> date | None:
    """Give the day of the last delivery that is no correction: the day on which the service was rendered."""
    days = [each.delivered_on for each in deliveries if each.delivered_on and each.corrects_id is None]
    return max(days, default=None)


def is_past_due(order: ServiceOrder, today: date) -> bool:
    """Say whether an order was needed before today and nothing was delivered yet."""
    return order.state in {REQUESTED, APPROVED} and order.needed_on is not None and order.needed_on < today


def check_request(order: ServiceOrder, today: date) -> None:
    """Refuse a request of nothing, one from a day to come, and one needed before it was made."""
    if order.quantity is not None and order.quantity <= 0:
        refuse("not_above", "quantity", f"{order.quantity:f}", limit=0, example="12")
    asked = order.requested_on
    if asked is not None and asked > today:
        refuse("day_in_future", "requested_on", asked.isoformat(), shown=asked, example=today)
    if asked is not None and order.needed_on is not None and order.needed_on < asked:
        refuse("needed_before_request", "needed_on", order.needed_on.isoformat(), shown=order.needed_on, day=asked)


def check_delivery(order: ServiceOrder, new: Delivery, earlier: Sequence[Delivery], today: date) -> None:
    """Refuse a delivery to come, before its request or of nothing, and a correction that leaves less than nothing.

    A correction by nothing brings the proof that was missing.
    """
    day, quantity = new.delivered_on, new.quantity or Decimal(0)
    if day is not None and day > today:
        refuse("day_in_future", "delivered_on", day.isoformat(), shown=day, example=today)
    if day is not None and order.requested_on is not None and day < order.requested_on:
        refuse("delivered_before_request", "delivered_on", day.isoformat(), shown=day, day=order.requested_on)
    corrected = {each.id for each in earlier}
    if new.corrects_id is not None and new.corrects_id not in corrected:
        refuse("corrects_another", "corrects_id", order.reference, shown=order.reference)
    if quantity == 0 and new.corrects_id is not None:
        if not names_proof(new):
            refuse("corrects_nothing", "quantity", f"{quantity:f}")
    elif quantity == 0 or (quantity < 0 and new.corrects_id is None):
        refuse("not_above", "quantity", f"{quantity:f}", limit=0, example="12")
    whole = quantity_delivered((*earlier, new))
    if whole < 0:
        there = quantity_delivered(earlier)
        refuse("corrected_below_zero", "quantity", f"{quantity:f}", delivered=f"{there:f}")


def check_cover(service: str, day: date, starts_on: date | None, *, covered: bool, waiver: str) -> None:
    """Refuse what happens outside signed terms, unless a waiver says why; before their first day it says so."""
    if covered or waiver.strip():
        return
    if starts_on is not None and day < starts_on:
        refuse("before_arrangement", "delivered_on", day.isoformat(), shown=day, service=service, start=starts_on)
    refuse("not_covered", "delivered_on", day.isoformat(), shown=day, service=service)


def check_confirmation(quantity: Decimal, deliveries: Sequence[Delivery], reason: str = "") -> None:
    """Refuse to confirm more than was delivered, and less without a reason."""
    delivered = quantity_delivered(deliveries)
    if quantity < 0 or quantity > delivered:
        refuse("confirmed_above_delivered", "confirmed_quantity", f"{quantity:f}", delivered=f"{delivered:f}")
    if quantity < delivered and not reason.strip():
        refuse("confirmed_below_delivered", "confirmed_quantity", f"{quantity:f}", delivered=f"{delivered:f}")


def check_fit(order: ServiceOrder, delivered: Decimal, bill_state: str) -> None:
    """Refuse an order that is brought back beside a delivery or an issued bill it does not fit; no bill has no state.

    A bill that was issued makes its order billed, and settled once it is paid.
    """
    expected = {"": "", "PAID": SETTLED}.get(bill_state, BILLED)
    fits = order.state == expected if expected else order.state not in {BILLED, SETTLED}
    if not fits or (order.confirmed_quantity or Decimal(0)) > delivered:
        refuse("order_moved_on", "state", order.state, order=order.reference, state=order.state)


def missing_evidence(order: ServiceOrder, deliveries: Sequence[Delivery], *, priced: bool) -> tuple[str, ...]:
    """Give what an order lacks before it may be certified, each by the field that would hold it."""
    wanted = {
        "approved_by": bool(order.approved_by),
        "delivered_on": bool(deliveries),
        "evidence_ids": bool(order.evidence_ids) or _proved(deliveries),
        "confirmed_by": bool(order.confirmed_by) and order.confirmed_quantity is not None,
        "rate": priced,
    }
    return tuple(name for name, there in wanted.items() if not there)


def check_certifiable(order: ServiceOrder, deliveries: Sequence[Delivery], *, priced: bool) -> None:
    """Refuse to certify while request, proof of delivery, confirmation or rate is missing, naming the first."""
    missing = missing_evidence(order, deliveries, priced=priced)
    if missing:
        refuse("evidence_not_met", missing[0], order.reference, shown=order.reference)


def apart(facts: DutyFacts, first: str, second: str, exception: str = "", rule: str = "same_person") -> str:
    """Give the exception to record when one person does both halves; refused only where roles are declared."""
    if not facts.declared:
        return (exception.strip() or ROLES_NOT_DECLARED) if same_person(first, second) else ""
    return check_apart(first, second, exception=exception, rule=rule)


def _proved(deliveries: Sequence[Delivery]) -> bool:
    """Say whether each delivery names its proof, itself or by a line that corrects it."""
    first = [each for each in deliveries if each.corrects_id is None]
    proved = {each.corrects_id or each.id for each in deliveries if names_proof(each)}
    return bool(first) and all(each.id in proved for each in first)


def names_proof(line: Delivery) -> bool:
    """Say whether a line of a delivery names a paper or a document that proves it."""
    return bool(line.evidence or line.document_id)
