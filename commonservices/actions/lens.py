"""What an arrangement serves and why, and the words that explain a period: written by one, validated by another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added, put_fields
from commonservices.actions.values import field_of, value_for
from commonservices.domain import priorities
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_link
from commonservices.domain.lens import Narrative, PriorityTag
from commonservices.domain.narratives import PROMPTS, check_length, check_validation, with_writer
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

# What a validated narrative says: whoever changes it opens it again.
_SAID: Final = frozenset({*PROMPTS, "evidence_ids", "kpi_codes", "starts_on", "ends_on"})
_SHOWN: Final = 60
_REASON: Final = "agreed with the partner"


def serve(
    office: Office, arrangement_id: UUID, scheme: str, code: str, reason: str, document_id: UUID | None = None
) -> Changes:
    """Say why an arrangement serves a priority, with its evidence; before signature this also names the priority.

    In signed terms the set of priorities changes by an amendment; the reason may be written at any time.
    """
    priorities.check_code(scheme, code)
    said = value_for(office, field_of(PriorityTag, "reason"), reason)
    with office.work("priority_reasoned") as work:
        arrangement = work.get(Arrangement, arrangement_id)
        work.subject(f"{arrangement.reference} · {code}")
        terms = work.get(ArrangementVersion, arrangement.version_id)
        if code not in priorities.served(terms)[scheme]:
            name = priorities.FIELDS[scheme]
            put_fields(office, work, arrangement, {name: getattr(terms, name) | {code}})
        if document_id is not None:
            work.get(Document, document_id)
        link = of_link(arrangement_id, scheme, code)
        before = work.find(PriorityTag, link)
        made = PriorityTag(
            id=link,
            arrangement_id=arrangement_id,
            scheme=scheme,
            code=code,
            reason=str(said or ""),
            document_id=document_id,
        )
        keeping.put(work, made, before)
    return work.changes


def serve_no_more(office: Office, arrangement_id: UUID, scheme: str, code: str, why: str = "") -> Changes:
    """Take a priority out of terms that are not signed, with its reason."""
    priorities.check_code(scheme, code)
    with office.work("priority_dropped", why=why) as work:
        arrangement = work.get(Arrangement, arrangement_id)
        work.subject(f"{arrangement.reference} · {code}")
        terms = work.get(ArrangementVersion, arrangement.version_id)
        if code in priorities.served(terms)[scheme]:
            name = priorities.field_of(scheme, code, terms)
            put_fields(office, work, arrangement, {name: getattr(terms, name) - {code}})
        held = work.find(PriorityTag, of_link(arrangement_id, scheme, code))
        if held is not None:
            work.remove(held)
    return work.changes


def write_narrative(office: Office, values: Mapping[str, object]) -> Added:
    """Begin a narrative about a record and a period; it may be short of words until it is validated."""
    record = keeping.made(office, Narrative, values)
    record = replace(record, written_by=record.written_by or office.actor)
    check_length(record)
    with office.work("narrative_written") as work:
        named = _named(work, record)
        work.subject(named)
        keeping.put(work, record)
    return Added(work.changes, record.id, named)


def set_narrative(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change a narrative as one act; who changes what it says has written in it, and it is to be validated anew."""
    with office.work("narrative_set", why=why) as work:
        before = work.get(Narrative, id)
        work.subject(_named(work, before))
        after = keeping.changed(office, before, values)
        if any(getattr(after, name) != getattr(before, name) for name in _SAID):
            after = replace(after, written_by=with_writer(after, office.actor), validated_by="", validated_on=None)
        check_length(after)
        keeping.put(work, after, before)
    return work.changes


def validate_narrative(office: Office, id: UUID, by: str = "") -> Changes:
    """Validate a narrative that is complete; whoever wrote in it cannot."""
    with office.work("narrative_validated") as work:
        before = work.get(Narrative, id)
        work.subject(_named(work, before))
        validator = by.strip() or office.actor
        check_validation(before, validator)
        keeping.put(work, replace(before, validated_by=validator, validated_on=office.today()), before)
    return work.changes


def open_narrative(office: Office, id: UUID, why: str = "") -> Changes:
    """Take the validation of a narrative back."""
    with office.work("narrative_opened", why=why) as work:
        before = work.get(Narrative, id)
        work.subject(_named(work, before))
        if not before.validated_by:
            refuse("narrative_not_validated", "validated_by")
        keeping.put(work, replace(before, validated_by="", validated_on=None), before)
    return work.changes


def remove_narrative(office: Office, id: UUID, why: str) -> Changes:
    """Take out a narrative, with the reason."""
    if not why.strip():
        refuse("reason_missing", "reason", example=_REASON)
    with office.work("narrative_removed", why=why) as work:
        record = work.get(Narrative, id)
        work.subject(_named(work, record))
        work.remove(record)
    return work.changes


def _named(work: Work, record: Narrative) -> str:
    """Give the reference of what a narrative is about, and how it begins."""
    above = work.find(Arrangement, record.subject_id) if record.subject_kind == "ARRANGEMENT" else None
    begun = record.what_changed.strip()[:_SHOWN]
    return " · ".join(each for each in (above.reference if above else "", begun) if each)
