"""The tables the demonstration is made of, as they lie in `resources/demo/`."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from commonservices.domain.declaring import dataclass
from commonservices.paths import resource


@dataclass(frozen=True, slots=True)
class ArrangementRow:
    """One line of the table of arrangements; months are offsets from T0."""

    ref: str
    type: str
    title: str
    provider: str
    consumers: tuple[str, ...]
    signed_m: int | None
    start_m: int
    end_m: int | None
    state: str
    currency: str
    billing: str
    due_days: int
    priority_codes: frozenset[str]
    sdg: frozenset[str]
    financial_basis: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One line of the table of services; the last of its arrangements is the one in force."""

    code: str
    name: str
    arrangements: tuple[str, ...]
    unit: str
    key: str
    unit_price: Decimal
    base_qty_month: float
    trend_pct_year: float
    season: str
    noise_pct: float
    catalogue_code: str
    method: str


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One line of the table of indicators."""

    code: str
    service: str
    name: str
    unit: str
    better: str
    target: Decimal
    tolerance: Decimal
    start_level: Decimal
    drift_per_year: float
    noise_sd: float
    frequency: str
    forced_breach_m: frozenset[int]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of the table of what went wrong; closed_m is None while it is open."""

    code: str
    type: str
    arrangement: str
    consumer_index: int
    month: int
    what_happened: str
    closed_m: int | None


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables of the demonstration, and the settings of its mission."""

    arrangements: Mapping[str, ArrangementRow]
    services: tuple[ServiceRow, ...]
    kpis: tuple[KpiRow, ...]
    events: tuple[EventRow, ...]
    mission: Mapping[str, Any]

    def events_of(self, ref: str, *types: str) -> tuple[EventRow, ...]:
        """Give what happened to one arrangement, of some types or of all."""
        return tuple(row for row in self.events if row.arrangement == ref and (not types or row.type in types))

    def site_of(self, ref: str) -> str:
        """Give the name of the place of one arrangement."""
        return next(str(site["name"]) for site in self.mission["location"] if ref in site["arrangements"])

    def term(self, name: str, type_code: str) -> Any:
        """Give a term that depends on the type of arrangement: notice days, legal basis, modality."""
        by_type: Mapping[str, Any] = self.mission["terms"][name]
        return by_type.get(type_code, by_type["default"])


@cache
def tables() -> Tables:
    """Read the shipped tables once."""
    arrangements = (_arrangement(row) for row in _rows("demo_arrangements"))
    return Tables(
        arrangements={row.ref: row for row in arrangements},
        services=tuple(_service(row) for row in _rows("demo_services")),
        kpis=tuple(_kpi(row) for row in _rows("demo_kpis")),
        events=tuple(_event(row) for row in _rows("demo_events")),
        mission=tomllib.loads(resource("demo", "mission.toml").read_text(encoding="utf-8")),
    )


def _rows(name: str) -> list[dict[str, str]]:
    with resource("demo", f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _arrangement(row: dict[str, str]) -> ArrangementRow:
    return ArrangementRow(
        ref=row["ref"],
        type=row["type"],
        title=row["title"],
        provider=row["provider"],
        consumers=tuple(row["consumers"].split(";")),
        signed_m=_offset(row["signed_m"]),
        start_m=int(row["start_m"]),
        end_m=_offset(row["end_m"]),
        state=row["state"],
        currency=row["currency"],
        billing=row["billing"].upper(),
        due_days=int(row["due_days"]),
        priority_codes=frozenset(row["priority_codes"].split(";")),
        sdg=frozenset(row["sdg"].split(";")),
        financial_basis=row["financial_basis"],
    )


def _service(row: dict[str, str]) -> ServiceRow:
    return ServiceRow(
        code=row["code"],
        name=row["name_en"],
        arrangements=tuple(row["arrangement"].split(";")),
        unit=row["unit"],
        key=row["key"],
        unit_price=Decimal(row["unit_price"]),
        base_qty_month=float(row["base_qty_month"]),
        trend_pct_year=float(row["trend_pct_year"]),
        season=row["season"],
        noise_pct=float(row["noise_pct"]),
        catalogue_code=row["catalogue_code"],
        method=row["method"],
    )


def _kpi(row: dict[str, str]) -> KpiRow:
    return KpiRow(
        code=row["code"],
        service=row["service"],
        name=row["name_en"],
        unit=row["unit"],
        better=row["better"],
        target=Decimal(row["target"]),
        tolerance=Decimal(row["tolerance"]),
        start_level=Decimal(row["start_level"]),
        drift_per_year=float(row["drift_per_year"]),
        noise_sd=float(row["noise_sd"]),
        frequency=row["frequency"],
        forced_breach_m=frozenset(int(month) for month in row["forced_breach_m"].split(";") if month),
    )


def _event(row: dict[str, str]) -> EventRow:
    return EventRow(
        code=row["code"],
        type=row["type"],
        arrangement=row["arrangement"],
        consumer_index=int(row["consumer_index"]),
        month=int(row["month"]),
        what_happened=row["what_happened"],
        closed_m=_offset(row["closed_m"]),
    )


def _offset(cell: str) -> int | None:
    return int(cell) if cell else None
