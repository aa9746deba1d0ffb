"""Changing one field of many records as one act, with progress, undone as one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import arrangements, premises, procurement, shared_services
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.fields import Record
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.domain.shared_services import SharedService
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

TELL_EVERY = 100
_PUT: Final[Mapping[str, tuple[type[Record], Callable[..., Any]]]] = MappingProxyType(
    {
        "arrangement": (Arrangement, arrangements.put_fields),
        "service": (SharedService, shared_services.put_fields),
        "premises": (Premises, premises.put_fields),
        "long_term_agreement": (LongTermAgreement, procurement.put_agreement),
        "reliance": (Reliance, procurement.put_reliance),
    }
)


def set_field_of_many(
    office: Office, kind: str, ids: Sequence[UUID], field: str, value: object, tell: Tell = silent
) -> Changes:
    """Set one field of many records of a register; one that refuses it refuses them all."""
    cls, put = _PUT[kind]
    with office.work("bulk_set", subject=f"{len(ids)} · {field}") as work:
        for done, id in enumerate(ids):
            if done % TELL_EVERY == 0:
                tell(done, len(ids), "records_changed")
                _read_ahead(work, cls, ids[done : done + TELL_EVERY])
            put(office, work, work.get(cls, id), {field: value})
        tell(len(ids), len(ids), "records_changed")
    return work.changes


def _read_ahead(work: Work, cls: type[Record], ids: Sequence[UUID]) -> None:
    """Read the next records at once instead of one by one."""
    terms = [each.version_id for each in work.know(cls, ids) if isinstance(each, Arrangement)]
    work.know(ArrangementVersion, [each for each in terms if each is not None])
