"""The workbook for Headquarters submitted: made, kept and put on record; and made again as it was."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import submissions as acts
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import Period
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.queries import submissions as listed
from commonservices.reports.headquarters import Exported, Origin, export, suggested_name
from commonservices.store import report_rows
from commonservices.store.durable import written_atomically

if TYPE_CHECKING:
    from commonservices.office import Office

_SUFFIX = ".xlsx"


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submission as it was made: the act, the record, and the workbook that was kept."""

    changes: Changes
    record: Submission
    exported: Exported


def submit(
    office: Office,
    period: Period,
    *,
    basis: str,
    language: str,
    reason: str = "",
    cleared_by: str = "",
    hxl: bool = False,
    tell: Tell = silent,
) -> Submitted:
    """Make the workbook of a period, keep it as it is, and put on record that it was submitted; one act, not undone."""
    number = acts.check_ready(office, period, reason)
    with TemporaryDirectory(prefix="commonservices-", ignore_cleanup_errors=True) as folder:
        out = Path(folder) / file_name(office, period, basis, number)
        exported = export(
            office, out, start=period.start, end=period.end, basis=basis, language=language, tell=tell, hxl=hxl
        )
        finished = acts.Finished(
            path=out,
            period=period,
            basis=basis,
            language=language,
            anchor=exported.anchor,
            rows={**exported.rows, **({listed.HXL: 1} if hxl else {})},
            controls={each.key: str(each.here) for each in exported.figures},
        )
        changes, record = acts.submit(office, finished, reason=reason, cleared_by=cleared_by)
    return Submitted(changes, record, exported)


def file_name(office: Office, period: Period, basis: str, number: int) -> str:
    """Give the name of a submitted workbook: office, basis, period and which one it is."""
    name = suggested_name(office, period.start, period.end, basis)
    return f"{name.removesuffix(_SUFFIX)}_v{number}{_SUFFIX}"


def regenerate(office: Office, id: UUID, out: Path, tell: Tell = silent) -> Exported:
    """Make a submitted workbook again from the register as it was; its fingerprint is that of the submission.

    Another edition of the program may write other bytes: then Known says so, nothing is written, and the kept file is
    what was sent.
    """
    row = listed.one(office, id)
    record = row.record
    if record.received or record.period_start is None or record.period_end is None or record.cut_off is None:
        raise Known("submission_not_ours", "{reference} was received and not made here.", reference=record.reference)
    with ExitStack() as held:
        with office.engine.connect() as connection:
            number = report_rows.act_number(connection, record.anchor or b"")
        if number is None:
            raise Known(
                "submission_elsewhere",
                "{reference} was made from another copy of this register.",
                advice="Open its kept workbook instead.",
                reference=record.reference,
            )
        earlier = None
        if record.replaces_id is not None:
            earlier = held.enter_context(listed.kept(office, listed.one(office, record.replaces_id)))
        past = held.enter_context(office.after_act(number, record.cut_off))
        folder = held.enter_context(TemporaryDirectory(prefix="commonservices-", ignore_cleanup_errors=True))
        made = export(
            past,
            Path(folder) / f"again{_SUFFIX}",
            start=record.period_start,
            end=record.period_end,
            basis=record.basis,
            language=record.language,
            tell=tell,
            hxl=row.hxl,
            origin=Origin((number, (record.anchor or b"").hex()), earlier),
        )
        if made.sha256 != row.sha256:
            raise Known(
                "submission_differs",
                "{reference} does not come out the same: another edition of this program made it, or the register is "
                "not as it was.",
                advice="Open its kept workbook: it is what was sent. "
                "The command check says whether the register is sound.",
                reference=record.reference,
            )
        with made.path.open("rb") as finished, written_atomically(out) as file:
            copyfileobj(finished, file)
    return replace(made, path=out)
