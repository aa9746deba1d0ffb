"""The command import: what a sheet would do here, and doing it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from commonservices.cli.output import DONE, REFUSED
from commonservices.cli.sentences import refusal_text, refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.domain.sheets.plan import Plan, ProposedCell, ProposedRow, Question, Said
    from commonservices.exchange.tables import TableFile
    from commonservices.office import Office

TARGETS: Final = ("arrangements", "parties", "services", "usage", "readings", "counts", "entities", "premises")
ALL_REFUSED: Final = "refused"


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    importing = command(commands, "import", "read a workbook or a text table into the register, all of it or nothing")
    importing.add_argument("files", metavar="FILE", nargs="+", help=".xlsx, .xlsm, .xls, .ods, .csv or .tsv")
    importing.add_argument("--as", dest="target", choices=TARGETS, default="", help="what its rows are")
    importing.add_argument("--sheet", metavar="NAME", default="", help="the sheet, where there are several")
    importing.add_argument("--map", metavar="MAP", default="", help="a JSON file: heading to field, empty leaves out")
    importing.add_argument("--answers", metavar="FILE", default="", help="a JSON file: id of a question to choice")
    importing.add_argument("--sender", metavar="WHO", default="", help="whose sheet it is; how it was read is kept")
    importing.add_argument(
        "--leave-out", metavar="ROW", action="append", default=[], help="Sheet1!7, or refused; repeatable"
    )
    importing.add_argument("--dry-run", action="store_true", help="say what would be done; writes nothing")


def run(session: Session) -> int:
    """Show what a sheet would do, and do it when nothing is asked and nothing is refused."""
    from commonservices.actions.imports import apply_plan
    from commonservices.exchange.tables import open_table

    options = session.options
    answers = texts_in(options.answers, "answers")
    opened = session.writing_if_free if options.dry_run else session.writing
    with ExitStack() as stack:
        paths = [Path(each).expanduser().absolute() for each in options.files]
        tables = [stack.enter_context(open_table(each)) for each in paths]
        office = stack.enter_context(opened())
        plan = _planned(office, session, tables, answers)
        if plan.faults:
            from commonservices.domain.sentences import refusal

            raise refusal(plan.faults[0].key, "", "", plan.faults[0].words)
        out = set(options.leave_out)
        _look_for(out - {ALL_REFUSED}, plan)
        _show(session, plan)
        stopped = [each for each in plan.rows if _stops(each) and ALL_REFUSED not in out and each.key not in out]
        if not plan.ready or stopped:
            session.output.say(say("import_stopped", session.language))
            return REFUSED
        if not options.dry_run:
            changes = apply_plan(office, plan, left_out=frozenset(out))
            session.output.say(say("import_done", session.language, subject=changes.subject or plan.source))
    return DONE


def _look_for(out: set[str], plan: Plan) -> None:
    """Refuse to leave out what is no row: its writer meant another one, and that would be written."""
    keys = [each.key for each in plan.rows]
    unknown = sorted(out.difference(keys))
    if unknown:
        raise refused("import_no_such_row", field="leave-out", value=unknown[0], example=keys[0] if keys else "—")


def _stops(row: ProposedRow) -> bool:
    """Say whether something of a row is refused, so that it has to be left out by hand."""
    from commonservices.domain.sheets.plan import Verdict

    return row.verdict is Verdict.REFUSED or any(each.refused is not None for each in row.cells)


def _planned(office: Office, session: Session, tables: Sequence[TableFile], answers: Mapping[str, str]) -> Plan:
    """Give what the files would do: sheets and forms of ours that came back are known by themselves."""
    from commonservices.exchange.importing.planning import plan_import
    from commonservices.exchange.returning.together import plan_returned

    options = session.options
    mapping = texts_in(options.map, "map")
    left_out = frozenset(options.leave_out)
    if not options.target:
        returned = plan_returned(office, tables, sender=options.sender, left_out=left_out, answers=answers)
        if returned is not None:
            return returned
    if len(tables) > 1:
        raise refused("import_one_at_a_time", field="files", value=str(len(tables)))
    return plan_import(
        office,
        tables[0],
        target=options.target,
        sheet=options.sheet,
        mapping=mapping,
        answers=answers,
        sender=options.sender,
        left_out=options.leave_out,
    )


def as_object(plan: Plan, language: str = "en") -> dict[str, object]:
    """Give a plan as scripts read it."""
    from commonservices.domain.sheets.plan import Verdict

    return {
        "added": [_row(each, both=False) for each in plan.by(Verdict.ADD)],
        "changed": [_row(each, both=True) for each in plan.by(Verdict.CHANGE)],
        "unchanged": len(plan.by(Verdict.UNCHANGED)),
        "refused": list(_refused(plan, language)),
        "questions": [question_told(each, language) for each in plan.questions if each.open],
    }


def _show(session: Session, plan: Plan) -> None:
    shown = as_object(plan, session.language)
    if session.output.json:
        session.output.give(shown)
        return
    from commonservices.domain.sheets.plan import Verdict

    named = {"added": Verdict.ADD, "changed": Verdict.CHANGE, "unchanged": Verdict.UNCHANGED}
    named |= {"refused": Verdict.REFUSED, "asked": Verdict.ASK}
    counts = {name: len(plan.by(verdict)) for name, verdict in named.items()}
    words = {"file": plan.source, "target": plan.target, "missing": len(plan.missing), **counts}
    session.output.say(say("import_planned", session.language, **words))
    for note in plan.notes:
        session.output.say(told(note, session.language))
    if plan.unread:
        headings = ", ".join(each.heading for each in plan.unread)
        session.output.say(say("import_unread", session.language, headings=headings))
    for each in (*_refused(plan, session.language), *_remarked(plan, session.language)):
        session.output.say(f"{each['sheet']}!{each['cell']} {each['value']}: {each['reason']}")
    for question in plan.questions:
        if question.open:
            ask(session, question)


def ask(session: Session, question: Question) -> None:
    """Say a question that waits: its examples, and the choices with what each would make of them."""
    examples = ", ".join(f"{address.cell} “{text}”" for address, text in question.examples)
    session.output.say(f"{question.id}  ({examples})")
    for choice in question.choices:
        outcomes = f"  → {', '.join(choice.outcomes)}" if choice.outcomes else ""
        session.output.say(f"  {choice.key}  {told(choice.said, session.language)}{outcomes}")


def told(said: Said, language: str) -> str:
    """Give a sentence of a plan in a language."""
    from commonservices.domain import codelists
    from commonservices.domain.sentences import MESSAGES, refusal, with_label

    words = dict(with_label(said.words))
    if "code_list" in words:
        words["label"] = codelists.load(str(words["code_list"])).label(str(words["code"]), language)
    if said.key not in MESSAGES:
        return say(said.key, language, **words)
    return refusal_text(refusal(said.key, "", str(words.get("value", "")), words), language)


def _row(row: ProposedRow, *, both: bool) -> dict[str, object]:
    values = {
        each.field: [_value(each, each.before), _value(each, each.after)] if both else _value(each, each.after)
        for each in row.cells
        if each.changes
    }
    return {"sheet": row.address.sheet, "row": row.address.row, "reference": row.reference, "values": values}


def _refused(plan: Plan, language: str) -> Iterator[dict[str, str]]:
    from commonservices.domain.sheets.plan import Verdict

    for address, value, said in plan.cells_refused:
        yield _place(address.sheet, address.cell, value, told(said, language))
    for row in plan.rows:
        cells: list[ProposedCell] = [each for each in row.cells if each.refused is not None]
        for cell in cells:
            if cell.refused is not None:
                yield _place(cell.address.sheet, cell.address.cell, cell.shown, told(cell.refused, language))
        for said in row.reasons if row.verdict is Verdict.REFUSED else ():
            yield _place(row.address.sheet, row.address.cell, row.reference, told(said, language))


def _remarked(plan: Plan, language: str) -> Iterator[dict[str, str]]:
    """Give what is said of rows that are not refused: that they wait, or say the same as another one."""
    from commonservices.domain.sheets.plan import Verdict

    for row in plan.rows:
        for said in row.reasons if row.verdict is not Verdict.REFUSED else ():
            yield _place(row.address.sheet, row.address.cell, row.reference, told(said, language))


def _place(sheet: str, cell: str, value: object, reason: str) -> dict[str, str]:
    return {"sheet": sheet, "cell": cell, "value": "" if value is None else str(value), "reason": reason}


def question_told(question: Question, language: str) -> dict[str, object]:
    """Give a question as scripts read it."""
    return {
        "id": question.id,
        "sheet": question.sheet,
        "column": question.column,
        "examples": [{"cell": address.cell, "value": text} for address, text in question.examples],
        "choices": [
            {"key": each.key, "words": told(each.said, language), "outcomes": list(each.outcomes)}
            for each in question.choices
        ],
    }


def _value(cell: ProposedCell, value: object) -> object:
    """Give a value as scripts read it; an amount in units of its currency."""
    from commonservices.domain.money import Money, format_plain

    return format_plain(Money(value, cell.currency)) if cell.currency and isinstance(value, int) else _plain(value)


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset | tuple):
        items = sorted(value, key=str) if isinstance(value, frozenset) else value
        return [_plain(each) for each in items]
    return str(value)


def texts_in(path: str, option: str) -> dict[str, str]:
    """Give what a JSON file says, texts to texts; empty without a file."""
    if not path:
        return {}
    try:
        found = json.loads(Path(path).expanduser().read_text(encoding="utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise refused("import_bad_file", field=option, value=path)
    return {str(name): str(each) for name, each in found.items()}
