"""A run in parts: kept as text, cut without losing a cent, shared anew from a month on, matched to what was kept."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.cost_pools import Share
from commonservices.domain.cost_sharing.comparing import without_party
from commonservices.domain.cost_sharing.effective import effective
from commonservices.domain.cost_sharing.inputs import Band, Key, Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.snapshot import fingerprint, snapshot
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.periods import Period
from commonservices.domain.run_parts import (
    added,
    cut,
    cut_all,
    digest_of,
    kept,
    last_day_paid,
    matched,
    parts_of,
    revised,
    spent_in,
    splits_of,
    with_actuals,
    with_nothing,
)
from tests.commonservices.domain.shared_costs import YEAR, id_of, inputs

HEADS = {"UNDP": 30, "WFP": 50, "UNHCR": 20}
RUN = inputs(HEADS)
JUNE = date(2026, 6, 30)


def test_one_part_is_kept_as_the_engine_writes_it_and_named_by_its_fingerprint() -> None:
    text = kept((RUN,))
    assert text == snapshot(RUN)
    assert digest_of(text).hex() == fingerprint(RUN)
    assert parts_of(text) == (RUN,)


def test_several_parts_are_read_back_as_they_were() -> None:
    before, after = cut(RUN, JUNE)
    assert before is not None
    assert after is not None
    parts = (before, without_party(after, "UNHCR"))
    assert parts_of(kept(parts)) == parts


@given(
    total=st.integers(-(10**9), 10**9),
    day=st.dates(date(2025, 12, 1), date(2027, 1, 31)),
    proration=st.sampled_from(("DAY", "MONTH")),
)
def test_a_cut_loses_no_cent_and_no_day(total: int, day: date, proration: str) -> None:
    run = inputs(HEADS, total, scheme=Scheme(method="HEADCOUNT", proration=proration))
    sides = [each for each in cut(run, last_day_paid(run, day)) if each is not None]
    assert sum(each.total or 0 for each in sides) == total
    days = [(each.period.end - each.period.start).days + 1 for each in sides if each.period]
    assert sum(days) == 365
    assert sum(each.total for part in sides for each in [split(part)]) == total


@given(
    values=st.tuples(*[st.integers(0, 90)] * 12),
    day=st.dates(date(2026, 1, 1), date(2026, 12, 30)),
    joined=st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 30)),
    left=st.none() | st.dates(date(2026, 7, 1), date(2026, 12, 31)),
    proration=st.sampled_from(("DAY", "MONTH")),
)
def test_what_was_counted_month_by_month_is_all_there_after_a_cut_on_any_day(
    values: tuple[int, ...], day: date, joined: date | None, left: date | None, proration: str
) -> None:
    scheme = Scheme(method="HEADCOUNT", proration=proration)
    party = Party(code="WFP", driver=values, joined_on=joined, left_on=left)
    run = RunInputs(currency="USD", scheme=scheme, parties=(party,), total=100, period=YEAR)

    def counted(part: RunInputs | None) -> Fraction:
        if part is None or part.period is None:
            return Fraction(0)
        size = (part.period.end - part.period.start).days + 1 if proration == "DAY" else len(part.period.months)
        return Fraction(*effective(part.parties[0], part)[0]) * size

    assert sum(counted(each) for each in cut(run, last_day_paid(run, day))) == counted(run)


def test_a_side_without_days_is_none() -> None:
    assert cut(RUN, date(2026, 12, 31)) == (RUN, None)
    assert cut(RUN, date(2025, 12, 31)) == (None, RUN)
    assert cut(replace(RUN, period=None), JUNE)[1] is None


def test_months_that_were_told_and_counts_by_month_are_cut_alike() -> None:
    monthly = replace(RUN.parties[0], driver=tuple(range(1, 13)))
    run = replace(RUN, parties=(monthly, replace(RUN.parties[1], months=6), RUN.parties[2]))
    before, after = cut(run, date(2026, 3, 31))
    assert before is not None
    assert after is not None
    assert (before.parties[0].driver, after.parties[0].driver) == ((1, 2, 3), tuple(range(4, 13)))
    assert (before.parties[1].months, after.parties[1].months) == (Fraction(3, 2), Fraction(9, 2))


@pytest.mark.parametrize(("proration", "last"), [("MONTH", date(2026, 6, 30)), ("DAY", date(2026, 6, 10))])
def test_the_month_in_which_somebody_leaves_counts_whole_unless_days_are_counted(proration: str, last: date) -> None:
    run = replace(RUN, scheme=Scheme(method="HEADCOUNT", proration=proration))
    assert last_day_paid(run, date(2026, 6, 10)) == last


def test_what_was_spent_falls_into_its_stretch_and_a_cut_month_is_cut_by_its_days() -> None:
    halves = (Period(date(2026, 1, 1), date(2026, 6, 10)), Period(date(2026, 6, 11), date(2026, 12, 31)))
    months = {date(2026, 1, 1): 100, date(2026, 6, 1): -30, date(2026, 12, 1): 7}
    assert spent_in(months, halves) == [100 - 10, 7 - 20]
    assert spent_in(months, (YEAR,)) == [77]
    assert spent_in({}, halves) == [0, 0]


def test_shares_of_the_months_before_stay_when_the_rest_is_shared_anew() -> None:
    drawn = inputs({"UNDP": 30, "WFP": 50}, 1_500_000, period=Period(date(2026, 7, 1), YEAR.end))
    parts = revised((RUN,), drawn)
    assert sum(each.total or 0 for each in parts) == 1_500_000
    before, _ = cut(RUN, JUNE)
    assert parts[0] == before
    sums = {each.code: each.amount for each in added(splits_of(parts))}
    assert sum(sums.values()) == 1_500_000
    assert sums["UNHCR"] == split(parts[0]).by_code["UNHCR"].amount
    again = revised(parts, replace(drawn, period=Period(date(2026, 10, 1), YEAR.end)))
    assert [each.period.key for each in again if each.period] == [
        "2026-01..2026-06", "2026-07..2026-09", "2026-10..2026-12",
    ]  # fmt: skip
    assert revised((RUN,), replace(drawn, period=None))[0].period is None


def test_what_was_spent_takes_the_place_of_what_was_planned_in_every_part() -> None:
    parts = cut_all((RUN,), JUNE)
    standing = (*parts[0], *(without_party(each, "UNHCR") for each in parts[1]))
    months = {date(2026, month, 1): 1_000 for month in range(1, 13)}
    spent = with_actuals(standing, months)
    assert [each.total for each in spent] == [6_000, 6_000]
    assert {each.code: each.amount for each in added(splits_of(spent))} == {"UNDP": 4_050, "WFP": 6_750, "UNHCR": 1_200}
    assert with_actuals((replace(RUN, period=None),), months)[0].total == 12_000


def test_kept_shares_are_found_by_code_and_by_what_they_say_once_a_code_is_changed() -> None:
    found = added(splits_of((RUN,)))
    shares = [
        Share(
            id=id_of(f"share {each.code}"), entity_id=id_of(each.code), numerator=str(each.exact.numerator),
            denominator=str(each.exact.denominator), amount=each.amount, support_amount=0, residual_units=each.extra,
        )
        for each in found
    ]  # fmt: skip
    codes = {id_of("UNDP"): "UNDP", id_of("WFP"): "WFP-NEW", id_of("UNHCR"): "UNHCR"}
    pairs = matched(found, shares, codes)
    assert {code: each.entity_id for code, each in pairs.items()} == {code: id_of(code) for code in HEADS}
    wrong = [replace(shares[0], amount=1), *shares[1:]]
    assert set(matched(found, wrong, codes)) == {"WFP", "UNHCR"}


WAYS: dict[str, dict[str, object]] = {
    "EQUAL": {},
    "HEADCOUNT": {"minimum": 5_000},
    "FIXED_PCT": {},
    "BUDGET_SHARE": {"support_percent": 7},
    "TIERED_FLAT": {"bands": (Band(Fraction(1, 2), 100), Band(1, 200))},
    "HYBRID": {"keys": (Key("headcount", 60), Key("area", 40))},
    "UNIT_RATE": {"rate": Fraction(2)},
    "ACTUAL_COST": {},
    "MARGINAL": {},
    "NIL": {},
}


def test_one_who_takes_no_part_any_more_pays_nothing_by_any_method_and_the_others_what_they_did() -> None:
    wrong = {}
    for method, given_ in WAYS.items():
        scheme = Scheme(method=method, **given_)  # type: ignore[arg-type]
        mix = (50, 50) if method == "HYBRID" else ()
        parties = tuple(Party(code=code, driver=50, mix=mix, evidence="bill") for code in ("WFP", "UNDP"))
        run = RunInputs(
            currency="USD", scheme=scheme, parties=parties, total=1_000_001 if scheme.splits else None, period=YEAR
        )
        gone = Party(code="UNHCR", driver=9, weight=2, evidence="bill", joined_on=JUNE)
        (with_gone,) = with_nothing((run,), (gone,))
        before, after = ({each.code: each.to_pay for each in split(one).shares} for one in (run, with_gone))
        if after != before | {"UNHCR": 0} or parts_of(kept((with_gone,))) != (with_gone,):
            wrong[method] = after
    assert wrong == {}


def test_nobody_gone_changes_nothing_and_a_lead_is_not_made_to_bear_the_rest_of_what_it_left() -> None:
    assert with_nothing((RUN,), ()) == (RUN,)
    led = replace(RUN, scheme=replace(RUN.scheme, residual="LEAD_ABSORBS", lead="IOM"))
    assert with_nothing((led,), (Party(code="IOM"),)) == (led,)


def test_nobody_pays_the_minimum_of_what_cost_nothing() -> None:
    run = inputs(HEADS, scheme=Scheme(method="HEADCOUNT", minimum=10_000))
    (idle,) = with_actuals((run,), {date(2026, 1, 1): 500, date(2026, 2, 1): -500})
    assert [each.to_pay for each in split(idle).shares] == [0, 0, 0]
    (busy,) = with_actuals((run,), {date(2026, 1, 1): 60_000})
    assert min(each.to_pay for each in split(busy).shares) >= 10_000
