"""What records may not be beside the others: the rules that look past one record, asked by each act and by undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from commonservices.actions import arrangements
from commonservices.actions.keeping import check_references
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document
from commonservices.domain.bills import Bill
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.deciding import (
    check_action,
    check_assignment,
    check_body_day,
    check_decision,
    check_present,
)
from commonservices.domain.duty_separation import same_person
from commonservices.domain.fields import Need, Record, record_type
from commonservices.domain.ordering import check_fit, quantity_delivered
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.partners import Entity, Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.pool_cycle import SUPERSEDED
from commonservices.domain.premises import Occupancy
from commonservices.domain.premises_rules import check_occupancy
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse
from commonservices.domain.procurement_rules import check_call_off, check_ready, check_use
from commonservices.domain.rate_rules import check_overlap
from commonservices.domain.references import check_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.settling import check_state
from commonservices.domain.shared_services import RateLine
from commonservices.domain.text import fold
from commonservices.store.bill_rows import billed_keys, bills_of_orders, keys_of, settlements_of

if TYPE_CHECKING:
    from commonservices.store.work import Work

R = TypeVar("R", bound=Record)
Rule = Callable[["Work", Any, date], None]


def check_beside(work: Work, record: Record, before: Record | None, today: date) -> None:
    """Refuse what an act made of a record where it cannot be beside the others; `before` is None when it came back."""
    names = [each.name for each in record_type(type(record)).fields if _differs(record, before, each.name)]
    check_references(work, record, before)
    if "reference" in names and record_type(type(record)).by_name["reference"].need is Need.SAVE:
        _check_reference(work, record)  # the article a clause stands in is no reference of its own
    if isinstance(record, LongTermAgreementUse) and before is not None:
        check_ready(record)
    rule = RULES.get(record.KIND)
    if rule is not None and (before is None or not _ONLY.get(record.KIND) or _ONLY[record.KIND] & set(names)):
        rule(work, record, today)


def _differs(record: Record, before: Record | None, name: str) -> bool:
    return before is None or getattr(record, name) != getattr(before, name)


def _check_reference(work: Work, record: Any) -> None:
    """Refuse a reference that another record of the kind bears by now."""
    others = [each.reference for each in work.all(type(record), reference=record.reference) if each.id != record.id]
    if others:
        check_reference(record.reference, others)


# --- premises and procurement -----------------------------------------------------------------------------------------


def occupancy(work: Work, record: Occupancy, _today: date | None = None) -> None:
    """Refuse an occupancy that overlaps another one of the entity in the same room."""
    others = work.all(Occupancy, premises_id=record.premises_id)
    check_occupancy(record, others, work.get(Entity, record.entity_id).short_code)


def use(work: Work, record: LongTermAgreementUse, _today: date | None = None) -> None:
    """Refuse a use of an agreement that is on record already."""
    agreement, user = work.get(LongTermAgreement, record.agreement_id), work.get(Entity, record.user_id)
    check_use(record, agreement, work.all(LongTermAgreementUse, agreement_id=agreement.id), user.short_code)


def order(work: Work, record: CallOff, today: date) -> None:
    """Refuse an order outside the days or above the ceiling of its agreement, without a note that says why."""
    agreement = work.get(LongTermAgreement, record.agreement_id)
    uses = work.all(LongTermAgreementUse, agreement_id=agreement.id)
    others = work.all(CallOff, agreement_id=agreement.id)
    check_call_off(record, agreement, uses, others, work.get(Entity, record.entity_id).short_code, today)


def agreement_currency(work: Work, record: LongTermAgreement, _today: date | None = None) -> None:
    """Refuse an agreement in another currency than its orders."""
    for each in work.all(CallOff, agreement_id=record.id):
        if each.currency != record.currency:
            refuse("call_off_currency", "currency", record.currency, currency=each.currency)


# --- people, bodies and decisions -------------------------------------------------------------------------------------


def person(work: Work, record: Person, _today: date | None = None) -> None:
    """Refuse a person whose name another one bears."""
    for each in work.all(Person):
        if each.id != record.id and same_person(each.name, record.name):
            refuse("person_twice", "name", record.name)


def role(work: Work, record: RoleAssignment, _today: date | None = None) -> None:
    """Refuse a role held twice on the same days, or by a person who has left."""
    holder = work.get(Person, record.person_id)
    check_assignment(record, holder, work.all(RoleAssignment, person_id=record.person_id))


def delegation(work: Work, record: Delegation, _today: date | None = None) -> None:
    """Refuse authority given to a person who has left."""
    check_present(work.get(Person, record.person_id), record.valid_from)


def body(work: Work, record: Body, _today: date | None = None) -> None:
    """Refuse a body whose name another one bears."""
    for each in work.all(Body):
        if each.id != record.id and fold(each.name_en) == fold(record.name_en):
            refuse("body_twice", "name_en", record.name_en)


def meeting(work: Work, record: Meeting, _today: date | None = None) -> None:
    """Refuse a meeting on a day on which its body did not exist."""
    if record.held_on is not None:
        check_body_day(work.get(Body, record.body_id), "held_on", record.held_on)


def decision(work: Work, record: Decision, today: date) -> None:
    """Refuse a decision to come, at a meeting to come or of another body, or that nobody took."""
    if record.decided_on is not None and record.decided_on > today:
        day = record.decided_on
        refuse("day_in_future", "decided_on", day.isoformat(), shown=day, example=today)
    held = work.find(Meeting, record.meeting_id)
    if held is not None and held.held_on is not None and held.held_on > today:
        refuse("meeting_to_come", "meeting_id", shown=held.held_on)
    check_decision(record, work.find(Body, record.body_id), held, work.find(Body, held.body_id) if held else None)


def action(work: Work, record: ActionItem, _today: date | None = None) -> None:
    """Refuse an action that nobody owns, or that is due or closed before what was decided."""
    check_action(record, work.find(Decision, record.decision_id))


# --- arrangements and services ----------------------------------------------------------------------------------------


def kin(work: Work, record: Arrangement, _today: date | None = None) -> None:
    """Refuse a parent or a predecessor that cannot be one, and days outside a parent or around a child."""
    version = work.find(ArrangementVersion, record.version_id)
    if version is not None:
        arrangements.check_kin(work, record, version)


def period(work: Work, record: ArrangementVersion, _today: date | None = None) -> None:
    """Refuse terms whose days lie outside the parent's, or leave a child outside."""
    above = work.find(Arrangement, record.arrangement_id)
    if above is not None:
        arrangements.check_kin(work, above, record)


def rate(work: Work, record: RateLine, _today: date | None = None) -> None:
    """Refuse a price on days on which the service has another one."""
    check_overlap(record, work.all(RateLine, service_id=record.service_id))


def bill(work: Work, record: Bill, _today: date | None = None) -> None:
    """Refuse a bill whose state does not fit what is settled of it, or that comes back with what another one has."""
    check_state(record, work.read(lambda connection: settlements_of(connection, [record.id])))
    own = work.read(lambda connection: keys_of(connection, record.id)) if record.state != "CANCELLED" else {}
    days = [day for day in own.values() if day is not None]
    if not own:
        return
    first, last = min(days, default=date.max), max(days, default=date.min)
    others = work.read(lambda connection: billed_keys(connection, first, last, record.id))
    for key in own.keys() & others.keys():
        refuse("billed_already", "bill", record.reference, bill=others[key])


def run(work: Work, record: ApportionmentRun, _today: date | None = None) -> None:
    """Refuse a run that comes back where another one shares the same line for the same version of its budget."""
    if record.state == SUPERSEDED:
        return
    for each in work.all(ApportionmentRun, line_id=record.line_id, kind=record.kind, pool_version=record.pool_version):
        if each.id != record.id and each.state != SUPERSEDED:
            refuse("run_stands_already", "kind", each.reference)


def ordered(work: Work, record: ServiceOrder, _today: date | None = None) -> None:
    """Refuse an order whose state does not fit its bill, or whose confirmation is above what was delivered."""
    delivered = quantity_delivered(work.all(Delivery, order_id=record.id))
    standing = work.read(lambda connection: bills_of_orders(connection, [record.id]))
    found = work.find(Bill, standing[record.id][0]) if record.id in standing else None
    check_fit(record, delivered, found.state if found is not None and found.issued_on is not None else "")


def delivery(work: Work, record: Delivery, _today: date | None = None) -> None:
    """Refuse a delivery that comes back where its order does not fit it any more."""
    ordered(work, work.get(ServiceOrder, record.order_id))


def document(work: Work, record: Document, _today: date | None = None) -> None:
    """Refuse a paper whose content is attached to the same record already, as the same kind."""
    for each in work.all(Document, attached_id=record.attached_id):
        if each.id != record.id and (each.sha256, each.kind) == (record.sha256, record.kind):
            refuse("document_twice", "file_name", record.file_name, example="another file")


# --- what sharing saves -----------------------------------------------------------------------------------------------


def labour_rate(work: Work, record: Any, _today: date | None = None) -> None:
    """Refuse an hourly rate on days on which its grade has another one."""
    from commonservices.domain.efficiency_cases import check_rate

    check_rate(record, work.all(type(record)))


def case(work: Work, record: Any, _today: date | None = None) -> None:
    """Refuse a case whose years leave a line outside by now."""
    from commonservices.actions.cba_cases import check_years

    check_years(work, record)


def case_line(work: Work, record: Any, _today: date | None = None) -> None:
    """Refuse a line that its case cannot reckon with by now."""
    from commonservices.actions.cba_cases import check_in_case

    check_in_case(work, record)


def claim(work: Work, record: Any, today: date) -> None:
    """Refuse a claim that another one counts by now, or that loses what its state stands on."""
    from commonservices.actions.efficiency import check_once, check_stands

    check_stands(record, today)
    check_once(work, record)


def worked_out(record: R) -> R:
    """Give a record with what is worked out of its other fields, which may have changed one by one."""
    if record.KIND != "efficiency_record":
        return record
    from commonservices.domain.efficiency_claims import computed

    return computed(record)  # type: ignore[arg-type,return-value]


RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        Occupancy.KIND: occupancy,
        LongTermAgreement.KIND: agreement_currency,
        LongTermAgreementUse.KIND: use,
        CallOff.KIND: order,
        Person.KIND: person,
        RoleAssignment.KIND: role,
        Delegation.KIND: delegation,
        Body.KIND: body,
        Meeting.KIND: meeting,
        Decision.KIND: decision,
        ActionItem.KIND: action,
        Arrangement.KIND: kin,
        ArrangementVersion.KIND: period,
        RateLine.KIND: rate,
        Document.KIND: document,
        Bill.KIND: bill,
        ApportionmentRun.KIND: run,
        ServiceOrder.KIND: ordered,
        Delivery.KIND: delivery,
        "labour_rate": labour_rate,
        "cba_case": case,
        "cba_line": case_line,
        "efficiency_record": claim,
    }
)
# Where only some fields bear on the others, and many other fields change often.
_ONLY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        Arrangement.KIND: frozenset({"parent_id", "replaces_id", "state"}),  # one that was cancelled replaces nothing
        ArrangementVersion.KIND: frozenset(arrangements.PERIOD),
        Bill.KIND: frozenset({"state"}),
        ApportionmentRun.KIND: frozenset({"state"}),
        ServiceOrder.KIND: frozenset({"state", "confirmed_quantity"}),
        "labour_rate": frozenset({"grade", "location_id", "currency", "valid_from", "valid_to"}),
        "cba_case": frozenset({"horizon_years"}),
    }
)
