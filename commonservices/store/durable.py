"""Files that are there completely or not at all, also after a power cut."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from commonservices.errors import Known

PART = ".part"
"""The ending of a file that is still being written."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def free_space(folder: Path) -> int:
    """Give the bytes still free where a folder lies, also if the folder itself does not exist yet."""
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def require_space(folder: Path, needed: int, space: Callable[[Path], int] = free_space) -> None:
    """Refuse a long write at once if the disk cannot hold it."""
    free = space(folder)
    if free < needed:
        raise Known(
            "disk_full",
            "The disk of {folder} has {free} free, but {needed} are needed.",
            advice="Free some space or choose a folder on another disk.",
            where=str(folder),
            folder=folder,
            free=_megabytes(free),
            needed=_megabytes(needed),
        )


def sync_file(path: Path) -> None:
    """Wait until the content of a closed file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def written_atomically(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Give a file to write; it takes the name `path` only when all of it is on the disk, else nothing is left."""
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except BaseException as error:
        remove_quietly(part)
        if isinstance(error, OSError):
            raise disk_fault(error, path) from error
        raise


@contextmanager
def written_through(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Give a new file to write whose content is on the disk afterwards; its name is not yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(handle, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def write_atomic(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Put `content` into the file `path`: afterwards the file holds the old or the new content, never a mixture."""
    with written_atomically(path, mode=mode) as file:
        file.write(content)


def remove_quietly(path: Path) -> None:
    """Remove a file of ours if it is there and may be removed."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def disk_fault(error: OSError, path: Path) -> Known:
    """Give the sentence and the way out for what the system said about a file."""
    if error.errno in _FULL:
        return Known(
            "disk_full",
            "The disk is full: {name} could not be written. What was there before is untouched.",
            advice="Free some space or choose a folder on another disk, then try again.",
            where=str(path),
            name=path.name,
        )
    if error.errno in _CLOSED:
        return Known(
            "folder_read_only",
            "{name} cannot be written in the folder {folder}.",
            advice="Choose a folder you may write to.",
            where=str(path),
            name=path.name,
            folder=path.parent,
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return Known(
            "file_missing",
            "{path} is not there.",
            advice="Check the name and that the disk is connected.",
            where=str(path),
            path=path,
        )
    return Known(
        "disk_failed",
        "{name} could not be read or written: {reason}.",
        advice="Check the disk and its connection, then try again.",
        where=str(path),
        name=path.name,
        reason=error.strerror or error,
    )


def reading_fault(error: OSError, path: Path) -> Known:
    """Give the sentence and the way out when a file cannot be read; another program may hold it."""
    if error.errno not in {*_CLOSED, errno.EBUSY, errno.ETXTBSY}:
        return disk_fault(error, path)
    return Known(
        "file_in_use",
        "{name} cannot be read: another program holds it, or you may not read it. Nothing was changed.",
        advice="Close it in the other program or copy it to another folder, then try again.",
        where=str(path),
        name=path.name,
    )


def _megabytes(count: int) -> str:
    return f"{max(count, 0) / 1_000_000:.1f} MB"
