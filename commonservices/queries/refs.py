"""Finding a record by its human reference."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
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
        found = lookups.by_reference(connection, reference.strip(), kind)
    if found is None:
        raise Known(
            "no_such_reference",
            "There is no record with the reference {reference}.",
            advice="List the references with: list arrangements, or list services.",
            where=reference,
            reference=reference,
        )
    return Ref(*found)
