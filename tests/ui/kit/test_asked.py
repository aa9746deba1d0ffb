"""What a question asks when nothing more is said of it."""

from __future__ import annotations

import dataclasses

import pytest

from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec

NAME = FieldSpec("name", "Name", required=True)


def act(answers: Answers) -> object:
    return lambda office: (office, answers["name"])


def asked() -> Asked:
    return Asked("Add", "Who?", "Add", (NAME,), act)  # type: ignore[arg-type]


def test_a_question_is_short_proposes_nothing_and_says_nothing_after() -> None:
    made = asked()
    assert made.values == made.fields_of == {}
    assert not made.long
    made.done({"name": "A. Focal point"}, object())


def test_two_questions_share_no_proposal() -> None:
    assert asked().values is not asked().values


def test_the_answers_reach_the_act_that_is_done_with_them() -> None:
    assert asked().act({"name": "A. Focal point"})("office") == ("office", "A. Focal point")


def test_a_question_is_not_changed_once_it_is_made() -> None:
    made = asked()
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.title = "Other"  # type: ignore[misc]
    assert dataclasses.replace(made, long=True).long
