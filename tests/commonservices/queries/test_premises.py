"""The register of premises and the page of one."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import premises as acts
from commonservices.actions import procurement
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import alerts, calendar
from commonservices.queries import premises as queries
from tests.builders import a_government, an_arrangement, an_office, entity


@pytest.fixture
def office(tmp_path: Any) -> Any:
    with an_office(tmp_path) as made:
        yield made


def logged(office: Office, **values: Any) -> UUID:
    given = {"name": "House", "phase": "PREMISE", "country_iso3": "KEN", "area_m2": Decimal(100)} | values
    return acts.add(office, given).id


def moved_in(office: Office, house: UUID, code: str, **values: Any) -> UUID:
    given = {"net_m2": "40", "workstations": 4, "from_on": date(2026, 1, 1)} | values
    return acts.add_occupancy(office, house, entity(code), given).id


def test_a_row_says_what_follows_from_the_occupants(office: Office) -> None:
    house = logged(office, capacity_workstations=10, lease_end_on=date(2028, 9, 30), lease_notice_days=180)
    moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF", net_m2="70")
    row = queries.rows(office)[0]
    assert (row.reference, row.shared, row.through, row.entities) == (
        "UNEXAM-PRM-0001",
        True,
        "premises",
        ("UNICEF", "WFP"),
    )
    assert (row.area_share, row.desk_share) == (Fraction(11, 10), Fraction(4, 5))
    assert row.lease_notice_on == date(2028, 4, 3)
    assert row.findings[0].code == "AREA_OVER"


def test_a_government_does_not_make_premises_common(office: Office) -> None:
    house = logged(office, government_colocated=True)
    moved_in(office, house, "WFP")
    acts.add_occupancy(office, house, a_government(office), {"from_on": date(2026, 1, 1)})
    row = queries.rows(office)[0]
    assert (row.shared, row.entities) == (False, ("WFP",))


def test_the_compound_counts_while_its_other_premises_are_active(office: Office) -> None:
    one, two = logged(office, compound="Camp"), logged(office, name="Annex", compound="camp")
    moved_in(office, one, "WFP")
    moved_in(office, two, "UNICEF")
    assert [(row.shared, row.through) for row in queries.rows(office)] == [(True, "compound")] * 2
    assert [each.title for each in queries.detail(office, one).compound] == ["Annex"]
    acts.hand_back(office, two, office.today(), "Given up")
    assert [row.shared for row in queries.rows(office)] == [False, False]


def test_words_find_name_place_and_occupant_and_views_narrow(office: Office) -> None:
    house = logged(office, name="Blue house", city="Alpha")
    logged(office, name="Red house", phase="INITIATIVE")
    moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF")
    assert [row.name for row in queries.rows(office, "alpha wfp")] == ["Blue house"]
    assert [row.name for row in queries.rows(office, "HOUSE red")] == ["Red house"]
    assert queries.rows(office, "green") == []
    assert [row.name for row in queries.rows(office, view="common")] == ["Blue house"]
    assert [row.name for row in queries.rows(office, view="planned")] == ["Red house"]
    assert [row.name for row in queries.rows(office, view="attention")] == ["Blue house"]


def test_the_page_compares_occupants_and_parties(office: Office) -> None:
    above = an_arrangement(office, type="CPM", parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    house = logged(office, arrangement_id=above.id, managing_entity_id=entity("UNICEF"), city="Alpha")
    moved_in(office, house, "UNICEF")
    moved_in(office, house, "UNDP", net_m2="30")
    detail = queries.detail(office, house)
    found = {each.code: [detail.codes[id] for id in each.entity_ids] for each in detail.row.findings}
    assert found["OCCUPANT_NO_PARTY"] == ["UNDP"]
    assert found["PARTY_NOT_IN"] == ["WFP"]
    assert detail.arrangement is not None
    assert detail.arrangement.reference == above.reference
    assert detail.managing == "UNICEF"
    assert detail.usual_name.split(" \N{EN DASH} ") == ["Common Premises", "UNICEF", "UNDP", "Alpha"]
    assert [(line.code, line.area_share) for line in detail.occupants] == [
        ("UNDP", Fraction(3, 10)),
        ("UNICEF", Fraction(2, 5)),
    ]


def test_a_plan_says_what_it_lacks(office: Office) -> None:
    plan = logged(office, phase="INITIATIVE", consolidation_modality="WITHIN_EXISTING")
    test = queries.detail(office, plan).phase_test
    assert test is not None
    assert test.missing == ("agreement_documented", "move_fixed")
    moved_in(office, plan, "WFP", from_on=date(2027, 1, 1))
    test = queries.detail(office, plan).phase_test
    assert test is not None
    assert test.missing == ("agreement_documented",)
    house = logged(office, name="Other")
    assert queries.detail(office, house).phase_test is None


def test_premises_that_are_gone_are_told(office: Office) -> None:
    house = logged(office)
    room = moved_in(office, house, "WFP")
    acts.remove(office, house)
    for read in (queries.detail, queries.leaving_party):
        with pytest.raises(Known):
            read(office, house, office.today()) if read is queries.leaving_party else read(office, house)
    with pytest.raises(Known):
        queries.leaving_occupant(office, room, office.today())


def test_what_follows_from_leaving_is_told_before_it_is_done(office: Office) -> None:
    house = logged(office)
    room = moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF")
    moved_in(office, house, "UNDP", from_on=office.today() + timedelta(10))
    soon = queries.leaving_occupant(office, room, office.today())
    assert soon.outcome.ends_sharing
    assert soon.remaining == ("UNICEF",)
    later = queries.leaving_occupant(office, room, office.today() + timedelta(30))
    assert not later.outcome.ends_sharing
    assert later.remaining == ("UNDP", "UNICEF")
    assert queries.rows(office)[0].shared


# --- the same calendar ------------------------------------------------------------------------------------------------


def days(office: Office) -> set[tuple[str, date, str]]:
    found = calendar.entries(office, date(2020, 1, 1), date(2050, 1, 1))
    return {(each.kind, each.day, each.reference) for each in found if each.record_kind != "office"}


def test_lease_host_and_agreement_days_are_in_the_calendar_of_everything(office: Office) -> None:
    house = logged(
        office, lease_end_on=date(2028, 9, 30), lease_notice_days=180, host_agreement_end_on=date(2031, 1, 31)
    )
    reference = queries.rows(office)[0].reference
    lta = procurement.add_agreement(
        office,
        {
            "reference": "LTA-7",
            "holder_id": entity("UNICEF"),
            "vendor": "Vendor",
            "starts_on": date(2026, 1, 1),
            "ends_on": date(2029, 12, 31),
        },
    )
    assert days(office) == {
        ("lease_notice", date(2028, 4, 3), reference),
        ("lease_end", date(2028, 9, 30), reference),
        ("host_end", date(2031, 1, 31), reference),
        ("lta_end", date(2029, 12, 31), "LTA-7"),
    }
    entry = next(
        each for each in calendar.entries(office, date(2029, 12, 1), date(2029, 12, 31)) if each.kind == "lta_end"
    )
    assert (entry.record_kind, entry.id, entry.title) == ("long_term_agreement", lta.id, "Vendor")
    acts.set_field(office, house, "lease_end_on", date(2030, 9, 30))
    assert ("lease_end", date(2030, 9, 30), reference) in days(office)
    acts.hand_back(office, house, office.today(), "Given up")
    assert days(office) == {("lta_end", date(2029, 12, 31), "LTA-7")}


def test_a_lease_that_ends_soon_and_a_ceiling_nearly_used_raise_alerts(office: Office) -> None:
    logged(office, lease_end_on=office.today() + timedelta(80))
    above = procurement.add_agreement(
        office,
        {
            "reference": "LTA-7",
            "holder_id": entity("UNICEF"),
            "vendor": "Vendor",
            "starts_on": date(2026, 1, 1),
            "ends_on": date(2029, 12, 31),
            "ceiling_amount": "100",
        },
    ).id
    procurement.call_off(office, above, entity("UNICEF"), {"ordered_on": date(2026, 1, 5), "amount": "80"})
    told = {line.alert for line in alerts.standing(office)}
    assert {"LEASE_END", "LTA_CEILING"} <= told


def test_the_demo_shows_common_premises_and_the_agreements_behind_its_piggybacks(demo_office: Office) -> None:
    rows = {row.reference: row for row in queries.rows(demo_office)}
    assert set(rows) == {"DEMO-P01", "DEMO-P02", "DEMO-P03", "DEMO-P04"}
    assert (rows["DEMO-P01"].shared, rows["DEMO-P01"].un_house) == (True, True)
    assert rows["DEMO-P01"].arrangement == "DEMO-001"
    assert rows["DEMO-P01"].findings == ()
    assert (rows["DEMO-P02"].status, rows["DEMO-P02"].arrangement) == ("INACTIVE", "DEMO-024")
    assert rows["DEMO-P03"].through == "compound"
    assert rows["DEMO-P04"].phase == "INITIATIVE"
