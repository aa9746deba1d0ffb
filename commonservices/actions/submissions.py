"""Submitting a workbook: the exact file is kept, and what is sent later about the same period restates it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import Period
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.records import Submission, submission_reference
from commonservices.errors import Known
from commonservices.queries import submissions as listed
from commonservices.store import report_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.vault import Vault

ACT = "submission_made"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A workbook that is ready to be sent: what it is about, what it holds, and the change set it stands on."""

    path: Path
    period: Period
    basis: str
    language: str
    anchor: tuple[int, str]
    rows: Mapping[str, int]
    controls: Mapping[str, str]


def check_ready(office: Office, period: Period, reason: str) -> int:
    """Give the number of the next submission of a period; refuse one that restates another without saying why."""
    _vault(office)
    before = listed.newest(office, period)
    if before is None:
        return 1
    if not reason.strip():
        refuse("reason_missing", "reason", example="One bill was missing")
    return (before.record.number or 0) + 1


def submit(office: Office, finished: Finished, *, reason: str = "", cleared_by: str = "") -> tuple[Changes, Submission]:
    """Keep a workbook as it is and put on record that it was submitted; one act.

    It is never taken back: a later submission of the same period restates it, needs the reason, and lists what changed.
    """
    vault, own = _vault(office), office.profile()
    number = check_ready(office, finished.period, reason)
    before = listed.newest(office, finished.period)
    code, id, document_id = own.code if own else "", office.new_id(), office.new_id()
    with vault.taking_in() as taken:
        sha256, size = taken.add(finished.path)
        with office.work(ACT, why=reason.strip()) as work:
            if work.read(report_rows.anchor) != finished.anchor:
                raise Known(
                    "submission_overtaken",
                    "Something was changed while the workbook was made.",
                    advice="Submit it again.",
                )
            record = Submission(
                id=id,
                reference=_reference(office, code, finished.period, number),
                office=code,
                period_start=finished.period.start,
                period_end=finished.period.end,
                basis=finished.basis,
                language=finished.language,
                currency=own.base_currency if own else "USD",
                cut_off=office.today(),
                number=number,
                replaces_id=before.record.id if before is not None else None,
                reason=reason.strip(),
                sha256=sha256,
                anchor=bytes.fromhex(finished.anchor[1]),
                rows=json.dumps(dict(finished.rows), sort_keys=True),
                controls=json.dumps(dict(finished.controls), sort_keys=True),
                document_id=document_id,
                prepared_by=office.actor,
                cleared_by=cleared_by.strip(),
            )
            paper = Document(
                id=document_id,
                kind="OTHER",
                title=record.reference,
                file_name=finished.path.name,
                sha256=sha256,
                size=size,
                language=finished.language,
                attached_kind=Submission.KIND,
                attached_id=id,
            )
            work.subject(record.reference)
            for each in (paper, record):
                check_record(each)
                work.put(each)
            taken.settle()
    return work.changes, record


def copy_out(office: Office, record: Submission, out: Path) -> None:
    """Write the kept workbook of a submission to a file."""
    _vault(office).copy_out(record.sha256 or b"", out)


def _reference(office: Office, code: str, period: Period, number: int) -> str:
    """Give a reference that no submission of another period has, though both end in the same month."""
    taken = {each.record.reference for each in listed.submissions(office)}
    plain = submission_reference(code, period.end, number)
    return plain if plain not in taken else submission_reference(code, period.end, number, period_start=period.start)


def _vault(office: Office) -> Vault:
    if office.vault is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    return office.vault
