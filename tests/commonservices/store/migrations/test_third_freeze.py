"""The third step's triggers are letter by letter those a new store is made with, beside those of the second."""

import pytest

from commonservices.domain.freezing import FREEZES
from commonservices.store import freezing
from commonservices.store.migrations import second_freeze, third_freeze


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_both_steps_spell_out_what_a_new_store_gets(dialect):
    steps = (second_freeze, third_freeze)
    spelled = [text for step in steps for text in (step._ON_SQLITE if dialect == "sqlite" else step._ON_SERVER)]
    assert spelled == list(freezing.statements(dialect).values())


def test_each_of_the_three_ways_of_writing_has_its_trigger():
    names = {f"freeze_{table}__{way}" for table in FREEZES for way in ("update", "delete", "insert")}
    names |= {"apart_rate_line__update", "apart_rate_line__insert"}
    assert {text.split()[2] for text in third_freeze._ON_SQLITE} == names
