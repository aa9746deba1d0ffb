"""A little of every kind of record that the money sheets list, to be put beside those of a small office."""

import dataclasses
from datetime import date
from decimal import Decimal

from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolActual, PoolLine, Share
from commonservices.domain.cost_sharing.inputs import Party, RunInputs, Scheme
from commonservices.domain.ids import of_link
from commonservices.domain.lens import Narrative
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.periods import Period
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.run_parts import digest_of, kept

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)


def _id(*parts):
    return of_link("money", *parts)


def bill(small, number, total, **values):
    """Give a bill of the quarter from one entity to the other."""
    own = {
        "reference": f"T-B{number}", "kind": "ACTUAL", "from_entity_id": small.ids["one"], "to_entity_id":
        small.ids["two"], "arrangement_id": small.ids["arrangement"], "basis": "REIMBURSABLE", "channel": "EXTERNAL",
        "starts_on": FIRST, "ends_on": LAST, "issued_on": date(2026, 4, 10), "due_on": date(2026, 5, 10),
        "currency": "USD", "total": total, "total_usd": total, "state": "ISSUED", "external_reference": "",
    }  # fmt: skip
    return Bill(id=_id("bill", str(number)), **{**own, **values})


def paid(small, number, amount, day=date(2026, 6, 1)):
    """Give a payment of a bill."""
    return Settlement(
        id=_id("paid", str(number), str(amount)), bill_id=_id("bill", str(number)), settled_on=day, amount=amount,
        currency="USD", method="CASH", entered_by="Tester",
    )  # fmt: skip


def pool(small):
    """Give a budget of one line, shared in halves by plan and in the end."""
    scheme = Scheme(method="EQUAL")
    parties = tuple(Party(code=code, driver=1) for code in ("ALPHA", "BETA TWO"))
    made = [
        CostPool(
            id=_id("pool"), reference="T-CP1", name="Guards", arrangement_id=small.ids["arrangement"],
            provider_id=small.ids["one"], starts_on=FIRST, ends_on=LAST, state="OPEN",
        ),
        PoolLine(
            id=_id("line"), pool_id=_id("pool"), number=1, description="Guard posts", bucket="SECURITY",
            budget=10_000_00, note="Two posts fewer",
        ),
        PoolActual(id=_id("spent"), line_id=_id("line"), month=FIRST, amount=9_500_01, estimated=True),
        PoolLine(id=_id("bare"), pool_id=_id("pool"), number=2, description="Fence", bucket="OTHER", budget=500_00),
    ]  # fmt: skip
    for kind, total in (("ADVANCE", 10_000_00), ("ACTUAL", 9_500_01)):
        text = kept(
            [RunInputs(currency="USD", scheme=scheme, parties=parties, total=total, period=Period(FIRST, LAST))]
        )
        run = ApportionmentRun(
            id=_id("run", kind), reference=f"T-CP1-{kind[:2]}", pool_id=_id("pool"), line_id=_id("line"), kind=kind,
            pool_version=1, total=total, inputs=text, inputs_digest=digest_of(text), made_by="Tester",
            made_on=date(2026, 4, 1),
        )  # fmt: skip
        made.append(run)
        for place, name in enumerate(("one", "two")):
            made.append(
                Share(
                    id=_id("share", kind, name), run_id=run.id, entity_id=small.ids[name], numerator=str(total),
                    denominator="2", amount=(total + 1 - place) // 2, support_amount=0,
                    residual_units=total % 2 if place == 0 else 0, currency="USD", amount_usd=total // 2,
                )
            )  # fmt: skip
        made.append(dataclasses.replace(run, state="FROZEN", frozen_by="Tester", frozen_on=date(2026, 4, 1)))
    return made


def story(small):
    """Give a premises with two entities in it, an open difference, and a narrative that was validated."""
    premises = _id("premises")
    found = [
        Premises(
            id=premises, reference="T-P1", name="Camp house", owner_office_id=small.ids["office"], phase="PREMISE",
            status="ACTIVE", area_m2=Decimal(200), capacity_workstations=10, yearly_rent=12_000_00,
            security_assessed_on=date(2026, 1, 15),
        ),
        Discrepancy(
            id=_id("difference"), routine="R1", finding="service_unpapered", finding_key="x|1",
            words='{"service": "T-S01"}', amount=70_00, found_on=date(2026, 9, 1), due_on=date(2026, 9, 20),
        ),
        Narrative(
            id=_id("narrative"), subject_kind="ARRANGEMENT", subject_id=small.ids["arrangement"], starts_on=FIRST,
            ends_on=LAST, what_changed="Repairs take half the time.", for_whom="Drivers.", proof="Workshop book.",
            written_by="A. Writer", validated_by="B. Reader", validated_on=date(2026, 4, 2),
        ),
    ]  # fmt: skip
    rooms = (
        Occupancy(
            id=_id("room", name), premises_id=premises, entity_id=small.ids[name], net_m2=Decimal(80), personnel=3,
            workstations=4, from_on=FIRST,
        )
        for name in ("one", "two")
    )  # fmt: skip
    return [*found, *rooms]


def all_of(small):
    """Give a little of everything: a bill part paid, one given up, a credit, one disputed, one of an older period."""
    return [
        bill(small, 1, 1_000_00, external_reference="ERP-1"),
        paid(small, 1, 400_00),
        bill(small, 2, 50_00, state="WRITTEN_OFF", state_on=date(2026, 9, 1)),
        bill(small, 3, -30_00, kind="CREDIT", due_on=date(2026, 12, 1)),
        bill(small, 4, 200_00, state="DISPUTED", disputed_on=date(2026, 6, 1), disputed_amount=150_00),
        bill(small, 5, 77_00, starts_on=date(2024, 1, 1), ends_on=date(2024, 3, 31), issued_on=date(2024, 4, 1),
             due_on=date(2024, 5, 1)),
        bill(small, 6, 10_00, starts_on=date(2024, 1, 1), ends_on=date(2024, 3, 31), issued_on=date(2024, 4, 1)),
        paid(small, 6, 10_00),
        bill(small, 7, 99_00, issued_on=None, state="DRAFT"),
        *pool(small),
        *story(small),
    ]  # fmt: skip
