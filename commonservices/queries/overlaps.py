"""Overlaps and opportunities as they are now, those somebody dismissed with the reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.reconciling.findings import Finding
from commonservices.domain.reconciling.keeping_up import ACCEPTED
from commonservices.domain.reconciling.words import sentence
from commonservices.queries import reconciling
from commonservices.store import discrepancy_rows
from commonservices.store.discrepancy_rows import OVERLAPS, DifferenceFilter

if TYPE_CHECKING:
    from commonservices.office import Office

ROUTINE: Final = OVERLAPS


@dataclass(frozen=True, slots=True)
class Overlap:
    """One thing that could be done together: what it is, what it leads to, and why it was dismissed if it was."""

    finding: Finding
    subject: str
    dismissed: bool = False
    reason: str = ""
    by: str = ""
    on: date | None = None
    discrepancy_id: UUID | None = None

    def sentence(self, language: str) -> str:
        """Give it as a whole sentence."""
        return sentence(self.finding.kind, self.finding.words, language)


def overlaps(office: Office, *, dismissed: bool = False) -> list[Overlap]:
    """Give what could be done together today; what was dismissed only when asked for."""
    today = office.today()
    found = reconciling.outcome(office, ROUTINE, reconciling.stretch(office, today, today))
    with office.engine.connect() as connection:
        kept = discrepancy_rows.differences(connection, DifferenceFilter(routine=ROUTINE, state=""), today)
        names = discrepancy_rows.named(connection, ((each.subject_kind, each.subject_id) for each in found.findings))
    held = {each.finding_key: each for each in kept}
    listed = []
    for each in found.findings:
        name = names.get(each.subject_id, "") if each.subject_id else ""
        row = held.get(each.key)
        if row is None:
            listed.append(Overlap(each, name))
            continue
        is_dismissed = row.state == ACCEPTED
        reason = (row.closing_note, row.closed_by, row.closed_on) if is_dismissed else ("", "", None)
        listed.append(Overlap(each, name, is_dismissed, *reason, row.id))
    return [each for each in listed if dismissed or not each.dismissed]
