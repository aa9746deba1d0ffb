"""Checks a finished workbook in a process of its own when it is large, so that the window and its memory stay free.

The program starts itself again with a word and a folder; the process leaves in the folder how far it is and what it
found. Small books are checked where they were written: starting a process takes longer than that.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from commonservices.reports.xlsx.package_rules import Problem, check_book
from commonservices.reports.xlsx.problems import Pulse
from commonservices.reports.xlsx.sheet import SheetFigures

MARK = "--check-workbook-in-process-of-its-own"
LARGE_BYTES = 1_500_000
"""From here on (some three hundred thousand cells) a process of its own costs less than a fifth of the check."""
_TASK, _OUTCOME, _REACHED = "task.json", "outcome.json", "reached.json"
_LOOK_SECONDS = 0.05
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_PATH_VARIABLE = "PYTHONPATH"
Found = tuple[list[Problem], dict[str, SheetFigures]]


def checked(path: Path, pulse: Pulse, *, group_by: str = "", large: int = LARGE_BYTES) -> Found:
    """Give the faults of a book and the figures of its lists, whoever reads it; what pulse raises stops the check."""
    if path.stat().st_size >= large:
        found = _elsewhere(path, pulse, group_by)
        if found is not None:
            return found
    return check_book(path, pulse, group_by=group_by)


def _elsewhere(path: Path, pulse: Pulse, group_by: str) -> Found | None:
    """Have a process of its own look at the book; nothing when none could be started or it broke off."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _leave(folder / _TASK, {"path": str(path.absolute()), "group_by": group_by})
        arguments, environment = command(folder)
        try:
            process = subprocess.Popen(  # noqa: S603 our own program
                arguments,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
            )
        except OSError:
            return None
        _watch(process, folder, pulse)
        outcome = _left(folder / _OUTCOME)
    return _from_told(outcome) if process.returncode == 0 and outcome else None


def _watch(process: "subprocess.Popen[bytes]", folder: Path, pulse: Pulse) -> None:
    """Wait until the process ends, telling how far it is; end it when the work is stopped."""
    try:
        while process.poll() is None:
            pulse(_left(folder / _REACHED).get("rows", 0))
            with suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_SECONDS)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def command(folder: Path) -> tuple[list[str], dict[str, str]]:
    """Give the command and the environment by which the program is started again to check a book."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MARK, str(folder)], dict(os.environ)
    root = str(Path(__file__).resolve().parents[3])
    found = os.pathsep.join(filter(None, (root, os.environ.get(_PATH_VARIABLE, ""))))
    return [sys.executable, "-m", "commonservices", MARK, str(folder)], {**os.environ, _PATH_VARIABLE: found}


def main(arguments: Sequence[str]) -> int:
    """Do the task of a folder and leave the outcome there."""
    folder = Path(arguments[0])
    task = _left(folder / _TASK)

    def pulse(rows: int) -> None:
        """Leave how far the check is."""
        _leave(folder / _REACHED, {"rows": rows})

    problems, figures = check_book(Path(task["path"]), pulse, group_by=task["group_by"])
    _leave(folder / _OUTCOME, _as_told(problems, figures))
    return 0


def _as_told(problems: Sequence[Problem], figures: Mapping[str, SheetFigures]) -> dict[str, Any]:
    """Give what was found in words and numbers that a file can hold."""
    return {
        "problems": [(each.rule, each.part, each.where, each.text) for each in problems],
        "figures": {
            name: (of.rows, _texts(of.sums), {group: _texts(sums) for group, sums in of.by_group.items()})
            for name, of in figures.items()
        },
    }


def _from_told(told: Mapping[str, Any]) -> Found:
    """Give what was found as it was."""
    figures = {
        name: SheetFigures(rows, _numbers(sums), {group: _numbers(of) for group, of in groups.items()})
        for name, (rows, sums, groups) in told["figures"].items()
    }
    return [Problem(*words) for words in told["problems"]], figures


def _texts(sums: Mapping[str, Decimal]) -> dict[str, str]:
    """Give sums as texts, every digit kept."""
    return {key: str(amount) for key, amount in sums.items()}


def _numbers(sums: Mapping[str, str]) -> dict[str, Decimal]:
    """Give sums as numbers again."""
    return {key: Decimal(amount) for key, amount in sums.items()}


def _leave(path: Path, told: Mapping[str, Any]) -> None:
    """Write a small file whole or not at all; where somebody is just looking at the old one it stays."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(told), encoding="utf-8")
    for _ in range(3):
        with suppress(PermissionError):
            part.replace(path)
            return


def _left(path: Path) -> dict[str, Any]:
    """Give what a small file holds; nothing when it is not there yet."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
