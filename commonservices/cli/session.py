"""One run of a command: its options, its clock, and the store opened for looking or for writing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commonservices.cli.output import Output
from commonservices.cli.sentences import refused
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.domain.clock import Clock
    from commonservices.office import Office

WAIT_SECONDS = 2.0
UNNAMED = "command line"


@dataclass(frozen=True, slots=True)
class Session:
    """What a command works with."""

    options: argparse.Namespace
    output: Output

    def option(self, name: str, without: Any = None) -> Any:
        """Give an option that may have been left out."""
        return getattr(self.options, name, without)

    @property
    def language(self) -> str:
        """Give the language of words and typed values."""
        return str(self.option("lang", "en"))

    @property
    def store(self) -> Path:
        """Give the path of the store."""
        from commonservices.paths import default_store

        named = self.option("store")
        return Path(named).expanduser().absolute() if named else default_store()

    def clock(self) -> Clock:
        """Give the computer's clock, or one that stands at the day asked for."""
        from commonservices.domain.clock import FixedClock, SystemClock

        day = self.day("today")
        return FixedClock.on(day) if day else SystemClock()

    def day(self, name: str) -> date | None:
        """Give the day of an option; None when it was left out."""
        from commonservices.domain.dates import read_date

        text = self.option(name)
        return read_date(text, language=self.language, field=name) if text else None

    def actor(self) -> str:
        """Give who acts, as far as it was said on the command line or in the settings."""
        from commonservices import settings
        from commonservices.paths import config_folder

        return str(self.option("actor") or settings.load(config_folder()).settings.actor or _login())

    @contextmanager
    def writing(self) -> Iterator[Office]:
        """Open the store for writing, waiting a moment for another holder."""
        with self._open_for_writing() as office:
            if office.why_reading is not None:
                raise office.why_reading
            office.turn_day()
            yield office

    @contextmanager
    def writing_if_free(self) -> Iterator[Office]:
        """Open the store for writing, or only for looking while another program holds it."""
        try:
            office = self._open_for_writing()
        except Known as fault:
            if fault.key != "store_in_use":
                raise
            with self.looking() as held:
                yield held
            return
        with office:
            office.turn_day()
            yield office

    @contextmanager
    def looking(self) -> Iterator[Office]:
        """Open the store for looking, also while a window holds it; the lists are brought to today where possible."""
        office = self._open_for_looking()
        if _lists_are_stale(office):
            office.close()
            self._bring_to_today()
            office = self._open_for_looking()
        with office:
            office.language = self.language
            yield office

    @contextmanager
    def looking_back(self) -> Iterator[Office]:
        """Open the store for looking, as it was at the end of the day of --as-of if there is one."""
        with self.looking() as office:
            day = self.day("as_of")
            if day is None or day == office.today():
                yield office
                return
            if day > office.today():
                raise refused("day_to_come", field="as_of", value=day.isoformat(), day=day.isoformat())
            with office.as_of(day) as then:
                yield then

    def _open_for_writing(self) -> Office:
        from commonservices.office import open_office

        named = self.option("actor") or ""
        office = open_office(self.store, clock=self.clock(), actor=named, wait=WAIT_SECONDS)
        office.actor = office.actor or self.actor()
        office.language = self.language
        return office

    def _open_for_looking(self) -> Office:
        from commonservices.office import open_office

        return open_office(self.store, clock=self.clock(), actor="", read_only=True)

    def _bring_to_today(self) -> None:
        """Bring flags and dates of the lists to today; a window that holds the store does so itself."""
        from commonservices.office import open_office

        try:
            with open_office(self.store, clock=self.clock(), actor="") as office:
                office.turn_day()
        except Known as fault:
            if fault.key != "store_in_use":
                raise


def _lists_are_stale(office: Office) -> bool:
    from commonservices.store.opening import turned_to

    return turned_to(office.engine) != office.clock.today().isoformat()


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return UNNAMED
