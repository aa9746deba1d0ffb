"""What a person does with an order: ask, approve, deliver, confirm, certify, waive; each step says who and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.steps import duties_of
from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain import ordering, terms
from commonservices.domain.billing import priced
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_unit_places, unit_places
from commonservices.domain.duty_separation import Duty, DutyFacts, Standing, check_standing
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.partners import Entity
from commonservices.domain.pricing import rate_on
from commonservices.domain.references import arrangement_prefix, check_reference, next_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import RateLine, SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

ORDER: Final = "ORD"
DIGITS: Final = 4


def new_reference(office: Office, work: Work, kind: str, word: str, year: int) -> str:
    """Give the next free number of a year for orders or bills; Known before the office was set up."""
    profile = keeping.own_office(work)
    taken = work.references(kind, arrangement_prefix(profile.code, word, year))
    return next_reference(profile.code, word, year, taken, office.letter, DIGITS)


def request(
    office: Office, service_id: UUID, consumer_id: UUID, values: Mapping[str, object], reference: str = ""
) -> Added:
    """Enter what a consumer asks for; it counts passengers and units, and names nobody who travels."""
    today = office.clock.today()
    with office.work("order_requested") as work:
        service, consumer = work.get(SharedService, service_id), work.get(Entity, consumer_id)
        given = {"requested_on": today, "requested_by": office.actor, "unit": service.unit} | dict(values)
        year = (value_for(office, field_of(ServiceOrder, "requested_on"), given["requested_on"]) or today).year
        chosen = reference.strip() or new_reference(office, work, ServiceOrder.KIND, ORDER, year)
        check_reference(chosen, work.references(ServiceOrder.KIND, chosen))
        made = ServiceOrder(
            id=office.new_id(),
            reference=chosen,
            service_id=service.id,
            consumer_id=consumer.id,
            **_read(office, given, service),
        )
        work.subject(f"{chosen} · {consumer.short_code}")
        _put(work, made, None, today)
    return Added(work.changes, made.id, chosen)


def set_order(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change what an order says as one act; its steps have acts of their own."""
    with office.work("field_set", why=why) as work:
        held = work.get(ServiceOrder, id)
        work.subject(held.reference)
        stepped = set(values) - _ALWAYS if held.certified_on else set(values) & _fixed_in(held.state)
        if stepped:
            name = min(stepped)
            refuse("fixed_field", name, str(values[name]), kept="as it is")
        service = work.get(SharedService, held.service_id)
        _put(work, replace(held, **_read(office, values, service)), held, office.clock.today())
    return work.changes


def approve(office: Office, id: UUID, exception: str = "", **told: object) -> Changes:
    """Approve an order: by whom authority reaches, for the amount it will come to; the effect on others is told."""
    with office.work("order_approved") as work:
        held = _named(work, id)
        ordering.check_step(held, ordering.APPROVED)
        today = office.clock.today()
        amount, currency = _worth(work, held, held.needed_on or today)
        duty = _duty(held, ordering.APPROVED, today, held.requested_by, amount, currency)
        standing = check_standing(duties_of(office, work), duty, exception=exception)
        changed = replace(
            held, state=ordering.APPROVED, approved_by=office.actor, approved_on=today, **_excused(standing)
        )
        _put(work, replace(changed, **read_all(office, ServiceOrder, told)), held, today)
    return work.changes


def reject(office: Office, id: UUID, reason: str) -> Changes:
    """Turn a request down, with the reason."""
    return _leave(office, id, ordering.REJECTED, "order_rejected", reason)


def cancel(office: Office, id: UUID, reason: str) -> Changes:
    """Take a request back before anything was delivered, with the reason."""
    return _leave(office, id, ordering.CANCELLED, "order_cancelled", reason)


def deliver(office: Office, id: UUID, values: Mapping[str, object], cover_waiver: str = "") -> Changes:
    """Enter one delivery, or with `corrects_id` a correction; it is never changed, and needs signed cover or a waiver.

    A correction after the consumer confirmed brings the order back to delivered: it is confirmed anew. One by nothing
    brings the proof that was missing and leaves the order as it is.
    """
    today = office.clock.today()
    with office.work("order_delivered") as work:
        held = _named(work, id)
        ordering.check_step(held, ordering.DELIVERED)
        _stand(office, work, held, ordering.DELIVERED)
        earlier = work.all(Delivery, order_id=id)
        if held.state in ordering.UNBILLED and not values.get("corrects_id"):
            refuse("no_such_order_step", "state", ordering.DELIVERED, **_step_words(held, ordering.DELIVERED))
        service = work.get(SharedService, held.service_id)
        line = _delivery(office, held, values, service)
        ordering.check_delivery(held, line, earlier, today)
        changed = replace(held, cover_waiver=cover_waiver.strip() or held.cover_waiver)
        if line.quantity:
            changed = replace(changed, state=ordering.DELIVERED)
            if held.state in ordering.UNBILLED:
                changed = replace(changed, **_UNCONFIRMED)
        _check_cover(work, service, line.delivered_on or today, changed.cover_waiver, today)
        keeping.put(work, line)
        _put(work, changed, held, today)
    return work.changes


def confirm(
    office: Office, id: UUID, quantity: object = None, by: str = "", reason: str = "", exception: str = ""
) -> Changes:
    """Record that the consumer confirmed what it received: all that was delivered, or less with a reason."""
    today = office.clock.today()
    with office.work("order_confirmed") as work:
        held = _named(work, id)
        ordering.check_step(held, ordering.CONFIRMED)
        _stand(office, work, held, ordering.CONFIRMED)
        deliveries = work.all(Delivery, order_id=id)
        given = _quantity(office, quantity, held) if quantity not in (None, "") else None
        confirmed = ordering.quantity_delivered(deliveries) if given is None else given
        ordering.check_confirmation(confirmed, deliveries, reason)
        name = by.strip() or office.actor
        excuse = _apart(
            office, work, [each.delivered_by for each in deliveries], name, exception, "deliver_and_confirm"
        )
        changed = replace(
            held,
            state=ordering.CONFIRMED,
            confirmed_quantity=confirmed,
            confirmed_by=name,
            confirmed_on=today,
            state_reason=reason.strip(),
            exception_reason=excuse or held.exception_reason,
        )
        _put(work, changed, held, today)
    return work.changes


def certify(office: Office, ids: Sequence[UUID], exception: str = "") -> Changes:
    """Certify confirmed orders as one act: request, proof of delivery and rate are there; it freezes them."""
    today = office.clock.today()
    with office.work("order_certified") as work:
        facts = duties_of(office, work)
        for id in ids:
            held = _named(work, id)
            ordering.check_step(held, ordering.CERTIFIED)
            deliveries = work.all(Delivery, order_id=id)
            day = ordering.last_delivered_on(deliveries) or today
            _check_cover(work, work.get(SharedService, held.service_id), day, held.cover_waiver, today)
            amount, currency = _worth(work, held, day)
            ordering.check_certifiable(held, deliveries, priced=amount is not None)
            duty = _duty(held, ordering.CERTIFIED, today, held.confirmed_by, amount, currency)
            check_standing(facts, duty)
            excuse = ordering.apart(facts, held.confirmed_by, office.actor, exception, "confirm_and_certify")
            changed = replace(held, state=ordering.CERTIFIED, certified_by=office.actor, certified_on=today)
            _put(work, replace(changed, exception_reason=excuse or held.exception_reason), held, today)
        if len(ids) > 1:
            work.subject(f"{ORDER} ({len(ids)})")
    return work.changes


def waive(office: Office, id: UUID, reason: str, amount: object, currency: str = "", exception: str = "") -> Changes:
    """Give up the recovery of an order: how much is forgone, why, and on whose approval."""
    today = office.clock.today()
    with office.work("order_waived") as work:
        held = _named(work, id)
        ordering.check_step(held, ordering.WAIVED, reason)
        _, usual = _worth(work, held, today)
        chosen = currency or usual or held.waived_currency
        given = read_all(office, ServiceOrder, {"waived_currency": chosen, "waived_amount": amount})
        if given["waived_amount"] is None:
            refuse("waiver_amount_missing", "waived_amount", example="1200.00")
        duty = _duty(
            held, ordering.WAIVED, today, held.certified_by or held.confirmed_by, given["waived_amount"], chosen
        )
        standing = check_standing(duties_of(office, work), duty, exception=exception)
        changed = replace(held, state=ordering.WAIVED, state_reason=reason.strip(), waived_by=office.actor, **given)
        _put(work, replace(changed, waived_on=today, **_excused(standing)), held, today)
    return work.changes


# --- what the steps share ---------------------------------------------------------------------------------------------

_UNCONFIRMED: Final[Mapping[str, Any]] = {
    "confirmed_quantity": None,
    "confirmed_by": "",
    "confirmed_on": None,
    "certified_by": "",
    "certified_on": None,
}
_OF_STEPS: Final = frozenset(
    {
        *_UNCONFIRMED,
        "state",
        "approved_by",
        "approved_on",
        "waived_by",
        "waived_on",
        "waived_amount",
        "exception_reason",
    }
)
_APPROVED: Final = frozenset({"quantity", "unit", "requested_by", "requested_on"})
"""What an approval is for: it stays as it was approved."""
_ALWAYS: Final = frozenset({"notes", "funding_reference"})
"""What a certified order still takes."""


def _fixed_in(state: str) -> frozenset[str]:
    return _OF_STEPS if state == ordering.REQUESTED else _OF_STEPS | _APPROVED


def _leave(office: Office, id: UUID, state: str, act: str, reason: str) -> Changes:
    with office.work(act) as work:
        held = _named(work, id)
        ordering.check_step(held, state, reason)
        _stand(office, work, held, state)
        _put(work, replace(held, state=state, state_reason=reason.strip()), held, office.clock.today())
    return work.changes


def _named(work: Work, id: UUID) -> ServiceOrder:
    held = work.get(ServiceOrder, id)
    work.subject(f"{held.reference} · {work.get(Entity, held.consumer_id).short_code}")
    return held


def _put(work: Work, record: ServiceOrder, before: ServiceOrder | None, today: date) -> None:
    ordering.check_request(record, today)
    if record.quantity is not None:
        check_unit_places(record.quantity, record.unit)
    keeping.put(work, record, before)


def _read(office: Office, values: Mapping[str, object], service: SharedService) -> dict[str, Any]:
    rest = {name: value for name, value in values.items() if name != "quantity"}
    given = read_all(office, ServiceOrder, rest)
    if "quantity" in values:
        field = field_of(ServiceOrder, "quantity")
        given["quantity"] = value_for(office, field, values["quantity"], places=unit_places(service.unit))
    return given


def _quantity(office: Office, quantity: object, order: ServiceOrder) -> Any:
    field = field_of(ServiceOrder, "confirmed_quantity")
    return value_for(office, field, quantity, places=unit_places(order.unit))


def _delivery(office: Office, order: ServiceOrder, values: Mapping[str, object], service: SharedService) -> Delivery:
    field = field_of(Delivery, "quantity", fixed_too=True)
    quantity = value_for(office, field, values.get("quantity"), places=unit_places(service.unit))
    usual = {"delivered_on": office.clock.today(), "delivered_by": office.actor}
    given = usual | {name: value for name, value in values.items() if name != "quantity"}
    if quantity is not None:
        check_unit_places(quantity, order.unit)
    return keeping.made(office, Delivery, given | {"quantity": quantity, "order_id": order.id})


def _check_cover(work: Work, service: SharedService, day: date, waiver: str, today: date) -> None:
    above = service.arrangement_id
    facts = work.facts(above, today) if above is not None else None
    starts = facts.version.effective_on if facts else None
    covered = facts is not None and terms.covers(facts, day)
    ordering.check_cover(service.reference, day, starts, covered=covered, waiver=waiver)


def _worth(work: Work, order: ServiceOrder, day: date) -> tuple[int | None, str]:
    """Give what an order comes to at the rate of a day, support cost included; None where there is no rate."""
    line = rate_on(work.all(RateLine, service_id=order.service_id), day)
    quantity = order.confirmed_quantity if order.confirmed_quantity is not None else order.quantity
    if line is None or line.rate is None or quantity is None:
        return None, ""
    price = priced(quantity, line)
    return price.amount + price.support, line.currency


def _duty(order: ServiceOrder, state: str, day: date, prepared_by: str, amount: int | None, currency: str) -> Duty:
    return Duty(
        roles=ordering.STEPS[state].roles,
        record_id=order.service_id or order.id,
        day=day,
        prepared_by=prepared_by,
        amount=amount,
        currency=currency,
    )


def _stand(office: Office, work: Work, order: ServiceOrder, state: str) -> None:
    if ordering.STEPS[state].roles:
        check_standing(duties_of(office, work), _duty(order, state, office.clock.today(), "", None, ""))


def _excused(standing: Standing) -> dict[str, Any]:
    return {"exception_reason": standing.exception_reason} if standing.exception_reason else {}


def _apart(office: Office, work: Work, first: Sequence[str], second: str, exception: str, rule: str) -> str:
    facts: DutyFacts = duties_of(office, work)
    found = (ordering.apart(facts, each, second, exception, rule) for each in first)
    return next((each for each in found if each), "")


def _step_words(order: ServiceOrder, state: str) -> dict[str, str]:
    choices = ", ".join(ordering.next_states(order.state)) or "—"
    return {"from_state": order.state, "to_state": state, "choices": choices, "order": order.reference}
