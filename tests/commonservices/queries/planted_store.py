"""A register with one planted error of every kind a reconciliation finds, and decoys beside each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.bills import AgeingSnapshot, BalanceConfirmation, Bill, BillLine, Settlement
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.partners import Location, Person
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement
from commonservices.domain.shared_services import DriverValue, MonthlyUsage, RateLine, SharedService
from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.queries.planted_claims import CLAIMS_EXPECTED, plant_claims

FIRST, LAST = date(2026, 7, 1), date(2026, 9, 30)
JULY, AUGUST = date(2026, 7, 15), date(2026, 8, 15)
UNICEF, WFP, WHO, UNDP = (entity(each) for each in ("UNICEF", "WFP", "WHO", "UNDP"))

EXPECTED = CLAIMS_EXPECTED | {
    ("R1", "service_unpapered", "S-LOOSE"),
    ("R1", "service_not_in_force", "S-EXPIRED"),
    ("R1", "bill_without_arrangement", "B-ALONE"),
    ("R1", "premises_without_arrangement", "P-ALONE"),
    ("R1", "call_off_without_arrangement", "LTA-1"),
    ("R2", "delivery_unapproved", "O-UNAPPROVED"),
    ("R2", "request_past_due", "O-LATE"),
    ("R2", "delivery_above_request", "O-MORE"),
    ("R3", "order_unbilled", "O-UNBILLED"),
    ("R3", "order_billed_unconfirmed", "O-UNAPPROVED"),
    ("R3", "order_billed_twice", "O-TWICE"),
    ("R3", "use_unbilled", "S-FUEL"),
    ("R4", "price_differs", "B-DEAR"),
    ("R4", "quantity_differs", "B-UNCONFIRMED"),
    ("R4", "rate_missing", "B-EARLY"),
    ("R5", "ageing_differs", "WHO"),
    ("R5", "bill_not_its_lines", "B-DEAR"),
    ("R5", "bill_paid_open", "B-SHORT"),
    ("R6", "ledger_lacks", "B-TWICE"),
    ("R6", "ledger_amount", "B-SHORT"),
    ("R6", "ledger_date", "B-EARLY"),
    ("R6", "memo_lacks", ""),
    ("R7", "balance_differs", "WFP"),
    ("R7", "balance_not_asked", "WHO"),
    ("R8", "shares_not_total", "POOL-1"),
    ("R8", "run_not_budget", "POOL-1"),
    ("R8", "line_not_shared", "POOL-1"),
    ("R8", "share_billed_otherwise", "POOL-1"),
    ("R9", "recovered_less", "S-CLINIC"),
    ("R9", "cost_unknown", "S-FUEL"),
    ("R11", "area_over", "P-FULL"),
    ("R11", "occupant_without_share", "P-FULL"),
    ("R12", "key_old", "A-LIVE"),
    ("R12", "key_missing", "A-LIVE"),
    ("R13", "ceiling_over", "LTA-1"),
    ("R13", "ordered_outside", "LTA-1"),
    ("S03", "same_service", "S-CLINIC"),
    ("S03", "not_tied_to_place", "S-PAY"),
    ("S03", "premises_to_share", "P-GOOD"),
}


@dataclass
class Planted:
    """Makes the records of the store, each with an identifier of its own."""

    office: Office
    made: list[Any] = field(default_factory=list)
    numbers: Any = field(default_factory=lambda: count(1))

    def put(self, cls: Any, **values: Any) -> UUID:
        """Keep one record to be written; give its identifier."""
        id = UUID(int=(77 << 64) + next(self.numbers))
        self.made.append(cls(id=id, **values))
        return id

    def write(self) -> None:
        """Write all that was kept as one act: lines first, for an issued bill takes none."""
        with self.office.work("benchmark_seeded", references_last=True) as work:
            for each in sorted(self.made, key=lambda record: record.KIND != "bill_line"):
                work.put(each)


def plant(office: Office) -> None:
    """Write the whole store."""
    make = Planted(office)
    profile = office.profile()
    owner = make.put(Person, name="Arrangement owner")
    place = make.put(Location, name="Alpha", country_iso3="KEN")
    above = {
        reference: _arrangement(make, reference, state, profile.id if profile else None, owner)
        for reference, state in (("A-LIVE", "ACTIVE"), ("A-OLD", "EXPIRED"))
    }
    live = above["A-LIVE"]
    services = _services(make, above, place)
    rate = make.put(
        RateLine, service_id=services["S-FUEL"], rate=Decimal("2.00"), unit="litre", valid_from=date(2026, 7, 1)
    )
    _orders_and_bills(make, services["S-FUEL"], rate, live)
    used = {"month": date(2026, 8, 1), "quantity": Decimal(40), "unit": "litre"}
    make.put(MonthlyUsage, service_id=services["S-FUEL"], consumer_id=UNDP, **used)
    _balances(make)
    _pool(make, services["S-CLINIC"], live)
    _premises_and_agreements(make, live, place)
    _keys(make, live)
    make.write()
    plant_claims(office)


def _arrangement(make: Planted, reference: str, state: str, office_id: UUID | None, owner: UUID) -> UUID:
    version = UUID(int=(78 << 64) + next(make.numbers))
    id = make.put(
        Arrangement,
        reference=reference,
        type="MOU_CS",
        owner_office_id=office_id,
        state=state,
        version_id=version,
        owner_person_id=owner,
    )
    make.made.append(
        ArrangementVersion(
            id=version,
            arrangement_id=id,
            number=1,
            title_en=reference,
            financial_basis="REIMBURSABLE",
            effective_on=date(2026, 1, 1),
            open_ended=True,
        )
    )
    for party, role in ((UNICEF, "PROVIDER"), (WFP, "CLIENT"), (UNDP, "CLIENT")):
        make.put(ArrangementParty, arrangement_id=id, entity_id=party, role=role)
    return id


def _services(make: Planted, above: dict[str, UUID], place: UUID) -> dict[str, UUID]:
    """Give services: one on no paper, one under an ended arrangement, one run twice, one not tied to its place."""
    rows: tuple[tuple[str, str, UUID | None, UUID, str], ...] = (
        ("S-FUEL", "FUE-01", above["A-LIVE"], UNICEF, "DEPENDENT"),
        ("S-CLINIC", "MED-01", above["A-LIVE"], UNICEF, "DEPENDENT"),
        ("S-CLINIC2", "MED-01", above["A-LIVE"], WHO, "DEPENDENT"),
        ("S-LOOSE", "LOG-01", None, UNICEF, "DEPENDENT"),
        ("S-EXPIRED", "SEC-01", above["A-OLD"], UNICEF, "DEPENDENT"),
        ("S-PAY", "FIN-01", above["A-LIVE"], UNICEF, "INDEPENDENT"),
        ("S-IDLE", "HRM-01", None, UNICEF, "INDEPENDENT"),
    )
    return {
        reference: make.put(
            SharedService,
            reference=reference,
            name_en=reference,
            catalogue_code=code,
            unit="litre",
            status="PROPOSED" if reference == "S-IDLE" else "ACTIVE",
            arrangement_id=arrangement,
            managing_entity_id=provider,
            location_id=place,
            location_dependence=dependence,
        )
        for reference, code, arrangement, provider, dependence in rows
    }


def _order(make: Planted, service: UUID, reference: str, state: str, delivered: int, **values: Any) -> UUID:
    usual: dict[str, Any] = {
        "requested_on": date(2026, 7, 1),
        "needed_on": date(2026, 7, 20),
        "approved_on": date(2026, 7, 2),
        "confirmed_quantity": Decimal(100),
        "confirmed_on": JULY,
    }
    if state in {"APPROVED", "DELIVERED"}:
        usual |= {"confirmed_quantity": None, "confirmed_on": None}
    id = make.put(
        ServiceOrder,
        reference=reference,
        service_id=service,
        consumer_id=WFP,
        quantity=Decimal(100),
        unit="litre",
        state=state,
        **(usual | values),
    )
    if delivered:
        make.put(Delivery, order_id=id, delivered_on=JULY, quantity=Decimal(delivered), delivered_by="Store")
    return id


def _bill(make: Planted, reference: str, above: UUID | None, total: int, party: UUID = WFP, **values: Any) -> UUID:
    usual: dict[str, Any] = {
        "kind": "ACTUAL",
        "basis": "REIMBURSABLE",
        "channel": "EXTERNAL",
        "starts_on": date(2026, 7, 1),
        "ends_on": date(2026, 7, 31),
        "state": "ISSUED",
        "issued_on": AUGUST,
        "posted_on": AUGUST,
        "due_on": date(2026, 9, 14),
        "external_reference": f"51-{reference}",
    }
    return make.put(
        Bill,
        reference=reference,
        from_entity_id=UNICEF,
        to_entity_id=party,
        arrangement_id=above,
        total=total,
        **(usual | values),
    )


def _orders_and_bills(make: Planted, service: UUID, rate: UUID, above: UUID) -> None:
    """Write orders and bills: each wrong one beside one that is right."""
    orders = {
        "O-GOOD": _order(make, service, "O-GOOD", "BILLED", 100),
        "O-UNAPPROVED": _order(make, service, "O-UNAPPROVED", "DELIVERED", 100, approved_on=None),
        "O-TWICE": _order(make, service, "O-TWICE", "BILLED", 100),
        "O-DEAR": _order(make, service, "O-DEAR", "BILLED", 100),
    }
    _order(make, service, "O-LATE", "APPROVED", 0)
    _order(make, service, "O-AHEAD", "APPROVED", 0, needed_on=date(2026, 12, 1))
    _order(make, service, "O-MORE", "CANCELLED", 0)
    _order(make, service, "O-UNBILLED", "CERTIFIED", 100)
    make.made = [each for each in make.made if getattr(each, "reference", "") != "O-MORE"]
    more = _order(make, service, "O-MORE", "BILLED", 120)

    def line(bill: UUID, order: UUID | None, amount: int = 20_000, day: date = JULY) -> None:
        make.put(
            BillLine,
            bill_id=bill,
            number=1,
            service_id=service,
            order_id=order,
            service_date=day,
            quantity=Decimal(100),
            unit="litre",
            rate_line_id=rate,
            rate=Decimal("2.00"),
            amount=amount,
        )

    line(_bill(make, "B-GOOD", above, 20_000), orders["O-GOOD"])
    line(_bill(make, "B-MORE", above, 20_000), more)
    line(_bill(make, "B-ALONE", None, 20_000), None)
    line(_bill(make, "B-UNCONFIRMED", above, 20_000), orders["O-UNAPPROVED"])
    line(_bill(make, "B-TWICE", above, 20_000), orders["O-TWICE"])
    line(_bill(make, "B-AGAIN", above, 20_000), orders["O-TWICE"])
    line(_bill(make, "B-DEAR", above, 20_000), orders["O-DEAR"], 20_500)
    line(_bill(make, "B-EARLY", above, 20_000), None, day=date(2026, 6, 30))
    short = _bill(make, "B-SHORT", above, 20_000, WHO, state="PAID")
    line(short, None)
    make.put(Settlement, bill_id=short, settled_on=AUGUST, amount=19_000, method="CASH")
    line(_bill(make, "B-GONE", above, 99, state="CANCELLED", state_on=AUGUST), None, 99)


def _balances(make: Planted) -> None:
    """Write an ageing that is right for one side and wrong for another, and what one side confirmed."""
    for party, amount in ((WFP, 160_000), (WHO, 3_000)):
        make.put(
            AgeingSnapshot,
            as_of=LAST,
            provider_id=UNICEF,
            counterparty_id=party,
            days_1_30=amount,
            not_due=0,
            open_bills=1,
        )
    make.put(
        BalanceConfirmation,
        provider_id=UNICEF,
        counterparty_id=WFP,
        as_of=LAST,
        our_balance=160_000,
        their_balance=150_000,
    )


def _pool(make: Planted, service: UUID, above: UUID) -> None:
    """Write a budget whose runs, shares and bills do not tie in four ways, beside a line that does."""
    pool = make.put(
        CostPool,
        reference="POOL-1",
        name="Clinic",
        arrangement_id=above,
        provider_id=UNICEF,
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31),
        state="OPEN",
        state_on=date(2026, 1, 5),
    )
    scheme = make.put(ApportionmentScheme, arrangement_id=above, name="Heads", method="HEADCOUNT")
    lines = [
        make.put(
            PoolLine, pool_id=pool, number=number, description="Staff", budget=budget, scheme_id=scheme,
            service_id=service,
        )
        for number, budget in enumerate((100_000, 50_000, 40_000, 30_000), start=1)
    ]  # fmt: skip
    for place, (total, shares) in enumerate(((100_000, 100_000), (50_000, 49_999), (39_000, 39_000))):
        run = make.put(
            ApportionmentRun,
            reference=f"POOL-1-R{place}",
            pool_id=pool,
            line_id=lines[place],
            scheme_id=scheme,
            kind="ADVANCE",
            pool_version=1,
            total=total,
            inputs="{}",
            state="AGREED",
        )
        share = make.put(Share, run_id=run, entity_id=WFP, amount=shares, currency="USD")
        if place != 1:
            bill = _bill(make, f"B-POOL{place}", above, shares, UNDP, kind="ADVANCE", state="DRAFT", issued_on=None)
            billed = shares if not place else shares - 500
            make.put(BillLine, bill_id=bill, number=1, share_id=share, amount=billed)
            make.made[-2] = _with(make.made[-2], total=billed)
    make.put(PoolActual, line_id=lines[0], month=date(2026, 7, 1), amount=90_000)


def _with(record: Any, **values: Any) -> Any:
    from dataclasses import replace

    return replace(record, **values)


def _premises_and_agreements(make: Planted, above: UUID, place: UUID) -> None:
    """Write premises that are over full, alone and in order, and an agreement that is over its ceiling and its days."""
    for reference, arrangement, rooms in (
        ("P-GOOD", above, ((WFP, "40"),)),
        ("P-FULL", above, ((WFP, "40"), (UNDP, "70"), (WHO, None))),
        ("P-ALONE", None, ((WFP, "100"),)),
    ):
        house = make.put(
            Premises,
            reference=reference,
            name=reference,
            arrangement_id=arrangement,
            location_id=place,
            phase="PREMISE",
            area_m2=Decimal(100),
        )
        for who, area in rooms:
            make.put(
                Occupancy,
                premises_id=house,
                entity_id=who,
                net_m2=None if area is None else Decimal(area),
                from_on=date(2026, 1, 1),
            )
    agreement = make.put(
        LongTermAgreement,
        reference="LTA-1",
        holder_id=UNICEF,
        vendor="Vendor",
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 8, 31),
        ceiling_amount=1_000,
    )
    for who, day, amount in (
        (UNICEF, JULY, 900),
        (UNICEF, date(2026, 9, 1), 50),
        (WHO, AUGUST, 100),
    ):
        make.put(CallOff, agreement_id=agreement, entity_id=who, ordered_on=day, amount=amount)


def _keys(make: Planted, above: UUID) -> None:
    """Write a count that is old and leaves a client out, and one that is new."""
    for who, day in ((WFP, date(2025, 8, 1)), (UNICEF, date(2026, 1, 31))):
        make.put(
            DriverValue,
            arrangement_id=above,
            entity_id=who,
            driver_code="HEADCOUNT",
            value=Decimal(5),
            census_date=day,
        )
