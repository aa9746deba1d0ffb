"""Who may act: roles held on the day of the act, prepare apart from approve, and authority that was delegated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.sentences import NOBODY, refusal
from commonservices.errors import RuleBroken

ROLES_NOT_DECLARED: Final = "ROLES_NOT_DECLARED"
WHOLE_OFFICE: Final = "OFFICE"
# Roles that name a person to ask for; they give leave to nothing.
NAMED_ONLY: Final = frozenset({"CONTACT", "DEPUTY", "FOCAL_POINT", "OWNER"})
APPROVER: Final = "APPROVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyFacts:
    """Who acts, and what the register says about roles and delegations; `people` are names by identifier."""

    actor: str
    people: Mapping[UUID, str] = field(default_factory=dict)
    assignments: tuple[RoleAssignment, ...] = ()
    delegations: tuple[Delegation, ...] = ()

    @property
    def declared(self) -> bool:
        """Say whether the office has declared who does what; a contact of one record declares nothing."""
        return any(each.scope_kind == WHOLE_OFFICE and each.role not in NAMED_ONLY for each in self.assignments)

    @property
    def own_ids(self) -> frozenset[UUID]:
        """Give the persons on record that bear the actor's name."""
        return frozenset(id for id, name in self.people.items() if same_person(name, self.actor))


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One act that a role has to do: which roles may, on which record, what they approve, and the day it is done."""

    roles: tuple[str, ...]
    record_id: UUID
    day: date
    prepared_by: str = ""
    amount: int | None = None
    currency: str = ""

    @property
    def approves(self) -> bool:
        """Say whether it is an approval: the approver's act alone."""
        return self.roles == (APPROVER,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the actor stands to a duty: what is to be recorded with the act, or the rule that forbids it."""

    rule: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    role: str = ""
    delegation_id: UUID | None = None
    prepared_by: str = ""
    approved_by: str = ""
    exception_reason: str = ""
    holders: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        """Say whether nothing forbids the act."""
        return not self.rule

    @property
    def exception_helps(self) -> bool:
        """Say whether a stated reason would let the act pass all the same."""
        return self.rule == "same_person"

    @property
    def refusal(self) -> RuleBroken:
        """Give what forbids the act, as it is said."""
        return refusal(self.rule, "role", str(self.params.get("value", "")), self.params)


def move_duty(facts: ArrangementFacts, roles: tuple[str, ...], today: date) -> Duty:
    """Give what a role does by a move of an arrangement: it answers for the terms in force."""
    return _duty(facts, facts.version, roles, today, facts.drafted_by)


def seal_duty(facts: ArrangementFacts, version: ArrangementVersion, today: date, actor: str) -> Duty:
    """Give what an approver does by sealing an amendment: the new terms, and whoever wrote in them prepared them."""
    own = (each for each in facts.amended_by if same_person(each, actor))
    prepared_by = next(own, next(iter(facts.amended_by), ""))
    return _duty(facts, version, (APPROVER,), today, prepared_by)


def _duty(
    facts: ArrangementFacts, version: ArrangementVersion, roles: tuple[str, ...], today: date, prepared_by: str
) -> Duty:
    return Duty(
        roles=roles,
        record_id=facts.arrangement.id,
        day=today,
        prepared_by=prepared_by,
        amount=version.ceiling_amount,
        currency=version.currency,
    )


def same_person(first: str, second: str) -> bool:
    """Say whether two names are one person's."""
    return bool(first.strip()) and first.strip().casefold() == second.strip().casefold()


def holds_on(assignment: RoleAssignment, day: date, record_id: UUID | None = None) -> bool:
    """Say whether an assignment is valid on a day, for the whole office or for this record."""
    if assignment.from_on is not None and day < assignment.from_on:
        return False
    if assignment.until_on is not None and day > assignment.until_on:
        return False
    return assignment.scope_kind == WHOLE_OFFICE or (record_id is not None and assignment.scope_id == record_id)


def roles_held(facts: DutyFacts, day: date, record_id: UUID | None = None) -> frozenset[str]:
    """Give the roles the actor holds on a day, in the office or on this record, also as somebody's alternate."""
    own = facts.own_ids
    return frozenset(
        each.role for each in facts.assignments if each.person_id in own and holds_on(each, day, record_id)
    )


def holders_of(facts: DutyFacts, roles: Iterable[str], day: date, record_id: UUID | None = None) -> tuple[str, ...]:
    """Give the names of those who hold one of these roles on a day, in alphabetical order."""
    wanted = set(roles)
    found = {each.person_id for each in facts.assignments if each.role in wanted and holds_on(each, day, record_id)}
    return tuple(sorted(name for id, name in facts.people.items() if id in found))


def delegation_for(facts: DutyFacts, duty: Duty) -> Delegation | None:
    """Give the delegation under which the actor may approve on that day and up to that amount."""
    valid = [each for each in facts.delegations if each.person_id in facts.own_ids and _runs(each, duty.day)]
    return next((each for each in sorted(valid, key=_reach, reverse=True) if _reaches(each, duty)), None)


def standing_for(facts: DutyFacts, duty: Duty, *, role: str = "", exception: str = "") -> Standing:
    """Give how the actor stands to a duty; roles bind once the office declares any, delegations likewise."""
    chosen = _role_for(facts, duty, role)
    if chosen.rule or not duty.approves:
        return chosen
    delegation = delegation_for(facts, duty)
    if facts.delegations and delegation is None:
        return _without_delegation(facts, duty)
    reason = exception.strip()
    if same_person(duty.prepared_by, facts.actor) and not reason and facts.declared:
        return Standing(rule="same_person", params={"value": facts.actor})
    return Standing(
        role=chosen.role,
        delegation_id=delegation.id if delegation else None,
        prepared_by=duty.prepared_by,
        approved_by=facts.actor,
        exception_reason=reason or ("" if facts.declared else ROLES_NOT_DECLARED),
    )


def check_standing(facts: DutyFacts, duty: Duty, *, role: str = "", exception: str = "") -> Standing:
    """Give the standing when the actor may act; otherwise refuse with what forbids it."""
    standing = standing_for(facts, duty, role=role, exception=exception)
    if not standing.allowed:
        raise standing.refusal
    return standing


def check_apart(first: str, second: str, *, exception: str = "", rule: str = "same_person") -> str:
    """Give the exception to record when one person does both halves of a pair; refuse when no reason is given."""
    if not same_person(first, second):
        return ""
    if not exception.strip():
        raise refusal(rule, "role", second)
    return exception.strip()


def _role_for(facts: DutyFacts, duty: Duty, role: str) -> Standing:
    if not facts.declared:
        return Standing(role=role)
    held = roles_held(facts, duty.day, duty.record_id)
    fitting = [each for each in duty.roles if each in held]
    if role and role not in fitting:
        return _not_held(facts, duty, (role,) if role in duty.roles else duty.roles)
    if not fitting:
        return _not_held(facts, duty, duty.roles)
    return Standing(role=role or fitting[0])


def _not_held(facts: DutyFacts, duty: Duty, roles: tuple[str, ...]) -> Standing:
    holders = holders_of(facts, roles, duty.day, duty.record_id)
    params = {
        "value": facts.actor,
        "choices": ", ".join(roles),
        "holders": ", ".join(holders) or NOBODY,
        "day": duty.day,
    }
    return Standing(rule="role_not_held", params=MappingProxyType(params), holders=holders)


def _without_delegation(facts: DutyFacts, duty: Duty) -> Standing:
    own = [each for each in facts.delegations if each.person_id in facts.own_ids and _runs(each, duty.day)]
    params: dict[str, object] = {"value": facts.actor, "day": duty.day, "currency": duty.currency}
    return Standing(rule="delegation_too_low" if own else "no_delegation", params=params)


def _runs(delegation: Delegation, day: date) -> bool:
    begun = delegation.valid_from is None or delegation.valid_from <= day
    return begun and (delegation.valid_to is None or day <= delegation.valid_to)


def _reach(delegation: Delegation) -> tuple[bool, int, int]:
    return delegation.ceiling_amount is None, delegation.ceiling_amount or 0, delegation.id.int


def _reaches(delegation: Delegation, duty: Duty) -> bool:
    if delegation.ceiling_amount is None or not duty.amount:
        return True
    return delegation.currency == duty.currency and duty.amount <= delegation.ceiling_amount
