"""Small offices, arrangements and services for tests, made through the actions a person would use."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from commonservices import office as offices_opened
from commonservices.actions import arrangements, offices, shared_services
from commonservices.actions.arrangements import Added
from commonservices.domain.codelists import lend
from commonservices.domain.ids import of_code
from commonservices.office import Office
from tests.once import once

ACTOR = "Test officer"
CODE = "UNEXAM"


@dataclass
class SteppingClock:
    """A clock that stands until it is moved."""

    instant: datetime = field(default_factory=lambda: datetime(2026, 10, 1, 12, tzinfo=UTC))

    def now(self) -> datetime:
        """Give the instant it stands at."""
        return self.instant

    def today(self) -> date:
        """Give the day it stands at, in UTC."""
        return self.instant.date()

    def move(self, **by: float) -> None:
        """Move on, or back with negative numbers."""
        self.instant += timedelta(**by)


def entity(code: str) -> UUID:
    """Give the identifier of a shipped or added entity."""
    return of_code("entity", code)


@cache
def _template(*, set_up: bool) -> Path:
    """Give a store made once for all tests of a process: copying it takes a hundredth of the time of making it."""
    path = Path(tempfile.mkdtemp(prefix="template")) / "office.csdb"
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    with offices_opened.create(path, clock=SteppingClock(), actor=ACTOR, check_place=False) as made:
        if set_up:
            offices.set_up(made, office_values())
    shutil.rmtree(path.parent / "backups", ignore_errors=True)
    return path


def an_office(tmp_path: Path, *, clock: Any = None, set_up: bool = True, **how: Any) -> Office:
    """Give a new office in a folder, set up as the mission UNEXAM; `how` goes to `create`, which makes it afresh."""
    path = how.pop("path", tmp_path / "office.csdb")
    clock = clock or SteppingClock()
    if how or path is None:
        made = offices_opened.create(path, clock=clock, actor=ACTOR, check_place=False, **how)
        if set_up:
            offices.set_up(made, office_values())
        return made
    shutil.copyfile(_template(set_up=set_up), path)
    opened = open_sound(path, clock=clock, actor=ACTOR)
    opened.backs_up = False
    return opened


def open_sound(path: Path, *, clock: Any, actor: str) -> Office:
    """Open a copy of a store that was closed tidily a moment ago: no fault of the file is looked for."""
    lock = offices_opened._lock(path, clock.now())
    opened = offices_opened._opened(path, clock, actor, None, lock, older=False, read_only=False)
    opened.turn_day()
    return opened


def let_go(office: Office) -> None:
    """Close a store that nobody opens again: nothing is tidied up for the next time."""
    lend("service_catalogue", office.engine, ())
    office.engine.dispose()
    if office._lock is not None:
        office._lock.release()


def office_values(**changed: Any) -> dict[str, Any]:
    """Give what is asked when an office is set up."""
    return {"code": CODE, "name_en": "Example mission", "kind": "PKO", "fiscal_calendar": "JUL_JUN"} | changed


def reopened(office: Office) -> Office:
    """Close an office and open its store again."""
    office.close(backup=False)
    assert office.path is not None
    return offices_opened.open_office(
        office.path, clock=office.clock, actor=office.actor, key=office.key, check_place=False
    )


def an_arrangement(
    office: Office,
    *,
    type: str = "MOU_CS",
    parties: Sequence[tuple[str, str]] = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT")),
    reference: str = "",
    **values: Any,
) -> Added:
    """Log an arrangement with two parties."""
    given: Mapping[str, object] = {"type": type, "title_en": "Shared fuel"} | values
    members = [(entity(code), role) for code, role in parties]
    name = ("arrangement", repr((given, parties, reference)))
    return once(office, name, lambda: arrangements.add(office, given, members, reference))


def a_service(
    office: Office,
    *,
    participants: Sequence[tuple[str, str]] = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT")),
    reference: str = "",
    **values: Any,
) -> Added:
    """Log a service that two entities take part in."""
    given: Mapping[str, object] = {"name_en": "Fuel supply", "catalogue_code": "PRO-01", "unit": "litre"} | values
    members = [(entity(code), role) for code, role in participants]
    name = ("service", repr((given, participants, reference)))
    return once(office, name, lambda: shared_services.add(office, given, members, reference))


def a_government(office: Office, code: str = "GOV-EX") -> UUID:
    """Add a government to the entities."""
    return offices.add_entity(office, {"short_code": code, "name_en": "Example government", "kind": "GOVERNMENT"}).id


def parties_of(office: Office, id: UUID) -> dict[str, Any]:
    """Give the live parties of an arrangement by the short code of their entity."""
    from commonservices.domain.arrangements import ArrangementParty
    from commonservices.domain.partners import Entity

    codes = {each.id: each.short_code for each in records(office, Entity)}
    return {codes[each.entity_id]: each for each in records(office, ArrangementParty, arrangement_id=id)}


def records(office: Office, cls: Any, **equal: Any) -> tuple[Any, ...]:
    """Give the live records of a kind whose columns equal the values given."""
    from commonservices.store.rows import fetch

    with office.engine.connect() as connection:
        return fetch(connection, cls, **equal)


def record(office: Office, cls: Any, id: UUID) -> Any:
    """Give the one live record of an identifier, None when it is not there."""
    found = records(office, cls, id=id)
    return found[0] if found else None
