"""Scores, whatever is entered: they count what they name, never fall when something is added, and end at a hundred."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.completeness import Score, clause_score, clauses_needed, record_score
from tests.commonservices.domain.made import PERSON_ID, entity, facts, two_parties

TYPES = codelists.load("arrangement_types").codes
CLAUSES = codelists.load("clause_codes").codes
ANSWERS = st.dictionaries(st.sampled_from(sorted(CLAUSES)), st.sampled_from(["Y", "N", "NA"]))
WANTED = {
    "deputy_person_id": PERSON_ID,
    "location_ids": frozenset({entity("place")}),
    "purpose": "Health",
    "mandate_basis": "Resolution",
    "dispute_path": "NEGOTIATION",
    "settlement_due_days": 90,
}


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_share_is_whole_and_a_hundred_only_when_all_is_there(done, more):
    score = Score(done, done + more)
    assert 0 <= score.percent <= 100
    assert (score.percent == 100) is (more == 0)


@given(st.sampled_from(sorted(TYPES)), ANSWERS)
def test_the_clauses_that_lack_are_those_counted_and_not_there(type, answers):
    score = clause_score(type, answers)
    assert score.done + len(score.missing) == score.total
    assert set(score.missing) <= set(clauses_needed(type))
    assert all(answers.get(clause) in {None, "N"} for clause in score.missing)
    assert len(set(score.missing)) == len(score.missing)


@given(st.sampled_from(sorted(TYPES)), ANSWERS, st.data())
def test_one_more_clause_in_the_paper_never_lowers_the_score(type, answers, data):
    missing = clause_score(type, answers).missing
    if not missing:
        return
    found = data.draw(st.sampled_from(missing))
    better = clause_score(type, {**answers, found: "Y"})
    assert better.done == clause_score(type, answers).done + 1
    assert better.percent >= clause_score(type, answers).percent


@given(st.sampled_from(sorted(TYPES)), ANSWERS)
def test_answers_about_clauses_not_needed_change_nothing(type, answers):
    needed = {clause: said for clause, said in answers.items() if clause in clauses_needed(type)}
    assert clause_score(type, needed) == clause_score(type, answers)


@pytest.mark.parametrize("type", sorted(TYPES))
def test_none_that_applies_counts_as_all(type):
    score = clause_score(type, dict.fromkeys(clauses_needed(type), "NA"))
    assert score == Score(0, 0)
    assert score.percent == 100


@given(st.sets(st.sampled_from(sorted(WANTED))), st.sampled_from(sorted(TYPES)))
def test_each_thing_entered_is_one_more_and_is_no_longer_named(names, type):
    before = record_score(facts(type=type))
    after = record_score(facts(type=type, **{name: WANTED[name] for name in names}))
    # A basis in the mandate stands for the corporate agreement too.
    also = {"parent_or_corporate_agreement"} & set(before.missing) if "mandate_basis" in names else set()
    assert after.total == before.total
    assert after.done == before.done + len(names | also)
    assert set(before.missing) - set(after.missing) == names | also


@pytest.mark.parametrize("type", sorted(TYPES))
def test_what_is_counted_is_there_or_named_once(type):
    for parties in (two_parties(), two_parties(signed_on=None), ()):
        score = record_score(dataclasses.replace(facts(type=type), parties=parties))
        assert score.done + len(score.missing) == score.total
        assert len(set(score.missing)) == len(score.missing)


@pytest.mark.parametrize(
    ("changes", "lacks"),
    [
        ({"title_en": "Clinic", "title_fr": ""}, True),
        ({"title_en": "", "title_fr": "Clinique"}, True),
        ({"title_en": "Clinic", "title_fr": "Clinique"}, False),
    ],
)
def test_a_title_is_there_in_both_languages_or_lacks(changes, lacks):
    assert ("title" in record_score(facts(**changes)).missing) is lacks


def test_one_contact_of_two_is_not_enough():
    first, second = two_parties(contact="desk@example.org")
    assert "contact" not in record_score(facts(parties=(first, second))).missing
    without = dataclasses.replace(second, contact="")
    assert "contact" in record_score(facts(parties=(first, without))).missing


def test_an_open_end_is_an_end():
    assert "expiry_on" not in record_score(facts(expiry_on=None, open_ended=True)).missing
