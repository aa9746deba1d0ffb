"""Enters what the guide shows of efficiency: a case of six entities that buy together, and its first claims."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import efficiency
from commonservices.queries import efficiency as queries
from commonservices.queries.refs import find_ref
from ui.page import address_of

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.program import Program

SERVICE: Final = "DEMO-S26"
# Grade, its yearly cost, and the hours of one purchase: alone, together, and once to set it up.
_STEPS: Final = (
    ("G-5", "38400", "5", "3", "60"),
    ("NO-B", "71200", "3", "0.75", "120"),
    ("P-4", "232500", "1", "0.25", "40"),
)


def open_saving(program: Program, part: str, number: int, tab: str) -> None:
    """Open the lists of the service, or one of its cases or claims at a tab."""
    assert program.bridge is not None
    assert program.window.shell is not None
    ask = program.bridge.ask
    service = ask(partial(find_ref, reference=SERVICE)).id
    make_case(program.bridge, service)
    lists: Mapping[str, Sequence[Any]] = {"case": ask(queries.cases), "claim": ask(queries.claims)}
    rows = lists.get(part, ())
    named = {part: str(rows[number].id), "part": tab} if rows else {}
    program.window.shell.go(address_of("services", id=str(service), tab="efficiency", **named))


def make_case(bridge: Bridge, service: UUID) -> None:
    """Enter a case of six entities that buy together, adopt it and claim its first year, unless it is there."""
    if bridge.ask(queries.cases):
        return

    def done(act: Callable[..., Any], *named: object, **values: object) -> Any:
        made = bridge.do(partial(_at, act, named, values))
        assert made is not None
        return getattr(made, "id", None)

    terms = {"title": "Buying together under one agreement", "approach": "EXACT", "discount_percent": "3"}
    first = done(efficiency.add_case, service, values={**terms, "base_year": 2025, "source": "Ledgers"})
    once = {"scenario": "COMMON", "timing": "ONE_OFF", "source": "Plan of the tender"}
    for scenario, price in (("BASELINE", "1350"), ("COMMON", "1188")):
        paid = {"scenario": scenario, "description": "Purchases", "unit_cost": price, "quantity": "360"}
        done(efficiency.add_line, first, values={**paid, "source": "Ledgers of 2024"})
    done(efficiency.add_line, first, values={**once, "description": "Tender", "unit_cost": "18500"})
    for grade, cost, own, shared, start in _STEPS:
        day = {"valid_from": date(2025, 1, 1), "source": "Standard salary costs, 2025"}
        rate = done(efficiency.add_rate, values={"grade": grade, "annual_cost": cost, **day})
        work = {"kind": "LABOUR", "rate_id": rate, "source": "Process map"}
        for scenario, said, hours in (("BASELINE", "Own tender", own), ("COMMON", "Call-off", shared)):
            step = {"scenario": scenario, "description": said, "hours_each": hours, "transactions": "360"}
            done(efficiency.add_line, first, values={**work, **step})
        done(efficiency.add_line, first, values={**work, **once, "description": "Setting up", "hours_each": start})
    for state in ("REVIEWED", "ADOPTED"):
        done(efficiency.move_case, first, state, exception="One officer in the office")
    done(efficiency.copy_case, first, values={"title": "The years after", "base_year": 2030})
    money = done(efficiency.claim_from_case, first, 2025, "COST_AVOIDANCE")
    done(efficiency.claim_from_case, first, 2025, "STAFF_TIME")
    actual = {"actual_volume": "372", "actual_unit_cost": "1190.50", "actual_source": "Orders of 2025"}
    done(efficiency.realise, money, values=actual)


def _at(act: Callable[..., Any], named: Sequence[object], values: Mapping[str, object], office: object) -> Any:
    return act(office, *named, **values)
