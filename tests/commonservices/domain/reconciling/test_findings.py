"""Findings: keys that stay the same, words that come back, and what one run comes to."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import ROUTINES, Outcome, finding, kept_words, outcome, words_of
from tests.commonservices.domain.reconciling.planted import no, usd


def test_the_key_tells_findings_apart_and_does_not_hang_on_words_or_amounts() -> None:
    first = finding("price", no(1), scope="bill", amount=usd(5), words={"bill": "B-1"})
    again = finding("price", no(1), scope="bill", amount=usd(9), words={"bill": "renamed"})
    other = finding("price", no(2), scope="bill")
    assert first.key == again.key == f"bill|price|{no(1).hex}"
    assert first.key != other.key
    assert finding("a", "x|y", scope="m|n").key == "m/n|a|x/y"


def test_each_difference_is_counted_once_and_in_the_order_of_the_keys() -> None:
    found = outcome(5, [finding("b", no(1)), None, finding("a", no(2)), finding("b", no(1))])
    assert [each.kind for each in found.findings] == ["a", "b"]


def test_a_result_says_whether_there_was_anything_to_compare() -> None:
    assert Outcome(0, ()).result == "NOTHING"
    assert Outcome(3, ()).result == "AGREES"
    assert Outcome(3, (finding("a", no(1)),)).result == "DIFFERS"
    known = codelists.load("reconciliation_results")
    assert {"NOTHING", "AGREES", "DIFFERS"} <= set(known.codes)
    assert set(ROUTINES) == set(codelists.load("reconciliations").codes)


def test_differences_add_up_without_signs_and_only_within_one_currency() -> None:
    two = [finding("a", no(1), amount=usd(-300)), finding("a", no(2), amount=usd(200)), finding("a", no(3))]
    assert outcome(3, two).total == (500, "USD")
    assert outcome(3, [*two, finding("a", no(4), amount=Money(7, "XOF"))]).total == (None, "USD")
    assert outcome(1, [finding("a", no(1))]).total == (None, "USD")


def test_only_what_was_looked_at_can_be_gone() -> None:
    every = Outcome(1, ())
    part = Outcome(1, (), frozenset({"2026-06", "order"}))
    for key, seen in (("2026-06|use|x", True), ("order|a|y", True), ("2026-07|use|x", False), ("|kind|x", False)):
        assert every.looked_at(key)
        assert part.looked_at(key) is seen


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=50), max_size=5))
def test_words_come_back_as_they_were_kept(words: dict[str, str]) -> None:
    assert words_of(kept_words(words)) == words


def test_words_keep_amounts_and_days_plainly_and_damage_gives_none() -> None:
    made = finding("a", words={"day": date(2026, 3, 1), "other": usd(1250), "number": 3, "bill": "B" * 300})
    assert made.words["day"] == "2026-03-01"
    assert (made.words["other"], made.words["number"], len(made.words["bill"])) == ("1250 USD", "3", 120)
    assert words_of("") == words_of("[1]") == words_of("{") == {}
