"""An arrangement whose terms are sealed, with an amendment that is not, written record by record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion, VersionSignature
from commonservices.office import Office
from tests.builders import an_arrangement

SIGNED = date(2026, 9, 1)


@dataclass(frozen=True)
class Sealed:
    """The identifiers of the records."""

    arrangement: UUID
    version: UUID
    amendment: UUID
    parties: tuple[UUID, ...]
    signature: UUID
    open_signature: UUID
    sealing: bytes


def a_sealed(office: Office, *, state: str = "SIGNED") -> Sealed:
    """Log an arrangement, amend it once with a seal and once without; the first of two parties has signed."""
    added = an_arrangement(office, title_en="Shared fuel", effective_on="2026-01-01", expiry_on="2027-12-31")
    with office.work("state_moved", subject=added.reference) as work:
        arrangement = work.get(Arrangement, added.id)
        version = work.get(ArrangementVersion, arrangement.version_id)
        parties = work.all(ArrangementParty, arrangement_id=added.id)
        work.put(replace(parties[0], signatory_name="A", signatory_title="B", signed_on=SIGNED))
        amendment = replace(version, id=office.new_id(), number=2, version_reason="Longer")
        work.put(amendment)
        signature = _signature(office, version.id, parties[0].id)
        opened = _signature(office, amendment.id, parties[0].id)
        work.put(signature)
        work.put(opened)
        work.put(replace(version, sealed_on=SIGNED))
        work.put(replace(arrangement, state=state))
    assert work.changes.transaction is not None
    ids = tuple(each.id for each in parties)
    return Sealed(added.id, version.id, amendment.id, ids, signature.id, opened.id, work.changes.transaction)


def _signature(office: Office, version: UUID, party: UUID) -> VersionSignature:
    return VersionSignature(
        id=office.new_id(),
        version_id=version,
        party_id=party,
        signatory_name="A",
        signatory_title="B",
        signed_on=SIGNED,
    )
