"""What signed terms freeze, what an amendment still needs, and when it takes effect."""

import dataclasses
from datetime import date

import pytest

from commonservices.domain.amending import (
    LEAVING,
    PARTY_TERMS,
    SIGNATURE,
    amendment_signers,
    changed_terms,
    extended_terms,
    frozen_fields,
    frozen_party_fields,
    is_frozen,
    is_retroactive,
    last_signature,
    missing_to_seal,
    next_terms,
    refuse_frozen,
    renewed_terms,
    term_fields,
    unsigned_parties,
    version_due,
    waiver_item,
)
from commonservices.domain.arrangements import ArrangementParty, VersionSignature
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.terms import coming_version
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import facts, party, two_parties, version, waiver

TODAY = date(2026, 10, 1)


def amendment(number=2, **changes):
    given = {
        "id": of_code("arrangement_version", str(number)),
        "number": number,
        "version_reason": "prices",
        "version_applies_on": TODAY,
        "ceiling_amount": number,
    }
    return version(**{**given, **changes})


def signature(terms, code, day=date(2026, 9, 20)):
    owner = party(code)
    return VersionSignature(
        id=of_link(terms.id, owner.id), version_id=terms.id, party_id=owner.id, signatory_name="A", signed_on=day
    )


def known(*versions, state="ACTIVE", **changes):
    first = version(number=1, sealed_on=date(2025, 12, 20))
    made = facts(state, **changes)
    return dataclasses.replace(made, version=first, versions=(first, *versions))


@pytest.mark.parametrize(
    ("state", "sealed_on", "frozen"),
    [("DRAFT", None, False), ("SIGNING", None, False), ("SIGNED", None, True), ("SIGNING", TODAY, True)],
)
def test_terms_are_frozen_once_signed_or_sealed(state, sealed_on, frozen):
    terms = version(sealed_on=sealed_on)
    assert is_frozen(state, terms) is frozen
    assert ("title_en" in frozen_fields(state, terms)) is frozen
    assert "notes" not in frozen_fields(state, terms)
    assert ("role" in frozen_party_fields(state, terms, party("UNDP"))) is frozen
    assert ("signed_on" in frozen_party_fields(state, terms, party("UNDP"))) is frozen
    assert "signed_on" not in frozen_party_fields(state, terms, party("UNDP", signed_on=None))
    assert "contact" not in frozen_party_fields(state, terms, party("UNDP"))
    assert (frozen_party_fields(state, terms, party("UNDP", signed_on=None)) >= LEAVING) is frozen


def test_every_field_of_a_party_is_a_term_its_signature_its_leaving_or_its_contact():
    declared = {each.name for each in record_type(ArrangementParty).fields}
    assert declared == PARTY_TERMS | SIGNATURE | LEAVING | {"contact"}
    assert len(declared) == len(PARTY_TERMS) + len(SIGNATURE) + len(LEAVING) + 1


def test_every_term_is_frozen_and_nothing_that_names_the_version_is_one():
    assert {"effective_on", "lead_entity_id", "sdg", "max_renewals"} <= set(term_fields())
    assert not {"version_reason", "version_applies_on", "sealed_on", "number", "signed_document_id"} & set(
        term_fields()
    )


def test_the_same_value_is_no_change_of_frozen_terms():
    terms = version()
    refuse_frozen({"title_en"}, terms, terms, "R-1")
    refuse_frozen({"title_en"}, terms, dataclasses.replace(terms, purpose="x"), "R-1")
    with pytest.raises(RuleBroken, match="Amend"):
        refuse_frozen({"title_en"}, terms, dataclasses.replace(terms, title_en="x"), "R-1")


def test_an_amendment_begins_as_the_terms_in_force_or_those_already_agreed():
    new = of_code("arrangement_version", "new")
    made = next_terms(known(), new, reason="so", applies_on=TODAY, kinds=frozenset({"PRICE"}))
    assert (made.number, made.sealed_on, made.title_en) == (2, None, "Shared clinic")
    agreed = amendment(2, sealed_on=TODAY, version_applies_on=date(2026, 12, 1))
    after = next_terms(known(agreed), new, reason="so", applies_on=date(2026, 12, 1), kinds=frozenset())
    assert (after.number, after.ceiling_amount) == (3, 2)
    with pytest.raises(RuleBroken) as broken:
        next_terms(known(agreed), new, reason="so", applies_on=date(2026, 11, 1), kinds=frozenset())
    assert broken.value.rule == "amendment_before_terms"


@pytest.mark.parametrize("state", ["DRAFT", "SIGNING", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED"])
def test_drafts_and_what_is_over_are_not_amended(state):
    with pytest.raises(RuleBroken) as broken:
        next_terms(known(state=state), of_code("v", "n"), reason="so", applies_on=TODAY, kinds=frozenset())
    assert (broken.value.rule, broken.value.params["from_state"]) == ("not_amendable", state)


def test_an_amendment_needs_a_change_all_signatures_and_its_paper():
    terms = amendment(ceiling_amount=None)
    rules = [each.rule for each in missing_to_seal(known(terms), terms)]
    assert rules == ["amendment_changes_nothing", "signature_missing", "amendment_paper_missing"]
    changed = amendment(signed_document_id=of_code("document", "x"))
    signed = known(changed, version_signatures=(signature(changed, "UNEXAM"), signature(changed, "UNDP")))
    assert missing_to_seal(signed, changed) == ()
    waived = known(terms, waivers=(waiver(waiver_item(terms)),))
    assert "amendment_paper_missing" not in {each.rule for each in missing_to_seal(waived, terms)}
    joining = amendment(ceiling_amount=None, amendment_kinds=frozenset({"PARTIES"}))
    assert "amendment_changes_nothing" not in {each.rule for each in missing_to_seal(known(joining), joining)}


def test_who_left_before_it_applies_does_not_sign():
    terms = amendment()
    staying = (*two_parties(), party("WFP", withdrew_on=date(2026, 9, 30)))
    assert len(amendment_signers(known(terms, parties=staying), terms)) == 2
    half = known(terms, version_signatures=(signature(terms, "UNDP"),))
    assert [each.entity_id for each in unsigned_parties(half, terms)] == [party("UNEXAM").entity_id]


def test_a_type_without_signature_needs_evidence_alone():
    terms = amendment()
    rules = [each.rule for each in missing_to_seal(known(terms, type="MRR"), terms)]
    assert rules == ["evidence_missing"]


def test_an_amendment_takes_effect_on_its_day_in_order_and_only_while_terms_matter():
    second = amendment(2, sealed_on=date(2026, 9, 1), version_applies_on=TODAY)
    third = amendment(3, sealed_on=date(2026, 9, 2), version_applies_on=date(2026, 10, 5))
    assert version_due(known(second, third), date(2026, 9, 30)) is None
    assert version_due(known(second, third), date(2026, 10, 9)) == second
    assert version_due(known(amendment(2)), TODAY) is None
    assert version_due(known(second, state="TERMINATED"), TODAY) is None
    assert coming_version(known(second, third)) == third
    assert coming_version(known(amendment(2))) is None


def test_a_signature_after_the_day_it_applies_makes_it_retroactive():
    terms = amendment(version_applies_on=date(2026, 9, 20))
    late = known(terms, version_signatures=(signature(terms, "UNDP", date(2026, 9, 21)),))
    assert last_signature(late, terms) == date(2026, 9, 21)
    assert is_retroactive(late, terms)
    assert not is_retroactive(known(terms, version_signatures=(signature(terms, "UNDP"),)), terms)
    assert not is_retroactive(known(terms), terms)


def test_changed_terms_are_named():
    assert changed_terms(version(), version(title_fr="Clinique", version_reason="x")) == ("title_fr",)


def test_a_renewal_counts_the_ones_that_happened_by_themselves():
    tacit = {"auto_renew": True, "renewal_term_m": 12, "max_renewals": 2, "expiry_on": date(2025, 12, 31)}
    made = facts(effective_on=date(2025, 1, 1), **tacit)
    assert renewed_terms(made, date(2027, 6, 30), TODAY) == {"expiry_on": date(2027, 6, 30), "max_renewals": 0}
    unlimited = facts(max_renewals=None)
    assert renewed_terms(unlimited, date(2027, 6, 30), TODAY) == {"expiry_on": date(2027, 6, 30)}
    with pytest.raises(RuleBroken, match="No renewal is left"):
        renewed_terms(facts(max_renewals=0), date(2027, 6, 30), TODAY)


@pytest.mark.parametrize(
    ("until", "rule"), [(date(2026, 12, 31), "not_later_than_end"), (date(2026, 1, 1), "not_later_than_end")]
)
def test_an_extension_is_later_than_the_end(until, rule):
    with pytest.raises(RuleBroken) as broken:
        extended_terms(facts(), until, TODAY)
    assert broken.value.rule == rule
    with pytest.raises(RuleBroken):
        extended_terms(facts(expiry_on=None, open_ended=True), until, TODAY)
