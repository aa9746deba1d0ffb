"""Roles and delegations: between two days in order, of a person, up to an amount."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.people import Delegation, RoleAssignment
from tests.commonservices.domain.refusals import differing, refused

FROM, UNTIL = date(2026, 1, 1), date(2026, 12, 31)
ROLE = RoleAssignment(id=UUID(int=1), person_id=UUID(int=9), role="APPROVER", from_on=FROM)
GIVEN = Delegation(id=UUID(int=2), person_id=UUID(int=9), given_by="Head of office", valid_from=FROM)


def test_a_role_is_of_a_person_for_the_whole_office_unless_told_otherwise() -> None:
    assert ROLE.scope_kind == "OFFICE"
    assert differing(ROLE, {
        "for good": ({}, ""),
        "until a day": ({"until_on": UNTIL}, ""),
        "for one day": ({"until_on": FROM}, ""),
        "of nobody": ({"person_id": None}, "person_id"),
        "no role": ({"role": ""}, "role"),
        "unknown role": ({"role": "KING"}, "role"),
        "no first day": ({"from_on": None}, "from_on"),
        "unknown scope": ({"scope_kind": "WORLD"}, "scope_kind"),
    }) == {}  # fmt: skip
    assert refused(ROLE, {"until_on": date(2025, 12, 31)})


def test_a_delegation_says_who_gave_it_and_its_ceiling_is_not_below_zero() -> None:
    assert differing(GIVEN, {
        "without a ceiling": ({}, ""),
        "with a ceiling": ({"ceiling_amount": 5_000_000, "currency": "XOF"}, ""),
        "below zero": ({"ceiling_amount": -1}, "ceiling_amount"),
        "unknown currency": ({"ceiling_amount": 1, "currency": "ABC"}, "currency"),
        "given by nobody": ({"given_by": ""}, "given_by"),
        "of nobody": ({"person_id": None}, "person_id"),
        "no first day": ({"valid_from": None}, "valid_from"),
    }) == {}  # fmt: skip
    assert refused(GIVEN, {"valid_to": date(2025, 12, 31)})
