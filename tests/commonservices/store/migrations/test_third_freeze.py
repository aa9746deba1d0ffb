"""The triggers of the steps from the second on are letter by letter those a new store gets."""

import pytest

from commonservices.domain.freezing import FREEZES
from commonservices.store import freezing
from commonservices.store.migrations import (
    fifth_cover,
    fifth_efficiency,
    fourth_money,
    fourth_sheets,
    second_freeze,
    third_freeze,
)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_the_steps_spell_out_what_a_new_store_gets(dialect):
    steps = (second_freeze, third_freeze, fourth_sheets, fourth_money, fifth_cover, fifth_efficiency)
    spelled = [text for step in steps for text in (step._ON_SQLITE if dialect == "sqlite" else step._ON_SERVER)]
    last = {text.split("(")[0].split(" BEFORE ")[0]: text for text in spelled}
    assert sorted(last.values()) == sorted(freezing.statements(dialect).values())


def test_each_of_the_three_ways_of_writing_has_its_trigger():
    later = {"submission", "cba_case", "cba_line", "efficiency_record"}
    names = {f"freeze_{table}__{way}" for table in {*FREEZES} - later for way in ("update", "delete", "insert")}
    names |= {"apart_rate_line__update", "apart_rate_line__insert"}
    assert {text.split()[2] for text in third_freeze._ON_SQLITE} == names
