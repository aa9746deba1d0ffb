"""The commands scheme and driver: how costs under an arrangement are shared, and what the parties count for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.drivers import SchemeRow

_SCHEMES: Final = ("name", "method", "keys", "valid_from", "valid_to", "approved_by", "applies")
_DRIVERS: Final = ("entity", "key", "value", "weight", "census_date", "agreed", "stale", "evidence")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add both commands with their acts to the grammar."""
    scheme = command(commands, "scheme", "list, enter or approve how costs under an arrangement are shared")
    acts = scheme.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(scheme))
    _of(command(acts, "list", "list the schemes of an arrangement"))
    made = _of(command(acts, "add", "enter a scheme"))
    made.add_argument("name", metavar="NAME")
    made.add_argument("method", metavar="METHOD", help="for example HEADCOUNT, AREA, EQUAL, FIXED_PCT, HYBRID")
    _repeatable(made, "--mix", "KEY=PERCENT", "a key of a mix and its percentage")
    _repeatable(made, "--band", "PERCENT=AMOUNT", "a flat sum for parties below a percentage")
    _repeatable(made, "--percent", "CODE=PERCENT", "the agreed percentage of a party")
    _repeatable(made, "--weight", "CODE=VALUE", "how much each one of a party counts")
    made.add_argument("--rate", metavar="RATE", help="the price of one unit")
    made.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="more fields")
    agreed = _of(command(acts, "approve", "approve a scheme"))
    agreed.add_argument("name", metavar="NAME")
    agreed.add_argument("--exception", metavar="TEXT", default="", help="why one person does both steps")

    driver = command(commands, "driver", "list or enter what the parties of an arrangement count for")
    counts = driver.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(driver))
    listed = _of(command(counts, "list", "list the counts, and who has none"))
    listed.add_argument("--key", metavar="KEY", default="", help="only this sharing key, for example headcount")
    listed.add_argument("--all", action="store_true", help="also counts that newer ones replace")
    told = _of(command(counts, "set", "enter a count: one party or a whole census"))
    told.add_argument("key", metavar="KEY", help="for example headcount, floor_area, energy_kwh")
    told.add_argument("values", metavar="CODE=VALUE", nargs="+")
    told.add_argument("--on", metavar="DATE", help="the day of the count; without it today")
    told.add_argument("--evidence", metavar="TEXT", default="", help="what proves it")
    told.add_argument("--agreed", action="store_true", help="the parties agreed to it")
    told.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")


def _of(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("ref", metavar="ARRANGEMENT")
    return parser


def _repeatable(parser: argparse.ArgumentParser, name: str, shape: str, words: str) -> None:
    parser.add_argument(name, metavar=shape, action="append", default=[], help=f"{words}; repeatable")


def pair(text: str, example: str) -> tuple[str, str]:
    """Give code and value of CODE=VALUE."""
    from commonservices.cli.parser import UsageFault
    from commonservices.domain.sentences import shortened

    code, sign, value = text.partition("=")
    if not sign or not code.strip():
        raise UsageFault(f"“{shortened(text)}” is not written as {example}.", text)
    return code.strip().upper(), value.strip()


def scheme_named(office: Office, arrangement_id: UUID, name: str) -> SchemeRow:
    """Give the scheme of a name that applies, else one of the name; RuleBroken when there is none."""
    from commonservices.domain.sentences import refuse
    from commonservices.domain.text import fold
    from commonservices.queries.drivers import schemes

    rows = schemes(office, arrangement_id)
    found = [each for each in rows if fold(each.scheme.name) == fold(name)]
    if not found:
        refuse("unknown_code", "scheme_id", name, example=rows[0].scheme.name if rows else "By head count")
    return next((each for each in found if each.applies), found[-1])


def scheme(session: Session) -> int:
    """List, enter or approve schemes."""
    act = str(session.options.act)
    if act == "list":
        with session.looking() as office:
            return _list_schemes(session, office)
    with session.writing() as office:
        from commonservices.actions import schemes

        above, name = _arrangement(office, session.options.ref), session.options.name
        if act == "approve":
            changes = schemes.approve(
                office, scheme_named(office, above, name).scheme.id, exception=session.options.exception
            )
        else:
            changes = schemes.add(office, above, _values(session, office)).changes
        result = {"done": changes.act, "arrangement": session.options.ref, "name": name}
        session.output.done(say("record_changed", session.language, reference=name), result)
    return DONE


def _values(session: Session, office: Office) -> dict[str, object]:
    from commonservices.cli.typed import values_of
    from commonservices.domain.cost_pools import ApportionmentScheme
    from commonservices.domain.cost_sharing.inputs import Band, Key
    from commonservices.domain.cost_sharing.typed import read_amount, read_number
    from commonservices.domain.schemes import Parameters

    options = session.options
    values = values_of(office, (ApportionmentScheme,), options.set)
    currency = str(values.get("currency", "USD")).strip().upper()
    numbers = {name: _numbers(getattr(options, name), name) for name in ("mix", "percent", "weight")}
    parameters = Parameters(
        keys=tuple(Key(code.lower(), each) for code, each in numbers["mix"].items()),
        bands=tuple(
            Band(read_number(code, "bands"), read_amount(flat, currency, "bands"))
            for code, flat in (pair(each, "0.5=25000") for each in options.band)
        ),
        percents=numbers["percent"],
        weights=numbers["weight"],
        rate=None if options.rate is None else read_number(options.rate, "rate"),
    )
    return {**values, "name": options.name, "method": options.method.strip().upper(), "parameters": parameters}


def _numbers(given: Sequence[str], field: str) -> dict[str, Any]:
    from commonservices.domain.cost_sharing.typed import read_number

    return {code: read_number(value, field) for code, value in (pair(each, "UNDP=50") for each in given)}


def _list_schemes(session: Session, office: Office) -> int:
    from commonservices.cli.pool_shown import table
    from commonservices.cli.shown import plain
    from commonservices.queries.drivers import schemes

    rows = [
        {
            "id": str(each.scheme.id),
            "name": each.scheme.name,
            "method": each.scheme.method,
            "keys": ", ".join(each.driver_codes),
            "parameters": each.scheme.parameters,
            "valid_from": plain(each.scheme.valid_from),
            "valid_to": plain(each.scheme.valid_to),
            "approved_by": each.scheme.approved_by,
            "applies": each.applies,
        }
        for each in schemes(office, _arrangement(office, session.options.ref))
    ]
    return table(session, _SCHEMES, rows)


def driver(session: Session) -> int:
    """List or enter counts."""
    if session.options.act == "list":
        with session.looking() as office:
            return _list_drivers(session, office)
    from commonservices.actions import drivers
    from commonservices.queries.entities import entity_by_code

    options = session.options
    with session.writing() as office:
        above, day = _arrangement(office, options.ref), session.day("on") or office.today()
        counts = []
        for each in options.values:
            code, value = pair(each, "WFP=131")
            counts.append(
                drivers.Count(
                    entity_id=entity_by_code(office, code).id,
                    driver_code=options.key.strip().lower(),
                    value=value,
                    census_date=day,
                    evidence=options.evidence,
                    agreed=options.agreed,
                )
            )
        changes = drivers.set_many(office, above, counts, options.why)
        result = {"done": changes.act, "arrangement": options.ref, "count": len(counts)}
        session.output.done(say("record_changed", session.language, reference=options.ref), result)
    return DONE


def _list_drivers(session: Session, office: Office) -> int:
    from commonservices.cli.pool_shown import table
    from commonservices.cli.shown import plain
    from commonservices.queries.drivers import drivers

    options = session.options
    found = drivers(office, _arrangement(office, options.ref), options.key.strip().lower(), earlier=options.all)
    rows = [
        {
            "entity": each.code,
            "key": each.driver_code,
            "value": None if each.value is None else f"{each.value.normalize():f}",
            "weight": None if each.weight is None else f"{each.weight.normalize():f}",
            "census_date": plain(each.census_date),
            "agreed": each.agreed,
            "stale": each.stale,
            "parties_changed": each.moved,
            "evidence": each.evidence,
        }
        for each in found
    ]
    return table(session, _DRIVERS, rows)


def _arrangement(office: Office, reference: str) -> UUID:
    from commonservices.queries.refs import find_ref

    return find_ref(office, reference, "arrangement").id
