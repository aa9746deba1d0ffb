"""Opens somebody's table file: a process of its own reads it, and its rows are fetched from where that left them."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import tempfile
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.plan import Said
from commonservices.exchange.tables.limits import LIMITS, Limits
from commonservices.exchange.tables.reading import rows_file
from commonservices.exchange.tables.refusals import sentence
from commonservices.exchange.tables.seen import BookSeen, SheetSeen, from_told
from commonservices.exchange.tables.spool import rows_in
from commonservices.exchange.tables.worker import OUTCOME, REACHED, command, leave_task
from commonservices.jobs import Tell, silent

READING: Final = "reading"
_LOOK_SECONDS: Final = 0.1
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class TableFile:
    """A file that was read: its sheets, and their rows as often as they are wanted. Close it, or use it in a with."""

    def __init__(self, path: Path, folder: Path, seen: BookSeen) -> None:
        """Keep where the rows lie."""
        self.path = path
        self._folder, self._seen = folder, seen
        self._gone = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

    @property
    def sha256(self) -> str:
        """The hash of the bytes that were read."""
        return self._seen.sha256

    @property
    def format(self) -> str:
        """What the file really is: xlsx, xlsm, xls, ods, csv or tsv."""
        return self._seen.format

    @property
    def sheets(self) -> tuple[SheetSeen, ...]:
        """The sheets in their order, hidden ones included."""
        return self._seen.sheets

    @property
    def notes(self) -> tuple[Said, ...]:
        """What the reader should know: hidden rows, formulas without results, macros that were not run."""
        return self._seen.notes

    def rows(self, sheet_index: int) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
        """Give the rows of a sheet that hold anything, each with its number, without the blanks to their right."""
        if not 0 <= sheet_index < len(self.sheets):
            raise IndexError(sheet_index)
        return rows_in(rows_file(self._folder, sheet_index))

    def close(self) -> None:
        """Throw away what was kept of the file; it also goes when nobody holds it, and at the end of the program."""
        self._gone()

    def __enter__(self) -> Self:
        """Give the file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw away what was kept of the file."""
        self.close()


def open_table(path: Path, *, tell: Tell = silent, limits: Limits = LIMITS) -> TableFile:
    """Read a file in a process of its own, and give its sheets; Known with one sentence when it cannot be read.

    `tell` is asked at least ten times a second; when it raises Stopped the process is ended and nothing stays behind.
    """
    folder = Path(tempfile.mkdtemp(prefix="table-"))
    try:
        return TableFile(path, folder, _seen(path, folder, tell, limits))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _seen(path: Path, folder: Path, tell: Tell, limits: Limits) -> BookSeen:
    leave_task(folder, path, limits, [each.name for each in dataclasses.fields(limits)])
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
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise sentence("table_not_started", path.name, reason=reason) from fault
    in_time = _watched(process, folder, tell, limits.seconds)
    outcome = _left(folder / OUTCOME)
    if "seen" in outcome:
        return from_told(outcome["seen"])
    if "refused" in outcome:
        words = {name: word for name, word in outcome["words"].items() if name != "name"}
        raise sentence(outcome["refused"], path.name, **words)
    if not in_time:
        raise sentence("table_time", path.name, limit=f"{limits.seconds:g}")
    raise sentence("table_broke_off", path.name)


def _watched(process: subprocess.Popen[bytes], folder: Path, tell: Tell, seconds: float) -> bool:
    """Wait until the process ends, telling how far it is; end it when it takes too long or the work is stopped."""
    last = time.monotonic() + seconds
    in_time = True
    try:
        while process.poll() is None:
            reached = _left(folder / REACHED)
            tell(reached.get("done", 0), reached.get("of", 0), READING)
            try:
                process.wait(_LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                if time.monotonic() > last:
                    in_time = False
                    break
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    return in_time


def _left(path: Path) -> dict[str, Any]:
    """Give what the process left in a small file; nothing when it left none, or is just replacing it."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
