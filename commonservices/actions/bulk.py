"""Changing one field of many records as one act, with progress, undone as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import arrangements, shared_services
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.shared_services import SharedService
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

TELL_EVERY = 100


def set_field_of_many(
    office: Office, kind: str, ids: Sequence[UUID], field: str, value: object, tell: Tell = silent
) -> Changes:
    """Set one field of many arrangements or services; one that refuses it refuses them all."""
    with office.work("bulk_set", subject=f"{len(ids)} · {field}") as work:
        for done, id in enumerate(ids):
            if done % TELL_EVERY == 0:
                tell(done, len(ids), "records_changed")
                _read_ahead(work, kind, ids[done : done + TELL_EVERY])
            if kind == "arrangement":
                arrangements.put_fields(office, work, work.get(Arrangement, id), {field: value})
            else:
                shared_services.put_fields(office, work, work.get(SharedService, id), {field: value})
        tell(len(ids), len(ids), "records_changed")
    return work.changes


def _read_ahead(work: Work, kind: str, ids: Sequence[UUID]) -> None:
    """Read the next records at once instead of one by one."""
    if kind != "arrangement":
        work.know(SharedService, ids)
        return
    terms = [each.version_id for each in work.know(Arrangement, ids) if each.version_id is not None]
    work.know(ArrangementVersion, terms)
