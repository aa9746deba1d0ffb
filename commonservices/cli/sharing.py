"""The command share: a cost shared out by a method, with the reasons; it needs no store."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from commonservices.cli.output import DONE
from commonservices.cli.session import Session

RESIDUALS = ("LARGEST_REMAINDER", "LEAD_ABSORBS")
LEAVERS = ("NOTICE_END", "YEAR_END")
BASES = ("REIMBURSABLE", "COST_SHARED", "RECIPROCAL", "NON_REIMBURSABLE", "NONE")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    share = command(commands, "share", "share a cost out, and say why each party pays what it pays; needs no store")
    share.add_argument("--method", metavar="CODE", required=True, help="for example HEADCOUNT, AREA, EQUAL, FIXED_PCT")
    share.add_argument("--total", metavar="AMOUNT", help="what is to be shared; below zero for a credit")
    share.add_argument("--currency", metavar="CODE", default="USD", help="of all amounts: USD")
    _repeatable(share, "--driver", "CODE=VALUE", "a party and what it counts; KEY:CODE=VALUE for a mix")
    _repeatable(share, "--driver-months", "CODE=V1,V2,…", "the same month by month; one value for each month")
    _repeatable(share, "--weight", "CODE=VALUE", "how much each one of a party counts")
    _repeatable(share, "--months", "CODE=NUMBER", "the months a party takes part in")
    _repeatable(share, "--joined", "CODE=DATE", "the first day of a party; needs --period")
    _repeatable(share, "--left", "CODE=DATE", "the last day of a party; needs --period")
    share.add_argument("--period", metavar="2026-07..2027-06", help="first and last month; without it twelve months")
    share.add_argument("--by-day", action="store_true", help="count days instead of months")
    share.add_argument("--leavers-pay", choices=LEAVERS, default=LEAVERS[0], help="until when a party pays that leaves")
    share.add_argument("--minimum", metavar="AMOUNT", help="the least a party that counts anything pays")
    share.add_argument("--cap", metavar="AMOUNT", help="the most a party pays")
    _repeatable(share, "--key", "KEY=PERCENT", "a key of a mix and the percentage it shares")
    _repeatable(share, "--band", "PERCENT=AMOUNT", "a flat sum for parties below a percentage")
    share.add_argument("--rate", metavar="RATE", help="the price of one unit")
    share.add_argument("--support", metavar="PERCENT", default="0", help="support cost on top of each line")
    share.add_argument("--residual", choices=RESIDUALS, default=RESIDUALS[0], help="where leftover units go")
    share.add_argument("--lead", metavar="CODE", default="", help="who takes the difference with LEAD_ABSORBS")
    share.add_argument("--basis", choices=BASES, default="COST_SHARED", help="on some bases nobody is billed")
    share.add_argument("--per-usd", metavar="RATE", help="the rate of exchange, for a column in dollars")
    share.add_argument("--evidence", metavar="TEXT", default="", help="what proves an additional cost")
    _repeatable(share, "--explain", "CODE", "say step by step why this party pays what it pays")
    share.add_argument("--against", dest="file", metavar="FILE", help="an earlier result of --json to compare with")


def _repeatable(parser: argparse.ArgumentParser, name: str, shape: str, words: str) -> None:
    parser.add_argument(name, metavar=shape, action="append", default=[], help=f"{words}; repeatable")


def share(session: Session) -> int:
    """Share a cost out and show it as a table that adds up, or as one JSON object."""
    from commonservices.cli.sharing_options import earlier, explained, inputs
    from commonservices.cli.sharing_shown import as_object, show
    from commonservices.domain.cost_sharing.splitting import split

    run = split(inputs(session))
    codes, before = explained(session, run), earlier(session)
    if session.output.json:
        session.output.give(as_object(run, codes or tuple(run.by_code), before, session.language))
    else:
        show(session, run, codes, before)
    return DONE
