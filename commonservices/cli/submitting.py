"""The command submissions and the options of export that submit: what was sent, and the same workbook again."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.submissions import SubmissionRow

_HEADS = ("reference", "period", "basis", "lang", "cut_off", "restates", "prepared_by", "sha256")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    listing = command(commands, "submissions", "list the workbooks that were submitted, or make one of them again")
    listing.add_argument("--period", metavar="2025-07..2026-06", help="only those of this period")
    listing.add_argument("--again", metavar="REF", default="", help="make this one again; it must come out the same")
    listing.add_argument("--out", metavar="FILE", default="", help="where to write it")


def add_options(export: argparse.ArgumentParser) -> None:
    """Add the options of export that concern tags, drafts, desks' workbooks and submitting."""
    export.add_argument("--hxl", action="store_true", help="with a row of humanitarian exchange hashtags")
    ways = export.add_mutually_exclusive_group()
    ways.add_argument("--previous", metavar="FILE", default="", help="say what changed since this workbook")
    ways.add_argument("--template", metavar="MAP", default="", help="fill a desk's own workbook by this mapping")
    export.add_argument("--draft", action="store_true", help="keep it with its mark when it does not tie out")
    ways.add_argument("--submit", action="store_true", help="keep it as the submission of the period; not undone")
    export.add_argument("--why", metavar="TEXT", default="", help="why an earlier submission is restated")
    export.add_argument("--cleared-by", metavar="NAME", default="", help="who cleared it, for the submission")


def submit_to(session: Session, office: Office, out: Path, given: tuple[Any, Any, str, str]) -> int:
    """Submit the workbook of a period and write a copy of what was kept."""
    from commonservices.actions import submissions as acts
    from commonservices.domain.periods import checked_period
    from commonservices.jobs import silent
    from commonservices.reports.submitting import submit

    start, end, basis, language = given
    options = session.options
    made = submit(
        office,
        checked_period(start, end),
        basis=basis,
        language=language,
        reason=options.why,
        cleared_by=options.cleared_by,
        hxl=options.hxl,
        tell=silent,
    )
    acts.copy_out(office, made.record, out)
    result = {
        "done": "submitted",
        "reference": made.record.reference,
        "file": str(out),
        "rows": dict(made.exported.rows),
        "sha256": made.exported.sha256,
        "changes": {key: dict(value) for key, value in (made.exported.changes or {}).items()},
    }
    session.output.done(say("submitted", session.language, reference=made.record.reference, path=out), result)
    return DONE


def submissions(session: Session) -> int:
    """List the submissions, or make one of them again."""
    from commonservices.cli.exporting import period_of
    from commonservices.domain.periods import Period
    from commonservices.queries import submissions as listed

    with session.looking() as office:
        if session.options.again:
            return _again(session, office)
        period = Period(*period_of(session.options.period, session.language)) if session.options.period else None
        rows = listed.submissions(office, period)
    if session.output.json:
        session.output.array(_object(each) for each in rows)
        return DONE
    if rows:
        session.output.table(_HEADS, [_cells(each) for each in rows])
    session.output.say(say("listed" if rows else "nothing_listed", session.language, count=len(rows)))
    return DONE


def _again(session: Session, office: Office) -> int:
    from commonservices.queries import submissions as listed
    from commonservices.reports.submitting import regenerate

    wanted, out = session.options.again.strip().casefold(), session.options.out
    found = next((each for each in listed.submissions(office) if each.record.reference.casefold() == wanted), None)
    if found is None:
        raise Known(
            "no_such_reference",
            "There is no record with the reference {reference}.",
            advice="List the submissions with: submissions.",
            where=session.options.again,
            reference=session.options.again,
        )
    path = Path(out or f"{found.record.reference}.xlsx").expanduser().absolute()
    made = regenerate(office, found.record.id, path)
    result = {"done": "regenerated", "reference": found.record.reference, "file": str(path), "sha256": made.sha256}
    session.output.done(say("regenerated", session.language, reference=found.record.reference, path=path), result)
    return DONE


def _object(row: SubmissionRow) -> dict[str, object]:
    record = row.record
    return {
        "reference": record.reference,
        "period_start": record.period_start.isoformat() if record.period_start else "",
        "period_end": record.period_end.isoformat() if record.period_end else "",
        "basis": record.basis,
        "language": record.language,
        "cut_off": record.cut_off.isoformat() if record.cut_off else "",
        "number": record.number,
        "restates": row.restates,
        "reason": record.reason,
        "prepared_by": record.prepared_by,
        "cleared_by": record.cleared_by,
        "rows": dict(row.rows),
        "hxl": row.hxl,
        "sha256": row.sha256,
    }


def _cells(row: SubmissionRow) -> tuple[str, ...]:
    record = row.record
    period = f"{record.period_start:%Y-%m}..{record.period_end:%Y-%m}"
    cut_off = record.cut_off.isoformat() if record.cut_off else ""
    held = (record.reference, period, record.basis, record.language, cut_off, row.restates, record.prepared_by)
    return (*held, row.sha256[:12])
