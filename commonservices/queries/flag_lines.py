"""The flags of today, each with the record it stands on: what the first page shows, with nothing else loaded."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.store import lists

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class Alert:
    """One flag on one record: since when it stands, and by when something is due."""

    flag: str
    severity: str
    kind: str
    id: UUID
    subject: str
    title: str
    since: date | None
    due: date | None
    owner: str


def alerts(office: Office, limit: int | None = None) -> list[Alert]:
    """Give the alerts of today. That a service runs without paper is said of the service, not of its arrangement."""
    french = office.language == "fr"
    with office.engine.connect() as connection:
        above = lists.flags(connection, lists.ARRANGEMENTS)
        below = lists.flags(connection, lists.SERVICES)
    found = [_arrangement(row, french=french) for row in above if row.flag != "UNPAPERED"]
    found += [_service(row, french=french) for row in below if row.flag == "UNPAPERED"]
    found.sort(key=lambda each: ({"crit": 0, "att": 1}.get(each.severity, 2), each.due or date.max, each.subject))
    return found if limit is None else found[:limit]


def _arrangement(row: Any, *, french: bool) -> Alert:
    title = (row.title_fr if french else "") or row.title_en or row.title_fr
    return Alert(row.flag, row.severity, "arrangement", row.id, row.reference, title, row.since, row.due, row.owner)


def _service(row: Any, *, french: bool) -> Alert:
    title = (row.name_fr if french else "") or row.name_en or row.name_fr
    return Alert(row.flag, row.severity, "shared_service", row.id, row.reference, title, row.since, row.due, "")
