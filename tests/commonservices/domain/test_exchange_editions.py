"""Editions of exchange rates: which lines count, what taking one in changes, and which rate a day goes by."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.exchange_editions import (
    MANUAL,
    UNORE,
    Edition,
    Held,
    Row,
    check_current,
    edition,
    pairs,
    preview,
    replacements,
    used_on,
)
from commonservices.errors import RuleBroken

DAY = date(2099, 1, 1)
JANUARY = "01 Jan 2099"


def listed(*lines: tuple[str, ...], start: int = 1) -> list[Row]:
    return [Row(number, ("Country", "Name", *cells)) for number, cells in enumerate(lines, start)]


def rules_of(found: Edition) -> list[tuple[int, str]]:
    return [(each.line, each.broken.rule) for each in found.refused]


def held(currency: str, day: date, rate: str, source: str = UNORE) -> Held:
    return Held(currency, day, Decimal(rate), source)


def test_a_currency_of_several_countries_is_kept_once_when_its_lines_agree() -> None:
    found = edition(listed(("EUR", JANUARY, "0.5"), ("EUR", JANUARY, "0.50"), ("XOF", JANUARY, "600")))
    assert [(each.currency, each.rate) for each in found.rates] == [("EUR", Decimal("0.5")), ("XOF", Decimal(600))]
    assert (found.lines, found.refused) == (3, ())


def test_a_currency_whose_lines_differ_is_refused_with_all_its_lines() -> None:
    found = edition(listed(("EUR", JANUARY, "0.5"), ("XOF", JANUARY, "600"), ("EUR", JANUARY, "0.6")))
    assert rules_of(found) == [(1, "rates_disagree"), (3, "rates_disagree")]
    said = "The currency EUR is given more than once and not alike, in lines 1, 3. None of them is taken in."
    assert found.refused[0].broken.message == said
    assert [each.currency for each in found.rates] == ["XOF"]


@pytest.mark.parametrize(
    ("cells", "rule"),
    [
        (("EUR", JANUARY, "-1"), "rates_not_a_number"),
        (("EUR", JANUARY, "0"), "rates_out_of_range"),
        (("EUR", JANUARY, "0.000"), "rates_out_of_range"),
        (("EUR", JANUARY, "1000000000"), "rates_out_of_range"),
        (("EUR", JANUARY, "0,87"), "rates_not_a_number"),
        (("EUR", JANUARY, "1.123456789"), "rates_too_fine"),
        (("EUR", JANUARY, "NaN"), "rates_not_a_number"),
        (("EUR", JANUARY, "1e3"), "rates_not_a_number"),
        (("EUR", JANUARY, "\u0665"), "rates_not_a_number"),
        (("EUR", "31 Feb 2099", "2"), "rates_not_a_day"),
        (("EUR", "01/02/2099", "2"), "rates_not_a_day"),
        (("EUR", "01 Jan 2099"), "rates_not_a_number"),
        (("Euro", JANUARY, "2"), "rates_code_missing"),
        (("EUR", "2"), "rates_day_missing"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_with_its_number_and_reason(cells: tuple[str, ...], rule: str) -> None:
    found = edition(listed(("XOF", JANUARY, "600"), cells, ("YER", JANUARY, "500")))
    assert rules_of(found) == [(2, rule)]
    assert [each.currency for each in found.rates] == ["XOF", "YER"]
    assert found.refused[0].broken.message.endswith(".")


def test_thousands_in_a_rate_are_read_where_they_are_whole() -> None:
    found = edition(listed(("IRR", JANUARY, "1,250,000.5")))
    assert found.rates[0].rate == Decimal("1250000.5")


def test_heading_and_footer_are_passed_over_and_a_short_line_between_rates_is_not() -> None:
    rows = [
        Row(1, ("Rates of exchange",)),
        Row(2, ("Country", "Currency", "Abbreviation", "Effective Date", "Rate")),
        Row(3, ("",)),
        *listed(("XOF", JANUARY, "600"), start=4),
        Row(5, ("Lost line",)),
        *listed(("YER", JANUARY, "500"), start=6),
        Row(7, ("", "")),
        Row(8, ("End of list",)),
        Row(9, ("Treasury", "prints", "this")),
    ]
    assert rules_of(edition(rows)) == [(5, "rates_line_short")]


def test_unknown_codes_are_named_and_the_rest_is_taken_in() -> None:
    found = edition(listed(("QQQ", JANUARY, "2"), ("ZZY", JANUARY, "3"), ("EUR", JANUARY, "0.5")))
    assert found.unknown == ("QQQ", "ZZY")
    assert [each.currency for each in found.rates] == ["EUR"]


def test_every_currency_of_the_code_list_may_be_missing_and_usd_says_the_list_is_whole() -> None:
    assert not edition(listed(("HTG", "15 Jan 2099", "77.7"))).full
    whole = edition(listed(("HTG", JANUARY, "66.6"), ("USD", JANUARY, "1.000")))
    assert whole.full
    assert [each.currency for each in whole.rates] == ["HTG"]


def test_a_list_that_is_not_per_us_dollar_is_refused() -> None:
    with pytest.raises(RuleBroken) as caught:
        edition(listed(("EUR", JANUARY, "1"), ("USD", JANUARY, "1.17")))
    assert (caught.value.rule, caught.value.params["line"]) == ("rates_not_per_dollar", "2")


def test_more_than_one_edition_in_a_file_is_refused_and_a_revision_beside_the_month_is_not() -> None:
    mixed = edition(listed(("EUR", JANUARY, "0.5"), ("HTG", "15 Jan 2099", "77")))
    assert (mixed.effective_on, len(mixed.rates)) == (date(2099, 1, 15), 2)
    with pytest.raises(RuleBroken) as caught:
        edition(listed(("EUR", JANUARY, "0.5"), ("EUR", "01 Mar 2099", "0.6")))
    assert caught.value.rule == "rates_several_editions"


def test_a_file_without_any_rate_says_so_or_says_what_is_wrong_with_its_only_line() -> None:
    with pytest.raises(RuleBroken, match="no exchange rate"):
        edition([Row(1, ("Nothing", "to", "see"))])
    with pytest.raises(RuleBroken) as caught:
        edition(listed(("EUR", JANUARY, "zero")))
    assert caught.value.rule == "rates_not_a_number"


def test_lines_without_a_day_take_the_day_that_is_given() -> None:
    found = edition(listed(("EUR", "0.5"), ("YER", "500")), without_day=DAY)
    assert [(each.currency, each.effective_on) for each in found.rates] == [("EUR", DAY), ("YER", DAY)]


# --- redenominations --------------------------------------------------------------------------------------------------


def test_each_replaced_currency_names_one_that_is_in_the_list_of_currencies() -> None:
    known = codelists.load("currencies")
    for change in replacements().values():
        assert change.by in known
        assert change.factor > 0
        assert date(2010, 1, 1) < change.since < date(2030, 1, 1)


def test_a_replaced_currency_is_refused_from_the_day_of_its_successor_on() -> None:
    row = ("BYR", "01 Aug 2016", "20000")
    assert rules_of(edition(listed(row, ("EUR", "01 Aug 2016", "0.5")))) == [(1, "rates_replaced")]
    early = edition(listed(("BYR", "01 Jun 2016", "20000"), ("EUR", "01 Jun 2016", "0.5")))
    assert (rules_of(early), early.unknown) == ([], ("BYR",))
    with pytest.raises(RuleBroken) as caught:
        check_current("VEF", date(2018, 8, 20))
    assert (caught.value.params["by"], caught.value.params["factor"]) == ("VES", "100000")
    check_current("VEF", date(2018, 8, 19))
    check_current("EUR", DAY)


def test_an_old_currency_goes_by_the_rate_of_the_new_one_and_the_factor() -> None:
    rates = pairs([held("BYN", date(2016, 7, 1), "2")])
    used = used_on(rates, "BYR", date(2016, 7, 20))
    assert used is not None
    assert (used.rate, used.since) == (Decimal(20000), date(2016, 7, 1))
    assert used_on(rates, "BYR", date(2016, 6, 20)) is None


# --- what an edition changes ------------------------------------------------------------------------------------------


def test_a_preview_tells_new_from_changed_and_unchanged() -> None:
    new = edition(listed(("EUR", JANUARY, "0.5"), ("HTG", JANUARY, "66"), ("YER", JANUARY, "500")))
    seen = preview(new, [held("EUR", DAY, "0.5"), held("HTG", DAY, "60")], DAY)
    assert {each.currency: each.kind for each in seen.steps} == {"EUR": "unchanged", "HTG": "changed", "YER": "new"}
    assert [seen.count(each) for each in ("new", "changed", "unchanged")] == [1, 1, 1]


@pytest.mark.parametrize(("rate", "large"), [("110", []), ("110.01", ["YER"]), ("90", []), ("89.99", ["YER"])])
def test_only_changes_above_a_tenth_are_pointed_out(rate: str, large: list[str]) -> None:
    new = edition(listed(("YER", "01 Feb 2099", rate)))
    seen = preview(new, [held("YER", DAY, "100"), held("YER", date(2098, 12, 1), "5")], DAY)
    assert [each.currency for each in seen.large] == large
    assert seen.steps[0].before == Decimal(100)


def test_a_correction_of_an_edition_is_compared_with_what_it_corrects() -> None:
    new = edition(listed(("YER", JANUARY, "200")))
    (step,) = preview(new, [held("YER", DAY, "100")], DAY).steps
    assert (step.kind, step.change) == ("changed", Fraction(1))


def test_a_rate_by_hand_is_not_taken_for_the_published_one() -> None:
    new = edition(listed(("YER", JANUARY, "200")))
    (step,) = preview(new, [held("YER", DAY, "200", MANUAL)], DAY).steps
    assert step.kind == "new"


def test_currencies_that_a_whole_list_leaves_out_are_named_and_a_revision_leaves_out_nothing() -> None:
    before = [held("EUR", DAY, "0.5"), held("HTG", DAY, "66"), held("XOF", DAY, "600", MANUAL)]
    whole = edition(listed(("EUR", "01 Feb 2099", "0.5"), ("USD", "01 Feb 2099", "1")))
    assert preview(whole, before, DAY).missing == ("HTG",)
    part = edition(listed(("EUR", "15 Jan 2099", "0.5")))
    assert preview(part, before, DAY).missing == ()


def test_an_edition_from_far_ahead_is_pointed_out() -> None:
    new = edition(listed(("EUR", JANUARY, "0.5")))
    assert preview(new, [], date(2098, 10, 1)).ahead
    assert not preview(new, [], date(2098, 12, 28)).ahead


# --- the rate of a day ------------------------------------------------------------------------------------------------


RATES = pairs(
    [
        held("HTG", date(2098, 12, 31), "60"),
        held("HTG", date(2099, 1, 15), "70"),
        held("HTG", date(2099, 1, 20), "75"),
        held("HTG", date(2099, 1, 20), "80", MANUAL),
    ]
)


@pytest.mark.parametrize(
    ("day", "used"),
    [
        (date(2098, 12, 30), None),
        (date(2098, 12, 31), ("60", "sure")),
        (date(2099, 1, 14), ("60", "sure")),
        (date(2099, 1, 15), ("70", "sure")),
        (date(2099, 1, 20), ("80", "sure")),
        (date(2099, 1, 31), ("80", "sure")),
        (date(2099, 2, 1), ("80", "provisional")),
        (date(2099, 7, 1), ("80", "provisional")),
    ],
)
def test_the_newest_rate_not_after_a_day_counts_and_a_month_without_one_is_provisional(
    day: date, used: tuple[str, str] | None
) -> None:
    found = used_on(RATES, "HTG", day)
    assert (found and (str(found.rate), "provisional" if found.provisional else "sure")) == used


def test_the_dollar_needs_no_rate_and_an_unknown_currency_has_none() -> None:
    dollar = used_on({}, "USD", DAY)
    assert dollar is not None
    assert (dollar.rate, dollar.provisional) == (Decimal(1), False)
    assert used_on({}, "EUR", DAY) is None


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 10**6)), min_size=1, max_size=12), st.integers(-5, 420))
def test_no_rate_of_a_later_day_is_ever_used(given_rates: list[tuple[int, int]], after: int) -> None:
    every = [held("HTG", DAY + timedelta(days=days), str(rate)) for days, rate in given_rates]
    day = DAY + timedelta(days=after)
    used = used_on(pairs(every), "HTG", day)
    earlier = [each.effective_on for each in every if each.effective_on <= day]
    assert (used.since if used else None) == max(earlier, default=None)
