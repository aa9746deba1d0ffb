"""Answers of steps read back: nothing stays nothing, and blanks are no text."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import documents
from tests.commonservices.actions.lives import a_paper
from tests.ui.arrangements.steps import paper
from ui.arrangements.step_fields import StepFields, as_day, as_id, as_ids, as_text
from ui.words import Words


@given(st.uuids())
def test_a_chosen_key_is_the_identifier_it_names(id):
    assert as_id(str(id)) == id
    assert as_ids((str(id), str(id))) == frozenset({id})


@pytest.mark.parametrize("nothing", [None, "", ()])
def test_nothing_chosen_is_no_identifier(nothing):
    assert as_id(nothing) is None
    assert as_ids(nothing) == frozenset()


@given(st.text(max_size=20))
def test_a_text_is_given_without_the_blanks_around_it(text):
    assert as_text({"reason": text}, "reason") == text.strip()
    assert as_text({}, "reason") == as_text({"reason": None}, "reason") == ""


@pytest.mark.parametrize(
    ("value", "day"), [(date(2026, 1, 2), date(2026, 1, 2)), ("2026-01-02", None), (None, None), ("", None)]
)
def test_only_a_day_is_a_day(value, day):
    assert as_day({"on": value}, "on") == day
    assert as_day({}, "on") is None


def test_the_reason_says_that_it_is_kept(frame):
    fields = StepFields(frame)
    spec = fields.reason()
    assert (spec.name, spec.kind, spec.required) == ("reason", "long_text", True)
    assert spec.help == "One sentence; it is kept in the history."
    assert not fields.reason(required=False).required
    assert fields.day("on", "Day").required


def test_what_agrees_to_less_is_asked_together_and_never_required_by_the_form(frame):
    asked = StepFields(frame).agreed()
    assert [spec.name for spec in asked] == ["shorter_reason", "approver"]
    assert not any(spec.required for spec in asked)


def test_a_paper_that_was_superseded_proves_nothing(frame, office, three, detail, tmp_path):
    old = a_paper(office, three["fuel"], tmp_path, "SIGNED_COPY", "old.txt")
    new = a_paper(office, three["fuel"], tmp_path, "SIGNED_COPY", "new.txt")
    held = [
        dataclasses.replace(each, superseded_by_id=new) if each.id == old else each
        for each in detail(three["fuel"]).documents
    ]
    assert [choice.key for choice in StepFields(frame).papers(held)] == [str(new)]


def test_papers_are_named_by_kind_and_title_and_kept_apart_in_arabic(frame, office, three, detail, tmp_path):
    documents.attach(office, "arrangement", three["fuel"], paper(tmp_path), "ANNEX", "Annex B")
    held = detail(three["fuel"]).documents
    (choice,) = StepFields(frame).papers(held)
    assert choice.label == f"{Words('en').code('document_kinds', 'ANNEX')} · Annex B"
    arabic = StepFields(dataclasses.replace(frame, words=Words("ar")))
    (choice,) = arabic.papers(held)
    assert "\u2068Annex B\u2069" in choice.label
    assert Words("ar").code("document_kinds", "ANNEX") in choice.label


def test_parties_are_found_by_code_and_name(frame, three, detail):
    spec = StepFields(frame).parties(detail(three["clinic"]), "party_id", "Party")
    assert {choice.label for choice in spec.choices} == {"WHO", "UNDP", "UNFPA"}
    assert all(choice.words and UUID(choice.key) for choice in spec.choices)
