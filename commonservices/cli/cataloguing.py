"""The command catalogue: the kinds of service of the catalogue, those the office added, and how they are retired."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, Final

from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session

_HEADS: Final = ("code", "line", "name", "unit", "method", "used", "retired_on", "follows")
_VALUES: Final = {
    "line": "line", "name": "name_en", "name_fr": "name_fr", "name_es": "name_es", "unit": "unit", "method": "method",
}  # fmt: skip


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    catalogue = command(commands, "catalogue", "list the kinds of service, and add or retire some of your own")
    acts = catalogue.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=type(catalogue))
    listed = command(acts, "list", "list the kinds of service that this register added")
    listed.add_argument("--all", action="store_true", help="the shipped ones in use too")
    added = command(acts, "add", "add a kind of service; its code is given by the program")
    added.add_argument("--line", metavar="CODE", required=True, help="the service line, for example LOG")
    added.add_argument("--name", metavar="TEXT", required=True, help="its name in English")
    added.add_argument("--name-fr", metavar="TEXT", default="", help="its name in French")
    added.add_argument("--name-es", metavar="TEXT", default="", help="its name in Spanish")
    added.add_argument("--unit", metavar="CODE", required=True, help="the unit it is usually counted in")
    added.add_argument("--method", metavar="CODE", default="", help="how its cost is usually split")
    mended = command(acts, "correct", "correct a kind of service; its names and unit only while nothing names it")
    mended.add_argument("code", metavar="CODE", help="for example X-UNEXAM-01")
    for option in ("name", "name-fr", "name-es", "unit", "method"):
        mended.add_argument(f"--{option}", metavar="TEXT", default="", help="the new one; without it as it is")
    mended.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")
    retired = command(acts, "retire", "offer a kind of service no more; whatever names it stays readable")
    retired.add_argument("code", metavar="CODE", help="for example X-UNEXAM-01")
    retired.add_argument("--reason", metavar="TEXT", required=True, help="why it is not used any more")
    retired.add_argument("--on", metavar="DATE", help="the day; without it today")
    retired.add_argument("--follows", metavar="CODE", default="", help="the kind that replaces it")
    restored = command(acts, "restore", "take a retired kind of service into use again")
    restored.add_argument("code", metavar="CODE", help="for example X-UNEXAM-01")
    restored.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")


def run(session: Session) -> int:
    """Do what the command says."""
    acts = {"list": _list, "add": _add, "correct": _correct, "retire": _retire, "restore": _restore}
    return acts[session.options.act](session)


def _list(session: Session) -> int:
    from commonservices.cli.bills import show_table
    from commonservices.cli.shown import plain
    from commonservices.queries.catalogue import own_items

    with session.looking() as office:
        found = [
            {
                "code": row.code,
                "line": row.line,
                "name": row.name,
                "unit": row.unit,
                "method": row.method,
                "used": row.used,
                "retired_on": plain(row.retired_on),
                "retire_reason": row.retire_reason,
                "follows": row.follows,
            }
            for row in own_items(office, session.language)
        ]
        if session.options.all:
            found = [*_shipped(session.language), *found]
    return show_table(session, found, _HEADS)


def _shipped(language: str) -> list[dict[str, Any]]:
    from commonservices.domain.codelists import shipped
    from commonservices.domain.own_catalogue import LIST

    return [
        {
            "code": each.code,
            "line": each.extra["service_line_code"],
            "name": each.label(language),
            "unit": each.extra["typical_unit"],
            "method": each.extra["typical_apportionment"],
            "used": None,
            "retired_on": None,
            "retire_reason": "",
            "follows": each.successor,
        }
        for each in shipped(LIST).active()
    ]


def _add(session: Session) -> int:
    from commonservices.actions import catalogue

    with session.writing() as office:
        added = catalogue.add(office, _given(session))
    sentence = say("catalogue_added", session.language, code=added.reference)
    session.output.done(sentence, {"done": "catalogue_added", "id": str(added.id), "code": added.reference})
    return DONE


def _correct(session: Session) -> int:
    from commonservices.actions import catalogue
    from commonservices.queries.catalogue import own_item

    with session.writing() as office:
        held = own_item(office, session.options.code)
        catalogue.set_item(office, held.id, _given(session), session.options.why)
    sentence = say("record_changed", session.language, reference=held.code)
    session.output.done(sentence, {"done": "catalogue_corrected", "code": held.code})
    return DONE


def _given(session: Session) -> dict[str, object]:
    """Give the values that were typed, by field."""
    return {name: text for option, name in _VALUES.items() if (text := getattr(session.options, option, ""))}


def _retire(session: Session) -> int:
    from commonservices.actions import catalogue
    from commonservices.queries.catalogue import own_item

    options = session.options
    with session.writing() as office:
        held = own_item(office, options.code)
        catalogue.retire(office, held.id, options.reason, on=session.day("on"), follows=options.follows)
        day = own_item(office, held.code).retired_on
    sentence = say("catalogue_retired", session.language, code=held.code, day=day)
    session.output.done(sentence, {"done": "catalogue_retired", "code": held.code, "used": held.used})
    return DONE


def _restore(session: Session) -> int:
    from commonservices.actions import catalogue
    from commonservices.queries.catalogue import own_item

    with session.writing() as office:
        held = own_item(office, session.options.code)
        catalogue.restore(office, held.id, session.options.why)
    sentence = say("catalogue_restored", session.language, code=held.code)
    session.output.done(sentence, {"done": "catalogue_restored", "code": held.code})
    return DONE
