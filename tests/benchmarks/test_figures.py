"""The figures of a benchmark are what they say they are."""

import pytest

from benchmarks.figures import HEADING, Row, median, p95, timed


def test_95_of_100_samples_stay_below_the_figure():
    assert p95([float(n) for n in range(100, 0, -1)]) == 96.0


def test_one_sample_is_its_own_figure():
    assert p95([7.0]) == 7.0
    assert median([7.0]) == 7.0


def test_the_median_is_not_moved_by_one_slow_run():
    assert median([1.0, 2.0, 900.0]) == 2.0


def test_an_act_is_done_once_while_it_is_timed():
    done = []
    assert timed(lambda: done.append(1)) >= 0
    assert done == [1]


@pytest.mark.parametrize(("met", "word"), [(True, "met"), (False, "not met"), (None, "")])
def test_a_line_gives_figure_floor_ratio_goal_and_verdict(met, word):
    line = Row("start", 300.0, "ms", "≤ 1.5 x floor", floor=200.0, met=met).text()
    assert "300 ms" in line
    assert "200" in line
    assert "1.50 x" in line
    assert line.endswith(f"≤ 1.5 x floor{' ' * 10}{word}".rstrip()) or line.rstrip().endswith(word)


def test_a_line_without_a_floor_gives_no_ratio():
    assert " x " not in Row("store", 20_000.0, "lines/s", "≥ 20,000 lines/s").text()


def test_the_lines_stand_under_their_heading():
    line = Row("start", 300.0, "ms", "GOAL", floor=200.0).text()
    assert line.index("GOAL") == HEADING.index("goal")
