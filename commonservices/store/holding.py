"""Keeps the files of an open store locked although this program, or a dialog of it, opens and closes them elsewhere.

Under Linux the database's own locks end as soon as the same program closes any other handle of the file, as a dialog
for files does that looks into each file of a folder. Another program would then think itself alone with the store, and
throw away the changes that are not yet moved into the one file. A lock that hangs on its own handle does not end so.
"""

import contextlib
import os
import struct
import sys
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import event

# The bytes that SQLite holds while a file is open: of the store itself, and of the memory that its users share.
HELD_BYTES: Final = (("", 0x40000002, 510), ("-shm", 128, 1))
_LOCK: Final = "hhqqi"
_HELD: Final = "held_files"


class HeldFiles:
    """The handles that hold the files of one open store; where the system has no such locks, there are none."""

    def __init__(self, path: Path) -> None:
        """Hold the files of a store that is open already."""
        self._handles: list[tuple[int, int, int]] = []
        for ending, first, count in HELD_BYTES if sys.platform == "linux" else ():
            with contextlib.suppress(OSError):
                handle = os.open(path.with_name(path.name + ending), os.O_RDONLY)
                self._handles.append((handle, first, count))
                _lock(handle, first, count, hold=True)

    def let_go(self) -> None:
        """Give the locks back and keep the handles: closing one now would end the locks of the database too."""
        for each in self._handles:
            with contextlib.suppress(OSError):
                _lock(*each, hold=False)

    def close(self, _engine: Any = None) -> None:
        """Close the handles, once the database is closed."""
        while self._handles:
            os.close(self._handles.pop()[0])


def hold(engine: sa.Engine, path: Path | None) -> None:
    """Hold the files of an open store until its engine is disposed of; once for each engine."""
    if path is None or _HELD in engine.get_execution_options():
        return
    held = HeldFiles(path)
    engine.update_execution_options(**{_HELD: held})
    event.listen(engine, "engine_disposed", held.close)


def let_go(engine: sa.Engine) -> None:
    """Let the database fold its files together, as it does when the last one closes them."""
    held = engine.get_execution_options().get(_HELD)
    if isinstance(held, HeldFiles):
        held.let_go()


if sys.platform == "linux":
    import fcntl

    def _lock(handle: int, first: int, count: int, *, hold: bool) -> None:
        kind = fcntl.F_RDLCK if hold else fcntl.F_UNLCK
        fcntl.fcntl(handle, fcntl.F_OFD_SETLK, struct.pack(_LOCK, kind, os.SEEK_SET, first, count, 0))

else:

    def _lock(handle: int, first: int, count: int, *, hold: bool) -> None:
        """Do nothing: the locks of the system are not lost so."""
