"""Roles, bodies, duties, premises and agreements: what each refuses before the database has to."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.domain.bodies import Body
from commonservices.domain.checks import check_record
from commonservices.domain.duties import AlertAnswer, Obligation, Risk
from commonservices.domain.lens import Narrative
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement
from commonservices.errors import RuleBroken

ID, OTHER = UUID(int=1), UUID(int=2)
DAY, LATER = date(2026, 1, 1), date(2026, 12, 31)
ROLE = RoleAssignment(id=ID, person_id=OTHER, role="APPROVER", from_on=DAY)
DELEGATION = Delegation(id=ID, person_id=OTHER, given_by="Head", valid_from=DAY)
BODY = Body(id=ID, name_en="Team", kind="OMT")
OBLIGATION = Obligation(id=ID, arrangement_id=OTHER, kind="REPORT", text="Report", first_due_on=DAY)
RISK = Risk(id=ID, subject_kind="ARRANGEMENT", subject_id=OTHER, text="Late")
ANSWER = AlertAnswer(
    id=ID,
    subject_kind="ARRANGEMENT",
    subject_id=OTHER,
    alert="REVIEW_BY",
    answer="ACKNOWLEDGED",
    reason="Known",
    answered_on=DAY,
    answered_by="A",
)
PREMISES = Premises(id=ID, reference="P-1", name="House", owner_office_id=OTHER)
OCCUPANCY = Occupancy(id=ID, premises_id=OTHER, entity_id=OTHER, from_on=DAY)
AGREEMENT = LongTermAgreement(id=ID, reference="L-1", holder_id=OTHER, vendor="V", starts_on=DAY, ends_on=LATER)
CALL_OFF = CallOff(id=ID, agreement_id=OTHER, entity_id=OTHER, ordered_on=DAY, amount=100)
NARRATIVE = Narrative(id=ID, subject_kind="OFFICE", subject_id=OTHER, starts_on=DAY, ends_on=LATER)
GOOD = (ROLE, DELEGATION, BODY, OBLIGATION, RISK, ANSWER, PREMISES, OCCUPANCY, AGREEMENT, CALL_OFF, NARRATIVE)
EARLIER = date(2025, 12, 31)


@pytest.mark.parametrize("record", GOOD, ids=lambda each: each.KIND)
def test_a_plain_record_is_taken(record):
    check_record(record)
    assert record.id == ID


@pytest.mark.parametrize(
    ("record", "wrong", "rule", "field"),
    [
        (ROLE, {"until_on": EARLIER}, "ends_before_start", "until_on"),
        (ROLE, {"from_on": None}, "required", "from_on"),
        (ROLE, {"role": "KING"}, "unknown_code", "role"),
        (DELEGATION, {"valid_to": EARLIER}, "ends_before_start", "valid_to"),
        (DELEGATION, {"ceiling_amount": -1}, "too_small", "ceiling_amount"),
        (DELEGATION, {"ceiling_amount": 5, "currency": ""}, "no_currency", "ceiling_amount"),
        (BODY, {"active_from": DAY, "active_to": EARLIER}, "ends_before_start", "active_to"),
        (BODY, {"refers_to_id": ID}, "own_parent", "refers_to_id"),
        (OBLIGATION, {"until_on": EARLIER}, "ends_before_start", "until_on"),
        (OBLIGATION, {"every_m": 0}, "too_small", "every_m"),
        (RISK, {"likelihood": 6}, "too_large", "likelihood"),
        (RISK, {"impact": 0}, "too_small", "impact"),
        (ANSWER, {"answer": "SNOOZED"}, "required", "until_on"),
        (PREMISES, {"lease_start_on": DAY, "lease_end_on": EARLIER}, "ends_before_start", "lease_end_on"),
        (PREMISES, {"latitude": Decimal(91)}, "too_large", "latitude"),
        (PREMISES, {"area_m2": Decimal(-1)}, "too_small", "area_m2"),
        (OCCUPANCY, {"until_on": EARLIER}, "ends_before_start", "until_on"),
        (OCCUPANCY, {"net_m2": Decimal(-1)}, "too_small", "net_m2"),
        (AGREEMENT, {"ends_on": EARLIER}, "ends_before_start", "ends_on"),
        (AGREEMENT, {"extension_end_on": DAY}, "ends_before_start", "extension_end_on"),
        (CALL_OFF, {"amount": -5}, "too_small", "amount"),
        (NARRATIVE, {"ends_on": EARLIER}, "ends_before_start", "ends_on"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field(record, wrong, rule, field):
    with pytest.raises(RuleBroken) as refused:
        check_record(replace(record, **wrong))
    assert (refused.value.rule, refused.value.field) == (rule, field)
