"""Why a party pays what it pays: the steps as facts, exact."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.inputs import Key, Party
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.cost_sharing.steps import ExactAmount, Step, steps_of
from commonservices.domain.money import Money
from commonservices.domain.periods import Period
from tests.commonservices.domain.cost_sharing.runs import BANDS, CLINIC, FIELD_STAFF, PERSONS, inputs, shared


def keys(run, code):
    return [step.key for step in steps_of(run, code)]


def step(run, code, key):
    return next(each.params for each in steps_of(run, code) if each.key == key)


def test_the_clinic_is_explained_from_the_pool_to_the_cent():
    assert steps_of(shared(CLINIC, PERSONS), "UNDP") == (
        Step("pool", {"total": Money(CLINIC, "USD"), "method": "HEADCOUNT", "count": 6}),
        Step("driver", {"party": "UNDP", "kind": "persons", "driver": Fraction(86), "whole": Fraction(790)}),
        Step(
            "exact",
            {
                "exact": ExactAmount(Fraction(CLINIC * 86, 790), "USD"),
                "rest": Money(CLINIC, "USD"),
                "driver": Fraction(86),
                "whole": Fraction(790),
            },
        ),
        Step("whole_cents", {"amount": Money(2_706_278, "USD")}),
        Step("left_cents", {"left": 2}),
        Step(
            "takes_cents",
            {"party": "UNDP", "part": Fraction(38, 79), "rank": 2, "count": 6, "extra": Money(1, "USD")},
        ),
        Step("to_pay", {"amount": Money(2_706_279, "USD")}),
    )


@pytest.mark.parametrize("currency", ["XAF", "USD", "KWD"])
def test_the_last_step_is_what_the_share_says_and_the_parts_make_it(currency):
    run = shared(999_999, PERSONS, currency=currency)
    for share in run.shares:
        told = {each.key: each.params for each in steps_of(run, share.code)}
        unit = "cents" if currency == "USD" else "units"
        taken = told.get(f"takes_{unit}") or told[f"takes_no_{unit}"]
        assert told[f"whole_{unit}"]["amount"] + taken["extra"] == told["to_pay"]["amount"]
        assert told["exact"]["exact"].minor == share.exact
        assert told["to_pay"]["amount"].minor == share.amount


def test_months_weight_and_the_driver_that_counts_are_told_in_their_order():
    parties = (Party(code="WFP", driver=8, weight=Decimal("0.5"), months=9), Party(code="WHO", driver=7))
    run = shared(1_000, parties)
    assert keys(run, "WFP")[:4] == ["pool", "months", "weight", "driver_counted"]
    assert step(run, "WFP", "months")["counted"] == 9
    assert (step(run, "WFP", "driver_counted")["told"], step(run, "WFP", "driver_counted")["driver"]) == (8, 3)
    assert keys(run, "WHO")[1] == "driver"


def test_days_are_told_as_days_and_who_is_away_is_told_so():
    period = Period(date(2026, 7, 1), date(2027, 6, 30))
    parties = (
        Party(code="A", driver=1, joined_on=date(2027, 6, 30)),
        Party(code="B", driver=1, left_on=date(2026, 6, 1)),
        Party(code="C", driver=1),
    )
    run = split(inputs(100, parties, period=period, proration="DAY"))
    assert "days" in keys(run, "A")
    assert keys(run, "B") == ["pool", "absent", "driver_counted", "exact", "to_pay"]


def test_who_is_alone_is_told_so_and_nothing_is_rounded():
    assert keys(shared(100, {"A": 3, "B": 0}), "A") == ["pool", "alone", "driver", "exact", "to_pay"]


def test_a_minimum_tells_what_the_driver_alone_would_cost_and_the_others_what_was_taken_off():
    run = shared(CLINIC, PERSONS, minimum=1_000_000)
    assert keys(run, "WHO") == ["pool", "driver", "minimum", "to_pay"]
    assert step(run, "WHO", "minimum")["alone"] == ExactAmount(Fraction(CLINIC * 29, 790), "USD")
    rest = step(run, "WFP", "rest")
    assert (rest["rest"], rest["fixed"]) == (Money(23_860_000, "USD"), Money(1_000_000, "USD"))
    assert step(run, "WFP", "exact")["whole"] == 761


def test_a_credit_is_told_with_its_sign():
    run = shared(-CLINIC, PERSONS, minimum=1_000_000)
    assert step(run, "WFP", "rest")["rest"] == Money(-23_860_000, "USD")
    assert step(run, "WFP", "exact")["exact"].minor == run.exact("WFP") < 0
    assert step(run, "WHO", "minimum")["amount"] == Money(-1_000_000, "USD")


def test_a_cap_is_told():
    assert keys(shared(CLINIC, PERSONS, cap=10_000_000), "MISSION") == ["pool", "driver", "cap", "to_pay"]


def test_a_flat_sum_tells_the_part_of_the_whole_and_its_band():
    run = shared(6_900_000_000, FIELD_STAFF, "TIERED_FLAT", bands=BANDS)
    flat = step(run, "G", "flat")
    assert (flat["percent"], flat["below"], flat["amount"].minor) == (Fraction(7, 10), 1, 10_000_000)
    assert keys(run, "A")[:4] == ["pool", "driver", "rest", "exact"]


def test_a_mix_tells_each_key_and_what_they_come_to():
    parties = (Party(code="A", mix=(1, 3)), Party(code="B", mix=(3, 1)))
    run = shared(1_001, parties, "HYBRID", keys=(Key("persons", 60), Key("area", 40)))
    assert keys(run, "A")[1:5] == ["mix_key", "mix_key", "mix_sum", "exact"]
    assert step(run, "A", "mix_sum")["percent"] == 45
    assert (step(run, "A", "exact")["driver"], step(run, "A", "exact")["whole"]) == (45, 100)


def test_a_tie_for_the_last_unit_is_told_to_those_it_is_about():
    run = shared(10_000, dict.fromkeys("ABC"), "EQUAL")
    assert [("tied" in keys(run, code), run.by_code[code].extra) for code in "ABC"] == [(True, 1), (True, 0), (True, 0)]
    assert "tied" not in keys(shared(CLINIC, PERSONS), "UNDP")


def test_the_lead_is_told_what_it_takes():
    run = shared(CLINIC, PERSONS, residual="LEAD_ABSORBS", lead="WHO")
    assert step(run, "WHO", "half_up_cents")["amount"] == Money(912_582, "USD")
    assert step(run, "WHO", "lead") == {"lead": "WHO", "extra": Money(1, "USD")}
    assert step(run, "UNDP", "lead")["lead"] == "WHO"


def test_lines_tell_their_quantity_at_the_rate_support_and_dollars():
    run = shared(
        None, {"UNDP": Decimal("3412.5"), "B": 1}, "UNIT_RATE", rate=Decimal("1.2437"), support_percent=5,
        minimum=500, currency="EUR", per_usd=Decimal("0.9"),
    )  # fmt: skip
    assert keys(run, "UNDP") == ["quantity", "priced", "share", "support", "to_pay", "dollars"]
    assert step(run, "UNDP", "priced")["exact"].minor == Fraction("424412.625")
    assert keys(run, "B")[:3] == ["quantity", "priced", "minimum"]
    assert step(run, "B", "minimum")["alone"].minor == Fraction("124.37")


@pytest.mark.parametrize(("method", "key"), [("ACTUAL_COST", "cost"), ("MARGINAL", "marginal"), ("NIL", "nil")])
def test_other_lines_tell_where_their_cost_comes_from(method, key):
    run = shared(None, (Party(code="A", driver=12, evidence="invoice 7"),), method)
    assert keys(run, "A") == [key, "recorded" if method == "NIL" else "to_pay"]


def test_what_is_not_billed_is_told_as_recorded():
    assert keys(shared(CLINIC, PERSONS, basis="RECIPROCAL"), "UNDP")[-1] == "recorded"


def test_dollars_are_not_told_twice():
    assert "dollars" not in keys(shared(CLINIC, PERSONS, per_usd=1), "UNDP")
