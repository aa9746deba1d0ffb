"""The steps of an arrangement's life as one line: reached, present or to come, and where what is missing is mended."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementParty
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import record_type
from commonservices.domain.guards import Missing
from commonservices.domain.must_haves import needs_signature, signers
from commonservices.domain.states import Move
from commonservices.domain.terms import ended_on

ENDED: Final = "ENDED"
_LINE: Final = ("DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "ACTIVE", ENDED)
_RUNNING: Final = frozenset({"ACTIVE", "SUSPENDED", "NOTICE"})
_ENDS: Final = frozenset({"EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED"})
_ONWARD: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "DRAFT": ("IN_REVIEW",),
        "IN_REVIEW": ("CLEARED",),
        "CLEARED": ("SIGNING", "SIGNED"),
        "SIGNING": ("SIGNED",),
        "SIGNED": ("ACTIVE",),
        "SUSPENDED": ("ACTIVE",),
        "NOTICE": ("TERMINATED",),
        "EXPIRED": ("CLOSED",),
        "TERMINATED": ("CLOSED",),
        "SUPERSEDED": ("CLOSED",),
    }
)
_TABS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "too_few_parties": "overview",
        "no_government_party": "overview",
        "signature_missing": "overview",
        "clearance_missing": "overview",
        "closing_missing": "overview",
        "actions_open": "overview",
        "obligations_unmet": "overview",
        "amendments_open": "terms",
        "draft_document_missing": "documents",
        "paper_missing": "documents",
        "evidence_missing": "documents",
        "document_missing": "documents",
        "amendment_paper_missing": "documents",
        "no_service": "services",
    }
)
_ITEM_TABS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "annex_services": "clauses",
        "liability_note": "clauses",
        "board": "clauses",
        "return_condition": "clauses",
        "apportionment": "services",
        "rate_card": "services",
        "kpis": "services",
        "prices": "services",
        "pool": "services",
        "volumes": "services",
        "fee": "services",
        "service_scope": "services",
        "lease_document": "documents",
        "area_table": "documents",
        "five_conditions": "documents",
        "smt_decision": "documents",
        "item_list": "documents",
        "government_party": "overview",
        "participants": "overview",
        "both_signatories": "overview",
        "focal_point_list": "overview",
        "shares": "overview",
        "driver_values": "services",
        "headcount_census": "services",
    }
)
_ITEM_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "provider_manager": "lead_entity_id",
        "notice_days": "notice_days_termination",
        "financial_basis": "financial_basis",
        "ceiling": "ceiling_amount",
        "parent": "parent_id",
        "parent_or_corporate_agreement": "parent_id",
    }
)


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step: done, current, later, skipped (passed over), and the event by which it was reached last."""

    state: str
    status: str
    event: ArrangementEvent | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something missing is mended: the part of the page, the field, the parties it concerns."""

    tab: str
    field: str = ""
    party_ids: tuple[UUID, ...] = ()


def life_steps(facts: ArrangementFacts) -> tuple[LifeStep, ...]:
    """Give the seven steps in order; the last stands for whichever end it was."""
    now = _place(facts.state)
    reached = _reached(facts)
    steps: list[LifeStep] = []
    for place, state in enumerate(_LINE):
        event = reached.get(place)
        if place == now:
            steps.append(LifeStep(facts.state, "current", event))
        elif place > now:
            unsigned = state == "SIGNING" and not needs_signature(facts.type)
            steps.append(LifeStep(state, "skipped" if unsigned else "later"))
        else:
            steps.append(LifeStep(state, "done" if event or place == 0 else "skipped", event))
    return tuple(steps)


def next_move(facts: ArrangementFacts, moves: tuple[Move, ...]) -> Move | None:
    """Give the move that leads on from here, ready or not; None when the arrangement runs or is over."""
    wanted = _ONWARD.get(facts.state, ())
    extended = any(move.to_state == "ACTIVE" and move.ready for move in moves)
    if facts.state == "EXPIRED" and (extended or _still_used(facts)):
        wanted = ("ACTIVE",)
    return next((move for state in wanted for move in moves if move.to_state == state), None)


def _still_used(facts: ArrangementFacts) -> bool:
    """Say whether a service of one that has ended runs on and was used since: extend it, or stop the service."""
    ended, used_on = ended_on(facts), facts.last_used_on
    runs = any(service.status == "ACTIVE" for service in facts.services)
    return runs and ended is not None and used_on is not None and used_on > ended


def place_of(missing: Missing, facts: ArrangementFacts) -> Place:
    """Give where a missing thing is mended."""
    if missing.rule in {"item_missing", "conditions_missing"}:
        item = str(missing.params.get("value", ""))
        return Place(_ITEM_TABS.get(item, "terms"), _ITEM_FIELDS.get(item, ""))
    if missing.rule == "signature_missing":
        return Place("overview", "signed_on", tuple(each.id for each in signers(facts) if each.signed_on is None))
    tab = _TABS.get(missing.rule, "")
    if tab:
        return Place(tab, missing.field)
    if missing.field in record_type(ArrangementParty).by_name:
        lacking = (each.id for each in signers(facts) if not getattr(each, missing.field, None))
        return Place("overview", missing.field, tuple(lacking))
    identity = missing.field in record_type(Arrangement).by_name and missing.field not in {"parent_id", "type"}
    return Place("overview" if identity else "terms", missing.field)


def _place(state: str) -> int:
    if state in _RUNNING:
        return _LINE.index("ACTIVE")
    return _LINE.index(ENDED if state in _ENDS else state)


def _reached(facts: ArrangementFacts) -> dict[int, ArrangementEvent]:
    found: dict[int, ArrangementEvent] = {}
    for event in facts.ordered_events():
        if event.from_state != event.to_state and event.to_state:
            found[_place(event.to_state)] = event
    return found
