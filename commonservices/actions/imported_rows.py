"""How each kind of imported row is written: through the rules of the act a person would use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

from commonservices.actions import arrangements, drivers, keeping, offices, premises, readings, shared_services, usage
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.period_locks import check_open, days_written
from commonservices.domain.premises import Premises
from commonservices.domain.quality import KpiReading
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import DriverValue, MonthlyUsage, SharedService
from commonservices.store import import_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

Values = Mapping[str, Any]
Put = Callable[["Office", "Work", UUID | None, Values], None]
PARTIES: Final = "parties"
PARTICIPANTS: Final = "participants"


class Rows(Protocol):
    """Writes the rows of one kind inside an act that is under way."""

    def ahead(self, rows: Sequence[tuple[UUID | None, Values]]) -> None:
        """Read at once what the rows will need."""
        ...

    def put(self, id: UUID | None, values: Values) -> None:
        """Write one row, or refuse it."""
        ...

    def close(self) -> None:
        """Write what was gathered; a trial ends without it."""
        ...


class PlainRows:
    """Rows written one by one; the records they change are read at once."""

    def __init__(self, office: Office, work: Work, target: str) -> None:
        """Remember the act under way."""
        self._office, self._work, self._target = office, work, target

    def ahead(self, rows: Sequence[tuple[UUID | None, Values]]) -> None:
        """Read at once the records that the rows change."""
        cls = CLASSES[self._target]
        found = self._work.know(cls, [id for id, _ in rows if id is not None])
        terms = [each.version_id for each in found if isinstance(each, Arrangement)]
        self._work.know(ArrangementVersion, [each for each in terms if each is not None])

    def put(self, id: UUID | None, values: Values) -> None:
        """Write one row, or refuse it."""
        _PUTS[self._target](self._office, self._work, id, values)

    def close(self) -> None:
        """Have nothing left to write."""


class UsageRows:
    """Months of use, tens of thousands of them: what is new is gathered and written in one go."""

    def __init__(self, office: Office, work: Work) -> None:
        """Begin with nothing gathered."""
        self._office, self._work = office, work
        self._held: dict[UUID, MonthlyUsage] = {}
        self._once: set[UUID] = set()
        self._locks: Sequence[PeriodLock] = work.all(PeriodLock)
        self._new: list[Record] = []
        self._ids: dict[tuple[UUID, UUID, date], UUID] = {}

    def ahead(self, rows: Sequence[tuple[UUID | None, Values]]) -> None:
        """Read at once the months there are, and which were here before and were taken out."""
        ids = {self._id(values) for _, values in rows}
        self._held = {each.id: each for each in self._work.know(MonthlyUsage, list(ids))}
        missing = [each for each in ids if each not in self._held]
        self._once = self._work.read(lambda connection: import_rows.removed(connection, MonthlyUsage.KIND, missing))
        self._work.know(SharedService, list({values["service_id"] for _, values in rows}))
        self._work.know(Entity, list({values["consumer_id"] for _, values in rows}))

    def put(self, id: UUID | None, values: Values) -> None:
        """Write one month, or refuse it."""
        service, consumer = (
            self._work.get(SharedService, values["service_id"]),
            self._work.get(Entity, values["consumer_id"]),
        )
        known = self._held.get(self._id(values))
        quantity = values.get("quantity", known.quantity if known else None)
        if quantity is None:
            if known is None:
                refuse("required", "quantity", example="120")
            check_open(self._locks, days_written(known, known))
            self._work.remove(known)
            return
        note = values.get("note")
        cell = usage.UsageCell(service.id, consumer.id, values["month"], quantity, note)
        record = usage.made(self._office, self._work, service, cell, known)
        if record is None:
            return
        check_open(self._locks, days_written(record, known))
        if known is not None or record.id in self._once:
            self._work.put(record)
        else:
            self._new.append(record)

    def _id(self, values: Values) -> UUID:
        key = (values["service_id"], values["consumer_id"], values["month"])
        found = self._ids.get(key)
        if found is None:
            found = self._ids[key] = _usage_id(values)
        return found

    def close(self) -> None:
        """Write all that is new."""
        if self._new:
            self._work.put_many(self._new)


def rows_of(office: Office, work: Work, target: str) -> Rows:
    """Give what writes the rows of a target."""
    return UsageRows(office, work) if target == "usage" else PlainRows(office, work, target)


def link_of(target: str, values: Values) -> UUID | None:
    """Give the identifier that the key of a row makes by itself; None where each new record gets one of its own."""
    if target == "usage":
        return _usage_id(values)
    names = _LINKS.get(target)
    if names is None:
        return None
    parts = [values[name] for name in names]
    return of_link(*(each if isinstance(each, UUID) else str(each) for each in parts))


def _usage_id(values: Values) -> UUID:
    return of_link(values["service_id"], values["consumer_id"], values["month"].isoformat()[:7])


def _arrangement(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    given = dict(values)
    reference, parties = str(given.pop("reference", "")), given.pop(PARTIES, ())
    if id is None:
        arrangements.put_new(office, work, given, list(parties), reference)
    else:
        arrangements.put_fields(office, work, work.get(Arrangement, id), given)


def _party(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    given = {name: value for name, value in values.items() if name not in _LINKS["parties"]}
    if id is None:
        made = arrangements.put_new_party(
            work,
            values["arrangement_id"],
            values["entity_id"],
            str(given.pop("role", "")),
            given.pop("joined_on", None),
        )
        id = made.id
    if given:
        arrangements.put_party(office, work, id, given)


def _service(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    given = dict(values)
    reference, participants = str(given.pop("reference", "")), given.pop(PARTICIPANTS, ())
    if id is None:
        shared_services.put_new(office, work, given, list(participants), reference)
    else:
        shared_services.put_fields(office, work, work.get(SharedService, id), given)


def _premises(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    given = dict(values)
    reference = str(given.pop("reference", ""))
    if id is None:
        premises.put_new(office, work, given, reference)
    else:
        premises.put_fields(office, work, work.get(Premises, id), given)


def _entity(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    if id is None:
        offices.put_new_entity(office, work, values)
        return
    before = work.get(Entity, id)
    given = {name: value for name, value in values.items() if name != "short_code"}
    keeping.put(work, keeping.changed(office, before, given), before)


def _reading(office: Office, work: Work, _id: UUID | None, values: Values) -> None:
    readings.put_reading(office, work, values)


def _count(office: Office, work: Work, id: UUID | None, values: Values) -> None:
    held = None if id is None else work.find(DriverValue, id)
    kept = {name: getattr(held, name) for name in ("value", "evidence")} if held is not None else {}
    drivers.put_count(office, work, {**kept, **values, "census_date": values["census_date"]})


_PUTS: Final[Mapping[str, Put]] = MappingProxyType(
    {
        "arrangements": _arrangement,
        "parties": _party,
        "services": _service,
        "premises": _premises,
        "entities": _entity,
        "readings": _reading,
        "counts": _count,
    }
)
CLASSES: Final[Mapping[str, type[Record]]] = MappingProxyType(
    {
        "arrangements": Arrangement,
        "parties": ArrangementParty,
        "services": SharedService,
        "premises": Premises,
        "entities": Entity,
        "usage": MonthlyUsage,
        "readings": KpiReading,
        "counts": DriverValue,
    }
)
"""The kind of record a row of each target is."""
_LINKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "parties": ("arrangement_id", "entity_id"),
        "readings": ("service_id", "kpi_id", "as_of"),
        "counts": ("arrangement_id", "entity_id", "driver_code", "census_date"),
    }
)
