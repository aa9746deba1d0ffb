"""How an explanation goes on once the year is over: what the share is now, what was asked for before, what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from commonservices.domain.cost_sharing.steps import Step
from commonservices.domain.money import Money
from commonservices.domain.periods import Period

ACTUAL: Final = "ACTUAL"
_LAST: Final = "to_pay"


def true_up_steps(
    parts: Sequence[tuple[Step, ...]], kind: str, before: Money, share: Money, billed: int | None = None
) -> tuple[tuple[Step, ...], ...]:
    """Give the steps of each part of a run with what follows from them: the share less what was asked for before.

    `kind` is the kind of the run. `billed` is what a line says that was changed by hand; else it is the difference.
    """
    now = "actual_share" if kind == ACTUAL else "revised_share"
    told = tuple(tuple(replace(each, key=now) if each.key == _LAST else each for each in part) for part in parts)
    sums = tuple(_difference(before, share, billed))
    if len(told) == 1:
        return ((*told[0], *sums),)
    return (*parts, (Step(now, {"amount": share}), *sums))


def headed(parts: Sequence[tuple[Step, ...]], periods: Sequence[Period | None]) -> Iterator[tuple[Step, ...]]:
    """Give the steps of each part, those of several parts under the days of each."""
    for place, part in enumerate(parts):
        period = periods[place] if 1 < len(periods) > place else None
        heads = (Step("part", {"first": period.start, "last": period.end}),) if period is not None else ()
        yield (*heads, *part)


def _difference(before: Money, share: Money, billed: int | None) -> list[Step]:
    left = Money(share.minor - before.minor, share.currency)
    words = {"amount": left, "now": share, "before": before}
    key = "credit" if left.minor < 0 else "still_to_pay" if left.minor else "nothing_left"
    steps = [Step("advance_share", {"amount": before}), Step(key, words)]
    if billed is not None and billed != left.minor:
        steps.append(Step("billed_here", {"amount": Money(billed, share.currency)}))
    return steps
