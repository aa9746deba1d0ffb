"""The workbooks an office submitted, and the kept file of one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import Period
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.store.rows import fetch, fetch_one
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

HXL = "hxl"
"""What marks, among the counts a submission keeps, a workbook with a row of tags."""
_KEPT = "submitted.xlsx"


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """One submission as a list shows it: the record, what it held, and the one it restates."""

    record: Submission
    rows: Mapping[str, int]
    controls: Mapping[str, str]
    restates: str
    hxl: bool = False

    @property
    def sha256(self) -> str:
        """Give the fingerprint of its workbook."""
        return (self.record.sha256 or b"").hex()


def submissions(office: Office, period: Period | None = None, *, received: bool | None = False) -> list[SubmissionRow]:
    """Give the submissions of the office, or those received, the newest first; of one period when it is given."""
    with office.engine.connect() as connection:
        found = fetch(connection, Submission)
    references = {each.id: each.reference for each in found}
    wanted = [
        each
        for each in found
        if (received is None or each.received is received)
        and (period is None or (each.period_start, each.period_end) == (period.start, period.end))
    ]
    ordered = sorted(wanted, key=lambda each: (str(each.period_end), each.number or 0, each.id.int), reverse=True)
    return [_row(each, references) for each in ordered]


def one(office: Office, id: UUID) -> SubmissionRow:
    """Give one submission; Known when there is none."""
    with office.engine.connect() as connection:
        found = fetch_one(connection, Submission, id)
        above = fetch_one(connection, Submission, found[0].replaces_id) if found and found[0].replaces_id else None
    if found is None or found[1] != LIVE:
        raise Known("not_found", "This record is no longer in the register.")
    return _row(found[0], {above[0].id: above[0].reference} if above else {})


def newest(office: Office, period: Period) -> SubmissionRow | None:
    """Give the last submission of a period; None when there was none."""
    return next(iter(submissions(office, period)), None)


@contextmanager
def newest_kept(office: Office, period: Period) -> Iterator[Path | None]:
    """Give the kept workbook of the last submission of a period while it is needed; None when there is none."""
    found = newest(office, period)
    with kept(office, found) as path:
        yield path


@contextmanager
def kept(office: Office, row: SubmissionRow | None) -> Iterator[Path | None]:
    """Give the kept workbook of a submission while it is needed; None when its file is not here."""
    digest = row.record.sha256 if row is not None else None
    if digest is None or office.vault is None or not office.vault.has(digest):
        yield None
        return
    with TemporaryDirectory(prefix="commonservices-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / _KEPT
        office.vault.copy_out(digest, path)
        yield path


def _row(record: Submission, references: Mapping[UUID, str]) -> SubmissionRow:
    restates = references.get(record.replaces_id, "") if record.replaces_id else ""
    rows = json.loads(record.rows or "{}")
    tagged = rows.pop(HXL, 0) == 1
    return SubmissionRow(record, rows, json.loads(record.controls or "{}"), restates, tagged)
