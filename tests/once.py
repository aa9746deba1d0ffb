"""Acts that many tests begin with: played, and from then on taken over as they left the store.

The journal names what a store holds: on the same newest change set the same acts give the same store. So the file
they left may take the place of a store that has come as far, and each test still has a store of its own.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from commonservices.office import Office

T = TypeVar("T")
_NEWEST = "SELECT hash FROM j_tx ORDER BY n DESC LIMIT 1"


@dataclass
class Played:
    """What acts left behind, the store and their answer, by what was done, on which journal and when."""

    folder: Path
    left: dict[Hashable, tuple[Path, Any]] = field(default_factory=dict)
    met: set[Hashable] = field(default_factory=set)
    playing: bool = False

    def give(self, office: Office, name: Hashable, acts: Callable[[], T]) -> T:
        """Play acts; those that come a second time are kept, and from the third time on the store takes them over."""
        if self.playing or office.path is None or office.key is not None or office.read_only:
            return acts()
        with office.engine.connect() as connection:
            newest = connection.exec_driver_sql(_NEWEST).scalar()
        place = (name, newest, office.clock.now(), office.actor, office.letter, office.site)
        if place in self.left and self._is_free(office):
            kept, answer = self.left[place]
            shutil.copyfile(kept, office.path)
            return answer
        if place not in self.met:
            self.met.add(place)
            return acts()
        self.playing = True
        try:
            answer = acts()
        finally:
            self.playing = False
        if self._is_free(office):
            self.left[place] = (Path(shutil.copyfile(office.path, self.folder / f"{len(self.left)}.csdb")), answer)
        return answer

    @staticmethod
    def _is_free(office: Office) -> bool:
        """Say whether nobody has the store open; what was committed is in its one file then."""
        assert office.path is not None
        if office.engine.pool.checkedout():
            return False
        office.engine.dispose()
        return not office.path.with_name(office.path.name + "-wal").exists()


@cache
def _played() -> Played:
    folder = Path(tempfile.mkdtemp(prefix="played"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Played(folder)


def once(office: Office, name: Hashable, acts: Callable[[], T]) -> T:
    """Play acts on a store, or let it take over what they left when they were played on one just like it."""
    return _played().give(office, name, acts)
