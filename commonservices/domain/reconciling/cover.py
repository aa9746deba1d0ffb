"""R1: the register of arrangements beside what runs: services, bills, premises and orders without a live one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.flags import IN_FORCE
from commonservices.domain.reconciling.findings import SERVICE, Finding, Outcome, finding, outcome

RUNNING: Final = ("ACTIVE", "UNDER_MODIFICATION")


class RunningService(NamedTuple):
    """A service that runs, with the arrangement it stands under."""

    id: UUID
    reference: str
    arrangement_id: UUID | None
    arrangement: str
    state: str


class Orphan(NamedTuple):
    """A bill, premises in use or an order of another entity that points to no arrangement."""

    kind: str  # bill, premises, call_off
    id: UUID
    subject: tuple[str, UUID]
    reference: str
    entity: str = ""


def compare(services: Iterable[RunningService], orphans: Iterable[Orphan], compared: int) -> Outcome:
    """Give services without an arrangement in force, and what else points to none."""
    return outcome(compared, (*_services(services), *_orphans(orphans)))


def _services(services: Iterable[RunningService]) -> Iterator[Finding]:
    for each in services:
        subject = (SERVICE, each.id)
        if each.arrangement_id is None:
            yield finding("service_unpapered", each.id, subject=subject, words={"service": each.reference})
        elif each.state not in IN_FORCE:
            yield finding(
                "service_not_in_force",
                each.id,
                subject=subject,
                arrangement_id=each.arrangement_id,
                words={
                    "service": each.reference,
                    "arrangement": each.arrangement,
                    "arrangement_state": each.state,
                },
            )


def _orphans(orphans: Iterable[Orphan]) -> Iterator[Finding]:
    for each in orphans:
        kind = f"{each.kind}_without_arrangement"
        words = {"reference": each.reference, "entity": each.entity}
        yield finding(kind, each.id, subject=each.subject, words=words)
