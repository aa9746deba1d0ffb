"""The grammar of the commands of workbooks that others made: quick to load, it does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def add_commands(commands: Any, command: Callable[..., Any]) -> None:
    """Add the commands to the grammar."""
    _templates(commands, command)
    _offices(commands, command)


def _templates(commands: Any, command: Callable[..., Any]) -> None:
    first = command(commands, "template-map", "propose which places of a desk's workbook take which figures")
    first.add_argument("file", metavar="FILE", help="the workbook as the desk handed it out")
    first.add_argument("--out", metavar="FILE", required=True, help="the mapping to write, for people to correct")
    first.add_argument("--name", metavar="TEXT", default="", help="its name; without it that of the workbook")

    kept = command(commands, "templates", "keep, list, show and remove the mappings of desks' workbooks")
    kept.add_argument("what", choices=("list", "keep", "show", "remove"))
    kept.add_argument("name", metavar="NAME|FILE", nargs="?", default="", help="a kept mapping, or the file to keep")


def _offices(commands: Any, command: Callable[..., Any]) -> None:
    every = command(commands, "consolidate", "put the workbooks of many offices together, checked and counted once")
    every.add_argument("files", metavar="FILE", nargs="+", help="the workbooks as the offices sent them")
    every.add_argument("--out", metavar="FILE", required=True, help="the workbook to write")
    every.add_argument("--expect", metavar="CODE", action="extend", nargs="+", default=[], help="an office; repeatable")
    every.add_argument("--answers", metavar="FILE", default="", help="a JSON file: id of a question to choice")
    every.add_argument("--not-kept", action="store_true", help="leave no record of what was received in the store")

    check = command(commands, "verify-workbook", "recompute every count and total of a workbook for Headquarters")
    check.add_argument("file", metavar="FILE", help="the workbook, in any language, of this version or an older one")
