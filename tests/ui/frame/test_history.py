"""Back and forward."""

from hypothesis import given
from hypothesis import strategies as st

from ui.frame.history import KEPT, History


def test_a_new_history_leads_nowhere() -> None:
    history = History()
    assert history.current == ""
    assert not history.can_go_back
    assert not history.can_go_forward
    assert history.back() == ""
    assert history.forward() == ""


def test_back_and_forward_walk_the_way() -> None:
    history = History()
    for address in ("today", "arrangements", "arrangements?id=1"):
        history.visit(address)
    assert history.back() == "arrangements"
    assert history.back() == "today"
    assert history.back() == "today"
    assert history.forward() == "arrangements"


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    history = History()
    for address in ("a", "b"):
        history.visit(address)
    history.back()
    history.visit("c")
    assert not history.can_go_forward
    assert history.back() == "a"


def test_the_same_place_twice_is_one_visit() -> None:
    history = History()
    history.visit("a")
    history.visit("a")
    assert not history.can_go_back


def test_the_present_place_can_be_remembered_in_another_state() -> None:
    history = History()
    history.replace("nowhere")
    assert history.current == ""
    history.visit("a")
    history.replace("a?view=late")
    history.visit("b")
    assert history.back() == "a?view=late"


@given(st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=120))
def test_fifty_places_are_kept_and_back_always_ends(addresses: list[str]) -> None:
    history = History()
    for address in addresses:
        history.visit(address)
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps < KEPT
    while history.can_go_forward:
        history.forward()
    assert history.current == addresses[-1]
