"""What the page has done off the window's thread: rehearse, export, submit, make again, verify, fill."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import UUID

from commonservices.actions import sheet_templates as template_acts
from commonservices.actions import submissions as submission_acts
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.records import SheetTemplate, Submission
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import documents, sheet_templates
from commonservices.reports import submitting
from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.verifying import Verified, verify_workbook
from commonservices.reports.headquarters import Exported, export
from commonservices.reports.hq.rehearsal import Rehearsal, rehearse
from commonservices.reports.submitting import Submitted
from commonservices.reports.templates import Filled, Finding, look_over, mapping_of, read_mapping
from commonservices.reports.templates.exporting import export_filled
from commonservices.reports.templates.mapping import as_text, workbook_beside
from commonservices.reports.templates.proposing import propose, with_version
from ui.hq_reports.choices import Choice

_TOLD: Final = {"surveying": "reading", "comparing": "checking", "saving": "writing"}
MAPPINGS: Final = (".toml", ".json")


@dataclass(frozen=True, slots=True)
class Kept:
    """A desk's workbook whose mapping is kept: the act, how many places it fills, and what is in the workbook."""

    changes: Changes
    name: str
    places: int
    left: int
    findings: tuple[Finding, ...] = ()


def rehearsed(office: Office, choice: Choice, tell: Tell) -> tuple[Choice, Rehearsal]:
    """Give what a workbook would hold and whether it would tie out."""
    found = rehearse(
        office,
        choice.period,
        basis=choice.basis,
        language=choice.language,
        hxl=choice.hxl,
        previous=choice.previous,
        tell=_plainly(tell),
    )
    return choice, found


def exported(office: Office, path: Path, choice: Choice, tell: Tell) -> Exported:
    """Write the workbook; one that does not tie out is kept with its mark on every sheet."""
    period = choice.period
    return export(
        office,
        path,
        start=period.start,
        end=period.end,
        basis=choice.basis,
        language=choice.language,
        hxl=choice.hxl,
        previous=choice.previous,
        on_difference="mark",
        tell=_plainly(tell),
    )


def submitted(office: Office, choice: Choice, reason: str, cleared_by: str, tell: Tell) -> Submitted:
    """Keep the workbook as it is and put on record that it was submitted."""
    return submitting.submit(
        office,
        choice.period,
        basis=choice.basis,
        language=choice.language,
        hxl=choice.hxl,
        reason=reason,
        cleared_by=cleared_by,
        tell=_plainly(tell),
    )


def looked_into(path: Path, tell: Tell) -> Path:
    """Give a file back when it is a workbook for Headquarters; Known says why it is none."""
    with OfficeBook(path, _plainly(tell)) as book:
        book.check_known()
    return path


def made_again(office: Office, id: UUID, path: Path, tell: Tell) -> Exported:
    """Make a submitted workbook once more; Known says so when its fingerprint is another one."""
    return submitting.regenerate(office, id, path, _plainly(tell))


def copied(office: Office, record: Submission, path: Path, tell: Tell) -> Path:
    """Write the kept workbook of a submission to a file."""
    tell(0, 0, "writing")
    submission_acts.copy_out(office, record, path)
    return path


def verified(path: Path, tell: Tell) -> tuple[Path, Verified]:
    """Recompute everything a workbook for Headquarters says."""
    return path, verify_workbook(path, _plainly(tell))


def kept(office: Office, path: Path, tell: Tell) -> Kept:
    """Keep the mapping of a file, or a first mapping for a desk's own workbook."""
    tell(0, 0, "reading")
    findings: tuple[Finding, ...] = ()
    if path.suffix.lower() in MAPPINGS:
        mapping, left = read_mapping(path), 0
        workbook = workbook_beside(mapping, path.parent)
    else:
        findings = look_over(path)
        proposed = propose(path)
        workbook = path
        mapping, left = proposed.mapping, len(proposed.open_names) + len(proposed.open_columns)
    last = sheet_templates.newest(office, mapping.name)
    number = (last.version or 0) if last is not None else 1
    if last is not None and as_text(with_version(mapping, number)) != last.mapping:
        number += 1
    text = as_text(with_version(mapping, number))
    changes = template_acts.keep(office, mapping.name, mapping.sha256, text, mapping.note, workbook)
    return Kept(changes, mapping.name, len(mapping.figures) + len(mapping.lists), left, findings)


def filled(
    office: Office, template: SheetTemplate, source: Path | None, out: Path, choice: Choice, tell: Tell
) -> Filled:
    """Fill a desk's own workbook with the figures of a period; without a source, a copy of the one that is kept."""
    if source is None:
        with TemporaryDirectory() as scratch:
            return filled(office, template, workbook_copy(office, template, Path(scratch)), out, choice, tell)
    period, mapping = choice.period, mapping_of(template.mapping, template.name)
    return export_filled(
        office,
        source,
        mapping,
        out,
        start=period.start,
        end=period.end,
        basis=choice.basis,
        language=choice.language,
        tell=_plainly(tell),
    )


def workbook_copy(office: Office, template: SheetTemplate, folder: Path) -> Path:
    """Write a checked copy of the workbook that is kept of a mapping; Known when none is."""
    paper = sheet_templates.workbook_of(office, template)
    if paper is None:
        raise Known("not_found", "This record is no longer in the register.")
    return documents.open_copy(office, paper, folder)


def _plainly(tell: Tell) -> Tell:
    def told(step: int, of: int, key: str) -> None:
        plain = key.partition(":")[0]
        tell(step, of, _TOLD.get(plain, plain))

    return told
