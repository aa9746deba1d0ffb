"""Likeness, whatever the titles, parties and days: it hangs on no order, no accent, no case and no sign."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commonservices.domain.ids import of_code
from commonservices.domain.likeness import SAME_PARTIES, SIMILAR_TITLE, Sketch, overlap, reasons_alike, similar

WORDS = st.sampled_from(["fuel", "supply", "Énergie", "CLINIC", "radio", "Delta", "depot", "guards", "IT", "of"])
TITLES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
PARTIES = st.frozensets(st.sampled_from([of_code("entity", code) for code in "ABCD"]))
DAYS = st.none() | st.dates(date(2024, 1, 1), date(2028, 12, 31))
SKETCHES = st.builds(
    lambda titles, parties, starts_on, ends_on: Sketch(
        titles=tuple(titles), parties=parties, starts_on=starts_on, ends_on=ends_on
    ),
    st.lists(TITLES, max_size=2),
    PARTIES,
    DAYS,
    DAYS,
).filter(lambda each: not each.starts_on or not each.ends_on or each.starts_on <= each.ends_on)


@given(SKETCHES, SKETCHES)
def test_one_is_like_the_other_as_the_other_is_like_the_one(one, other):
    assert reasons_alike(one, other) == reasons_alike(other, one)


@given(SKETCHES)
def test_one_with_parties_is_like_itself(one):
    assume(one.parties)
    wanted = (SAME_PARTIES, SIMILAR_TITLE) if one.titles else (SAME_PARTIES,)
    assert reasons_alike(one, one) == wanted


@given(SKETCHES, SKETCHES)
def test_without_a_shared_party_nothing_is_alike(one, other):
    assume(not one.parties & other.parties)
    assert reasons_alike(one, other) == ()


@given(SKETCHES, SKETCHES)
def test_days_that_do_not_meet_are_never_alike(one, other):
    if not overlap(one, other):
        assert reasons_alike(one, other) == ()


@given(TITLES, st.randoms(use_true_random=False))
def test_the_order_and_the_signs_between_words_change_nothing(title, chance):
    words = title.split()
    chance.shuffle(words)
    assert similar(title, ", ".join(words))
    assert similar(title, f"“{'-'.join(words)}”!")


@given(TITLES)
def test_case_and_accents_change_nothing(title):
    assert similar(title, title.upper())
    assert similar(title, title.lower().replace("é", "e"))


@given(TITLES, TITLES)
def test_similar_is_mutual(one, other):
    assert similar(one, other) == similar(other, one)


@given(st.text(" .,;:-/()“”", max_size=8), TITLES)
def test_a_title_without_words_is_like_none(empty, title):
    assert not similar(empty, title)
    assert not similar(empty, empty)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("one two three four five", "one two three", True),
        ("one two three four five six", "one two three", False),
        ("fuel for the north", "fuel for the south", True),
        ("وقود مشترك للبعثة", "للبعثة وقود مشترك", True),
        ("وقود مشترك", "عيادة مشتركة", False),
        ("Approvisionnement en carburant", "approvisionnement, carburant", True),
    ],
)
def test_three_words_of_five_are_most_of_them(first, second, alike):
    assert similar(first, second) is alike


@given(st.dates(date(2025, 1, 1), date(2026, 1, 1)), st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_spans_meet_exactly_when_they_share_a_day(start, length, gap, other_length):
    day = timedelta(days=1)
    first = Sketch(titles=(), parties=frozenset(), starts_on=start, ends_on=start + length * day)
    begins = start + gap * day
    second = Sketch(titles=(), parties=frozenset(), starts_on=begins, ends_on=begins + other_length * day)
    assert overlap(first, second) is (gap <= length)


@given(SKETCHES)
def test_a_span_without_days_meets_every_span(one):
    assert overlap(one, Sketch(titles=(), parties=frozenset()))


@given(SKETCHES, SKETCHES, st.integers(0, 500))
def test_a_longer_span_never_meets_less(one, other, days):
    assume(one.ends_on is not None)
    longer = Sketch(
        titles=one.titles,
        parties=one.parties,
        starts_on=one.starts_on,
        ends_on=one.ends_on + timedelta(days=days),
    )
    assert overlap(longer, other) or not overlap(one, other)
