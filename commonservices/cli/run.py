"""Runs one command: reads it, does it, and turns whatever stops it into one sentence and an exit code."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TextIO

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

    module, _, name = COMMANDS[options.command].partition(".")
    done: Callable[[Session], int] = getattr(import_module(f"commonservices.cli.{module}"), name)
    return done(Session(options, output))


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


COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "demo": "stores.demo",
        "init": "stores.init",
        "list": "lists.run",
        "show": "pages.show",
        "add": "entering.add",
        "set": "entering.change",
        "transition": "life.transition",
        "sign": "life.sign",
        "sign-statement": "premises.sign_statement",
        "amend": "life.amend",
        "versions": "life.versions",
        "compare": "life.compare",
        "usage": "entering.usage",
        "reading": "entering.reading",
        "history": "pages.history",
        "undo": "undoing.run",
        "calendar": "calendar.show",
        "alerts": "calendar.alerts",
        "decisions": "bodies.decisions",
        "people": "bodies.people",
        "handover": "handing.handover",
        "lens": "handing.lens",
        "share": "sharing.share",
        "order": "orders.run",
        "bill": "bills.run",
        "ageing": "bills.ageing",
        "period": "bills.period",
        "pool": "pools.run",
        "scheme": "pool_keys.scheme",
        "driver": "pool_keys.driver",
        "drawdown": "drawdown.drawdown",
        "rates": "rates.exchange",
        "rate": "rates.prices",
        "catalogue": "cataloguing.run",
        "labour-rate": "saving.rates",
        "case": "saving.cases",
        "claim": "saving.claims",
        "reconcile": "reconciling.reconcile",
        "exceptions": "reconciling.exceptions",
        "export": "exporting.run",
        "submissions": "submitting.submissions",
        "template-map": "templates.template_map",
        "templates": "templates.templates",
        "consolidate": "consolidating.consolidate",
        "verify-workbook": "consolidating.verify_workbook",
        "import": "importing.run",
        "returnable": "returning.returnable",
        "form": "returning.form",
        "check": "stores.check",
        "attach": "papers.attach",
        "verify-documents": "papers.verify",
        "backup": "stores.backup",
        "restore": "stores.restore",
    }
)
"""Module and function of each command; the module is read when the command is given."""
