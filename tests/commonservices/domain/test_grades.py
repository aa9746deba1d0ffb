"""The four grades of a figure."""

import pytest

from commonservices.domain.grades import GRADES, grade_of, method_of


@pytest.mark.parametrize(
    ("estimated", "confirmed", "told", "grade"),
    [
        (False, True, True, "A"),
        (False, False, True, "B"),
        (True, True, True, "C"),
        (True, False, True, "C"),
        (True, False, False, "D"),
    ],
)
def test_a_grade_follows_from_how_a_figure_was_come_by(estimated, confirmed, told, grade):
    assert grade_of(estimated=estimated, confirmed=confirmed, method_told=told) == grade
    assert grade in GRADES


def test_the_method_is_exact_or_estimated():
    assert (method_of(estimated=False), method_of(estimated=True)) == ("EXACT", "ESTIMATED")
