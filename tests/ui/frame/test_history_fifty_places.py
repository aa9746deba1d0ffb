"""Back and forward over more places than are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.frame.history import KEPT, History


def walked(count: int) -> History:
    history = History()
    for number in range(count):
        history.visit(f"arrangements?id={number}")
    return history


@pytest.mark.parametrize(("count", "oldest"), [(1, 0), (49, 0), (50, 0), (51, 1), (130, 80)])
def test_the_way_back_ends_at_the_oldest_of_fifty(count: int, oldest: int) -> None:
    history = walked(count)
    while history.can_go_back:
        history.back()
    assert history.current == f"arrangements?id={oldest}"


def test_the_whole_way_can_be_walked_back_and_forward_again() -> None:
    history = walked(KEPT)
    back = [history.back() for _step in range(KEPT - 1)]
    forward = [history.forward() for _step in range(KEPT - 1)]
    assert back == [f"arrangements?id={number}" for number in range(KEPT - 2, -1, -1)]
    assert forward == [f"arrangements?id={number}" for number in range(1, KEPT)]


def test_a_turn_in_the_middle_keeps_what_lies_behind() -> None:
    history = walked(10)
    for _step in range(4):
        history.back()
    history.visit("today")
    assert history.back() == "arrangements?id=5"
    assert history.forward() == "today"
    assert history.forward() == "today"


def test_a_newer_state_of_a_middle_place_leaves_its_neighbours_alone() -> None:
    history = walked(3)
    history.back()
    history.replace("arrangements?id=1&tab=services")
    assert history.forward() == "arrangements?id=2"
    assert history.back() == "arrangements?id=1&tab=services"
    assert history.back() == "arrangements?id=0"


def test_the_same_address_after_going_back_keeps_what_lies_ahead() -> None:
    history = walked(3)
    history.visit(history.back())
    assert history.can_go_forward
    assert history.forward() == "arrangements?id=2"


@given(st.lists(st.sampled_from(["back", "forward", "a", "b", "c"]), max_size=150))
def test_the_history_walks_like_a_plain_list(steps: list[str]) -> None:
    history, way, at = History(), [""], 0
    for step in steps:
        if step == "back":
            at = max(at - 1, min(1, len(way) - 1), len(way) - KEPT)
            assert history.back() == way[at]
        elif step == "forward":
            at = min(at + 1, len(way) - 1)
            assert history.forward() == way[at]
        elif step != way[at]:
            way = [*way[: at + 1], step][-KEPT - 1 :]
            at = len(way) - 1
            history.visit(step)
        assert history.current == way[at]
