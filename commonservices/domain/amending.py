"""Amendments: which fields signed terms freeze, what an amendment still needs, when it takes effect."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from commonservices.domain.arrangements import ArrangementParty, ArrangementVersion
from commonservices.domain.checks import check_record
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.fields import Record, record_type
from commonservices.domain.guards import Missing
from commonservices.domain.must_haves import needs_signature, signers
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import coming_version, current_end, renewals_by

AMENDABLE: Final = frozenset({"SIGNED", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED"})
PERIOD: Final = "PERIOD"
PARTIES: Final = "PARTIES"
# What a version says about itself; everything else in it is a term.
OWN_WORDS: Final = frozenset({"version_reason", "version_applies_on", "amendment_kinds"})
SIGNATURE: Final = frozenset({"signatory_name", "signatory_title", "signed_on"})
# What signed terms fix of each party; of one that has signed, its signature as well.
PARTY_TERMS: Final = frozenset({"arrangement_id", "entity_id", "role", "joined_on", "share_cap"})
# What only the steps of a withdrawal write once terms are signed.
LEAVING: Final = frozenset({"notice_given_on", "withdrew_on"})
_IDENTITY_TERMS: Final = frozenset({"type"})


def is_frozen(state: str, version: ArrangementVersion) -> bool:
    """Say whether terms are signed and therefore never change again."""
    return version.sealed_on is not None or state in SIGNED_OR_LATER


def term_fields() -> tuple[str, ...]:
    """Give the names of the terms themselves, in the order of the record."""
    return tuple(
        each.name for each in record_type(ArrangementVersion).fields if not each.fixed and each.name not in OWN_WORDS
    )


def frozen_fields(state: str, version: ArrangementVersion) -> frozenset[str]:
    """Give the fields of an arrangement that only an amendment changes now."""
    if not is_frozen(state, version):
        return frozenset()
    return frozenset(term_fields()) | OWN_WORDS | _IDENTITY_TERMS


def frozen_party_fields(state: str, version: ArrangementVersion, party: ArrangementParty) -> frozenset[str]:
    """Give the fields of one party that are not typed now; a signature not given yet may still come."""
    if not is_frozen(state, version):
        return frozenset()
    return PARTY_TERMS | LEAVING | (SIGNATURE if party.signed_on is not None else frozenset())


def refuse_frozen(frozen: Iterable[str], old: Any, new: Any, shown: str) -> None:
    """Refuse a change of signed terms with the way to make it: an amendment."""
    kept = set(frozen)
    kind: type[Record] = type(new)
    for each in record_type(kind).fields:
        if each.name in kept and getattr(old, each.name) != getattr(new, each.name):
            refuse("signed_terms", each.name, shown)


def next_terms(
    facts: ArrangementFacts, id: UUID, *, reason: str, applies_on: date, kinds: frozenset[str]
) -> ArrangementVersion:
    """Give the terms in force once more, as the next version, to be changed and signed; refuse where that cannot be."""
    if facts.state not in AMENDABLE:
        refuse("not_amendable", "state", facts.state, from_state=facts.state)
    if facts.open_version is not None:
        refuse("amendment_open", "number", str(facts.open_version.number))
    base = base_of(facts)
    check_order(facts, applies_on)
    version = replace(
        base,
        id=id,
        number=max(each.number or 1 for each in (*facts.versions, base)) + 1,
        version_reason=reason,
        version_applies_on=applies_on,
        amendment_kinds=kinds,
        signed_document_id=None,
        sealed_on=None,
    )
    check_record(version)
    if not reason.strip():
        refuse("reason_missing", "version_reason", example="“agreed at the annual review”")
    return version


def base_of(facts: ArrangementFacts) -> ArrangementVersion:
    """Give the terms an amendment builds on: the newest sealed ones, in force already or not yet."""
    return coming_version(facts) or facts.version


def first_day_of(facts: ArrangementFacts) -> date | None:
    """Give the first day from which an amendment may apply: that of the terms it builds on."""
    base = base_of(facts)
    return base.version_applies_on or base.effective_on


def check_order(facts: ArrangementFacts, applies_on: date) -> None:
    """Refuse an amendment that would apply before the terms it builds on, which then never would."""
    start = first_day_of(facts)
    if start is not None and applies_on < start:
        refuse("amendment_before_terms", "version_applies_on", applies_on.isoformat(), shown=applies_on, example=start)


def version_due(facts: ArrangementFacts, today: date) -> ArrangementVersion | None:
    """Give the first sealed amendment that has to be in force today and is not; None where terms no longer matter."""
    current = facts.version.number or 1
    due = [
        each
        for each in facts.versions
        if each.sealed_on is not None
        and (each.number or 0) > current
        and each.version_applies_on is not None
        and each.version_applies_on <= today
    ]
    return min(due, key=lambda each: each.number or 0, default=None) if facts.state in AMENDABLE else None


def amendment_signers(facts: ArrangementFacts, version: ArrangementVersion) -> tuple[ArrangementParty, ...]:
    """Give the parties that sign an amendment: those who sign at all and are still there when it applies."""
    day = version.version_applies_on
    staying = {each.id for each in facts.remaining_parties(day)} if day else {each.id for each in facts.parties}
    return tuple(each for each in signers(facts) if each.id in staying)


def unsigned_parties(facts: ArrangementFacts, version: ArrangementVersion) -> tuple[ArrangementParty, ...]:
    """Give the parties whose signature an amendment still needs."""
    signed = {each.party_id for each in facts.signatures_of(version.id)}
    return tuple(each for each in amendment_signers(facts, version) if each.id not in signed)


def waiver_item(version: ArrangementVersion) -> str:
    """Give the name under which the paper of an amendment is let go."""
    return f"signed_amendment_{version.number}"


def missing_to_seal(facts: ArrangementFacts, version: ArrangementVersion) -> tuple[Missing, ...]:
    """Give what keeps an amendment from being sealed: a change, the signatures, the signed paper."""
    missing: list[Missing] = []
    if not changed_terms(base_of(facts), version) and PARTIES not in version.amendment_kinds:
        missing.append(Missing("amendment_changes_nothing", "version_reason"))
    unsigned = unsigned_parties(facts, version)
    if unsigned:
        total = len(amendment_signers(facts, version))
        missing.append(Missing("signature_missing", "signed_on", {"count": len(unsigned), "total": total}))
    item = waiver_item(version)
    if version.signed_document_id is None and item not in facts.waived:
        rule = "amendment_paper_missing" if needs_signature(facts.type) else "evidence_missing"
        missing.append(Missing(rule, "signed_document_id", waivable_as=item))
    return tuple(missing)


def changed_terms(old: ArrangementVersion, new: ArrangementVersion) -> tuple[str, ...]:
    """Give the terms in which two versions differ."""
    return tuple(name for name in term_fields() if getattr(old, name) != getattr(new, name))


def last_signature(facts: ArrangementFacts, version: ArrangementVersion) -> date | None:
    """Give the day of the latest signature under an amendment."""
    return max((each.signed_on for each in facts.signatures_of(version.id) if each.signed_on), default=None)


def is_retroactive(facts: ArrangementFacts, version: ArrangementVersion) -> bool:
    """Say whether an amendment applies from before its last signature."""
    last, applies_on = last_signature(facts, version), version.version_applies_on
    return last is not None and applies_on is not None and applies_on < last


def renewed_terms(facts: ArrangementFacts, until: date, today: date) -> dict[str, object]:
    """Give the terms an express renewal changes: the new end, and one renewal fewer than were left."""
    base = base_of(facts)
    used, left = renewals_by(base, today), base.max_renewals
    if left is not None and left - used < 1:
        refuse("renewals_used_up", "max_renewals", str(left))
    return {**extended_terms(facts, until, today), **({} if left is None else {"max_renewals": left - used - 1})}


def extended_terms(facts: ArrangementFacts, until: date, today: date) -> dict[str, object]:
    """Give the terms an extension changes; refuse an end that is no later than the present one."""
    end = current_end(base_of(facts), today)
    if end is None:
        refuse("has_no_end", "expiry_on")
    if until <= end:
        refuse("not_later_than_end", "expiry_on", until.isoformat(), shown=until, end=end)
    return {"expiry_on": until}
