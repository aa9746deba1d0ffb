"""The case through the store: hourly rates, lines, its way to being adopted, and what stays from then on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import efficiency, undo
from commonservices.actions.documents import attach
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.efficiency import CbaCase, CbaLine, LabourRate
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import efficiency as listed
from tests.builders import record, records
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.roles import acting, holds
from tests.commonservices.actions.saved import YEAR, a_case, a_shared, adopted, line_of, refused


def state(office: Office, id: UUID) -> str:
    return str(record(office, CbaCase, id).state)


# --- hourly rates -----------------------------------------------------------------------------------------------------


def test_an_hourly_rate_is_worked_out_and_never_typed(office: Office, last_act: Any) -> None:
    made = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "38400.00"})
    assert record(office, LabourRate, made.id).hourly == Decimal("23.2727")
    assert last_act() == ("labour_rate_added", "G-5", "")
    efficiency.set_rate(office, made.id, {"productive_hours": 1600}, "fewer days")
    assert record(office, LabourRate, made.id).hourly == Decimal(24)
    assert last_act() == ("labour_rate_set", "G-5", "fewer days")
    with refused("labour_rate_computed"):
        efficiency.set_rate(office, made.id, {"hourly": "30"})


def test_a_grade_has_one_rate_on_a_day(office: Office) -> None:
    first = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "38400"}).id
    with refused("labour_rates_overlap"):
        efficiency.add_rate(office, {"grade": "g-5", "annual_cost": "40000", "valid_from": date(2027, 1, 1)})
    efficiency.retire_rate(office, first, date(2026, 12, 31))
    efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "40000", "valid_from": date(2027, 1, 1)})
    efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "4000000", "currency": "XOF"})
    running = {(each.rate.currency, each.rate.hourly): each.running for each in listed.rates(office)}
    assert running == {("USD", Decimal("23.2727")): True, ("USD", Decimal("24.2424")): False,
                       ("XOF", Decimal("2424.2424")): True}  # fmt: skip


def test_a_rate_that_lines_use_stays_until_they_are_gone(office: Office) -> None:
    saved = a_case(office)
    with refused("labour_rate_in_use"):
        efficiency.remove_rate(office, saved.rates["P-4"])
    free = efficiency.add_rate(office, {"grade": "D-1", "annual_cost": "1"}).id
    efficiency.remove_rate(office, free)
    assert record(office, LabourRate, free) is None


def test_an_end_is_today_unless_it_is_told(office: Office) -> None:
    made = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "38400"}).id
    efficiency.retire_rate(office, made)
    assert record(office, LabourRate, made).valid_to == date(2026, 10, 1)


# --- cases and lines --------------------------------------------------------------------------------------------------


def test_a_case_comes_to_what_its_lines_say(office: Office) -> None:
    saved = a_case(office)
    shown = listed.case(office, saved.case_id)
    assert (shown.case.reference, shown.row.service, shown.row.lines) == ("UNEXAM-CBA-2026-01", "UNEXAM-SVC-0001", 12)
    assert (shown.result.avoidance, shown.result.net_present_value) == (70966169, 64742703)
    assert [each.line.number for each in shown.lines] == list(range(1, 13))
    assert {each.grade for each in shown.lines if each.hourly} == {"G-5", "NO-B", "P-4"}
    assert {to: [each.rule for each in lacking] for to, lacking in shown.missing.items()} == {"REVIEWED": []}
    assert listed.cases(office)[0].result == shown.result
    assert listed.case_by_reference(office, "unexam-cba-2026-01") == saved.case_id


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"kind": "LABOUR"}, "case_line_no_rate"),
        ({"kind": "LABOUR", "rate_id": "G-5"}, "case_line_no_hours"),
        ({"kind": "LABOUR", "rate_id": "XOF", "hours_each": "1"}, "case_line_currency"),
        ({"kind": "LABOUR", "rate_id": "G-5", "hours_each": "1", "hourly": "9"}, "labour_rate_computed"),
        ({}, "case_line_no_cost"),
        ({"unit_cost": "1", "rate_id": "G-5"}, "case_line_work_only"),
        ({"unit_cost": "1", "minutes_each": "5"}, "case_line_work_only"),
        ({"unit_cost": "1", "year_from": 6}, "case_line_outside"),
        ({"unit_cost": "1", "year_to": 6}, "case_line_outside"),
        ({"unit_cost": "1", "year_from": 3, "year_to": 2}, "too_small"),
        ({"unit_cost": "1", "timing": "ONE_OFF", "year_to": 2}, "case_line_one_year"),
        ({"unit_cost": "1", "number": 1}, "case_line_twice"),
        ({"unit_cost": "1", "quantity": "-1"}, "too_small"),
        ({"unit_cost": "1", "description": ""}, "required"),
    ],
)
def test_a_line_that_cannot_be_reckoned_with_is_refused(office: Office, values: dict[str, Any], rule: str) -> None:
    saved = a_case(office)
    rates: dict[str, UUID] = dict(saved.rates)
    if values.get("rate_id") == "XOF":
        rates["XOF"] = efficiency.add_rate(office, {"grade": "G-1", "annual_cost": "9", "currency": "XOF"}).id
    given = {"scenario": "COMMON", "description": "Step", **values}
    if "rate_id" in given:
        given["rate_id"] = rates[given["rate_id"]]
    with refused(rule):
        efficiency.add_line(office, saved.case_id, given)
    assert len(records(office, CbaLine)) == 12


def test_a_line_is_changed_and_taken_out(office: Office, last_act: Any) -> None:
    saved = a_case(office)
    efficiency.set_line(office, line_of(office, saved.case_id, 8).id, {"unit_cost": "400000"})
    assert last_act() == ("case_line_set", "UNEXAM-CBA-2026-01 · 8", "")
    assert listed.case(office, saved.case_id).result.years[1].avoidance == 14807452 + 2768000
    efficiency.remove_line(office, line_of(office, saved.case_id, 12).id)
    assert len(records(office, CbaLine)) == 11
    undo.undo(office, newest(office).transaction)
    assert len(records(office, CbaLine)) == 12


def test_a_shorter_case_leaves_no_line_outside(office: Office) -> None:
    case = efficiency.add_case(office, a_shared(office), {"title": "Solar plant", "base_year": 2026}).id
    efficiency.add_line(
        office,
        case,
        {"scenario": "COMMON", "description": "Battery", "unit_cost": "9", "timing": "ONE_OFF", "year_from": 4},
    )
    with refused("case_line_outside"):
        efficiency.set_case(office, case, {"horizon_years": 3})
    efficiency.set_case(office, case, {"horizon_years": 4, "title": "Solar plant of the compound"})
    assert record(office, CbaCase, case).horizon_years == 4


@pytest.mark.parametrize("name", ["state", "adopted_on", "exception_reason"])
def test_the_steps_of_a_case_are_not_typed(office: Office, name: str) -> None:
    case = a_case(office).case_id
    with refused("fixed_field"):
        efficiency.set_case(office, case, {name: "ADOPTED"})


# --- adopted ----------------------------------------------------------------------------------------------------------


def test_an_adopted_case_keeps_the_rates_it_used(office: Office, last_act: Any) -> None:
    saved = adopted(office)
    assert last_act() == ("case_adopted", "UNEXAM-CBA-2026-01", "")
    held = record(office, CbaCase, saved.case_id)
    assert (held.adopted_by, held.adopted_on, held.exception_reason) == (
        "Test officer", date(2026, 10, 1), ROLES_NOT_DECLARED,
    )  # fmt: skip
    efficiency.set_rate(office, saved.rates["P-4"], {"annual_cost": "1", "grade": "P-9"})
    shown = listed.case(office, saved.case_id)
    assert (shown.result.avoidance, shown.editable, dict(shown.missing)) == (70966169, False, {})
    assert (shown.lines[2].grade, shown.lines[2].hourly) == ("P-4", Decimal("140.9091"))


def test_an_adopted_case_stays_but_for_its_rank_and_notes(office: Office) -> None:
    saved = adopted(office)
    line = line_of(office, saved.case_id, 1).id
    more = {"scenario": "COMMON", "description": "x", "unit_cost": "1"}
    for ask in (
        lambda: efficiency.set_case(office, saved.case_id, {"title": "Other"}),
        lambda: efficiency.set_line(office, line, {"hours_each": "1"}),
        lambda: efficiency.remove_line(office, line),
        lambda: efficiency.add_line(office, saved.case_id, more),
        lambda: efficiency.remove_case(office, saved.case_id),
    ):
        with refused("case_adopted"):
            ask()
    efficiency.set_case(office, saved.case_id, {"priority_rank": 2, "notes": "First of all"})
    assert record(office, CbaCase, saved.case_id).priority_rank == 2
    with refused("no_such_case_move"):
        efficiency.move_case(office, saved.case_id, "DRAFT")


def test_adopting_is_not_taken_back_and_neither_is_what_was_adopted(office: Office) -> None:
    saved = a_case(office)
    line_act = newest(office).transaction
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    efficiency.move_case(office, saved.case_id, "ADOPTED")
    assert (undo.undoable(office)[0].act, undo.undoable(office)[0].freezes) == ("case_adopted", "new_case")
    with pytest.raises(Known, match="froze"):
        undo.undo(office, newest(office).transaction)
    with pytest.raises(Known) as known:
        undo.undo(office, line_act)
    assert (known.value.key, known.value.words["reference"]) == ("frozen_since", "UNEXAM-CBA-2026-01")


def test_another_case_begins_where_an_adopted_one_stands(office: Office, last_act: Any) -> None:
    saved = adopted(office)
    efficiency.set_rate(office, saved.rates["P-4"], {"annual_cost": "250000"})
    made = efficiency.copy_case(office, saved.case_id, {"base_year": 2027})
    assert last_act() == ("case_copied", "UNEXAM-CBA-2026-02", "")
    shown = listed.case(office, made.id)
    assert (shown.case.state, shown.case.base_year, shown.case.adopted_on, shown.row.lines) == ("DRAFT", 2027, None, 12)
    assert shown.lines[2].hourly == Decimal("151.5152")


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"state": "ADOPTED"}, "fixed_field"),
        ({"adopted_by": "me"}, "fixed_field"),
        ({"horizon_years": "0"}, "too_small"),
    ],
)
def test_a_copy_begins_as_a_draft_whatever_is_asked(office: Office, values: dict[str, Any], rule: str) -> None:
    saved = a_case(office)
    with refused(rule):
        efficiency.copy_case(office, saved.case_id, values)


def test_a_copy_has_room_for_its_lines(office: Office) -> None:
    saved = a_case(office)
    efficiency.set_line(office, line_of(office, saved.case_id, 4).id, {"year_from": "3"})
    with refused("case_line_outside"):
        efficiency.copy_case(office, saved.case_id, {"horizon_years": "2"})


def test_taking_back_leaves_no_line_outside_the_years_of_its_case(office: Office) -> None:
    saved = a_case(office)
    efficiency.set_case(office, saved.case_id, {"horizon_years": 10})
    widening = newest(office).transaction
    efficiency.set_line(office, line_of(office, saved.case_id, 4).id, {"year_from": "8"})
    with refused("case_line_outside"):
        undo.undo(office, widening)


def test_what_was_reviewed_since_is_not_changed_by_taking_back(office: Office) -> None:
    saved = a_case(office)
    efficiency.set_line(office, line_of(office, saved.case_id, 4).id, {"unit_cost": "1"})
    lining = newest(office).transaction
    efficiency.set_case(office, saved.case_id, {"discount_percent": "9"})
    setting = newest(office).transaction
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    moving = newest(office).transaction
    for earlier in (lining, setting):
        with refused("case_closed"):
            undo.undo(office, earlier)
    for act in (moving, setting, lining):
        undo.undo(office, act)
    assert (state(office, saved.case_id), line_of(office, saved.case_id, 4).unit_cost) == ("DRAFT", Decimal(486000))


def test_whoever_wrote_a_case_does_not_adopt_it_where_roles_are_declared(office: Office) -> None:
    saved = a_case(office)
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    holds(office, "Test officer", "APPROVER")
    holds(office, "Chief of support", "APPROVER")
    with refused("same_person"):
        efficiency.move_case(office, saved.case_id, "ADOPTED")
    acting(office, "Nobody in particular")
    with refused("role_not_held"):
        efficiency.move_case(office, saved.case_id, "ADOPTED")
    efficiency.move_case(acting(office, "Chief of support"), saved.case_id, "ADOPTED")
    held = record(office, CbaCase, saved.case_id)
    assert (held.adopted_by, held.exception_reason) == ("Chief of support", "")


def test_whoever_took_a_line_out_does_not_adopt_the_case_either(office: Office) -> None:
    saved = a_case(office)
    efficiency.remove_line(acting(office, "Chief of support"), line_of(office, saved.case_id, 11).id)
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    holds(office, "Chief of support", "APPROVER")
    with refused("same_person"):
        efficiency.move_case(office, saved.case_id, "ADOPTED")


def test_one_person_alone_says_why(office: Office) -> None:
    saved = a_case(office)
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    holds(office, "Test officer", "APPROVER")
    efficiency.move_case(office, saved.case_id, "ADOPTED", exception="nobody else is here")
    assert record(office, CbaCase, saved.case_id).exception_reason == "nobody else is here"


def test_an_exact_case_is_adopted_with_its_evidence(office: Office, tmp_path: Any) -> None:
    saved = a_case(office)
    efficiency.set_case(office, saved.case_id, {"approach": "EXACT"})
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    with refused("case_no_evidence"):
        efficiency.move_case(office, saved.case_id, "ADOPTED")
    paper = tmp_path / "survey.txt"
    paper.write_text("counted", encoding="utf-8")
    attach(office, CbaCase.KIND, saved.case_id, paper, "CBA_EVIDENCE")
    attaching = newest(office).transaction
    efficiency.move_case(office, saved.case_id, "ADOPTED")
    with pytest.raises(Known) as known:
        undo.undo(office, attaching)
    assert (known.value.key, known.value.words["reference"]) == ("frozen_since", "UNEXAM-CBA-2026-01")
    assert (state(office, saved.case_id), listed.cases(office)[0].evidence) == ("ADOPTED", 1)


def test_a_case_without_one_of_its_sides_is_not_reviewed(office: Office) -> None:
    case = efficiency.add_case(office, a_shared(office), {"title": "Solar plant", "base_year": 2026}).id
    efficiency.add_line(office, case, {"scenario": "COMMON", "description": "Plant", "unit_cost": "9"})
    with refused("case_no_lines"):
        efficiency.move_case(office, case, "REVIEWED")
    assert [each.params["named"] for each in listed.case(office, case).missing["REVIEWED"]] == ["BASELINE"]


def test_a_case_is_rejected_with_a_reason_and_may_come_back(office: Office) -> None:
    case = a_case(office).case_id
    efficiency.move_case(office, case, "REVIEWED")
    with refused("reason_missing"):
        efficiency.move_case(office, case, "REJECTED")
    efficiency.move_case(office, case, "REJECTED", "too small")
    with refused("case_closed"):
        efficiency.set_case(office, case, {"title": "Other"})
    efficiency.move_case(office, case, "DRAFT")
    with refused("no_such_case_move"):
        efficiency.move_case(office, case, "ADOPTED")
    with refused("no_such_state"):
        efficiency.move_case(office, case, "DREAM")


def test_a_case_made_by_mistake_goes_with_its_lines_and_comes_back(office: Office) -> None:
    case = a_case(office).case_id
    efficiency.remove_case(office, case, "twice")
    assert (listed.cases(office), records(office, CbaLine)) == ((), ())
    undo.undo(office, newest(office).transaction)
    assert listed.case(office, case).result.avoidance == 70966169


def test_a_case_that_was_claimed_from_is_found_by_its_service(office: Office) -> None:
    saved = adopted(office)
    assert [each.id for each in listed.cases(office, saved.service_id)] == [saved.case_id]
    assert listed.cases(office, office.new_id()) == ()
    with pytest.raises(Known, match="no case"):
        listed.case_by_reference(office, "UNEXAM-CBA-1999-01")
    with pytest.raises(Known, match="no longer"):
        listed.case(office, office.new_id())
    claimed = efficiency.claim_from_case(office, saved.case_id, YEAR, "STAFF_TIME")
    assert [each.reference for each in listed.case(office, saved.case_id).claims] == [claimed.reference]
