"""The counts of an arrangement as they are shown: what is old, who has none, whose parties changed since."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import drivers
from commonservices.actions.drivers import Count
from commonservices.domain.arrangements import ArrangementParty
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import drivers as listed
from tests.builders import an_arrangement, an_office, entity, parties_of
from tests.commonservices.actions.pooled import CENSUS, a_scheme
from tests.commonservices.actions.roles import put


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One fresh office, set up as the mission UNEXAM."""
    made = an_office(tmp_path)
    yield made
    made.close(backup=False)


@pytest.fixture
def above(office: Office) -> Any:
    """Log an arrangement of two parties."""
    return an_arrangement(office, parties=(("UNEXAM", "PROVIDER"), ("WFP", "CLIENT"))).id


def count(code: str = "WFP", value: object = "131", day: Any = CENSUS) -> Count:
    return Count(entity_id=entity(code), driver_code="headcount", value=value, census_date=day)


def test_what_is_old_or_missing_is_shown(office: Office, above: Any) -> None:
    a_scheme(office, above)
    drivers.set_driver(office, above, count(day=date(2025, 9, 30)))
    rows = {each.code: each for each in listed.drivers(office, above)}
    assert (rows["WFP"].stale, rows["UNEXAM"].value, rows["UNEXAM"].id) == (True, None, None)
    (scheme,) = listed.schemes(office, above)
    assert (scheme.driver_codes, scheme.applies) == (("headcount",), True)


def test_a_count_made_before_somebody_left_is_marked(office: Office, above: Any) -> None:
    drivers.set_many(office, above, [count(), count("UNEXAM", "412")])
    assert {each.moved for each in listed.drivers(office, above)} == {False}
    party = parties_of(office, above)["WFP"]
    put(office, replace(party, withdrew_on=date(2026, 9, 20)))
    assert isinstance(party, ArrangementParty)
    assert {each.moved for each in listed.drivers(office, above)} == {True}


def test_the_counts_of_no_arrangement_are_not_shown(office: Office) -> None:
    with pytest.raises(Known) as gone:
        listed.drivers(office, office.new_id())
    assert gone.value.key == "not_found"
