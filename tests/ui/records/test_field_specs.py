"""Form fields made from field records."""

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.fields import record_type
from tests.builders import an_arrangement, entity
from ui.kit.field_spec import KINDS, Amount
from ui.records.field_specs import FieldSpecs, shown_value, stored_values
from ui.records.lookups import Lookups

KEY = UUID(int=7)


@pytest.fixture
def specs(frame):
    return FieldSpecs(frame.words, Lookups(frame.bridge))


@pytest.mark.parametrize("cls", [Arrangement, ArrangementVersion, ArrangementParty])
def test_every_field_a_person_may_change_has_an_editor(specs, cls):
    for field in record_type(cls).fields:
        if not field.fixed:
            made = specs.spec(cls, field.name)
            assert made.kind in KINDS
            assert made.label


def test_limits_and_choices_come_from_the_record(specs):
    days = specs.spec(ArrangementVersion, "notice_days_termination")
    assert (days.kind, days.minimum, days.maximum) == ("integer", 0, 3660)
    basis = specs.spec(ArrangementVersion, "financial_basis")
    assert "COST_SHARED" in [choice.key for choice in basis.choices]
    assert specs.spec(Arrangement, "type").required


def test_a_fixed_field_can_only_be_read(specs):
    assert specs.spec(Arrangement, "reference").read_only


def test_the_usual_currencies_come_first(specs):
    ceiling = specs.spec(ArrangementVersion, "ceiling_amount")
    assert ceiling.currencies[:2] == ("USD", "EUR")
    assert ceiling.decimals("JPY") == 0
    assert len(set(ceiling.currencies)) == len(ceiling.currencies) > 100


def test_a_set_of_free_words_is_typed_as_text(specs):
    assert specs.spec(ArrangementVersion, "isf_priority").kind == "text"


def test_values_are_shown_as_editors_take_them():
    version = ArrangementVersion(
        id=KEY, ceiling_amount=125000, currency="EUR", sdg=frozenset({"3", "1"}), isf_priority=frozenset({"b", "a"}),
        lead_entity_id=KEY, effective_on=date(2026, 1, 1), open_ended=True,
    )  # fmt: skip
    assert shown_value(version, "ceiling_amount") == Amount(125000, "EUR")
    assert shown_value(version, "sdg") == ("1", "3")
    assert shown_value(version, "isf_priority") == "a, b"
    assert shown_value(version, "lead_entity_id") == str(KEY)
    assert shown_value(version, "effective_on") == date(2026, 1, 1)
    assert shown_value(ArrangementVersion(id=KEY), "lead_entity_id") == ""
    assert shown_value(ArrangementVersion(id=KEY), "ceiling_amount") is None


@pytest.mark.parametrize(
    ("cls", "name", "value", "stored"),
    [
        (ArrangementVersion, "ceiling_amount", Amount(5, "USD"), {"ceiling_amount": 5, "currency": "USD"}),
        (ArrangementVersion, "ceiling_amount", None, {"ceiling_amount": None}),
        (ArrangementVersion, "lead_entity_id", str(KEY), {"lead_entity_id": KEY}),
        (ArrangementVersion, "lead_entity_id", "", {"lead_entity_id": None}),
        (ArrangementVersion, "sdg", ("1",), {"sdg": frozenset({"1"})}),
        (ArrangementVersion, "open_ended", None, {"open_ended": False}),
        (ArrangementVersion, "isf_priority", "a, b", {"isf_priority": "a, b"}),
        (Arrangement, "location_ids", (str(KEY),), {"location_ids": frozenset({KEY})}),
        (Arrangement, "notes", "text", {"notes": "text"}),
    ],
)
def test_committed_values_become_what_actions_take(cls, name, value, stored):
    assert stored_values(cls, name, value) == stored


def test_references_are_found_by_what_people_call_them(frame, office):
    lookups = Lookups(frame.bridge)
    found = lookups.entities("PAM")
    assert found[0].key == str(entity("WFP"))
    assert found[0].label.startswith("WFP")
    assert lookups.label_of("entity")(str(entity("WFP"))) == found[0].label
    assert lookups.entity_code("pam") == "WFP"
    assert lookups.entity_code("nobody at all") == ""


def test_arrangements_are_found_by_reference_and_title(frame, office):
    added = an_arrangement(office, title_en="Shared radio room")
    lookups = Lookups(frame.bridge)
    assert [choice.key for choice in lookups.arrangements("radio")] == [str(added.id)]
    assert "Shared radio room" in lookups.label_of("arrangement")(str(added.id))
    assert lookups.label_of("arrangement")(str(KEY)) == str(KEY)
    assert lookups.search("office")("x") == ()
    assert lookups.all_of("person") == ()
