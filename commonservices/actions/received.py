"""Keeping what other offices submitted: one record for each workbook that was read, all in one act."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

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


def receive(office: Office, given: Sequence[Received]) -> Changes:
    """Keep the submissions of other offices; one that is kept already, byte for byte, is passed over."""
    with office.engine.connect() as connection:
        held = [each for each in fetch(connection, Submission) if each.received]
    known = {each.sha256 for each in held}
    taken = {each.reference: each for each in held}
    made: list[Submission] = []
    for each in sorted(given, key=lambda one: (one.office, one.end, one.number)):
        digest = bytes.fromhex(each.sha256)
        if digest in known:
            continue
        known.add(digest)
        record = _record(office, each, digest, taken)
        taken[record.reference] = record
        made.append(record)
    if not made:
        return Changes(ACT)
    with office.work(ACT, subject=", ".join(dict.fromkeys(each.office for each in made))[:200]) as work:
        work.put_many(made)
    return work.changes


def known_offices(office: Office) -> tuple[str, ...]:
    """Give the codes of the offices that sent something before."""
    with office.engine.connect() as connection:
        found = {each.office for each in fetch(connection, Submission) if each.received}
    return tuple(sorted(found))


def _record(office: Office, given: Received, digest: bytes, taken: Mapping[str, Submission]) -> Submission:
    """Give the record under the first number that is free, and what it takes the place of."""
    number, replaces = given.number, UUID(int=0)
    while (reference := submission_reference(given.office, given.end, number, received=True)) in taken:
        replaces = taken[reference].id
        number += 1
    earlier = taken.get(submission_reference(given.office, given.end, number - 1, received=True))
    return Submission(
        id=office.new_id(),
        reference=reference,
        office=given.office,
        received=True,
        period_start=given.start,
        period_end=given.end,
        basis=given.basis,
        language=given.language,
        currency=given.currency or "USD",
        cut_off=given.cut_off,
        number=number,
        replaces_id=replaces if replaces.int else earlier.id if earlier is not None else None,
        sha256=digest,
        rows=json.dumps(dict(given.rows), sort_keys=True),
        controls=json.dumps(dict(given.controls), sort_keys=True),
        prepared_by=given.prepared_by,
        cleared_by=given.cleared_by,
    )
