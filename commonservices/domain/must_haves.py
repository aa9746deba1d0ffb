"""What each arrangement type must have before it is active, who signs it, which paper proves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from commonservices.domain import codelists

if TYPE_CHECKING:
    from commonservices.domain.arrangements import ArrangementParty
    from commonservices.domain.facts import ArrangementFacts

GOVERNMENT: Final = "GOVERNMENT"
PROVIDING_ROLES: Final = frozenset({"PROVIDER", "LEAD"})
SIGNING_ROLES: Final = frozenset({"PROVIDER", "LEAD", "CO_LEAD", "CLIENT"})
_SIGNERS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "holder_consent": PROVIDING_ROLES,
        "lead": PROVIDING_ROLES,
        "none": frozenset(),
        "form": frozenset(),
        "smt_minute": frozenset(),
    }
)
FIVE_CONDITIONS: Final = (
    "competitive_award",
    "validity_covers",
    "same_conditions",
    "holder_agrees",
    "supplier_agrees",
)
_LEGAL_TYPES: Final = frozenset({"CPM", "LAS", "MOU_SUP"})
_SECURITY_LINES: Final = frozenset({"SEC", "CMP"})
_SECURITY_TYPES: Final = frozenset({"CPM", "LCSSB"})


def needs_signature(type_code: str) -> bool:
    """Say whether arrangements of a type are signed at all; an unknown type is."""
    types = codelists.load("arrangement_types")
    return type_code not in types or bool(types[type_code].extra.get("signature", True))


def signing_roles(type_code: str) -> frozenset[str]:
    """Give the roles whose parties sign an arrangement of a type."""
    types = codelists.load("arrangement_types")
    if not needs_signature(type_code):
        return frozenset()
    pattern = str(types[type_code].extra.get("signature_by", "")) if type_code in types else ""
    return _SIGNERS.get(pattern, SIGNING_ROLES)


def signers(facts: ArrangementFacts) -> tuple[ArrangementParty, ...]:
    """Give the parties that have to sign."""
    roles = signing_roles(facts.type)
    return tuple(party for party in facts.parties if party.role in roles)


def must_have_items(type_code: str) -> tuple[str, ...]:
    """Give the items an arrangement of a type must have before it is active."""
    types = codelists.load("arrangement_types")
    return tuple(types[type_code].extra.get("must_have", ())) if type_code in types else ()


def missing_items(facts: ArrangementFacts) -> tuple[str, ...]:
    """Give the must-have items that are neither there nor waived, in the order of the type's list."""
    waived = facts.waived
    return tuple(item for item in must_have_items(facts.type) if item not in waived and not has_item(facts, item))


def has_item(facts: ArrangementFacts, item: str) -> bool:
    """Say whether an item is there; one this program cannot see has to be waived."""
    seen = _SEEN.get(item)
    return bool(seen and seen(facts))


def evidence_rules(type_code: str, state: str) -> Mapping[str, str]:
    """Give the papers a type needs to come into a state: the rule's code and the kind of document."""
    found: dict[str, str] = {}
    for rule in codelists.load("evidence_rules"):
        types, spared = rule.extra["types"], rule.extra["except_types"]
        if rule.extra["state"] == state and ("*" in types or type_code in types) and type_code not in spared:
            found[rule.code] = str(rule.extra["document_kind"])
    return found


def missing_papers(facts: ArrangementFacts, state: str) -> tuple[tuple[str, str], ...]:
    """Give the papers still needed to come into a state, as code and document kind, without those waived."""
    return tuple(
        (code, kind)
        for code, kind in evidence_rules(facts.type, state).items()
        if not _paper_on_record(facts, kind) and code not in facts.waived
    )


def clearances_needed(facts: ArrangementFacts) -> tuple[str, ...]:
    """Give the kinds of clearance a draft needs before it counts as cleared."""
    needed = ["TECHNICAL"]
    if facts.version.financial_basis != "NONE":
        needed.append("FINANCE")
    if facts.type in _LEGAL_TYPES or has_government(facts) or "LIABILITY" in facts.clauses_present:
        needed.append("LEGAL")
    lines = {service.catalogue_code.partition("-")[0] for service in facts.services}
    if facts.type in _SECURITY_TYPES or lines & _SECURITY_LINES:
        needed.append("SECURITY")
    return tuple(needed)


def has_government(facts: ArrangementFacts) -> bool:
    """Say whether a Government is among the parties."""
    return any(facts.entity_kinds.get(party.entity_id) == GOVERNMENT for party in facts.parties if party.entity_id)


def unmet_conditions(facts: ArrangementFacts) -> tuple[str, ...]:
    """Give the conditions for using another entity's agreement that the recorded uses do not meet, by field name."""
    uses = facts.links.agreement_uses
    return tuple(name for name in FIVE_CONDITIONS if not all(getattr(use, name) for use in uses)) if uses else ()


def meets_five_conditions(facts: ArrangementFacts) -> bool:
    """Say whether the use on record meets all five conditions; without one, whether the consent letter is there."""
    if facts.links.agreement_uses:
        return not unmet_conditions(facts)
    return "CONSENT_LETTER" in facts.document_kinds


def _paper_on_record(facts: ArrangementFacts, kind: str) -> bool:
    """Say whether a paper is there: attached, or held by the record it belongs to."""
    links = facts.links
    elsewhere = {
        "LEASE": links.has_lease,
        "MINUTES": links.has_security_decision,
        "CONSENT_LETTER": any(use.holder_agrees and use.holder_document_id for use in links.agreement_uses),
    }
    return kind in facts.document_kinds or bool(elsewhere.get(kind))


def _has_provider(facts: ArrangementFacts) -> bool:
    return facts.version.lead_entity_id is not None or any(party.role in PROVIDING_ROLES for party in facts.parties)


def _has_notice(facts: ArrangementFacts) -> bool:
    return facts.version.notice_days_termination is not None and facts.version.notice_days_withdrawal is not None


def _has_annex(facts: ArrangementFacts) -> bool:
    return bool({"SERVICES_ANNEX", "ANNEXES"} & facts.clauses_present) or "ANNEX" in facts.document_kinds


def _shares_cost(facts: ArrangementFacts) -> bool:
    return "APPORTIONMENT" in facts.clauses_present or any(service.method for service in facts.services)


def _has_shares(facts: ArrangementFacts) -> bool:
    paying = [party for party in facts.parties if party.role in SIGNING_ROLES]
    return bool(facts.census_dates) or (bool(paying) and all(party.share_cap for party in paying))


def _recognised(facts: ArrangementFacts) -> bool:
    return bool(facts.parties) and all(party.entity_id in facts.mr_signatories for party in facts.parties)


def _has_contacts(facts: ArrangementFacts) -> bool:
    return bool(facts.parties) and all(party.contact for party in facts.parties)


_SEEN: Final[Mapping[str, Callable[[ArrangementFacts], bool]]] = MappingProxyType(
    {
        "annex_services": _has_annex,
        "provider_manager": _has_provider,
        "apportionment": _shares_cost,
        "notice_days": _has_notice,
        "financial_basis": lambda facts: bool(facts.version.financial_basis),
        "rate_card": lambda facts: facts.has_rates,
        "ceiling": lambda facts: facts.version.ceiling_amount is not None,
        "liability_note": lambda facts: "LIABILITY" in facts.clauses_present,
        "parent": lambda facts: facts.arrangement.parent_id is not None,
        "parent_or_corporate_agreement": lambda facts: (
            facts.arrangement.parent_id is not None or bool(facts.version.mandate_basis)
        ),
        "kpis": lambda facts: facts.has_indicators,
        "prices": lambda facts: facts.has_rates,
        "pool": _shares_cost,
        "driver_values": lambda facts: bool(facts.census_dates),
        "shares": _has_shares,
        "lease_document": lambda facts: "LEASE" in facts.document_kinds or facts.links.has_lease,
        "area_table": lambda facts: (
            facts.links.has_area_table or bool(facts.census_dates) or "ANNEX" in facts.document_kinds
        ),
        "government_party": has_government,
        "five_conditions": meets_five_conditions,
        "participants": lambda facts: len(facts.parties) > 1,
        "volumes": lambda facts: facts.has_volumes,
        "fee": lambda facts: facts.has_rates,
        "both_signatories": _recognised,
        "smt_decision": lambda facts: "MINUTES" in facts.document_kinds or facts.links.has_security_decision,
        "headcount_census": lambda facts: bool(facts.census_dates),
        "service_scope": lambda facts: bool(facts.services),
        "board": lambda facts: "GOVERNANCE" in facts.clauses_present,
        "focal_point_list": _has_contacts,
        "item_list": lambda facts: "ANNEX" in facts.document_kinds,
        "return_condition": lambda facts: "ASSETS" in facts.clauses_present,
    }
)
