"""What claims add up to by sums alone, and what the sheet says of their services."""

from datetime import date

import pytest

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.ids import of_code
from commonservices.store import report_efficiency
from tests.commonservices.reports.claim_records import YEAR, claims
from tests.commonservices.reports.small_office import SmallOffice

LATE = date(YEAR, 12, 1)


def amendments(arrangement):
    """Give terms that applied in the year, others that nobody signed, and others that apply later."""
    days = ((2, date(YEAR, 6, 1), date(YEAR, 5, 1)), (3, date(YEAR, 7, 1), None), (4, date(YEAR + 1, 1, 1), LATE))
    for number, applies_on, sealed_on in days:
        yield ArrangementVersion(
            id=of_code("version", str(number)), arrangement_id=arrangement, number=number, title_en="Repairs",
            version_reason="more", version_applies_on=applies_on, sealed_on=sealed_on,
        )  # fmt: skip


@pytest.fixture(scope="module")
def store():
    with SmallOffice() as small:
        small.more = [*claims(small), *amendments(small.ids["arrangement"])]
        with small.build().engine.connect() as connection:
            yield small, connection


def test_sums_are_of_the_years_asked_for_and_linked_claims_are_no_part_of_an_indicator(store):
    _, connection = store
    found = report_efficiency.claimed(connection, [YEAR])
    assert (found.rows, found.hours, +found.gain) == (5, 60, {"USD": 518_00, "EUR": 300_00})
    assert found.indicated == {"USD": 274_00 + 294_00 - 50_00, "EUR": 300_00}
    assert report_efficiency.claimed(connection, [YEAR - 1]).gain == {"USD": 294_00}
    assert report_efficiency.claimed(connection, []).rows == 0


def test_a_service_is_named_with_its_arrangement_and_the_version_that_applied(store):
    small, connection = store
    service = report_efficiency.services(connection, {small.ids["service"]})[small.ids["service"]]
    assert (service.reference, service.provider, service.arrangement) == ("T-S01", "ALPHA", "T-001")
    above = small.ids["arrangement"]
    assert report_efficiency.versions(connection, {above}, date(YEAR, 12, 31)) == {above: 2}
    assert report_efficiency.versions(connection, {above}, date(YEAR, 5, 31)) == {above: 1}
    assert report_efficiency.versions(connection, set(), date(YEAR, 12, 31)) == {}
