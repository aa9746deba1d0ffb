"""The register of shared budgets: what its list searches, filters, sorts and groups by."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from commonservices.queries.cost_pools import PoolRow, pools
from commonservices.queries.short_lists import ShortList

if TYPE_CHECKING:
    from commonservices.office import Office

VIEWS: Final = ("all", "agreeing", "running", "closed", "late")
ORDER: Final = ("DRAFT", "PROPOSED", "AGREED", "INVOICED", "OPEN", "REVISED", "CLOSED", "SETTLED")
_IN_VIEW: Final = {
    "agreeing": frozenset(ORDER[:3]),
    "running": frozenset(ORDER[3:6]),
    "closed": frozenset(ORDER[6:]),
}


def _every(office: Office) -> list[PoolRow]:
    return pools(office)


def _shows(row: PoolRow, view: str) -> bool:
    return row.late if view == "late" else view == "all" or row.state in _IN_VIEW[view]


REGISTER: Final[ShortList[PoolRow]] = ShortList(
    _every,
    lambda row: (row.reference, row.name, row.arrangement, row.provider),
    _shows,
    keys={
        "state": lambda row: ORDER.index(row.state),
        "reference": lambda row: row.reference,
        "name": lambda row: row.name.casefold(),
        "provider": lambda row: row.provider,
        "starts": lambda row: (row.starts_on or date.max, row.reference),
        "budget": lambda row: row.budget,
        "actual": lambda row: row.actual,
        "execution": lambda row: row.execution or 0,
        "invoice": lambda row: row.invoice_by or date.max,
    },
    fields={
        "party": lambda row: (row.provider,),
        "starts": lambda row: row.starts_on,
        "ends": lambda row: row.ends_on,
    },
    groups=("state", "provider", "currency"),
    usual="starts",
    descending=True,
)
