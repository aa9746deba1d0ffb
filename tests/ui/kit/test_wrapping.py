"""A text is broken between words, and nothing of it is lost."""

import pytest

from ui.kit.wrapping import in_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("UNEXAM WFP", ["UNEXAM WFP"]),
        ("UNEXAM WFP IOM", ["UNEXAM WFP", "IOM"]),
        ("UNEXAM-SOUTH-EAST WFP", ["UNEXAM-SOUTH-EAST", "WFP"]),
        ("a " * 60, ["a a a a a"] * 12),
    ],
)
def test_a_text_is_broken_between_words_into_lines_that_hold_all_of_it(text, lines):
    assert in_lines(text, 10, len) == lines


def test_the_rest_of_a_text_without_end_stays_in_the_last_line():
    lines = in_lines("many words " * 60, 10, len)
    assert len(lines) == 20
    assert " ".join(lines).split() == ["many", "words"] * 60
