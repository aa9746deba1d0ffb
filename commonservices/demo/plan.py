"""One run of the demonstration: its calendar, its tables and the names and identifiers of what it makes."""

from __future__ import annotations

from datetime import date
from functools import cache
from uuid import UUID

from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.tables import ArrangementRow, ServiceRow, Tables, tables
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_code

PREFIX = "DEMO"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the generators work from; `copy` is 1 for the demonstration itself and counts on for its copies."""

    calendar: DemoCalendar
    tables: Tables
    copy: int = 1

    @classmethod
    def of(cls, as_of: date, copy: int = 1) -> Plan:
        """Give the plan of one copy at one date."""
        return cls(DemoCalendar.of(as_of), tables(), copy)

    def reference(self, code: str) -> str:
        """Give the human reference: DEMO-001 in the demonstration itself, DEMO-001-002 in its second copy."""
        own = f"{PREFIX}-{code}"
        return own if self.copy == 1 else f"{own}-{self.copy:03d}"

    def word(self, name: str) -> str:
        """Give one of the fixed texts."""
        return str(self.tables.mission["words"][name])

    def arrangement_id(self, ref: str) -> UUID:
        """Give the identifier of an arrangement of this copy."""
        return of_code("arrangement", self.reference(ref))

    def service_id(self, code: str) -> UUID:
        """Give the identifier of a service of this copy."""
        return of_code("shared_service", self.reference(code))

    @property
    def office_id(self) -> UUID:
        """Give the identifier of the mission's own office."""
        return office_id(str(self.tables.mission["office"][0]["code"]))

    def stopped_m(self, ref: str) -> int | None:
        """Give the month in which the services of an arrangement were stopped, if they were."""
        stops = self.tables.events_of(ref, "service_stop")
        return stops[0].month if stops else None

    def runs(self, row: ArrangementRow) -> range:
        """Give the offsets of the months in which an arrangement is performed, until the month before T0 at most."""
        end = row.end_m
        if end is None or row.state == "EXPIRED":
            end = 0
        stopped = self.stopped_m(row.ref)
        return range(row.start_m, min(end, 0 if stopped is None else stopped))

    def service_runs(self, row: ServiceRow) -> dict[int, ArrangementRow]:
        """Give the months in which a service runs, each with the arrangement it then stands under."""
        under = (self.tables.arrangements[ref] for ref in row.arrangements)
        return {month: arrangement for arrangement in under for month in self.runs(arrangement)}

    def history(self, row: ServiceRow) -> dict[int, ArrangementRow]:
        """Give the months of history in which a service runs, each with its arrangement."""
        return {month: under for month, under in self.service_runs(row).items() if month in self.calendar.months}


@cache
def office_id(code: str) -> UUID:
    """Give the identifier of an office of the demonstration."""
    return of_code("office", f"{PREFIX}-{code}")


@cache
def entity_id(code: str) -> UUID:
    """Give the identifier of an entity, the same as that of the shipped list."""
    return of_code("entity", code)


@cache
def location_id(name: str) -> UUID:
    """Give the identifier of a place of the demonstration."""
    return of_code("location", f"{PREFIX}-{name}")
