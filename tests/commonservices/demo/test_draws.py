"""Chance."""

from hypothesis import given
from hypothesis import strategies as st

from commonservices.demo.draws import DEFAULT_SEED, generator, normal


@given(st.integers())
def test_draws_are_cut_at_two_on_both_sides(seed):
    rng = generator(seed)
    assert all(-2 <= normal(rng) <= 2 for _ in range(200))


def test_the_same_seed_draws_the_same():
    first, second = generator(DEFAULT_SEED), generator(DEFAULT_SEED)
    assert [normal(first) for _ in range(50)] == [normal(second) for _ in range(50)]


def test_each_draw_takes_one_number_even_when_it_is_cut():
    drawn, plain = generator(5), generator(5)
    for _ in range(500):
        assert normal(drawn) == max(-2.0, min(2.0, plain.gauss(0, 1)))
