"""What a run would be with something otherwise: who pays more, who less, and that it always adds up."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.cost_sharing.inputs import Key, Party, Scheme
from commonservices.domain.run_parts import cut_all
from commonservices.domain.what_if import WhatIf, what_if
from commonservices.errors import RuleBroken
from tests.commonservices.domain.shared_costs import inputs

HEADS = {"UNDP": 30, "WFP": 50, "UNHCR": 20}
RUN = inputs(HEADS)


def tried(change: WhatIf, run: Any = RUN) -> dict[str, int]:
    return {each.code: each.change for each in what_if((run,), change).tried}


def test_nothing_otherwise_changes_nothing() -> None:
    assert tried(WhatIf()) == {"UNDP": 0, "WFP": 0, "UNHCR": 0}


def test_a_larger_count_pays_more_and_the_others_less() -> None:
    assert tried(WhatIf(drivers={"UNDP": 50})) == {"UNDP": 140_000, "WFP": -100_000, "UNHCR": -40_000}


def test_a_weight_counts_half() -> None:
    assert tried(WhatIf(weights={"WFP": 0}))["WFP"] == -600_000


def test_another_total_is_shared_alike() -> None:
    outcome = what_if((RUN,), WhatIf(total=2_400_000))
    assert (outcome.total, {each.code: each.change for each in outcome.tried}) == (
        2_400_000, {"UNDP": 360_000, "WFP": 600_000, "UNHCR": 240_000},
    )  # fmt: skip


def test_one_that_joins_pays_for_its_months() -> None:
    change = tried(WhatIf(joins=(Party(code="IOM", driver=100, joined_on=date(2026, 7, 1)),)))
    assert change == {"UNDP": -120_000, "WFP": -200_000, "UNHCR": -80_000, "IOM": 400_000}


def test_one_that_leaves_is_absorbed_by_the_others_for_the_remaining_months_alone() -> None:
    change = tried(WhatIf(leaves={"UNHCR": date(2026, 6, 10)}))
    assert sum(change.values()) == 0
    assert change["UNHCR"] == -120_986
    assert change["WFP"] / change["UNDP"] == pytest.approx(5 / 3, abs=1e-4)
    assert min(change["UNDP"], change["WFP"]) > 0


def test_one_that_pays_to_the_end_of_the_year_changes_nothing_by_leaving() -> None:
    run = replace(RUN, scheme=Scheme(method="HEADCOUNT", leavers_pay="YEAR_END"))
    assert tried(WhatIf(leaves={"UNHCR": date(2026, 6, 10)}), run) == {"UNDP": 0, "WFP": 0, "UNHCR": 0}


def test_two_leave_one_after_the_other() -> None:
    outcome = what_if((RUN,), WhatIf(leaves={"UNDP": date(2026, 9, 30), "UNHCR": date(2026, 3, 31)}))
    assert [sorted(part.inputs.by_code) for part in outcome.after] == [
        ["UNDP", "UNHCR", "WFP"], ["UNDP", "WFP"], ["WFP"],
    ]  # fmt: skip
    assert outcome.total == 1_200_000


def test_another_method_shares_otherwise() -> None:
    assert tried(WhatIf(scheme=Scheme(method="EQUAL", proration="MONTH"), drivers=dict.fromkeys(HEADS, 1))) == {
        "UNDP": 40_000, "WFP": -200_000, "UNHCR": 160_000,
    }  # fmt: skip


def test_the_first_key_of_a_mix_takes_the_driver() -> None:
    scheme = Scheme(method="HYBRID", keys=(Key("headcount", 50), Key("floor_area", 50)))
    mixed = tuple(Party(code=code, mix=(heads, 10)) for code, heads in HEADS.items())
    run = replace(RUN, scheme=scheme, parties=mixed)
    assert tried(WhatIf(drivers={"UNDP": 0}), run)["UNDP"] == -180_000


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (WhatIf(drivers={"IOM": 1}), "what_if_unknown_party"),
        (WhatIf(weights={"IOM": 1}), "what_if_unknown_party"),
        (WhatIf(leaves={"IOM": date(2026, 6, 1)}), "what_if_unknown_party"),
        (WhatIf(joins=(Party(code="WFP", driver=1),)), "what_if_takes_part"),
        (WhatIf(drivers={"WFP": -1}), "sharing_driver_negative"),
        (WhatIf(drivers=dict.fromkeys(HEADS, 0)), "sharing_drivers_zero"),
    ],
)
def test_what_cannot_be_is_refused(change: WhatIf, rule: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        what_if((RUN,), change)
    assert broken.value.rule == rule


def test_the_last_party_cannot_leave_and_a_run_without_months_has_no_day_to_leave() -> None:
    for run, rule in ((inputs({"WFP": 1}), "what_if_last_party"), (replace(RUN, period=None), "leave_needs_period")):
        with pytest.raises(RuleBroken) as broken:
            what_if((run,), WhatIf(leaves={"WFP": date(2026, 6, 1)}))
        assert broken.value.rule == rule


def test_a_run_of_two_parts_takes_another_total_as_it_was_shared() -> None:
    before, after = cut_all((RUN,), date(2026, 3, 31))
    outcome = what_if((*before, *after), WhatIf(total=600_000))
    assert [part.total for part in outcome.after] == [147_945, 452_055]


@given(
    total=st.integers(-(10**8), 10**8),
    heads=st.dictionaries(st.sampled_from("ABCDEFG"), st.integers(1, 10_000), min_size=2),
    day=st.dates(date(2025, 12, 1), date(2027, 1, 31)),
)
def test_whoever_leaves_when_the_changes_cancel_out(total: int, heads: dict[str, int], day: date) -> None:
    leaver = min(heads)
    outcome = what_if((inputs(heads, total),), WhatIf(leaves={leaver: day}))
    assert outcome.total == total
    assert sum(each.change for each in outcome.tried) == 0
    assert sum(each.after for each in outcome.tried) == total
