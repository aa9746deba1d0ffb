"""The prices of services: the list, one with what it is made of, the rate cards, and the days without a price."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.rate_rules import BuildUp, Element, build_up, covers, elements_of, gaps, standing_of
from commonservices.domain.shared_services import RateCard, RateLine
from commonservices.errors import Known
from commonservices.store import rate_rows
from commonservices.store.rate_rows import CardRow, PriceFilter, PriceRow
from commonservices.store.rows import fetch, fetch_in, fetch_one
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = [
    "CardRow", "GapRow", "Price", "PriceFilter", "RateDetail",
    "card", "cards", "count", "missing", "on", "one", "rates",
]  # fmt: skip

UNIT_RATE: Final = "UNIT_RATE"
RUNNING_SERVICES: Final = ("ACTIVE", "UNDER_MODIFICATION")


@dataclass(frozen=True, slots=True)
class Price:
    """One price of the list, with how it stands on the office's day."""

    row: PriceRow
    standing: str

    @property
    def id(self) -> UUID:
        """Give the identifier of the price."""
        return self.row.id

    def service_name(self, language: str) -> str:
        """Give the name of the service, in French where there is one and French is read."""
        return (self.row.service_name_fr if language == "fr" else "") or self.row.service_name_en


@dataclass(frozen=True, slots=True)
class RateDetail:
    """One price with the elements it is made of, what a unit costs in full, and the others of the service."""

    price: Price
    elements: tuple[Element, ...]
    cost: BuildUp | None
    others: tuple[Price, ...]


@dataclass(frozen=True, slots=True)
class GapRow:
    """Days on which a running service has no price, both included."""

    service_id: UUID
    service: str
    name_en: str
    name_fr: str
    first: date
    last: date


def rates(
    office: Office,
    wanted: PriceFilter,
    sort: str = "service",
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[Price]:
    """Give a stretch of the prices wanted."""
    today = office.today()
    with office.engine.connect() as connection:
        rows = rate_rows.prices(connection, wanted, today, sort, descending=descending, offset=offset, limit=limit)
    return [Price(row, _standing(row, today)) for row in rows]


def count(office: Office, wanted: PriceFilter) -> int:
    """Give how many prices are wanted."""
    with office.engine.connect() as connection:
        return rate_rows.count_prices(connection, wanted, office.today())


def one(office: Office, id: UUID) -> RateDetail:
    """Give one price with all that belongs to it; Known when there is none."""
    with office.engine.connect() as connection:
        found = fetch_in(connection, RateLine, "id", [id])
    if not found or found[0].service_id is None:
        raise Known("not_found", "This rate is no longer in the register.")
    every = rates(office, PriceFilter(service_id=found[0].service_id), "from", descending=True)
    elements = elements_of(found[0].elements)
    others = tuple(each for each in every if each.id != id)
    return RateDetail(next(each for each in every if each.id == id), elements, build_up(elements), others)


def on(office: Office, service_id: UUID, day: date) -> RateLine | None:
    """Give the price of a service that counts on a day."""
    with office.engine.connect() as connection:
        lines = fetch(connection, RateLine, service_id=service_id)
    return next((each for each in lines if covers(each, day)), None)


def cards(office: Office) -> list[CardRow]:
    """Give the rate cards by name."""
    with office.engine.connect() as connection:
        return rate_rows.cards(connection)


def card(office: Office, id: UUID) -> RateCard:
    """Give one rate card as it is on record; Known when there is none."""
    with office.engine.connect() as connection:
        held = fetch_one(connection, RateCard, id)
    if held is None or held[1] != LIVE:
        raise Known("not_found", "This record is no longer in the register.", where=RateCard.KIND)
    return held[0]


def missing(office: Office, service_id: UUID | None = None) -> list[GapRow]:
    """Give the days up to today on which a running service that is priced by the unit has no price."""
    today = office.today()
    with office.engine.connect() as connection:
        services = rate_rows.services(connection, RUNNING_SERVICES)
        lines = (
            fetch(connection, RateLine) if service_id is None else fetch(connection, RateLine, service_id=service_id)
        )
    held: dict[UUID | None, list[RateLine]] = {}
    for line in lines:
        held.setdefault(line.service_id, []).append(line)
    found = []
    for each in services:
        own = held.get(each.id, [])
        if (service_id is not None and each.id != service_id) or not (own or each.method == UNIT_RATE):
            continue
        first = each.started_on or min((line.valid_from for line in own if line.valid_from), default=today)
        last = min(each.ended_on or today, today)
        found += [GapRow(each.id, each.reference, each.name_en, each.name_fr, *gap) for gap in gaps(own, first, last)]
    return found


def _standing(row: PriceRow, today: date) -> str:
    plain = RateLine(id=row.id, valid_from=row.valid_from, valid_to=row.valid_to, review_by=row.review_by)
    return standing_of(plain, today)
