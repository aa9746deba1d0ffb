"""Reads every hostile file at its full size through the process that reads: `python -m tests.tools.hostile [FOLDER]`.

One line a file: seconds, the MiB this process has grown to, the MiB its largest child has, and the sentence.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from commonservices.errors import Known
from commonservices.exchange.tables import LIMITS, open_table
from tests.commonservices.exchange.tables.hostile import HOSTILE, Hostile

_KIB_IN_MIB = 1024
_SLACK_SECONDS = 5
_MOST_MIB = 64


def refusal(hostile: Hostile, folder: Path) -> tuple[float, str, float]:
    """Give the seconds until a file of full size is refused, the key of the sentence, and the MiB it took here.

    What making the file takes is no part of it; the key is `read` when it is not refused.
    """
    path = hostile.make(folder / "sent.xlsx", hostile.full or hostile.small)
    begun, before = time.monotonic(), _grown(resource.RUSAGE_SELF)
    try:
        with open_table(path) as table:
            key = f"read: {len(table.sheets)} sheets"
    except Known as refused:
        key = refused.key
    path.unlink()
    return time.monotonic() - begun, key, _grown(resource.RUSAGE_SELF) - before


def main(arguments: list[str]) -> int:
    """Read them all; 0 when each was refused in time and this process stayed small."""
    wrong, grown = 0, 0.0
    with tempfile.TemporaryDirectory(dir=arguments[0] if arguments else None) as folder:
        for hostile in HOSTILE:
            seconds, key, more = refusal(hostile, Path(folder))
            grown += more
            good = key.startswith("table_") and seconds <= LIMITS.seconds + _SLACK_SECONDS and key != "table_broke_off"
            wrong += not good
            own, children = _grown(resource.RUSAGE_SELF), _grown(resource.RUSAGE_CHILDREN)
            print(f"{hostile.name:45} {seconds:6.1f} s {own:6.0f} MiB {children:6.0f} MiB  {key}", flush=True)
    print(f"{len(HOSTILE)} files, {wrong} not refused in time; reading them took {grown:.0f} MiB here")
    return 1 if wrong or grown > _MOST_MIB else 0


def _grown(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss / _KIB_IN_MIB


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
