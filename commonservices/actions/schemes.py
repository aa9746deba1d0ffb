"""How costs under an arrangement are shared: schemes entered, approved, followed by others, taken out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.steps import duties_of
from commonservices.actions.values import read_all, value_for
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.cost_pools import ApportionmentScheme, PoolLine
from commonservices.domain.duty_separation import APPROVER, Duty, check_standing, same_person
from commonservices.domain.fields import record_type
from commonservices.domain.scheme_lines import in_currency
from commonservices.domain.schemes import Parameters, check_scheme, written
from commonservices.domain.sentences import refuse
from commonservices.store.writers import writers_of_row

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

# What may still be changed once a scheme is approved.
_LATER: Final = frozenset({"valid_to", "document_id", "name"})


def add(office: Office, arrangement_id: UUID, values: Mapping[str, object]) -> Added:
    """Enter a scheme; its parameters are given as `Parameters` or as the text a record keeps."""
    with office.work("scheme_added") as work:
        made = keeping.made(office, ApportionmentScheme, {**_told(values), "arrangement_id": arrangement_id})
        _put(work, made)
    return Added(work.changes, made.id, made.name)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a scheme as one act; one that was approved keeps its terms."""
    with office.work("scheme_set", why=why) as work:
        held = work.get(ApportionmentScheme, id)
        told = _told(values)
        told |= in_currency(held, str(told.get("currency", held.currency)), told)
        changed = replace(held, **read_all(office, ApportionmentScheme, told, held))
        fixed = {each.name for each in record_type(ApportionmentScheme).fields} - _LATER
        if held.approved_on is not None and any(getattr(held, each) != getattr(changed, each) for each in fixed):
            refuse("scheme_approved", "name", held.name, day=held.approved_on)
        _put(work, changed, held)
    return work.changes


def approve(office: Office, id: UUID, on: date | str | None = None, exception: str = "") -> Changes:
    """Record the approval of a scheme by the one who acts, as an approver where the office declares roles."""
    with office.engine.connect() as connection:
        writers = writers_of_row(connection, ApportionmentScheme, id)
    with office.work("scheme_approved", why=exception) as work:
        held = work.get(ApportionmentScheme, id)
        if held.approved_on is not None:
            refuse("scheme_approved", "name", held.name, day=held.approved_on)
        day = _day(office, "approved_on", on) or office.clock.today()
        if day > office.clock.today():
            refuse("day_in_future", "approved_on", day.isoformat(), shown=day, example=office.clock.today())
        prepared_by = next((each for each in writers if same_person(each, office.actor)), "")
        duty = Duty(roles=(APPROVER,), record_id=held.arrangement_id or id, day=day, prepared_by=prepared_by)
        check_standing(duties_of(office, work), duty, exception=exception)
        _put(work, replace(held, approved_by=office.actor, approved_on=day), held)
    return work.changes


def follow(office: Office, id: UUID, from_on: date | str, values: Mapping[str, object], why: str = "") -> Added:
    """Let another scheme follow from a day on, alike but for some values; the former ends there."""
    with office.work("scheme_followed", why=why) as work:
        held = work.get(ApportionmentScheme, id)
        day = _day(office, "valid_from", from_on)
        if day is None or (held.valid_from is not None and day <= held.valid_from):
            refuse("scheme_follows_too_early", "valid_from", held.name, start=held.valid_from or "—")
        told = _told(values)
        told |= in_currency(held, str(told.get("currency", held.currency)), told)
        given = read_all(office, ApportionmentScheme, told, held)
        ended = replace(held, valid_to=day)
        fresh = {"valid_from": day, "valid_to": held.valid_to, "approved_by": "", "approved_on": None}
        made = replace(held, id=office.new_id(), **{**fresh, **given})
        _put(work, ended, held)
        _put(work, made)
    return Added(work.changes, made.id, made.name)


def remove(office: Office, id: UUID, why: str = "") -> Changes:
    """Take out a scheme that was entered by mistake; one that shares a budget line stays."""
    with office.work("scheme_removed", why=why) as work:
        held = work.get(ApportionmentScheme, id)
        work.subject(_named(work, held))
        lines = work.all(PoolLine, scheme_id=id)
        if lines:
            refuse("scheme_in_use", "name", held.name, count=len(lines))
        work.remove(held)
    return work.changes


def _told(values: Mapping[str, object]) -> dict[str, object]:
    parameters = values.get("parameters")
    return {**values, "parameters": written(parameters)} if isinstance(parameters, Parameters) else dict(values)


def _put(work: Work, scheme: ApportionmentScheme, before: ApportionmentScheme | None = None) -> None:
    work.subject(_named(work, scheme))
    check_scheme(scheme, work.all(ApportionmentScheme, arrangement_id=scheme.arrangement_id))
    keeping.put(work, scheme, before)


def _named(work: Work, scheme: ApportionmentScheme) -> str:
    return f"{work.get(Arrangement, scheme.arrangement_id).reference} · {scheme.name}"


def _day(office: Office, name: str, given: date | str | None) -> date | None:
    day: date | None = value_for(office, record_type(ApportionmentScheme).by_name[name], given)
    return day
