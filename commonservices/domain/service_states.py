"""The life of a shared service: seven states, the moves between them, what must be filled in before it runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from commonservices.domain.examples import example_of
from commonservices.domain.fields import Need, record_type
from commonservices.domain.guards import Missing, is_empty
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.shared_services import SharedService
from commonservices.domain.terms import add_months

SERVICE_MOVES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "PROPOSED": ("APPROVED", "REJECTED"),
        "APPROVED": ("IN_SETUP",),
        "IN_SETUP": ("ACTIVE",),
        "ACTIVE": ("UNDER_MODIFICATION", "DISCONTINUED"),
        "UNDER_MODIFICATION": ("ACTIVE", "DISCONTINUED"),
        "DISCONTINUED": (),
        "REJECTED": (),
    }
)

OVER: Final = frozenset({"DISCONTINUED", "REJECTED"})
STOCK_TAKE_YEARS: Final = 4


def stock_take_bounds(today: date) -> tuple[date, int]:
    """Give the last day a service begun on is due for a stock-take, and the year from which one still counts."""
    long_ago = add_months(today, -12 * STOCK_TAKE_YEARS)
    return long_ago, long_ago.year


def due_for_stock_take(service: SharedService, today: date) -> bool:
    """Say whether a service began more than four years ago and had no stock-take in the four years."""
    began, (long_ago, year) = service.started_on or service.collaborative_since, stock_take_bounds(today)
    taken = service.stock_take_year is not None and service.stock_take_year >= year
    return service.status not in OVER and began is not None and began < long_ago and not taken


def missing_for_service(service: SharedService, to: str) -> tuple[Missing, ...]:
    """Give what a service still needs before it may come into a state: filled fields to run, an end day to stop."""
    fields = record_type(SharedService).by_name
    needed = [each for each in fields.values() if to == "ACTIVE" and each.need is Need.ACTIVE]
    needed += [fields["started_on"]] if to == "ACTIVE" else []
    needed += [fields["ended_on"]] if to == "DISCONTINUED" else []
    return tuple(
        Missing("required", each.name, {"example": example_of(each)})
        for each in needed
        if is_empty(getattr(service, each.name))
    )


def check_service_move(service: SharedService, to: str) -> None:
    """Refuse a move the life of a service does not know, or one that lacks something."""
    if to not in SERVICE_MOVES:
        refuse("no_such_state", "status", to, example="ACTIVE")
    choices = SERVICE_MOVES.get(service.status, ())
    if to not in choices:
        words = {"from_state": service.status, "to_state": to, "choices": ", ".join(choices) or "—"}
        refuse("no_such_service_move", "status", to, **words)
    for missing in missing_for_service(service, to):
        raise refusal(missing.rule, missing.field, "", missing.words)
