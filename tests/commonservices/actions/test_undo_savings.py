"""Taking back acts on rates, cases and claims: what it may bring, and what it leaves as it stands."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commonservices.actions import efficiency, undo
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import efficiency as listed
from commonservices.store.checking import check
from tests.builders import entity
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.roles import acting
from tests.commonservices.actions.saved import ACTUAL, a_case, a_claim, line_of, refused
from tests.commonservices.actions.test_efficiency import held, realised, validated
from tests.commonservices.store.acts import snapshot


def test_a_withdrawn_claim_does_not_come_back_beside_another_that_counts_the_same(office: Office) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    efficiency.withdraw(office, id, "the other entity claims it")
    withdrawing = newest(office).transaction
    a_claim(office, service_id=service, owner_id=entity("UNDP"))
    with refused("claim_counted_twice"):
        undo.undo(office, withdrawing)
    assert [each.owner for each in listed.claims(office)] == ["UNDP"]


def test_taking_back_leaves_a_claim_with_the_gain_its_figures_come_to(office: Office) -> None:
    id = realised(office)
    realising = newest(office).transaction
    efficiency.set_claim(office, id, {"actual_volume": "99"})
    asked = undo.plan(office, realising).questions
    undo.undo(office, realising, keep={each.key for each in asked}, answered=True)
    found = held(office, id)
    assert (found.state, found.actual_volume, found.gain) == ("ESTIMATED", 99, 20000)
    assert check(office).findings == ()


def test_figures_that_a_realised_claim_stands_on_are_not_taken_back(office: Office) -> None:
    id = a_claim(office)
    efficiency.set_claim(office, id, ACTUAL)
    entering = newest(office).transaction
    efficiency.realise(office, id)
    with refused("claim_actual_missing"):
        undo.undo(office, entering, answered=True)


def test_a_claim_that_changed_since_it_was_opened_is_not_validated_by_taking_back(office: Office) -> None:
    id = validated(office)
    efficiency.reopen(office, id, "the count was wrong")
    opening = newest(office).transaction
    undone = undo.undo(office, opening)
    assert (held(office, id).state, held(office, id).validated_by) == ("VALIDATED", "Independent reader")
    assert undone.transaction is not None
    undo.undo(office, undone.transaction)
    efficiency.set_claim(acting(office, "Third hand"), id, {"actual_volume": "99"})
    with pytest.raises(Known) as known:
        undo.undo(office, opening)
    assert known.value.key == "opened_since"
    undo.undo(office, newest(office).transaction)
    undo.undo(office, opening)
    assert (held(office, id).state, held(office, id).actual_volume, check(office).findings) == ("VALIDATED", 12, ())


def test_a_rate_that_ended_does_not_run_again_beside_the_next_one(office: Office) -> None:
    first = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "38400"}).id
    efficiency.retire_rate(office, first, date(2026, 12, 31))
    ending = newest(office).transaction
    efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "40000", "valid_from": date(2027, 1, 1)})
    with refused("labour_rates_overlap"):
        undo.undo(office, ending)


def test_a_line_comes_back_under_a_number_that_is_free(office: Office) -> None:
    saved = a_case(office)
    efficiency.remove_line(office, line_of(office, saved.case_id, 12).id)
    removing = newest(office).transaction
    efficiency.add_line(office, saved.case_id, {"scenario": "COMMON", "description": "Other", "unit_cost": "1"})
    undo.undo(office, removing)
    assert [each.line.number for each in listed.case(office, saved.case_id).lines] == list(range(1, 14))


UNDOABLE: list[tuple[str, Any]] = [
    (
        "labour_rate_added",
        lambda office, case, claim: efficiency.add_rate(office, {"grade": "D-1", "annual_cost": "9"}),
    ),
    ("labour_rate_set", lambda office, case, claim: efficiency.set_rate(office, case.rates["G-5"], {"note": "x"})),
    ("labour_rate_ended", lambda office, case, claim: efficiency.retire_rate(office, case.rates["G-5"])),
    ("case_set", lambda office, case, claim: efficiency.set_case(office, case.case_id, {"horizon_years": 7})),
    (
        "case_line_removed",
        lambda office, case, claim: efficiency.remove_line(office, line_of(office, case.case_id, 2).id),
    ),
    ("case_moved", lambda office, case, claim: efficiency.move_case(office, case.case_id, "REVIEWED")),
    ("case_copied", lambda office, case, claim: efficiency.copy_case(office, case.case_id)),
    ("case_removed", lambda office, case, claim: efficiency.remove_case(office, case.case_id)),
    ("claim_set", lambda office, case, claim: efficiency.set_claim(office, claim, {"baseline_volume": "11"})),
    ("claim_realised", lambda office, case, claim: efficiency.realise(office, claim, ACTUAL)),
    ("claim_withdrawn", lambda office, case, claim: efficiency.withdraw(office, claim, "a mistake")),
]


def test_an_act_that_freezes_nothing_is_taken_back_and_brought_again(office: Office) -> None:
    case = a_case(office)
    claim = a_claim(office)
    before = snapshot(office)
    for act, do in UNDOABLE:
        do(office, case, claim)
        after = snapshot(office)
        done = newest(office)
        assert done.act == act
        undone = undo.undo(office, done.transaction)
        assert snapshot(office) == before != after, act
        assert undone.transaction is not None
        undo.undo(office, undone.transaction)
        assert snapshot(office) == after, act
        undo.undo(office, done.transaction)
    assert snapshot(office) == before
