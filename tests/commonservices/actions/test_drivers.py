"""What parties count for: entered, replaced, agreed to, taken out; a census as it is pasted; what is refused."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import drivers
from commonservices.actions.drivers import Count, from_rows
from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from commonservices.queries import drivers as listed
from tests.builders import an_arrangement, entity, records
from tests.commonservices.actions.lives import refused

CENSUS = date(2026, 9, 15)


@pytest.fixture
def above(office: Office) -> Any:
    """Log an arrangement of two parties."""
    return an_arrangement(office, parties=(("UNEXAM", "PROVIDER"), ("WFP", "CLIENT"))).id


def count(code: str = "WFP", value: object = "131", day: Any = CENSUS, **values: Any) -> Count:
    return Count(entity_id=entity(code), driver_code="headcount", value=value, census_date=day, **values)


def held(office: Office) -> list[tuple[Decimal | None, date | None]]:
    return sorted((each.value, each.census_date) for each in records(office, DriverValue))


def test_the_same_day_again_replaces_and_another_day_adds(office: Office, above: Any, last_act: Any) -> None:
    drivers.set_driver(office, above, count(evidence="payroll of September", weight="0.5"))
    assert last_act()[:2] == ("driver_set", "UNEXAM-MOU_CS-2026-001 · WFP")
    drivers.set_driver(office, above, count(value="132"))
    drivers.set_driver(office, above, count(value="140", day="2026-10-01"))
    assert held(office) == [(Decimal(132), CENSUS), (Decimal(140), date(2026, 10, 1))]
    rows = listed.drivers(office, above, "headcount")
    assert [(each.code, each.value) for each in rows] == [("UNEXAM", None), ("WFP", Decimal(140))]
    earlier = listed.drivers(office, above, "headcount", earlier=True)
    assert [(each.value, each.newest) for each in earlier if each.code == "WFP"] == [(132, False), (140, True)]


@pytest.mark.parametrize(
    ("given", "rule", "said"),
    [
        ({"value": "-1"}, "sharing_driver_negative", "The driver -1 of WFP"),
        ({"value": ""}, "sharing_driver_missing", "The driver of WFP"),
        ({"weight": "-0.5"}, "sharing_weight_negative", "The weight -0.5 of WFP"),
        ({"day": "2026-10-02"}, "driver_in_future", "The count of WFP"),
        ({"day": ""}, "required", "Census date"),
        ({"value": "4.380"}, "ambiguous_number", "4.380"),
        ({"code": "UNDP"}, "driver_of_no_party", "UNDP is no party"),
    ],
)
def test_a_count_that_cannot_be_is_refused_by_name(
    office: Office, above: Any, given: Any, rule: str, said: str, watch: Any
) -> None:
    before = watch()
    assert said in refused(rule, lambda: drivers.set_driver(office, above, count(**given))).message
    assert before.unchanged()


def test_a_census_is_entered_whole_or_not_at_all(office: Office, above: Any, last_act: Any) -> None:
    known = {"unexam": entity("UNEXAM"), "wfp": entity("WFP")}
    pasted = from_rows(known, [("UNEXAM ", "412"), ("wfp", "131")], "headcount", CENSUS)
    drivers.set_many(office, above, pasted)
    assert last_act()[:2] == ("driver_set", "UNEXAM-MOU_CS-2026-001")
    assert held(office) == [(131, CENSUS), (412, CENSUS)]
    refused("unknown_code", lambda: from_rows(known, [("XYZ", "1")], "headcount", CENSUS))
    wrong = from_rows(known, [("UNEXAM", "1"), ("WFP", "-1")], "headcount", CENSUS)
    refused("sharing_driver_negative", lambda: drivers.set_many(office, above, wrong))
    assert held(office) == [(131, CENSUS), (412, CENSUS)]


def test_counts_are_agreed_to_and_taken_out(office: Office, above: Any) -> None:
    made = drivers.set_driver(office, above, count())
    assert [each.agreed for each in listed.drivers(office, above)] == [False]
    drivers.agree(office, [made.id])
    assert [each.agreed for each in listed.drivers(office, above)] == [True]
    drivers.remove(office, made.id, "entered twice")
    assert not records(office, DriverValue)
