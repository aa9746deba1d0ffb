"""New from this: a draft with the terms, parties, clauses and services of another; and who replaces whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions.arrangements import Added, put_fields, put_new
from commonservices.actions.shared_services import put_new as put_service
from commonservices.domain.amending import term_fields
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion, ClauseCheck
from commonservices.domain.changes import Changes
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import Participation, SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_DATES: Final = frozenset({"effective_on", "expiry_on", "first_review_on"})
_OF_ITSELF: Final = frozenset({"replaces_id", "data_quality"})
_NOT_OF_SERVICE: Final = frozenset({"arrangement_id", "status", "started_on", "ended_on"})


def new_from(
    office: Office,
    id: UUID,
    *,
    replaces: bool = False,
    values: Mapping[str, object] | None = None,
    services: bool = True,
    why: str = "",
) -> Added:
    """Log a draft like another arrangement: its terms, parties, clauses and services, not its dates nor signatures.

    `replaces` says that the new one takes the other's place once it is signed and in effect.
    """
    with office.work("arrangement_added", why=why) as work:
        old = work.get(Arrangement, id)
        parties = {
            each.entity_id: each.role
            for each in sorted(
                work.all(ArrangementParty, arrangement_id=id), key=lambda each: each.joined_on or date.min
            )
            if each.entity_id is not None and (each.withdrew_on is None or each.withdrew_on >= office.clock.today())
        }
        given = {**_terms(work, old), **({"replaces_id": id} if replaces else {}), **(values or {})}
        made = put_new(office, work, given, tuple(parties.items()))
        _copy_clauses(work, id, made.id)
        if services:
            _copy_services(office, work, id, made.id)
        work.subject(made.reference)
    return Added(work.changes, made.id, made.reference)


def replace_by(office: Office, id: UUID, successor_id: UUID) -> Changes:
    """Say that another arrangement takes this one's place; it is superseded once that one is signed and in effect."""
    with office.work("arrangement_replaced") as work:
        old, new = work.get(Arrangement, id), work.get(Arrangement, successor_id)
        work.subject(f"{old.reference} · {new.reference}")
        if old.id == new.id:
            refuse("replaces_itself", "replaces_id", old.reference)
        put_fields(office, work, new, {"replaces_id": old.id})
    return work.changes


def _terms(work: Work, old: Arrangement) -> dict[str, object]:
    version = work.get(ArrangementVersion, old.version_id)
    identity = [each.name for each in record_type(Arrangement).fields if not each.fixed and each.name not in _OF_ITSELF]
    terms = [name for name in term_fields() if name not in _DATES]
    return {name: getattr(old, name) for name in identity} | {name: getattr(version, name) for name in terms}


def _copy_clauses(work: Work, old: UUID, new: UUID) -> None:
    for check in work.all(ClauseCheck, arrangement_id=old):
        work.put(replace(check, id=of_link(new, check.clause), arrangement_id=new))


def _copy_services(office: Office, work: Work, old: UUID, new: UUID) -> None:
    names = [each.name for each in record_type(SharedService).fields if not each.fixed]
    for service in sorted(work.all(SharedService, arrangement_id=old), key=lambda each: each.reference):
        given = {name: getattr(service, name) for name in names if name not in _NOT_OF_SERVICE}
        users = [
            (each.entity_id, each.role)
            for each in work.all(Participation, service_id=service.id)
            if each.entity_id is not None and each.left_on is None
        ]
        put_service(office, work, {**given, "arrangement_id": new}, users)
