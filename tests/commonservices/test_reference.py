"""The reference records every store begins with are complete and the same everywhere."""

from pathlib import Path

from commonservices import reference
from commonservices.domain import codelists
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_code
from commonservices.domain.partners import Entity
from commonservices.domain.quality import KpiDefinition
from commonservices.store import undoing
from tests.builders import an_office, records


def test_every_shipped_entity_and_mission_is_there_once() -> None:
    made = list(reference.entities())
    codes = [each.short_code for each in made]
    assert len(codes) == len(set(codes))
    assert set(codes) == {each.acronym for each in codelists.entities()} | {
        each.acronym for each in codelists.missions()
    }
    assert len(codelists.entities()) == 104


def test_identifiers_come_from_the_code_alone() -> None:
    assert all(each.id == of_code("entity", each.short_code) for each in reference.entities())
    assert all(each.id == of_code("kpi_definition", each.code) for each in reference.indicators())


def test_every_record_may_be_saved() -> None:
    for record in (*reference.entities(), *reference.indicators()):
        check_record(record)


def test_names_in_other_languages_are_aliases() -> None:
    wfp = next(each for each in reference.entities() if each.short_code == "WFP")
    assert "PAM" in wfp.aliases
    assert wfp.origin == reference.SHIPPED


def test_missions_are_internal_and_have_their_calendar() -> None:
    listed = {each.acronym for each in codelists.entities()}
    calendars = {each.acronym: each.fiscal_calendar for each in codelists.missions()}
    missions = [each for each in reference.entities() if each.short_code not in listed]
    assert len(missions) > 10
    for each in missions:
        assert (each.kind, each.billing_channel) == ("SECRETARIAT_MISSION", "INTERNAL")
        assert each.fiscal_calendar == calendars[each.short_code]


def test_a_new_store_gets_them_in_one_act(tmp_path: Path) -> None:
    with an_office(tmp_path, set_up=False) as office:
        assert {each.id for each in records(office, Entity)} == {each.id for each in reference.entities()}
        assert {each.id for each in records(office, KpiDefinition)} == {each.id for each in reference.indicators()}
        with office.engine.connect() as connection:
            (act,) = undoing.acts(connection, 9)
        assert act.act == "store_made"
        assert act.cells > 1000
