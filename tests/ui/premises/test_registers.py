"""The three registers are described once."""

from __future__ import annotations

import pytest

from commonservices.domain.fields import record_type
from ui.page import PageFrame
from ui.premises.registers import KIND_OF_VIEW, VIEWS, Registers


@pytest.mark.parametrize("view", VIEWS)
def test_each_register_has_its_words_and_a_form_of_known_fields(frame: PageFrame, view: str) -> None:
    made = Registers(frame)
    entry = made.entry(view)
    assert set(made.titles()) == set(made.new_labels()) == set(VIEWS)
    fields = record_type(entry.cls).by_name
    asked = [name for _title, names in entry.groups for name in names]
    assert set(asked) <= set(fields)
    assert entry.first in asked
    assert KIND_OF_VIEW[view] == entry.cls.KIND


@pytest.mark.parametrize("view", VIEWS)
def test_the_form_asks_for_all_that_is_needed(frame: PageFrame, view: str) -> None:
    from commonservices.domain.fields import Need

    entry = Registers(frame).entry(view)
    asked = {name for _title, names in entry.groups for name in names}
    given = {"reference", "owner_office_id", "status", "currency"} if view == "premises" else {"currency"}
    needed = {each.name for each in record_type(entry.cls).fields if each.need is Need.SAVE}
    assert needed - given <= asked
