"""The second step's triggers are letter by letter those a new store is made with."""

import pytest

from commonservices.store import freezing
from commonservices.store.migrations import second_freeze


@pytest.mark.parametrize(
    ("dialect", "spelled"), [("sqlite", second_freeze._ON_SQLITE), ("postgresql", second_freeze._ON_SERVER)]
)
def test_the_step_spells_out_what_a_new_store_gets(dialect, spelled):
    assert spelled == tuple(freezing.statements(dialect).values())[: len(spelled)]


def test_each_of_the_three_ways_of_writing_has_its_trigger():
    names = {text.split()[2] for text in second_freeze._ON_SQLITE}
    tables = ("arrangement_version", "arrangement_party", "version_signature")
    assert names == {f"freeze_{table}__{way}" for table in tables for way in ("update", "delete", "insert")}
