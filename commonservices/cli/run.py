"""Runs one command: reads it, does it, and turns whatever stops it into one sentence and an exit code."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from commonservices.cli.output import DONE, REFUSED, USAGE, WORLD, Output
from commonservices.cli.parser import UsageFault, check_letters, check_options, grammar
from commonservices.cli.sentences import known_text, refusal_text, say
from commonservices.errors import Known, RuleBroken

if TYPE_CHECKING:
    from commonservices.cli.session import Session

Window = Callable[[Sequence[str]], int]
LOG = logging.getLogger("commonservices.cli")
# What is refused because of what is in the register; every other fault of this kind is the world's.
REFUSALS = frozenset(
    {
        "already_undone",
        "not_found",
        "not_undoable",
        "no_such_reference",
        "office_exists",
        "office_not_set_up",
        "read_only",
        "still_used",
        "store_exists",
        "undo_asks",
        "backup_in_use",
    }
)


def run(arguments: Sequence[str], open_window: Window, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Do one command and give its exit code; nothing but an exit code ever leaves here."""
    output = Output(out if out is not None else sys.stdout, err if err is not None else sys.stderr)
    output.json = "--json" in arguments
    language = "en"
    try:
        check_options(arguments)
        options = grammar().parse_args(list(arguments))
        language = getattr(options, "lang", language)
        check_letters(options)
        return _command(options, output, open_window)
    except UsageFault as fault:
        output.fault("usage", fault.message, fault.where)
        return USAGE
    except RuleBroken as broken:
        output.fault(broken.rule, refusal_text(broken, language), broken.field)
        return REFUSED
    except (SystemExit, BrokenPipeError):  # the help was given, or its reader wanted no more
        return DONE
    except (Exception, KeyboardInterrupt) as error:
        return _fault(output, error, language)


def _command(options: argparse.Namespace, output: Output, open_window: Window) -> int:
    if options.command is None:
        return _window(options, getattr(options, "lang", "en"), open_window)
    from commonservices.cli.session import Session

    return COMMANDS[options.command](Session(options, output))


def _window(options: argparse.Namespace, language: str, open_window: Window) -> int:
    """Open the window; without its library or a display, say so."""
    if _has_no_display(os.environ):
        raise Known("no_display", say("no_display", language))
    store, place = getattr(options, "store", None), options.open
    try:
        return open_window([*(("--store", store) if store else ()), *(("--open", place) if place else ())])
    except ImportError as error:
        raise Known("no_window", say("no_window", language, reason=str(error))) from error


def _has_no_display(environment: Mapping[str, str]) -> bool:
    """Say whether this is a computer of a kind that needs a display named, and none is."""
    named = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform.startswith(("linux", "freebsd")) and not named


def _fault(output: Output, error: BaseException, language: str) -> int:
    """Say what stopped the command: a fault of the world, or our own, which is logged."""
    from commonservices.store.faults import as_known

    if isinstance(error, KeyboardInterrupt):
        output.fault("stopped", say("stopped", language))
        return WORLD
    known = error if isinstance(error, Known) else as_known(error)
    if known is not None:
        output.fault(known.key, known_text(known, language), known.where)
        return REFUSED if known.key in REFUSALS else WORLD
    if isinstance(error, OSError) and error.strerror:
        where = str(error.filename or "")
        output.fault("disk", say("disk", language, path=where or "disk", reason=error.strerror), where)
        return WORLD
    from commonservices.log import LOG_NAME
    from commonservices.paths import log_folder

    LOG.error("A command failed.", exc_info=error)
    place = log_folder() / LOG_NAME
    output.fault("bug", say("bug", language, path=place), str(place))
    return WORLD


def _demo(session: Session) -> int:
    from commonservices.cli.stores import demo

    return demo(session)


def _init(session: Session) -> int:
    from commonservices.cli.stores import init

    return init(session)


def _check(session: Session) -> int:
    from commonservices.cli.stores import check

    return check(session)


def _attach(session: Session) -> int:
    from commonservices.cli.papers import attach

    return attach(session)


def _verify_documents(session: Session) -> int:
    from commonservices.cli.papers import verify

    return verify(session)


def _backup(session: Session) -> int:
    from commonservices.cli.stores import backup

    return backup(session)


def _restore(session: Session) -> int:
    from commonservices.cli.stores import restore

    return restore(session)


def _list(session: Session) -> int:
    from commonservices.cli.lists import run as listed

    return listed(session)


def _show(session: Session) -> int:
    from commonservices.cli.pages import show

    return show(session)


def _history(session: Session) -> int:
    from commonservices.cli.pages import history

    return history(session)


def _add(session: Session) -> int:
    from commonservices.cli.entering import add

    return add(session)


def _set(session: Session) -> int:
    from commonservices.cli.entering import change

    return change(session)


def _usage(session: Session) -> int:
    from commonservices.cli.entering import usage

    return usage(session)


def _reading(session: Session) -> int:
    from commonservices.cli.entering import reading

    return reading(session)


def _undo(session: Session) -> int:
    from commonservices.cli.undoing import run as undone

    return undone(session)


def _calendar(session: Session) -> int:
    from commonservices.cli.calendar import show as calendar_shown

    return calendar_shown(session)


def _alerts(session: Session) -> int:
    from commonservices.cli.calendar import alerts

    return alerts(session)


def _decisions(session: Session) -> int:
    from commonservices.cli.bodies import decisions

    return decisions(session)


def _people(session: Session) -> int:
    from commonservices.cli.bodies import people

    return people(session)


def _transition(session: Session) -> int:
    from commonservices.cli.life import transition

    return transition(session)


def _sign(session: Session) -> int:
    from commonservices.cli.life import sign

    return sign(session)


def _sign_statement(session: Session) -> int:
    from commonservices.cli.premises import sign_statement

    return sign_statement(session)


def _amend(session: Session) -> int:
    from commonservices.cli.life import amend

    return amend(session)


def _versions(session: Session) -> int:
    from commonservices.cli.life import versions

    return versions(session)


def _compare(session: Session) -> int:
    from commonservices.cli.life import compare

    return compare(session)


def _handover(session: Session) -> int:
    from commonservices.cli.handing import handover

    return handover(session)


def _lens(session: Session) -> int:
    from commonservices.cli.handing import lens

    return lens(session)


def _share(session: Session) -> int:
    from commonservices.cli.sharing import share

    return share(session)


def _order(session: Session) -> int:
    from commonservices.cli.orders import run as ordered

    return ordered(session)


def _bill(session: Session) -> int:
    from commonservices.cli.bills import run as billed

    return billed(session)


def _ageing(session: Session) -> int:
    from commonservices.cli.bills import ageing

    return ageing(session)


def _pool(session: Session) -> int:
    from commonservices.cli.pools import run as pooled

    return pooled(session)


def _scheme(session: Session) -> int:
    from commonservices.cli.pool_keys import scheme

    return scheme(session)


def _driver(session: Session) -> int:
    from commonservices.cli.pool_keys import driver

    return driver(session)


def _drawdown(session: Session) -> int:
    from commonservices.cli.drawdown import drawdown

    return drawdown(session)


def _period(session: Session) -> int:
    from commonservices.cli.bills import period

    return period(session)


def _export(session: Session) -> int:
    from commonservices.cli.exporting import run as exported

    return exported(session)


def _rates(session: Session) -> int:
    from commonservices.cli.rates import exchange

    return exchange(session)


def _rate(session: Session) -> int:
    from commonservices.cli.rates import prices

    return prices(session)


def _reconcile(session: Session) -> int:
    from commonservices.cli.reconciling import reconcile

    return reconcile(session)


def _exceptions(session: Session) -> int:
    from commonservices.cli.reconciling import exceptions

    return exceptions(session)


COMMANDS: Mapping[str, Callable[[Session], int]] = {
    "demo": _demo,
    "init": _init,
    "list": _list,
    "show": _show,
    "add": _add,
    "set": _set,
    "transition": _transition,
    "sign": _sign,
    "sign-statement": _sign_statement,
    "amend": _amend,
    "versions": _versions,
    "compare": _compare,
    "usage": _usage,
    "reading": _reading,
    "history": _history,
    "undo": _undo,
    "calendar": _calendar,
    "alerts": _alerts,
    "decisions": _decisions,
    "people": _people,
    "handover": _handover,
    "lens": _lens,
    "share": _share,
    "order": _order,
    "bill": _bill,
    "ageing": _ageing,
    "period": _period,
    "pool": _pool,
    "scheme": _scheme,
    "driver": _driver,
    "drawdown": _drawdown,
    "rates": _rates,
    "rate": _rate,
    "reconcile": _reconcile,
    "exceptions": _exceptions,
    "export": _export,
    "check": _check,
    "attach": _attach,
    "verify-documents": _verify_documents,
    "backup": _backup,
    "restore": _restore,
}
