"""Rows of every kind are written through the rules of their acts."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.actions.imports import apply_plan
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.partners import Entity
from commonservices.domain.premises import Premises
from commonservices.domain.quality import KpiReading
from commonservices.domain.shared_services import DriverValue, SharedService
from commonservices.office import Office
from tests.builders import entity, parties_of, records
from tests.commonservices.exchange.importing.conftest import Held, what_is_held
from tests.commonservices.exchange.importing.sheets_in_memory import planned, reasons, verdicts

HEADS = ("Reference", "Type", "Title", "Parties", "Start", "Remarks")


@pytest.fixture
def held(office: Office) -> Held:
    """Give the office with what is in it."""
    return what_is_held(office)


def terms(held: Held, id: object) -> ArrangementVersion:
    (found,) = records(held.office, ArrangementVersion, arrangement_id=id)
    return found


def test_a_known_reference_is_changed_and_a_row_without_one_is_added(held: Held) -> None:
    """An import updates what is there instead of adding it a second time."""
    plan = planned(
        held.office,
        "arrangements",
        HEADS,
        (held.arrangement_reference.lower(), None, "Fuel for all", None, "2026-04-03", None),
        (None, "MOU_CS", "Water", "UNICEF:PROVIDER, UNDP", "3 April 2026", "by post"),
    )
    assert verdicts(plan) == ["change", "add"]
    apply_plan(held.office, plan)
    assert terms(held, held.arrangement).title_en == "Fuel for all"
    (new,) = [each for each in records(held.office, Arrangement) if each.id != held.arrangement]
    assert new.notes == "by post"
    assert terms(held, new.id).effective_on == date(2026, 4, 3)
    assert {code: each.role for code, each in parties_of(held.office, new.id).items()} == {
        "UNICEF": "PROVIDER",
        "UNDP": "CLIENT",
    }


def test_a_row_without_a_title_is_reported(held: Held) -> None:
    """A missing title is said in the preview, not found out later."""
    plan = planned(held.office, "arrangements", HEADS, (None, "MOU_CS", None, "UNICEF, UNDP", None, None))
    assert reasons(plan) == {"title_missing"}


def test_the_same_new_reference_twice_is_refused(held: Held) -> None:
    """One identifier stands for one record, in a sheet as well."""
    lines = [("UNEXAM-SLA-2026-009", "MOU_CS", title, "UNICEF, UNDP", None, None) for title in ("Water", "Air")]
    plan = planned(held.office, "arrangements", HEADS, *lines)
    assert verdicts(plan) == ["refused", "refused"]
    assert reasons(plan) == {"import_row_twice"}


def test_the_currency_beside_an_amount_is_used_and_never_the_usual_one(held: Held) -> None:
    """A currency that the row names is not ignored."""
    heads = ("Reference", "Ceiling", "Currency")
    plan = planned(held.office, "arrangements", heads, (held.arrangement_reference, "1250", "EUR"))
    apply_plan(held.office, plan)
    found = terms(held, held.arrangement)
    assert (found.ceiling_amount, found.currency) == (125000, "EUR")


def test_parties_are_added_and_changed_by_arrangement_and_entity(held: Held) -> None:
    heads = ("Arrangement", "Entity", "Role", "Signatory name")
    lines = ((held.arrangement_reference, "UNDP", "CLIENT", "X"), (held.arrangement_reference, "WFP", None, "Y"))
    plan = planned(held.office, "parties", heads, *lines)
    assert verdicts(plan) == ["add", "change"]
    apply_plan(held.office, plan)
    found = {each.entity_id: each.signatory_name for each in records(held.office, ArrangementParty)}
    assert (found[entity("UNDP")], found[entity("WFP")]) == ("X", "Y")
    assert reasons(planned(held.office, "parties", heads, ("UNEXAM-X-1", "WFP", None, "Y"))) == {
        "import_no_such_record"
    }


def test_a_sheet_with_other_parties_than_the_arrangement_has_is_sent_to_the_import_of_parties(held: Held) -> None:
    heads = ("Reference", "Title", "Parties")
    fewer = planned(held.office, "arrangements", heads, (held.arrangement_reference, "Shared fuel", "WFP"))
    assert verdicts(fewer) == ["unchanged"]
    other = planned(held.office, "arrangements", heads, (held.arrangement_reference, "Fuel", "WFP, UNDP"))
    assert (verdicts(other), reasons(other)) == (["refused"], {"import_members_elsewhere"})


def test_services_are_told_by_reference_and_alike_names_are_asked_about(held: Held) -> None:
    heads = ("Service", "Name", "Catalogue code", "Unit")
    lines = ((held.service_reference, "Fuel for vehicles", None, None), (None, "Fuel supply", "PRO-01", "LITRE"))
    plan = planned(held.office, "services", heads, *lines)
    assert verdicts(plan) == ["change", "ask"]
    apply_plan(held.office, planned(held.office, "services", heads, *lines, answers={plan.questions[0].id: "add"}))
    assert sorted(each.name_en for each in records(held.office, SharedService)) == ["Fuel for vehicles", "Fuel supply"]


def test_counts_readings_entities_and_premises_are_imported(held: Held) -> None:
    sheets = {
        "counts": (("Arrangement", "Entity", "Driver", "Head count", "Census date"), DriverValue),
        "readings": (("Service", "Indicator", "As of", "Value"), KpiReading),
        "entities": (("Acronym", "Name", "Kind"), Entity),
        "premises": (("Name", "City"), Premises),
    }
    lines = {
        "counts": (held.arrangement_reference, "WFP", "headcount", "41", date(2026, 7, 1)),
        "readings": (held.service_reference, "G-C1", "2026-07-01", "0"),
        "entities": ("GOV-EX", "Example government", "GOVERNMENT"),
        "premises": ("Example compound", "Example town"),
    }
    for target, (heads, cls) in sheets.items():
        before = len(records(held.office, cls))
        plan = planned(held.office, target, heads, lines[target])
        assert verdicts(plan) == ["add"], (target, reasons(plan))
        apply_plan(held.office, plan)
        assert len(records(held.office, cls)) == before + 1
        again = "ask" if target == "premises" else "unchanged"  # without a reference nobody can know
        assert verdicts(planned(held.office, target, heads, lines[target])) == [again]
