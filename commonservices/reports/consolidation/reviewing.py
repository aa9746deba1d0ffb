"""What must be known before workbooks are put together: looked through as when writing, and nothing is written."""

from __future__ import annotations

from commonservices.jobs import Tell, silent
from commonservices.reports.consolidation.gathering import READING, Gathered
from commonservices.reports.consolidation.overlaps import IDENTITY, Overlaps
from commonservices.reports.consolidation.remarks import Remark


def review(gathered: Gathered, tell: Tell = silent) -> list[Remark]:
    """Give what differs in or between the workbooks, and what more than one office reports."""
    found = list(gathered.remarks)
    done = 0
    for some in gathered.groups().values():
        if len(some) == 1:
            done += 1
            continue
        overlaps = Overlaps([each.book for each in some])
        for each in some:
            tell(done, len(gathered.taken), READING)
            done += 1
            for key in IDENTITY:
                for _, _, row in each.book.rows(key):
                    overlaps.counts(key, each.book.office, row)
        found += overlaps.remarks
    return found
