"""What an action tells the screens."""

from __future__ import annotations

from commonservices.domain.changes import Change, Changes
from commonservices.domain.ids import of_code

ONE, TWO = of_code("entity", "one"), of_code("entity", "two")


def test_changes_without_items_are_nothing():
    assert not Changes("field_set")
    assert Changes("field_set").transaction is None


def test_changes_are_asked_by_kind():
    changes = Changes("field_set", (Change("arrangement", ONE, ("notes",)), Change("entity", TWO, added=True)))
    assert changes
    assert changes.ids("arrangement") == {ONE}
    assert changes.ids("location") == frozenset()
    assert changes.touches(["location", "entity"])
    assert not changes.touches(["location"])
