"""One of each that freezes, a run, a bill, a delivery, a case, a claim, a submission, beside one that is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.domain.bills import (
    AgeingSnapshot,
    BalanceConfirmation,
    Bill,
    BillLine,
    Reminder,
    Settlement,
)
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.domain.fields import Record
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.period_ends import Discrepancy, PeriodLock, Reconciliation
from commonservices.domain.shared_services import RateCard, RateLine
from commonservices.domain.sheets.records import Submission
from commonservices.office import Office
from commonservices.store.opening import own_office
from tests.builders import a_service, an_arrangement, entity

BEFORE, FIRST, LAST, DAY = date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2026, 9, 1)
NUMBERS = {
    name: UUID(int=number)
    for number, name in enumerate(
        (
            *("order", "delivery", "pool", "line", "actual", "scheme", "run", "open_run", "share", "open_share"),
            *("bill", "open_bill", "bill_line", "open_bill_line", "settlement", "reminder", "balance", "ageing"),
            *("lock", "reconciliation", "discrepancy", "card", "rate", "later_rate", "submission"),
            *("labour_rate", "case", "open_case", "case_line", "open_case_line", "claim", "open_claim"),
        ),
        start=1000,
    )
}


def id_of(name: str) -> UUID:
    """Give the identifier of one of the records."""
    return NUMBERS[name]


def some_money(office: Office, *, frozen: bool = True) -> bytes:
    """Write one record of every kind of the money and freeze those that can be frozen; give the act that wrote them."""
    arrangement, service = an_arrangement(office), a_service(office)
    with office.engine.connect() as connection:
        own = own_office(connection)
    assert own is not None
    with office.work("field_set", subject=service.reference) as work:
        money = (*_orders(service.id), *_pools(arrangement.id), *_bills(service.id), *_ends(own.id))
        for record in (*money, *_savings(service.id)):
            # nothing is settled of a bill that is not issued, and a submission is frozen from the first
            if frozen or not isinstance(record, (Settlement, Submission)):
                work.put(record)
    assert work.changes.transaction is not None
    written = work.changes.transaction
    if not frozen:
        return written
    with office.work("field_set", subject="UNEXAM-RUN-1") as work:
        work.put(replace(work.get(ApportionmentRun, id_of("run")), frozen_on=DAY, frozen_by="A", state="FROZEN"))
        work.put(replace(work.get(Bill, id_of("bill")), issued_on=DAY, issued_by="A", state="ISSUED", due_on=LAST))
        work.put(replace(work.get(CbaCase, id_of("case")), adopted_on=DAY, adopted_by="A", state="ADOPTED"))
        claim = work.get(EfficiencyRecord, id_of("claim"))
        work.put(replace(claim, validated_on=DAY, validated_by="B", state="VALIDATED"))
    return written


def _orders(service: UUID) -> list[Record]:
    ordered: dict[str, Any] = {"service_id": service, "consumer_id": entity("WFP"), "quantity": Decimal(4)}
    rate: dict[str, Any] = {"service_id": service, "card_id": id_of("card"), "unit": "litre", "rate": Decimal("1.5")}
    return [
        ServiceOrder(id=id_of("order"), reference="UNEXAM-ORD-1", requested_by="A", **ordered),
        Delivery(id=id_of("delivery"), order_id=id_of("order"), delivered_on=DAY, quantity=Decimal(4)),
        RateCard(id=id_of("card"), name="Prices", provider_id=entity("UNICEF"), valid_from=FIRST),
        RateLine(id=id_of("rate"), valid_from=FIRST, valid_to=DAY, **rate),
        RateLine(id=id_of("later_rate"), valid_from=DAY, **rate),
    ]


def _pools(arrangement: UUID) -> list[Record]:
    year: dict[str, Any] = {"provider_id": entity("UNICEF"), "starts_on": FIRST, "ends_on": LAST}
    run: dict[str, Any] = {"pool_id": id_of("pool"), "line_id": id_of("line"), "total": 100, "inputs": "{}"}
    share: dict[str, Any] = {"entity_id": entity("WFP"), "numerator": "1", "denominator": "1", "amount": 100}
    return [
        CostPool(id=id_of("pool"), reference="UNEXAM-POOL-1", name="Compound", arrangement_id=arrangement, **year),
        ApportionmentScheme(id=id_of("scheme"), arrangement_id=arrangement, name="By desks", method="EQUAL"),
        PoolLine(
            id=id_of("line"),
            pool_id=id_of("pool"),
            number=1,
            description="Guards",
            budget=100,
            scheme_id=id_of("scheme"),
        ),
        PoolActual(id=id_of("actual"), line_id=id_of("line"), month=FIRST, amount=9),
        ApportionmentRun(
            id=id_of("run"), reference="UNEXAM-RUN-1", inputs_digest=bytes(32), scheme_id=id_of("scheme"), **run
        ),
        ApportionmentRun(id=id_of("open_run"), reference="UNEXAM-RUN-2", **run),
        Share(id=id_of("share"), run_id=id_of("run"), **share),
        Share(id=id_of("open_share"), run_id=id_of("open_run"), **share),
    ]


def _bills(service: UUID) -> list[Record]:
    bill: dict[str, Any] = {
        "from_entity_id": entity("UNICEF"),
        "to_entity_id": entity("WFP"),
        "basis": "REIMBURSABLE",
        "channel": "INTERNAL",
        "starts_on": FIRST,
        "ends_on": LAST,
        "total": 600,
    }
    line: dict[str, Any] = {"number": 1, "service_id": service, "quantity": Decimal(4), "amount": 600}
    sides: dict[str, Any] = {"provider_id": entity("UNICEF"), "counterparty_id": entity("WFP"), "as_of": DAY}
    return [
        Bill(id=id_of("bill"), reference="UNEXAM-BILL-1", pool_id=id_of("pool"), **bill),
        Bill(id=id_of("open_bill"), reference="UNEXAM-BILL-2", **bill),
        BillLine(
            id=id_of("bill_line"), bill_id=id_of("bill"), order_id=id_of("order"), rate_line_id=id_of("rate"), **line
        ),
        BillLine(id=id_of("open_bill_line"), bill_id=id_of("open_bill"), share_id=id_of("open_share"), **line),
        Settlement(id=id_of("settlement"), bill_id=id_of("bill"), settled_on=DAY, amount=600, method="CASH"),
        Reminder(id=id_of("reminder"), bill_id=id_of("bill"), sent_on=DAY, days_overdue=3),
        BalanceConfirmation(id=id_of("balance"), our_balance=0, **sides),
        AgeingSnapshot(id=id_of("ageing"), not_due=0, **sides),
    ]


def _ends(office: UUID) -> list[Record]:
    span: dict[str, Any] = {"starts_on": FIRST, "ends_on": LAST}
    return [
        PeriodLock(id=id_of("lock"), office_id=office, starts_on=BEFORE, ends_on=BEFORE, closed_on=DAY),
        Reconciliation(id=id_of("reconciliation"), routine="R5", prepared_on=DAY, result="DIFFERS", **span),
        Discrepancy(
            id=id_of("discrepancy"),
            routine="R5",
            finding="old_bill",
            finding_key="R5/1",
            found_on=DAY,
            subject_kind="BILL",
            subject_id=id_of("bill"),
        ),
        Submission(
            id=id_of("submission"),
            reference="UNEXAM-SUB-2026-12-1",
            office="UNEXAM",
            period_start=FIRST,
            period_end=LAST,
            sha256=bytes(32),
        ),
    ]


def _savings(service: UUID) -> list[Record]:
    case: dict[str, Any] = {"service_id": service, "title": "Shared fuel", "base_year": 2026}
    line: dict[str, Any] = {"number": 1, "scenario": "COMMON", "description": "Fuel", "unit_cost": Decimal(4)}
    claim: dict[str, Any] = {"service_id": service, "year": 2025, "owner_id": entity("UNEXAM"), "stream": "BOS"}
    return [
        LabourRate(id=id_of("labour_rate"), grade="G-5", annual_cost=3_840_000, hourly=Decimal("23.2727")),
        CbaCase(id=id_of("case"), reference="UNEXAM-CBA-1", **case),
        CbaCase(id=id_of("open_case"), reference="UNEXAM-CBA-2", **case),
        CbaLine(id=id_of("case_line"), case_id=id_of("case"), kind="LABOUR", rate_id=id_of("labour_rate"), **line),
        CbaLine(id=id_of("open_case_line"), case_id=id_of("open_case"), **line),
        EfficiencyRecord(
            id=id_of("claim"), reference="UNEXAM-EFF-1", category="COST_SAVING", formula="MONEY_1", gain=5,
            baseline_unit_cost=Decimal("1.05"), expected_unit_cost=Decimal(1), baseline_volume=Decimal(1),
            actual_unit_cost=Decimal(1), actual_volume=Decimal(1), case_id=id_of("case"), claimed_by="A", **claim,
        ),
        EfficiencyRecord(
            id=id_of("open_claim"), reference="UNEXAM-EFF-2", category="STAFF_TIME", formula="HOURS_1", **claim
        ),
    ]  # fmt: skip
