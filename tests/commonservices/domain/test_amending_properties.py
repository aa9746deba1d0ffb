"""Amendments, whatever the terms: the copy differs in its own words alone, and an end only moves on."""

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.amending import (
    AMENDABLE,
    OWN_WORDS,
    SIGNATURE,
    changed_terms,
    extended_terms,
    frozen_fields,
    frozen_party_fields,
    is_frozen,
    next_terms,
    refuse_frozen,
    renewed_terms,
    term_fields,
    version_due,
)
from commonservices.domain.ids import of_code
from commonservices.domain.states import STATES
from commonservices.domain.terms import coming_version
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import facts, party, version

TODAY = date(2026, 10, 1)
SEALED = date(2025, 12, 20)
NEW_ID = of_code("arrangement_version", "new")
DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))


def known(state="ACTIVE", *later, **changes):
    first = version(number=1, sealed_on=SEALED, **changes)
    return dataclasses.replace(facts(state), version=first, versions=(first, *later))


def amendment(number, *, sealed=True, applies_on=TODAY, **changes):
    return version(
        id=of_code("arrangement_version", str(number)),
        number=number,
        version_reason="prices",
        version_applies_on=applies_on,
        sealed_on=SEALED if sealed else None,
        **changes,
    )


def begin(facts_, applies_on=TODAY, reason="prices"):
    return next_terms(facts_, NEW_ID, reason=reason, applies_on=applies_on, kinds=frozenset())


def rule_of(act):
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.message.endswith(".")
    assert "{" not in broken.value.message
    return broken.value.rule


@given(st.sampled_from(sorted(AMENDABLE)), DAYS, st.none() | st.integers(0, 10**9))
def test_the_next_terms_are_the_present_ones_under_a_new_number(state, applies_on, ceiling):
    held = known(state, ceiling_amount=ceiling)
    made = begin(held, applies_on)
    assert changed_terms(held.version, made) == ()
    assert (made.id, made.number, made.sealed_on, made.signed_document_id) == (NEW_ID, 2, None, None)
    assert (made.version_reason, made.version_applies_on) == ("prices", applies_on)


@pytest.mark.parametrize("state", STATES)
def test_only_signed_terms_that_still_matter_are_amended(state):
    if state in AMENDABLE:
        assert begin(known(state)).number == 2
    else:
        assert rule_of(lambda: begin(known(state))) == "not_amendable"


@given(st.integers(1, 400))
def test_an_amendment_never_applies_before_the_terms_it_changes(days):
    early = known().version.effective_on - timedelta(days=days)
    assert rule_of(lambda: begin(known(), early)) == "amendment_before_terms"
    assert begin(known(), known().version.effective_on).number == 2


@pytest.mark.parametrize("reason", ["", " ", "\t "])
def test_an_amendment_needs_a_reason(reason):
    assert rule_of(lambda: begin(known(), reason=reason)) in {"reason_missing", "control_character"}


def test_there_is_one_open_amendment_at_most():
    assert rule_of(lambda: begin(known("ACTIVE", amendment(2, sealed=False)))) == "amendment_open"


@given(st.integers(2, 6))
def test_the_next_one_builds_on_the_newest_that_is_sealed(count):
    later = [
        amendment(number, applies_on=date(2026, 11, number), ceiling_amount=number) for number in range(2, count + 1)
    ]
    held = known("ACTIVE", *later)
    assert coming_version(held) == later[-1]
    made = begin(held, date(2026, 12, 31))
    assert (made.number, made.ceiling_amount) == (count + 1, count)


@given(st.lists(DAYS, min_size=1, max_size=4), DAYS)
def test_the_first_due_comes_into_force_first(days, today):
    later = [amendment(number, applies_on=day) for number, day in enumerate(days, 2)]
    found = version_due(known("ACTIVE", *later), today)
    due = [each for each in later if each.version_applies_on <= today]
    assert found == (due[0] if due else None)


@pytest.mark.parametrize("state", sorted(set(STATES) - AMENDABLE))
def test_nothing_comes_into_force_once_it_is_over(state):
    assert version_due(known(state, amendment(2)), TODAY) is None


@given(DAYS)
def test_an_extension_moves_the_end_on_or_is_refused(until):
    held = known()
    if until > held.version.expiry_on:
        assert extended_terms(held, until, TODAY) == {"expiry_on": until}
    else:
        assert rule_of(lambda: extended_terms(held, until, TODAY)) == "not_later_than_end"


@given(st.integers(0, 5))
def test_each_express_renewal_uses_up_one(left):
    held = known(max_renewals=left)
    until = date(2027, 12, 31)
    if left:
        assert renewed_terms(held, until, TODAY) == {"expiry_on": until, "max_renewals": left - 1}
    else:
        assert rule_of(lambda: renewed_terms(held, until, TODAY)) == "renewals_used_up"
    assert "max_renewals" not in renewed_terms(known(max_renewals=None), until, TODAY)


def test_one_without_an_end_cannot_be_prolonged():
    open_ended = known(expiry_on=None, open_ended=True)
    assert rule_of(lambda: extended_terms(open_ended, date(2027, 1, 1), TODAY)) == "has_no_end"


@pytest.mark.parametrize("state", STATES)
def test_what_is_frozen_is_frozen_for_fields_and_parties_alike(state):
    draft = version()
    fields, mine = frozen_fields(state, draft), frozen_party_fields(state, draft, party("UNDP"))
    assert bool(fields) is bool(mine) is is_frozen(state, draft)
    if fields:
        assert set(term_fields()) | OWN_WORDS <= fields
        assert mine >= SIGNATURE
        assert not frozen_party_fields(state, draft, party("UNDP", signed_on=None)) & SIGNATURE


@given(st.sampled_from(["title_en", "purpose", "ceiling_amount"]), st.integers(1, 9))
def test_the_same_value_again_is_no_change_and_another_is_refused(name, value):
    old = version(sealed_on=SEALED)
    given_value = value if name == "ceiling_amount" else str(value)
    new = dataclasses.replace(old, **{name: given_value})
    refuse_frozen(term_fields(), old, old, "x")
    refuse_frozen(set(term_fields()) - {name}, old, new, "x")
    assert rule_of(lambda: refuse_frozen(term_fields(), old, new, "x")) == "signed_terms"
    assert changed_terms(old, new) == (name,)


def test_what_a_version_says_of_itself_is_no_term():
    assert not set(term_fields()) & OWN_WORDS
    assert {"title_en", "expiry_on", "ceiling_amount"} <= set(term_fields())
    assert not {"id", "number", "sealed_on", "arrangement_id"} & set(term_fields())
