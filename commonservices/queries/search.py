"""Finding records by typed words, in any language and with or without accents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.store import lookups

if TYPE_CHECKING:
    from commonservices.office import Office


FEW = ("premises", "long_term_agreement", "cost_pool", "cba_case")
KINDS = ("arrangement", "shared_service", *FEW, "bill", "entity")


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: `state` is its state or status, empty where the search does not know one."""

    kind: str
    id: UUID
    reference: str
    title: str
    subtitle: str
    state: str = ""


def find(office: Office, text: str, limit: int = 50) -> list[Hit]:
    """Give the records that typed words find, of all kinds, those of one kind together."""
    if not text.strip():
        return []
    french = office.language == "fr"
    with office.engine.connect() as connection:
        rows = lookups.found(connection, text, limit)
        few = [_called(kind, row) for kind in FEW for row in lookups.few(connection, kind, text, limit)]
        bills = lookups.bills(connection, text, limit)
        entities = lookups.entities(connection, text, limit)
    hits = []
    for kind, row in rows:
        if kind == "arrangement":
            title = (row.title_fr if french else "") or row.title_en or row.title_fr
            hits.append(Hit(kind, row.id, row.reference, title, row.parties, row.state))
        else:
            title = (row.name_fr if french else "") or row.name_en or row.name_fr
            hits.append(Hit(kind, row.id, row.reference, title, row.provider, row.status))
    hits += few
    hits += [_bill(row) for row in bills]
    hits += [
        Hit("entity", row.id, row.short_code, (row.name_fr if french else "") or row.name_en, "") for row in entities
    ]
    return _shared_out(hits, limit)


def named(office: Office, kind: str, ids: Sequence[UUID]) -> list[Hit]:
    """Give premises, agreements, shared budgets, cases or bills by their identifiers; one that is gone is left out."""
    with office.engine.connect() as connection:
        if kind == "bill":
            return [_bill(row) for row in lookups.bills_of(connection, ids)]
        return [_called(kind, row) for row in lookups.said_of(connection, kind, ids)]


def service_of_case(office: Office, id: UUID) -> UUID | None:
    """Give the service a case is made for."""
    with office.engine.connect() as connection:
        return lookups.service_of_case(connection, id)


def _bill(row: Any) -> Hit:
    return Hit("bill", row.id, row.reference, f"{row.provider or '—'} → {row.party or '—'}", "", row.state)


def _called(kind: str, row: Any) -> Hit:
    if kind == "premises":
        return Hit(kind, row.id, row.reference, row.name, ", ".join(each for each in (row.compound, row.city) if each))
    if kind == "cost_pool":
        return Hit(kind, row.id, row.reference, row.name, "")
    if kind == "cba_case":
        return Hit(kind, row.id, row.reference, row.title, "")
    return Hit(kind, row.id, row.reference, row.vendor, " ".join(row.scope.split()))


def _shared_out(hits: list[Hit], limit: int) -> list[Hit]:
    """Cut a list so that no kind crowds out the others: each keeps its first share, then the order decides."""
    if len(hits) <= limit:
        return hits
    first: list[Hit] = []
    for kind in KINDS:
        first += [hit for hit in hits if hit.kind == kind][: limit // len(KINDS)]
    kept = set(first)
    rest = [hit for hit in hits if hit not in kept][: limit - len(first)]
    chosen = kept | set(rest)
    return [hit for hit in hits if hit in chosen]
