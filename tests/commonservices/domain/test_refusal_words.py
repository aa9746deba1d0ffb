"""A refusal is told whole in another language: no English word is left inside it."""

import pytest

from commonservices.domain.refusal_words import worded


def told(rule, language="fr", **params):
    return worded(rule, params, language, label=lambda field: f"<{field}>", phrase=lambda text: f"*{text}*")


def test_states_and_choices_are_named():
    words = told("no_such_move", from_state="DRAFT", to_state="ACTIVE", choices="IN_REVIEW, CANCELLED")
    assert (words["from_state"], words["to_state"]) == ("Projet", "En vigueur")
    assert words["choices"] == "En cours d\u2019examen, Annulé"


def test_nothing_to_choose_stays_a_dash():
    assert told("no_such_move", from_state="CLOSED", to_state="DRAFT", choices="—")["choices"] == "—"


def test_states_of_services_come_from_their_own_list():
    assert told("no_such_service_move", from_state="ACTIVE", to_state="PROPOSED", choices="—")["to_state"] == "Proposé"


@pytest.mark.parametrize(
    ("rule", "code", "french"),
    [("clearance_missing", "LEGAL", "Validation juridique"), ("paper_missing", "LEASE", "Bail")],
)
def test_what_is_missing_is_named_by_its_code(rule, code, french):
    assert told(rule, value=code, named="English")["named"] == french
    assert told(rule, value="NO_SUCH", named="English")["named"] == "English"


def test_months_fields_and_examples_are_words_too():
    words = told("no_such_day", month="February", month_number="2", other="the start date", other_field="effective_on")
    assert words["month"].startswith("févr")
    assert words["other"] == "<effective_on>"
    assert told("party_twice", example="another entity", kept="as it is") == {
        "example": "*another entity*",
        "kept": "*as it is*",
    }


def test_other_words_stay_as_they_are():
    assert told("too_long", value="text", limit="300") == {"value": "text", "limit": "300"}
