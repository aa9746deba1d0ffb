"""Writing one plain record: its values read, its references looked up, its rules asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from commonservices.actions.values import read_all, value_for
from commonservices.domain.checks import check_record
from commonservices.domain.fields import Kind, Record, record_type
from commonservices.domain.partners import OfficeProfile
from commonservices.domain.records import kinds, record_of
from commonservices.domain.sentences import refuse
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

R = TypeVar("R", bound=Record)
SUBJECTS: Final = (("subject_kind", "subject_id"), ("scope_kind", "scope_id"))
WITHOUT: Final = "OFFICE"


def made(office: Office, cls: type[R], values: Mapping[str, object]) -> R:
    """Give a new record of typed or plain values, those included that are fixed from then on."""
    by_name = record_type(cls).by_name
    fixed = {name: value for name, value in values.items() if name in by_name and by_name[name].fixed}
    given = read_all(office, cls, {name: value for name, value in values.items() if name not in fixed})
    kept = {name: value_for(office, by_name[name], value) for name, value in fixed.items()}
    maker: Any = cls
    record: R = maker(id=office.new_id(), **given, **kept)
    return record


def changed(office: Office, record: R, values: Mapping[str, object]) -> R:
    """Give a record with some fields changed; fixed ones are refused."""
    held: Any = record
    after: R = replace(held, **read_all(office, type(record), values, record))
    return after


def own_office(work: Work) -> OfficeProfile:
    """Give the office whose register this is; Known before it was set up."""
    return set_up(work.profile())


def set_up(profile: OfficeProfile | None) -> OfficeProfile:
    """Give the office that references are made of; Known when there is none yet."""
    if profile is None:
        raise Known(
            "office_not_set_up",
            "No office has been set up in this register yet, so no reference can be given.",
            advice="Set up your office first: File, Set up my office; or the command init.",
        )
    return profile


def put(work: Work, record: Record, before: Record | None = None) -> None:
    """Write a record whose fields and references hold."""
    check_record(record, before=before)
    check_references(work, record, before)
    work.put(record)


def check_references(work: Work, record: Record, before: Record | None = None) -> None:
    """Refuse a record that names one that is not in the register, or half a subject."""
    for field in record_type(type(record)).fields:
        value = getattr(record, field.name)
        if not field.target or value is None or (before is not None and getattr(before, field.name) == value):
            continue
        cls = record_of(field.target).cls
        for each in value if field.kind is Kind.REFERENCE_SET else (value,):
            work.get(cls, each)
    for kind_name, id_name in SUBJECTS:
        if hasattr(record, kind_name):
            _check_subject(work, getattr(record, kind_name), getattr(record, id_name), kind_name, id_name)


def _check_subject(work: Work, kind: str, id: UUID | None, kind_name: str, id_name: str) -> None:
    if id is None:
        if kind and kind_name == "subject_kind":
            refuse("subject_incomplete", id_name)
        return
    if not kind:
        refuse("subject_incomplete", kind_name)
    name = kind.lower()
    known = name in kinds()
    if kind != WITHOUT and (not known or work.find(record_of(name).cls, id) is None):
        refuse("subject_unknown", id_name, str(id))
