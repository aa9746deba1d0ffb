"""The commands reconcile and exceptions: compare what belongs together, review it, and settle what differs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.domain.reconciling.findings import Outcome
    from commonservices.domain.reconciling.ledger import LedgerItem
    from commonservices.office import Office
    from commonservices.queries.exceptions import Difference

STATES: Final = ("OPEN", "SETTLED", "ACCEPTED", "GONE", "ALL")
_SHORT: Final = 8
_RUN_HEADS: Final = ("routine", "result", "compared", "differences", "amount", "currency", "new", "gone", "name")
_HEADS: Final = ("exception", "routine", "age", "amount", "currency", "owner", "due_on", "state", "text")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    run = command(commands, "reconcile", "compare what belongs together and keep what differs")
    run.add_argument("routines", metavar="ROUTINE", nargs="*", help="for example R3; without one all of them")
    run.add_argument("--period", metavar="PERIOD", default="", help="first and last month; without it this month")
    run.add_argument("--extract", dest="file", metavar="FILE", help="for R6: the extract of the ledger")
    run.add_argument("--currency", metavar="CODE", default="USD", help="of the extract where no column says it")
    run.add_argument("--explanation", metavar="TEXT", default="", help="why it differs")
    run.add_argument("--dry-run", action="store_true", help="say what differs and write nothing")
    which = run.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="list the runs there were")
    which.add_argument("--review", metavar="ID", default="", help="record that you looked a run over")
    run.add_argument("--exception", metavar="TEXT", default="", help="why its preparer reviews it in a small office")

    desk = command(commands, "exceptions", "list the differences found, or settle some")
    desk.add_argument("--routine", metavar="CODE", default="", help="only of this routine; S03 lists overlaps")
    desk.add_argument("--state", choices=STATES, default="OPEN", help="only these: OPEN")
    desk.add_argument("--owner", metavar="NAME", default="", help="only those of this person")
    desk.add_argument("--late", action="store_true", help="only those past their day")
    desk.add_argument("--counts", action="store_true", help="count them by routine")
    acts = desk.add_mutually_exclusive_group()
    for name, words in (
        ("settle", "settled; needs --note"),
        ("accept", "accepted as it is; needs --note"),
        ("reopen", "open again"),
        ("assign", "gets an owner; needs --to"),
    ):
        acts.add_argument(f"--{name}", metavar="ID", nargs="+", default=[], help=words)
    desk.add_argument("--note", metavar="TEXT", default="", help="how it was settled, or why it is accepted")
    desk.add_argument("--to", dest="person", metavar="NAME", default="", help="who owns it")
    desk.add_argument("--due", metavar="DATE", help="until when it is to be settled")


# --- reconcile --------------------------------------------------------------------------------------------------------


def reconcile(session: Session) -> int:
    """Run reconciliations, list the runs there were, or review one."""
    if session.options.list:
        return _runs(session)
    if session.options.review:
        return _review(session)
    from commonservices.actions import reconciliations

    routines = [each.strip().upper() for each in session.options.routines]
    if session.options.dry_run:
        with session.looking() as office:
            compared = reconciliations.compare(office, routines, *_period(session, office), _extract(session))
        return _compared(session, compared.outcomes)
    with session.writing() as office:
        ran = reconciliations.run(
            office, routines, *_period(session, office), _extract(session), session.options.explanation
        )
    found = [
        {
            "id": str(each.id),
            "routine": each.routine,
            "name": _named(each.routine, session.language),
            "result": each.result,
            "compared": each.compared,
            "differences": each.differences,
            "amount": _money(each.amount, each.currency),
            "currency": each.currency,
            "new": each.new,
            "back": each.back,
            "gone": each.gone,
        }
        for each in ran.results
    ]
    return _table(session, found, _RUN_HEADS)


def _compared(session: Session, outcomes: Sequence[tuple[str, Outcome]]) -> int:
    from commonservices.domain.reconciling.words import sentence

    found = [
        {
            "routine": routine,
            "kind": each.kind,
            "key": each.key,
            "amount": _money(each.amount, each.currency),
            "currency": each.currency,
            "text": sentence(each.kind, each.words, session.language),
        }
        for routine, outcome in outcomes
        for each in outcome.findings
    ]
    return _table(session, found, ("routine", "amount", "currency", "text"))


def _runs(session: Session) -> int:
    from commonservices.cli.shown import plain
    from commonservices.queries.exceptions import runs

    names = (
        "routine", "starts_on", "ends_on", "prepared_by", "prepared_on", "compared", "differences", "currency",
        "result", "reviewed_by", "reviewed_on", "explanation", "exception_reason",
    )  # fmt: skip
    wanted = {each.strip().upper() for each in session.options.routines}
    with session.looking() as office:
        rows = [row for row in runs(office) if not wanted or row.routine in wanted]
    found = [
        {
            "id": str(row.id),
            "run": row.id.hex[-_SHORT:],
            "amount": _money(row.amount, row.currency),
            **{name: plain(getattr(row, name)) for name in names},
        }
        for row in rows
    ]
    return _table(session, found, ("run", "routine", "ends_on", "result", "differences", "prepared_by", "reviewed_by"))


def _review(session: Session) -> int:
    from commonservices.actions import reconciliations
    from commonservices.queries.exceptions import runs

    options = session.options
    with session.writing() as office:
        id = _one([row.id for row in runs(office)], options.review, "review")
        changes = reconciliations.review(office, id, options.explanation, options.exception)
        result = {"done": changes.act, "id": str(id), "reference": changes.subject}
        session.output.done(say("record_changed", session.language, reference=changes.subject), result)
    return DONE


def _period(session: Session, office: Office) -> tuple[date, date]:
    from commonservices.cli.exporting import period_of
    from commonservices.domain.terms import month_end

    if session.options.period:
        return period_of(session.options.period, session.language)
    today = office.today()
    return today.replace(day=1), month_end(today)


def _extract(session: Session) -> tuple[LedgerItem, ...]:
    from commonservices.domain.reconciling.ledger import entries
    from commonservices.exchange.statement_file import read

    if not session.options.file:
        return ()
    path = Path(session.options.file).expanduser()
    return entries(read(path, session.options.currency.strip().upper(), session.language))


# --- exceptions -------------------------------------------------------------------------------------------------------


def exceptions(session: Session) -> int:
    """List the differences found, count them, or say what became of some."""
    from commonservices.cli.shown import plain
    from commonservices.queries import exceptions as queries

    options = session.options
    if options.settle or options.accept or options.reopen or options.assign:
        return _settle(session)
    with session.looking() as office:
        if options.counts:
            found = [
                {
                    "routine": each.routine,
                    "name": _named(each.routine, session.language),
                    "open": each.open,
                    "late": each.late,
                    "without_owner": each.without_owner,
                    "oldest": plain(each.oldest),
                    "last_run": plain(each.run.prepared_on) if each.run else None,
                    "result": each.run.result if each.run else None,
                }
                for each in queries.desk(office)
            ]
            heads = ("routine", "open", "late", "without_owner", "oldest", "last_run", "result", "name")
            return _table(session, found, heads)
        owner = _person(office, options.owner, "owner") if options.owner else None
        wanted = queries.DifferenceFilter(
            routine=options.routine.strip().upper(),
            state="" if options.state == "ALL" else options.state,
            owner_id=owner,
            late=options.late,
        )
        rows = queries.differences(office, wanted)
    return _table(session, [_shown(each, session.language) for each in rows], _HEADS)


def _shown(each: Difference, language: str) -> dict[str, object]:
    from commonservices.cli.shown import plain

    row = each.row
    return {
        "id": str(row.id),
        "exception": row.id.hex[-_SHORT:],
        "routine": row.routine,
        "kind": row.finding,
        "about": each.subject,
        "subject_kind": row.subject_kind,
        "subject_id": str(row.subject_id) if row.subject_id else None,
        "amount": _money(row.amount, row.currency),
        "currency": row.currency,
        "age": each.age,
        "found_on": plain(row.found_on),
        "last_seen_on": plain(row.last_seen_on),
        "owner": row.owner,
        "due_on": plain(row.due_on),
        "late": each.late,
        "state": row.state,
        "closing_note": row.closing_note,
        "closed_by": row.closed_by,
        "closed_on": plain(row.closed_on),
        "text": each.sentence(language),
    }


def _settle(session: Session) -> int:
    from commonservices.actions import discrepancies
    from commonservices.queries import exceptions as queries

    options = session.options
    given = options.settle or options.accept or options.reopen or options.assign
    with session.writing() as office:
        wanted = queries.DifferenceFilter(state="")
        every = [each.id for routine in ("", "S03") for each in queries.differences(office, _of(wanted, routine))]
        ids = [_one(every, text, "exception") for text in given]
        if options.settle:
            changes = discrepancies.settle(office, ids, options.note)
        elif options.accept:
            changes = discrepancies.accept(office, ids, options.note)
        elif options.reopen:
            changes = discrepancies.reopen(office, ids, options.note)
        else:
            owner = _person(office, options.person, "to") if options.person else None
            changes = discrepancies.assign(office, ids, owner, options.due)
        result = {"done": changes.act, "ids": [str(id) for id in ids], "changed": len(changes.items)}
        session.output.done(say("exceptions_changed", session.language, count=len(changes.items)), result)
    return DONE


def _of(wanted: Any, routine: str) -> Any:
    from dataclasses import replace

    return replace(wanted, routine=routine)


def _one(ids: Sequence[UUID], text: str, field: str) -> UUID:
    """Give the identifier that a whole one, or its last digits, names."""
    typed = text.strip().lower()
    found = [id for id in ids if typed and typed in {str(id), id.hex[-_SHORT:]}]
    if len(found) != 1:
        raise refused("no_such_difference", field=field, value=text)
    return found[0]


def _person(office: Office, name: str, field: str) -> UUID:
    from commonservices.domain.duty_separation import same_person
    from commonservices.queries.entities import persons

    every = persons(office)
    found = next((each.id for each in every if same_person(each.name, name)), None)
    if found is None:
        from commonservices.domain.sentences import refuse

        refuse("unknown_code", field, name, example=min((each.name for each in every), default="—"))
    return found


def _named(routine: str, language: str) -> str:
    from commonservices.domain import codelists

    return codelists.load("reconciliations").label(routine, language)


def _money(minor: int | None, currency: str) -> str | None:
    from commonservices.domain.money import Money, format_plain

    return None if minor is None else format_plain(Money(minor, currency))


def _table(session: Session, found: list[dict[str, Any]], heads: tuple[str, ...]) -> int:
    from commonservices.cli.bills import show_table

    return show_table(session, found, heads)
