"""The figures of the grid as a sheet that comes back: those of the year and the lines that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from commonservices.domain.ids import of_link
from commonservices.office import Office
from commonservices.queries import usage as queries
from commonservices.queries.usage import GridFilter
from ui.registers.sheet_out import Sheet
from ui.usage.filter_part import UsageFilterBar


def shown_sheet(shown: UsageFilterBar) -> Sheet:
    """Give what is handed out of the grid: the figures entered, as they are filtered; new ones are typed below."""
    wanted = shown.filter.as_grid_filter()
    months = f"{wanted.months[0]:%Y-%m}..{wanted.months[-1]:%Y-%m}"
    chosen = "" if shown.is_empty else shown.sentence()
    return Sheet("usage", partial(_figures, wanted), " · ".join(each for each in (months, chosen) if each))


def _figures(wanted: GridFilter, office: Office) -> Sequence[UUID]:
    """Give the records behind the cells that hold a quantity, line by line."""
    found = queries.grid(office, wanted, 0, queries.count(office, wanted))
    return [
        of_link(row.service_id, row.consumer_id, month.isoformat()[:7])
        for row in found.rows
        for month, cell in zip(found.months, row.cells, strict=True)
        if cell.quantity is not None
    ]
