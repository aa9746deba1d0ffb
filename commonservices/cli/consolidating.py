"""The commands of workbooks that come in: one checked against itself, those of many offices put together."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.cli.output import DONE, REFUSED
from commonservices.cli.sentences import known_text, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commonservices.office import Office
    from commonservices.reports.consolidation.gathering import Gathered
    from commonservices.reports.consolidation.remarks import Remark


def verify_workbook(session: Session) -> int:
    """Check one workbook against itself: 0 when it ties out, 1 when something differs."""
    from commonservices.reports.consolidation.verifying import verify_workbook as verified_of

    path = _path(session.options.file)
    verified = verified_of(path)
    remarks = [_remark(session, each) for each in verified.remarks]
    result = {
        "done": "workbook_sound" if verified.sound else "workbook_unsound",
        "file": str(path),
        "compared": verified.compared,
        "rows": {key: figures.rows for key, figures in verified.figures.items()},
        "differences": remarks,
        "unchecked": list(verified.unchecked),
    }
    _say(session, verified.remarks)
    key = "workbook_sound" if verified.sound else "workbook_unsound"
    count = verified.compared if verified.sound else len(remarks)
    session.output.done(say(key, session.language, path=path, count=count), result)
    return DONE if verified.sound else REFUSED


def consolidate(session: Session) -> int:
    """Put the workbooks of many offices into one once nothing is asked any more, and keep what was received."""
    from commonservices.cli.importing import texts_in
    from commonservices.reports.consolidation.combined import write_combined
    from commonservices.reports.consolidation.gathering import gather
    from commonservices.reports.consolidation.keeping import kept_before

    out, answers = _path(session.options.out), texts_in(session.options.answers, "answers")
    paths, language = [_path(each) for each in session.options.files], session.language
    with ExitStack() as stack:
        office = stack.enter_context(session.writing_if_free())
        expected, before = _expected(session, office), kept_before(office)
        gathered = stack.enter_context(
            gather(paths, expected=expected, answers=answers, kept=before, language=language)
        )
        if gathered.open:
            return _ask(session, gathered)
        written, totals, remarks = write_combined(out, gathered, language=language, made_on=office.today())
        kept = 0 if session.options.not_kept else _keep(office, gathered)
        offices = sorted({each.book.office for each in gathered.taken})
        missing = list(gathered.missing)
    _say(session, remarks)
    result = {
        "done": "consolidated",
        "file": str(written.path),
        "sha256": written.sha256,
        "offices": offices,
        "missing": missing,
        "rows": dict(totals.written),
        "received": kept,
        "remarks": [_remark(session, each) for each in remarks],
        "questions": [],
    }
    words = {"path": written.path, "count": len(offices), "missing": len(missing), "remarks": len(remarks)}
    session.output.done(say("consolidated", session.language, **words), result)
    return DONE


def _ask(session: Session, gathered: Gathered) -> int:
    """Say what has to be answered; nothing is written."""
    from commonservices.cli.importing import ask, question_told, told
    from commonservices.domain.sheets.plan import Said
    from commonservices.reports.consolidation.asking import SENTENCES

    language = session.language
    if session.output.json:
        asked = [
            question_told(each, language) | {"says": told(Said(SENTENCES[each.about]), language)}
            for each in gathered.open
        ]
        session.output.give({"done": "", "questions": asked})
        return REFUSED
    for each in gathered.open:
        session.output.say(f"{each.column}: {told(Said(SENTENCES[each.about]), language)}")
        ask(session, each)
    session.output.say(say("consolidate_stopped", language, count=len(gathered.open)))
    return REFUSED


def _expected(session: Session, office: Office) -> Sequence[str]:
    """Give the offices asked for; without any, those that sent something before."""
    from commonservices.actions.received import known_offices

    return session.options.expect or known_offices(office)


def _keep(office: Office, gathered: Gathered) -> int:
    from commonservices.actions.received import receive
    from commonservices.domain.sheets.records import Submission
    from commonservices.reports.consolidation.keeping import received

    if office.read_only or office.profile() is None:
        return 0
    changes = receive(office, [received(each) for each in gathered.taken])
    return sum(each.kind == Submission.KIND for each in changes.items)


def _say(session: Session, remarks: Sequence[Remark]) -> None:
    if not session.output.json:
        for each in remarks:
            session.output.say(known_text(each.said(), session.language))


def _remark(session: Session, remark: Remark) -> dict[str, object]:
    words = {name: str(word) for name, word in remark.words.items()}
    return {"key": remark.key, "says": known_text(remark.said(), session.language), **words}


def _path(text: str) -> Path:
    return Path(text).expanduser().absolute()
