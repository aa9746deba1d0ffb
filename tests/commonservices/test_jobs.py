"""Long work can be watched by nobody and stopped by a tell."""

import pytest

from commonservices.jobs import Stopped, Tell, silent


def count_to(limit: int, tell: Tell) -> int:
    for step in range(limit):
        tell(step, limit, "counting")
    return limit


def test_work_nobody_watches_goes_on_to_its_end() -> None:
    assert count_to(5, silent) == 5


def test_a_tell_stops_the_work_where_it_is() -> None:
    seen: list[int] = []

    def until_three(step: int, of: int, words: str) -> None:
        if step == 3:
            raise Stopped
        seen.append(step)

    with pytest.raises(Stopped):
        count_to(5, until_three)
    assert seen == [0, 1, 2]
