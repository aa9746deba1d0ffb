"""The command order: list, show, and each step of an order from its request to its certificate."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.counting import count
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.orders import OrderRow

VIEWS: Final = ("all", "open", "late", "unbilled", "billed", "over")
_HEADS: Final = ("human_ref", "state", "service", "consumer", "quantity", "unit", "delivered", "needed_on", "late")
_NAMES: Final = (
    "reference", "state", "service", "consumer", "requested_by", "requested_on", "needed_on", "quantity", "unit",
    "delivered", "last_delivered_on", "confirmed_quantity", "state_reason", "purpose", "late", "uncovered",
    "exception_reason",
)  # fmt: skip


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command with all its acts to the grammar."""
    order = command(commands, "order", "request, approve, deliver, confirm and certify what a consumer asks for")
    acts = order.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(order))
    listed = command(acts, "list", "list the orders")
    listed.add_argument("--view", choices=VIEWS, default="all", help="only these")
    listed.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    _one(command(acts, "show", "show one order with its deliveries"))

    asked = command(acts, "add", "enter what a consumer asks for")
    asked.add_argument("service", metavar="SERVICE", help="reference of the service")
    asked.add_argument("consumer", metavar="CONSUMER", help="code of the entity")
    asked.add_argument("quantity", metavar="QUANTITY")
    asked.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="more fields")

    approved = _one(command(acts, "approve", "approve an order"))
    approved.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")
    for name, words in (("reject", "turn a request down"), ("cancel", "take a request back")):
        left = _one(command(acts, name, words))
        left.add_argument("--why", metavar="TEXT", required=True, help="the reason")
    given = _one(command(acts, "deliver", "enter a delivery, or with --corrects a correction"))
    given.add_argument("quantity", metavar="QUANTITY")
    given.add_argument("--on", metavar="DATE", help="the day; without it today")
    given.add_argument("--by", metavar="NAME", default="", help="who delivered")
    given.add_argument("--evidence", metavar="TEXT", default="", help="receipt or other proof")
    given.add_argument("--corrects", metavar="N", type=count, help="the line of the order it corrects, counted from 1")
    given.add_argument("--waiver", metavar="TEXT", default="", help="why it is given without signed cover")
    confirmed = _one(command(acts, "confirm", "record that the consumer confirmed"))
    confirmed.add_argument("--quantity", metavar="QUANTITY", default="", help="without it all that was delivered")
    confirmed.add_argument("--by", metavar="NAME", default="", help="who confirmed")
    confirmed.add_argument("--why", metavar="TEXT", default="", help="why less is confirmed")
    confirmed.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")
    certified = command(acts, "certify", "certify confirmed orders")
    certified.add_argument("refs", metavar="REF", nargs="+")
    certified.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")
    waived = _one(command(acts, "waive", "give up the recovery of an order"))
    waived.add_argument("amount", metavar="AMOUNT", help="how much is given up")
    waived.add_argument("--why", metavar="TEXT", required=True, help="the reason")


def run(session: Session) -> int:
    """Do what the command says."""
    act = str(session.options.act)
    if act == "list":
        return _list(session)
    if act == "show":
        with session.looking() as office:
            return _show(session, office)
    with session.writing() as office:
        reference, changes = _ACTS[act](session, office)
        result = {"done": changes.act, "human_ref": reference}
        session.output.done(say("record_changed", session.language, reference=reference), result)
    return DONE


def _one(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("ref", metavar="REF")
    return parser


def _list(session: Session) -> int:
    from commonservices.queries import orders

    wanted = orders.OrderFilter(session.options.view, session.options.find)
    with session.looking() as office:
        rows = orders.page(office, wanted)
    if session.output.json:
        session.output.array(_object(each) for each in rows)
        return DONE
    if rows:
        session.output.table(_HEADS, [_cells(each) for each in rows])
    session.output.say(say("listed" if rows else "nothing_listed", session.language, count=len(rows)))
    return DONE


def _show(session: Session, office: Office) -> int:
    from commonservices.cli.shown import record_object
    from commonservices.domain.money import Money, format_plain
    from commonservices.queries import orders

    held = orders.order(office, orders.by_reference(office, session.options.ref))
    shown = _object(held.row)
    shown["next_states"] = list(held.next_states)
    shown["missing"] = list(held.missing)
    worth = None if held.amount is None else format_plain(Money(held.amount + held.support, held.currency))
    shown |= {"worth": worth, "currency": held.currency, "bill": held.bill or None}
    shown["deliveries"] = [record_object(each, {}) for each in held.deliveries]
    if session.output.json:
        session.output.give(shown)
        return DONE
    for name, value in shown.items():
        if value not in (None, "", []) and name != "deliveries":
            session.output.say(f"{name}: {', '.join(value) if isinstance(value, list) else value}")
    for number, each in enumerate(held.deliveries, start=1):
        session.output.say(f"  {number}. {each.delivered_on} {each.quantity} {each.delivered_by} {each.evidence}")
    return DONE


def _object(row: OrderRow) -> dict[str, object]:
    from commonservices.cli.shown import plain

    named = {"reference": "human_ref"}
    return {"id": str(row.id)} | {named.get(each, each): plain(getattr(row, each)) for each in _NAMES}


def _cells(row: OrderRow) -> tuple[str, ...]:
    values = (row.reference, row.state, row.service, row.consumer, row.quantity, row.unit, row.delivered)
    late = "yes" if row.late else ""
    return (*("" if each is None else str(each) for each in (*values, row.needed_on)), late)


# --- acts -------------------------------------------------------------------------------------------------------------


def _id(office: Office, ref: str) -> UUID:
    from commonservices.queries import orders

    return orders.by_reference(office, ref)


def _add(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders
    from commonservices.cli.typed import values_of
    from commonservices.domain.orders import ServiceOrder
    from commonservices.queries.entities import entity_by_code
    from commonservices.queries.refs import find_ref

    options = session.options
    service = find_ref(office, options.service, "shared_service")
    values = values_of(office, (ServiceOrder,), options.set, new=True)
    reference = str(values.pop("reference", ""))
    consumer = entity_by_code(office, options.consumer)
    given = {"quantity": options.quantity, **values}
    added = orders.request(office, service.id, consumer.id, given, reference)
    return added.reference, added.changes


def _approve(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    return session.options.ref, orders.approve(office, _id(office, session.options.ref), session.options.exception)


def _reject(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    return session.options.ref, orders.reject(office, _id(office, session.options.ref), session.options.why)


def _cancel(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    return session.options.ref, orders.cancel(office, _id(office, session.options.ref), session.options.why)


def _deliver(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders
    from commonservices.queries import orders as queries

    options = session.options
    id = _id(office, options.ref)
    values: dict[str, object] = {"quantity": options.quantity, "evidence": options.evidence}
    values |= {"delivered_on": session.day("on")} if options.on else {}
    values |= {"delivered_by": options.by} if options.by else {}
    if options.corrects is not None:
        lines = queries.order(office, id).deliveries
        found = lines[options.corrects - 1] if 0 < options.corrects <= len(lines) else None
        values["corrects_id"] = found.id if found else office.new_id()
    return options.ref, orders.deliver(office, id, values, options.waiver)


def _confirm(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    options = session.options
    id = _id(office, options.ref)
    return options.ref, orders.confirm(office, id, options.quantity, options.by, options.why, options.exception)


def _certify(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    ids = [_id(office, each) for each in session.options.refs]
    return ", ".join(session.options.refs), orders.certify(office, ids, session.options.exception)


def _waive(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import orders

    options = session.options
    return options.ref, orders.waive(office, _id(office, options.ref), options.why, options.amount)


_ACTS: Final[Mapping[str, Callable[[Session, Office], tuple[str, Any]]]] = {
    "add": _add,
    "approve": _approve,
    "reject": _reject,
    "cancel": _cancel,
    "deliver": _deliver,
    "confirm": _confirm,
    "certify": _certify,
    "waive": _waive,
}
