"""The commands decisions and people, and adding the records of people, bodies and duties."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.decisions import ActionRow, DecisionRow
    from commonservices.queries.people import PersonRow

# What add takes besides arrangements and services: word -> kind of record.
RECORDS: Final[Mapping[str, str]] = {
    "person": "person",
    "role": "role_assignment",
    "delegation": "delegation",
    "body": "body",
    "meeting": "meeting",
    "decision": "decision",
    "action": "action_item",
    "obligation": "obligation",
    "risk": "risk",
    "location": "location",
    "entity": "entity",
}
_SHORT: Final = 8
_DECISION_HEADS: Final = ("human_ref", "decided", "type", "body", "about", "open", "text")
_ACTION_HEADS: Final = ("action", "due", "state", "owner", "decision", "text")
_PEOPLE_HEADS: Final = ("name", "title", "entity", "roles", "from", "to")
_WIDEST: Final = 60


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    told = command(commands, "decisions", "list what bodies decided, or the actions that are still open")
    told.add_argument("--body", metavar="NAME", default="", help="only those of one body")
    told.add_argument("--about", metavar="REF", default="", help="only those about one arrangement or service")
    told.add_argument("--open", dest="open_only", action="store_true", help="list the open actions, by due date")
    told.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    which = told.add_mutually_exclusive_group()
    which.add_argument("--done", metavar="ID", default="", help="close an action; needs --outcome")
    which.add_argument("--drop", metavar="ID", default="", help="close an action that will not be done")
    told.add_argument("--outcome", metavar="TEXT", default="", help="what came of the action")

    here = command(commands, "people", "list the people with the roles they hold")
    here.add_argument("--role", metavar="CODE", default="", help="only who holds this role today")
    here.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    here.add_argument("--all", action="store_true", help="also those who have left")


def decisions(session: Session) -> int:
    """List decisions or open actions, or close an action."""
    options = session.options
    if options.done or options.drop:
        return _close(session)
    from commonservices.queries import decisions as queries

    with session.looking() as office:
        wanted = _wanted(office, session)
        if options.open_only:
            actions = queries.actions(office, wanted)
            return _list(
                session, [_action_object(each) for each in actions], _ACTION_HEADS, map(_action_cells, actions)
            )
        rows = queries.decisions(office, wanted)
        return _list(session, [_decision_object(each) for each in rows], _DECISION_HEADS, map(_decision_cells, rows))


def people(session: Session) -> int:
    """List the people with the roles they hold today."""
    from commonservices.queries import people as queries

    options = session.options
    with session.looking() as office:
        rows = queries.people(office, options.find, options.role.strip().upper(), gone=options.all)
        found = [_person_object(each, office) for each in rows]
        cells = [_person_cells(each, session.language) for each in rows]
        return _list(session, found, _PEOPLE_HEADS, cells)


def add(session: Session) -> int:
    """Enter a person, role, delegation, body, meeting, decision, action, obligation, risk, place or counterpart."""
    from commonservices.cli.typed import values_of
    from commonservices.domain.records import record_of

    what = str(session.options.what)
    for given, option in ((session.options.party, "party"), (session.options.participant, "participant")):
        if given:
            from commonservices.cli.parser import UsageFault

            raise UsageFault(f"--{option} does not belong here.", option)
    with session.writing() as office:
        pairs = [each for each in session.options.set if not each.strip().startswith("about=")]
        cls: Any = record_of(RECORDS[what]).cls
        values = values_of(office, (cls,), pairs, new=True)
        values |= _about(office, what, [each for each in session.options.set if each not in pairs])
        reference = str(values.pop("reference", "")).strip() if what == "decision" else ""
        added = _added(office, what, values, reference)
        sentence = say("record_added", session.language, reference=added.reference)
        result = {"done": added.changes.act, "id": str(added.id), "reference": added.reference}
        session.output.done(sentence, result)
    return DONE


def _added(office: Office, what: str, values: dict[str, object], reference: str) -> Any:
    from commonservices.actions import bodies, duties, offices
    from commonservices.actions import people as persons

    if what == "decision":
        return bodies.record_decision(office, values, reference)
    acts: Mapping[str, Callable[..., Any]] = {
        "person": persons.add,
        "role": persons.declare,
        "delegation": persons.delegate,
        "body": bodies.add_body,
        "meeting": bodies.hold_meeting,
        "action": bodies.add_action,
        "obligation": duties.add_obligation,
        "risk": duties.add_risk,
        "location": offices.add_location,
        "entity": offices.add_entity,
    }
    return acts[what](office, values)


def _about(office: Office, what: str, pairs: list[str]) -> dict[str, object]:
    """Give the record that about=REF names, as the fields that say what a record concerns."""
    from commonservices.queries.refs import find_ref

    values: dict[str, object] = {}
    for pair in pairs:
        ref = find_ref(office, pair.partition("=")[2])
        start = "scope" if what == "role" else "subject"
        values |= {f"{start}_kind": ref.kind.upper(), f"{start}_id": ref.id}
    return values


def _wanted(office: Office, session: Session) -> Any:
    from commonservices.queries import decisions as queries
    from commonservices.queries.refs import find_ref

    options = session.options
    body = None
    if options.body:
        body = queries.by_name(office, options.body)
        if body is None:
            example = next((each.name for each in queries.bodies(office)), "—")
            from commonservices.domain.sentences import refuse

            refuse("unknown_code", "body", options.body, example=example)
    about = frozenset({find_ref(office, options.about).id}) if options.about else frozenset()
    return queries.Wanted(
        text=options.find, body_id=body.id if body else None, subject_ids=about, open_only=options.open_only
    )


def _close(session: Session) -> int:
    from commonservices.actions.bodies import close_action
    from commonservices.queries import decisions as queries

    options = session.options
    typed = (options.done or options.drop).strip().lower()
    with session.writing() as office:
        rows = queries.actions(office, queries.Wanted(open_only=True))
        found = [each for each in rows if typed and typed in {_short(each), str(each.id)}]
        if len(found) != 1:
            raise refused("no_such_action", field="done" if options.done else "drop", value=typed)
        changes = close_action(office, found[0].id, options.outcome, dropped=bool(options.drop))
        result = {"done": changes.act, "id": str(found[0].id), "reference": changes.subject}
        session.output.done(say("action_closed", session.language, reference=changes.subject), result)
    return DONE


def _list(session: Session, objects: list[dict[str, object]], heads: tuple[str, ...], cells: Any) -> int:
    if session.output.json:
        session.output.array(objects)
        return DONE
    if objects:
        session.output.table(heads, list(cells))
    session.output.say(say("listed" if objects else "nothing_listed", session.language, count=len(objects)))
    return DONE


def _decision_object(each: DecisionRow) -> dict[str, object]:
    return {
        "id": str(each.id),
        "human_ref": each.reference,
        "decided_on": _iso(each.decided_on),
        "type": each.type,
        "topic": each.topic,
        "body": each.body,
        "decided_by": each.decided_by,
        "subject_kind": each.subject_kind,
        "subject_id": str(each.subject_id) if each.subject_id else None,
        "about": each.subject,
        "about_title": each.subject_title,
        "referred_to": each.referred_to,
        "text": each.text,
        "actions_open": each.actions_open,
        "actions_late": each.actions_late,
    }


def _decision_cells(each: DecisionRow) -> tuple[str, ...]:
    by = each.body or each.decided_by
    about = each.subject or each.subject_title
    return (each.reference, _iso(each.decided_on) or "", each.type, by, about, str(each.actions_open), _line(each.text))


def _action_object(each: ActionRow) -> dict[str, object]:
    return {
        "id": str(each.id),
        "action": _short(each),
        "text": each.text,
        "owner": each.owner,
        "decision": each.decision,
        "body": each.body,
        "about": each.subject,
        "due_on": _iso(each.due_on),
        "days": each.days,
        "late": each.late,
        "state": each.state,
        "closed_on": _iso(each.closed_on),
        "outcome": each.outcome,
    }


def _action_cells(each: ActionRow) -> tuple[str, ...]:
    return (_short(each), _iso(each.due_on) or "", each.state, each.owner, each.decision, _line(each.text))


def _person_object(each: PersonRow, office: Office) -> dict[str, object]:
    from commonservices.queries.people import roles

    held = [
        {"role": one.role, "scope": one.scope, "from": _iso(one.from_on), "until": _iso(one.until_on)}
        for one in roles(office, person_id=each.id)
    ]
    return {
        "id": str(each.id),
        "name": each.name,
        "title": each.title,
        "entity": each.entity,
        "email": each.email,
        "phone": each.phone,
        "from": _iso(each.active_from),
        "to": _iso(each.active_to),
        "roles": list(each.roles),
        "declared": held,
    }


def _person_cells(each: PersonRow, language: str) -> tuple[str, ...]:
    from commonservices.domain import codelists

    words = codelists.load("roles")
    roles = ", ".join(words.label(role, language) for role in each.roles)
    return (each.name, each.title, each.entity, roles, _iso(each.active_from) or "", _iso(each.active_to) or "")


def _short(each: ActionRow) -> str:
    """Give the last digits of an identifier: those of new records differ there."""
    return each.id.hex[-_SHORT:]


def _line(text: str) -> str:
    """Give the first words of a text in one line."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _WIDEST else f"{plain[: _WIDEST - 1]}…"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
