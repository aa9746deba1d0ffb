"""Copies of the store that were opened and checked before they count, and the way back from them."""

import hashlib
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store.diagnose import diagnose, driver, open_raw, page_faults
from commonservices.store.durable import (
    PART,
    disk_fault,
    free_space,
    remove_quietly,
    require_space,
    sync_file,
    sync_folder,
    write_atomic,
)
from commonservices.store.faults import as_known
from commonservices.store.version import APPLICATION_ID

ENDING = ".csdb"
SUM_ENDING = ".sha256"
KEY_ENDING = ".key"
NEVER_THINNED = 3
ALL_OF_DAYS, DAILY, WEEKLY, MONTHLY = 2, 12, 10, 24

Tell = Callable[[int, int], None]

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stamp>\d{8}T\d{6}Z)-(?P<why>[a-z0-9-]+)\.csdb")
_PAGES_A_STEP = 2000
_CHUNK = 1 << 20


@dataclass(frozen=True)
class BackupFile:
    """One backup: where, when, why, how large, and whether its SHA-256 lies beside it."""

    path: Path
    stamp: datetime
    why: str
    size: int
    summed: bool


def back_up(
    source: Any,
    folder: Path,
    stamp: datetime,
    why: str,
    key: bytes | None = None,
    *,
    tell: Tell | None = None,
    space: Callable[[Path], int] = free_space,
) -> Path:
    """Copy a store (its path, or the open engine) into a folder; the copy gets its name only after it was checked."""
    if isinstance(source, Path):
        verdict = diagnose(source, key)
        if verdict.state in {"missing", "empty", "not_ours", "unreachable"}:
            raise verdict.as_known(source)
        connection = open_raw(source, key)
        try:
            return _copy(connection, folder, _free_name(folder, stamp, why), key, tell, space)
        except driver().Error as error:
            raise as_known(error) or error from error
        finally:
            connection.close()
    if source.dialect.name == "postgresql":
        raise Known(
            "backup_by_server",
            "This store is kept by a PostgreSQL server, which makes its own backups.",
            advice="Ask whoever runs the server, or use pg_dump.",
        )
    pooled = source.raw_connection()
    try:
        return _copy(pooled.driver_connection, folder, _free_name(folder, stamp, why), key, tell, space)
    except driver().Error as error:
        raise as_known(error) or error from error
    finally:
        pooled.close()


def verify_backup(path: Path, key: bytes | None = None) -> bool:
    """Check a backup's SHA-256 and every page; refuse a bad one, give False when no sum lies beside a sound one."""
    if not path.exists():
        raise Known(
            "backup_missing", "There is no backup at {path}.", advice="Choose another one.", where=str(path), path=path
        )
    wanted = _kept_sum(path)
    if wanted is not None and wanted != file_sum(path):
        raise Known(
            "backup_changed",
            "The backup {name} was changed or damaged after it was made.",
            advice="Choose another backup.",
            where=str(path),
            name=path.name,
        )
    verdict = diagnose(path, key, thorough=True)
    if verdict.state not in {"current", "older", "read_only", "newer_readable"}:
        raise verdict.as_known(path)
    return wanted is not None


def restore(backup: Path, store: Path, stamp: datetime, key: bytes | None = None) -> Path | None:
    """Put a checked backup in the place of a closed store; give where the old one was moved, for it is never deleted.

    The caller holds the store's lock and gives the store a new writer id afterwards.
    """
    _refuse_live(backup, store)
    verify_backup(backup, key)
    fresh = store.with_name(store.name + ".restoring")
    try:
        require_space(store.parent, 2 * backup.stat().st_size)
        store.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, fresh)
        sync_file(fresh)
        if file_sum(fresh) != file_sum(backup):
            raise Known(
                "disk_failed", "{name} could not be copied soundly.", advice="Check the disk.", name=backup.name
            )
        aside = _move_aside(store, stamp)
        try:
            fresh.replace(store)
        except OSError:
            _put_back(aside, store)
            raise
        if _beside(backup, KEY_ENDING).exists():
            write_atomic(_beside(store, KEY_ENDING), _beside(backup, KEY_ENDING).read_bytes(), mode=0o600)
        sync_folder(store.parent)
    except OSError as error:
        raise disk_fault(error, store) from error
    finally:
        remove_quietly(fresh)
    return aside


def backups(folder: Path) -> list[BackupFile]:
    """Give the backups in a folder, newest first; files of another name are left alone."""
    found = []
    for path in folder.glob("*" + ENDING) if folder.is_dir() else []:
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        stamp = _read_stamp(match["stamp"])
        if stamp is not None:
            summed = _beside(path, SUM_ENDING).exists()
            found.append(BackupFile(path, stamp, match["why"], path.stat().st_size, summed))
    return sorted(found, key=lambda one: (one.stamp, one.path.name), reverse=True)


def thin(folder: Path, now: datetime) -> list[Path]:
    """Remove backups no longer needed: all of two days, 12 daily, 10 weekly, 24 monthly and the newest 3 stay."""
    every = backups(folder)
    kept = {one.path for one in every[:NEVER_THINNED]}
    kept |= {one.path for one in every if now - one.stamp < timedelta(days=ALL_OF_DAYS)}
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        newest: dict[tuple[int, ...], Path] = {}
        for one in every:
            newest.setdefault(period(one.stamp), one.path)
        kept |= set(list(newest.values())[:count])
    for stump in folder.glob(f"*{ENDING}{PART}*"):
        begun = _read_stamp(stump.name.partition("-")[0])
        if begun is not None and now - begun > timedelta(days=1):
            remove_quietly(stump)
    gone = [one.path for one in every if one.path not in kept]
    for path in gone:
        for ending in ("", SUM_ENDING, KEY_ENDING):
            remove_quietly(_beside(path, ending))
    return gone


def file_sum(path: Path) -> str:
    """Give the SHA-256 of a closed file, in hexadecimal; never of a store that is open."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _copy(
    connection: Any, folder: Path, target: Path, key: bytes | None, tell: Tell | None, space: Callable[[Path], int]
) -> Path:
    part = _beside(target, PART)
    sum_file, key_file = _beside(target, SUM_ENDING), _beside(target, KEY_ENDING)
    done = False
    try:
        pages, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
        require_space(folder, 2 * pages * size, space)
        folder.mkdir(parents=True, exist_ok=True)
        source_file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        _write_part(connection, part, key, tell)
        _check_part(part, key)
        sync_file(part)
        write_atomic(sum_file, f"{file_sum(part)}  {target.name}\n".encode())
        if _beside(source_file, KEY_ENDING).is_file():
            write_atomic(key_file, _beside(source_file, KEY_ENDING).read_bytes(), mode=0o600)
        part.replace(target)
        sync_folder(folder)
        done = True
    except OSError as error:
        raise disk_fault(error, target) from error
    finally:
        for stump in (part, _beside(part, "-journal"), _beside(part, "-wal"), _beside(part, "-shm")):
            remove_quietly(stump)
        if not done:
            remove_quietly(sum_file)
            remove_quietly(key_file)
    return target


def _write_part(connection: Any, part: Path, key: bytes | None, tell: Tell | None) -> None:
    """Copy all pages as of one moment: an open read keeps the moment while other connections go on writing."""
    remove_quietly(part)
    copy = open_raw(part, key, mode="rwc")
    begun = not connection.in_transaction
    try:
        if begun:
            connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tell is None:
            connection.backup(copy)
        else:
            connection.backup(
                copy, pages=_PAGES_A_STEP, progress=lambda _status, left, total: tell(total - left, total)
            )
        copy.execute("PRAGMA journal_mode=delete").fetchall()
    finally:
        copy.close()
        if begun and connection.in_transaction:
            connection.execute("ROLLBACK")


def _check_part(part: Path, key: bytes | None) -> None:
    copy = open_raw(part, key, mode="ro")
    try:
        ours = copy.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        faults = page_faults(copy, keyed=key is not None, thorough=key is None)
    finally:
        copy.close()
    if faults or not ours:
        raise Known(
            "backup_failed",
            "The copy of the store did not pass its check and was not kept.",
            advice="Check the disk; then check the store itself.",
            where="; ".join(faults[:2]),
        )


def _refuse_live(backup: Path, store: Path) -> None:
    """Refuse a store in use as a backup: a plain copy of it would lack what is still in its log."""
    log = _beside(backup, "-wal")
    if backup.resolve() == store.resolve() or (log.exists() and log.stat().st_size):
        raise Known(
            "backup_in_use",
            "{name} is a store in use, not a backup.",
            advice="Choose a file from the backups folder, or make a backup of that store first.",
            where=str(backup),
            name=backup.name,
        )


def _move_aside(store: Path, stamp: datetime) -> Path | None:
    """Rename the store with its log files; first the main file, so that it never stands without its log."""
    if not store.exists() and not _beside(store, "-wal").exists():
        return None
    name = f"{store.stem}.{stamp.astimezone(UTC).strftime(_STAMP)}.aside"
    aside = store.with_name(name + store.suffix)
    tries = 1
    while aside.exists():
        tries += 1
        aside = store.with_name(f"{name}-{tries}{store.suffix}")
    try:
        for ending in ("", "-wal", "-shm"):
            if _beside(store, ending).exists():
                _beside(store, ending).replace(_beside(aside, ending))
        if _beside(store, KEY_ENDING).exists():
            write_atomic(_beside(aside, KEY_ENDING), _beside(store, KEY_ENDING).read_bytes(), mode=0o600)
    except (OSError, Known):
        _put_back(aside, store)  # what was committed last may be in the log alone: the two stay together
        raise
    return aside


def _put_back(aside: Path | None, store: Path) -> None:
    if aside is None:
        return
    for ending in ("-wal", "-shm", ""):
        old = _beside(aside, ending)
        if old.exists():
            old.replace(_beside(store, ending))


def _free_name(folder: Path, stamp: datetime, why: str) -> Path:
    slug = re.sub(r"[^a-z0-9]+", "-", why.lower()).strip("-") or "backup"
    start = f"{stamp.astimezone(UTC).strftime(_STAMP)}-{slug}"
    target, tries = folder / (start + ENDING), 1
    while target.exists():
        tries += 1
        target = folder / f"{start}-{tries}{ENDING}"
    return target


def _kept_sum(path: Path) -> str | None:
    try:
        words = _beside(path, SUM_ENDING).read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError):
        return None
    return words[0] if words else ""


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _read_stamp(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _day(stamp: datetime) -> tuple[int, ...]:
    return stamp.year, stamp.month, stamp.day


def _week(stamp: datetime) -> tuple[int, ...]:
    return tuple(stamp.isocalendar()[:2])


def _month(stamp: datetime) -> tuple[int, ...]:
    return stamp.year, stamp.month
