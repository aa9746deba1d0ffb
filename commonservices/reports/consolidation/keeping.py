"""What is kept in the register of a workbook of another office: what its cover says, and what its rows add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commonservices.actions.received import Received
from commonservices.queries.submissions import submissions
from commonservices.reports.consolidation.asking import KeptBefore
from commonservices.reports.consolidation.counting import Taken

if TYPE_CHECKING:
    from commonservices.office import Office


def received(taken: Taken) -> Received:
    """Give the record of one workbook that counts."""
    book, figures = taken.book, taken.verified.figures
    controls = {name: str(value) for name, value in book.figures.items() if name.startswith("total_")}
    return Received(
        office=book.office,
        start=book.start,
        end=book.end,
        basis=book.basis,
        language="",
        currency=book.text("cover_currency"),
        cut_off=book.cut_off,
        number=book.number,
        sha256=book.sha256,
        rows={key: found.rows for key, found in figures.items()},
        controls=controls,
        prepared_by=book.text("cover_prepared_by"),
        cleared_by=book.text("cover_cleared_by"),
        path=book.path,
    )


def kept_before(office: Office) -> tuple[KeptBefore, ...]:
    """Give what the register keeps of other offices already."""
    return tuple(
        KeptBefore(
            reference=each.record.reference,
            office=each.record.office,
            basis=each.record.basis,
            start=each.record.period_start,
            end=each.record.period_end,
            number=each.record.number or 0,
            sha256=each.sha256,
            figures=each.controls,
        )
        for each in submissions(office, received=True)
        if each.record.period_start is not None and each.record.period_end is not None
    )
