"""The commands handover and lens: the pack for whoever takes over, and what each priority was served by."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.lens import Lens

_USUAL_BASIS = "JUL_JUN"
_HEADS = ("scheme", "code", "title", "arrangements", "without_reason", "served_by")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    handed = command(commands, "handover", "write the handover pack for whoever takes over, in the language of --lang")
    handed.add_argument("--out", metavar="FILE", required=True, help="a workbook (.xlsx) or a page to print (.html)")

    served = command(commands, "lens", "show what each priority was served by in a period")
    served.add_argument("--period", metavar="2025-07..2026-06", help="first and last month; without it this year")
    served.add_argument("--all", action="store_true", help="also the priorities that nothing served")


def handover(session: Session) -> int:
    """Write the handover pack; the register itself is not changed."""
    from commonservices.reports.handover import write
    from commonservices.reports.pack.words import PackWords

    out = Path(session.options.out).expanduser().absolute()
    with session.looking() as office:
        office.actor = office.actor or session.actor()
        written = write(office, out, session.language)
    words = PackWords(session.language)
    rows = "; ".join(f"{words.text('sections', key)} {count}" for key, count in written.rows.items())
    result = {"done": "handover", "file": str(out), "rows": dict(written.rows), "sha256": written.sha256}
    session.output.done(say("handed_over", session.language, path=out, rows=rows), result)
    return DONE


def lens(session: Session) -> int:
    """Show what each priority was served by, and the gender figures that lack a narrative."""
    from commonservices.queries.lens import lens as looked_through

    with session.looking() as office:
        first, last = _period(session, office)
        found = looked_through(office, first, last)
    if session.output.json:
        session.output.array(_objects(found))
        return DONE
    shown = [line for line in found.lines if line.served_by or session.options.all]
    if shown:
        session.output.table(_HEADS, [_cells(line, session.language) for line in shown])
    session.output.say(say("listed" if shown else "nothing_listed", session.language, count=len(shown)))
    for each in found.gaps:
        session.output.say(
            say("figure_alone", session.language, kpi=each.kpi_code, service=each.service, day=each.as_of.isoformat())
        )
    return DONE


def _period(session: Session, office: Office) -> tuple[Any, Any]:
    from commonservices.cli.exporting import period_of
    from commonservices.domain.periods import year_of

    if session.options.period:
        return period_of(session.options.period, session.language)
    own = office.profile()
    year = year_of((own.fiscal_calendar if own else "") or _USUAL_BASIS, office.today())
    return year.start, year.end


def _cells(line: Any, language: str) -> tuple[str, ...]:
    from commonservices.domain.codelists import load
    from commonservices.domain.priorities import list_of

    title = load(list_of(line.scheme)).label(line.code, language)
    names = ", ".join(each.reference for each in line.served_by)
    return (line.scheme, line.code, title, str(len(line.served_by)), str(line.unreasoned), names)


def _objects(found: Lens) -> list[dict[str, object]]:
    """Give the priorities, then the gender figures, as plain objects."""
    lines: list[dict[str, object]] = [
        {
            "scheme": line.scheme,
            "code": line.code,
            "served_by": [
                {"human_ref": each.reference, "title": each.title, "reason": each.reason, "evidence": each.has_evidence}
                for each in line.served_by
            ],
        }
        for line in found.lines
    ]
    figures: list[dict[str, object]] = [
        {"figure": each.kpi_code, "service": each.service, "day": each.as_of.isoformat(), "pair": each.pair}
        for each in found.figures
    ]
    return [*lines, *figures]
