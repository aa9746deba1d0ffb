"""The register of services and the page of one service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ServiceFacts
from commonservices.domain.flags import Flag, service_flags
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.ratings import rating_of
from commonservices.domain.shared_services import Participation, RateLine, SharedService
from commonservices.errors import Known
from commonservices.store import details, lists
from commonservices.store.lists import NEWEST, ListFilter, listed

if TYPE_CHECKING:
    from commonservices.office import Office

ServiceFilter = ListFilter
VIEWS = ("all", "active", "unpapered", "older")
DEFAULT_SORT = "reference"
__all__ = ["DEFAULT_SORT", "NEWEST", "VIEWS", "ServiceDetail", "ServiceFilter", "ServiceRow"]


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One line of the register of services; flags are the codes of today."""

    id: UUID
    number: int
    reference: str
    name: str
    name_en: str
    name_fr: str
    catalogue_code: str
    line: str
    status: str
    unit: str
    provider: str
    consumers: tuple[str, ...]
    arrangement_id: UUID | None
    arrangement: str
    arrangement_state: str
    location: str
    last_month: date | None
    modality: str
    reporting_stream: str
    flags: tuple[str, ...]
    stock_take: tuple[int | None, str] = (None, "")


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """One entity's part in a service with the names to show."""

    participation: Participation
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class KpiLine:
    """One indicator of a service: its target, its latest readings and how it is rated."""

    definition: KpiDefinition
    target: KpiTarget | None
    readings: tuple[KpiReading, ...]
    rating: str

    @property
    def last(self) -> KpiReading | None:
        """Give the latest reading; None when nothing was measured."""
        return self.readings[0] if self.readings else None


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One month's total use of a service over all consumers."""

    month: date
    quantity: Decimal
    consumers: int


@dataclass(frozen=True, slots=True)
class ServiceDetail:
    """Everything the page of one service shows."""

    row: ServiceRow
    service: SharedService
    participants: tuple[ParticipantLine, ...]
    kpis: tuple[KpiLine, ...]
    months: tuple[MonthLine, ...]
    rates: tuple[RateLine, ...]
    documents: tuple[Document, ...]
    flags: tuple[Flag, ...]
    facts: ServiceFacts


def count(office: Office, wanted: ServiceFilter) -> int:
    """Give how many services match."""
    with office.engine.connect() as connection:
        return lists.count(connection, lists.SERVICES, wanted, office.today())


def page(
    office: Office,
    wanted: ServiceFilter,
    sort: str = DEFAULT_SORT,
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
    group: str = "",
) -> list[ServiceRow]:
    """Give one page of the register."""
    with office.engine.connect() as connection:
        found = lists.page(
            connection,
            lists.SERVICES,
            wanted,
            office.today(),
            sort=sort,
            descending=descending,
            offset=offset,
            limit=limit,
            group=group,
        )
    return [_row(row, office.language) for row in found]


def rows(office: Office, ids: Sequence[UUID]) -> list[ServiceRow]:
    """Give the rows of some services, whether a filter shows them or not."""
    with office.engine.connect() as connection:
        found = lists.by_ids(connection, lists.SERVICES, ids)
    return [_row(row, office.language) for row in found]


def places(
    office: Office,
    wanted: ServiceFilter,
    ids: Sequence[UUID],
    sort: str = DEFAULT_SORT,
    *,
    descending: bool = False,
    group: str = "",
) -> dict[UUID, int]:
    """Give the places some services hold in a sorted list."""
    with office.engine.connect() as connection:
        return lists.position(
            connection, lists.SERVICES, wanted, office.today(), sort=sort, descending=descending, ids=ids, group=group
        )


def view_counts(office: Office) -> dict[str, int]:
    """Give how many services each built-in view shows."""
    with office.engine.connect() as connection:
        return {
            view: lists.count(connection, lists.SERVICES, ServiceFilter(view=view), office.today()) for view in VIEWS
        }


def detail(office: Office, id: UUID) -> ServiceDetail:
    """Give everything the page of one service shows; Known when there is none."""
    today = office.today()
    with office.engine.connect() as connection:
        listed = lists.by_ids(connection, lists.SERVICES, [id])
        held = details.shared_service(connection, id, today)
    if held is None or not listed:
        raise Known("not_found", "This service is no longer in the register.")
    participants = sorted(held.facts.participations, key=lambda p: held.entity(p.entity_id, "en")[0])
    return ServiceDetail(
        row=_row(listed[0], office.language),
        service=held.facts.service,
        participants=tuple(ParticipantLine(p, *held.entity(p.entity_id, office.language)) for p in participants),
        kpis=tuple(_kpi(kpi, held) for kpi in held.definitions),
        months=tuple(MonthLine(*each) for each in held.months),
        rates=held.rates,
        documents=held.documents,
        flags=service_flags(held.facts, today),
        facts=held.facts,
    )


def _kpi(definition: KpiDefinition, held: details.ServiceHeld) -> KpiLine:
    readings = tuple(each for each in held.readings if each.kpi_id == definition.id)
    target = next((each for each in held.targets if each.kpi_id == definition.id), None)
    return KpiLine(definition, target, readings, rating_of(definition, target, readings[0] if readings else None))


def _row(row: Any, language: str) -> ServiceRow:
    french = language == "fr" and row.name_fr
    return ServiceRow(
        id=row.id,
        number=row.n,
        reference=row.reference,
        name=row.name_fr if french else row.name_en or row.name_fr,
        name_en=row.name_en,
        name_fr=row.name_fr,
        catalogue_code=row.catalogue_code,
        line=row.line,
        status=row.status,
        unit=row.unit,
        provider=row.provider,
        consumers=listed(row.consumers),
        arrangement_id=row.arrangement_id,
        arrangement=row.arrangement,
        arrangement_state=row.arrangement_state,
        location=row.location,
        last_month=row.last_month,
        modality=row.modality,
        reporting_stream=row.reporting_stream,
        flags=tuple(row.flags.split()),
        stock_take=(row.stock_take_year, row.stock_take_action),
    )
