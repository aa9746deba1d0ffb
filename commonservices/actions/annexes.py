"""What is logged together as one act: an arrangement with the services its annex lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import arrangements, shared_services
from commonservices.actions.arrangements import Added
from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Location
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office

_CLIENT: Final = "CLIENT"
_PROVIDING: Final = frozenset({"PROVIDER", "LEAD"})


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of an annex: an item of the service catalogue, and the site where it runs if one is named."""

    catalogue_code: str
    location_id: UUID | None = None


def add(
    office: Office,
    values: Mapping[str, object],
    parties: Sequence[tuple[UUID, str]],
    services: Sequence[Listed] = (),
    reference: str = "",
    why: str = "",
) -> Added:
    """Log an arrangement with its parties and services as one act, which one undo takes back.

    A service gets its name, unit and method from the catalogue, its users from the clients among the parties, and its
    managing entity from the provider where there is just one. `why` is kept in the history.
    """
    users = [(entity, role) for entity, role in parties if role == _CLIENT]
    providers = [entity for entity, role in parties if role in _PROVIDING]
    with office.work("arrangement_added", subject=reference, why=why) as work:
        arrangement = arrangements.put_new(office, work, values, parties, reference)
        for each in services:
            if each.location_id is not None:
                work.get(Location, each.location_id)
            shared_services.put_new(
                office,
                work,
                {
                    **from_catalogue(each.catalogue_code),
                    "arrangement_id": arrangement.id,
                    "location_id": each.location_id,
                    "managing_entity_id": providers[0] if len(providers) == 1 else None,
                },
                users,
            )
        work.subject(arrangement.reference)
    return Added(work.changes, arrangement.id, arrangement.reference)


def from_catalogue(code: str) -> dict[str, object]:
    """Give what the catalogue knows of a service: its code, its names, its usual unit and method."""
    item = codelists.catalogue_item(code)
    if item is None:
        refuse("unknown_code", "catalogue_code", code, example=codelists.catalogue()[0].code)
    return {
        "catalogue_code": item.code,
        "name_en": item.name_en,
        "name_fr": item.name_fr,
        "unit": item.unit,
        "method": item.method,
    }
