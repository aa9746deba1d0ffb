"""Says what a store file is before anything is built on it; uses the raw driver only, so it is quick to start."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store.version import APPLICATION_ID, SCHEMA_VERSION

PAGE = 4096
"""Bytes in a page of a store."""

WAIT_SECONDS = 2.0
"""How long another program's lock is waited for."""

_ADVICE_BACKUP = "Restore the newest backup; the present file is moved aside, never deleted."
_ADVICE_OTHER = "Choose another file, or restore a backup."
_SAID: dict[str, tuple[str, str]] = {
    "missing": (
        "There is no store at {path}.",
        "Check that the disk is connected, choose another file, set up a new office or restore a backup.",
    ),
    "empty": ("The file {name} is empty: nothing was ever saved in it, or its content was lost.", _ADVICE_BACKUP),
    "plain": (
        "The store {name} is not encrypted, but a key was given.",
        "Open it without a key, or choose the encrypted store.",
    ),
    "encrypted_or_damaged": (
        "The file {name} is encrypted, damaged or not a store.",
        "Give its key; if it never had one, restore the newest backup.",
    ),
    "wrong_key_or_damaged": (
        "The key does not fit the store {name}, or its first page is damaged.",
        "Try the right key; if it is certainly right, restore the newest backup.",
    ),
    "damaged": ("The store {name} is damaged.", _ADVICE_BACKUP),
    "truncated": ("The store {name} is cut short: a part of the file is missing.", _ADVICE_BACKUP),
    "not_ours": ("The file {name} is not a store of Common Services.", _ADVICE_OTHER),
    "older": (
        "The store {name} was written by an older version ({version}; this one writes {ours}).",
        "It is brought up to date when it is opened; a backup is made first.",
    ),
    "current": ("The store {name} is in order.", ""),
    "newer_readable": (
        "The store {name} was written by a newer version ({version}; this one knows {ours}): it opens read-only.",
        "Install the newer version to make changes.",
    ),
    "newer_unreadable": (
        "The store {name} was written by a newer version ({version}) that this one ({ours}) cannot read.",
        "Install the newer version.",
    ),
    "read_only": (
        "The store {name} can be read but not changed.",
        "Look at it as it is, or copy it into a folder you may write to.",
    ),
    "unreachable": (
        "The store {name} cannot be opened: the system refuses it.",
        "Check that you may read and write the file and its folder; copy it from a read-only disk to your own first.",
    ),
    "locked": (
        "The store {name} is being written by another program and cannot be looked at now.",
        "Wait until it has finished, then try again.",
    ),
}


@dataclass(frozen=True)
class Verdict:
    """What a store file is, in a stable word, a sentence and a way out."""

    state: str
    message: str
    advice: str
    version: int | None = None
    clean: bool = True

    @property
    def key(self) -> str:
        """The stable key of the sentence."""
        return f"store_{self.state}"

    @property
    def readable(self) -> bool:
        """Whether the store can be opened, be it for reading only."""
        return self.state in {"current", "newer_readable", "read_only"}

    @property
    def writable(self) -> bool:
        """Whether the store can be opened for writing as it is."""
        return self.state == "current"

    def as_known(self, path: Path) -> Known:
        """Give the fault to raise when this verdict stops the work."""
        message, advice = _SAID[self.state]
        words = {"path": path, "name": path.name, "version": self.version, "ours": SCHEMA_VERSION}
        return Known(self.key, message, advice=advice, where=str(path), **words)


@dataclass(frozen=True)
class _Found:
    """What was read from a file that opened."""

    application: int
    version: int
    meta: dict[str, str]
    faults: bool
    short: bool
    writable: bool


def may_write(path: Path) -> bool:
    """Say whether the file and its folder may be written, as far as the system tells."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def diagnose(
    path: Path,
    key: bytes | None = None,
    *,
    thorough: bool = False,
    writable: Callable[[Path], bool] = may_write,
) -> Verdict:
    """Say what the file is; pages are checked when it was not closed cleanly, or always when `thorough`.

    The bytes of the file are never read past the driver: closing a second handle would drop the locks of this process.
    """
    early = _from_outside(path)
    if early:
        return _verdict(early, path)
    try:
        found = _look(path, key, thorough=thorough, writable=writable)
    except driver().DatabaseError as error:
        return _verdict(_state_of(str(error).lower(), path, key), path)
    return _verdict(_judge(found), path, found.version, clean=found.meta.get("clean", "1") == "1")


def open_raw(path: Path, key: bytes | None = None, *, mode: str = "rw", timeout: float = 5.0) -> Any:
    """Give a raw connection to an existing file, key set, log silent; `mode` is one of ro, rw, rwc."""
    from urllib.parse import quote

    connection = driver().connect(
        f"file:{quote(path.absolute().as_posix())}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=timeout,
        check_same_thread=False,
    )
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    connection.execute("PRAGMA recursive_triggers=on").fetchall()
    if key is not None:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"").fetchall()
    return connection


def page_faults(connection: Any, *, keyed: bool, thorough: bool) -> list[str]:
    """Give what the page checks of an open store complain about; an empty list is a sound store."""
    found: list[str] = []
    if keyed:
        found += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    check = "integrity_check" if thorough else "quick_check"
    found += [str(row[0]) for row in connection.execute(f"PRAGMA {check}(5)") if row[0] != "ok"]
    return found


def driver() -> Any:
    """Give the one database driver of the program, imported when first needed."""
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

    return dbapi2


def _from_outside(path: Path) -> str:
    try:
        if not path.exists():
            return "missing"
        if not path.is_file():
            return "not_ours"
        return "" if path.stat().st_size else "empty"
    except PermissionError:
        return "unreachable"


def _look(path: Path, key: bytes | None, *, thorough: bool, writable: Callable[[Path], bool]) -> _Found:
    connection = open_raw(path, key, timeout=WAIT_SECONDS)
    try:
        connection.execute("PRAGMA trusted_schema=off").fetchall()
        connection.execute("PRAGMA cell_size_check=on").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        meta = _meta(connection) if application == APPLICATION_ID else {}
        short = _is_short(connection, path)
        check = application == APPLICATION_ID and not short and (thorough or meta.get("clean", "1") != "1")
        return _Found(
            application=application,
            version=connection.execute("PRAGMA user_version").fetchone()[0],
            meta=meta,
            faults=check and bool(page_faults(connection, keyed=key is not None, thorough=thorough)),
            short=short,
            writable=writable(path) and _takes_writes(connection),
        )
    finally:
        connection.close()


def _meta(connection: Any) -> dict[str, str]:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone() is None:
        return {}
    return {str(k): str(v) for k, v in connection.execute("SELECT k, v FROM meta")}


def _is_short(connection: Any, path: Path) -> bool:
    """Say whether pages are missing at the end; pages still in the write-ahead log do not count as missing."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return False
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return path.stat().st_size < int(pages) * int(size) or bool(path.stat().st_size % PAGE)


def _takes_writes(connection: Any) -> bool:
    try:
        connection.execute("PRAGMA busy_timeout=0").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except driver().OperationalError as error:
        return "locked" in str(error)
    return True


def _state_of(text: str, path: Path, key: bytes | None) -> str:
    """Name the state behind an error of the driver."""
    if "locked" in text:
        return "locked"
    if "unable to open" in text or "readonly" in text:
        return "unreachable"
    if "not a database" in text:
        if key is not None:
            return "plain" if _opens(path, None) else "wrong_key_or_damaged"
        return "not_ours" if path.stat().st_size % PAGE else "encrypted_or_damaged"
    return "truncated" if path.stat().st_size % PAGE or _opens(path, key, lenient=True) else "damaged"


def _opens(path: Path, key: bytes | None, *, lenient: bool = False) -> bool:
    """Say whether the first page can be read; `lenient` forgives a file shorter than its first page says."""
    connection = open_raw(path, key)
    try:
        if lenient:
            connection.execute("PRAGMA writable_schema=on").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver().DatabaseError:
        return False
    finally:
        connection.close()
    return True


def _judge(found: _Found) -> str:
    if found.short:
        return "truncated"
    if found.application != APPLICATION_ID:
        return "not_ours"
    if found.faults or not found.meta:
        return "damaged"
    if found.version > SCHEMA_VERSION:
        least = found.meta.get("min_reader", "")
        readable = least.isascii() and least.isdigit() and int(least) <= SCHEMA_VERSION
        return "newer_readable" if readable else "newer_unreadable"
    if found.version < SCHEMA_VERSION:
        return "older"
    return "current" if found.writable else "read_only"


def _verdict(state: str, path: Path, version: int | None = None, *, clean: bool = True) -> Verdict:
    message, advice = _SAID[state]
    words = {"path": path, "name": path.name, "version": version, "ours": SCHEMA_VERSION}
    return Verdict(state, message.format(**words), advice, version, clean)
