"""What waits before it is written: single cells for themselves, pasted ones for each other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.errors import RuleBroken
from ui.usage.clipboard import Typed
from ui.usage.entries import Entries
from ui.usage.marks import CellKey


def key(number: int) -> CellKey:
    """A cell of its own."""
    return CellKey(UUID(int=1), UUID(int=number), date(2026, 9, 1))


def say(broken: RuleBroken) -> str:
    """Say the rule only."""
    return broken.rule


@pytest.fixture
def entries() -> Entries:
    """Nothing waits."""
    return Entries(say, "en")


def test_a_clear_number_does_not_wait(entries: Entries) -> None:
    assert entries.take(key(1), Typed("12", 2)) == Decimal(12)
    assert not entries.waiting()


def test_a_refused_text_waits_until_it_is_corrected(entries: Entries) -> None:
    assert entries.take(key(1), Typed("x", 2)) is None
    entry = entries.entry(key(1))
    assert entry is not None
    assert entry.reason == "not_a_number"
    assert entries.take(key(1), Typed("3", 2)) == Decimal(3)
    assert entries.entry(key(1)) is None


def test_a_paste_is_whole_only_when_every_cell_has_a_number(entries: Entries) -> None:
    entries.paste([(key(1), Typed("1", 2), ""), (key(2), Typed("x", 2), ""), (key(3), Typed("3", 2), "closed")])
    assert entries.whole() == []
    assert [entry.reason for entry in entries.refused()] == ["not_a_number", "closed"]
    assert entries.take(key(2), Typed("2", 2)) is None
    entries.leave_out()
    assert entries.whole() == [(key(1), Decimal(1)), (key(2), Decimal(2))]


def test_an_answer_settles_the_whole_paste(entries: Entries) -> None:
    entries.paste([(key(1), Typed("4.380", 2), ""), (key(2), Typed("2.890", 2), "")])
    assert entries.verdict.asks
    entries.answer(",")
    assert entries.whole() == [(key(1), Decimal(4380)), (key(2), Decimal(2890))]


def test_what_the_register_refuses_is_no_longer_whole(entries: Entries) -> None:
    entries.paste([(key(1), Typed("1", 2), ""), (key(2), Typed("2", 2), "")])
    entries.turn_down({key(2): "too large"})
    assert entries.whole() == []
    assert entries.refused()[0].key == key(2)
    entries.forget(key(2))
    assert entries.whole() == [(key(1), Decimal(1))]
    entries.drop_paste()
    assert entries.pasted == 0


@given(
    st.lists(st.sampled_from(["1", "2.5", "x", "4.380", "-1", "7,5"]), min_size=1, max_size=6), st.sampled_from(".,")
)
def test_nothing_is_written_before_the_paste_is_whole(texts: list[str], point: str) -> None:
    entries = Entries(say, "en")
    entries.paste([(key(at), Typed(text, 2), "") for at, text in enumerate(texts)])
    if entries.verdict.asks:
        assert entries.whole() == []
        entries.answer(point)
    whole = entries.whole()
    assert bool(whole) is not bool(entries.refused())
    assert len(whole) in {0, len(texts)}
