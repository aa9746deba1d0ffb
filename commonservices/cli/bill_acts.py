"""What the command bill writes: runs, issues, payments, disputes, credits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.bills import entity_of, in_full, show_table
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.domain.billing import LeftOut
    from commonservices.office import Office
    from commonservices.queries.bills import Planned

_PLANNED: Final = ("party", "arrangement", "kind", "lines", "uncovered", "total", "currency")


def do(session: Session, act: str) -> int:
    """Do one act on one or more bills and say so."""
    with session.writing() as office:
        reference, changes = _ACTS[act](session, office)
        result = {"done": changes.act, "human_ref": reference}
        session.output.done(say("record_changed", session.language, reference=reference), result)
    return DONE


def run_billing(session: Session) -> int:
    """Draft the bills of a period, or only show what would be drafted."""
    from commonservices.actions import billing_runs
    from commonservices.cli.exporting import period_of
    from commonservices.queries import bills
    from commonservices.queries.refs import find_ref

    options = session.options
    dry = bool(options.dry_run)
    with session.looking() if dry else session.writing() as office:
        first, last = period_of(options.period, session.language)
        wanted = billing_runs.Wanted(
            first,
            last,
            provider_id=entity_of(office, options.provider) if options.provider else None,
            arrangement_id=find_ref(office, options.arrangement, "arrangement").id if options.arrangement else None,
            party_id=entity_of(office, options.party) if options.party else None,
        )
        if dry:
            planned, left = bills.plan(office, wanted)
            shown = show_table(session, [_planned(each) for each in planned], _PLANNED)
            _say_left_out(session, left)
            return shown
        done = billing_runs.run(office, wanted)
        left = list(done.left_out)
        result = {
            "done": done.changes.act,
            "bills": [each.reference for each in done.bills],
            "left_out": [{"why": x.why, "service": x.charge.description, "bill": x.reference} for x in left],
        }
        sentence = say("bills_drafted", session.language, count=len(done.bills), left=len(left))
        session.output.done(sentence, result)
        _say_left_out(session, left)
    return DONE


def _say_left_out(session: Session, left: Sequence[LeftOut]) -> None:
    """Show people what is left out and why, alike things once with their number; scripts have it in the result."""
    if session.output.json or not left:
        return
    counted = Counter((each.why, each.charge.description, each.reference) for each in left)
    rows = [(why, service, bill, str(count)) for (why, service, bill), count in sorted(counted.items())]
    session.output.table(("left_out", "service", "bill", "count"), rows)


def _planned(row: Planned) -> dict[str, object]:
    shown: dict[str, object] = {name: getattr(row, name) for name in _PLANNED}
    return shown | {"total": in_full(row.total, row.currency)}


def _bill(office: Office, ref: str) -> UUID:
    from commonservices.queries import bills

    return bills.by_reference(office, ref)


def _issue(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import bills

    options = session.options
    ids = [_bill(office, each) for each in options.refs]
    return ", ".join(options.refs), bills.issue(office, ids, session.day("on"), options.why, options.waiver)


def _remove(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import bills

    return session.options.ref, bills.remove(office, [_bill(office, session.options.ref)], session.options.why)


def _cancel(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    return session.options.ref, settlements.cancel(office, _bill(office, session.options.ref), session.options.why)


def _pay(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    values: dict[str, object] = {"amount": options.amount, "method": options.method}
    values |= {"settled_on": session.day("on")} if options.on else {}
    values |= {"external_reference": options.number} if options.number else {}
    return options.ref, settlements.settle(office, _bill(office, options.ref), values, options.exception).changes


def _offset(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    values = {"amount": options.amount} if options.amount else {}
    bill, credit = _bill(office, options.ref), _bill(office, options.credit)
    made = settlements.offset(office, bill, credit, values, options.exception)
    return options.ref, made.changes


def _dispute(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    id = _bill(office, options.ref)
    return options.ref, settlements.dispute(office, id, options.why, options.amount or None)


def _resolve(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    return session.options.ref, settlements.resolve(office, _bill(office, session.options.ref), session.options.why)


def _credit(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    made = settlements.credit(office, _bill(office, options.ref), options.amount, options.why)
    return made.reference, made.changes


def _write_off(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements
    from commonservices.queries.refs import find_ref

    options = session.options
    decision = find_ref(office, options.decision, "decision").id
    return options.ref, settlements.write_off(office, _bill(office, options.ref), decision, options.why)


def _remind(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    ids = [_bill(office, each) for each in options.refs]
    return ", ".join(options.refs), settlements.remind(office, ids, options.sent_to)


def _post(session: Session, office: Office) -> tuple[str, Any]:
    from commonservices.actions import settlements

    options = session.options
    return options.ref, settlements.post(office, _bill(office, options.ref), options.number, session.day("on"))


_ACTS: Final[Mapping[str, Callable[[Session, Office], tuple[str, Any]]]] = {
    "issue": _issue,
    "remove": _remove,
    "cancel": _cancel,
    "pay": _pay,
    "offset": _offset,
    "dispute": _dispute,
    "resolve": _resolve,
    "credit": _credit,
    "write-off": _write_off,
    "remind": _remind,
    "post": _post,
}
