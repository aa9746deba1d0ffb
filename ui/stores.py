"""Opening, making, copying and restoring stores, each as a job with its progress."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.domain.changes import Changes
from commonservices.domain.clock import Clock
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.paths import backups_folder
from ui.jobs import Job, Jobs, Work

if TYPE_CHECKING:
    from commonservices.office import Office

ENDING = ".csdb"


@dataclass(frozen=True)
class NewOffice:
    """What a person said about the office to set up, and where its store shall lie."""

    path: Path
    actor: str
    values: Mapping[str, object]
    roles: tuple[str, ...] = ()


class Stores(QObject):
    """Does with whole stores what the window asks; every answer comes as a signal on the window's thread."""

    opened = Signal(object)
    failed = Signal(object, object)
    refused = Signal(object)
    copied = Signal(object)
    looked_back = Signal(object)
    day_turned = Signal(object, object)

    def __init__(self, jobs: Jobs, clock: Clock, parent: QObject | None = None) -> None:
        """Run through these jobs and this clock."""
        super().__init__(parent)
        self._jobs = jobs
        self._clock = clock
        self._path = Path()
        self._turning: Job | None = None

    def open(self, path: Path, actor: str, *, read_only: bool = False) -> Job:
        """Open a store."""
        work = partial(_open, path, self._clock, actor, read_only)
        return self._run(self.tr("Opening {name}").format(name=path.name), work, path)

    def set_up(self, new: NewOffice) -> Job:
        """Make a store and set up its office."""
        return self._run(self.tr("Setting up the office"), partial(_set_up, new, self._clock), new.path)

    def make_demo(self, path: Path, actor: str) -> Job:
        """Make the demo mission, or open it when it was made before."""
        return self._run(self.tr("Making the demo mission"), partial(_make_demo, path, self._clock, actor), path)

    def restore(self, backup: Path, path: Path, actor: str) -> Job:
        """Put a backup in the place of a store, keep the old store aside, and open the new one."""
        work = partial(_restore, backup, path, self._clock, actor)
        return self._run(self.tr("Restoring {name}").format(name=backup.name), work, path)

    def back_up(self, office: Office) -> Job:
        """Copy the opened store now."""
        return self._jobs.run(
            self.tr("Backup"), partial(_back_up, office), done=self.copied.emit, failed=self._on_failed
        )

    def look_back(self, office: Office, day: object) -> Job:
        """Build the register as it was on a day."""
        work = partial(_look_back, office, day)
        return self._jobs.run(self.tr("Looking back"), work, done=self.looked_back.emit, failed=self._on_failed)

    def turn_day(self, office: Office) -> Job:
        """Bring the opened store to the day that has begun; every page is read anew."""
        return self._turn(partial(_turn_day, office, shown=True))

    def catch_up(self, office: Office) -> Job:
        """Bring a store that was just opened to the present day; what is shown is read anew when that changed it."""
        return self._turn(partial(_turn_day, office, shown=False))

    def wait_for_the_day(self, longest: int) -> None:
        """Wait until no store is being brought to its day: before one is closed."""
        if self._turning is not None:
            self._turning.stop()
            self._jobs.wait_all(longest)

    def _turn(self, work: Work) -> Job:
        self._turning = job = self._jobs.run("", work, done=self._on_turned, failed=self._on_not_turned, quiet=True)
        job.ended.connect(self._on_turning_ended)
        return job

    @Slot()
    def _on_turning_ended(self) -> None:
        if self.sender() is self._turning:
            self._turning = None

    @Slot(object)
    def _on_turned(self, answer: tuple[Office, Changes]) -> None:
        self.day_turned.emit(*answer)

    @Slot(object)
    def _on_not_turned(self, error: Exception) -> None:
        # The lists are brought up to the day at the next opening; what is shown is read anew all the same.
        logging.getLogger("commonservices").warning("the day could not be turned: %s", type(error).__name__)

    def _run(self, title: str, work: partial[Office], path: Path) -> Job:
        self._path = path
        return self._jobs.run(title, work, done=self.opened.emit, failed=self._on_failed)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Known):
            self.failed.emit(error, self._path)
        elif isinstance(error, RuleBroken):
            self.refused.emit(error)
        else:
            raise error


def free_path(folder: Path, name: str) -> Path:
    """Give a path for a new store that no file has yet."""
    path, number = folder / f"{name}{ENDING}", 2
    while path.exists():
        path, number = folder / f"{name}-{number}{ENDING}", number + 1
    return path


def newest_backup_of(path: Path) -> Path | None:
    """Give the newest backup that lies beside a store."""
    folder = backups_folder(path)
    found = sorted(folder.glob(f"*{ENDING}"), key=lambda each: each.name) if folder.is_dir() else []
    return found[-1] if found else None


def _open(path: Path, clock: Clock, actor: str, read_only: bool, tell: Tell) -> Office:  # noqa: FBT001 bound by name
    from commonservices.office import open_office

    tell(0, 0, "opening")
    return open_office(path, clock=clock, actor=actor, read_only=read_only, turn=False)


def _up_to_date(office: Office) -> Office:
    """Make the moves that the calendar made since the store was last open, before anything is shown."""
    from commonservices.actions import arrangements

    if not office.read_only:
        arrangements.evaluate(office)
    return office


def _turn_day(office: Office, tell: Tell, *, shown: bool) -> tuple[Office, Changes]:
    """Turn the day and make the moves of the calendar; all is read anew when rows turned, or was `shown` yesterday."""
    from commonservices.actions import arrangements

    tell(0, 0, "reading")
    if office.read_only:
        return office, Changes("day_turned", everything=shown)
    turned = office.turn_day()
    tell(0, 0, "reading")
    moved = arrangements.evaluate(office)
    return office, Changes("day_turned", moved.items, moved.transaction, everything=shown or turned > 0)


def _set_up(new: NewOffice, clock: Clock, tell: Tell) -> Office:
    from commonservices.actions import offices, people

    def fill(office: Office) -> None:
        offices.set_up(office, new.values)
        if new.roles:
            people.declare_mine(office, new.roles)

    tell(0, 0, "writing")
    return _made(new.path, clock, new.actor, fill)


def _make_demo(path: Path, clock: Clock, actor: str, tell: Tell) -> Office:
    from commonservices.demo.seed import seed
    from commonservices.office import open_office

    if path.exists():
        return _up_to_date(open_office(path, clock=clock, actor=actor))
    return _made(path, clock, actor, partial(seed, as_of=clock.today(), tell=tell))


def _made(path: Path, clock: Clock, actor: str, fill: Callable[[Office], object]) -> Office:
    """Make a store and fill it; when either goes wrong nothing of it is left, and a file that was there stays."""
    from commonservices.office import create

    was_there, office = path.exists(), None
    try:
        office = create(path, clock=clock, actor=actor)
        fill(office)
    except BaseException:
        if office is not None:
            office.close(backup=False)
        if not was_there:
            for ending in ("", "-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
    return office


def _restore(backup: Path, path: Path, clock: Clock, actor: str, tell: Tell) -> Office:
    from commonservices import office as offices

    tell(0, 0, "copying")
    offices.restore(backup, path, clock=clock)
    return _up_to_date(offices.open_office(path, clock=clock, actor=actor))


def _back_up(office: Office, tell: Tell) -> Path:
    tell(0, 0, "backup")
    return office.back_up()


def _look_back(office: Office, day: object, tell: Tell) -> Office:
    from datetime import date

    tell(0, 0, "reading")
    if not isinstance(day, date):
        raise TypeError(day)
    return office.as_of(day)
