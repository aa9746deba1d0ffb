"""Finding a record by its human reference."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.records import record_types
from commonservices.errors import Known
from commonservices.store import lookups

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class Ref:
    """A record named by a reference, with the kind of record it is."""

    kind: str
    id: UUID
    reference: str


def find_ref(office: Office, reference: str, kind: str = "") -> Ref:
    """Give the record of a human reference, letters in either case; Known when there is none."""
    with office.engine.connect() as connection:
        found = lookups.by_reference(connection, reference.strip(), *filter(None, (kind,)))
    return _told(found, reference)


def find_any(office: Office, reference: str) -> Ref:
    """Give the record of any kind that has a reference, a bill or an order too; Known when there is none."""
    fields = {name: declared.by_name.get("reference") for name, declared in record_types().items()}
    kinds = [name for name, field in fields.items() if field is not None and field.fixed]
    with office.engine.connect() as connection:
        return _told(lookups.by_reference(connection, reference.strip(), *kinds), reference)


def _told(found: tuple[str, UUID, str] | None, reference: str) -> Ref:
    if found is None:
        raise Known(
            "no_such_reference",
            "There is no record with the reference {reference}.",
            advice="List the references with: list arrangements, or list services.",
            where=reference,
            reference=reference,
        )
    return Ref(*found)
