"""The premises of the demonstration with who is in them, the agreements behind its piggybacks, and one reliance."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from commonservices.demo.plan import Plan, entity_id, location_id
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_rules import ACTIVE, INACTIVE
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.paths import resource

_ORDER_DAY, _RELIANCE_DAY = 12, 9
_DOLLAR = "USD"
Row = Mapping[str, Any]


def records(plan: Plan) -> Iterator[Record]:
    """Give premises, agreements and the reliance; nothing of them is drawn by chance."""
    table = _table()
    for row in table["premises"]:
        yield _premises(plan, row)
        yield from _occupancies(plan, row)
    for row in table["agreement"]:
        yield _agreement(plan, row)
        yield from _uses(plan, row)
        yield from _orders(plan, row)
    yield _reliance(plan, table["reliance"])


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resource("demo", "premises.toml").read_text(encoding="utf-8"))


def _premises(plan: Plan, row: Row) -> Premises:
    starts, ends = row.get("lease_m", (None, None))
    left_on = plan.calendar.end(row.get("until_m"))
    return Premises(
        id=of_link(plan.office_id, "premises", row["code"]),
        reference=plan.reference(row["code"]),
        name=row["name"],
        compound=row.get("compound", ""),
        owner_office_id=plan.office_id,
        arrangement_id=plan.arrangement_id(row["arrangement"]) if "arrangement" in row else None,
        location_id=location_id(row["location"]),
        country_iso3=plan.tables.mission["office"][0]["country_iso3"],
        city=row.get("city", ""),
        phase=row["phase"],
        status=INACTIVE if left_on else ACTIVE,
        status_on=left_on,
        status_reason=plan.word("reason") if left_on else "",
        government_colocated=row.get("government_colocated", False),
        area_m2=Decimal(row["area_m2"]) if "area_m2" in row else None,
        area_basis=row.get("area_basis", ""),
        capacity_workstations=row.get("desks"),
        ownership=row.get("tenure", ""),
        consolidation_modality=row.get("modality", ""),
        is_un_house=row.get("un_house", False),
        managing_entity_id=entity_id(row["managing"]),
        lease_start_on=_month(plan, starts),
        lease_end_on=plan.calendar.end(ends),
        lease_notice_days=row.get("lease_notice_days"),
        host_agreement_end_on=plan.calendar.end(row.get("host_end_m")),
        accessibility_assessed_on=_month(plan, row.get("accessibility_m")),
        security_assessed_on=_month(plan, row.get("security_m")),
        yearly_rent=row.get("rent"),
        currency=row.get("currency", _DOLLAR),
        notes=row.get("notes", ""),
    )


def _month(plan: Plan, offset: int | None) -> date | None:
    return None if offset is None else plan.calendar.month(offset)


def _occupancies(plan: Plan, row: Row) -> Iterator[Occupancy]:
    """Give who is in premises: rooms of the table, or what each partner counts for in the sharing of the block."""
    partners = plan.tables.mission["partner"]
    rooms = row.get("rooms") or {
        code: (partners[code]["floor_area"], partners[code]["workstations"]) for code in row.get("occupants", ())
    }
    above = of_link(plan.office_id, "premises", row["code"])
    for code, (area, desks) in rooms.items():
        yield Occupancy(
            id=of_link(above, entity_id(code)),
            premises_id=above,
            entity_id=entity_id(code),
            net_m2=Decimal(area),
            personnel=partners[code]["headcount"] if code in row.get("occupants", ()) else desks,
            workstations=desks,
            from_on=plan.calendar.month(row["from_m"]),
            until_on=plan.calendar.end(row.get("until_m")),
        )


def _agreement_id(plan: Plan, row: Row) -> UUID:
    return of_link(plan.office_id, "agreement", row["code"])


def _agreement(plan: Plan, row: Row) -> LongTermAgreement:
    starts, ends = row["months"]
    return LongTermAgreement(
        id=_agreement_id(plan, row),
        reference=row["reference"],
        holder_id=entity_id(row["holder"]),
        vendor=row["vendor"],
        scope=row["scope"],
        competitive=True,
        starts_on=plan.calendar.month(starts),
        ends_on=plan.calendar.end(ends),
        ceiling_amount=row["ceiling"],
        currency=_DOLLAR,
        open_to_others=True,
        price_check_on=_month(plan, row.get("price_check_m")),
        tiers=row.get("tiers", ""),
        catalogue_codes=frozenset(row.get("catalogue", ())),
    )


def _uses(plan: Plan, row: Row) -> Iterator[LongTermAgreementUse]:
    """Give the users of an agreement, approved when they signed; who only asked so far has conditions open."""
    for code, value in row.get("users", {}).items():
        under = plan.tables.arrangements[row["arrangement"]]
        yield LongTermAgreementUse(
            id=of_link(_agreement_id(plan, row), entity_id(code)),
            agreement_id=_agreement_id(plan, row),
            user_id=entity_id(code),
            arrangement_id=plan.arrangement_id(row["arrangement"]),
            **_conditions(FIVE_CONDITIONS),
            justification=plan.word("reason"),
            value=value,
            currency=_DOLLAR,
            approved_by=plan.word("signatory_name"),
            approved_on=plan.calendar.signed(under.signed_m),
        )
    if "asked" in row:
        yield LongTermAgreementUse(
            id=of_link(_agreement_id(plan, row), entity_id(row["asked"])),
            agreement_id=_agreement_id(plan, row),
            user_id=entity_id(row["asked"]),
            **_conditions(row["asked_met"]),
            justification=row["justification"],
            contracts_committee_required=True,
        )


def _conditions(met: Collection[str]) -> dict[str, Any]:
    return {name: name in met for name in FIVE_CONDITIONS}


def _orders(plan: Plan, row: Row) -> Iterator[CallOff]:
    """Give the orders: one every few months, each orderer in turn; a late one says why."""
    if "orderers" not in row:
        return
    months = range(row["first_order_m"], row["last_order_m"] + 1, row["every_m"])
    late = [row["late_m"]] if "late_m" in row else []
    for number, month in enumerate([*months, *late]):
        code = row["orderers"][number % len(row["orderers"])]
        agreement = _agreement_id(plan, row)
        yield CallOff(
            id=of_link(agreement, "order", f"{number:02d}"),
            agreement_id=agreement,
            use_id=of_link(agreement, entity_id(code)),
            entity_id=entity_id(code),
            ordered_on=plan.calendar.month(month).replace(day=_ORDER_DAY),
            amount=row["amount"],
            currency=_DOLLAR,
            order_reference=f"{row['code']}-{number + 1:03d}",
            note=row["late_note"] if month in late else "",
        )


def _reliance(plan: Plan, row: Row) -> Reliance:
    return Reliance(
        id=of_link(plan.office_id, "reliance", row["object_kind"]),
        relying_id=entity_id(row["relying"]),
        relied_on_id=entity_id(row["relied_on"]),
        arrangement_id=plan.arrangement_id(row["arrangement"]),
        area=row["area"],
        object_kind=row["object_kind"],
        object_name=row["object_name"],
        relied_on_day=plan.calendar.month(row["day_m"]).replace(day=_RELIANCE_DAY),
        approver=plan.word("signatory_name"),
        outcome=row["outcome"],
    )
