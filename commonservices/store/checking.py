"""Checks a store from the pages of its file to what its lists show; finds what other programs did to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.store.diagnose import driver, page_faults
from commonservices.store.findings import AREAS, CHAIN, FILE, INVARIANTS, MOST, REBUILD, Finding, Report
from commonservices.store.opening import recall
from commonservices.store.replay import differences
from commonservices.store.vault import Vault

__all__ = ["AREAS", "Finding", "Report", "check"]


class Checked(Protocol):
    """What a check needs of an opened office."""

    engine: sa.Engine
    key: bytes | None
    vault: Vault | None

    def today(self) -> date:
        """Give the day the office works on."""
        ...


def check(office: Checked, *, thorough: bool = False, tell: Tell = silent) -> Report:
    """Check file and pages, the chain, the rebuild from the journal, and what must hold; nothing is changed.

    `thorough` also compares every index with its table and reads every document to its end.
    """
    walks: dict[str, Callable[[], Iterator[Finding]]] = {
        FILE: lambda: _file_faults(office, thorough=thorough),
        CHAIN: lambda: _chain_faults(office),
        REBUILD: lambda: _rebuild_faults(office),
        INVARIANTS: lambda: _invariant_faults(office, thorough=thorough),
    }
    found: list[Finding] = []
    for step, area in enumerate(AREAS):
        tell(step, len(AREAS), f"checking_{area}")
        try:
            found.extend(islice(walks[area](), MOST))
        except (Known, sa.exc.DatabaseError, driver().Error, ValueError, TypeError, KeyError) as error:
            found.append(Finding(area, "The store cannot be read to its end.", str(getattr(error, "orig", error))))
    tell(len(AREAS), len(AREAS), "checked")
    return Report(tuple(found))


def _file_faults(office: Checked, *, thorough: bool) -> Iterator[Finding]:
    if not isinstance(office.engine.pool, QueuePool) or office.engine.dialect.name != "sqlite":
        return  # a store in memory and a server have no file of ours
    pooled = office.engine.raw_connection()
    try:
        raw: Any = pooled.driver_connection
        faults = page_faults(raw, keyed=office.key is not None, thorough=thorough)
    finally:
        pooled.close()
    for fault in faults:
        yield Finding(FILE, "A page of the file is damaged.", fault)


def _chain_faults(office: Checked) -> Iterator[Finding]:
    from commonservices.store.chains import chain_faults

    with office.engine.connect() as connection:
        yield from chain_faults(connection)


def _rebuild_faults(office: Checked) -> Iterator[Finding]:
    for each in differences(office.engine, limit=MOST):
        what = f"{each.field.replace('_', ' ')} “{each.table_says}”" if each.field else f"it is {each.table_says}"
        other = f"“{each.journal_says}”" if each.field else f"it is {each.journal_says}"
        kind = each.kind.replace("_", " ")
        yield Finding(
            REBUILD, f"The table of the {kind} says {what}, the journal says {other}.", f"{each.kind} {each.id}"
        )


def _invariant_faults(office: Checked, *, thorough: bool) -> Iterator[Finding]:
    from commonservices.store.soundness import invariant_faults

    held = recall(office.engine).get("register_day", "")
    today = max(office.today(), date.fromisoformat(held)) if held else office.today()
    with office.engine.connect() as connection:
        yield from invariant_faults(connection, today, office.vault, thorough=thorough)
