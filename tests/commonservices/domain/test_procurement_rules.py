"""Long-term agreements and mutual recognition: ceiling, days, conditions, warnings, refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.procurement_rules import (
    agreement_findings,
    ceiling_use,
    check_call_off,
    check_ready,
    check_reliance,
    check_use,
    covers,
    last_day,
    not_signatories,
    outside,
    points,
    standing_of,
    to_do,
)
from commonservices.errors import RuleBroken

DAY = date(2026, 10, 1)
HOLDER, USER, OTHER, PAPER = (UUID(int=number) for number in range(1, 5))
AGREEMENT = LongTermAgreement(
    id=UUID(int=10),
    reference="L-1",
    holder_id=HOLDER,
    vendor="Vendor",
    starts_on=date(2026, 1, 1),
    ends_on=date(2026, 12, 31),
    ceiling_amount=100_000,
    currency="USD",
    open_to_others=True,
)
USE = LongTermAgreementUse(
    id=UUID(int=20),
    agreement_id=AGREEMENT.id,
    user_id=USER,
    **dict.fromkeys(FIVE_CONDITIONS, True),
    holder_document_id=PAPER,
    supplier_document_id=PAPER,
    justification="cheaper",
)


def order(amount: int = 10_000, number: int = 0, **values: object) -> CallOff:
    given = {"entity_id": USER, "ordered_on": DAY, "currency": "USD"} | values
    return CallOff(id=UUID(int=30 + number), agreement_id=AGREEMENT.id, amount=amount, **given)


def codes(*args: object, **kwargs: object) -> list[str]:
    return [each.code for each in agreement_findings(*args, **kwargs)]  # type: ignore[arg-type]


# --- ceiling and days -------------------------------------------------------------------------------------------------


def test_the_ceiling_is_used_exactly() -> None:
    used = ceiling_use(AGREEMENT, [order(30_000), order(50_000, 1)])
    assert (used.ordered, used.left, used.share, used.over) == (80_000, 20_000, Fraction(4, 5), False)
    assert ceiling_use(AGREEMENT, [order(100_000)]).over is False
    assert ceiling_use(AGREEMENT, [order(100_001)]).left == -1


def test_without_a_ceiling_there_is_no_share() -> None:
    used = ceiling_use(replace(AGREEMENT, ceiling_amount=None), [order()])
    assert (used.left, used.share, used.over) == (None, None, False)


@given(st.lists(st.integers(1, 90_000), max_size=6), st.integers(1, 200_000))
def test_over_means_below_zero_left_and_above_one(amounts: list[int], ceiling: int) -> None:
    orders = [order(amount, place) for place, amount in enumerate(amounts)]
    used = ceiling_use(replace(AGREEMENT, ceiling_amount=ceiling), orders)
    assert used.ordered == sum(amounts)
    assert used.over is (used.left < 0) is (used.share > 1)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("day", "extension", "standing"),
    [
        (date(2025, 12, 31), None, "to_come"),
        (date(2026, 1, 1), None, "running"),
        (date(2026, 12, 31), None, "running"),
        (date(2027, 1, 1), None, "ended"),
        (date(2027, 1, 1), date(2027, 6, 30), "extended"),
        (date(2027, 7, 1), date(2027, 6, 30), "ended"),
    ],
)
def test_an_agreement_runs_on_its_days_and_in_its_extension(day: date, extension: date | None, standing: str) -> None:
    agreement = replace(AGREEMENT, extension_end_on=extension)
    assert standing_of(agreement, day) == standing
    assert covers(agreement, day) is (standing in {"running", "extended"})
    assert last_day(agreement) == (extension or AGREEMENT.ends_on)


def test_orders_outside_its_days_are_found() -> None:
    early, late = order(1, 1, ordered_on=date(2025, 12, 31)), order(1, 2, ordered_on=date(2027, 1, 1))
    assert outside(AGREEMENT, [order(), early, late]) == (early, late)


# --- findings ---------------------------------------------------------------------------------------------------------


def test_all_is_well() -> None:
    assert codes(AGREEMENT, [USE], [order()], DAY, {OTHER}) == []


@pytest.mark.parametrize(
    ("agreement", "uses", "orders", "day", "expected"),
    [
        (AGREEMENT, [USE], [order(80_000)], DAY, ["CEILING_NEAR"]),
        (AGREEMENT, [USE], [order(100_001)], DAY, ["CEILING_OVER"]),
        (AGREEMENT, [USE], [order(1, ordered_on=date(2025, 12, 1))], DAY, ["ORDERED_OUTSIDE"]),
        (AGREEMENT, [replace(USE, holder_agrees=False)], [], DAY, ["CONDITIONS_OPEN"]),
        (replace(AGREEMENT, open_to_others=False), [USE], [], DAY, ["NOT_OPEN_TO_OTHERS"]),
        (replace(AGREEMENT, price_check_on=DAY - timedelta(1)), [USE], [], DAY, ["PRICES_NOT_CHECKED"]),
        (AGREEMENT, [replace(USE, arrangement_id=OTHER)], [], date(2027, 1, 1), ["USE_EXPIRED"]),
        (AGREEMENT, [USE], [], date(2027, 1, 1), []),
    ],
)
def test_what_is_wrong_is_found(agreement, uses, orders, day, expected) -> None:
    assert codes(agreement, uses, orders, day, {OTHER}) == expected


def test_the_gravest_finding_comes_first() -> None:
    agreement = replace(AGREEMENT, open_to_others=False, price_check_on=date(2026, 2, 1))
    found = agreement_findings(agreement, [USE], [order(200_000)], DAY)
    assert [each.severity for each in found] == ["crit", "att", "info"]


def test_an_approved_use_has_no_open_conditions() -> None:
    assert codes(AGREEMENT, [replace(USE, holder_agrees=False, approved_on=DAY)], [], DAY) == []


# --- the five conditions ----------------------------------------------------------------------------------------------


def test_the_points_are_the_five_conditions_and_the_justification() -> None:
    assert [each.key for each in points(USE)] == [*FIVE_CONDITIONS, "justification"]
    assert all(each.settled for each in points(USE))
    assert to_do(USE) == ()


@pytest.mark.parametrize("name", FIVE_CONDITIONS)
def test_each_condition_that_is_not_met_is_still_to_do(name: str) -> None:
    assert to_do(replace(USE, **{name: False})) == (name,)


def test_a_consent_without_its_paper_asks_for_the_paper() -> None:
    assert to_do(replace(USE, holder_document_id=None)) == ("holder_document_id",)
    assert to_do(replace(USE, supplier_document_id=None, justification=" ")) == (
        "supplier_document_id",
        "justification",
    )


def test_a_use_that_was_only_asked_for_has_everything_to_do() -> None:
    assert to_do(LongTermAgreementUse(id=UUID(int=1))) == (*FIVE_CONDITIONS, "justification")


# --- refusals ---------------------------------------------------------------------------------------------------------


def test_the_holder_is_no_user_and_nobody_is_twice() -> None:
    with pytest.raises(RuleBroken, match="holds the agreement itself"):
        check_use(replace(USE, user_id=HOLDER), AGREEMENT, [], "UNOPS")
    with pytest.raises(RuleBroken, match="already uses this agreement"):
        check_use(replace(USE, id=UUID(int=21)), AGREEMENT, [USE], "UNDP")
    check_use(replace(USE, id=UUID(int=21), arrangement_id=OTHER), AGREEMENT, [USE], "UNDP")
    check_use(USE, AGREEMENT, [USE], "UNDP")


def test_a_use_is_approved_only_when_nothing_is_open() -> None:
    check_ready(replace(USE, approved_on=DAY))
    with pytest.raises(RuleBroken) as caught:
        check_ready(replace(USE, approved_on=DAY, holder_agrees=False, justification=""))
    assert caught.value.rule == "use_not_ready"
    assert caught.value.params["count"] == "2"


def refused(made: CallOff, *others: CallOff) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        check_call_off(made, AGREEMENT, [USE], others, "UNDP", DAY)
    return caught.value


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"amount": 0}, "not_above", "amount"),
        ({"currency": "EUR"}, "call_off_currency", "currency"),
        ({"ordered_on": DAY + timedelta(1)}, "day_in_future", "ordered_on"),
        ({"ordered_on": date(2025, 12, 31)}, "call_off_outside", "ordered_on"),
        ({"entity_id": OTHER}, "not_a_user", "entity_id"),
        ({"entity_id": HOLDER, "use_id": USE.id}, "use_of_another", "use_id"),
        ({"amount": 100_001}, "call_off_over_ceiling", "amount"),
    ],
)
def test_an_order_that_cannot_be_so_is_refused(values: dict[str, object], rule: str, field: str) -> None:
    broken = refused(replace(order(), **values))
    assert (broken.rule, broken.field) == (rule, field)


def test_orders_count_together_and_a_changed_one_only_once() -> None:
    held = order(60_000)
    broken = refused(order(40_001, 1), held)
    assert str(broken).startswith("Amount: with this order USD 1,000.01 would be called off, more than the ceiling of")
    check_call_off(order(40_000, 1), AGREEMENT, [USE], [held], "UNDP", DAY)
    check_call_off(replace(held, amount=100_000), AGREEMENT, [USE], [held], "UNDP", DAY)


def test_a_note_lets_an_order_outside_days_and_ceiling_stand() -> None:
    late = order(100_001, ordered_on=date(2025, 12, 31), note="Agreed by the holder")
    check_call_off(late, AGREEMENT, [USE], [], "UNDP", DAY)
    assert codes(AGREEMENT, [USE], [late], DAY) == ["CEILING_OVER", "ORDERED_OUTSIDE"]


def test_the_holder_orders_without_any_use() -> None:
    made = order(entity_id=HOLDER)
    check_call_off(made, AGREEMENT, [], [], "UNOPS", DAY)
    assert ceiling_use(AGREEMENT, [made]).ordered == 10_000


def test_nobody_relies_on_itself_or_on_a_day_to_come() -> None:
    reliance = Reliance(id=UUID(int=1), relying_id=USER, relied_on_id=HOLDER, relied_on_day=DAY)
    check_reliance(reliance, "WFP", DAY)
    with pytest.raises(RuleBroken, match="WFP does not need to rely on itself"):
        check_reliance(replace(reliance, relied_on_id=USER), "WFP", DAY)
    with pytest.raises(RuleBroken) as caught:
        check_reliance(replace(reliance, relied_on_day=DAY + timedelta(1)), "WFP", DAY)
    assert caught.value.rule == "day_in_future"


def test_whoever_has_not_signed_the_statement_is_named() -> None:
    reliance = Reliance(id=UUID(int=1), relying_id=USER, relied_on_id=HOLDER)
    assert not_signatories(reliance, {USER, HOLDER}) == ()
    assert not_signatories(reliance, {HOLDER}) == (USER,)
    assert not_signatories(reliance, set()) == (USER, HOLDER)
    assert not_signatories(Reliance(id=UUID(int=1)), set()) == ()
