"""The premises, agreements and the reliance of the demonstration."""

from __future__ import annotations

from collections import Counter
from datetime import date
from uuid import UUID

from commonservices.demo.plan import Plan
from commonservices.demo.premises import records
from commonservices.domain.checks import check_record
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_rules import check_occupancy, check_premises, occupants
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse

AS_OF = date(2026, 10, 1)
MADE = tuple(records(Plan.of(AS_OF)))


def of(cls):
    return [each for each in MADE if isinstance(each, cls)]


def test_there_are_so_many_of_each_and_all_may_be_saved() -> None:
    assert Counter(each.KIND for each in MADE) == {
        "premises": 4,
        "occupancy": 9,
        "long_term_agreement": 4,
        "long_term_agreement_use": 9,
        "call_off": 14,
        "reliance": 1,
    }
    for each in MADE:
        check_record(each)
    for each in of(Premises):
        check_premises(each, of(Premises))
    for each in of(Occupancy):
        check_occupancy(each, [o for o in of(Occupancy) if o.premises_id == each.premises_id], "")


def test_the_parties_of_the_office_block_are_its_occupants() -> None:
    plan = Plan.of(AS_OF)
    block = next(each for each in of(Premises) if each.reference == "DEMO-P01")
    row = plan.tables.arrangements["001"]
    inside = occupants([each for each in of(Occupancy) if each.premises_id == block.id], AS_OF)
    assert len(inside) == len({row.provider, *row.consumers}) == 6
    assert block.lease_end_on == plan.calendar.end(row.end_m)


def test_an_agreement_covers_the_arrangement_that_uses_it() -> None:
    plan = Plan.of(AS_OF)
    above = {each.id: each for each in of(LongTermAgreement)}
    used = [each for each in of(LongTermAgreementUse) if each.arrangement_id is not None]
    for ref in ("009", "010", "011"):
        row = plan.tables.arrangements[ref]
        found = {above[each.agreement_id] for each in used if each.arrangement_id == plan.arrangement_id(ref)}
        assert len(found) == 1
        (agreement,) = found
        assert agreement.starts_on == plan.calendar.month(row.start_m)
        assert agreement.ends_on == plan.calendar.end(row.end_m)


def test_orders_belong_to_the_use_of_who_ordered() -> None:
    uses = {each.id: each.user_id for each in of(LongTermAgreementUse)}
    assert all(uses[each.use_id] == each.entity_id for each in of(CallOff))


def test_they_are_the_same_each_time_and_move_with_the_date() -> None:
    assert tuple(records(Plan.of(AS_OF))) == MADE
    later = tuple(records(Plan.of(date(2027, 1, 1))))
    assert [each.id for each in later] == [each.id for each in MADE]
    assert all(isinstance(each.id, UUID) for each in later)
