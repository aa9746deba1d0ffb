"""What an arrangement and what hangs on it declare: cells, limits, needs and what is changed together."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.arrangements import (
    LONGEST_DAYS,
    LONGEST_MONTHS,
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
    Document,
    Waiver,
)
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.states import STATES
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared, made

CLASSES = (
    Arrangement,
    ArrangementVersion,
    ArrangementParty,
    ArrangementEvent,
    Document,
    ClauseCheck,
    Waiver,
    Clearance,
)
FIELDS = [each for cls in CLASSES for each in record_type(cls).fields]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_the_cells_are_those_a_released_journal_may_name(cls):
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


def test_their_numbers_in_the_journal_never_change():
    assert [(cls.KIND, cls.NUMBER) for cls in CLASSES] == [
        ("arrangement", 5),
        ("arrangement_version", 6),
        ("arrangement_party", 7),
        ("arrangement_event", 8),
        ("document", 9),
        ("clause_check", 10),
        ("waiver", 20),
        ("clearance", 21),
    ]


def test_a_new_arrangement_is_an_open_draft_with_a_fortnight_to_decide():
    new = declared.blank(Arrangement)
    assert (new.state, new.classification, new.data_quality) == ("DRAFT", "UNCLASSIFIED", "EXACT")
    assert new.decision_lead_days == 14
    assert (new.reference, new.notes, new.location_ids) == ("", "", frozenset())
    assert (new.owner_office_id, new.version_id, new.parent_id, new.replaces_id) == (None,) * 4


def test_new_terms_are_in_dollars_reviewed_each_year_and_decided_in_the_field():
    new = declared.blank(ArrangementVersion)
    assert (new.number, new.currency, new.review_every_m, new.payment_terms_days) == (1, "USD", 12, 30)
    assert (new.rc_involvement, new.decision_level, new.billing_cycle) == ("NONE", "FIELD", "NONE")
    assert (new.open_ended, new.auto_renew) == (False, False)
    assert (new.effective_on, new.expiry_on, new.ceiling_amount) == (None, None, None)


def test_a_new_paper_is_of_no_particular_kind():
    assert declared.blank(Document).kind == "OTHER"


@pytest.mark.parametrize(
    ("cls", "names"),
    [
        (Arrangement, {"reference", "type", "owner_office_id", "state", "classification", "data_quality"}),
        (ArrangementVersion, {"arrangement_id", "number", "rc_involvement", "decision_level"}),
        (ArrangementParty, {"arrangement_id", "entity_id", "role"}),
        (ArrangementEvent, {"arrangement_id"}),
        (Document, {"kind", "file_name", "sha256", "size", "attached_kind", "attached_id"}),
        (ClauseCheck, {"arrangement_id", "clause", "present"}),
        (Waiver, {"arrangement_id", "item", "reason", "approver", "day"}),
        (Clearance, {"arrangement_id", "kind", "cleared_by", "cleared_on"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_nothing_more_is_asked_for_when_a_record_is_saved(cls, names):
    assert declared.needed(cls, "save") == names


def test_what_an_active_arrangement_needs_besides():
    assert declared.needed(Arrangement, "active") == {"owner_person_id"}
    assert declared.needed(ArrangementVersion, "active") == {
        "lead_entity_id",
        "legal_basis",
        "financial_basis",
        "effective_on",
        "notice_days_termination",
        "notice_days_withdrawal",
        "first_review_on",
        "review_every_m",
    }
    assert declared.needed(ArrangementParty, "active") == {"signatory_name", "signatory_title", "signed_on"}


@pytest.mark.parametrize(
    ("cls", "names"),
    [
        (Arrangement, {"reference", "owner_office_id", "state", "version_id"}),
        (ArrangementVersion, {"arrangement_id", "number", "signed_document_id", "sealed_on"}),
        (ArrangementParty, {"arrangement_id", "entity_id"}),
        (ArrangementEvent, {"arrangement_id"}),
        (Document, set()),
        (ClauseCheck, {"arrangement_id", "clause"}),
        (Waiver, {"arrangement_id", "item"}),
        (Clearance, {"arrangement_id", "kind"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_says_which_record_it_is_cannot_be_changed_by_hand(cls, names):
    assert declared.fixed(cls) == names


def test_the_search_looks_into_reference_titles_purpose_and_notes():
    assert declared.searched(Arrangement) == {"reference", "notes"}
    assert declared.searched(ArrangementVersion) == {"title_en", "title_fr", "purpose"}
    assert declared.searched(Document) == {"title"}


def test_the_period_the_ceiling_the_renewal_and_the_review_are_changed_as_one_each():
    assert declared.together(ArrangementVersion) == {
        frozenset({"effective_on", "expiry_on", "open_ended"}),
        frozenset({"auto_renew", "renewal_term_m", "max_renewals"}),
        frozenset({"first_review_on", "review_every_m"}),
        frozenset({"ceiling_amount", "currency"}),
    }


def test_a_signature_a_withdrawal_and_an_event_are_changed_as_one_each():
    assert declared.together(ArrangementParty) == {
        frozenset({"signatory_name", "signatory_title", "signed_on"}),
        frozenset({"withdrew_on", "notice_given_on"}),
    }
    step = {"arrangement_id", "at", "day", "actor", "from_state", "to_state", "reason", "document_id"}
    assert declared.together(ArrangementEvent) == {
        frozenset(step),
        frozenset({"prepared_by", "approved_by", "exception_reason"}),
    }
    assert declared.together(Waiver) == {frozenset({"reason", "approver", "day"})}
    assert declared.together(Clearance) == {frozenset({"cleared_by", "cleared_on"})}


def test_where_each_reference_points():
    assert declared.targets(Arrangement) == {
        "owner_office_id": "office",
        "owner_person_id": "person",
        "deputy_person_id": "person",
        "version_id": "arrangement_version",
        "parent_id": "arrangement",
        "replaces_id": "arrangement",
        "location_ids": "location",
    }
    assert declared.targets(ArrangementVersion) == {
        "arrangement_id": "arrangement",
        "signed_document_id": "document",
        "lead_entity_id": "entity",
    }
    assert declared.targets(ArrangementParty) == {"arrangement_id": "arrangement", "entity_id": "entity"}
    assert declared.targets(Document)["attached_id"] == ""


def test_the_states_a_record_may_name_are_the_states_of_its_life():
    assert set(codelists.load("arrangement_states").items) == set(STATES)


@pytest.mark.parametrize("name", ["notice_days_termination", "notice_days_withdrawal", "settlement_due_days"])
def test_days_go_up_to_ten_years(name):
    assert record_type(ArrangementVersion).by_name[name].maximum == LONGEST_DAYS == 3660
    check_record(made.version(**{name: LONGEST_DAYS}))
    with pytest.raises(RuleBroken) as broken:
        check_record(made.version(**{name: LONGEST_DAYS + 1}))
    assert (broken.value.rule, broken.value.field) == ("too_large", name)


@pytest.mark.parametrize("name", ["renewal_term_m", "review_every_m"])
def test_months_go_from_one_to_fifty_years(name):
    for fits in (1, LONGEST_MONTHS):
        check_record(made.version(**{name: fits}))
    for rule, wrong in (("too_small", 0), ("too_large", LONGEST_MONTHS + 1)):
        with pytest.raises(RuleBroken) as broken:
            check_record(made.version(**{name: wrong}))
        assert (broken.value.rule, broken.value.field) == (rule, name)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_a_record_cannot_be_changed_where_it_lies(cls):
    record = declared.blank(cls)
    for name in record_type(cls).by_name:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, name, None)
    with pytest.raises(TypeError):
        cls(record.id)


def test_two_records_with_the_same_values_are_the_same():
    assert made.version() == made.version()
    assert hash(made.arrangement()) == hash(made.arrangement())
    assert made.version() != made.version(title_en="Another")


@given(st.sampled_from(FIELDS), st.data())
def test_every_value_a_field_promises_to_hold_is_taken(field, data):
    check_value(field, data.draw(declared.good_values(field)))


@given(st.sampled_from([each for each in FIELDS if each.kind in {Kind.TEXT, Kind.LONG_TEXT}]), st.integers(1, 50))
def test_one_character_more_than_the_limit_is_one_too_many(field, more):
    check_value(field, "x" * field.length)
    with pytest.raises(RuleBroken) as broken:
        check_value(field, "x" * (field.length + more))
    assert (broken.value.rule, broken.value.field) == ("too_long", field.name)
    assert str(field.length) in broken.value.message


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.booleans())
def test_terms_end_on_a_day_or_never_but_not_both(end, never):
    terms = made.version(effective_on=None, expiry_on=end, open_ended=never)
    if never:
        with pytest.raises(RuleBroken) as broken:
            check_record(terms)
        assert broken.value.rule == "end_and_open_ended"
    else:
        check_record(terms)
