"""Fast identifiers."""

import pickle
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from commonservices.demo.quick_ids import LinkIds, NumberedIds, mix
from commonservices.domain.ids import of_link

PARTS = st.lists(st.one_of(st.uuids(), st.text(max_size=20)), min_size=1, max_size=3)


@given(PARTS, st.text(max_size=20))
def test_a_link_has_the_same_identifier_as_the_slow_way_gives(parts, last):
    assert LinkIds(*parts).of(last) == of_link(*parts, last)


def test_one_start_serves_many_ends():
    links = LinkIds(UUID(int=1))
    assert [links.of(month) for month in ("2026-03", "2026-04")] == [
        of_link(UUID(int=1), "2026-03"),
        of_link(UUID(int=1), "2026-04"),
    ]


def test_a_link_behaves_like_any_identifier():
    quick = LinkIds(UUID(int=1)).of("2026-03")
    usual = UUID(int=quick.int)
    assert (hash(quick), str(quick), quick.is_safe, quick.version) == (hash(usual), str(usual), usual.is_safe, 5)
    assert pickle.loads(pickle.dumps(quick)) == usual  # noqa: S301 our own bytes


@given(st.lists(st.integers(0, 10**7), unique=True, max_size=50), st.integers(1, 40))
def test_numbered_identifiers_sort_like_their_numbers_and_are_time_ordered_ones(numbers, kind):
    ids = NumberedIds(date(2026, 10, 1))
    made = [ids.of(kind, number) for number in sorted(numbers)]
    assert made == sorted(made)
    assert all((each.version, each.variant) == (7, "specified in RFC 4122") for each in made)


def test_kinds_do_not_share_identifiers():
    ids = NumberedIds(date(2026, 10, 1))
    assert len({ids.of(kind, 5) for kind in range(20)}) == 20


@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_mixing_gives_64_bits_and_always_the_same(number, salt):
    assert mix(number, salt) == mix(number, salt)
    assert 0 <= mix(number, salt) < 2**64


def test_mixing_spreads_neighbours():
    assert len({mix(number, 1) % 100 for number in range(1000)}) == 100
