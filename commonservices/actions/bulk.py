"""Changing one field of many records as one act, with progress, undone as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import arrangements, shared_services
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.shared_services import SharedService
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office

TELL_EVERY = 100


def set_field_of_many(
    office: Office, kind: str, ids: Sequence[UUID], field: str, value: object, tell: Tell = silent
) -> Changes:
    """Set one field of many arrangements or services; one that refuses it refuses them all."""
    with office.work("bulk_set", subject=f"{len(ids)} · {field}") as work:
        for done, id in enumerate(ids):
            if done % TELL_EVERY == 0:
                tell(done, len(ids), "records_changed")
            if kind == "arrangement":
                arrangements.put_fields(office, work, work.get(Arrangement, id), {field: value})
            else:
                shared_services.put_fields(office, work, work.get(SharedService, id), {field: value})
        tell(len(ids), len(ids), "records_changed")
    return work.changes
