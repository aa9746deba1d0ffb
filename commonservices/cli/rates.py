"""The commands rates and rate: rates of exchange taken in, listed and entered, and the prices of services."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refusal_text, refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.domain.exchange_editions import Preview, Step
    from commonservices.domain.shared_services import RateLine
    from commonservices.office import Office
    from commonservices.queries.rates import Price

VIEWS: Final = ("all", "running", "to_come", "stale", "ended")
_PER_CENT: Final = 100
_PRICE_HEADS: Final = ("service", "rate", "currency", "unit", "from", "until", "standing", "review_by", "card")
_VALUES: Final = {
    "until": "valid_to",
    "currency": "currency",
    "support": "support_percent",
    "minimum": "minimum_charge",
    "method": "method",
    "approved_by": "approved_by",
    "review_by": "review_by",
}


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    rates = command(commands, "rates", "take in, list and enter rates of exchange")
    acts = rates.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(rates))
    taken = command(acts, "import", "take in a published list: XML, text or web page, as it was downloaded")
    taken.add_argument("file", metavar="FILE")
    taken.add_argument("--dry-run", action="store_true", help="say what it would change and write nothing")
    taken.add_argument("--from", dest="since", metavar="DATE", help="the day it counts from, where it names none")
    listed = command(acts, "list", "list the rates of exchange, in units for one US dollar")
    listed.add_argument("--currency", metavar="CODE", default="", help="only of this currency")
    listed.add_argument("--as-of", metavar="DATE", help="only the rate each currency goes by on that day")
    by_hand = command(acts, "set", "enter a rate by hand, with the reason")
    by_hand.add_argument("currency", metavar="CODE")
    by_hand.add_argument("rate", metavar="RATE", help="units for one US dollar")
    by_hand.add_argument("day", metavar="DATE", help="the day it counts from")
    by_hand.add_argument("--reason", metavar="TEXT", required=True, help="why it is not the published one")

    rate = command(commands, "rate", "add, change, list and end the prices of services")
    which = rate.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(rate))
    shown = command(which, "list", "list the prices of services")
    shown.add_argument("ref", metavar="REF", nargs="?", default="", help="only of this service")
    shown.add_argument("--view", choices=VIEWS, default="all", help="only these")
    shown.add_argument("--find", metavar="TEXT", default="", help="only those in which the words stand")
    shown.add_argument("--gaps", action="store_true", help="list the days on which a running service has no price")
    _pricing(which, command)
    ended = command(which, "end", "end the price of a service")
    ended.add_argument("ref", metavar="REF", help="the service")
    ended.add_argument("day", metavar="DATE", help="the first day it no longer counts on")
    ended.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")


def _pricing(which: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    for name, words in (
        ("add", "give a service a price from a day on"),
        ("change", "give a service a new price from a day on, and end the old one that day"),
    ):
        one = command(which, name, words)
        one.add_argument("ref", metavar="REF", help="the service")
        one.add_argument("rate", metavar="RATE", help="the price of one unit")
        one.add_argument("--from", dest="since", metavar="DATE", help="the first day; without it today")
        one.add_argument("--until", metavar="DATE", help="the first day it no longer counts on")
        one.add_argument("--currency", metavar="CODE", help="without it USD, or that of the card or the old price")
        one.add_argument("--support", metavar="PERCENT", help="support cost on top of each line")
        one.add_argument("--minimum", metavar="AMOUNT", help="the least a line comes to")
        one.add_argument("--method", metavar="CODE", help="for example STANDARD or ACTUAL")
        one.add_argument("--approved-by", metavar="NAME", help="who approved it")
        one.add_argument("--review-by", metavar="DATE", help="the day by which it is looked at again")
        one.add_argument("--card", metavar="NAME", default="", help="the rate card it belongs to")
        one.add_argument(
            "--element",
            metavar="NAME=QUANTITY*RATE",
            action="append",
            default=[],
            help="what a unit is made of; :INDIRECT or :SUPPORT behind it for those parts; repeatable",
        )
        one.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")


# --- rates of exchange ------------------------------------------------------------------------------------------------


def exchange(session: Session) -> int:
    """Do what the command rates says."""
    acts = {"import": _import, "list": _exchange, "set": _set}
    return acts[session.options.act](session)


def _import(session: Session) -> int:
    from commonservices.actions import exchange_rates
    from commonservices.domain.exchange_editions import edition
    from commonservices.exchange.operational_rates import read
    from commonservices.queries import exchange_rates as queries

    path = Path(session.options.file).expanduser()
    found = edition(read(path), session.day("since"))
    if session.options.dry_run:
        with session.looking() as office:
            return _previewed(session, queries.preview(office, found), "rates_previewed")
    with session.writing() as office:
        seen = queries.preview(office, found)
        exchange_rates.take(office, found)
        return _previewed(session, seen, "rates_taken")


def _previewed(session: Session, seen: Preview, key: str) -> int:
    counts = {kind: seen.count(kind) for kind in ("new", "changed", "unchanged")}
    refused_lines = [(each.line, refusal_text(each.broken, session.language)) for each in seen.edition.refused]
    if session.output.json:
        session.output.give(
            {
                "done": key,
                "edition": seen.edition.effective_on.isoformat(),
                "lines": seen.edition.lines,
                "currencies": len(seen.edition.rates),
                "full": seen.edition.full,
                **counts,
                "large_changes": [_moved(each) for each in seen.large],
                "unknown": list(seen.edition.unknown),
                "missing": list(seen.missing),
                "ahead": seen.ahead,
                "refused": [{"line": line, "reason": reason} for line, reason in refused_lines],
            }
        )
        return DONE
    session.output.say(
        say(key, session.language, day=seen.edition.effective_on, count=len(seen.edition.rates), **counts)
    )
    for each in seen.large:
        moved = _moved(each)
        told = {name: moved[name] for name in ("currency", "before", "rate", "percent")}
        session.output.say(say("rate_moves", session.language, **told))
    for name, codes in (("rates_unknown", seen.edition.unknown), ("rates_missing", seen.missing)):
        if codes:
            session.output.say(say(name, session.language, codes=", ".join(codes)))
    if seen.ahead:
        session.output.say(say("rates_ahead", session.language, day=seen.edition.effective_on))
    for line, reason in refused_lines:
        session.output.say(f"{say('rates_line_refused', session.language, line=line)} {reason}")
    return DONE


def _moved(step: Step) -> dict[str, object]:
    before = step.kept if step.kind == "changed" else step.before
    return {
        "currency": step.currency,
        "before": _number(before or Decimal(0)),
        "rate": _number(step.rate),
        "percent": f"{float((step.change or 0) * _PER_CENT):+.1f}",
    }


def _exchange(session: Session) -> int:
    from commonservices.queries import exchange_rates as queries

    currency = session.options.currency.strip().upper()
    with session.looking() as office:
        rows = queries.rates(office, queries.ExchangeFilter(currency=currency, as_of=session.day("as_of")))
    found = [
        {
            "id": str(row.id),
            "currency": row.currency,
            "from": row.effective_on.isoformat(),
            "rate": _number(row.rate),
            "source": row.source,
            "edition": row.edition,
            "reason": row.reason,
        }
        for row in rows
    ]
    return _table(session, found, ("currency", "from", "rate", "source", "reason"))


def _set(session: Session) -> int:
    from commonservices.actions import exchange_rates

    options = session.options
    with session.writing() as office:
        changes = exchange_rates.set_rate(
            office, options.currency.strip().upper(), options.rate, options.day, options.reason
        )
        session.output.done(
            say("record_changed" if changes.items else "nothing_changed", session.language, reference=changes.subject),
            {"done": changes.act, "reference": changes.subject, "changed": bool(changes.items)},
        )
    return DONE


# --- prices -----------------------------------------------------------------------------------------------------------


def prices(session: Session) -> int:
    """Do what the command rate says."""
    acts = {"list": _prices, "add": _add, "change": _change, "end": _end}
    return acts[session.options.act](session)


def _prices(session: Session) -> int:
    from commonservices.queries import rates as queries

    options = session.options
    with session.looking() as office:
        service = _service(office, options.ref) if options.ref else None
        if options.gaps:
            gaps = [
                {"service": each.service, "first": each.first.isoformat(), "last": each.last.isoformat()}
                for each in queries.missing(office, service)
            ]
            return _table(session, gaps, ("service", "first", "last"))
        wanted = queries.PriceFilter(text=options.find, service_id=service, view=options.view)
        found = [_shown(each) for each in queries.rates(office, wanted)]
    return _table(session, found, _PRICE_HEADS)


def _shown(each: Price) -> dict[str, object]:
    from commonservices.cli.shown import plain

    row = each.row
    return {
        "id": str(row.id),
        "service": row.service,
        "provider": row.provider,
        "rate": _number(row.rate),
        "currency": row.currency,
        "unit": row.unit,
        "from": plain(row.valid_from),
        "until": plain(row.valid_to),
        "standing": each.standing,
        "support_percent": None if row.support_percent is None else _number(row.support_percent),
        "review_by": plain(row.review_by),
        "card": row.card,
        "approved_by": row.approved_by,
        "bill_lines": row.billed,
    }


def _add(session: Session) -> int:
    from commonservices.actions import rates

    options = session.options
    with session.writing() as office:
        service = _service(office, options.ref)
        values = _values(session, office) | {"rate": options.rate}
        if options.since or not options.card:
            values["valid_from"] = options.since or office.today()
        added = rates.add(office, service, values, options.element)
        return _done(session, office, added.changes.act, added.id, added.reference)


def _change(session: Session) -> int:
    from commonservices.actions import rates

    options = session.options
    with session.writing() as office:
        day = session.day("since") or office.today()
        held = _line(office, session, day)
        values = _values(session, office)
        added = rates.change(office, held.id, options.rate, day, values, options.element, options.why)
        return _done(session, office, added.changes.act, added.id, added.reference)


def _end(session: Session) -> int:
    from commonservices.actions import rates
    from commonservices.domain.terms import add_days

    options = session.options
    with session.writing() as office:
        day = session.day("day") or office.today()
        held = _line(office, session, add_days(day, -1))
        changes = rates.end(office, held.id, day, options.why)
        return _done(session, office, changes.act, held.id, changes.subject)


def _done(session: Session, office: Office, act: str, id: UUID, reference: str) -> int:
    from commonservices.cli.shown import plain
    from commonservices.queries.rates import one

    row = one(office, id).price.row
    told = {"reference": reference, "rate": f"{_number(row.rate)} {row.currency}"}
    until = plain(row.valid_to) or "—"
    sentence = say("rate_stands", session.language, **told, start=plain(row.valid_from) or "—", end=until)
    session.output.done(sentence, {"done": act, "id": str(id), "reference": reference})
    return DONE


def _values(session: Session, office: Office) -> dict[str, object]:
    from commonservices.queries.rates import cards

    given = {name: session.option(option) for option, name in _VALUES.items()}
    values: dict[str, object] = {name: text for name, text in given.items() if text is not None}
    if session.options.card:
        every = cards(office)
        found = [each for each in every if each.name.casefold() == session.options.card.strip().casefold()]
        if not found:
            example = every[0].name if every else "—"
            raise refused("no_rate_card", field="card", value=session.options.card, example=example)
        values["card_id"] = found[0].id
    return values


def _line(office: Office, session: Session, day: Any) -> RateLine:
    from commonservices.queries.rates import on

    found = on(office, _service(office, session.options.ref), day)
    if found is None:
        raise refused("no_rate_line", field="ref", value=session.options.ref, day=day)
    return found


def _service(office: Office, text: str) -> UUID:
    from commonservices.queries.refs import find_ref

    return find_ref(office, text, "shared_service").id


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _table(session: Session, found: list[dict[str, Any]], heads: tuple[str, ...]) -> int:
    from commonservices.cli.bills import show_table

    return show_table(session, found, heads)
