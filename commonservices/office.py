"""The opened office: one store, who we are, what time it is. It is passed to every action and query."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self
from uuid import UUID

from commonservices import __version__
from commonservices.domain.clock import Clock
from commonservices.domain.ids import uuid7
from commonservices.errors import Known
from commonservices.paths import backups_folder
from commonservices.store import diagnose as diagnosing
from commonservices.store.holding import hold
from commonservices.store.lock import Holder, StoreLock
from commonservices.store.places import refuse_unsafe_place
from commonservices.store.vault import Vault, documents_folder
from commonservices.store.version import SCHEMA_VERSION

if TYPE_CHECKING:
    from commonservices.domain.partners import OfficeProfile
    from commonservices.store.engine import Engine
    from commonservices.store.opening import Owner
    from commonservices.store.usage_origins import JournalReach
    from commonservices.store.work import Work

BACKUP_AFTER = timedelta(minutes=30)
_LENT = frozenset({"catalogue_item"})


@dataclass(slots=True)
class Office:
    """One opened store with its clock and its actor; close it when done."""

    engine: Engine
    clock: Clock
    actor: str
    site: bytes
    path: Path | None = None
    key: bytes | None = None
    read_only: bool = False
    demo: bool = False
    language: str = "en"
    letter: str = ""
    vault: Vault | None = None
    as_of_day: date | None = None
    backs_up: bool = True
    made_from: JournalReach | None = None
    why_reading: Known | None = None
    _lock: StoreLock | None = field(default=None, repr=False)
    _folder: TemporaryDirectory[str] | None = field(default=None, repr=False)
    _opened_at: int = 0

    def __post_init__(self) -> None:
        """Let the catalogue of services hold the kinds that this register adds."""
        self._lend_codes()
        hold(self.engine, self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self.close()

    def today(self) -> date:
        """Give the day the office works on: today, or the day it is shown as of."""
        return self.as_of_day or self.clock.today()

    def new_id(self) -> UUID:
        """Give an identifier for a new record."""
        return uuid7(self.clock.now())

    @contextmanager
    def work(
        self, act: str, *, subject: str = "", why: str = "", undoes: bytes | None = None, references_last: bool = False
    ) -> Iterator[Work]:
        """Give the unit of work of one act; everything in it is written together with its journal, or nothing is.

        An act that fills a store has its references followed once, at its end, instead of with each row.
        """
        from commonservices.store.journal import Heading
        from commonservices.store.period_guard import PeriodGuard
        from commonservices.store.register import RegisterFollower
        from commonservices.store.work import working

        if self.read_only:
            raise Known(
                "read_only",
                "This register is open for reading only; nothing was changed.",
                advice="Open the store where it can be written.",
            )
        reason = _reason(why)
        heading = Heading(self.site, self.actor, act, subject, reason, undoes, __version__, SCHEMA_VERSION)
        followers = (RegisterFollower(), PeriodGuard())
        now, today = self.clock.now(), self.clock.today()
        with working(self.engine, heading, now, today, followers, references_last=references_last) as work:
            yield work
        if work.changes.everything or work.changes.touches(_LENT):
            self._lend_codes()

    def owner(self) -> Owner | None:
        """Give the code and the year of the office whose register this is; None before it was set up."""
        from commonservices.store.opening import owner

        with self.engine.connect() as connection:
            return owner(connection)

    def profile(self) -> OfficeProfile | None:
        """Give the office whose register this is; None before it was set up. Inside an act ask the act instead."""
        from commonservices.store.opening import own_office

        with self.engine.connect() as connection:
            return own_office(connection)

    def as_of(self, day: date) -> Office:
        """Give the register as it was at the end of a day, for reading only; closing it leaves nothing behind."""
        from commonservices.store.replay import end_of_day, replayed
        from commonservices.store.usage_origins import JournalReach

        reach = JournalReach(self.engine, end_of_day(day, self.clock))
        return self._replayed(day, reach, lambda folder: replayed(self.engine, self.clock, day, folder))

    def after_act(self, number: int, day: date) -> Office:
        """Give the register as it was after one act of this file, its lists as of a day, for reading only."""
        from commonservices.store.replay import replayed_to
        from commonservices.store.usage_origins import JournalReach

        reach = JournalReach(self.engine, number, by_number=True)
        return self._replayed(day, reach, lambda folder: replayed_to(self.engine, number, day, folder))

    def _replayed(self, day: date, reach: JournalReach, make: Callable[[Path], Engine]) -> Office:
        folder = TemporaryDirectory(prefix="commonservices-", ignore_cleanup_errors=True)
        try:
            engine = make(Path(folder.name))
        except BaseException:
            folder.cleanup()
            raise
        return Office(
            engine,
            self.clock,
            self.actor,
            self.site,
            read_only=True,
            demo=self.demo,
            language=self.language,
            vault=self.vault,
            as_of_day=day,
            made_from=reach,
            _folder=folder,
        )

    def turn_day(self) -> int:
        """Bring the lists to the present day: flags and dates that change by themselves; give how many rows did."""
        from commonservices.store.opening import turn_to

        return 0 if self.read_only else turn_to(self.engine, self.clock.today())

    def changed(self) -> bool:
        """Say whether anything was written since the office was opened."""
        from commonservices.store.opening import last_change

        return not self.read_only and last_change(self.engine)[0] != self._opened_at

    def back_up(self, folder: Path | None = None, why: str = "on-demand") -> Path:
        """Make a checked copy of the store and give its path; Known when there is no room or no leave."""
        from commonservices.store.backup import back_up, thin

        if self.path is None:
            raise Known("no_file", "This store is not a file, so it cannot be copied.")
        target = folder or backups_folder(self.path)
        copy = back_up(self.engine, target, self.clock.now(), why, self.key)
        if folder is None:
            thin(target, self.clock.now())
        return copy

    def _lend_codes(self) -> None:
        """Bring the catalogue of services up to what this register adds to it; asked once, and after each change."""
        from commonservices.domain.codelists import lend
        from commonservices.store.catalogue_rows import own_codes

        with self.engine.connect() as connection:
            lend("service_catalogue", self.engine, own_codes(connection))

    def close(self, *, backup: bool = True) -> None:
        """Close the store tidily; when something changed, a copy is made first."""
        from commonservices.domain.codelists import lend
        from commonservices.store.engine import close_engine
        from commonservices.store.opening import remember

        try:
            if self.path is not None and not self.read_only:
                if backup and self.backs_up and self.changed() and self._backup_is_due():
                    self.back_up(why="at-close")
                remember(self.engine, clean="1")
        finally:
            lend("service_catalogue", self.engine, ())
            close_engine(self.engine)
            if self._lock is not None:
                self._lock.release()
            if self._folder is not None:
                self._folder.cleanup()

    def _backup_is_due(self) -> bool:
        from commonservices.store.backup import backups

        if self.path is None:
            return False
        newest = next(iter(backups(backups_folder(self.path))), None)
        return newest is None or self.clock.now() - newest.stamp > BACKUP_AFTER


def _reason(why: str) -> str:
    """Give the reason of an act as the journal keeps it; RuleBroken when it is too long or cannot be kept."""
    if not why:
        return why
    from commonservices.domain.arrangements import ArrangementEvent
    from commonservices.domain.fields import record_type
    from commonservices.domain.reading import read_text

    return read_text(record_type(ArrangementEvent).by_name["reason"], why)


def create(
    path: Path | None, *, clock: Clock, actor: str, key: bytes | None = None, letter: str = "", check_place: bool = True
) -> Office:
    """Make a new store with the reference entities in it; a file that is already there is refused."""
    from commonservices.reference import seed_reference
    from commonservices.store.engine import make_engine
    from commonservices.store.opening import enrol, lay_out, remember, turn_marks

    if path is not None:
        _refuse_taken(path)
        if check_place:
            refuse_unsafe_place(path)
    lock = _lock(path, clock.now())
    engine = make_engine(path, key)
    try:
        lay_out(engine)
        site = enrol(engine, clock.now(), platform.node() or "computer", letter=letter)
        office = Office(engine, clock, actor, site.id, path, key, letter=letter, vault=_vault(path, key), _lock=lock)
        seed_reference(office)
        remember(engine, **turn_marks(clock.today()), clean="0")
    except BaseException:
        engine.dispose()
        if lock is not None:
            lock.release()
        if path is not None:
            _unmake(path)
        raise
    return office


def _unmake(path: Path) -> None:
    """Remove what is left of a store that could not be made."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def open_office(
    path: Path,
    *,
    clock: Clock,
    actor: str,
    key: bytes | None = None,
    wait: float = 0.0,
    read_only: bool = False,
    check_place: bool = True,
    turn: bool = True,
) -> Office:
    """Open a store: look at it first, take its lock, bring it to this version; Known says what is wrong otherwise.

    `turn` brings what depends on the day up to today; a window does that later, as a job, with `turn_day`.
    """
    if check_place:
        refuse_unsafe_place(path)
    verdict = diagnosing.diagnose(path, key)
    why = verdict.as_known(path) if verdict.state in {"read_only", "newer_readable"} else None
    read_only = read_only or why is not None
    if not (verdict.readable or (verdict.state == "older" and not read_only)):
        raise verdict.as_known(path)
    lock = None if read_only else _lock(path, clock.now(), wait)
    try:
        office = _opened(path, clock, actor, key, lock, older=verdict.state == "older", read_only=read_only)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    office.why_reading = why
    if turn:
        office.turn_day()
    return office


def _opened(
    path: Path, clock: Clock, actor: str, key: bytes | None, lock: StoreLock | None, *, older: bool, read_only: bool
) -> Office:
    from commonservices.store.engine import make_engine
    from commonservices.store.opening import last_change, recall, remember

    if older and not read_only:
        from commonservices.store.migrating import migrate

        migrate(path, key, clock.now())
    engine = make_engine(path, key, read_only=read_only)
    facts = recall(engine)
    office = Office(
        engine,
        clock,
        actor or facts.get("actor", ""),
        bytes.fromhex(facts["site"]),
        path,
        key,
        read_only=read_only,
        demo=facts.get("demo") == "1",
        letter=facts.get("letter", ""),
        vault=_vault(path, key),
        _lock=lock,
        _opened_at=last_change(engine)[0],
    )
    if not read_only:
        remember(engine, clean="0")
        if office.vault is not None and lock is not None:
            office.vault.sweep()
    return office


def open_server(url: str, *, clock: Clock, actor: str) -> Office:
    """Open the store that a PostgreSQL server keeps, laying it out when it is new."""
    from commonservices.reference import seed_reference
    from commonservices.store.engine import make_postgres_engine
    from commonservices.store.migrating import migrate_server
    from commonservices.store.opening import enrol, is_laid_out, lay_out, recall, remember, turn_marks

    engine = make_postgres_engine(url)
    fresh = not is_laid_out(engine)
    if fresh:
        lay_out(engine)
        enrol(engine, clock.now(), platform.node() or "computer")
    else:
        migrate_server(engine)
    facts = recall(engine)
    office = Office(engine, clock, actor, bytes.fromhex(facts["site"]), demo=facts.get("demo") == "1")
    if fresh:
        seed_reference(office)
        remember(engine, **turn_marks(clock.today()))
    return office


def restore(backup: Path, store: Path, *, clock: Clock, key: bytes | None = None) -> Path | None:
    """Put a backup in the place of a closed store and give it a new writer; give where the old store was moved."""
    from commonservices.store import backup as backing
    from commonservices.store.engine import close_engine, make_engine
    from commonservices.store.opening import enrol, recall

    refuse_unsafe_place(store)
    lock = _lock(store, clock.now())
    try:
        aside = backing.restore(backup, store, clock.now(), key)
        engine = make_engine(store, key)
        try:
            enrol(engine, clock.now(), platform.node() or "computer", letter=recall(engine).get("letter", ""))
        finally:
            close_engine(engine)
    finally:
        if lock is not None:
            lock.release()
    return aside


def _refuse_taken(path: Path) -> None:
    if path.exists() and path.stat().st_size:
        raise Known(
            "store_exists",
            "There is already a file {name} in {folder}; it was left as it is.",
            advice="Choose another name, or open that store.",
            name=path.name,
            folder=path.parent,
            where=str(path),
        )


def _lock(path: Path | None, now: datetime, wait: float = 0.0) -> StoreLock | None:
    if path is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = StoreLock(path, Holder(os.getpid(), platform.node() or "this computer", now))
    lock.take(wait)
    return lock


def _vault(path: Path | None, key: bytes | None) -> Vault | None:
    return None if path is None else Vault(documents_folder(path), key)
