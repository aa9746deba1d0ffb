"""The commands bill, ageing and period: billing runs, payments, statements, what is owed, and closed periods."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.bill_days import days
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.domain.periods import Period
    from commonservices.office import Office
    from commonservices.queries.ageing import AgeingRow
    from commonservices.queries.bills import BillRow, LineRow

VIEWS: Final = ("all", "drafts", "open", "overdue", "disputed", "credits", "closed")
METHODS: Final = ("CASH", "IOV", "CLEARING_ACCOUNT", "IN_KIND")
_HEADS: Final = ("human_ref", "kind", "state", "party", "total", "balance", "currency", "due_on", "days_overdue")
_NAMES: Final = (
    "kind", "state", "provider", "party", "arrangement", "basis", "channel", "starts_on", "ends_on", "issued_on",
    "due_on", "currency", "provisional", "days_overdue", "band", "external_reference", "posted_on",
)  # fmt: skip
_MONEY: Final = ("total", "balance", "disputed_amount")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the three commands to the grammar."""
    bill = command(commands, "bill", "draft, issue, settle and state bills; a memo register, never a ledger")
    acts = bill.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(bill))
    _looking(acts, command)
    _making(acts, command)
    _following(acts, command)
    aged = command(commands, "ageing", "show what is owed by age")
    aged.add_argument("--as-of", metavar="DATE", help="at the end of that day; without it today")
    aged.add_argument("--provider", metavar="CODE", default="", help="only what is owed to this entity")
    period = command(commands, "period", "close a period or open it again")
    which = period.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(period))
    command(which, "list", "list the closed periods")
    for name, words in (("close", "close a period"), ("reopen", "open a closed period again")):
        one = command(which, name, words)
        one.add_argument("period", metavar="PERIOD", help="first and last month, for example 2026-07..2026-08")
        one.add_argument("--why", metavar="TEXT", default="", help="the reason; for what is unbilled when closing")
        if name == "reopen":
            one.add_argument("--approved-by", metavar="NAME", required=True, help="who approved it")
            one.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")


def _looking(acts: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    listed = command(acts, "list", "list the bills")
    listed.add_argument("--view", choices=VIEWS, default="all", help="only these")
    listed.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    command(acts, "show", "show one bill with its lines").add_argument("ref", metavar="REF")
    waiting = command(acts, "unbilled", "list what was rendered and is not billed")
    waiting.add_argument("--since", metavar="DATE", help="usage from that month on; without it a year back")
    took = command(acts, "days", "show how many days lay between delivery and bill")
    took.add_argument("--since", metavar="DATE", help="bills issued since that day; without it a year back")
    stated = command(acts, "statement", "write the statement of a bill, or of a party's account over --period")
    stated.add_argument("ref", metavar="REF", help="a bill, or the code of the party")
    stated.add_argument("--provider", metavar="CODE", default="", help="of an account: who gives the services")
    stated.add_argument("--period", metavar="PERIOD", default="", help="of an account: first and last month")
    stated.add_argument("--out", metavar="FILE", required=True, help="the workbook to write")
    compared = command(acts, "compare", "compare the other side's statement with ours, line by line")
    compared.add_argument("party", metavar="PARTY", help="code of the other side")
    compared.add_argument("file", metavar="FILE", help="its statement, a workbook or CSV")
    compared.add_argument("--provider", metavar="CODE", required=True, help="who gives the services")
    compared.add_argument("--currency", metavar="CODE", default="USD", help="where no column says it")
    compared.add_argument("--keep", action="store_true", help="keep the differences, with an owner and an age")


def _making(acts: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    run = command(acts, "run", "draft the bills of a period out of orders, usage and shares")
    run.add_argument("period", metavar="PERIOD", help="first and last month, for example 2026-07..2026-09")
    run.add_argument("--provider", metavar="CODE", default="", help="only what this entity gives")
    run.add_argument("--party", metavar="CODE", default="", help="only what this entity pays")
    run.add_argument("--arrangement", metavar="REF", default="", help="only under this arrangement")
    run.add_argument("--dry-run", action="store_true", help="show what would be drafted and write nothing")
    out = command(acts, "issue", "issue drafts")
    out.add_argument("refs", metavar="REF", nargs="+")
    out.add_argument("--on", metavar="DATE", help="the day; without it today")
    out.add_argument("--why", metavar="TEXT", default="", help="why something is given free, and who approved it")
    out.add_argument("--waiver", metavar="TEXT", default="", help="why it goes out for what no signed terms cover")
    for name, words in (("remove", "take a draft out"), ("cancel", "cancel a bill on which nothing is settled")):
        gone = command(acts, name, words)
        gone.add_argument("ref", metavar="REF")
        gone.add_argument("--why", metavar="TEXT", default="", help="the reason")


def _following(acts: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    paid = command(acts, "pay", "enter a payment, whole or in part")
    paid.add_argument("ref", metavar="REF")
    paid.add_argument("amount", metavar="AMOUNT")
    paid.add_argument("--on", metavar="DATE", help="the day; without it today")
    paid.add_argument("--method", choices=METHODS, default="CASH", help="how: CASH")
    paid.add_argument("--number", metavar="TEXT", default="", help="number in the ledger")
    against = command(acts, "offset", "set a credit, or a bill the other way, against a bill")
    against.add_argument("ref", metavar="REF")
    against.add_argument("credit", metavar="CREDIT", help="reference of the credit")
    against.add_argument("--amount", metavar="AMOUNT", default="", help="without it all that can be")
    for act in (paid, against):
        act.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")
    for name, words in (("dispute", "record a dispute"), ("resolve", "record how a dispute ended")):
        said = command(acts, name, words)
        said.add_argument("ref", metavar="REF")
        said.add_argument("--why", metavar="TEXT", required=True, help="the reason or the outcome")
        if name == "dispute":
            said.add_argument("--amount", metavar="AMOUNT", default="", help="how much of it; without it all")
    note = command(acts, "credit", "draft a credit note for an issued bill")
    note.add_argument("ref", metavar="REF")
    note.add_argument("amount", metavar="AMOUNT")
    note.add_argument("--why", metavar="TEXT", required=True, help="the reason")
    off = command(acts, "write-off", "give up what is open, by an approved decision")
    off.add_argument("ref", metavar="REF")
    off.add_argument("--decision", metavar="REF", required=True, help="reference of the decision")
    off.add_argument("--why", metavar="TEXT", required=True, help="the reason")
    sent = command(acts, "remind", "log that a reminder was sent")
    sent.add_argument("refs", metavar="REF", nargs="+")
    sent.add_argument("--to", dest="sent_to", metavar="TEXT", default="", help="to whom")
    posted = command(acts, "post", "note number and day of the ledger")
    posted.add_argument("ref", metavar="REF")
    posted.add_argument("number", metavar="NUMBER")
    posted.add_argument("--on", metavar="DATE", help="the day of posting")


# --- looking ----------------------------------------------------------------------------------------------------------


def run(session: Session) -> int:
    """Do what the command bill says."""
    act = str(session.options.act)
    if act in _LOOKS and not session.option("keep"):
        with session.looking() as office:
            return _LOOKS[act](session, office)
    if act in _LOOKS:
        with session.writing() as office:
            return _LOOKS[act](session, office)
    from commonservices.cli import bill_acts

    return bill_acts.run_billing(session) if act == "run" else bill_acts.do(session, act)


def ageing(session: Session) -> int:
    """Show what is owed by age."""
    from commonservices.queries import ageing as queries

    with session.looking() as office:
        provider = entity_of(office, session.options.provider) if session.options.provider else None
        rows = queries.aged(office, session.day("as_of"), provider)
    sums = queries.totals(rows)
    if session.output.json:
        session.output.array(_aged(each) for each in rows)
        return DONE
    heads = ("provider", "counterparty", "currency", *queries.BANDS, "disputed", "total")
    lines = [*rows, *sums.values()]
    shown = [
        (
            x.provider,
            x.counterparty or "=",
            x.currency,
            *(in_full(n, x.currency) for n in (*x.amounts, x.disputed, x.total)),
        )
        for x in lines
    ]
    if shown:
        session.output.table(heads, shown)
    session.output.say(say("listed" if rows else "nothing_listed", session.language, count=len(rows)))
    return DONE


def period(session: Session) -> int:
    """Close a period, open it again, or list those that were closed."""
    from commonservices.actions import period_ends
    from commonservices.cli.exporting import period_of
    from commonservices.domain.periods import Period
    from commonservices.queries import ageing as queries

    if session.options.act == "list":
        with session.looking() as office:
            return _locks(session, queries.locks(office))
    with session.writing() as office:
        wanted = Period(*period_of(session.options.period, session.language))
        if session.options.act == "close":
            changes = period_ends.close(office, wanted, session.options.why).changes
        else:
            lock = _lock_of(queries.locks(office), wanted)
            options = session.options
            changes = period_ends.reopen(office, lock, options.why, options.approved_by, options.exception)
        result = {"done": changes.act, "period": wanted.key}
        session.output.done(say("record_changed", session.language, reference=wanted.key), result)
    return DONE


def _list(session: Session, office: Office) -> int:
    from commonservices.queries import bills

    rows = bills.page(office, bills.BillFilter(session.options.view, session.options.find))
    if session.output.json:
        session.output.array(_object(each) for each in rows)
        return DONE
    if rows:
        session.output.table(_HEADS, [_cells(each) for each in rows])
    session.output.say(say("listed" if rows else "nothing_listed", session.language, count=len(rows)))
    return DONE


def _show(session: Session, office: Office) -> int:
    from commonservices.cli.shown import record_object
    from commonservices.queries import bills

    held = bills.bill(office, bills.by_reference(office, session.options.ref))
    shown = _object(held.row) | {"uncovered": held.uncovered or None, "cover_waiver": held.bill.cover_waiver}
    shown["lines"] = [
        record_object(x.line, {})
        | {"service": x.service, "order": x.order, "match": _match(x), "uncovered": x.uncovered}
        for x in held.lines
    ]
    shown["settlements"] = [record_object(each, {}) for each in held.settlements]
    if session.output.json:
        session.output.give(shown)
        return DONE
    for name, value in shown.items():
        if value not in (None, "", []) and not isinstance(value, list):
            session.output.say(f"{name}: {value}")
    for each in held.lines:
        line, currency = each.line, held.row.currency
        amount = in_full((line.amount or 0) + (line.support_amount or 0), currency)
        session.output.say(f"  {line.number}. {each.service or line.description} {line.quantity or ''} = {amount}")
    return DONE


def _unbilled(session: Session, office: Office) -> int:
    from commonservices.queries.unbilled import unbilled

    rows = unbilled(office, since=session.day("since"))
    found = [
        {
            "source": each.source, "human_ref": each.reference, "service": each.description, "party": each.party,
            "day": each.day.isoformat(), "age": each.age,
            "quantity": None if each.quantity is None else str(each.quantity),
            "amount": None if each.amount is None else in_full(each.amount, each.currency), "currency": each.currency,
            "why": each.why, "uncovered": each.uncovered,
        }
        for each in rows
    ]  # fmt: skip
    return show_table(session, found, ("day", "age", "party", "service", "amount", "currency", "why", "uncovered"))


def _statement(session: Session, office: Office) -> int:
    from commonservices.cli.exporting import period_of
    from commonservices.cli.parser import UsageFault
    from commonservices.queries import bills
    from commonservices.reports import statement

    options, out = session.options, Path(session.options.out).expanduser().absolute()
    if options.period:
        if not options.provider:
            raise UsageFault("An account needs --provider CODE.", "provider")
        sides = (entity_of(office, options.provider), entity_of(office, options.ref))
        written = statement.write_account(
            office, sides, period_of(options.period, session.language), out, session.language
        )
    else:
        written = statement.write_bill(office, bills.by_reference(office, options.ref), out, session.language)
    result = {"done": "statement", "file": str(out), "rows": written.rows, "sha256": written.sha256}
    session.output.done(say("statement_written", session.language, path=out, rows=written.rows), result)
    return DONE


def _compare(session: Session, office: Office) -> int:
    from commonservices.exchange.statement_file import read
    from commonservices.queries.statements import two_sides

    options = session.options
    theirs = read(Path(options.file).expanduser(), options.currency.upper(), session.language)
    sides = (entity_of(office, options.provider), entity_of(office, options.party))
    if options.keep:
        from commonservices.actions.two_sides import keep

        keep(office, *sides, office.today(), theirs)
    found = []
    for each in two_sides(office, *sides, office.today(), theirs):
        one = each.ours or each.theirs
        currency = one.currency if one else options.currency
        amounts = {"ours": each.ours, "theirs": each.theirs}
        found.append(
            {
                "outcome": each.outcome,
                "human_ref": each.ours.reference if each.ours else None,
                "their_reference": (each.theirs.reference or each.theirs.external) if each.theirs else None,
                **{name: None if item is None else in_full(item.amount, currency) for name, item in amounts.items()},
                "difference": in_full(each.difference, currency),
                "currency": currency,
            }
        )
    return show_table(
        session, found, ("outcome", "human_ref", "their_reference", "ours", "theirs", "difference", "currency")
    )


def show_table(session: Session, found: list[dict[str, Any]], heads: tuple[str, ...]) -> int:
    """Show rows as a table for people and as they are for scripts."""
    if session.output.json:
        session.output.array(found)
        return DONE
    if found:
        session.output.table(heads, [tuple("" if x[name] is None else str(x[name]) for name in heads) for x in found])
    session.output.say(say("listed" if found else "nothing_listed", session.language, count=len(found)))
    return DONE


def _locks(session: Session, rows: Iterable[Any]) -> int:
    found = [
        {
            "period": f"{x.lock.starts_on:%Y-%m}..{x.lock.ends_on:%Y-%m}",
            "closed": x.closed,
            "closed_on": str(x.lock.closed_on or ""),
            "closed_by": x.lock.closed_by,
            "unbilled": x.lock.unbilled_count,
            "reopened_on": str(x.lock.reopened_on or ""),
            "reason": x.lock.reopen_reason or x.lock.unbilled_reason,
        }
        for x in rows
    ]
    return show_table(
        session, found, ("period", "closed", "closed_on", "closed_by", "unbilled", "reopened_on", "reason")
    )


def _lock_of(rows: Iterable[Any], wanted: Period) -> UUID:
    """Give the lock of a period that is closed; Known when there is none."""
    for each in rows:
        if each.closed and (each.lock.starts_on, each.lock.ends_on) == (wanted.start, wanted.end):
            found: UUID = each.lock.id
            return found
    raise Known("not_found", "The period {period} is not closed.", where=wanted.key, period=wanted.key)


def entity_of(office: Office, code: str) -> UUID:
    """Give the entity of a code."""
    from commonservices.queries.entities import entity_by_code

    return entity_by_code(office, code).id


def in_full(minor: int, currency: str) -> str:
    """Give an amount as text that loses nothing."""
    from commonservices.domain.money import Money, format_plain

    return format_plain(Money(minor, currency))


def _object(row: BillRow) -> dict[str, object]:
    from commonservices.cli.shown import plain

    shown: dict[str, object] = {"id": str(row.id), "human_ref": row.reference}
    shown |= {each: plain(getattr(row, each)) for each in _NAMES}
    for name in _MONEY:
        value = getattr(row, name)
        shown[name] = None if value is None else in_full(value, row.currency)
    shown["total_usd"] = None if row.total_usd is None else in_full(row.total_usd, "USD")
    return shown


def _cells(row: BillRow) -> tuple[str, ...]:
    amounts = (in_full(row.total, row.currency), in_full(row.balance, row.currency), row.currency)
    late = str(row.days_overdue) if row.days_overdue else ""
    return (row.reference, row.kind, row.state, row.party, *amounts, str(row.due_on or ""), late)


def _match(each: LineRow) -> dict[str, object] | None:
    if each.match is None:
        return None
    expected = each.match.expected
    shown = None if expected is None else in_full(expected, each.line.currency)
    return {"status": each.match.status, "expected": shown}


def _aged(row: AgeingRow) -> dict[str, object]:
    from commonservices.queries.ageing import BANDS

    shown: dict[str, object] = {"provider": row.provider, "counterparty": row.counterparty, "currency": row.currency}
    shown |= {band: in_full(each, row.currency) for band, each in zip(BANDS, row.amounts, strict=True)}
    sums = {name: in_full(getattr(row, name), row.currency) for name in ("disputed", "total")}
    return shown | sums | {"bills": row.bills}


_LOOKS: Final[Mapping[str, Callable[[Session, Office], int]]] = {
    "list": _list,
    "show": _show,
    "unbilled": _unbilled,
    "days": days,
    "statement": _statement,
    "compare": _compare,
}
