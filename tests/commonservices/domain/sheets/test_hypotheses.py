"""Ways of reading are weighed against every text: one, several that differ, or none explains them all."""

import pytest

from commonservices.domain.sheets.hypotheses import weigh


@pytest.mark.parametrize(
    ("readings", "ways"),
    [
        ({}, ()),
        ({"a": (1, 1)}, ()),
        ({"a": (1, None)}, (0,)),
        ({"a": (1, 2)}, (0, 1)),
        ({"a": (1, 2), "b": (None, 3)}, (1,)),
        ({"a": (1, 1), "b": (1, None)}, (0,)),
        ({"a": (1, 2, 1)}, (0, 1)),
    ],
)
def test_the_ways_that_explain_every_text_stay(readings, ways):
    count = len(next(iter(readings.values()), (1, 1)))
    assert weigh(readings, count).ways == ways


def test_the_text_that_allows_fewest_ways_is_the_one_that_settles():
    assert weigh({"a": (1, 2, None), "b": (1, None, None)}, 3).texts == ("b",)


def test_a_contradiction_names_a_text_against_each_way():
    found = weigh({"a": (1, None), "b": (None, 2), "c": (3, 3)}, 2)
    assert found.contradiction
    assert set(found.texts) == {"a", "b"}
    assert found.ways == (0, 1)


def test_a_way_that_means_the_same_is_kept_under_the_first():
    assert weigh({"a": (1, 2, 1)}, 3).alike == {0: 0, 1: 1, 2: 0}
