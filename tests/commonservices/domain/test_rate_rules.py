"""Prices of a service: which counts on a day, overlaps and gaps, what a price is made of."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.rate_rules import (
    Element,
    build_up,
    check_in_card,
    check_inside,
    check_overlap,
    covers,
    elements_of,
    elements_text,
    gaps,
    overlapped,
    read_element,
    standing_of,
)
from commonservices.domain.shared_services import RateCard, RateLine
from commonservices.errors import RuleBroken

START = date(2026, 1, 1)


def line(number: int, first: date | None = START, end: date | None = None, **more: object) -> RateLine:
    values: dict[str, object] = {"rate": Decimal("1.5"), "currency": "USD", **more}
    return RateLine(id=UUID(int=number), service_id=UUID(int=99), valid_from=first, valid_to=end, **values)


def day(offset: int) -> date:
    return START + timedelta(days=offset)


@pytest.mark.parametrize(
    ("asked", "expected"), [(-1, False), (0, True), (9, True), (10, False)], ids=["before", "first", "last", "end"]
)
def test_a_price_counts_from_its_first_day_up_to_but_not_including_its_end(asked: int, *, expected: bool) -> None:
    assert covers(line(1, day(0), day(10)), day(asked)) is expected


@pytest.mark.parametrize(
    ("asked", "standing"), [(-1, "to_come"), (0, "running"), (5, "running"), (6, "stale"), (9, "stale"), (10, "ended")]
)
def test_a_price_past_its_review_is_stale_while_it_counts(asked: int, standing: str) -> None:
    assert standing_of(line(1, day(0), day(10), review_by=day(5)), day(asked)) == standing


@pytest.mark.parametrize(
    ("first", "end", "hit"),
    [
        (day(-5), day(0), None),
        (day(-5), day(1), 1),
        (day(9), None, 1),
        (day(10), day(20), None),
        (day(10), None, 2),
        (None, None, 1),
        (None, day(0), None),
    ],
)
def test_prices_that_touch_do_not_overlap_and_those_that_share_a_day_do(
    first: date | None, end: date | None, hit: int | None
) -> None:
    others = [line(2, day(20), None), line(1, day(0), day(10))]
    found = overlapped(line(3, first, end), others)
    assert (found.id.int if found else None) == hit
    assert overlapped(others[1], others) is None


def test_the_refusal_of_an_overlap_names_the_price_it_falls_into() -> None:
    with pytest.raises(RuleBroken) as caught:
        check_overlap(line(3, day(5)), [line(1, day(0), day(10), rate=Decimal("2.40"), currency="EUR")])
    assert caught.value.rule == "rates_overlap"
    told = {name: caught.value.params[name] for name in ("rate", "currency", "start", "end", "example")}
    assert told == {
        "rate": "2.4",
        "currency": "EUR",
        "start": "2026-01-01",
        "end": "2026-01-10",
        "example": "2026-01-11",
    }
    check_overlap(line(3, day(10)), [line(1, day(0), day(10))])


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [(0, 9)]),
        ([(0, None)], []),
        ([(0, 10)], []),
        ([(0, 9)], [(9, 9)]),
        ([(-50, 3), (5, None)], [(3, 4)]),
        ([(2, 4), (6, 8)], [(0, 1), (4, 5), (8, 9)]),
        ([(20, None)], [(0, 9)]),
        ([(-9, -1)], [(0, 9)]),
    ],
)
def test_the_days_without_a_price_are_listed(
    spans: list[tuple[int, int | None]], expected: list[tuple[int, int]]
) -> None:
    lines = [line(n, day(a), None if b is None else day(b)) for n, (a, b) in enumerate(reversed(spans))]
    found = gaps(lines, day(0), day(9))
    assert [((each.first - START).days, (each.last - START).days) for each in found] == expected


@given(st.lists(st.tuples(st.integers(-20, 40), st.integers(1, 15)), max_size=6))
def test_every_day_is_either_priced_or_in_a_gap(spans: list[tuple[int, int]]) -> None:
    lines = [line(n, day(a), day(a + long)) for n, (a, long) in enumerate(spans)]
    missing = gaps(lines, day(0), day(30))
    for offset in range(31):
        inside = any(gap.first <= day(offset) <= gap.last for gap in missing)
        assert inside != any(covers(each, day(offset)) for each in lines)


@pytest.mark.parametrize(("asked", "rule"), [(0, "rate_not_inside"), (10, "rate_not_inside"), (5, "rate_used_after")])
def test_a_price_ends_within_its_days_and_after_the_last_day_it_was_billed_for(asked: int, rule: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_inside(line(1, day(0), day(10)), day(asked), "valid_to", day(5))
    assert (caught.value.rule, caught.value.field) == (rule, "valid_to")
    check_inside(line(1, day(0), day(10)), day(6), "valid_to", day(5))
    check_inside(line(1, None, None), day(6), "valid_to", None)


def test_a_price_fits_the_currency_and_the_days_of_its_card() -> None:
    card = RateCard(id=UUID(int=7), name="Fuel 2026", currency="USD", valid_from=day(0), valid_to=day(100))
    check_in_card(line(1, day(0)), card)
    check_in_card(line(1, day(99)), card)
    for wrong, rule in (
        (line(1, day(-1)), "rate_card_dates"),
        (line(1, day(100)), "rate_card_dates"),
        (line(1, day(5), currency="EUR"), "other_currency"),
    ):
        with pytest.raises(RuleBroken) as caught:
            check_in_card(wrong, card)
        assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("typed", "element"),
    [
        ("fuel=2.5*1.18", Element("fuel", Decimal("2.5"), Decimal("1.18"))),
        (" flight  hours = 3.4 * 2850.00", Element("flight hours", Decimal("3.4"), Decimal(2850))),
        ("overhead=1*12:indirect", Element("overhead", Decimal(1), Decimal(12), "INDIRECT")),
        ("fee=1*3:Support", Element("fee", Decimal(1), Decimal(3), "SUPPORT")),
    ],
)
def test_an_element_is_typed_as_name_quantity_and_rate(typed: str, element: Element) -> None:
    assert read_element(typed) == element


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("fuel", "rate_element"),
        ("=2*3", "rate_element"),
        ("fuel=2", "rate_element"),
        ("fuel=two*3", "rate_element"),
        ("fuel=2*", "rate_element"),
        ("fuel=1.00001*3", "rate_element"),
        ("fuel=2*3:other", "rate_element_kind"),
    ],
)
def test_an_element_that_cannot_be_read_is_refused(typed: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        read_element(typed)
    assert caught.value.rule == rule


names = st.text(min_size=1, max_size=20)
amounts = st.decimals(0, 10**6, places=4)
elements = st.lists(st.builds(Element, names, amounts, amounts, st.sampled_from(["DIRECT", "INDIRECT", "SUPPORT"])))


@given(elements)
def test_elements_come_back_as_they_were_kept_and_their_parts_make_the_full_cost(kept: list[Element]) -> None:
    found = elements_of(elements_text(kept))
    assert list(found) == kept
    cost = build_up(found)
    assert (cost.full if cost else 0) == sum(Fraction(e.quantity) * Fraction(e.rate) for e in kept)


def test_a_full_cost_stands_in_its_parts() -> None:
    cost = build_up([read_element(each) for each in ("hours=3.4*2850", "desk=1*20.5:indirect", "fee=1*7:support")])
    assert cost is not None
    assert (cost.direct, cost.indirect, cost.support) == (9690, Fraction(41, 2), 7)
    assert cost.full == Fraction(19435, 2)


@pytest.mark.parametrize("text", ["", "  ", "nonsense", "{}", "[1]", '[{"name":"a"}]', '[{"name":"a","quantity":"x"}]'])
def test_what_is_no_list_of_elements_gives_none(text: str) -> None:
    assert elements_of(text) == ()
    assert build_up(elements_of(text)) is None
