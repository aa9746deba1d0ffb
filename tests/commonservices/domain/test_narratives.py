"""Narratives have five prompts, word limits, writers and another person who validates; gender figures need one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import narratives
from commonservices.domain.lens import Narrative
from commonservices.domain.narratives import Figure, pair_of, status_of, word_count, words_of
from commonservices.errors import RuleBroken

SPACE = UUID(int=7)
ABOUT, OTHER = uuid5(SPACE, "about"), uuid5(SPACE, "other")
FIRST, LAST = date(2025, 7, 1), date(2026, 6, 30)


def words(count: int) -> str:
    return " ".join(["word"] * count)


def told(**values: Any) -> Narrative:
    usual = {
        "subject_kind": "ARRANGEMENT",
        "subject_id": ABOUT,
        "kind": "GENDER",
        "starts_on": FIRST,
        "ends_on": LAST,
        "what_changed": words(20),
        "for_whom": words(20),
        "next_step": words(10),
        "written_by": "Writer",
    }
    return Narrative(id=uuid5(SPACE, "narrative"), **{**usual, **values})


def refused(narrative: Narrative, by: str = "Somebody else") -> str:
    with pytest.raises(RuleBroken) as caught:
        narratives.check_validation(narrative, by)
    return caught.value.rule


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("  \n ", 0),
        ("- … %", 0),
        ("Two words", 2),
        ("women-led, it's 3.5 %", 3),
        ("l\u2019eau potable", 2),
        ("café crème", 2),
        ("مُحَمَّد ذهب إلى السوق", 4),
        ("one\ntwo\tthree", 3),
    ],
)
def test_words_are_counted_as_a_person_counts_them(text: str, count: int) -> None:
    assert word_count(text) == count


@given(st.lists(st.sampled_from(["water", "l\u2019eau", "women-led", "3.5", "مياه"]), max_size=30))
def test_the_count_is_the_number_of_words_however_they_are_spaced(parts: list[str]) -> None:
    assert word_count("  ".join(parts)) == word_count("\n".join(parts)) == len(parts)


def test_the_words_of_all_prompts_count_together() -> None:
    assert words_of(told(proof=words(4), did_not_work=words(1))) == 55


@pytest.mark.parametrize("prompt", ["what_changed", "for_whom", "next_step"])
def test_a_gender_narrative_answers_effect_conditions_and_next_step(prompt: str) -> None:
    narrative = replace(told(proof=words(60)), **{prompt: " … "})
    assert status_of(narrative) == "writing"
    assert refused(narrative) == "narrative_unanswered"


def test_a_general_narrative_needs_a_proof_and_no_least_number_of_words() -> None:
    short = told(kind="GENERAL", what_changed="Water", for_whom="Everybody", proof="")
    assert status_of(short) == "writing"
    assert status_of(replace(short, proof="Readings")) == "written"


@pytest.mark.parametrize(("count", "status"), [(9, "writing"), (10, "written"), (260, "written"), (261, "writing")])
def test_a_gender_narrative_has_from_fifty_to_three_hundred_words(count: int, status: str) -> None:
    assert status_of(told(next_step=words(count))) == status


def test_too_few_and_too_many_words_are_refused_with_the_numbers() -> None:
    with pytest.raises(RuleBroken, match="49 words; at least 50"):
        narratives.check_validation(told(next_step=words(9)), "Somebody else")
    with pytest.raises(RuleBroken, match="301 words; at most 300"):
        narratives.check_length(told(next_step=words(261)))
    narratives.check_length(told(next_step=words(260)))


def test_the_writer_does_not_validate() -> None:
    assert refused(told(), "  writer ") == "validator_wrote_it"
    assert refused(told(written_by="Writer; Second hand"), "Second Hand") == "validator_wrote_it"
    assert refused(told(), " ") == "validator_missing"
    narratives.check_validation(told(), "Somebody else")


def test_what_is_validated_is_not_validated_again() -> None:
    done = told(validated_by="Somebody else", validated_on=LAST)
    assert status_of(done) == "validated"
    assert refused(done, "A third") == "narrative_validated"


def test_everybody_who_wrote_is_kept_once() -> None:
    first = told(written_by="")
    assert narratives.with_writer(first, "Ann") == "Ann"
    both = replace(first, written_by=narratives.with_writer(replace(first, written_by="Ann"), "Bea"))
    assert both.written_by == "Ann; Bea"
    assert narratives.with_writer(both, "ANN") == "Ann; Bea"


def figure(day: date = date(2026, 1, 31), code: str = "G1", subjects: tuple[UUID, ...] = (ABOUT,)) -> Figure:
    return Figure(code, day, frozenset(subjects))


VALID = {"validated_by": "Somebody else", "validated_on": LAST}


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (VALID, "covered"),
        ({}, "written"),
        ({"next_step": "soon"}, "writing"),
        ({**VALID, "kind": "GENERAL", "proof": "Readings"}, "no_narrative"),
        ({**VALID, "subject_id": OTHER}, "no_narrative"),
        ({**VALID, "ends_on": date(2025, 12, 31)}, "no_narrative"),
        ({**VALID, "starts_on": None}, "no_narrative"),
        ({**VALID, "kpi_codes": frozenset({"G1", "G2"})}, "covered"),
        ({**VALID, "kpi_codes": frozenset({"G2"})}, "no_narrative"),
    ],
)
def test_a_gender_figure_travels_only_with_its_validated_narrative(values: dict[str, Any], wanted: str) -> None:
    assert pair_of(figure(), [told(**values)]) == wanted


def test_the_narrative_that_is_furthest_counts() -> None:
    assert pair_of(figure(), []) == "no_narrative"
    assert pair_of(figure(), [told(next_step="soon"), told()]) == "written"
    assert pair_of(figure(), [told(next_step="soon"), told(**VALID), told()]) == "covered"


def test_the_first_and_the_last_day_of_a_period_belong_to_it() -> None:
    for day, wanted in ((FIRST, "covered"), (LAST, "covered"), (date(2026, 7, 1), "no_narrative")):
        assert pair_of(figure(day), [told(**VALID)]) == wanted
