"""How the explanation of a share goes on once there was an advance."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.domain.cost_sharing import words
from commonservices.domain.cost_sharing.steps import Step
from commonservices.domain.cost_sharing.true_ups import headed, true_up_steps
from commonservices.domain.money import Money
from commonservices.domain.periods import Period

POOL = Step("alone")


def usd(minor: int) -> Money:
    return Money(minor, "USD")


def pay(minor: int) -> Step:
    return Step("to_pay", {"amount": usd(minor)})


@pytest.mark.parametrize(
    ("before", "share", "key", "left"),
    [(500, 300, "credit", -200), (300, 500, "still_to_pay", 200), (300, 300, "nothing_left", 0)],
)
def test_advance_actual_share_and_what_is_left_follow(before: int, share: int, key: str, left: int) -> None:
    (told,) = true_up_steps([(POOL, pay(share))], "ACTUAL", usd(before), usd(share))
    assert told == (
        POOL,
        Step("actual_share", {"amount": usd(share)}),
        Step("advance_share", {"amount": usd(before)}),
        Step(key, {"amount": usd(left), "now": usd(share), "before": usd(before)}),
    )


def test_parts_keep_their_own_sum_and_the_whole_follows() -> None:
    one, other = (POOL, pay(100)), (POOL, pay(200))
    *parts, last = true_up_steps([one, other], "REVISED", usd(400), usd(300), -100)
    assert parts == [one, other]
    assert [each.key for each in last] == ["revised_share", "advance_share", "credit"]


def test_a_line_changed_by_hand_says_what_it_bills() -> None:
    (told,) = true_up_steps([(pay(300),)], "ACTUAL", usd(500), usd(300), -150)
    assert told[-1] == Step("billed_here", {"amount": usd(-150)})


def test_several_parts_stand_under_their_days_and_one_part_alone_does_not() -> None:
    spring = Period(date(2026, 1, 1), date(2026, 6, 30))
    autumn = Period(date(2026, 7, 1), date(2026, 12, 31))
    parts = [(pay(100),), (pay(200),), (pay(300),)]
    shown = [[words.line(each, "en").title for each in part] for part in headed(parts, [spring, autumn])]
    assert shown == [
        ["From 1 Jan 2026 to 30 Jun 2026", "To pay"],
        ["From 1 Jul 2026 to 31 Dec 2026", "To pay"],
        ["To pay"],
    ]
    assert list(headed(parts[:1], [spring])) == parts[:1]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", ("Credit", "\u22121,141.15")),
        ("fr", ("Avoir", "\u22121\u202f141,15")),
        ("es", ("Nota de crédito", "\u22121\u202f141,15")),
        ("ar", ("إشعار دائن", "\u22121,141.15")),
    ],
)
def test_a_credit_is_told_in_four_languages(language: str, line: tuple[str, str]) -> None:
    (told,) = true_up_steps([(pay(2_214_543),)], "ACTUAL", usd(2_328_658), usd(2_214_543))
    shown = words.line(told[-1], language)
    assert (shown.title, shown.value) == line
    assert all(words.figures.amount(each, language) in shown.note for each in (usd(2_328_658), usd(2_214_543)))
