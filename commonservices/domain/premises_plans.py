"""Plans to move together: initiative or project; the usual name of premises; what the stock-take asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.premises import Premises

_DASH: Final = " \N{EN DASH} "
_BUILDING: Final = frozenset({"GOV_RENT_FREE", "ENTITY_FUNDED_CONSTRUCTION", "PUBLIC_PRIVATE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseFacts:
    """What is known about a plan to move together."""

    agreement_documented: bool = False
    move_fixed: bool = False
    site_identified: bool = False
    site_cleared: bool = False
    needs_lodged: bool = False


@dataclass(frozen=True, slots=True)
class PhaseTest:
    """Which phase a plan is in, and what it lacks to be a project."""

    phase: str
    missing: tuple[str, ...]


def phase_test(modality: str, facts: PhaseFacts) -> PhaseTest:
    """Say whether a plan is a project already: a new building has other tests than rooms that are there."""
    names = ("site_identified", "site_cleared", "needs_lodged")
    if modality not in _BUILDING:
        names = ("agreement_documented", "move_fixed", "")
    missing = tuple(name for name in names if name and not getattr(facts, name))
    return PhaseTest("INITIATIVE" if missing else "PROJECT", missing)


def suggested_name(*, shared: bool, managing: str, others: Sequence[str], city: str, purpose: str = "") -> str:
    """Give the name premises have by the usual pattern: the organisations, the city and what they are for."""
    middle = ", ".join(code for code in others if code != managing)
    parts = ("Common Premises", managing, middle, city) if shared else (managing, city, purpose)
    return _DASH.join(part.strip() for part in parts if part.strip())


STOCK_TAKE: Final = (
    "city",
    "country_iso3",
    "latitude",
    "area_m2",
    "area_basis",
    "capacity_workstations",
    "ownership",
    "managing_entity_id",
    "lease_start_on",
    "lease_end_on",
    "lease_notice_days",
    "accessibility_assessed_on",
    "security_assessed_on",
)
_NO_LEASE: Final = frozenset({"un_owned", "donated_use"})


def stock_take(premises: Premises) -> tuple[int, tuple[str, ...]]:
    """Give how many fields the stock-take asks for, and which of them are empty; owned buildings have no lease."""
    asked = [name for name in STOCK_TAKE if not (name.startswith("lease_") and premises.ownership in _NO_LEASE)]
    return len(asked), tuple(name for name in asked if getattr(premises, name) in (None, ""))
