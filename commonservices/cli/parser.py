"""The grammar of the command line: every command, every option, nothing else; quick to load."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NoReturn

from commonservices import __version__
from commonservices.cli import (
    bills,
    bodies,
    calendar,
    cataloguing,
    drawdown,
    handing,
    importing,
    life,
    orders,
    papers,
    pool_keys,
    pools,
    premises_words,
    rates,
    reconciling,
    returning,
    saving,
    sharing,
    submitting,
    workbook_words,
)
from commonservices.cli.counting import count, whole

LANGUAGES = ("en", "fr", "es", "ar")
LISTS = ("arrangements", "services", "entities", "alerts", *premises_words.LISTS)
CALENDARS = ("JUL_JUN", "JAN_DEC")
PROGRAM = "commonservices"
PATHS = frozenset({"store", "out", "to", "file", "files", "document", "replaces", "map", "answers", "workbook"})
LONGEST = 300
_EMPTY = re.compile(r"(--[a-z-]+)=--", re.ASCII)


class UsageFault(Exception):
    """The command is not written as the grammar asks."""

    def __init__(self, message: str, where: str = "") -> None:
        """Keep the sentence and the command it belongs to."""
        super().__init__(message)
        self.message = message
        self.where = where


class Grammar(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence and leaves the ending of the program to its caller."""

    def error(self, message: str) -> NoReturn:
        """Refuse the command."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        if len(sentence) > LONGEST:
            sentence = f"{sentence[:LONGEST]}…"
        raise UsageFault(f"{sentence}. See: {self.prog} --help", self.prog)


def check_options(arguments: Sequence[str]) -> None:
    """Refuse an option whose value is the sign that ends the options: the parser would take it for no value at all."""
    for word in arguments:
        if word == "--":
            return
        found = _EMPTY.fullmatch(word)
        if found is not None:
            raise UsageFault(f"The option {found[1]} has no value: “--” is none. See: {PROGRAM} --help", PROGRAM)


def check_letters(options: argparse.Namespace) -> None:
    """Refuse words that are no text, such as bytes in another encoding, and paths no disk can hold."""
    for name, given in vars(options).items():
        for word in given if isinstance(given, list) else [given]:
            if not isinstance(word, str):
                continue
            try:
                os.fsencode(word) if name in PATHS else word.encode()
            except UnicodeEncodeError as fault:
                _refuse_letter(word, fault.start, name)
            if name in PATHS and "\0" in word:
                _refuse_letter(word, word.index("\0"), name)


def _refuse_letter(word: str, place: int, name: str) -> NoReturn:
    from commonservices.domain.sentences import shortened

    shown = shortened(word)
    sign = f"\\u{ord(word[place]):04x}"
    raise UsageFault(f"“{shown}” holds a sign that cannot be read, {sign} at place {place + 1}. Type it anew.", name)


@cache
def grammar() -> Grammar:
    """Give the whole grammar, put together once: reading words leaves it as it was."""
    parser = Grammar(
        prog=PROGRAM,
        description="Joint arrangements and shared services of an office, by command. Without a command it opens the "
        "window. Ends with 0 when done, 1 when refused or when problems were found, 2 when the command is not written "
        "rightly, 3 when the disk, the file or another program is in the way.",
        allow_abbrev=False,
    )
    _shared(parser)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--open", metavar="PLACE", default="", help="the place the window opens first")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Grammar)
    _stores(commands)
    _looking(commands)
    calendar.add_commands(commands, _command)
    bodies.add_commands(commands, _command)
    handing.add_commands(commands, _command)
    submitting.add_commands(commands, _command)
    sharing.add_commands(commands, _command)
    orders.add_commands(commands, _command)
    bills.add_commands(commands, _command)
    pools.add_commands(commands, _command)
    pool_keys.add_commands(commands, _command)
    drawdown.add_commands(commands, _command)
    rates.add_commands(commands, _command)
    cataloguing.add_commands(commands, _command)
    saving.add_commands(commands, _command)
    reconciling.add_commands(commands, _command)
    workbook_words.add_commands(commands, _command)
    _entering(commands)
    importing.add_commands(commands, _command)
    returning.add_commands(commands, _command)
    life.add_commands(commands, _command)
    papers.add_commands(commands, _command)
    _correcting(commands)
    return parser


def _shared(parser: argparse.ArgumentParser) -> None:
    """Add the options that stand before or after any command."""
    group = parser.add_argument_group("options of every command")
    left_out: Any = argparse.SUPPRESS
    group.add_argument("--store", metavar="PATH", default=left_out, help="the store; without it the usual place")
    group.add_argument("--lang", choices=LANGUAGES, default=left_out, help="language of words and typed values: en")
    group.add_argument("--json", action="store_true", default=left_out, help="give results and errors as JSON")
    actor = "who acts, for the change log; the window takes the name of its settings"
    group.add_argument("--actor", metavar="NAME", default=left_out, help=actor)
    group.add_argument("--today", metavar="DATE", default=left_out, help="work as on that day, for scripts and trials")


def _command(commands: Any, name: str, words: str, **texts: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=words, description=f"{words[0].upper()}{words[1:]}.", allow_abbrev=False, **texts
    )
    _shared(parser)
    return parser


def _stores(commands: Any) -> None:
    demo = _command(commands, "demo", "make a new store with the demonstration mission in it")
    demo.add_argument("--as-of", metavar="DATE", help="the day the demonstration stands at; without it today")
    demo.add_argument("--seed", type=whole, metavar="N", help="another number gives other figures")
    demo.add_argument("--scale", type=count, metavar="N", help="the demonstration so many times")
    demo.add_argument("--arrangements", type=count, metavar="N", help="a store for measuring with so many of them")
    demo.add_argument("--usage-lines", type=whole, metavar="N", help="and so many lines of monthly use")

    init = _command(commands, "init", "set up the register of your own office")
    init.add_argument("--office", metavar="CODE", required=True, help="acronym; a known mission fills in the rest")
    init.add_argument("--name", metavar="TEXT", help="name in English")
    init.add_argument("--name-fr", metavar="TEXT", help="name in French")
    init.add_argument("--calendar", choices=CALENDARS, help="fiscal year")
    init.add_argument("--currency", metavar="CODE", help="base currency; without it USD")
    init.add_argument("--country", metavar="CODE", help="three letters, for example KEN")
    init.add_argument("--kind", metavar="CODE", help="kind of office, for example PKO; without it FIELD_OFFICE")

    backup = _command(commands, "backup", "make a checked copy of the store")
    backup.add_argument("--to", metavar="FOLDER", required=True, help="the folder that takes the copy")
    restore = _command(commands, "restore", "put a backup in the place of the store named by --store")
    restore.add_argument("file", metavar="FILE", help="the backup")
    _command(commands, "check", "check file, pages, chain of changes, rebuilt tables and rules")


def _looking(commands: Any) -> None:
    listing = _command(commands, "list", "list arrangements, services, premises, agreements and more")
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--find", metavar="TEXT", default="", help="only records in which the words begin so")
    listing.add_argument("--where", metavar="FIELD=VALUE", action="append", default=[], help="only these; repeatable")
    listing.add_argument("--as-of", metavar="DATE", help="the register as it was at the end of that day")
    listing.add_argument("--limit", type=whole, metavar="N", help="at most so many")

    show = _command(commands, "show", "show one arrangement or service with all that hangs on it")
    show.add_argument("ref", metavar="REF")
    history = _command(commands, "history", "show who changed what, when and why")
    history.add_argument("ref", metavar="REF")
    history.add_argument("--limit", type=whole, default=500, metavar="N", help="at most so many lines: 500")

    export = _command(commands, "export", "write the workbook for Headquarters")
    export.add_argument("--period", metavar="2025-07..2026-06", required=True, help="first and last month")
    export.add_argument("--out", metavar="FILE", required=True, help="the workbook to write")
    export.add_argument("--workbook", metavar="FILE", default="", help="that workbook; without it as the mapping says")
    export.add_argument("--basis", choices=CALENDARS, help="fiscal year of the summary; without it the office's own")
    submitting.add_options(export)


def _entering(commands: Any) -> None:
    add = _command(commands, "add", "log a new arrangement, service or another record")
    add.add_argument("what", choices=("arrangement", "service", *bodies.RECORDS, *premises_words.RECORDS))
    add.add_argument("--set", metavar="FIELD=VALUE", action="extend", nargs="+", default=[], help="a field; repeatable")
    add.add_argument("--party", metavar="CODE:ROLE", action="extend", nargs="+", default=[], help="of an arrangement")
    add.add_argument(
        "--participant", metavar="CODE[:ROLE]", action="extend", nargs="+", default=[], help="of a service"
    )
    add.add_argument("--anyway", metavar="TEXT", default="", help="why an arrangement like another one is logged")

    change = _command(commands, "set", "change fields of an arrangement or service")
    change.add_argument("ref", metavar="REF")
    change.add_argument("pairs", metavar="FIELD=VALUE", nargs="+")
    change.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")

    usage = _command(commands, "usage", "set what one consumer used of a service in a month")
    usage.add_argument("ref", metavar="REF", help="the service")
    usage.add_argument("consumer", metavar="CONSUMER", help="code of the entity")
    usage.add_argument("month", metavar="MONTH", help="for example 2026-03")
    usage.add_argument("quantity", metavar="QUANTITY", help='the month\'s total; "" removes it')
    usage.add_argument("--note", metavar="TEXT", help="a note on the figure")
    usage.add_argument("--why", metavar="TEXT", default="", help="the reason, for the change log")

    reading = _command(commands, "reading", "set what an indicator of a service showed on a day")
    reading.add_argument("ref", metavar="REF", help="the service")
    reading.add_argument("kpi", metavar="KPI", help="code of the indicator")
    reading.add_argument("day", metavar="DATE")
    reading.add_argument("value", metavar="VALUE", help='the value; "" removes it')
    reading.add_argument("--note", metavar="TEXT", default="", help="a note on the value")


def _correcting(commands: Any) -> None:
    undo = _command(commands, "undo", "take back the last act, or a given one")
    which = undo.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="list the acts with their identifiers")
    which.add_argument("--act", metavar="ID", help="the act to take back; the first digits are enough")
    later = undo.add_mutually_exclusive_group()
    later.add_argument("--keep", action="store_true", help="keep what was changed again since")
    later.add_argument("--take-back", action="store_true", help="take that back as well")
