"""A departure rehearsed: an entity, a site or the mission leaves; the store stays as it was to the last byte."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from commonservices.actions import cost_pools, pool_lines, premises, runs
from commonservices.actions.drivers import Count, set_many
from commonservices.domain.partners import Location
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries.drawdown import drawdown
from tests.builders import a_service, an_office, entity, record
from tests.commonservices.actions.lives import active
from tests.commonservices.actions.pooled import END, START, a_scheme
from tests.commonservices.actions.roles import put

ON = date(2026, 11, 10)
HEADS = {"UNEXAM": 50, "WFP": 30, "UNHCR": 20}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A house of three with a guard service, rent shared by heads, and one site."""
    office = an_office(tmp_path_factory.mktemp("house"))
    parties = tuple((code, "PROVIDER" if code == "UNEXAM" else "CLIENT") for code in HEADS)
    above = active(office, parties=parties)
    site = put(office, Location(id=office.new_id(), name="Example town", kind="TEAM_SITE"))
    guards = a_service(
        office, arrangement_id=above, reference="GUARDS", location_id=site.id, managing_entity_id=entity("UNEXAM"),
        status="ACTIVE", participants=(("UNEXAM", "PROVIDER"), ("WFP", "CLIENT"), ("UNHCR", "CLIENT")),
    )  # fmt: skip
    a_service(office, reference="CLINIC", status="ACTIVE", participants=(("WFP", "PROVIDER"), ("UNHCR", "CLIENT")))
    set_many(
        office, above,
        [
            Count(entity_id=entity(code), driver_code="headcount", value=str(each), census_date=date(2026, 9, 1))
            for code, each in HEADS.items()
        ],
    )  # fmt: skip
    values = {
        "name": "Guards",
        "arrangement_id": above,
        "provider_id": entity("UNEXAM"),
        "starts_on": START,
        "ends_on": END,
    }
    pool = cost_pools.add(office, values).id
    line = {"description": "Guards", "budget": "12000.00", "service_id": guards.id}
    pool_lines.add(office, pool, {**line, "scheme_id": a_scheme(office, above)})
    percents = a_scheme(
        office, above, name="Percent", method="FIXED_PCT", driver_code="",
        parameters='{"percents":{"UNEXAM":"50","UNHCR":"20","WFP":"30"}}',
    )  # fmt: skip
    pool_lines.add(office, pool, {"description": "Audit", "budget": "100.00", "scheme_id": percents})
    runs.propose(office, pool)
    home = premises.add(
        office, {"name": "House", "country_iso3": "KEN", "arrangement_id": above, "location_id": site.id}
    ).id
    for code in ("WFP", "UNHCR"):
        premises.add_occupancy(office, home, entity(code), {"from_on": date(2026, 1, 1), "net_m2": "100"})
    yield office
    office.close(backup=False)


def head(office: Office) -> Any:
    with office.engine.connect() as connection:
        counted = "SELECT (SELECT max(n) FROM j_tx), (SELECT count(*) FROM j_cell)"
        return tuple(connection.execute(sa.text(counted)).one())


def test_an_agency_leaves_and_the_others_absorb_its_share(house: Office) -> None:
    before = head(house)
    found = drawdown(house, ON, entity_id=entity("UNHCR"))
    assert head(house) == before
    assert (found.who, found.last_day) == ("UNHCR", ON)
    rent, audit = found.pools
    changes = {each.code: each.change for each in rent.tried}
    assert sum(changes.values()) == 0
    assert changes["UNHCR"] == -round(1_200_000 * 31 / 365 * 0.2)
    assert changes["UNEXAM"] > changes["WFP"] > 0
    assert audit.refused is not None
    assert audit.refused.rule == "sharing_parts_under_whole"
    assert [(each.reference, each.reason) for each in found.services] == [("CLINIC", "NO_CONSUMER")]
    (notice,) = found.notices
    assert (notice.party, notice.days, notice.notice_by, notice.late) == ("UNHCR", 60, date(2026, 9, 11), True)
    assert (notice.ends_on, notice.last_provider, notice.is_lead) == (None, False, False)
    (left,) = found.premises
    assert (left.remaining, left.ends_sharing, left.given_up) == (("WFP",), True, False)


def test_a_later_day_leaves_time_for_notice(house: Office) -> None:
    (notice,) = drawdown(house, date(2026, 12, 15), entity_id=entity("UNHCR")).notices
    assert (notice.notice_by, notice.late) == (date(2026, 10, 16), False)
    assert drawdown(house, date(2026, 12, 31), entity_id=entity("UNHCR")).notices == ()


def test_the_mission_leaves_and_what_it_runs_is_orphaned(house: Office) -> None:
    found = drawdown(house, ON, mission=True)
    assert found.who == "UNEXAM"
    assert [(each.reference, each.reason, each.others) for each in found.services] == [
        ("GUARDS", "NO_PROVIDER", ("UNHCR", "WFP")),
    ]  # fmt: skip
    (notice,) = found.notices
    assert (notice.last_provider, notice.is_lead) == (True, True)
    assert found.premises == ()


def test_a_site_is_given_up_and_its_cost_falls_away(house: Office) -> None:
    site = record(house, Location, next(iter(_sites(house))))
    found = drawdown(house, ON, location_id=site.id)
    assert (found.who, [each.reason for each in found.services]) == ("Example town", ["PLACE_GONE"])
    (line,) = found.pools
    assert line.falls_away == round(1_200_000 * 31 / 365)
    assert sum(each.change for each in line.tried) == -line.falls_away
    assert [each.given_up for each in found.premises] == [True]


def _sites(office: Office) -> list[Any]:
    from tests.builders import records

    return [each.id for each in records(office, Location)]


@pytest.mark.parametrize("whom", [{}, {"mission": True, "entity_id": entity("WFP")}])
def test_one_departure_at_a_time_is_rehearsed(house: Office, whom: Any) -> None:
    with pytest.raises(RuleBroken) as broken:
        drawdown(house, ON, **whom)
    assert broken.value.rule == "drawdown_one_of"


def test_an_entity_that_is_not_there_and_an_office_without_one_are_said(house: Office, tmp_path: Path) -> None:
    with pytest.raises(Known) as gone:
        drawdown(house, ON, entity_id=house.new_id())
    assert gone.value.key == "not_found"
    with an_office(tmp_path, set_up=False) as bare, pytest.raises(RuleBroken) as broken:
        drawdown(bare, ON, mission=True)
    assert broken.value.rule == "drawdown_no_mission"
