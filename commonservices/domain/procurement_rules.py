"""What follows from long-term agreements and mutual recognition: ceiling used, expired use, open points, warnings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.examples import example_of
from commonservices.domain.fields import record_type
from commonservices.domain.money import Money
from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.premises_rules import Finding
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.sentences import refuse

NEAR_CEILING: Final = Fraction(4, 5)
_FULL: Final = Fraction(1)
_PAPERS: Final = {"holder_agrees": "holder_document_id", "supplier_agrees": "supplier_document_id"}


@dataclass(frozen=True, slots=True)
class CeilingUse:
    """How much of an agreement is called off, in minor units of its currency; no share without a ceiling."""

    ordered: int
    ceiling: int | None

    @property
    def left(self) -> int | None:
        """Give what may still be called off; below zero when it is too much already."""
        return None if self.ceiling is None else self.ceiling - self.ordered

    @property
    def share(self) -> Fraction | None:
        """Give the part of the ceiling that is called off."""
        return Fraction(self.ordered, self.ceiling) if self.ceiling else None

    @property
    def over(self) -> bool:
        """Say whether more is called off than the ceiling allows."""
        return self.ceiling is not None and self.ordered > self.ceiling


def ceiling_use(agreement: LongTermAgreement, orders: Iterable[CallOff]) -> CeilingUse:
    """Give how much of an agreement its orders call off."""
    return CeilingUse(sum(each.amount or 0 for each in orders), agreement.ceiling_amount)


def last_day(agreement: LongTermAgreement) -> date | None:
    """Give the last day on which orders are covered, extensions counted."""
    return agreement.extension_end_on or agreement.ends_on


def covers(agreement: LongTermAgreement, day: date) -> bool:
    """Say whether an agreement covers an order of a day."""
    last = last_day(agreement)
    started = agreement.starts_on is None or agreement.starts_on <= day
    return started and (last is None or day <= last)


def standing_of(agreement: LongTermAgreement, day: date) -> str:
    """Give whether an agreement is to come, runs, runs in its extension, or has ended, as a stable key."""
    if agreement.starts_on is not None and day < agreement.starts_on:
        return "to_come"
    if not covers(agreement, day):
        return "ended"
    return "extended" if agreement.ends_on is not None and agreement.ends_on < day else "running"


def outside(agreement: LongTermAgreement, orders: Iterable[CallOff]) -> tuple[CallOff, ...]:
    """Give the orders placed on days the agreement does not cover."""
    return tuple(each for each in orders if each.ordered_on is not None and not covers(agreement, each.ordered_on))


def agreement_findings(
    agreement: LongTermAgreement,
    uses: Sequence[LongTermAgreementUse],
    orders: Sequence[CallOff],
    day: date,
    in_force: Collection[UUID] = frozenset(),
) -> tuple[Finding, ...]:
    """Give what is wrong with an agreement on a day, the gravest first; `in_force` are arrangements that still run."""
    made = [*_of_ceiling(ceiling_use(agreement, orders)), *_of_days(agreement, uses, orders, day, in_force)]
    without = [each.user_id for each in uses if each.approved_on is None and to_do(each)]
    if without:
        made.append(Finding(code="CONDITIONS_OPEN", severity="att", entity_ids=_ids(without)))
    if uses and not agreement.open_to_others:
        made.append(Finding(code="NOT_OPEN_TO_OTHERS", severity="att", entity_ids=_ids(each.user_id for each in uses)))
    if agreement.price_check_on is not None and agreement.price_check_on < day and covers(agreement, day):
        made.append(Finding(code="PRICES_NOT_CHECKED", severity="info", day=agreement.price_check_on))
    order = {"crit": 0, "att": 1, "info": 2}
    return tuple(sorted(made, key=lambda each: order[each.severity]))


def _of_ceiling(used: CeilingUse) -> list[Finding]:
    if used.over:
        return [Finding(code="CEILING_OVER", severity="crit")]
    near = used.share is not None and used.share >= NEAR_CEILING
    return [Finding(code="CEILING_NEAR", severity="att")] if near else []


def _of_days(
    agreement: LongTermAgreement,
    uses: Sequence[LongTermAgreementUse],
    orders: Sequence[CallOff],
    day: date,
    in_force: Collection[UUID],
) -> list[Finding]:
    made = []
    late = outside(agreement, orders)
    if late:
        newest = max(each.ordered_on for each in late if each.ordered_on is not None)
        who = _ids(each.entity_id for each in late)
        made.append(Finding(code="ORDERED_OUTSIDE", severity="crit", day=newest, entity_ids=who))
    still = [each.user_id for each in uses if each.arrangement_id in in_force]
    if still and standing_of(agreement, day) == "ended":
        made.append(Finding(code="USE_EXPIRED", severity="crit", day=last_day(agreement), entity_ids=_ids(still)))
    return made


def _ids(given: Iterable[UUID | None]) -> tuple[UUID, ...]:
    return tuple(sorted({each for each in given if each is not None}, key=lambda each: each.int))


# --- the five conditions ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Point:
    """One point to settle before another entity's agreement is used: its field, whether it is met, its paper."""

    key: str
    met: bool
    paper: str = ""
    has_paper: bool = False

    @property
    def settled(self) -> bool:
        """Say whether nothing is left to do here."""
        return self.met and (not self.paper or self.has_paper)


def points(use: LongTermAgreementUse) -> tuple[Point, ...]:
    """Give the five conditions and the justification; where both others have to agree, a paper shows it."""
    five = tuple(
        Point(
            name,
            bool(getattr(use, name)),
            _PAPERS.get(name, ""),
            bool(name in _PAPERS and getattr(use, _PAPERS[name]) is not None),
        )
        for name in FIVE_CONDITIONS
    )
    return (*five, Point("justification", bool(use.justification.strip())))


def to_do(use: LongTermAgreementUse) -> tuple[str, ...]:
    """Give what is still to be done: a condition not met, or a consent whose paper is missing, by field name."""
    open_ones = []
    for each in points(use):
        if not each.met:
            open_ones.append(each.key)
        elif not each.settled:
            open_ones.append(each.paper)
    return tuple(open_ones)


# --- what is refused --------------------------------------------------------------------------------------------------


def check_use(
    use: LongTermAgreementUse, agreement: LongTermAgreement, others: Iterable[LongTermAgreementUse], shown: str
) -> None:
    """Refuse a use by the holder itself, and a second entry for the same."""
    if use.user_id is not None and use.user_id == agreement.holder_id:
        refuse("used_by_holder", "user_id", shown, shown=shown)
    for other in others:
        alike = (other.user_id, other.arrangement_id) == (use.user_id, use.arrangement_id)
        if alike and other.id != use.id:
            refuse("user_twice", "user_id", shown, shown=shown)


def check_ready(use: LongTermAgreementUse) -> None:
    """Refuse an approval before all points are settled."""
    left = to_do(use)
    if use.approved_on is not None and left:
        refuse("use_not_ready", "approved_on", count=len(left))


def check_call_off(
    order: CallOff,
    agreement: LongTermAgreement,
    uses: Iterable[LongTermAgreementUse],
    others: Iterable[CallOff],
    shown: str,
    today: date,
) -> None:
    """Refuse an order that cannot be so; one outside days or ceiling is taken only with a note that says why."""
    uses = tuple(uses)
    if not order.amount:
        field = record_type(CallOff).by_name["amount"]
        refuse("not_above", "amount", "0", limit=0, example=example_of(field))
    if order.currency != agreement.currency:
        refuse("call_off_currency", "currency", order.currency, currency=agreement.currency)
    if order.ordered_on is not None and order.ordered_on > today:
        refuse("day_in_future", "ordered_on", order.ordered_on.isoformat(), shown=order.ordered_on, example=today)
    if order.entity_id not in {agreement.holder_id, *(each.user_id for each in uses)}:
        refuse("not_a_user", "entity_id", shown, shown=shown)
    owner = next((each.user_id for each in uses if each.id == order.use_id), order.entity_id)
    if order.use_id is not None and owner != order.entity_id:
        refuse("use_of_another", "use_id", str(order.use_id), shown=shown)
    if not order.note.strip():
        _check_limits(order, agreement, others)


def _check_limits(order: CallOff, agreement: LongTermAgreement, others: Iterable[CallOff]) -> None:
    day = order.ordered_on
    if day is not None and not covers(agreement, day):
        words = {"shown": day, "start": agreement.starts_on, "end": last_day(agreement)}
        refuse("call_off_outside", "ordered_on", day.isoformat(), **words)
    with_it = ceiling_use(agreement, [*(each for each in others if each.id != order.id), order])
    if with_it.over and agreement.ceiling_amount is not None:
        total, ceiling = (Money(each, agreement.currency) for each in (with_it.ordered, agreement.ceiling_amount))
        refuse("call_off_over_ceiling", "amount", str(order.amount), total=total, ceiling=ceiling)


def check_reliance(reliance: Reliance, shown: str, today: date) -> None:
    """Refuse an entity that relies on itself, and a reliance that is still to come."""
    if reliance.relying_id is not None and reliance.relying_id == reliance.relied_on_id:
        refuse("relies_on_itself", "relied_on_id", shown, shown=shown)
    day = reliance.relied_on_day
    if day is not None and day > today:
        refuse("day_in_future", "relied_on_day", day.isoformat(), shown=day, example=today)


def not_signatories(reliance: Reliance, signatories: Collection[UUID]) -> tuple[UUID, ...]:
    """Give which of the two entities have not signed the statement on mutual recognition, the relying one first."""
    both = (reliance.relying_id, reliance.relied_on_id)
    return tuple(each for each in both if each is not None and each not in signatories)
