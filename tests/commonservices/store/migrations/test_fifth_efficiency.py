"""The fifth step's tables and the triggers that hold adopted cases and validated claims fast."""

import pytest

from commonservices.store.migrations import fifth_efficiency
from tests.commonservices.store.migrations.steps import columns_of, described, made_by

KINDS = ("labour_rate", "cba_case", "cba_line", "efficiency_record")


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(fifth_efficiency.upgrade)


def test_it_makes_these_kinds_of_record(made):
    assert set(made) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == described(kind)


def test_each_of_the_three_ways_of_writing_has_its_trigger():
    names = {text.split()[2] for text in fifth_efficiency._ON_SQLITE}
    held = ("cba_case", "cba_line", "efficiency_record")
    assert names == {f"freeze_{kind}__{way}" for kind in held for way in ("update", "delete", "insert")}
