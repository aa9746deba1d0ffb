"""R13 with planted errors: long-term agreements beside their orders."""

from __future__ import annotations

from datetime import date
from typing import Any

from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse
from commonservices.domain.reconciling.ceilings import HeldOrders, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no

DAY = date(2026, 6, 30)
CODES = {no(51): "WFP", no(52): "WHO"}


def agreement(number: int, *orders: tuple[date, int], **values: Any) -> HeldOrders:
    usual = {
        "reference": f"LTA-{number}",
        "holder_id": no(50),
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 12, 31),
        "ceiling_amount": 1000,
        "currency": "USD",
        "open_to_others": True,
    }
    placed = [
        CallOff(id=no(number * 100 + place), agreement_id=no(number), entity_id=no(51), ordered_on=day, amount=amount)
        for place, (day, amount) in enumerate(orders)
    ]
    uses = values.pop("uses", [])
    return HeldOrders(LongTermAgreement(id=no(number), **(usual | values)), uses, placed)


def test_all_planted_errors_are_found_and_no_others() -> None:
    may = date(2026, 5, 1)
    use = LongTermAgreementUse(id=no(70), agreement_id=no(7), user_id=no(52), arrangement_id=no(80))
    held = [
        agreement(1, (may, 1000)),
        agreement(2, (may, 600), (may, 401)),
        agreement(3, (date(2025, 12, 31), 10), (date(2026, 1, 1), 10)),
        agreement(4, (date(2026, 2, 2), 10), ends_on=date(2026, 2, 1)),
        agreement(5, (date(2026, 2, 2), 10), ends_on=date(2026, 2, 1), extension_end_on=date(2026, 2, 2)),
        agreement(6, (may, 9999), ceiling_amount=None),
        agreement(7, ends_on=date(2026, 3, 1), uses=[use]),
        agreement(8, (may, 900), (date(2026, 7, 15), 900)),
    ]
    found = compare(held, DAY, CODES, {no(80)})
    kinds(found)
    assert about(found) == {
        ("ceiling_over", 2),
        ("ordered_outside", 3),
        ("ordered_outside", 4),
        ("agreement_use_expired", 7),
    }
    amounts = {each.kind: each.amount for each in found.findings if each.subject_id == no(2)}
    assert amounts == {"ceiling_over": 1}
    assert compare(held[6:7], DAY, CODES, set()).findings == ()
