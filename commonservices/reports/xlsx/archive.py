"""A file put in place whole: written aside, checked, forced to the disk, then renamed; the old one stays until then."""

from __future__ import annotations

import errno
import os
import zipfile
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from commonservices.errors import Known

MOMENT = (1980, 1, 1, 0, 0, 0)
PIECES_WAITING = 4
"""So many pieces of a part wait to be packed; then whoever makes them waits, and memory stays that of a few."""
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Sink(Protocol):
    """What takes the bytes of a part, piece by piece."""

    def write(self, piece: bytes, /) -> int:
        """Take a piece; give its size."""
        ...


class Archive:
    """A zip whose bytes depend on its content alone: no clock, no machine, parts in the order given."""

    def __init__(self, file: BinaryIO) -> None:
        """Start the zip on an open file."""
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    @contextmanager
    def part(self, name: str) -> Iterator[Sink]:
        """Give a part to be streamed into; it is packed beside the work that makes its rows."""
        with self._zip.open(_entry(name), "w") as stream, _packed_beside(stream) as sink:
            yield sink

    def put(self, name: str, text: bytes) -> None:
        """Give a whole part at once."""
        with self._zip.open(_entry(name), "w") as stream:
            stream.write(text)

    def close(self) -> None:
        """Write the directory of the zip."""
        self._zip.close()


@contextmanager
def _packed_beside(stream: Sink) -> Iterator[Sink]:
    """Give what takes pieces in order and has them packed by a thread of its own; its fault is raised here."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="packing") as thread:
        sink = _Beside(thread, stream)
        try:
            yield sink
            sink.finish()
        finally:
            thread.shutdown(cancel_futures=True)


class _Beside:
    """Hands pieces to a thread: packing gives the processor free, so that it goes on while rows are made."""

    def __init__(self, thread: ThreadPoolExecutor, stream: Sink) -> None:
        self._thread, self._stream = thread, stream
        self._waiting: deque[Future[int]] = deque()

    def write(self, piece: bytes, /) -> int:
        """Take a piece; wait first for the oldest where too many are underway."""
        if len(self._waiting) >= PIECES_WAITING:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(self._stream.write, piece))
        return len(piece)

    def finish(self) -> None:
        """Wait until every piece is packed."""
        while self._waiting:
            self._waiting.popleft().result()


def _entry(name: str) -> zipfile.ZipInfo:
    """Give the directory line of a part, the same on every machine and day."""
    entry = zipfile.ZipInfo(name, MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


@contextmanager
def written_aside(target: Path) -> Iterator[Path]:
    """Give the path to write to; it takes the place of the target only when everything went well."""
    refuse_unusable(target)
    part = target.with_name(target.name + ".part")
    try:
        with suppress(FileNotFoundError):
            part.unlink()
        yield part
        _force(part)
        part.replace(target)
        _force_folder(target.parent)
    except OSError as fault:
        raise _said(fault, target) from fault
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def opened_archive(part: Path) -> Iterator[Archive]:
    """Give a zip on a new file; both are closed whatever happens."""
    file = part.open("xb")
    try:
        archive = Archive(file)
        try:
            yield archive
        except BaseException:
            with suppress(OSError, RuntimeError, ValueError):
                archive.close()
            raise
        archive.close()
        file.flush()
    except BaseException:
        with suppress(OSError):
            file.close()
        raise
    file.close()


def refuse_unusable(target: Path) -> None:
    """Say before the work begins that the target cannot be replaced."""
    if not target.parent.is_dir():
        raise Known(
            "workbook_folder_missing",
            "The folder {folder} does not exist.",
            advice="Choose another folder.",
            where=str(target),
            folder=target.parent,
        )
    if target.is_dir():
        raise Known(
            "workbook_not_writable",
            "{path} is a folder, not a file.",
            advice="Choose another name.",
            where=str(target),
            path=target,
        )
    for lock in (target.with_name("~$" + target.name), target.with_name(f".~lock.{target.name}#")):
        if lock.exists():
            raise _open_elsewhere(target)
    if target.exists():
        try:
            target.open("r+b").close()
        except PermissionError as fault:
            raise _said(fault, target) from fault


def _open_elsewhere(target: Path) -> Known:
    """Give the sentence for a workbook somebody is looking at."""
    return Known(
        "workbook_open_elsewhere",
        "{name} is open in another program, so it was not replaced.",
        advice="Close it there and export again, or choose another name.",
        where=str(target),
        name=target.name,
    )


def _said(fault: OSError, target: Path) -> Known:
    """Put a fault of the disk into a sentence; the old file is still there in every case."""
    if fault.errno in _FULL:
        return Known(
            "workbook_disk_full",
            "There is no room left to write {name}; an older file of that name is unchanged.",
            advice="Free some space or choose another disk, then export again.",
            where=str(target),
            name=target.name,
        )
    if isinstance(fault, PermissionError):
        if os.name == "nt" and target.exists():
            return _open_elsewhere(target)
        return Known(
            "workbook_not_writable",
            "{name} cannot be written in {folder}; an older file of that name is unchanged.",
            advice="Choose a folder you may write to, or ask for the right to write there.",
            where=str(target),
            name=target.name,
            folder=target.parent,
        )
    return Known(
        "workbook_not_written",
        "{name} could not be written: {reason}. An older file of that name is unchanged.",
        advice="Check the disk or the network folder and export again.",
        where=str(target),
        name=target.name,
        reason=fault.strerror or fault,
    )


def _force(part: Path) -> None:
    """Make sure the bytes are on the disk before the name changes."""
    with part.open("r+b") as file:
        os.fsync(file.fileno())


def _force_folder(folder: Path) -> None:
    """Make sure the new name is on the disk too, where the system allows it."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
