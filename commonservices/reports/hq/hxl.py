"""The humanitarian exchange hashtags of the columns, out of the tags that the program ships with."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists

CUSTOM: Final = "#x_"
"""How a tag of one's own begins; a column without a tag of the list gets one out of its key."""
_EVERYWHERE: Final = MappingProxyType(
    {
        "id": "#meta+id",
        "currency": "#currency+code",
        "source": "#meta+source",
        "unit": "#indicator+unit",
        "month": "#x_period",
        "title": "#activity+agreement+name",
        "arrangement": "#activity+agreement+code",
        "service": "#service+code",
        "location": "#loc+name",
        "effective_on": "#date+start",
        "expiry_on": "#date+end",
        "next_review_on": "#date+review",
        "last_signed_on": "#date+signed",
        "signed_on": "#date+signed",
        "state": "#status+name",
        "state_code": "#status+code",
        "status": "#status+name",
        "status_code": "#status+code",
        "provider": "#org+provider+code",
        "lead": "#org+provider+code",
        "consumer": "#org+consumer+code",
        "client": "#org+consumer+code",
        "party": "#org+consumer+code",
        "notes": "#description",
        "note": "#description",
    }
)
_OF_SHEET: Final = MappingProxyType(
    {
        ("arrangements", "reference"): "#activity+agreement+code",
        ("arrangements", "type"): "#activity+agreement+type",
        ("arrangements", "ceiling"): "#value+budget",
        ("arrangements", "billed_usd"): "#value+spend+c_usd",
        ("arrangements", "financial_basis"): "#modality+settlement",
        ("parties", "reference"): "#activity+agreement+code",
        ("parties", "entity"): "#org+consumer+code",
        ("parties", "entity_name"): "#org+consumer+name",
        ("services", "reference"): "#service+code",
        ("services", "name"): "#service+name",
        ("services", "line"): "#sector+name",
        ("services", "volume_plan"): "#capacity+num",
        ("services", "volume_actual"): "#output+delivered+num",
        ("usage", "quantity"): "#output+consumed+num",
        ("usage", "rate"): "#value+unit_price",
        ("usage", "amount"): "#value+spend",
        ("usage", "amount_usd"): "#value+spend+c_usd",
        ("usage", "rate_date"): "#date+converted",
        ("cost_shares", "entity"): "#org+consumer+code",
        ("cost_shares", "method_name"): "#modality+cost_share",
        ("cost_shares", "share"): "#indicator+cost_share+pct",
        ("cost_shares", "planned"): "#value+budget",
        ("cost_shares", "spent"): "#value+spend",
        ("recoveries", "bill"): "#x_invoice+code",
        ("recoveries", "issued_on"): "#date+invoiced",
        ("recoveries", "due_on"): "#date+due",
        ("recoveries", "amount"): "#value+invoiced",
        ("recoveries", "paid"): "#value+transfer",
        ("recoveries", "balance"): "#value+outstanding",
        ("recoveries", "disputed"): "#value+disputed",
        ("recoveries", "state"): "#status+payment",
        ("given_free", "quantity"): "#output+consumed+num",
        ("given_free", "value"): "#value+spend",
        ("given_free", "value_usd"): "#value+spend+c_usd",
        ("kpis", "kpi"): "#indicator+code",
        ("kpis", "kpi_name"): "#indicator+name",
        ("kpis", "category"): "#indicator+type",
        ("kpis", "target"): "#indicator+target+num",
        ("kpis", "baseline"): "#indicator+baseline+num",
        ("kpis", "actual"): "#indicator+actual+num",
        ("kpis", "rating"): "#indicator+result+text",
        ("kpis", "as_of"): "#date+occurred",
        ("efficiency", "gain_usd"): "#value+avoided+c_usd",
        ("efficiency", "method"): "#indicator+method+text",
        ("premises", "reference"): "#loc+code",
        ("premises", "name"): "#loc+name",
        ("premises", "city"): "#adm1+name",
        ("indicators", "indicator"): "#indicator+code",
        ("indicators", "name"): "#indicator+name",
        ("indicators", "value"): "#indicator+actual+num",
        ("indicators", "method"): "#indicator+method+text",
        ("variance", "budget"): "#value+budget",
        ("variance", "spent"): "#value+spend",
    }
)


def tag_of(sheet: str, key: str) -> str:
    """Give the hashtag of a column: that of its sheet, one it has everywhere, or one of its own."""
    return _OF_SHEET.get((sheet, key)) or _EVERYWHERE.get(key) or f"{CUSTOM}{key}"


@cache
def shipped() -> frozenset[str]:
    """Give the hashtags that the program ships with."""
    return frozenset(each.tag for each in codelists.hxl_tags())
