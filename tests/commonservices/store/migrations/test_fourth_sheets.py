"""The fourth step's tables and the triggers that hold a submission fast."""

import pytest

from commonservices.store.migrations import fourth_sheets
from tests.commonservices.store.migrations.steps import columns_of, described, made_by

KINDS = ("sheet_memory", "sheet_template", "submission")


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(fourth_sheets.upgrade)


def test_it_makes_these_kinds_of_record(made):
    assert set(made) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == described(kind)


def test_each_of_the_three_ways_of_writing_has_its_trigger():
    names = {text.split()[2] for text in fourth_sheets._ON_SQLITE}
    assert names == {f"freeze_submission__{way}" for way in ("update", "delete", "insert")}
