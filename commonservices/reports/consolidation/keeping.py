"""What is kept in the register of a workbook of another office: what its cover says, and what its rows add up to."""

from __future__ import annotations

from commonservices.actions.received import Received
from commonservices.reports.consolidation.gathering import Taken


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
    )
