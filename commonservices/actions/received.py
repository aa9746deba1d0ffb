"""Keeping what other offices submitted: one record for each workbook that was read, all in one act."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commonservices.actions.kept_files import KeptFile, paper_of, taking_in
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.records import Submission, submission_reference
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

ACT = "submissions_received"


@dataclass(frozen=True, slots=True)
class Received:
    """What a workbook of another office says of itself, and what its rows add up to."""

    office: str
    start: date
    end: date
    basis: str
    language: str
    currency: str
    cut_off: date | None
    number: int
    sha256: str
    rows: Mapping[str, int]
    controls: Mapping[str, str]
    prepared_by: str = ""
    cleared_by: str = ""
    path: Path | None = None
    """The file itself, to be kept beside the record."""


def receive(office: Office, given: Sequence[Received]) -> Changes:
    """Keep the submissions of other offices, each with its file; one that is kept already is passed over."""
    with office.engine.connect() as connection:
        held = [each for each in fetch(connection, Submission) if each.received]
    known = {each.sha256 for each in held}
    made: list[tuple[Submission, Received]] = []
    for each in sorted(given, key=lambda one: (one.office, one.end, one.number)):
        digest = bytes.fromhex(each.sha256)
        if digest not in known:
            known.add(digest)
            record = _record(office, each, digest, held)
            held.append(record)
            made.append((record, each))
    if not made:
        return Changes(ACT)
    subject = ", ".join(dict.fromkeys(record.office for record, _ in made))[:200]
    with taking_in(office) as taking:
        found = [(record, paper_of(office, taking, _file(record, each.path))) for record, each in made]
        with office.work(ACT, subject=subject) as work:
            work.put_many([paper for _, paper in found if paper is not None])
            work.put_many([replace(record, document_id=paper.id if paper else None) for record, paper in found])
            if taking is not None:
                taking.settle()
    return work.changes


def _file(record: Submission, path: Path | None) -> KeptFile:
    return KeptFile(
        path=path,
        sha256=record.sha256,
        record_kind=record.KIND,
        record_id=record.id,
        title=record.reference,
        language=record.language,
    )


def known_offices(office: Office) -> tuple[str, ...]:
    """Give the codes of the offices that sent something before."""
    with office.engine.connect() as connection:
        found = {each.office for each in fetch(connection, Submission) if each.received}
    return tuple(sorted(found))


def _record(office: Office, given: Received, digest: bytes, held: Sequence[Submission]) -> Submission:
    """Give the record under the first number that is free, and what of the same period and calendar it replaces."""
    about = (given.office, given.start, given.end, given.basis)
    same = {each.number or 0: each for each in held if about_of(each) == about}
    number = given.number
    while number in same:
        number += 1
    earlier = max((each for each in same if each < number), default=0)
    return Submission(
        id=office.new_id(),
        reference=_reference(given, number, {each.reference for each in held}),
        office=given.office,
        received=True,
        period_start=given.start,
        period_end=given.end,
        basis=given.basis,
        language=given.language,
        currency=given.currency or "USD",
        cut_off=given.cut_off,
        number=number,
        replaces_id=same[earlier].id if earlier else None,
        sha256=digest,
        rows=json.dumps(dict(given.rows), sort_keys=True),
        controls=json.dumps(dict(given.controls), sort_keys=True),
        prepared_by=given.prepared_by,
        cleared_by=given.cleared_by,
    )


def about_of(record: Submission) -> tuple[str, date | None, date | None, str]:
    """Give what a submission is about: two of the same office, period and calendar take each other's place."""
    return record.office, record.period_start, record.period_end, record.basis


def _reference(given: Received, number: int, taken: Container[str]) -> str:
    """Give a reference that no other period and no other calendar has."""
    longer: tuple[dict[str, Any], ...] = (
        {},
        {"period_start": given.start},
        {"period_start": given.start, "basis": given.basis},
    )
    told = [submission_reference(given.office, given.end, number, received=True, **more) for more in longer]
    return next((each for each in told if each not in taken), told[-1])
