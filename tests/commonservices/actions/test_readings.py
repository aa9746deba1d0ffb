"""What an indicator showed: set, corrected, removed, never in the future."""

from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import readings
from commonservices.domain.ids import of_code
from commonservices.domain.quality import KpiReading, KpiTarget
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import a_service, records

KPI = of_code("kpi_definition", "G-Q1")
DAY = date(2026, 9, 30)


def test_a_reading_is_set_corrected_and_removed(office: Office, last_act: Any, watch: Any) -> None:
    service = a_service(office)
    readings.set_reading(office, service.id, KPI, DAY, "97.5", note="survey")
    assert last_act() == ("reading_set", "UNEXAM-SVC-0001 · G-Q1 · 2026-09-30", "")
    (line,) = records(office, KpiReading)
    assert (str(line.value), line.note, line.entered_by) == ("97.500000", "survey", office.actor)
    before = watch()
    assert not readings.set_reading(office, service.id, KPI, DAY, "97.50", note="survey")
    assert before.unchanged()
    readings.set_reading(office, service.id, KPI, DAY, "98")
    assert [str(each.value) for each in records(office, KpiReading)] == ["98.000000"]
    readings.set_reading(office, service.id, KPI, DAY, None)
    assert records(office, KpiReading) == ()
    assert not readings.set_reading(office, service.id, KPI, DAY, None)


def test_bad_readings_are_refused_and_nothing_is_written(office: Office, watch: Any) -> None:
    service = a_service(office)
    before = watch()
    for rule, day, value in (
        ("day_in_future", office.today() + timedelta(days=1), "1"),
        ("not_a_number", DAY, "good"),
        ("too_many_decimals", DAY, "1.2345678"),
    ):
        with pytest.raises(RuleBroken) as broken:
            readings.set_reading(office, service.id, KPI, day, value)
        assert broken.value.rule == rule
    with pytest.raises(Known):
        readings.set_reading(office, service.id, office.new_id(), DAY, "1")
    assert before.unchanged()


def test_a_target_is_set_and_moved(office: Office, last_act: Any) -> None:
    service = a_service(office)
    readings.set_target(office, service.id, KPI, "95", "2.5")
    assert last_act() == ("target_set", "UNEXAM-SVC-0001 · G-Q1", "")
    readings.set_target(office, service.id, KPI, "96")
    (target,) = records(office, KpiTarget)
    assert (str(target.target), target.tolerance) == ("96.000000", None)
