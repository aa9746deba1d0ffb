"""Scenario 10, a new solar plant in the compound.

On record: the service, the environment, local and women flags, which stand on the terms of the arrangement it runs
under, the metered kilowatt-hours of every party as its count, the shared budget they split, and the four indicators
with their targets and readings. The case sets the generators of each entity and the capital spent once beside what the
plant costs over five years; its first year is claimed, realised and validated, and stands in the workbook of that year.
The cost avoidance (G-C1) and the target of the fuel (ENV-2) are typed readings that nothing derives from the case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import cost_pools, efficiency, pool_lines
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.periods import Period
from commonservices.domain.quality import KpiReading, KpiTarget
from commonservices.domain.shared_services import DriverValue, Participation, SharedService
from commonservices.office import Office
from commonservices.queries.workbook import opened
from tests.builders import a_service, an_arrangement, an_office, entity, record, records
from tests.commonservices.actions.lives import current
from tests.commonservices.actions.pooled import a_scheme, amounts
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2026, 10, 1)
REFERENCE = "UNEXAM-CPM-2026-001"
MEMBERS = (("UNDP", "PROVIDER"), ("UNICEF", "CLIENT"), ("WFP", "CLIENT"))
METERED = {"UNDP": "41250.5", "UNICEF": "26180", "WFP": "18040.25"}
SHARES = {"UNDP": 23_166_10, "UNICEF": 14_702_57, "WFP": 10_131_33}
INDICATORS = {
    "ENV-1": ("60", "64.5", "Target met"),
    "ENV-2": ("1.8", "1.6", "Target met"),
    "G-C1": ("100", "92", "Not met"),
    "G-Q1": ("80", "83", "Target met"),
}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A compound of three entities whose budget of the plant is drafted; nothing is metered or measured yet."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    values: dict[str, Any] = {
        "financial_basis": "COST_SHARED",
        "effective_on": date(2026, 1, 1),
        "title_en": "North compound",
    }
    above = an_arrangement(office, type="CPM", parties=MEMBERS, **values).id
    scheme = a_scheme(office, above, name="By the meters", method="USAGE", driver_code="energy_kwh")
    given = {"name": "Solar plant", "arrangement_id": above, "provider_id": entity("UNDP")}
    pool = cost_pools.add(office, given | {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}).id
    pool_lines.add(office, pool, {"description": "Running the plant", "budget": 4_800_000, "scheme_id": scheme})
    return office


def log_the_plant(officer: Officer) -> None:
    """Log the service under the compound, used by all of its entities."""
    officer.key(Key.Key_3, CONTROL)
    officer.key(Key.Key_N, CONTROL)
    officer.pick("Catalogue item", "ADM-16")
    officer.pick("Method", "Metered")
    officer.pick("Arrangement", REFERENCE)
    officer.pick("Consumers", *METERED)
    officer.press("Log service")


def measure(officer: Officer) -> None:
    """Set a target for every indicator and enter what was read at the end of the quarter."""
    officer.tab("Indicators")
    for code, (target, value, _rating) in INDICATORS.items():
        officer.pick("Indicator to add or change", code)
        officer.enter("Target", target)
        officer.press("Set target")
        officer.enter("Day of the reading", "30 September 2026")
        officer.enter("Value", value)
        officer.press("Enter reading")


def share_by_the_meters(officer: Officer) -> None:
    """Type what the meters say, and send the split for agreement."""
    officer.key(Key.Key_5, CONTROL)
    officer.row("Solar plant")
    officer.key(Key.Key_Return)
    officer.tab("Drivers")
    officer.enter("Counted on", "30 September 2026")
    for code, metered in METERED.items():
        officer.row(code, "Electricity metered", table="Counts")
        for sign in metered:
            officer.key(Key(ord(sign)))
        officer.key(Key.Key_Return)
    officer.tab("Split")
    officer.press("Send for agreement")


def test_a_new_solar_plant_is_flagged_measured_and_shared_by_metered_kilowatt_hours(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    (compound,) = records(office, Arrangement)
    officer = sit_down(office, f"arrangements?id={compound.id}&tab=terms", DAY)
    for words in ("Local procurement", "Renewable energy", "Gender-sensitive"):
        officer.tick("Sustain flags", words)
    assert current(officer.office, compound.id).sustain_flags == {"LOCAL_PROC", "RENEWABLE", "GENDER_SENSITIVE"}

    log_the_plant(officer)
    (plant,) = records(officer.office, SharedService)
    assert (plant.catalogue_code, plant.unit, plant.method) == ("ADM-16", "kWh", "USAGE")
    assert plant.arrangement_id == compound.id
    users = {each.entity_id for each in records(officer.office, Participation, service_id=plant.id)}
    assert users == {entity(code) for code in METERED}

    measure(officer)
    rated = officer.rows("Indicators")
    for row, (target, value, rating) in zip(rated, INDICATORS.values(), strict=True):
        assert row.startswith(f"Rating: {rating}")
        assert f"Target: {target} " in row
        assert f"Last reading: {value} " in row
    targets = {each.kpi_id: each.target for each in records(officer.office, KpiTarget, service_id=plant.id)}
    readings = {each.kpi_id: each.value for each in records(officer.office, KpiReading, service_id=plant.id)}
    assert sorted(targets.values()) == [Decimal("1.8"), 60, 80, 100]
    assert targets.keys() == readings.keys()

    share_by_the_meters(officer)
    officer.row("WFP", "18,040.25", "10,131.33", table="Shares")
    officer.reads("Shares add up to USD 48,000.00 to the smallest unit.")
    officer.reads("Why WFP pays 10,131.33")
    counts = {each.entity_id: each.value for each in records(officer.office, DriverValue, driver_code="energy_kwh")}
    assert counts == {entity(code): Decimal(metered) for code, metered in METERED.items()}
    (run,) = records(officer.office, ApportionmentRun)
    assert (run.state, amounts(officer.office, run.id)) == ("PROPOSED", SHARES)


GENERATORS = {"UNDP": "30000", "UNICEF": "20000", "WFP": "15000"}


def a_case(office: Office, service: UUID) -> UUID:
    """Enter the generator of each entity and what the plant costs each year; what is spent once is not in it yet."""
    id = efficiency.add_case(office, service, {"title": "Solar plant", "base_year": 2025}).id
    own = [("BASELINE", f"Generator of {code}", "1.20", litres) for code, litres in GENERATORS.items()]
    for scenario, words, cost, quantity in [*own, ("COMMON", "Running the plant", "48000", "1")]:
        given = {"scenario": scenario, "description": words, "unit_cost": cost, "quantity": quantity}
        efficiency.add_line(office, id, given)
    return id


def enter_what_is_spent_once(officer: Officer) -> None:
    """Add the capital of the plant to the costs of the case."""
    officer.tab("Costs")
    officer.press("Add a monetary cost")
    officer.enter("Description", "Panels and batteries")
    officer.pick("Scenario", "Common service")
    officer.pick("Timing", "One-off")
    officer.enter("Unit cost", "60000")
    officer.press("Add a monetary cost", last=True)


def test_the_plant_is_set_beside_the_generators_and_its_first_year_is_realised_and_validated(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    (compound,) = records(office, Arrangement)
    given = {"arrangement_id": compound.id, "managing_entity_id": entity("UNDP"), "reporting_stream": "CP"}
    plant = a_service(office, catalogue_code="ADM-16", name_en="Solar plant", **given)
    case_id = a_case(office, plant.id)
    officer = sit_down(office, f"services?id={plant.id}&tab=efficiency&case={case_id}", DAY)
    officer.reads("USD 150,000.00")
    enter_what_is_spent_once(officer)
    officer.reads("USD 90,000.00")
    officer.reads("2.5")
    officer.reads("24 months")
    officer.press("Mark as reviewed")
    efficiency.move_case(officer.office, case_id, "ADOPTED", exception="One officer on duty")
    claim = efficiency.claim_from_case(officer.office, case_id, 2025, "COST_AVOIDANCE")
    efficiency.realise(officer.office, claim.id, {"actual_unit_cost": "46500", "actual_volume": "1"})
    kept = record(officer.office, EfficiencyRecord, claim.id)
    assert (kept.state, kept.method, kept.gain, kept.stream) == ("REALISED", "ESTIMATED", -28_500_00, "CP")

    officer.office.actor = "Another reader"
    efficiency.validate(officer.office, claim.id)
    with opened(officer.office, Period(date(2025, 1, 1), date(2025, 12, 31))) as source:
        told = {each.code: (each.part, each.value, each.grade) for each in source.indicator_rows()}
    assert told["E4"] == ("CP ESTIMATED USD", Decimal(-28_500), "C")
    assert told["E6"] == ("UNEXAM-SVC-0001 USD", Decimal(31_500), "C")
