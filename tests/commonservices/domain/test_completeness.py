"""Scores say how much of a record and of its clauses is there, and what lacks."""

import pytest

from commonservices.domain import codelists
from commonservices.domain.completeness import Score, clause_score, clauses_needed, record_score
from tests.commonservices.domain.made import PERSON_ID, entity, facts, two_parties


@pytest.mark.parametrize(
    ("score", "percent"), [(Score(0, 0), 100), (Score(1, 3), 33), (Score(199, 200), 99), (Score(3, 3), 100)]
)
def test_a_hundred_means_all_and_nothing_less(score, percent):
    assert score.percent == percent


def test_every_type_of_the_checklist_is_known_and_asks_for_known_clauses():
    types, clauses = codelists.load("arrangement_types"), codelists.load("clause_codes")
    assert set(codelists.clause_needs()) <= set(types.codes)
    assert all(clause in clauses for needs in codelists.clause_needs().values() for clause in needs)
    assert {"MOU_CS", "CPM", "SLA", "MOU_SUP"} <= set(codelists.clause_needs())


def test_clauses_in_the_paper_count_and_those_that_do_not_apply_are_left_out():
    needed = clauses_needed("MOU_CS")
    every = dict.fromkeys(needed, "Y")
    assert clause_score("MOU_CS", every) == Score(len(needed), len(needed))
    assert clause_score("MOU_CS", {}).missing == needed
    part = clause_score("MOU_CS", {**every, "AUDIT": "N", "DATA": "NA"})
    assert (part.done, part.total, part.missing) == (len(needed) - 2, len(needed) - 1, ("AUDIT",))
    assert clause_score("EOL", {"AUDIT": "N"}).percent <= 100


def test_a_full_record_scores_a_hundred():
    full = facts(
        parties=two_parties(contact="desk@example.org"),
        document_kinds=frozenset({"SIGNED_COPY"}),
        deputy_person_id=PERSON_ID,
        location_ids=frozenset({entity("place")}),
        title_fr="Clinique",
        purpose="Health",
        mandate_basis="Resolution",
        dispute_path="NEGOTIATION",
        settlement_due_days=90,
    )
    assert record_score(full) == Score(record_score(full).total, record_score(full).total)


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"owner_person_id": None}, "owner_person_id"),
        ({"title_en": ""}, "title"),
        ({"expiry_on": None}, "expiry_on"),
        ({"auto_renew": True}, "renewal_term_m"),
        ({"services": ()}, "service"),
        ({"parties": two_parties(signed_on=None)}, "signed_on"),
        ({"type": "SLA"}, "kpis"),
        ({}, "signed_copy_for_signed"),
    ],
)
def test_what_lacks_is_named(changes, missing):
    assert missing in record_score(facts(**changes)).missing


def test_what_needs_no_signature_is_not_asked_for_one():
    assert "signed_on" not in record_score(facts(type="MRR", parties=two_parties(signed_on=None))).missing
