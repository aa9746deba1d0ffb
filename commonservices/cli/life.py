"""The commands of an arrangement's life: transition, sign, amend, versions and compare."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refusal_text, refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.actions.amendments import Signature
    from commonservices.actions.documents import Paper
    from commonservices.domain.arrangements import ArrangementVersion
    from commonservices.domain.changes import Changes
    from commonservices.domain.fields import Record
    from commonservices.office import Office
    from commonservices.queries.refs import Ref
    from commonservices.queries.versions import Comparison, VersionLine

SIGNED_COPY: Final = "SIGNED_COPY"


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands to the grammar."""
    move = command(commands, "transition", "move an arrangement to another state")
    move.add_argument("ref", metavar="REF")
    move.add_argument("state", metavar="STATE", help="for example IN_REVIEW, SUSPENDED, NOTICE")
    move.add_argument("--on", metavar="DATE", help="the day of the move; without it today")
    move.add_argument("--reason", metavar="TEXT", default="", help="why; some moves ask for it")
    move.add_argument("--document", metavar="FILE", help="the paper that proves it; it is attached")
    move.add_argument("--role", metavar="CODE", default="", help="in which role, where several would do")
    move.add_argument("--exception", metavar="TEXT", default="", help="why one person prepares and approves")
    move.add_argument("--party", metavar="CODE", help="the party that gives notice")
    move.add_argument("--ends", metavar="DATE", help="with NOTICE: the last day covered, when agreed otherwise")
    move.add_argument("--shorter", metavar="TEXT", default="", help="why less notice than agreed is enough")

    sign = command(commands, "sign", "record the signature of a party, under the open amendment if there is one")
    sign.add_argument("ref", metavar="REF")
    sign.add_argument("party", metavar="PARTY", help="code of the entity")
    sign.add_argument("date", metavar="DATE")
    sign.add_argument("--name", metavar="TEXT", default="", help="who signed; without it the name on record")
    sign.add_argument("--title", metavar="TEXT", default="", help="in which function; without it the one on record")
    sign.add_argument("--exception", metavar="TEXT", default="", help="why one person drafts and approves an amendment")

    statement = command(commands, "sign-statement", "record that an entity signed the mutual recognition statement")
    statement.add_argument("party", metavar="ENTITY", help="code of the entity")
    statement.add_argument("date", metavar="DATE", help='the day it signed; "" removes it')

    amend = command(commands, "amend", "open, change, sign, seal or drop an amendment of signed terms")
    amend.add_argument("ref", metavar="REF")
    amend.add_argument("--reason", metavar="TEXT", default="", help="why; needed to open one")
    amend.add_argument("--from", dest="applies_on", metavar="DATE", help="the day it takes effect; needed to open one")
    amend.add_argument("--kind", metavar="CODE", action="extend", nargs="+", default=[], help="for example PERIOD")
    amend.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="a term")
    amend.add_argument("--sign", metavar="PARTY:DATE", action="extend", nargs="+", default=[], help="signatures")
    amend.add_argument("--document", metavar="FILE", help="the signed amendment; it is attached")
    amend.add_argument("--without-document", metavar="TEXT", default="", help="why there is no signed paper")
    amend.add_argument("--seal", action="store_true", help="approve the open amendment, that everybody has signed")
    amend.add_argument("--exception", metavar="TEXT", default="", help="why one person drafts and approves")
    amend.add_argument("--drop", action="store_true", help="drop the open amendment")

    versions = command(commands, "versions", "list the versions of the terms of an arrangement")
    versions.add_argument("ref", metavar="REF")
    compare = command(commands, "compare", "show two versions or two arrangements field by field")
    compare.add_argument("ref", metavar="REF")
    compare.add_argument("others", metavar="REF | N M", nargs="*", help="another arrangement, or two version numbers")
    compare.add_argument("--all", action="store_true", help="also the fields that are the same")


def transition(session: Session) -> int:
    """Move an arrangement to another state."""
    from commonservices.actions import moves

    options = session.options
    with session.writing() as office:
        ref = _arrangement(office, options.ref)
        given: dict[str, Any] = {"reason": options.reason, "role": options.role, "exception": options.exception}
        given["party_id"] = _party(office, ref.id, options.party)[0] if options.party else None
        given["ends_on"] = session.day("ends")
        state = options.state.strip().upper()
        given["paper"] = _paper(options.document)
        if state == "NOTICE" and options.shorter:
            given |= {"given_on": session.day("on"), "shorter_reason": options.shorter}
            changes = moves.give_notice(office, ref.id, **given)
        else:
            changes = moves.move(office, ref.id, state, on=session.day("on"), **given)
        _done(session, say("state_moved", session.language, reference=ref.reference, state=state), changes, ref)
    return DONE


def sign(session: Session) -> int:
    """Record the signature of one party."""
    options = session.options
    with session.writing() as office:
        ref = _arrangement(office, options.ref)
        who = (options.name, options.title)
        changes = _sign(office, ref.id, options.party, _day(session, options.date), who, options.exception)
        words = {"reference": ref.reference, "party": options.party, "day": options.date}
        _done(session, say("signature_recorded", session.language, **words), changes, ref)
    return DONE


def amend(session: Session) -> int:
    """Open an amendment or go on with the open one: change it, sign it, name its paper, approve it, or drop it."""
    from commonservices.actions import amendments
    from commonservices.cli.parser import UsageFault

    options = session.options
    terms = (options.set, options.sign, options.kind, options.applies_on, options.document, options.without_document)
    if options.seal and (any(terms) or options.reason or options.drop):
        raise UsageFault("Give --seal alone, or with --exception.", "amend")
    if options.drop and (any(terms) or options.exception):
        raise UsageFault("Give --drop alone, or with --reason.", "amend")
    with session.writing() as office:
        ref = _arrangement(office, options.ref)
        if options.drop:
            changes = amendments.drop(office, ref.id, options.reason)
            _done(session, say("amendment_dropped", session.language, reference=ref.reference), changes, ref)
            return DONE
        if options.seal:
            changes = amendments.seal(office, ref.id, exception=options.exception)
        else:
            changes = _agree(office, session, ref)
        line = _newest(office, ref.id)
        words = {"reference": ref.reference, "number": line.number, "state": line.status}
        sentence = say("amended", session.language, **words)
        if line.status == "open" and not line.missing and not line.standing.allowed:
            sentence += " " + refusal_text(line.standing.refusal, session.language)
        _done(session, sentence, changes, ref)
    return DONE


def versions(session: Session) -> int:
    """List the versions of the terms of an arrangement."""
    from commonservices.queries.versions import versions as listed

    with session.looking() as office:
        ref = _arrangement(office, session.options.ref)
        lines = listed(office, ref.id)
    if session.output.json:
        session.output.array(_version_object(line) for line in lines)
    else:
        heads = ("version", "state", "applies", "sealed", "signed by", "reason")
        session.output.table(heads, [_version_row(line) for line in lines])
    return DONE


def compare(session: Session) -> int:
    """Show two versions of an arrangement, or two arrangements, field by field."""
    options = session.options
    with session.looking() as office:
        ref = _arrangement(office, options.ref)
        found = _compared(office, ref, options.others)
        rows = found.rows if options.all else found.differing
        names = _names(office)
        money = next(((str(row.left), str(row.right)) for row in found.rows if row.field == "currency"), ("", ""))
        cells = [
            (row.field, _plain(row.field, row.left, names, money[0]), _plain(row.field, row.right, names, money[1]))
            for row in rows
        ]
    if session.output.json:
        session.output.array({"field": name, "left": left, "right": right} for name, left, right in cells)
        return DONE
    heads = ("field", *(f"{reference} v{number}" for reference, number in (found.left, found.right)))
    session.output.table(heads, [tuple(_cell(cell) for cell in row) for row in cells])
    if not cells:
        session.output.say(say("nothing_differs", session.language))
    return DONE


def _agree(office: Office, session: Session, ref: Ref) -> Changes:
    """Open the amendment, or go on with the one that is open: everything that was given is one act."""
    from commonservices.actions import amendments
    from commonservices.cli.typed import values_of
    from commonservices.domain.arrangements import ArrangementVersion
    from commonservices.domain.fields import record_type
    from commonservices.domain.reading import read_value

    options = session.options
    values = values_of(office, (ArrangementVersion,), options.set)
    kinds = record_type(ArrangementVersion).by_name["amendment_kinds"]
    chosen: Any = read_value(kinds, ",".join(options.kind), language=session.language) if options.kind else frozenset()
    applies_on = session.day("applies_on")
    agreed = amendments.Agreed(
        paper=_paper(options.document),
        waive_reason=options.without_document,
        signatures=tuple(_signature(office, session, ref, each) for each in options.sign),
        exception=options.exception,
    )
    if _open_version(office, ref.id) is None:
        if applies_on is None:
            raise refused("amendment_day_missing", field="from")
        return amendments.amend(
            office, ref.id, reason=options.reason, applies_on=applies_on, kinds=chosen, values=values, agreed=agreed
        ).changes
    values |= {"version_reason": options.reason} if options.reason else {}
    values |= {"version_applies_on": applies_on} if applies_on else {}
    values |= {"amendment_kinds": chosen} if chosen else {}
    return amendments.set_terms(office, ref.id, values, agreed=agreed)


def _sign(office: Office, id: UUID, code: str, day: date, signatory: tuple[str, str], exception: str) -> Changes:
    from commonservices.actions import amendments, arrangements

    party_id, name, title = _party(office, id, code)
    who = (signatory[0] or name, signatory[1] or title)
    if _open_version(office, id) is not None:
        return amendments.sign(office, id, party_id, *who, day, exception=exception)
    return arrangements.sign(office, party_id, *who, day)


def _signature(office: Office, session: Session, ref: Ref, text: str) -> Signature:
    """Give the signature that PARTY:DATE says, of the signatory on record."""
    from commonservices.actions.amendments import Signature

    code, colon, day = text.partition(":")
    if not colon:
        raise refused("signature_unwritten", field="sign", value=text)
    return Signature(*_party(office, ref.id, code), _day(session, day))


def _open_version(office: Office, id: UUID) -> ArrangementVersion | None:
    from commonservices.queries.life import editable

    return editable(office, id).open_version


def _newest(office: Office, id: UUID) -> VersionLine:
    from commonservices.queries.versions import versions as listed

    return listed(office, id)[0]


def _arrangement(office: Office, text: str) -> Ref:
    from commonservices.queries.refs import find_ref

    return find_ref(office, text, "arrangement")


def _party(office: Office, id: UUID, code: str) -> tuple[UUID, str, str]:
    """Give a party by the code of its entity, with the name and function on record."""
    from commonservices.queries.arrangements import detail
    from commonservices.queries.entities import entity_by_code

    entity = entity_by_code(office, code)
    lines = detail(office, id).parties
    own = [line.party for line in lines if line.party.entity_id == entity.id]
    if own:
        last = max(own, key=lambda party: party.joined_on or date.min)
        return last.id, last.signatory_name, last.signatory_title
    raise refused("no_such_party", field="party", value=code, choices=", ".join(line.code for line in lines))


def _paper(path: str | None) -> Paper | None:
    """Give the paper that comes with an act: a signed copy."""
    from commonservices.actions.documents import Paper

    return Paper(Path(path).expanduser().absolute(), SIGNED_COPY) if path else None


def _day(session: Session, text: str) -> date:
    from commonservices.domain.dates import read_date

    return read_date(text, language=session.language, field="date")


def _compared(office: Office, ref: Ref, others: Sequence[str]) -> Comparison:
    from commonservices.cli.parser import UsageFault
    from commonservices.queries.versions import compare_arrangements, compare_versions
    from commonservices.queries.versions import versions as listed

    if not others:
        numbers = sorted(line.number for line in listed(office, ref.id))
        return compare_versions(office, ref.id, numbers[-2] if len(numbers) > 1 else numbers[-1], numbers[-1])
    if len(others) == 1:
        return compare_arrangements(office, ref.id, _arrangement(office, others[0]).id)
    if len(others) > 2 or not all(each.isdecimal() for each in others):  # noqa: PLR2004 two numbers
        raise UsageFault("Give another REF, or the numbers of two versions, for example 1 2.", "compare")
    return compare_versions(office, ref.id, int(others[0]), int(others[1]))


def _names(office: Office) -> dict[UUID, str]:
    from commonservices.queries.entities import all_entities, persons

    found = {each.id: each.short_code for each in all_entities(office)}
    return found | {each.id: each.name for each in persons(office)}


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)


def _plain(field: str, value: object, names: dict[UUID, str], currency: str) -> object:
    from commonservices.cli.shown import plain
    from commonservices.domain.fields import record_type
    from commonservices.queries.versions import record_of

    if isinstance(value, UUID):
        return names.get(value, str(value))
    if isinstance(value, frozenset):
        return sorted(names.get(each, str(each)) for each in value)
    record: type[Record] | None = record_of(field)
    return plain(value, record_type(record).by_name[field] if record else None, currency)


def _version_object(line: VersionLine) -> dict[str, object]:
    version = line.version
    return {
        "version": line.number,
        "state": line.status,
        "reason": version.version_reason,
        "applies_on": version.version_applies_on.isoformat() if version.version_applies_on else None,
        "sealed_on": version.sealed_on.isoformat() if version.sealed_on else None,
        "kinds": sorted(version.amendment_kinds),
        "retroactive": line.retroactive,
        "changed": list(line.changed),
        "signatures": [
            {"entity": each.code, "signatory_name": each.name, "signed_on": each.signed_on.isoformat()}
            for each in line.signatures
            if each.signed_on
        ],
        "missing": [each.rule for each in line.missing],
    }


def _version_row(line: VersionLine) -> tuple[str, ...]:
    version = line.version
    signed = ", ".join(each.code for each in line.signatures if each.signed_on)
    days = ("" if each is None else each.isoformat() for each in (version.version_applies_on, version.sealed_on))
    return (str(line.number), line.status, *days, signed, version.version_reason)


def _done(session: Session, sentence: str, changes: Changes, ref: Ref) -> None:
    result = {"done": changes.act, "reference": ref.reference, "changes": len(changes.items)}
    session.output.done(sentence, result)
