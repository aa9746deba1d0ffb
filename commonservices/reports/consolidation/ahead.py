"""Files read one after another, each in a process of its own: the next is read while this one is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Final, Self

from commonservices.exchange.tables import TableFile, open_table
from commonservices.jobs import Stopped, Tell

_LOOK_SECONDS: Final = 0.1


class Ahead:
    """Gives the files in their order; use it in a with. Never more than one process reads at a time."""

    def __init__(self, paths: Sequence[Path], tell: Tell, words: str) -> None:
        """Begin to read the first; `tell` is called from the thread that takes the files alone."""
        self._left, self._of = list(reversed(paths)), len(paths)
        self._tell, self._words = tell, words
        self._taken = 0
        self._stopped = Event()
        self._threads = ThreadPoolExecutor(1, "reading-ahead")
        self._next = self._begun()

    def __enter__(self) -> Self:
        """Give what reads."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process that reads, and throw away what nobody asked for."""
        self._stopped.set()
        self._threads.shutdown()
        if self._next is not None:
            with suppress(Exception):
                self._next.result().close()

    def take(self, path: Path) -> TableFile:
        """Give the next file, which the caller closes; Known when it cannot be read, and Stopped out of the tell."""
        if self._next is None:
            raise IndexError(path)
        while not wait([self._next], _LOOK_SECONDS).done:
            self._tell(self._taken, self._of, self._words)
        table = self._next.result()
        self._taken += 1
        self._next = self._begun()
        return table

    def _begun(self) -> Future[TableFile] | None:
        """Begin to read the next file, none when there is none."""
        return self._threads.submit(self._read, self._left.pop()) if self._left else None

    def _read(self, path: Path) -> TableFile:
        return open_table(path, tell=self._go_on)

    def _go_on(self, _done: int, _of: int, _words: str) -> None:
        if self._stopped.is_set():
            raise Stopped
