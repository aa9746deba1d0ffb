"""The commands returnable and form: sheets that are handed out and come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

LISTS = (
    "arrangements",
    "services",
    "premises",
    "agreements",
    "recognitions",
    "entities",
    "people",
    "usage",
    "readings",
)
KINDS = ("usage", "counts", "readings", "survey", "balance")


def add_commands(commands: Any, command: Callable[..., Any]) -> None:
    """Add the commands and their options to the grammar."""
    listed = command(commands, "returnable", "write a list as a workbook that can be filled in and comes back")
    listed.add_argument("what", metavar="LIST", choices=LISTS, help=", ".join(LISTS))
    listed.add_argument("--out", metavar="FILE", required=True, help="the workbook to write")
    listed.add_argument("--filter", metavar="TEXT", default="", help="only records that match, as in the lists")

    form = command(commands, "form", "write the form of a partner, to be filled in and sent back")
    form.add_argument("--for", metavar="CODE", dest="partner", required=True, help="code of the partner")
    form.add_argument("--kind", choices=KINDS, required=True, help="what it asks for")
    form.add_argument("--out", metavar="FILE", required=True, help="the workbook to write")
    when = form.add_mutually_exclusive_group()
    when.add_argument("--month", metavar="2026-09", help="one month; without it the last one that is over")
    when.add_argument("--period", metavar="2026-01..2026-06", help="first and last month")


def returnable(session: Session) -> int:
    """Write a list as a sheet that comes back; the register itself is not changed."""
    from commonservices.reports.returnable import write_list

    with session.looking() as office:
        out = Path(session.options.out).expanduser().absolute()
        handed = write_list(office, session.options.what, out, session.language, filter_text=session.options.filter)
    result = {"done": "handed_out", "file": str(handed.path), "rows": handed.rows, "sha256": handed.sha256}
    session.output.done(say("handed_out", session.language, path=handed.path, rows=handed.rows), result)
    return DONE


def form(session: Session) -> int:
    """Write the form of one partner; the register itself is not changed."""
    from commonservices.domain.sentences import refuse
    from commonservices.queries.entities import entity_by_code
    from commonservices.reports.forms import write_form

    with session.looking() as office:
        period = _period(session, office.today())
        if period[0] > office.today():
            refuse("month_in_future", "month", f"{period[0]:%Y-%m}", example=f"{office.today():%Y-%m}")
        partner = entity_by_code(office, session.options.partner)
        out = Path(session.options.out).expanduser().absolute()
        handed = write_form(office, session.options.kind, partner, period, out, session.language)
    result = {"done": "handed_out", "file": str(handed.path), "rows": handed.rows, "sha256": handed.sha256}
    session.output.done(say("handed_out", session.language, path=handed.path, rows=handed.rows), result)
    return DONE


def _period(session: Session, today: date) -> tuple[date, date]:
    """Give the first and the last day the form is about."""
    from commonservices.cli.exporting import period_of
    from commonservices.domain.dates import read_month
    from commonservices.domain.terms import add_months, month_end

    if session.options.period:
        return period_of(session.options.period, session.language)
    if session.options.month:
        month = read_month(session.options.month, language=session.language, field="month")
    else:
        month = add_months(today.replace(day=1), -1)
    return month, month_end(month)
