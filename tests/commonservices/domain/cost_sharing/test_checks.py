"""Everything that is refused before a cost is shared says what is wrong, where, and what to do."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.checks import plain
from commonservices.domain.cost_sharing.inputs import Band, Key, Party
from commonservices.domain.cost_sharing.sentences import SHARING_MESSAGES
from commonservices.domain.periods import Period
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import BANDS, CLINIC, PERSONS, shared

YEAR = Period(date(2026, 7, 1), date(2027, 6, 30))
KEYS = (Key("persons", 60), Key("area", 40))
CASES = {
    "nobody": (CLINIC, {}, {}, "Nobody is named"),
    "twice": (CLINIC, (Party(code="WFP", driver=1), Party(code="WFP", driver=2)), {}, "The party WFP is named twice"),
    "missing driver": (CLINIC, {"WFP": None, "WHO": 1}, {}, "The driver of WFP is missing"),
    "negative driver": (CLINIC, {"WFP": -3, "WHO": 1}, {}, "The driver -3 of WFP is below zero"),
    "all zero": (CLINIC, {"WFP": 0, "WHO": 0}, {}, "All drivers are zero"),
    "negative weight": (CLINIC, (Party(code="WFP", driver=1, weight=-1),), {}, "The weight -1 of WFP"),
    "too many months": (CLINIC, (Party(code="WFP", driver=1, months=13),), {}, "for 13 months: the period has 12"),
    "fewer than no months": (CLINIC, (Party(code="WFP", driver=1, months=-1),), {}, "for -1 months"),
    "leaves first": (
        CLINIC,
        (Party(code="WFP", driver=1, joined_on=date(2027, 1, 1), left_on=date(2026, 12, 31)),),
        {"period": YEAR},
        "Party WFP leaves on 31 Dec 2026, before it joins on 1 Jan 2027",
    ),
    "months and a day": (
        CLINIC,
        (Party(code="WFP", driver=1, months=9, joined_on=date(2026, 10, 1)),),
        {},
        "both 9 months and a day",
    ),
    "no period": (CLINIC, (Party(code="WFP", driver=1, joined_on=date(2027, 1, 1)),), {}, "no period is given"),
    "too few monthly values": (CLINIC, {"WFP": (1, 2), "WHO": 1}, {}, "has 2 monthly values, but the period has 12"),
    "a monthly value missing": (CLINIC, {"WFP": (*(1,) * 11, None)}, {}, "The driver of WFP is missing"),
    "a monthly value below zero": (CLINIC, {"WFP": (*(1,) * 11, -1)}, {}, "The driver -1 of WFP is below zero"),
    "months and monthly values": (
        CLINIC, (Party(code="WFP", driver=(1,) * 12, months=9),), {}, "so 9 months cannot be told as well",
    ),
    "no total": (None, PERSONS, {}, "The total is missing"),
    "currency": (CLINIC, PERSONS, {"currency": "ABC"}, "“ABC” is not a currency"),
    "method": (CLINIC, PERSONS, {"method": "MAGIC"}, "“MAGIC” is not in the list"),
    "over a hundred": (CLINIC, {"A": 60, "B": Decimal("40.5")}, {"method": "FIXED_PCT"}, "100.5, which is 0.5 more"),
    "under a hundred": (CLINIC, {"A": 60, "B": 39}, {"method": "FIXED_PCT"}, "add up to 99, which is 1 less"),
    "thirds": (CLINIC, dict.fromkeys("ABC", Decimal("33.33")), {"method": "FIXED_PCT"}, "99.99, which is 0.01 less"),
    "minimum": (1_000, {"A": 1, "B": 2}, {"minimum": 501}, "USD 5.01 for each of 2 parties would come to USD 10.02"),
    "minimum without total": (0, {"A": 1, "B": 2}, {"minimum": 1}, "more than the USD 0.00"),
    "cap": (1_000, {"A": 1, "B": 2}, {"cap": 499}, "comes to USD 9.98 at most, less than the USD 10.00"),
    "limits crossed": (1_000, {"A": 1, "B": 2}, {"minimum": 600, "cap": 500}, "USD 6.00 is above the cap USD 5.00"),
    "minimum below zero": (1_000, {"A": 1}, {"minimum": -1}, "of USD \u22120.01 is below zero"),
    "support": (1_000, {"A": 1}, {"support_percent": 101}, "support cost of 101 per cent"),
    "support below zero": (1_000, {"A": 1}, {"support_percent": -1}, "support cost of -1 per cent"),
    "rate of exchange": (1_000, {"A": 1}, {"per_usd": 0}, "rate of exchange 0 is not above zero"),
    "lead": (1_000, {"A": 1}, {"residual": "LEAD_ABSORBS", "lead": "B"}, "“B” is none of the parties"),
    "lead below zero": (
        2, {"A": 1, "B": 1, "C": 1, "D": 1, "L": 0}, {"residual": "LEAD_ABSORBS", "lead": "L"}, "lead L below zero",
    ),
    "no keys": (1_000, (Party(code="A", mix=()),), {"method": "HYBRID"}, "keys of the mix add up to 0"),
    "keys over": (
        1_000, (Party(code="A", mix=(1, 1)),), {"method": "HYBRID", "keys": (*KEYS[:1], Key("area", 50))}, "10 more",
    ),
    "key twice": (
        1_000, (Party(code="A", mix=(1, 1)),), {"method": "HYBRID", "keys": (Key("area", 60), Key("area", 40))},
        "The key area is named twice",
    ),
    "key missing": (1_000, (Party(code="A", mix=(1,)),), {"method": "HYBRID", "keys": KEYS}, "driver of A is missing"),
    "key zero": (1_000, (Party(code="A", mix=(1, 0)),), {"method": "HYBRID", "keys": KEYS}, "of the key area are zero"),
    "no bands": (1_000, {"A": 1}, {"method": "TIERED_FLAT"}, "needs bands"),
    "bands fall": (
        1_000, {"A": 1}, {"method": "TIERED_FLAT", "bands": (Band(1, 5), Band(Decimal("0.5"), 5))}, "below 0.5 per",
    ),
    "flats fall": (1_000, {"A": 1}, {"method": "TIERED_FLAT", "bands": (Band(1, 5), Band(2, 4))}, "does not rise"),
    "band below zero": (1_000, {"A": 1}, {"method": "TIERED_FLAT", "bands": (Band(1, -5),)}, "cannot apply to anybody"),
    "flats over": (
        1_000, {"A": 999, "B": 1}, {"method": "TIERED_FLAT", "bands": BANDS}, "USD 25,000.00, more than the total",
    ),
    "flats leave a rest": (
        1_000, {"A": 1, "B": 1}, {"method": "TIERED_FLAT", "bands": (Band(60, 100),)}, "USD 8.00 is left with nobody",
    ),
    "flat outside": (
        1_000, {"A": 99, "B": 1}, {"method": "TIERED_FLAT", "bands": (Band(2, 100),), "minimum": 200},
        "The flat sum USD 1.00 of B is outside",
    ),
    "bands turn": (
        1_000, {"A": 90, "B": 6, "C": 4}, {"method": "TIERED_FLAT", "bands": (Band(5, 300),)},
        "Party C counts less than B, but would pay USD 3.00 against USD 0.43",
    ),
    "no rate": (None, {"A": 1}, {"method": "UNIT_RATE"}, "The rate per unit is missing"),
    "rate below zero": (None, {"A": 1}, {"method": "UNIT_RATE", "rate": -2}, "not above zero"),
    "line with months": (None, (Party(code="A", driver=1, months=9),), {"method": "ACTUAL_COST"}, "prices each line"),
    "line by month": (None, {"A": (1,) * 12}, {"method": "ACTUAL_COST"}, "cost of the whole period"),
    "no evidence": (None, {"A": 1}, {"method": "MARGINAL"}, "additional cost of A has no evidence"),
    "cents of francs": (
        None, {"A": Decimal("10.5")}, {"method": "ACTUAL_COST", "currency": "XAF"}, "10.5 of A has more decimals",
    ),
    "mills of dinars": (
        None, {"A": Decimal("1.0005")}, {"method": "ACTUAL_COST", "currency": "KWD"}, "than KWD, which takes 3",
    ),
    "another total": (
        900, {"A": 1}, {"method": "UNIT_RATE", "rate": 5}, "add up to USD 5.00, but the total says USD 9.00",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_shared_is_refused_with_a_way_out(case):
    total, drivers, terms, says = CASES[case]
    with pytest.raises(RuleBroken) as refused:
        shared(total, drivers, terms.get("method", "HEADCOUNT"), **{k: v for k, v in terms.items() if k != "method"})
    assert says in refused.value.message
    assert refused.value.message.endswith(".")


def test_every_sentence_of_a_refused_run_is_reached_by_some_case():
    reached = set()
    for total, drivers, terms, _ in CASES.values():
        with pytest.raises(RuleBroken) as refused:
            shared(
                total, drivers, terms.get("method", "HEADCOUNT"), **{k: v for k, v in terms.items() if k != "method"}
            )
        reached.add(refused.value.rule)
    elsewhere = {"key_unknown", "amount_decimals", "two_readings", "two_readings_whole", "units_missing",
                 "engine_newer", "rate_of_dollars", "other_currency", "mix_under_whole"}  # fmt: skip
    assert set(SHARING_MESSAGES) - reached <= {f"sharing_{name}" for name in elsewhere} | {"sharing_mix_under_whole"}


def test_a_number_that_is_not_exact_is_a_fault_of_the_program():
    with pytest.raises(TypeError, match="the driver of A must be an exact number"):
        shared(100, {"A": 0.5})


def test_a_credit_keeps_the_same_limits_by_its_size():
    with pytest.raises(RuleBroken, match="Lower the minimum"):
        shared(-1_000, {"A": 1, "B": 2}, minimum=501)


@pytest.mark.parametrize(
    ("value", "shown"),
    [(412, "412"), (100, "100"), (Decimal("0.50"), "0.5"), (Fraction(1, 3), "1/3"), (Fraction(-7, 4), "-1.75")],
)
def test_a_number_is_said_as_a_decimal_where_it_ends(value, shown):
    assert plain(value) == shown
