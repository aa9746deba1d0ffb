"""The process that reads: started with a folder that holds its task, it leaves its outcome there and ends.

It writes to nothing else and needs no console. How far it is stands in a small file that the program looks at.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from commonservices.errors import Known

MARK: Final = "--read-table-in-process-of-its-own"
"""The word by which the program, started again, becomes the process that reads."""

TASK, OUTCOME, REACHED = "task.json", "outcome.json", "reached"
DONE: Final = 0
_PULSE_BYTES: Final = 1 << 20
_PATH_VARIABLE: Final = "PYTHONPATH"


def command(folder: Path) -> tuple[list[str], dict[str, str]]:
    """Give the command and the environment by which the process that reads is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MARK, str(folder)], dict(os.environ)
    root = str(Path(__file__).resolve().parents[3])
    found = os.pathsep.join(filter(None, (root, os.environ.get(_PATH_VARIABLE, ""))))
    return [sys.executable, "-m", __name__, str(folder)], {**os.environ, _PATH_VARIABLE: found}


def leave_task(folder: Path, path: Path, limits: object, names: Sequence[str]) -> None:
    """Write down what the process is to read."""
    told = {"path": str(path.absolute()), "limits": {name: getattr(limits, name) for name in names}}
    (folder / TASK).write_text(json.dumps(told), encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Do the task of a folder and leave its outcome there."""
    from commonservices.exchange.tables.fences import fence_in
    from commonservices.exchange.tables.limits import MIB, Limits
    from commonservices.exchange.tables.reader import read_into
    from commonservices.exchange.tables.refusals import sentence
    from commonservices.exchange.tables.seen import as_told

    folder = Path(arguments[0])
    told = json.loads((folder / TASK).read_text(encoding="utf-8"))
    path, limits = Path(told["path"]), Limits(**told["limits"])
    over = fence_in(limits)
    reached = 0

    def pulse(done: int, of: int) -> None:
        nonlocal reached
        if done - reached >= _PULSE_BYTES or done < reached:
            reached = done
            _leave(folder / REACHED, {"done": done, "of": of})
            if over():
                raise MemoryError

    try:
        outcome: dict[str, Any] = {"seen": as_told(read_into(path, folder, limits, pulse))}
    except Known as refused:
        outcome = {"refused": refused.key, "words": dict(refused.words)}
    except MemoryError:
        fault = sentence("table_memory", path.name, limit=limits.memory // MIB)
        outcome = {"refused": fault.key, "words": dict(fault.words)}
    _leave(folder / OUTCOME, outcome)
    return DONE


def _leave(path: Path, told: dict[str, Any]) -> None:
    """Write a small file whole or not at all."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(told), encoding="utf-8")
    part.replace(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
