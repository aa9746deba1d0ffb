"""One window per store: a lock of the operating system that ends with its process, however that ends."""

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store.durable import disk_fault

_STEP_SECONDS = 0.05
_LOCKED_BYTE = 1 << 30
_ADVICE = "Use that window, or close it and try again."


@dataclass(frozen=True)
class Holder:
    """Who holds a store: process, computer and since when."""

    process: int
    computer: str
    since: datetime

    def text(self) -> str:
        """Give the line kept in the lock file."""
        return f"{self.process}\n{self.computer}\n{self.since.isoformat(timespec='seconds')}\n"


class StoreLock:
    """The lock file beside a store; hold it while the store is open for writing."""

    def __init__(self, store: Path, holder: Holder) -> None:
        """Name the store to lock and who would hold it."""
        self.path = lock_path(store)
        self._store = store
        self._holder = holder
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def take(self, wait_seconds: float = 0.0, pause: Callable[[float], None] = time.sleep) -> None:
        """Take the lock, waiting at most so long for another holder; refuse with the holder's name."""
        tries = 1 + int(wait_seconds / _STEP_SECONDS)
        for attempt in range(tries):
            if self._try():
                return
            if attempt + 1 < tries:
                pause(_STEP_SECONDS)
        raise self._refusal()

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if os.name == "posix":
            self.path.unlink(missing_ok=True)
        else:
            os.ftruncate(handle, 0)
        _unlock(handle)
        os.close(handle)

    def __enter__(self) -> Self:
        """Take the lock if it is not held yet."""
        if not self.held:
            self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the lock back."""
        self.release()

    def _try(self) -> bool:
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise disk_fault(error, self.path) from error
        if not _lock(handle) or not self._still_there(handle):
            os.close(handle)
            return False
        os.ftruncate(handle, 0)
        os.write(handle, self._holder.text().encode())
        self._handle = handle
        return True

    def _still_there(self, handle: int) -> bool:
        """Say whether the locked file is the one that bears the name: the last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False

    def _refusal(self) -> Known:
        holder = held_by(self._store)
        if holder is None:
            return Known(
                "store_in_use",
                "The store {name} is already open in another window.",
                advice=_ADVICE,
                where=str(self._store),
                name=self._store.name,
            )
        return Known(
            "store_in_use",
            "The store {name} is already open in process {process} on {computer} since {since}.",
            advice=_ADVICE,
            where=str(self._store),
            name=self._store.name,
            process=holder.process,
            computer=holder.computer,
            since=holder.since.strftime("%Y-%m-%d %H:%M"),
        )


def lock_path(store: Path) -> Path:
    """Give the name of the lock file of a store."""
    return store.with_name(store.name + ".lock")


def held_by(store: Path) -> Holder | None:
    """Give who wrote the lock file of a store, if it can be read."""
    try:
        process, computer, since = lock_path(store).read_text(encoding="utf-8").splitlines()[:3]
        return Holder(int(process), computer, datetime.fromisoformat(since))
    except (OSError, ValueError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
