"""Worked examples of every method, to the cent, and what a run tells beside its shares."""

from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.inputs import Key, Party
from commonservices.domain.cost_sharing.unit_costs import Element, charge
from commonservices.domain.money import Money, convert
from tests.commonservices.domain.cost_sharing.runs import BANDS, CLINIC, FIELD_STAFF, PERSONS, amounts, shared


def cents(run):
    return [share.amount for share in run.shares]


def test_v1_a_hundred_in_three_equal_shares():
    assert amounts(shared(10_000, dict.fromkeys("ABC"), "EQUAL")) == {"A": 3334, "B": 3333, "C": 3333}


def test_v2_a_thousand_in_seven_equal_shares():
    run = shared(100_000, dict.fromkeys("ABCDEFG"), "EQUAL")
    assert cents(run) == [14_286] * 5 + [14_285] * 2
    assert run.rounded_alone == 100_002


def test_v3_the_clinic_by_head_count():
    run = shared(CLINIC, PERSONS)
    assert cents(run) == [12_964_962, 4_122_354, 2_706_279, 2_328_658, 1_825_165, 912_582]
    assert (sum(cents(run)), run.rounded_alone) == (CLINIC, 24_859_999)


def test_v4_a_building_by_net_area():
    areas = {"UNDP": "420.5", "UNICEF": "260", "WFP": "180.25", "RCO": "96"}
    run = shared(18_000_000, {code: Decimal(area) for code, area in areas.items()}, "AREA")
    assert cents(run) == [7_911_158, 4_891_560, 3_391_168, 1_806_114]
    assert run.weights.counted == Fraction("956.75")
    assert round(Fraction(180_000) / run.weights.counted, 6) == Fraction("188.136922")


def test_v5_equal_parts_in_a_currency_without_decimals():
    run = shared(1_000_000, {"UNDP": 3, "UNICEF": 2, "WFP": 2}, "EQUAL", currency="XAF")
    assert cents(run) == [428_572, 285_714, 285_714]


def test_v7_flat_sums_for_the_small_and_the_rest_by_staff():
    run = shared(6_900_000_000, FIELD_STAFF, "TIERED_FLAT", bands=BANDS)
    assert cents(run) == [
        2_877_321_429, 1_824_642_857, 1_193_035_714, 631_607_143, 350_892_857, 10_000_000, 10_000_000, 2_500_000,
    ]  # fmt: skip
    assert run.worked.rest == 6_877_500_000


def test_v8_agreed_halves_of_an_odd_sum():
    assert cents(shared(31_245_725, {"MISSION": 50, "RC_SYSTEM": 50}, "FIXED_PCT")) == [15_622_863, 15_622_862]


def test_v10_a_special_flight_with_its_fee_by_seats():
    elements = (
        Element("flight hours", Decimal("3.4"), 2850),
        Element("fuel", 2210, Decimal("1.18")),
        Element("ground handling", 1, 640),
    )
    flight = charge(elements, 7, "USD")
    assert (flight.subtotal.minor, flight.fee.minor, flight.total.minor) == (1_293_780, 90_565, 1_384_345)
    assert cents(shared(flight.total.minor, dict(zip("ABCD", (6, 4, 3, 1), strict=True)), "USAGE")) == [
        593_291, 395_527, 296_645, 98_882,
    ]  # fmt: skip


def test_v11_fuel_at_a_rate_with_handling_on_each_rounded_line():
    litres = {"UNDP": Decimal("3412.50"), "UNICEF": 2890, "WHO": Decimal("745.25")}
    run = shared(None, litres, "UNIT_RATE", rate=Decimal("1.2437"), support_percent=5)
    assert cents(run) == [424_413, 359_429, 92_687]
    assert [share.support for share in run.shares] == [21_221, 17_971, 4_634]
    assert (run.total, run.to_pay - run.total) == (876_529, 43_826)


def test_v17_a_sum_in_francs_in_dollars():
    assert convert(Money(6_250_000, "XOF"), "USD", Decimal("604.5")) == Money(1_033_912, "USD")
    run = shared(6_250_000, PERSONS, currency="XOF", per_usd=Decimal("604.5"))
    assert sum(share.usd for share in run.shares) == 1_033_912
    assert sum(cents(run)) == 6_250_000


def test_v18_the_clinic_with_a_minimum():
    run = shared(CLINIC, PERSONS, minimum=1_000_000)
    assert cents(run) == [12_917_635, 4_107_306, 2_696_399, 2_320_158, 1_818_502, 1_000_000]
    assert sum(cents(run)) == CLINIC


def test_a_cap_is_the_same_from_above():
    run = shared(CLINIC, PERSONS, cap=10_000_000)
    assert amounts(run)["MISSION"] == 10_000_000
    rest = shared(CLINIC - 10_000_000, {code: each for code, each in PERSONS.items() if code != "MISSION"})
    assert amounts(run) == {"MISSION": 10_000_000, **amounts(rest)}


def test_minimum_and_cap_together_hold_only_whom_they_must():
    run = shared(1000, {"A": 60, "B": 30, "C": 6, "D": 4}, "USAGE", minimum=100, cap=500)
    assert amounts(run) == {"A": 500, "B": 300, "C": 100, "D": 100}
    assert run.worked.fixed == {"A": "cap", "C": "minimum", "D": "minimum"}


def test_who_counts_nothing_pays_nothing_even_with_a_minimum():
    assert amounts(shared(900, {"A": 2, "B": 0, "C": 1}, minimum=400)) == {"A": 500, "B": 0, "C": 400}


def test_a_share_of_just_the_border_lies_above_the_band():
    staff = {"A": 98_500, "B": 1000, "C": 500}
    run = shared(10_000_000_000, staff, "TIERED_FLAT", bands=BANDS)
    assert run.worked.fixed == {"C": "flat"}
    assert amounts(run)["C"] == 10_000_000


def test_a_mix_adds_its_keys_by_their_percentages():
    parties = (
        Party(code="UNDP", mix=(86, Decimal("420.5"))),
        Party(code="WFP", mix=(131, Decimal("180.25"))),
        Party(code="WHO", mix=(29, 0)),
    )
    run = shared(1_000_000, parties, "HYBRID", keys=(Key("persons", 60), Key("area", 40)))
    undp = Fraction(60, 100) * Fraction(86, 246) + Fraction(40, 100) * Fraction("420.5") / Fraction("600.75")
    assert run.exact("UNDP") == 1_000_000 * undp
    assert sum(cents(run)) == 1_000_000


def test_a_cost_passed_on_gets_its_fee_and_needs_no_total():
    run = shared(None, {"WFP": Decimal("1250.50"), "WHO": 99}, "ACTUAL_COST", support_percent=8)
    assert [(share.amount, share.support) for share in run.shares] == [(125_050, 10_004), (9900, 792)]
    assert run.total == 134_950


def test_a_marginal_cost_is_what_was_entered():
    run = shared(None, (Party(code="WFP", driver=35, evidence="flight manifest"),), "MARGINAL")
    assert (cents(run), run.total) == ([3500], 3500)


def test_a_line_is_charged_its_minimum_and_never_more_than_its_cap():
    run = shared(None, {"A": 1, "B": 50, "C": 900, "D": 0}, "UNIT_RATE", rate=2, minimum=1500, cap=100_000)
    assert cents(run) == [1500, 10_000, 100_000, 0]


def test_nothing_is_charged_by_the_method_of_no_charge():
    run = shared(5000, {"WFP": 3, "WHO": None}, "NIL")
    assert (cents(run), run.total, run.billed) == ([0, 0], 0, False)


@pytest.mark.parametrize("basis", ["RECIPROCAL", "NON_REIMBURSABLE", "NONE"])
def test_what_is_not_reimbursable_is_worked_out_and_not_billed(basis):
    run = shared(CLINIC, PERSONS, basis=basis)
    assert (sum(cents(run)), run.billed) == (CLINIC, False)
    assert shared(CLINIC, PERSONS, basis="REIMBURSABLE").billed


def test_a_credit_takes_back_exactly_what_was_charged():
    terms = {"minimum": 1_000_000, "support_percent": Decimal("7.5"), "per_usd": Decimal("0.9"), "currency": "EUR"}
    charged, credit = shared(CLINIC, PERSONS, **terms), shared(-CLINIC, PERSONS, **terms)
    for one, other in zip(charged.shares, credit.shares, strict=True):
        assert (-one.amount, -one.support, -one.usd, -one.support_usd) == (
            other.amount, other.support, other.usd, other.support_usd,
        )  # fmt: skip
        assert (-one.exact, -one.whole, one.left, -one.extra) == (other.exact, other.whole, other.left, other.extra)


def test_the_lead_takes_the_difference_when_that_was_agreed():
    run = shared(CLINIC, PERSONS, residual="LEAD_ABSORBS", lead="WHO")
    assert cents(run) == [12_964_962, 4_122_354, 2_706_278, 2_328_658, 1_825_165, 912_583]
    assert sum(cents(run)) == CLINIC


def test_a_tie_goes_to_the_larger_weighted_driver_then_to_the_earlier_code():
    parties = (Party(code="A", driver=4, months=3), Party(code="Z", driver=3), Party(code="B", driver=1))
    run = shared(10, parties, "USAGE")
    assert amounts(run) == {"A": 2, "Z": 6, "B": 2}


def test_support_and_dollars_add_up_beside_the_shares():
    run = shared(1_000_003, PERSONS, currency="KWD", per_usd=Decimal("0.307"), support_percent=8)
    support = sum(share.support for share in run.shares)
    assert sum(share.usd for share in run.shares) == convert(Money(1_000_003, "KWD"), "USD", Decimal("0.307")).minor
    assert run.to_pay == 1_000_003 + support
    paid = convert(Money(run.to_pay, "KWD"), "USD", Decimal("0.307")).minor
    assert sum(share.usd + share.support_usd for share in run.shares) == paid


def test_what_is_paid_in_dollars_is_the_total_converted_once():
    run = shared(100, {"A": 1, "B": 1}, currency="EUR", per_usd=Decimal("0.95"), support_percent=6)
    alone = [convert(Money(each, "EUR"), "USD", Decimal("0.95")).minor for each in (100, 6)]
    assert (alone, run.to_pay) == ([105, 6], 106)
    assert [sum(share.usd for share in run.shares), sum(share.support_usd for share in run.shares)] == [105, 7]


def test_a_total_of_zero_is_shared_as_zero():
    run = shared(0, PERSONS, currency="EUR", per_usd=Decimal("0.9"))
    assert set(cents(run)) == {0} == {share.usd for share in run.shares}


def test_dollars_of_one_line_alone_have_no_support():
    assert [share.support_usd for share in shared(100, {"A": 1}, currency="EUR", per_usd=1).shares] == [0]


def test_one_party_alone_pays_all():
    assert amounts(shared(CLINIC, {"UNDP": 7})) == {"UNDP": CLINIC}


def test_two_hundred_parties_pay_the_total_together():
    run = shared(99_999_999, {f"E{number:03}": number % 17 for number in range(200)})
    assert (sum(cents(run)), len(run.shares)) == (99_999_999, 200)


@pytest.mark.parametrize(("currency", "total"), [("JPY", 1001), ("KWD", 1_001), ("CLF", 10_001), ("TND", 7)])
def test_every_currency_is_shared_in_its_own_smallest_unit(currency, total):
    run = shared(total, {"A": 1, "B": 1, "C": 1}, currency=currency)
    assert sum(cents(run)) == total
    assert max(cents(run)) - min(cents(run)) <= 1


def test_one_cent_in_ninety_five_and_five_is_not_lost_and_not_doubled():
    assert amounts(shared(1, {"A": 5, "B": 95}, "FIXED_PCT")) == {"A": 0, "B": 1}
    assert amounts(shared(10, {"A": 5, "B": 95}, "FIXED_PCT")) == {"A": 0, "B": 10}
