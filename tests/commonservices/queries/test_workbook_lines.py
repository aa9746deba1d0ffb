"""The lines of the sheets carry what the store says of each record, and nothing of another."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.queries import workbook
from commonservices.queries.workbook_lines import (
    AlertLine,
    ArrangementLine,
    KpiLine,
    PartyLine,
    ServiceLine,
    UsageLine,
)
from tests.commonservices.reports.small_office import MONTHS, START, SmallOffice

QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))


@pytest.fixture(scope="module")
def lines():
    """Give the lines of each sheet of one small office."""
    with SmallOffice() as small:
        small.change("version", first_review_on=date(2025, 6, 1), review_every_m=12)
        small.change("service", notes="Open on Sundays").change("usage_2", note="Late bill").build()
        with workbook.opened(small.office, QUARTER) as source:
            yield {
                ArrangementLine: list(source.arrangement_rows()), PartyLine: list(source.party_rows()),
                ServiceLine: list(source.service_rows()), UsageLine: list(source.usage_rows()),
                KpiLine: list(source.kpi_rows()), AlertLine: list(source.alert_rows()),
            }  # fmt: skip


def test_every_line_is_of_its_kind_and_cannot_be_changed(lines):
    for kind, found in lines.items():
        assert found, kind
        assert all(type(line) is kind for line in found)
    with pytest.raises(dataclasses.FrozenInstanceError):
        lines[UsageLine][0].quantity = Decimal(1)


def test_an_arrangement_line_carries_its_terms(lines):
    (line,) = lines[ArrangementLine]
    assert (line.reference, line.type, line.state, line.in_force) == ("T-001", "SLA", "ACTIVE", True)
    assert (line.title_en, line.title_fr, line.lead) == ("Repairs", "Réparations", "ALPHA")
    assert (line.ceiling_amount, line.currency, line.services) == (1_500_050, "EUR", 1)
    assert line.parties[0] == line.lead


def test_a_party_line_carries_its_signature(lines):
    first, second = lines[PartyLine]
    assert (first.entity, first.role, first.signed_on, first.signatory_name) == (
        "ALPHA", "PROVIDER", START, "A. Person",
    )  # fmt: skip
    assert (second.entity_en, second.entity_fr, second.withdrew_on) == ("Beta", "Bêta", None)


def test_a_service_line_carries_plan_use_and_notes(lines):
    (line,) = lines[ServiceLine]
    assert (line.volume_plan, line.volume_actual, line.notes) == (Decimal(100), Decimal("7.5"), "Open on Sundays")
    assert (line.provider, line.clients, line.since) == ("ALPHA", ("BETA TWO",), START)


def test_a_usage_line_is_priced_by_the_last_day_of_its_month(lines):
    found = lines[UsageLine]
    assert [(line.month, line.day) for line in found] == [
        (MONTHS[0], date(2026, 1, 31)), (MONTHS[1], date(2026, 2, 28)), (MONTHS[2], date(2026, 3, 31)),
    ]  # fmt: skip
    assert [line.priced.amount for line in found] == [1852, 3086, 4321]
    assert [line.note for line in found] == ["", "Late bill", ""]


def test_an_indicator_line_compares_its_latest_value_with_its_target(lines):
    (line,) = lines[KpiLine]
    assert (line.definition.code, line.value, line.target.target, line.rating) == ("T-K1", 95, 90, "met")
    assert line.progress == Decimal("1.5")
