"""While rows are written in bulk nobody looks for unreachable objects, and afterwards it is as it was."""

import gc
from collections.abc import Iterator

import pytest

from commonservices.store.collecting import without_collection

_IS_ENABLED = gc.isenabled


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


def test_it_is_switched_off_and_on_again_also_after_a_fault() -> None:
    gc.enable()
    with without_collection():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="a fault"), without_collection():
        raise ValueError("a fault")
    assert gc.isenabled()


def test_who_switched_it_off_before_finds_it_off() -> None:
    gc.disable()
    with without_collection():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_one_inside_another_does_not_switch_it_on_too_soon() -> None:
    gc.enable()
    with without_collection():
        with without_collection():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_two_that_overlap_leave_it_on_whichever_ends_first() -> None:
    gc.enable()
    for first, second in ((0, 1), (1, 0)):
        pair = [without_collection(), without_collection()]
        for each in pair:
            each.__enter__()
        pair[first].__exit__(None, None, None)
        pair[second].__exit__(None, None, None)
        assert gc.isenabled()


def test_one_that_begins_as_another_ends_does_not_leave_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.enable()
    other = without_collection()
    other.__enter__()

    def asked_just_before_the_other_ends() -> bool:
        was = _IS_ENABLED()
        other.__exit__(None, None, None)
        return was

    monkeypatch.setattr(gc, "isenabled", asked_just_before_the_other_ends)
    with without_collection():
        pass
    monkeypatch.undo()
    assert gc.isenabled()
