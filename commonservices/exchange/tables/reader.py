"""Reads one file into a folder: its copy, its hash, the rows of its sheets. It runs where a fault can do no harm."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from commonservices.exchange.tables import first_bytes
from commonservices.exchange.tables.limits import LIMITS, MIB, Limits
from commonservices.exchange.tables.reading import Pulse, Reading, quiet
from commonservices.exchange.tables.refusals import Refused, sentence
from commonservices.exchange.tables.seen import BookSeen

_PIECE: Final = 1 << 20
_EXPECTED: Final = {
    "xlsx": {".xlsx", ".xlsm", ".xltx", ".xltm"},
    "xlsm": {".xlsm", ".xltm", ".xlsx", ".xltx"},
    "xls": {".xls", ".xlt"},
    "ods": {".ods", ".ots"},
    "csv": {".csv", ".tsv", ".txt", ".tab"},
    "tsv": {".csv", ".tsv", ".txt", ".tab"},
}


def read_into(path: Path, folder: Path, limits: Limits = LIMITS, pulse: Pulse = quiet) -> BookSeen:
    """Read a file into a folder, and give what was seen of it; Known with one sentence when it cannot be read."""
    try:
        return _read(path, folder, limits, pulse)
    except Refused as refused:
        raise sentence(refused.key, path.name, **refused.words) from refused
    except MemoryError as fault:
        raise sentence("table_memory", path.name, limit=limits.memory // MIB) from fault
    except RecursionError as fault:
        raise sentence("table_damaged", path.name, part="the workbook") from fault


def _read(path: Path, folder: Path, limits: Limits, pulse: Pulse) -> BookSeen:
    copy = folder / "copy"
    reading = Reading(folder, limits, pulse)
    try:
        digest = copied(path, copy, limits, lambda: pulse(0, 0))
        form = _read_kind(first_bytes.kind_of_file(copy), copy, reading, path.stem)
    finally:
        reading.close()
        copy.unlink(missing_ok=True)
    if path.suffix.lower() not in _EXPECTED[form]:
        reading.note("file_other_ending", name=path.name, format=form)
    return BookSeen(form, digest, tuple(reading.sheets), tuple(reading.notes))


def _read_kind(kind: str, copy: Path, reading: Reading, name: str) -> str:
    if kind == first_bytes.XLSX:
        from commonservices.exchange.tables.xlsx import read_xlsx

        return read_xlsx(copy, reading)
    if kind == first_bytes.ODS:
        from commonservices.exchange.tables.ods import read_ods

        return read_ods(copy, reading)
    if kind == first_bytes.XLS:
        from commonservices.exchange.tables.xls import read_xls

        return read_xls(copy, reading)
    from commonservices.exchange.tables.text import read_text

    return read_text(copy, reading, name=name)


def copied(path: Path, copy: Path, limits: Limits, pulse: Callable[[], None]) -> str:
    """Copy a file aside and give the hash of the copy; Refused when the file changed meanwhile."""
    try:
        before = path.stat()
        if before.st_size > limits.file:
            raise Refused("table_too_large", size=before.st_size // MIB, limit=limits.file // MIB)
        digest = hashlib.sha256()
        with path.open("rb") as source, copy.open("wb") as target:
            while piece := source.read(_PIECE):
                digest.update(piece)
                target.write(piece)
                pulse()
                if target.tell() > limits.file:
                    raise Refused("table_too_large", size=target.tell() // MIB, limit=limits.file // MIB)
        after = path.stat()
    except OSError as fault:
        raise Refused("table_not_opened", reason=fault.strerror or str(fault)) from fault
    if (before.st_size, before.st_mtime_ns, before.st_ino) != (after.st_size, after.st_mtime_ns, after.st_ino):
        raise Refused("table_changed")
    if copy.stat().st_size != after.st_size:
        raise Refused("table_changed")
    return digest.hexdigest()
