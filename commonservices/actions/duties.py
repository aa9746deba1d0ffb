"""What an arrangement obliges to, and its risks: entered, met or let go, looked at again, closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import field_of, value_for
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.deciding import CLOSED, dues_of, last_due_of
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.ids import of_link
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_months

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_YEAR = 12
_REASON = "agreed with the partner"


def add_obligation(office: Office, values: Mapping[str, object]) -> Added:
    """Enter a duty out of an arrangement that falls due once, or again and again."""
    record = keeping.made(office, Obligation, values)
    with office.work("obligation_added") as work:
        work.subject(_named(work, record))
        keeping.put(work, record)
    return Added(work.changes, record.id, record.text)


def set_obligation(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of an obligation as one act; what was met stays on record under its day."""
    with office.work("obligation_set", why=why) as work:
        before = work.get(Obligation, id)
        work.subject(_named(work, before))
        keeping.put(work, keeping.changed(office, before, values), before)
    return work.changes


def remove_obligation(office: Office, id: UUID, why: str) -> Changes:
    """Take out an obligation that was entered by mistake, with what was marked under it."""
    if not why.strip():
        refuse("reason_missing", "reason", example=_REASON)
    with office.work("obligation_removed", why=why) as work:
        record = work.get(Obligation, id)
        work.subject(_named(work, record))
        for each in work.all(ObligationMet, obligation_id=id):
            work.remove(each)
        work.remove(record)
    return work.changes


def mark_met(
    office: Office,
    id: UUID,
    due_on: date | str,
    met_on: date | str | None = None,
    note: str = "",
    document_id: UUID | None = None,
) -> Changes:
    """Mark what fell due on a day as met; without a day, met today."""
    day = value_for(office, field_of(ObligationMet, "met_on"), met_on) if met_on else office.today()
    if day > office.today():
        refuse("day_in_future", "met_on", day.isoformat(), shown=day, example=office.today())
    return _settle(office, "obligation_met", id, due_on, {"met_on": day, "note": note, "document_id": document_id})


def let_go(office: Office, id: UUID, due_on: date | str, reason: str) -> Changes:
    """Let what falls due on a day go, with the reason."""
    if not reason.strip():
        refuse("reason_missing", "note", example=_REASON)
    return _settle(office, "obligation_let_go", id, due_on, {"met_on": office.today(), "waived": True, "note": reason})


def take_back(office: Office, id: UUID, due_on: date | str) -> Changes:
    """Take back that what fell due on a day was met or let go."""
    day = value_for(office, field_of(ObligationMet, "due_on", fixed_too=True), due_on)
    with office.work("obligation_open_again") as work:
        record = work.get(Obligation, id)
        work.subject(f"{_named(work, record)} · {day}")
        held = work.find(ObligationMet, of_link(id, str(day)))
        if held is None:
            refuse("due_not_settled", "due_on", str(day), shown=day)
        work.remove(held)
    return work.changes


def add_risk(office: Office, values: Mapping[str, object]) -> Added:
    """Enter a risk or an assumption of an arrangement, a service or another record."""
    record = keeping.made(office, Risk, values)
    with office.work("risk_added", subject=record.text[:60]) as work:
        keeping.put(work, record)
    return Added(work.changes, record.id, record.text[:60])


def set_risk(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a risk as one act."""
    with office.work("risk_set", why=why) as work:
        before = work.get(Risk, id)
        work.subject(before.text[:60])
        after = keeping.changed(office, before, values)
        _refuse_silent_closing(after)
        keeping.put(work, after, before)
    return work.changes


def review_risk(office: Office, id: UUID, next_on: date | str, state: str = "", why: str = "") -> Changes:
    """Record that a risk was looked at: its state now and the day of the next look, which lies ahead."""
    day = value_for(office, field_of(Risk, "review_on"), next_on)
    if not isinstance(day, date) or day <= office.today():
        example = add_months(office.today(), _YEAR)
        refuse("review_not_ahead", "review_on", str(day or ""), shown=day or "—", example=example)
    with office.work("risk_reviewed", why=why) as work:
        before = work.get(Risk, id)
        work.subject(before.text[:60])
        if before.state == CLOSED:
            refuse("risk_closed", "state")
        after = replace(before, review_on=day, state=state or before.state)
        _refuse_silent_closing(after)
        keeping.put(work, after, before)
    return work.changes


def close_risk(office: Office, id: UUID, reason: str) -> Changes:
    """Close a risk with the reason; it is looked at no more."""
    said = value_for(office, field_of(Risk, "closed_reason"), reason)
    with office.work("risk_closed") as work:
        before = work.get(Risk, id)
        work.subject(before.text[:60])
        if before.state == CLOSED:
            refuse("risk_closed", "state")
        after = replace(before, state=CLOSED, closed_reason=said)
        _refuse_silent_closing(after)
        keeping.put(work, after, before)
    return work.changes


def _settle(office: Office, act: str, id: UUID, due_on: date | str, values: Mapping[str, object]) -> Changes:
    day = value_for(office, field_of(ObligationMet, "due_on", fixed_too=True), due_on)
    if not isinstance(day, date):
        refuse("required", "due_on", example=office.today())
    with office.work(act) as work:
        duty = work.get(Obligation, id)
        work.subject(f"{_named(work, duty)} · {day}")
        ends_on = last_due_of(work.facts(work.get(Arrangement, duty.arrangement_id).id, office.today()), office.today())
        if day not in dues_of(duty, day, ends_on=ends_on):
            refuse("no_such_due", "due_on", str(day), shown=day, example=_next_due(duty, day, ends_on))
        link = of_link(id, str(day))
        held = work.find(ObligationMet, link)
        if held is not None:
            refuse("due_settled", "due_on", str(day), shown=day, day=held.met_on or "—")
        made = keeping.made(office, ObligationMet, {"obligation_id": id, "due_on": day, **values})
        keeping.put(work, replace(made, id=link))
    return work.changes


def _next_due(duty: Obligation, day: date, ends_on: date | None) -> date | str:
    """Give the next day on which an obligation falls due, or the last one when none comes any more."""
    horizon = add_months(max(day, duty.first_due_on or day), duty.every_m or _YEAR)
    planned = dues_of(duty, horizon, ends_on=ends_on)
    return next((each for each in planned if each >= day), planned[-1] if planned else "—")


def _refuse_silent_closing(risk: Risk) -> None:
    if risk.state == CLOSED and not risk.closed_reason.strip():
        refuse("reason_missing", "closed_reason", example=_REASON)


def _named(work: Work, duty: Obligation) -> str:
    return f"{work.get(Arrangement, duty.arrangement_id).reference} · {duty.text[:60]}"
