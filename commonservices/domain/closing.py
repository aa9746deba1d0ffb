"""What has to be settled before an ended arrangement is closed, each item by itself, as far as the register knows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts

# The rule that says in a sentence that a counted item is still open.
RULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "open_actions": "actions_open",
        "unmet_obligations": "obligations_unmet",
        "open_amendments": "amendments_open",
        "open_items": "not_settled",
    }
)
FINAL_ACCOUNT: Final = "FINAL_ACCOUNT"
ASSETS_RETURNED: Final = "ASSETS_RETURNED"
RECONCILED: Final = "RECONCILED"
CONFIRMATIONS: Final = frozenset({FINAL_ACCOUNT, ASSETS_RETURNED, RECONCILED})
_PAID: Final = frozenset({"REIMBURSABLE", "COST_SHARED", "RECIPROCAL"})
_RECONCILED: Final = frozenset({"REIMBURSABLE", "COST_SHARED"})


@dataclass(frozen=True, slots=True)
class ClosingItem:
    """One thing to settle: whether it is done, how many are open, and what a person records to settle it."""

    key: str
    done: bool
    count: int = 0
    clearance: str = ""
    waivable_as: str = ""


def closing_items(facts: ArrangementFacts) -> tuple[ClosingItem, ...]:
    """Give everything to settle before closing, done or not, in the order it is usually done."""
    return (*_counted(facts), *_confirmed(facts))


def open_closing_items(facts: ArrangementFacts) -> tuple[ClosingItem, ...]:
    """Give what is still to be settled before closing."""
    return tuple(item for item in closing_items(facts) if not item.done)


def _counted(facts: ArrangementFacts) -> tuple[ClosingItem, ...]:
    pending = sum(each.sealed_on is None and each.id != facts.version.id for each in facts.versions)
    counts = {
        "open_actions": facts.links.open_actions,
        "unmet_obligations": facts.links.unmet_obligations,
        "open_amendments": pending,
        "open_items": facts.open_items,
    }
    waived = facts.waived
    return tuple(
        ClosingItem(key, count == 0 or f"closing_{key}" in waived, count, waivable_as=f"closing_{key}")
        for key, count in counts.items()
    )


def _confirmed(facts: ArrangementFacts) -> tuple[ClosingItem, ...]:
    waived, cleared = facts.waived, facts.cleared
    return tuple(
        ClosingItem(
            kind.lower(),
            kind in cleared or f"closing_{kind.lower()}" in waived,
            clearance=kind,
            waivable_as=f"closing_{kind.lower()}",
        )
        for kind in confirmations_needed(facts)
    )


def confirmations_needed(facts: ArrangementFacts) -> tuple[str, ...]:
    """Give the confirmations a person records before closing: what no list in the register can tell."""
    basis = facts.version.financial_basis
    used = facts.last_used_on is not None
    needed = {
        FINAL_ACCOUNT: basis in _PAID and used,
        ASSETS_RETURNED: facts.type == "LOAN" or "ASSETS" in facts.clauses_present,
        RECONCILED: basis in _RECONCILED and used,
    }
    return tuple(kind for kind, wanted in needed.items() if wanted)
