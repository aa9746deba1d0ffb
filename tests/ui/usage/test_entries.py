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


def test_what_waits_is_told_of_single_and_pasted_cells_together(entries: Entries) -> None:
    entries.paste([(key(1), Typed("x", 2), "")])
    entries.take(key(2), Typed("y", 2))
    assert set(entries.waiting()) == {key(1), key(2)}
    assert entries.pasted == 1


def test_a_text_with_two_readings_waits_as_a_paste_of_one(entries: Entries) -> None:
    assert entries.take(key(1), Typed("4.380", 2)) is None
    assert entries.verdict.asks
    assert entries.verdict.example == "4.380"
    assert entries.pasted == 1
    entries.answer(".")
    assert entries.whole() == [(key(1), Decimal("4.38"))]


def test_a_text_with_two_readings_takes_the_place_of_a_paste_that_waited(entries: Entries) -> None:
    entries.paste([(key(1), Typed("x", 2), "")])
    entries.take(key(2), Typed("4.380", 2))
    assert set(entries.waiting()) == {key(2)}


def test_a_cell_of_the_paste_is_corrected_in_its_place(entries: Entries) -> None:
    entries.paste([(key(1), Typed("1", 2), ""), (key(2), Typed("x", 2), "")])
    assert entries.take(key(2), Typed("y", 2)) is None
    entry = entries.entry(key(2))
    assert entry is not None
    assert (entry.typed.text, entry.reason) == ("y", "not_a_number")
    entries.take(key(2), Typed("2", 2))
    assert entries.whole() == [(key(1), Decimal(1)), (key(2), Decimal(2))]


def test_a_paste_over_a_refused_cell_takes_its_place(entries: Entries) -> None:
    entries.take(key(1), Typed("x", 2))
    entries.paste([(key(1), Typed("7", 2), "")])
    entry = entries.entry(key(1))
    assert entry is not None
    assert entry.number == 7


def test_what_the_register_refused_keeps_its_text_and_the_reason(entries: Entries) -> None:
    entries.refuse(key(1), Typed("99999999", 2), "too much")
    entry = entries.entry(key(1))
    assert entry is not None
    assert (entry.typed.text, entry.reason, entry.number) == ("99999999", "too much", None)


def test_a_refusal_of_a_cell_that_is_not_pasted_is_nothing(entries: Entries) -> None:
    entries.paste([(key(1), Typed("1", 2), "")])
    entries.turn_down({key(9): "too large"})
    assert entries.whole() == [(key(1), Decimal(1))]


def test_leaving_out_everything_leaves_nothing_to_write(entries: Entries) -> None:
    entries.paste([(key(1), Typed("x", 2), ""), (key(2), Typed("2", 2), "closed")])
    entries.leave_out()
    assert entries.pasted == 0
    assert entries.whole() == []


def test_an_answer_keeps_the_reason_of_closed_cells(entries: Entries) -> None:
    entries.paste([(key(1), Typed("4.380", 2), ""), (key(2), Typed("2.890", 2), "closed")])
    entries.answer(",")
    assert [entry.reason for entry in entries.refused()] == ["closed"]
    first = entries.entry(key(1))
    assert first is not None
    assert first.number == 4380


def test_closed_cells_do_not_decide_how_the_others_are_read(entries: Entries) -> None:
    entries.paste([(key(1), Typed("4.380", 2), ""), (key(2), Typed("2,5", 2), "closed")])
    assert entries.verdict.asks


def test_forgetting_a_cell_that_does_not_wait_is_nothing(entries: Entries) -> None:
    entries.forget(key(5))
    assert not entries.waiting()


def test_the_way_of_writing_of_the_user_decides_without_a_question() -> None:
    french = Entries(say, "fr")
    assert french.take(key(1), Typed("4,5", 2)) == Decimal("4.5")
    assert french.take(key(2), Typed("4,380", 2)) is None
    assert french.verdict.asks


def test_a_negative_number_is_refused(entries: Entries) -> None:
    entries.take(key(1), Typed("-1", 2))
    entry = entries.entry(key(1))
    assert entry is not None
    assert entry.reason == "too_small"
