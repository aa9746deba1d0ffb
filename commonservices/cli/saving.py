"""The commands labour-rate, case and claim: what an hour costs, what sharing would save, and what it did save."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.counting import count, whole
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.actions.arrangements import Added
    from commonservices.domain.changes import Changes
    from commonservices.office import Office
    from commonservices.queries.refs import Ref

_WHY: Final = "the reason, for the change log"
_FIELDS: Final = "a field, for example unit_cost=12.50"
_BOTH: Final = "why one person does both steps"


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the three commands with their acts to the grammar."""
    _rates(commands, command)
    _cases(commands, command)
    _claims(commands, command)


def _rates(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    rate = command(commands, "labour-rate", "list and enter what an hour of a grade costs")
    acts = rate.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(rate))
    command(acts, "list", "list the hourly rates")
    added = command(acts, "add", "enter what a grade costs in a year; that over the hours is the hourly rate")
    added.add_argument("grade", metavar="GRADE", help="for example G-5")
    added.add_argument("cost", metavar="AMOUNT", help="the cost of a year")
    _pairs(added)
    ended = command(acts, "end", "let an hourly rate end")
    ended.add_argument("grade", metavar="GRADE")
    ended.add_argument("--on", metavar="DATE", help="its last day; without it today")
    ended.add_argument("--why", metavar="TEXT", default="", help=_WHY)


def _cases(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    case = command(commands, "case", "make, show and adopt the case for a shared service")
    acts = case.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(case))
    command(acts, "list", "list the cases").add_argument("ref", metavar="REF", nargs="?", default="", help="a service")
    _named(command(acts, "show", "show a case with its lines and what it comes to"), "CASE")
    added = _named(command(acts, "add", "begin a case for a service"), "REF")
    added.add_argument("title", metavar="TITLE")
    added.add_argument("year", metavar="YEAR", type=whole, help="the first year of the case")
    _pairs(added)
    changed = _pairs(_named(command(acts, "set", "change fields of a case"), "CASE"))
    changed.add_argument("--why", metavar="TEXT", default="", help=_WHY)
    line = _pairs(_named(command(acts, "line", "add a line to a case, change one or take one out"), "CASE"))
    line.add_argument("--number", metavar="N", type=count, help="the line to change")
    line.add_argument("--remove", action="store_true", help="take the line out")
    moved = _named(command(acts, "move", "bring a case to another state; adopting freezes it"), "CASE")
    moved.add_argument("to", metavar="STATE", help="REVIEWED, ADOPTED, REJECTED or DRAFT")
    moved.add_argument("--why", metavar="TEXT", default="", help=_WHY)
    moved.add_argument("--decision", metavar="REF", default="", help="the decision that adopted it")
    moved.add_argument("--exception", metavar="TEXT", default="", help=_BOTH)
    _pairs(_named(command(acts, "copy", "make another case alike, as a draft"), "CASE"))
    gone = _named(command(acts, "remove", "take out a case that was made by mistake"), "CASE")
    gone.add_argument("--why", metavar="TEXT", default="", help=_WHY)


def _claims(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    claim = command(commands, "claim", "claim, realise and validate what a service gained in a year")
    acts = claim.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(claim))
    listed = command(acts, "list", "list the claims")
    listed.add_argument("ref", metavar="REF", nargs="?", default="", help="a service")
    listed.add_argument("--year", metavar="YEAR", type=whole, help="only of this year")
    _named(command(acts, "show", "show a claim with its figures and what it lacks"), "CLAIM")
    for name, named, words in (
        ("add", "REF", "claim what a service gained in a calendar year"),
        ("from-case", "CASE", "claim a year of an adopted case"),
    ):
        one = _named(command(acts, name, words), named)
        one.add_argument("year", metavar="YEAR", type=whole)
        one.add_argument("category", metavar="CATEGORY", help="COST_SAVING, COST_AVOIDANCE, STAFF_TIME or QUALITY")
        one.add_argument("--link", metavar="CLAIM", default="", help="the claim it is counted under")
        _pairs(one)
    for name, words in (
        ("set", "change a claim; a validated one is then open again"),
        ("realise", "enter what a year really took"),
    ):
        one = _pairs(_named(command(acts, name, words), "CLAIM"))
        one.add_argument("--link", metavar="CLAIM", default="", help="the claim it is counted under")
        one.add_argument("--why", metavar="TEXT", default="", help=_WHY)
    checked = _named(command(acts, "validate", "confirm a realised claim that somebody else made"), "CLAIM")
    checked.add_argument("--exception", metavar="TEXT", default="", help=_BOTH)
    for name, words in (("reopen", "open a validated claim again"), ("withdraw", "take a claim back")):
        _named(command(acts, name, words), "CLAIM").add_argument("--why", metavar="TEXT", required=True, help=_WHY)


def _named(parser: argparse.ArgumentParser, metavar: str) -> argparse.ArgumentParser:
    parser.add_argument("ref", metavar=metavar, help="its reference")
    return parser


def _pairs(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help=_FIELDS)
    return parser


# --- what is done -----------------------------------------------------------------------------------------------------


def rates(session: Session) -> int:
    """Do what the command labour-rate says."""
    from commonservices.actions import efficiency
    from commonservices.cli import saving_shown
    from commonservices.domain.efficiency import LabourRate

    options = session.options
    if options.act == "list":
        return saving_shown.rates(session)
    with session.writing() as office:
        if options.act == "add":
            given = {"grade": options.grade, "annual_cost": options.cost, **_values(office, LabourRate, options.set)}
            return _added(session, efficiency.add_rate(office, given))
        held = _rate_named(office, options.grade)
        return _changed(session, options.grade, efficiency.retire_rate(office, held, session.day("on"), options.why))


def cases(session: Session) -> int:
    """Do what the command case says."""
    from commonservices.cli import saving_shown

    act = session.options.act
    if act in {"list", "show"}:
        return (saving_shown.cases if act == "list" else saving_shown.case)(session)
    with session.writing() as office:
        return _CASE_ACTS[act](session, office)


def _case_add(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.domain.efficiency import CbaCase
    from commonservices.queries.refs import find_ref

    options = session.options
    given = {"title": options.title, "base_year": options.year, **_values(office, CbaCase, options.set, new=True)}
    return _added(session, efficiency.add_case(office, find_ref(office, options.ref, "shared_service").id, given))


def _case_set(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.domain.efficiency import CbaCase

    options, id = session.options, _case_id(office, session)
    done = efficiency.set_case(office, id, _values(office, CbaCase, options.set), options.why)
    return _changed(session, options.ref, done)


def _case_line(session: Session, office: Office) -> int:
    """Add a line, or change or take out the one of a number."""
    from commonservices.actions import efficiency
    from commonservices.cli.parser import UsageFault
    from commonservices.domain.efficiency import CbaLine
    from commonservices.domain.sentences import refuse
    from commonservices.queries.efficiency import case

    options, id = session.options, _case_id(office, session)
    if options.remove and (options.number is None or options.set):
        raise UsageFault("--remove takes out the line of --number, and changes nothing else.", "remove")
    values = _values(office, CbaLine, options.set)
    if options.number is None:
        return _added(session, efficiency.add_line(office, id, values))
    lines = {each.line.number: each.line for each in case(office, id).lines}
    held = lines.get(options.number)
    if held is None:
        refuse("unknown_code", "number", str(options.number), example=min(lines, key=str, default="—"))
    if options.remove:
        return _changed(session, options.ref, efficiency.remove_line(office, held.id))
    return _changed(session, options.ref, efficiency.set_line(office, held.id, values))


def _case_move(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.queries.refs import find_ref

    options, id = session.options, _case_id(office, session)
    decision = find_ref(office, options.decision, "decision").id if options.decision else None
    done = efficiency.move_case(
        office, id, options.to.upper(), options.why, decision_id=decision, exception=options.exception
    )
    return _changed(session, options.ref, done)


def _case_copy(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.domain.efficiency import CbaCase

    id = _case_id(office, session)
    return _added(session, efficiency.copy_case(office, id, _values(office, CbaCase, session.options.set)))


def _case_remove(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency

    id = _case_id(office, session)
    return _changed(session, session.options.ref, efficiency.remove_case(office, id, session.options.why))


_CASE_ACTS: Final[dict[str, Callable[[Session, Any], int]]] = {
    "add": _case_add,
    "set": _case_set,
    "line": _case_line,
    "move": _case_move,
    "copy": _case_copy,
    "remove": _case_remove,
}


def claims(session: Session) -> int:
    """Do what the command claim says."""
    from commonservices.cli import saving_shown

    act = session.options.act
    if act in {"list", "show"}:
        return (saving_shown.claims if act == "list" else saving_shown.claim)(session)
    with session.writing() as office:
        return _claimed(session, office) if act in {"add", "from-case"} else _claim_changed(session, office)


def _claimed(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.queries.refs import find_ref

    options = session.options
    what = (options.year, options.category.upper(), _claim_values(session, office, new=True))
    if options.act == "from-case":
        return _added(session, efficiency.claim_from_case(office, _case_id(office, session), *what))
    return _added(session, efficiency.add_claim(office, find_ref(office, options.ref, "shared_service").id, *what))


def _claim_changed(session: Session, office: Office) -> int:
    from commonservices.actions import efficiency
    from commonservices.queries.efficiency import claim_by_reference

    options = session.options
    id = claim_by_reference(office, options.ref)
    acts: dict[str, Callable[[], Changes]] = {
        "set": lambda: efficiency.set_claim(office, id, _claim_values(session, office), options.why),
        "realise": lambda: efficiency.realise(office, id, _claim_values(session, office), options.why),
        "validate": lambda: efficiency.validate(office, id, options.exception),
        "reopen": lambda: efficiency.reopen(office, id, options.why),
        "withdraw": lambda: efficiency.withdraw(office, id, options.why),
    }
    return _changed(session, options.ref, acts[options.act]())


# --- parts ------------------------------------------------------------------------------------------------------------


def found(office: Office, reference: str) -> Ref | None:
    """Give the case or the claim of a reference, for papers and histories; None where there is neither."""
    from commonservices.errors import Known
    from commonservices.queries.refs import find_ref

    for kind in ("cba_case", "efficiency_record"):
        try:
            return find_ref(office, reference, kind)
        except Known:
            continue
    return None


def _values(office: Office, cls: type[Any], pairs: list[str], *, new: bool = False) -> dict[str, object]:
    from commonservices.cli.typed import values_of

    return values_of(office, [cls], pairs, new=new)


def _claim_values(session: Session, office: Office, *, new: bool = False) -> dict[str, object]:
    from commonservices.domain.efficiency import EfficiencyRecord
    from commonservices.queries.efficiency import claim_by_reference

    values = _values(office, EfficiencyRecord, session.options.set, new=new)
    link = session.options.link
    return {**values, "linked_id": claim_by_reference(office, link)} if link else values


def _case_id(office: Office, session: Session) -> UUID:
    from commonservices.queries.efficiency import case_by_reference

    return case_by_reference(office, session.options.ref)


def _rate_named(office: Office, grade: str) -> UUID:
    """Give the rate of a grade that runs, else the newest one."""
    from commonservices.cli.typed import rate_of_grade

    return rate_of_grade(office, "grade", grade)


def _added(session: Session, added: Added) -> int:
    sentence = say("record_added", session.language, reference=added.reference)
    result = {"done": added.changes.act, "id": str(added.id), "reference": added.reference}
    session.output.done(sentence, result)
    return DONE


def _changed(session: Session, reference: str, changes: Changes) -> int:
    key = "record_changed" if changes else "nothing_changed"
    named = changes.subject or reference
    sentence = say(key, session.language, reference=named)
    session.output.done(sentence, {"done": changes.act, "reference": named, "changes": len(changes.items)})
    return DONE
