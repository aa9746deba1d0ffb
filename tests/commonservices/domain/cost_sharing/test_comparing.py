"""What changed between two runs, by cause; what would change if."""

from dataclasses import replace

import pytest

from commonservices.domain.cost_sharing.comparing import (
    CAUSES,
    Difference,
    causes,
    change_steps,
    differences,
    with_party,
    without_party,
)
from commonservices.domain.cost_sharing.inputs import Key, Party
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.money import Money
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import (
    BANDS,
    CLINIC,
    CLINIC_BEFORE,
    FIELD_STAFF,
    PERSONS,
    PERSONS_BEFORE,
    amounts,
    inputs,
    shared,
)


def test_the_change_of_the_clinic_is_split_in_the_agreed_order():
    before, after = shared(CLINIC_BEFORE, PERSONS_BEFORE), shared(CLINIC, PERSONS)
    assert causes(before, after, "UNDP") == {
        "total": 69_000, "driver": -186_450, "drivers": 33_828, "method": 0, "parties": 0, "rounding": 1,
        "support": 0,
    }  # fmt: skip
    assert tuple(causes(before, after, "UNDP")) == CAUSES
    for each in differences(before, after):
        assert sum(causes(before, after, each.code).values()) == each.change


def test_what_changes_is_what_is_paid_with_its_support_cost():
    before = shared(CLINIC_BEFORE, PERSONS_BEFORE, support_percent=7)
    after = shared(CLINIC, PERSONS, support_percent=8)
    found = causes(before, after, "UNDP")
    assert found["support"] == after.by_code["UNDP"].support - before.by_code["UNDP"].support
    assert {each.code: sum(causes(before, after, each.code).values()) for each in differences(before, after)} == {
        code: after.by_code[code].to_pay - before.by_code[code].to_pay for code in PERSONS
    }
    (step,) = (step for step in change_steps(before, after, "UNDP") if step.key == "change_support")
    assert step.params == {"change": Money(found["support"], "USD")}
    first, *_, last = change_steps(before, after, "UNDP")
    assert (first.params["amount"].minor, last.params["amount"].minor) == tuple(
        run.by_code["UNDP"].to_pay for run in (before, after)
    )


def test_nothing_changes_between_a_run_and_itself():
    run = shared(CLINIC, PERSONS)
    assert set(causes(run, run, "WFP").values()) == {0}
    assert [step.key for step in change_steps(run, run, "WFP")] == ["change_before", "change_after"]


def test_who_joins_owes_it_all_to_the_parties_and_who_leaves_too():
    before = shared(CLINIC, {code: each for code, each in PERSONS.items() if code != "WHO"})
    after = shared(CLINIC, PERSONS)
    joined, left = causes(before, after, "WHO"), causes(after, before, "WHO")
    assert joined["parties"] == 912_582 == -left["parties"]
    assert all(change == 0 for cause, change in joined.items() if cause != "parties")
    assert causes(before, after, "WFP")["parties"] < 0


def test_another_driver_altogether_is_a_change_of_method():
    area = {"MISSION": 900, "WFP": 300, "UNDP": 250, "UNICEF": 100, "UNHCR": 90, "WHO": 60}
    found = causes(shared(CLINIC, PERSONS), shared(CLINIC, area, "AREA"), "WHO")
    assert found["driver"] == found["drivers"] == 0
    assert found["method"] == round(CLINIC * 60 / 1700) - 912_582


def test_a_minimum_is_a_change_of_the_terms():
    before, after = shared(CLINIC, PERSONS), shared(CLINIC, PERSONS, minimum=1_000_000)
    assert causes(before, after, "WHO")["method"] == 1_000_000 - 912_582
    assert [step.key for step in change_steps(before, after, "WHO")][1] == "change_terms"


def test_a_change_of_method_names_both():
    before, after = shared(CLINIC, PERSONS), shared(CLINIC, dict.fromkeys(PERSONS), "EQUAL")
    step = next(step for step in change_steps(before, after, "WHO") if step.key == "change_method")
    assert (step.params["method_before"], step.params["method_after"]) == ("HEADCOUNT", "EQUAL")


def test_who_stays_at_the_minimum_gains_nothing_by_counting_less():
    before = shared(CLINIC, PERSONS, minimum=1_000_000)
    after = shared(CLINIC, PERSONS | {"WHO": 20}, minimum=1_000_000)
    assert causes(before, after, "WHO") == dict.fromkeys(CAUSES, 0)
    grown = causes(before, shared(CLINIC, PERSONS | {"WHO": 290}, minimum=1_000_000), "WHO")
    assert grown["driver"] == round((CLINIC - 1_000_000) * 290 / 761) - 1_000_000
    capped = {"cap": 10_000_000}
    held = causes(shared(CLINIC, PERSONS, **capped), shared(CLINIC, PERSONS | {"MISSION": 500}, **capped), "MISSION")
    assert held == dict.fromkeys(CAUSES, 0)


def test_a_party_that_falls_into_a_band_is_told_by_its_own_driver():
    before = shared(6_900_000_000, FIELD_STAFF, "TIERED_FLAT", bands=BANDS)
    after = shared(6_900_000_000, FIELD_STAFF | {"E": 900}, "TIERED_FLAT", bands=BANDS)
    assert causes(before, after, "E")["driver"] == 10_000_000 - 350_892_857


def test_a_mix_changes_by_its_drivers_too():
    keys = (Key("persons", 60), Key("area", 40))
    parties = (Party(code="A", mix=(1, 3)), Party(code="B", mix=(3, 1)))
    before = shared(10_000, parties, "HYBRID", keys=keys)
    after = split(with_party(before.inputs, Party(code="A", mix=(2, 3))))
    assert causes(before, after, "A")["driver"] == 1_500
    assert sum(causes(before, after, "A").values()) == amounts(after)["A"] - amounts(before)["A"]


def test_lines_change_by_quantity_and_by_rate():
    before = shared(None, {"A": 100}, "UNIT_RATE", rate=2)
    after = shared(None, {"A": 150}, "UNIT_RATE", rate=3)
    found = causes(before, after, "A")
    assert (found["driver"], found["method"], found["total"]) == (10_000, 15_000, 0)


def test_a_cause_that_cannot_be_worked_out_falls_to_the_next():
    """With the new total the former minimum cannot be kept, so what it does appears with the terms."""
    before, after = shared(10_000, {"A": 3, "B": 1}, minimum=4_000), shared(1_000, {"A": 3, "B": 1})
    found = causes(before, after, "B")
    assert (found["total"], found["method"]) == (0, -3_750)


def test_a_credit_is_compared_with_its_sign():
    before, after = shared(-CLINIC_BEFORE, PERSONS_BEFORE), shared(-CLINIC, PERSONS)
    turned = causes(shared(CLINIC_BEFORE, PERSONS_BEFORE), shared(CLINIC, PERSONS), "UNDP")
    assert causes(before, after, "UNDP") == {cause: -change for cause, change in turned.items()}


def test_every_party_of_either_run_has_its_difference():
    before, after = shared(100, {"A": 1, "B": 1}), shared(100, {"B": 1, "C": 3})
    assert differences(before, after) == (
        Difference("B", 50, 25), Difference("C", None, 75), Difference("A", 50, None),
    )  # fmt: skip
    assert [each.change for each in differences(before, after)] == [-25, 75, -50]


def test_two_currencies_are_not_compared():
    with pytest.raises(RuleBroken, match="cannot be compared") as refused:
        differences(shared(100, {"A": 1}), shared(100, {"A": 1}, currency="EUR"))
    assert refused.value.rule == "sharing_other_currency"


def test_what_if_a_party_leaves_joins_or_counts_otherwise():
    given = inputs(CLINIC, PERSONS)
    assert "WHO" not in without_party(given, "WHO").by_code
    assert with_party(given, Party(code="WHO", driver=40)).by_code["WHO"].driver == 40
    assert with_party(given, Party(code="IOM", driver=40)).parties[-1].code == "IOM"
    left = split(without_party(given, "WHO"))
    change = {each.code: each.change for each in differences(split(given), left)}
    assert change["WHO"] == -912_582
    assert sum(change.values()) == 0
    assert given == inputs(CLINIC, PERSONS)
    assert replace(given, total=0).total == 0
