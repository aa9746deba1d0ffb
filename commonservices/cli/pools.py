"""The command pool: a shared budget from its first line to its last credit."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.counting import count
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.runs import RunRow

KINDS: Final = ("ADVANCE", "REVISED", "ACTUAL")
LOOKING: Final = ("list", "show", "runs", "explain", "true-up", "verify", "what-if")
_MOVES: Final = {"invoice": "INVOICED", "open": "OPEN", "close": "CLOSED", "settle": "SETTLED", "draft": "DRAFT"}
_WORDS: Final = {
    "invoice": "record that the advances are billed",
    "open": "open the year of a budget",
    "close": "close a budget once every month has its cost",
    "settle": "record that everything is billed, credited and paid",
    "draft": "take a budget back to draft, with the reason",
}


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command with all its acts to the grammar."""
    pool = command(commands, "pool", "make, share out, agree, spend and settle a shared budget")
    acts = pool.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(pool))
    _looking(acts, command)
    _making(acts, command)
    for name, words in _WORDS.items():
        _one(command(acts, name, words)).add_argument("--why", metavar="TEXT", default="", help="the reason")
    _one(command(acts, "propose", "put a budget to the participants; what is not shared out yet is shared out"))
    agreed = _one(command(acts, "agree", "record the agreement to a budget, or to runs made later"))
    agreed.add_argument("--decision", metavar="REF", help="the decision that adopted it")
    agreed.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")
    revised = _one(command(acts, "revise", "open the lines for the mid-year review"))
    revised.add_argument("--why", metavar="TEXT", required=True, help="the reason")
    shared = _one(command(acts, "run", "share a budget out, line by line"))
    shared.add_argument(
        "--kind", choices=KINDS, default=KINDS[0], help="what is shared: the budget, or the actual cost"
    )
    shared.add_argument(
        "--line", metavar="N", type=count, action="append", default=[], help="only this line; repeatable"
    )
    shared.add_argument("--from", dest="first", metavar="DATE", help="share anew from this month on; those before stay")
    shared.add_argument("--census-by", metavar="DATE", help="the last day of the counts that are taken")
    shared.add_argument(
        "--anew", action="store_true", help="take parties and counts of today, not those of the advance"
    )
    _one(command(acts, "freeze", "freeze the runs of a budget that are agreed"))
    gone = _one(command(acts, "supersede", "set a run aside, also a frozen one"), "RUN")
    gone.add_argument("--why", metavar="TEXT", required=True, help="the reason")


def _looking(acts: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    listed = command(acts, "list", "list the shared budgets")
    listed.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    listed.add_argument("--state", metavar="CODE", action="append", default=[], help="only these; repeatable")
    _one(command(acts, "show", "show one budget with lines, parties and what is still missing"))
    _one(command(acts, "runs", "list the runs of a budget"))
    told = _one(command(acts, "explain", "say why a party pays what it pays, and what changed"), "RUN")
    told.add_argument("party", metavar="PARTY", help="code of the entity")
    _one(command(acts, "true-up", "show what is still to be paid or credited: actual share less advance share"))
    checked = command(acts, "verify", "work frozen runs out again and compare them with what is on record")
    checked.add_argument("ref", metavar="REF", nargs="?", help="one budget; without it all frozen runs")
    tried = _one(command(acts, "what-if", "show what every party would pay if something were otherwise"), "RUN")
    tried.add_argument("--total", metavar="AMOUNT", help="another total")
    tried.add_argument("--driver", metavar="CODE=VALUE", action="append", default=[], help="another count; repeatable")
    tried.add_argument("--join", metavar="CODE=VALUE[@DATE]", action="append", default=[], help="one more party")
    tried.add_argument("--leave", metavar="CODE=DATE", action="append", default=[], help="a party that leaves")


def _making(acts: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    made = command(acts, "add", "make a budget under an arrangement")
    made.add_argument("arrangement", metavar="ARRANGEMENT", help="reference of the arrangement")
    made.add_argument("name", metavar="NAME")
    made.add_argument("period", metavar="2027-01..2027-12", help="first and last month")
    made.add_argument("--provider", metavar="CODE", required=True, help="the entity that spends it")
    made.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="more fields")
    copied = _one(command(acts, "copy", "copy a budget into the next year"))
    copied.add_argument("--starts", metavar="DATE", help="the first day; without it the day after the last one")
    copied.add_argument("--name", metavar="TEXT", default="", help="another name")
    line = _one(command(acts, "line", "add a line to a budget, or change or remove one with --number"))
    line.add_argument("description", metavar="TEXT", nargs="?", default="")
    line.add_argument("amount", metavar="AMOUNT", nargs="?", default="")
    line.add_argument("--number", metavar="N", type=count, help="the line to be changed")
    line.add_argument("--scheme", metavar="NAME", default="", help="how it is shared")
    line.add_argument("--remove", action="store_true", help="take the line out")
    line.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="more fields")
    spent = _one(command(acts, "actual", "enter what was spent on a line in a month, or spread a lump sum"))
    spent.add_argument("number", metavar="N", type=count, help="number of the line")
    spent.add_argument("amount", metavar="AMOUNT", help='what was spent; "" takes it out again')
    spent.add_argument("month", metavar="MONTH", nargs="?", default="", help="for example 2027-03; without it spread")
    spent.add_argument("--estimated", action="store_true", help="an estimate")
    spent.add_argument("--note", metavar="TEXT", default="", help="a note on the figure")


def run(session: Session) -> int:
    """Do what the command says."""
    act = str(session.options.act)
    if act in LOOKING:
        from commonservices.cli import pool_shown

        return pool_shown.show(session, act)
    with session.writing() as office:
        reference, changes, more = _ACTS[act](session, office)
        result = {"done": changes.act, "human_ref": reference, **more}
        session.output.done(say("record_changed", session.language, reference=reference), result)
        for code in more.get("doubts", ()):
            session.output.say(f"  {code}")
    return DONE


def _one(parser: argparse.ArgumentParser, metavar: str = "REF") -> argparse.ArgumentParser:
    parser.add_argument("ref", metavar=metavar)
    return parser


Done = tuple[str, Any, dict[str, Any]]


def pool_id(office: Office, reference: str) -> UUID:
    """Give the budget of a reference."""
    from commonservices.queries.cost_pools import by_reference

    return by_reference(office, reference)


def run_named(office: Office, reference: str) -> RunRow:
    """Give the run of a reference, such as UNEXAM-POOL-2027-01-R01."""
    from commonservices.domain.sentences import refuse
    from commonservices.queries.runs import runs

    typed = reference.strip().upper()
    above, _, _ = typed.rpartition("-R")
    rows = runs(office, pool_id(office, above or typed))
    found = next((each for each in rows if each.reference.upper() == typed), None)
    if found is None:
        refuse("unknown_code", "reference", reference, example=rows[0].reference if rows else f"{reference}-R01")
    return found


def _add(session: Session, office: Office) -> Done:
    from commonservices.actions import cost_pools
    from commonservices.cli.typed import values_of
    from commonservices.domain.cost_pools import CostPool
    from commonservices.domain.periods import parse_period
    from commonservices.queries.entities import entity_by_code
    from commonservices.queries.refs import find_ref

    options = session.options
    first, last = parse_period(options.period)
    values = values_of(office, (CostPool,), options.set, new=True)
    reference = str(values.pop("reference", ""))
    values |= {
        "arrangement_id": find_ref(office, options.arrangement, "arrangement").id,
        "provider_id": entity_by_code(office, options.provider).id,
        "name": options.name,
        "starts_on": first,
        "ends_on": last,
    }
    added = cost_pools.add(office, values, reference)
    return added.reference, added.changes, {"id": str(added.id)}


def _copy(session: Session, office: Office) -> Done:
    from commonservices.actions import cost_pools

    options = session.options
    added = cost_pools.copy(office, pool_id(office, options.ref), starts_on=session.day("starts"), name=options.name)
    return added.reference, added.changes, {"id": str(added.id)}


def _line(session: Session, office: Office) -> Done:
    from commonservices.actions import pool_lines
    from commonservices.cli.parser import UsageFault
    from commonservices.cli.typed import values_of
    from commonservices.domain.cost_pools import PoolLine

    options, id = session.options, pool_id(office, session.options.ref)
    if options.remove and options.number is None:
        raise UsageFault("--remove needs --number N.", "number")
    if options.remove:
        return options.ref, pool_lines.remove(office, _line_id(office, id, options.number)), {}
    values = values_of(office, (PoolLine,), options.set)
    values |= {"description": options.description} if options.description else {}
    values |= {"budget": options.amount} if options.amount else {}
    values |= {"scheme_id": _scheme_id(office, id, options.scheme)} if options.scheme else {}
    if options.number is not None:
        return options.ref, pool_lines.set_fields(office, _line_id(office, id, options.number), values), {}
    added = pool_lines.add(office, id, values)
    return options.ref, added.changes, {"id": str(added.id)}


def _line_id(office: Office, pool: UUID, number: int) -> UUID:
    from commonservices.domain.sentences import refuse
    from commonservices.queries.cost_pools import detail

    lines = detail(office, pool).lines
    found = next((each.line.id for each in lines if each.line.number == number), None)
    if found is None:
        numbers = ", ".join(str(each.line.number) for each in lines) or "—"
        refuse("unknown_code", "number", str(number), example=numbers)
    return found


def _scheme_id(office: Office, pool: UUID, name: str) -> UUID:
    from commonservices.cli.pool_keys import scheme_named
    from commonservices.queries.cost_pools import detail

    return scheme_named(office, detail(office, pool).pool.arrangement_id or pool, name).scheme.id


def _actual(session: Session, office: Office) -> Done:
    from commonservices.actions import pool_lines

    options = session.options
    line = _line_id(office, pool_id(office, options.ref), options.number)
    if not options.month:
        return options.ref, pool_lines.spread(office, line, options.amount, options.note), {}
    spent = pool_lines.Spent(
        line_id=line, month=options.month, amount=options.amount, estimated=options.estimated, note=options.note
    )
    return options.ref, pool_lines.set_actual(office, spent), {}


def _propose(session: Session, office: Office) -> Done:
    from commonservices.actions import cost_pools

    shared = cost_pools.propose(office, pool_id(office, session.options.ref))
    return session.options.ref, shared.changes, {"doubts": _doubts(shared.findings)}


def _run(session: Session, office: Office) -> Done:
    from commonservices.actions import runs

    options, id = session.options, pool_id(office, session.options.ref)
    order = runs.Order(
        kind=options.kind,
        line_ids=frozenset(_line_id(office, id, each) for each in options.line),
        from_on=session.day("first"),
        census_by=session.day("census_by"),
        anew=options.anew,
    )
    made = runs.propose(office, id, order)
    named = [each.reference for each in _runs(office, id) if each.id in made.run_ids]
    return options.ref, made.changes, {"runs": sorted(named), "doubts": _doubts(made.findings)}


def _doubts(findings: Iterable[Any]) -> list[str]:
    return sorted({each.code for each in findings})


def _runs(office: Office, id: UUID) -> list[RunRow]:
    from commonservices.queries.runs import runs

    return runs(office, id)


def _agree(session: Session, office: Office) -> Done:
    """Agree to a budget that was proposed; once it is agreed, to the runs made since."""
    from commonservices.actions import cost_pools, runs
    from commonservices.queries.cost_pools import detail

    options, id = session.options, pool_id(office, session.options.ref)
    decision = _decision_id(office, options.decision) if options.decision else None
    if detail(office, id).pool.state in {"DRAFT", "PROPOSED"}:
        return options.ref, cost_pools.agree(office, id, decision, exception=options.exception), {}
    open_ = [each.id for each in _runs(office, id) if each.state == "PROPOSED"]
    return options.ref, runs.agree(office, open_, decision, exception=options.exception), {}


def _decision_id(office: Office, reference: str) -> UUID:
    from commonservices.domain.sentences import refuse
    from commonservices.queries.decisions import decision_id

    found = decision_id(office, reference)
    if found is None:
        refuse("unknown_code", "decision_id", reference, example="UNEXAM-DEC-2026-001")
    return found


def _freeze(session: Session, office: Office) -> Done:
    from commonservices.actions import runs

    agreed = [each for each in _runs(office, pool_id(office, session.options.ref)) if each.state == "AGREED"]
    changes = runs.freeze(office, [each.id for each in agreed])
    return session.options.ref, changes, {"runs": sorted(each.reference for each in agreed)}


def _supersede(session: Session, office: Office) -> Done:
    from commonservices.actions import runs

    held = run_named(office, session.options.ref)
    return held.reference, runs.supersede(office, [held.id], session.options.why), {}


def _revise(session: Session, office: Office) -> Done:
    from commonservices.actions import cost_pools

    id = pool_id(office, session.options.ref)
    return session.options.ref, cost_pools.revise(office, id, session.options.why), {}


def _move(session: Session, office: Office) -> Done:
    from commonservices.actions import cost_pools

    options = session.options
    changes = cost_pools.move(office, pool_id(office, options.ref), _MOVES[options.act], why=options.why)
    return options.ref, changes, {}


def day_of(text: str, session: Session) -> date:
    """Give a typed day."""
    from commonservices.domain.dates import read_date

    return read_date(text, language=session.language, field="day")


_ACTS: Final[Mapping[str, Callable[[Session, Office], Done]]] = {
    "add": _add,
    "copy": _copy,
    "line": _line,
    "actual": _actual,
    "propose": _propose,
    "agree": _agree,
    "revise": _revise,
    "run": _run,
    "freeze": _freeze,
    "supersede": _supersede,
    **dict.fromkeys(_MOVES, _move),
}
