"""Records of this place as the window gets them, made up in memory: an empty one, and what a test says of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.domain.premises import Premises
from commonservices.domain.premises_rules import Standing
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.domain.procurement_rules import CeilingUse
from commonservices.queries.premises import Named, PremisesDetail, PremisesRow
from commonservices.queries.procurement import AgreementDetail, AgreementRow, RecognitionDetail, RecognitionRow

ID = UUID(int=7)
DAY = date(2026, 10, 1)


def bare(text: str) -> str:
    """Give a text without the marks of direction."""
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069\u200e\u200f")


def named(number: int = 1, reference: str = "D-1", title: str = "Office building") -> Named:
    """Give a record as another page mentions it."""
    return Named(UUID(int=number), reference, title)


def house_row(**said: Any) -> PremisesRow:
    """Give a line of the register of premises about which nothing is known but its name."""
    empty: dict[str, Any] = {
        "id": ID, "reference": "P-1", "name": "North block", "compound": "", "city": "", "country_iso3": "",
        "phase": "PREMISE", "status": "ACTIVE", "tenure": "", "shared": False, "through": "", "un_house": False,
        "entities": (), "area_m2": None, "area_share": None, "desks": None, "desk_share": None, "lease_end_on": None,
        "lease_notice_on": None, "host_end_on": None, "arrangement_id": None, "arrangement": "", "findings": (),
    }  # fmt: skip
    return PremisesRow(**(empty | said))


def house(
    row: PremisesRow | None = None,
    record: dict[str, Any] | None = None,
    taken: dict[str, Any] | None = None,
    **said: Any,
) -> PremisesDetail:
    """Give everything about premises: their line, what the record says, what is taken."""
    row = row or house_row()
    nothing: dict[str, Any] = {
        "shared": row.shared, "through": row.through, "entities": frozenset(), "net_m2": Decimal(0),
        "workstations": 0, "personnel": 0, "area_share": row.area_share, "desk_share": row.desk_share,
    }  # fmt: skip
    empty: dict[str, Any] = {
        "row": row, "premises": Premises(id=ID, name=row.name, status=row.status, **(record or {})),
        "standing": Standing(**(nothing | (taken or {}))), "occupants": (), "compound": (), "arrangement": None,
        "managing": "", "phase_test": None, "usual_name": "", "asked": 13, "unanswered": (), "papers": (), "codes": {},
    }  # fmt: skip
    return PremisesDetail(**(empty | said))


def agreement_row(ordered: int = 0, ceiling: int | None = None, **said: Any) -> AgreementRow:
    """Give a line of the register of long-term agreements."""
    empty: dict[str, Any] = {
        "id": ID, "reference": "LTA-1", "vendor": "Water works", "scope": "", "holder": "WFP", "standing": "running",
        "starts_on": date(2025, 1, 1), "ends_on": date(2027, 12, 31), "last_day": date(2027, 12, 31),
        "used": CeilingUse(ordered, ceiling), "currency": "USD", "users": (), "orders": 0, "findings": (),
    }  # fmt: skip
    return AgreementRow(**(empty | said))


def agreement(row: AgreementRow | None = None, **record: Any) -> AgreementDetail:
    """Give everything about a long-term agreement."""
    row = row or agreement_row()
    held = LongTermAgreement(id=ID, reference=row.reference, vendor=row.vendor, currency=row.currency, **record)
    return AgreementDetail(row=row, agreement=held, uses=(), orders=(), papers=(), codes={})


def reliance_row(**said: Any) -> RecognitionRow:
    """Give a line of the register of mutual recognition."""
    empty: dict[str, Any] = {
        "id": ID, "relying": "WHO", "relied_on": "WFP", "area": "PROCUREMENT", "object_kind": "CONTRACT",
        "object_name": "Fuel contract", "day": date(2026, 3, 1), "value": None, "currency": "USD", "approver": "",
        "unsigned": (), "excused": False,
    }  # fmt: skip
    return RecognitionRow(**(empty | said))


def reliance(row: RecognitionRow | None = None, above: Named | None = None) -> RecognitionDetail:
    """Give everything about one reliance."""
    row = row or reliance_row()
    record = Reliance(id=ID, object_name=row.object_name)
    names = ("World Health Organization", "World Food Programme")
    return RecognitionDetail(row=row, reliance=record, names=names, arrangement=above)
