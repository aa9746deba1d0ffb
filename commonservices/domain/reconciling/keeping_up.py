"""How the differences on record follow what a run finds: new, still there, back, or gone; no note is ever lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.duty_separation import check_apart
from commonservices.domain.ids import of_link
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.reconciling.findings import Finding, Outcome, kept_words
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_days

OPEN, SETTLED, ACCEPTED, GONE = "OPEN", "SETTLED", "ACCEPTED", "GONE"
DAYS_TO_SETTLE: Final = 30


class Brought(NamedTuple):
    """The records to write, with how many differences are new, are back, and are gone."""

    records: tuple[Discrepancy, ...]
    new: int
    back: int
    gone: int


def brought_up(
    routine: str, outcome: Outcome, known: Iterable[Discrepancy], owners: Mapping[UUID, UUID], today: date
) -> Brought:
    """Give the differences on record as they stand after a run."""
    held = {each.finding_key: each for each in known}
    records: list[Discrepancy] = []
    new = back = gone = 0
    for finding in outcome.findings:
        before = held.pop(finding.key, None)
        if before is None:
            records.append(made(routine, finding, owners.get(finding.arrangement_id or UUID(int=0)), today))
            new += 1
            continue
        after = _seen_again(before, finding, today)
        back += before.state != OPEN and after.state == OPEN
        records.append(after)
    for each in held.values():
        if each.state in {OPEN, ACCEPTED} and outcome.looked_at(each.finding_key):
            records.append(replace(each, state=GONE))
            gone += 1
    return Brought(tuple(records), new, back, gone)


def made(routine: str, finding: Finding, owner_id: UUID | None, today: date) -> Discrepancy:
    """Give the record of a difference found for the first time."""
    return Discrepancy(
        id=of_link("discrepancy", routine, finding.key),
        routine=routine,
        finding=finding.kind,
        finding_key=finding.key,
        subject_kind=finding.subject_kind,
        subject_id=finding.subject_id,
        words=kept_words(finding.words),
        amount=finding.amount,
        currency=finding.currency,
        found_on=today,
        last_seen_on=today,
        owner_person_id=owner_id,
        due_on=add_days(today, DAYS_TO_SETTLE),
    )


def _seen_again(before: Discrepancy, finding: Finding, today: date) -> Discrepancy:
    """Give a difference seen again: what was settled or gone is open, what was accepted only with another amount."""
    same = (before.amount, before.currency) == (finding.amount, finding.currency)
    stays = before.state == OPEN or (before.state == ACCEPTED and same)
    return replace(
        before,
        subject_kind=finding.subject_kind,
        subject_id=finding.subject_id,
        words=kept_words(finding.words),
        amount=finding.amount,
        currency=finding.currency,
        last_seen_on=today,
        state=before.state if stays else OPEN,
    )


def closed(record: Discrepancy, state: str, note: str, by: str, today: date) -> Discrepancy:
    """Give a difference that was settled or accepted, with the note that says how or why."""
    if record.state != OPEN:
        refuse("discrepancy_closed", "state")
    if not note.strip():
        refuse("discrepancy_note_missing", "closing_note", example="corrected by a credit note")
    return replace(record, state=state, closing_note=note.strip(), closed_by=by, closed_on=today)


def reopened(record: Discrepancy) -> Discrepancy:
    """Give a difference that is open again; the note of its closing stays on record."""
    if record.state == OPEN:
        refuse("discrepancy_open", "state")
    return replace(record, state=OPEN)


def reviewed(record: Reconciliation, explanation: str, by: str, today: date, exception: str = "") -> Reconciliation:
    """Give a reconciliation that somebody else than its preparer reviewed; differences need an explanation."""
    if record.reviewed_on is not None:
        refuse("reviewed_already", "reviewed_by", record.reviewed_by, shown=record.reviewed_by, day=record.reviewed_on)
    said = explanation.strip() or record.explanation
    if record.differences and not said:
        refuse("explanation_missing", "explanation")
    reason = check_apart(record.prepared_by, by, exception=exception, rule="reviewer_prepared")
    return replace(record, reviewed_by=by, reviewed_on=today, explanation=said, exception_reason=reason)
