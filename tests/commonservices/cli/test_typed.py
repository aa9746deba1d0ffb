"""Typed pairs as values."""

from datetime import date
from uuid import UUID

import pytest

from commonservices.cli.parser import UsageFault
from commonservices.cli.typed import members_of, pair_of, values_of
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.clock import FixedClock
from commonservices.domain.ids import of_code
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.errors import Known, RuleBroken
from commonservices.office import open_office
from commonservices.queries.refs import find_ref

BOTH = (Arrangement, ArrangementVersion)


@pytest.fixture(scope="module")
def office(made_demo):
    with open_office(made_demo, clock=FixedClock.on(date(2026, 10, 1)), actor="", read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "pair"),
    [("a=1", ("a", "1")), ("a=", ("a", "")), (" a =b=c", ("a", "b=c")), ("a= x ", ("a", " x "))],
)
def test_a_pair_is_cut_at_its_first_equals_sign(text, pair):
    assert pair_of(text) == pair


@pytest.mark.parametrize("text", ["a", "", "=1", " =1"])
def test_what_is_no_pair_is_not_written_rightly(text):
    with pytest.raises(UsageFault):
        pair_of(text)


def test_names_and_codes_stand_for_records(office):
    values = values_of(office, BOTH, ["lead_entity=PAM", "replaces=demo-001", "location=alpha; Bravo", "notes=x"])
    assert values["lead_entity_id"] == of_code("entity", "WFP")
    assert values["replaces_id"] == find_ref(office, "DEMO-001").id
    assert len(values["location_ids"]) == 2
    assert values["notes"] == "x"


def test_identifiers_and_empty_references_are_taken_as_they_are(office):
    id = UUID(int=7)
    values = values_of(office, BOTH, [f"lead_entity_id={id}", "parent=", "location="])
    assert values == {"lead_entity_id": id, "parent_id": None, "location_ids": frozenset()}


def test_a_later_pair_wins_over_an_earlier_one(office):
    assert values_of(office, BOTH, ["notes=first", "notes=second"]) == {"notes": "second"}


def test_a_field_of_another_record_is_refused_naming_those_that_can_be_set(office):
    with pytest.raises(RuleBroken) as broken:
        values_of(office, (SharedService,), ["title_en=x"])
    assert "name_en" in broken.value.message
    assert "reference" not in broken.value.params["fields"].split(", ")


@pytest.mark.parametrize(
    ("cls", "pair", "error"),
    [
        (Arrangement, "owner=Nobody", RuleBroken),
        (Arrangement, "location=Alpha, Nowhere", RuleBroken),
        (Arrangement, "replaces=DEMO-S01", Known),
        (ArrangementVersion, "lead_entity=CCI", RuleBroken),
    ],
)
def test_names_nobody_has_are_refused(office, cls, pair, error):
    with pytest.raises(error):
        values_of(office, (cls,), [pair])


def test_members_have_a_role_each(office):
    wfp, who = of_code("entity", "WFP"), of_code("entity", "WHO")
    assert members_of(office, ArrangementParty, ["PAM:lead", "WHO:Client"]) == [(wfp, "LEAD"), (who, "CLIENT")]
    assert members_of(office, Participation, ["WHO", "WFP:PROVIDER"], usual_role="CLIENT") == [
        (who, "CLIENT"),
        (wfp, "PROVIDER"),
    ]
    with pytest.raises(RuleBroken):
        members_of(office, ArrangementParty, ["WHO"])
