"""A small register for the tests of services and usage: two services, four consumers, a year of quantities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from commonservices import office as offices
from commonservices.actions import arrangements, readings, shared_services, usage
from commonservices.actions import offices as office_actions
from commonservices.actions.usage import UsageCell
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from commonservices.queries import entities
from commonservices.queries.usage import GridFilter, GridRow, grid, months_of_year
from tests.builders import open_sound

TODAY = date(2026, 10, 12)
YEAR = months_of_year(date(2026, 7, 1))
JUL, AUG, SEP, OCT, NOV = range(5)
DIESEL, DIESEL_UNDP, DIESEL_UNHCR, DIESEL_WFP, CLINIC, CLINIC_UNDP, CLINIC_WHO = range(7)
"""The lines of the grid, from the heading of diesel down."""
USED = {"UNDP": (120, 130, 125), "UNHCR": (40, 42, 44), "WFP": (300, 310, None)}


@dataclass(frozen=True)
class Small:
    """What the small register holds."""

    path: Path
    fuel: UUID
    clinic: UUID
    arrangement: UUID


def make_store(path: Path) -> Small:
    """Write the small register into a file and close it."""
    office = offices.create(path, clock=FixedClock.on(TODAY), actor="Officer", check_place=False)
    values = {"code": "UNEXAM", "name_en": "Exercise mission", "kind": "PKO", "fiscal_calendar": "JUL_JUN"}
    office_actions.set_up(office, {**values, "base_currency": "USD"})
    ids = {code: entities.entity_by_code(office, code).id for code in ("UNDP", "UNHCR", "WFP", "WHO")}
    added = arrangements.add(
        office, {"type": "MOU_CS", "title_en": "Fuel for all"}, [(ids["UNDP"], "PROVIDER"), (ids["WFP"], "CLIENT")]
    )
    fuel = shared_services.add(
        office,
        {
            "name_en": "Diesel, bulk issue",
            "catalogue_code": "FUE-01",
            "unit": "litre",
            "status": "ACTIVE",
            "arrangement_id": added.id,
            "managing_entity_id": ids["UNDP"],
            "started_on": date(2024, 7, 1),
        },
        [(ids["UNDP"], "CLIENT"), (ids["UNHCR"], "CLIENT"), (ids["WFP"], "CLIENT")],
    )
    clinic = shared_services.add(
        office,
        {"name_en": "Clinic", "catalogue_code": "MED-01", "unit": "case", "status": "ACTIVE"},
        [(ids["WHO"], "CLIENT"), (ids["UNDP"], "CLIENT")],
    )
    cells = [
        UsageCell(fuel.id, ids[code], month, None if number is None else Decimal(number))
        for code, numbers in USED.items()
        for month, number in zip(YEAR, numbers, strict=False)
    ]
    cells += [UsageCell(fuel.id, ids["UNDP"], date(2025, 9, 1), Decimal("99.5"))]
    usage.paste(office, [cell for cell in cells if cell.quantity is not None])
    kpi = entities.kpi_by_code(office, "G-Q1")
    readings.set_target(office, fuel.id, kpi.id, "90")
    readings.set_reading(office, fuel.id, kpi.id, date(2026, 6, 30), "80", "first survey")
    office.close(backup=False)
    return Small(path, fuel.id, clinic.id, added.id)


def open_store(path: Path) -> Office:
    """Open a copy of the small register on its day."""
    opened = open_sound(path, clock=FixedClock.on(TODAY), actor="Officer")
    opened.backs_up = False
    return opened


def row_of(office: Office, service: UUID, consumer: str) -> GridRow:
    """Give one consumer's line as the register holds it."""
    found = grid(office, GridFilter(YEAR, service_id=service)).rows
    return next(row for row in found if row.consumer == consumer)


def held(office: Office, service: UUID, consumer: str) -> list[str]:
    """Give the quantities of one consumer, month by month; nothing where nothing is entered."""
    return ["" if cell.quantity is None else f"{cell.quantity:.2f}" for cell in row_of(office, service, consumer).cells]
