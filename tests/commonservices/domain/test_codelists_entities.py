"""Entities, missions and countries are known by every name, and alerts come at the days asked for."""

import pytest

from commonservices.domain import codelists
from commonservices.domain.codelists import LANGUAGES, Match, find_entity, load


def extras(name, key):
    return {item.code: item.extra[key] for item in load(name) if key in item.extra}


@pytest.mark.parametrize(
    ("acronym", "kind", "channel"),
    [
        ("UNDP", "FUND_PROGRAMME", "EXTERNAL"),
        ("UNICEF", "FUND_PROGRAMME", "EXTERNAL"),
        ("WHO", "SPECIALIZED_AGENCY", "EXTERNAL"),
        ("IOM", "RELATED_ORG", "EXTERNAL"),
        ("UNHCR", "OTHER_UN", "EXTERNAL"),
        ("RCO", "RCO", "EXTERNAL"),
        ("DOS", "SECRETARIAT_OTHER", "INTERNAL"),
        ("ECA", "SECRETARIAT_OTHER", "INTERNAL"),
    ],
)
def test_the_kind_of_an_entity_decides_its_billing_channel(acronym, kind, channel):
    entity = next(each for each in codelists.entities() if each.acronym == acronym)
    assert (entity.kind, entity.billing_channel) == (kind, channel)


def test_every_entity_and_mission_has_a_kind_of_our_lists():
    assert {entity.kind for entity in codelists.entities()} <= set(load("entity_kinds").codes)
    assert {mission.kind for mission in codelists.missions()} == {
        "PKO", "SPM", "FIELD_OFFICE", "SUPPORT_OFFICE", "SERVICE_CENTRE",
    }  # fmt: skip


def test_an_unknown_kind_is_a_key_error():
    with pytest.raises(KeyError):
        codelists.entity_kind_of("club")


def test_a_mission_knows_its_years_countries_languages_and_fiscal_year():
    by_name = {mission.acronym: mission for mission in codelists.missions()}
    truce, cyprus = by_name["UNTSO"], by_name["UNFICYP"]
    assert (truce.fiscal_calendar, cyprus.fiscal_calendar) == ("JAN_DEC", "JUL_JUN")
    assert (truce.start_year, truce.end_year) == (1948, None)
    assert "LBN" in truce.countries
    assert cyprus.languages


def test_the_countries_of_missions_and_rate_files_are_in_the_country_list():
    known = {country.iso3 for country in codelists.countries()}
    missions = {code for mission in codelists.missions() for code in mission.countries}
    assert missions <= known
    assert set(codelists.rate_file_countries().values()) <= known
    assert codelists.rate_file_countries()["East Timor"] == "TLS"


def test_united_nations_names_win_over_the_standard_ones():
    by_code = {country.iso3: country for country in codelists.countries()}
    assert by_code["XKX"].iso2 == "XK"
    assert by_code["MMR"].name("fr") == "Myanmar"
    assert by_code["CIV"].name("en") == "Côte d'Ivoire"
    assert by_code["FRA"].name("ar") == "فرنسا"
    assert by_code["FRA"].name("zh") == "France"
    assert all(set(country.names) == set(LANGUAGES) for country in by_code.values())


def test_country_codes_are_unique_and_well_formed():
    rows = codelists.countries()
    assert len({row.iso2 for row in rows}) == len({row.iso3 for row in rows}) == len(rows)
    assert [
        row.iso3 for row in rows if len(row.iso2) != 2 or len(row.iso3) != 3 or len(row.numeric) not in {0, 3}
    ] == []


def test_the_catalogue_gives_typed_items():
    first = codelists.catalogue()[0]
    assert (first.code, first.line, first.unit, first.method) == ("PRO-01", "PRO", "contract_value", "ACTUAL_COST")
    assert first.name_en.startswith("Joint long-term")


def test_tags_for_exported_sheets_start_with_a_hash():
    assert [tag for tag in codelists.hxl_tags() if not tag.tag.startswith("#")] == []
    assert len(codelists.hxl_tags()) == 87


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("undp", [("entity", "UNDP")]),
        ("PNUD", [("entity", "UNDP")]),
        ("pam", [("entity", "WFP")]),
        ("HCR", [("entity", "UNHCR")]),
        ("finul", [("mission", "UNIFIL")]),
        ("ONU-Habitat", [("entity", "UN-Habitat")]),
        ("onu hábitat", [("entity", "UN-Habitat")]),
        ("un women", [("entity", "UN-Women")]),
        ("Fonds des Nations Unies pour l\u2019enfance", [("entity", "UNICEF")]),
        ("FONDS DES NATIONS UNIES POUR L'ENFANCE", [("entity", "UNICEF")]),
        ("programa mundial de alimentos", [("entity", "WFP")]),
        ("  unfpa ", [("entity", "UNFPA")]),
        ("ccI", [("entity", "ITC"), ("entity", "JIU")]),
        ("", []),
        ("nobody", []),
    ],
)
def test_an_entity_is_found_by_any_name_people_use(typed, found):
    assert [(match.applies_to, match.acronym) for match in find_entity(typed)] == found


def test_a_match_says_which_name_was_recognised_and_in_which_language():
    assert find_entity("oms") == [Match("entity", "WHO", "OMS", "fr")]


def test_every_alias_leads_to_what_it_stands_for():
    wrong = [
        alias.alias
        for alias in codelists.aliases()
        if (alias.applies_to, alias.acronym)
        not in {(match.applies_to, match.acronym) for match in find_entity(alias.alias)}
    ]
    assert wrong == []


def test_alerts_come_at_the_days_the_controls_ask_for():
    leads, kinds = extras("alert_kinds", "lead_days"), load("alert_kinds")
    assert leads["ARRANGEMENT_EXPIRY"] == [180, 90, 60, 30, 7, 0]
    assert leads["REVIEW_BY"] == leads["RATE_REVIEW"] == [60, 30, 0]
    assert leads["LEASE_END"] == leads["HOST_AGREEMENT_END"] == [365, 180, 90, 30]
    assert leads["LTA_EXPIRY"] == [180, 90, 30]
    assert leads["DELEGATION_END"] == leads["OBLIGATION_DUE"] == [30, 7, 0]
    assert leads["MANDATE_END"] == [365, 270, 180, 90]
    assert kinds["RECEIVABLE_OVERDUE"].extra["days_after"] == [30, 60, 90, 180]
    repeats = extras("alert_kinds", "repeat_days")
    assert (repeats["ARRANGEMENT_EXPIRY"], repeats["DELEGATION_END"], repeats["MANDATE_END"]) == (7, 1, 30)


def test_what_an_alert_or_decision_is_about_is_a_kind_of_record():
    from commonservices.domain.records import record_types

    kinds = {name.upper() for name in record_types()}
    assert set(load("subject_kinds").codes) <= kinds
    assert set(load("role_scopes").codes) <= kinds


def test_the_areas_of_the_message_have_the_codes_the_priorities_use():
    areas = load("dsg_areas")
    assert {code: load("a4p_priorities")[code].label("en") for code in areas.codes} == {
        item.code: item.label("en") for item in areas
    }
    for item in load("priority_schemes"):
        assert len(load(item.extra["codes_from"])) > 0
