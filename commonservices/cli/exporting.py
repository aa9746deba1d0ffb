"""The command export: the workbook for Headquarters."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from pathlib import Path

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session
from commonservices.cli.submitting import submit_to
from commonservices.cli.templates import fill_from
from commonservices.domain.dates import read_month
from commonservices.jobs import silent

_USUAL_BASIS = "JUL_JUN"
_USUAL_LANGUAGE = "en"


def run(session: Session) -> int:
    """Write the workbook of a period; the register itself is not changed."""
    from commonservices.reports import headquarters
    from commonservices.reports.hq.words import BookLabels

    start, end = period_of(session.options.period, session.language)
    out = Path(session.options.out).expanduser().absolute()
    with session.writing_if_free() as office:
        profile = office.profile()
        basis = session.options.basis or (profile.fiscal_calendar if profile else "") or _USUAL_BASIS
        language = session.language if session.language in headquarters.languages() else _USUAL_LANGUAGE
        if session.options.template:
            return fill_from(session, office, out, start=start, end=end, basis=basis, language=language)
        if session.options.submit:
            return submit_to(session, office, out, (start, end, basis, language))
        previous = session.options.previous
        written = headquarters.export(
            office,
            out,
            start=start,
            end=end,
            basis=basis,
            language=language,
            tell=silent,
            hxl=session.options.hxl,
            on_difference="mark" if session.options.draft else "refuse",
            previous=Path(previous).expanduser().absolute() if previous else None,
        )
    labels = BookLabels(language)
    rows = "; ".join(f"{labels.sheet(key)} {count}" for key, count in written.rows.items())
    result = {"done": "exported", "file": str(written.path), "rows": dict(written.rows), "sha256": str(written.sha256)}
    session.output.done(say("exported", session.language, path=written.path, rows=rows), result)
    return DONE


def period_of(text: str, language: str) -> tuple[date, date]:
    """Give the first and the last day of a period typed as two months."""
    first, dots, last = text.partition("..")
    if not dots or not first.strip() or not last.strip():
        raise refused("not_a_period", field="period", value=text)
    start = read_month(first.strip(), language=language, field="period")
    month = read_month(last.strip(), language=language, field="period")
    if month < start:
        raise refused("period_backwards", field="period", value=text)
    return start, month.replace(day=monthrange(month.year, month.month)[1])
