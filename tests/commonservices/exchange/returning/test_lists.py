"""The lists that can be handed out: declared once, from the records."""

import pytest

from commonservices.errors import RuleBroken
from commonservices.exchange.returning.lists import LISTS, held_rows, list_called


def test_what_is_fixed_or_belongs_to_an_act_of_its_own_is_only_shown():
    editable = {key: {each.key for each in LISTS[key].fields() if each.editable} for key in LISTS}
    assert "reference" not in editable["services"] | editable["premises"] | editable["arrangements"]
    assert "status" not in editable["services"]
    assert editable["usage"] == {"quantity", "note"}
    assert editable["readings"] == {"value", "note"}
    for key, wanted in LISTS.items():
        names = [each.key for each in wanted.fields()]
        assert names[: len(wanted.first)] == list(wanted.first), key
        assert editable[key], key


def test_typed_words_leave_out_the_other_records(read_office):
    found = held_rows(read_office, list_called("people"), "a")
    assert 0 < len(found) <= len(held_rows(read_office, list_called("people")))
    assert held_rows(read_office, list_called("people"), "nobody-is-called-so") == []


def test_an_unknown_list_is_refused_with_those_there_are():
    with pytest.raises(RuleBroken) as fault:
        list_called("moons")
    assert fault.value.params["choices"].startswith("arrangements, services")
