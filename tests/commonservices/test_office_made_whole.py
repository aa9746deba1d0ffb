"""A store that cannot be made leaves nothing behind."""

import pytest

from commonservices import office, reference
from commonservices.domain.clock import SystemClock
from commonservices.errors import Known


def test_a_store_that_could_not_be_filled_is_not_there(tmp_path, monkeypatch):
    def full(_office):
        raise Known("disk_full", "The disk is full.")

    monkeypatch.setattr(reference, "seed_reference", full)
    path = tmp_path / "office.csdb"
    with pytest.raises(Known, match="disk is full"):
        office.create(path, clock=SystemClock(), actor="A", check_place=False)
    assert [each.name for each in tmp_path.iterdir() if not each.name.endswith(".lock")] == []
    monkeypatch.undo()
    with office.create(path, clock=SystemClock(), actor="A", check_place=False) as made:
        assert made.path == path
