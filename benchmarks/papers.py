"""Attaching many files, beside a plain copy of the same files that is hashed and forced to the disk."""

from __future__ import annotations

import hashlib
import os
import shutil
from functools import partial
from pathlib import Path

from benchmarks.figures import Row, median, timed
from benchmarks.stores import opened

FILES = 200
SIZE = 1 << 20
ROUNDS = 5
GOAL = 2


def measure(store: Path, folder: Path, files: int = FILES, size: int = SIZE, rounds: int = ROUNDS) -> list[Row]:
    """Give the time of one act that attaches the files, and that of the plain copy, taking turns at going first."""
    source = folder / "papers"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    ours: list[float] = []
    plain: list[float] = []
    for number in range(rounds):
        paths = _made(source, files, size)
        turns = [(ours, partial(_attached, store, folder, paths)), (plain, partial(_plain, folder, paths))]
        for times, turn in turns[:: -1 if number % 2 else 1]:
            times.append(turn())
    shutil.rmtree(source)
    one, floor = median(ours), median(plain)
    name = f"attach {files} files of {size // 1024} KiB in one act"
    return [Row(name, one, "ms", f"≤ {GOAL} x plain copy", floor, one <= GOAL * floor)]


def _attached(store: Path, folder: Path, paths: list[Path]) -> float:
    """Give the time of one act that attaches the files to a fresh copy of the store."""
    from commonservices.actions.documents import Paper, attach_all
    from commonservices.queries.arrangements import ArrangementFilter, page

    copy = folder / "papers.csdb"
    shutil.copyfile(store, copy)
    with opened(copy) as office:
        holder = page(office, ArrangementFilter(), "reference", limit=1)[0].id
        given = [Paper(path, "ANNEX") for path in paths]
        _quiet_disk()
        time = timed(lambda: attach_all(office, "arrangement", holder, given))
        office.close(backup=False)
    shutil.rmtree(copy.with_name(copy.stem + ".documents"))
    copy.unlink()
    return time


def _plain(folder: Path, paths: list[Path]) -> float:
    """Give the time of copying, hashing and forcing the files to the disk."""
    target = folder / "plain"
    target.mkdir()
    _quiet_disk()
    time = timed(lambda: [_copied(path, target) for path in paths])
    shutil.rmtree(target)
    return time


def _quiet_disk() -> None:
    """Let what was written before reach the disk, so that it burdens nobody's turn."""
    if hasattr(os, "sync"):
        os.sync()


def _made(folder: Path, files: int, size: int) -> list[Path]:
    made = []
    for number in range(files):
        path = folder / f"{number:04}.bin"
        path.write_bytes(os.urandom(size))
        made.append(path)
    return made


def _copied(path: Path, folder: Path) -> bytes:
    """Copy one file, hash it and force it to the disk."""
    digest = hashlib.sha256()
    with path.open("rb") as source, (folder / path.name).open("wb") as target:
        while chunk := source.read(1 << 16):
            digest.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    return digest.digest()
