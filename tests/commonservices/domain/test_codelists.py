"""Code lists are complete in four languages, point at each other correctly and never lose a code."""

from pathlib import Path

import pytest

from commonservices.domain import codelists
from commonservices.domain.codelists import LANGUAGES, Code, CodeList, load
from commonservices.paths import resource

SNAPSHOT = Path(__file__).parents[2] / "references" / "codes.txt"
OWN = sorted(path.stem for path in resource("codelists").glob("*.toml"))
TABLES = sorted(set(codelists.names()) - set(OWN))


def all_codes():
    return [f"{name}\t{code}" for name in codelists.names() for code in load(name).codes]


def extras(name, key):
    return {item.code: item.extra[key] for item in load(name) if key in item.extra}


# --- Complete and stable --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OWN)
def test_every_code_of_our_own_lists_has_words_in_every_language(name):
    assert [item.code for item in load(name) if set(item.labels) != set(LANGUAGES)] == []


@pytest.mark.parametrize("name", OWN)
def test_two_codes_of_one_list_never_share_a_label(name):
    for lang in LANGUAGES:
        labels = [item.label(lang) for item in load(name).active()]
        assert sorted(labels) == sorted(set(labels))


@pytest.mark.parametrize("name", OWN)
def test_labels_carry_no_stray_space(name):
    assert [item.code for item in load(name) for text in item.labels.values() if text != " ".join(text.split())] == []


@pytest.mark.parametrize("name", OWN)
def test_a_code_is_written_once_and_every_entry_is_read(name):
    text = resource("codelists", f"{name}.toml").read_text(encoding="utf-8")
    assert text.count("[[item]]") == len(load(name))
    assert load(name).version >= 1


@pytest.mark.parametrize("name", TABLES)
def test_reference_tables_have_unique_codes_and_english_names(name):
    lines = resource("codelists", f"{name}.csv").read_text(encoding="utf-8").count("\n")
    assert len(load(name)) == lines - 1
    assert [item.code for item in load(name) if not item.labels.get("en")] == []


def test_no_published_code_ever_disappears():
    published = SNAPSHOT.read_text(encoding="utf-8").splitlines()
    assert [line for line in published if line not in set(all_codes())] == []


def test_every_new_code_is_written_into_the_snapshot():
    published = set(SNAPSHOT.read_text(encoding="utf-8").splitlines())
    assert [line for line in all_codes() if line not in published] == []


@pytest.mark.parametrize("name", OWN)
def test_a_successor_is_a_living_code_of_the_same_list(name):
    known = load(name)
    wrong = [item.code for item in known if item.successor and known[item.successor].retired]
    assert wrong == []
    assert [item.code for item in known if item.successor and not item.retired] == []


# --- References from list to list ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key", "target"),
    [
        ("arrangement_types", "must_have", "must_haves"),
        ("arrangement_types", "period", "period_patterns"),
        ("arrangement_types", "usual_parties", "usual_parties"),
        ("arrangement_types", "signature_by", "signature_patterns"),
        ("entity_kinds", "channel", "billing_channel"),
        ("evidence_rules", "state", "arrangement_states"),
        ("evidence_rules", "document_kind", "document_kinds"),
        ("evidence_rules", "except_types", "arrangement_types"),
        ("service_lines", "bos_line", "bos_lines"),
        ("service_lines", "dos_area", "dos_areas"),
        ("derived_flags", "severity", "severities"),
        ("kpi_catalogue", "category", "kpi_categories"),
        ("kpi_catalogue", "unit", "units"),
        ("kpi_catalogue", "direction", "kpi_directions"),
        ("kpi_catalogue", "target_kind", "kpi_target_kinds"),
        ("apportionment_keys", "method", "apportionment_methods"),
        ("alert_kinds", "goes_to", "roles"),
        ("alert_kinds", "also_goes_to", "roles"),
        ("service_catalogue", "typical_unit", "units"),
        ("service_catalogue", "typical_apportionment", "apportionment_methods"),
        ("service_catalogue", "service_line_code", "service_lines"),
    ],
)
def test_a_list_only_points_at_codes_that_exist(name, key, target):
    known = load(target)
    pointed = extras(name, key)
    assert pointed
    for code, value in pointed.items():
        for each in [value] if isinstance(value, str) else value:
            assert each in known, f"{name} {code}: {each}"


def test_every_must_have_period_and_party_pattern_is_used_by_a_type():
    for key, target in (("must_have", "must_haves"), ("period", "period_patterns"), ("usual_parties", "usual_parties")):
        used = {
            each
            for value in extras("arrangement_types", key).values()
            for each in ([value] if isinstance(value, str) else value)
        }
        assert used == set(load(target).codes)


def test_indicators_name_a_service_line_or_none():
    lines = set(load("service_lines").codes) | {""}
    assert set(extras("kpi_catalogue", "line").values()) <= lines


def test_an_indicator_has_a_target_exactly_when_its_kind_asks_for_one():
    for item in load("kpi_catalogue"):
        assert bool(item.extra["target"]) == (item.extra["target_kind"] in {"value", "percent_of_baseline"}), item.code


def test_one_cost_and_one_quality_indicator_are_mandatory():
    mandatory = [item.extra["category"] for item in load("kpi_catalogue") if item.extra["mandatory"]]
    assert sorted(mandatory) == ["COST", "QUALITY"]


def test_service_lines_carry_the_words_of_the_catalogue():
    for item in load("service_catalogue"):
        line = load("service_lines")[item.extra["service_line_code"]]
        assert (line.label("en"), line.label("fr")) == (item.extra["service_line_en"], item.extra["service_line_fr"])


def test_clause_needs_name_known_types_and_clauses():
    needs = codelists.clause_needs()
    assert set(needs) == set(load("arrangement_types").codes)
    assert {clause for clauses in needs.values() for clause in clauses} == set(load("clause_codes").codes)
    assert needs["MRR"] == ()
    assert len(needs["SLA"]) == 25


def test_every_flag_explains_itself_in_one_sentence_per_language():
    for item in load("derived_flags"):
        sentences = [item.words("explain", lang) for lang in LANGUAGES]
        assert len(set(sentences)) == 4
        assert [sentence for sentence in sentences if not sentence.endswith(".")] == []


# --- What the lists hold -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("arrangement_types", 17),
        ("arrangement_states", 13),
        ("apportionment_methods", 12),
        ("apportionment_keys", 29),
        ("clause_codes", 25),
        ("countries", 251),
        ("kpi_catalogue", 44),
        ("premises_tenure", 9),
        ("roles", 19),
        ("sdg_goals", 17),
        ("service_catalogue", 161),
        ("service_lines", 18),
        ("un_entities", 104),
        ("un_missions", 95),
    ],
)
def test_a_list_has_all_its_rows(name, count):
    assert len(load(name)) == count


def test_only_reliance_and_air_user_registration_go_without_signature():
    unsigned = [code for code, signed in extras("arrangement_types", "signature").items() if not signed]
    assert unsigned == ["MRR", "AIR_USER"]


def test_only_a_letter_of_assist_requires_a_government():
    required = {item.code: item.extra.get("required_party_kind") for item in load("arrangement_types")}
    assert {code for code, kind in required.items() if kind} == {"LAS"}
    assert required["LAS"] in load("entity_kinds")


def test_units_say_how_many_decimals_they_take():
    decimals = extras("units", "decimals")
    assert decimals["passenger"] == 0
    assert decimals["litre"] == 2
    assert set(decimals.values()) <= {0, 1, 2, 3}
    assert {"m2-month", "Mbit/s-month", "USD purchased", "convoy-day"} <= set(decimals)


def test_currency_decimals_of_the_table_are_those_of_the_money_rules():
    from commonservices.domain.money import exponent

    assert {item.code: int(item.extra["minor_units"]) for item in load("currencies")} == {
        code: exponent(code) for code in load("currencies").codes
    }


# --- Reading -------------------------------------------------------------------------------------------------


def test_a_list_is_read_once_and_remembered():
    assert load("arrangement_types") is load("arrangement_types")


def test_an_unknown_list_is_a_key_error():
    with pytest.raises(KeyError, match="no_such_list"):
        load("no_such_list")


def test_codes_come_in_their_order_and_can_be_looked_up():
    states = load("arrangement_states")
    assert states.codes[:2] == ("DRAFT", "IN_REVIEW")
    assert [item.order for item in states] == sorted(item.order for item in states)
    assert "ACTIVE" in states
    assert "LIVE" not in states
    assert states["ACTIVE"].label("fr") == "En vigueur"


def test_a_missing_word_falls_back_to_english_and_then_to_the_code():
    code = Code("X", {"en": "Thing", "fr": ""})
    assert [code.label(lang) for lang in ("en", "fr", "zh")] == ["Thing", "Thing", "Thing"]
    assert Code("X", {}).label("fr") == "X"
    missions = load("un_missions")
    assert missions.label("UNMISS", "ar") == missions.label("UNMISS", "en") != "UNMISS"
    assert load("sdg_goals").label("1", "ar") == "القضاء على الفقر"
    assert load("units").label("cubit", "fr") == "cubit"
    assert code.words("explain") == ""


def test_retired_codes_stay_readable_but_are_not_offered():
    old = Code("OLD", {"en": "Old"}, retired=True, successor="NEW")
    listed = CodeList("things", 1, {"OLD": old, "NEW": Code("NEW", {"en": "New"})})
    assert [item.code for item in listed.active()] == ["NEW"]
    assert listed["OLD"].successor == "NEW"
    assert len(listed) == 2


def test_codes_and_lists_cannot_be_changed():
    with pytest.raises(TypeError):
        load("roles").items["X"] = Code("X", {})
    with pytest.raises(TypeError):
        load("roles")["ADMIN"].labels["en"] = "Boss"
