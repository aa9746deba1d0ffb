"""How complete a month is: what was entered, what is missing, what still asks for a reason, and what is not billed."""

from __future__ import annotations

from datetime import date

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months, month_end
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import unbilled, usage, usage_worth
from commonservices.queries.usage import GridFilter, months_of_year
from ui.usage.marks import ASK, LOOKED_BACK, MISSING, CellKey, mark_of

ROWS_AT_ONCE = 500


@dataclass(frozen=True)
class MonthState:
    """The figures of one month of the whole office; `first` is the first cell that still asks for a reason."""

    month: date
    entered: int
    missing: int
    asking: int
    first: CellKey | None
    cents: int | None
    unbilled: int


def read_state(month: date, office: Office, tell: Tell) -> MonthState:
    """Give the figures of a month over every line of the grid."""
    today = office.today()
    wanted = GridFilter(months_of_year(add_months(month, -LOOKED_BACK), LOOKED_BACK + 1))
    entered, missing, asking, count = 0, 0, list[CellKey](), usage.count(office, wanted)
    for offset in range(0, count, ROWS_AT_ONCE):
        tell(offset, count, "usage")
        for row in usage.grid(office, wanted, offset, ROWS_AT_ONCE).rows:
            mark = mark_of(row, LOOKED_BACK, month, today)
            entered += row.cells[LOOKED_BACK].quantity is not None
            missing += mark == MISSING
            if mark == ASK:
                asking.append(CellKey(row.service_id, row.consumer_id, month))
    services = [each.service_id for each in usage.blocks(office, usage.sizes(office, wanted))]
    (cents,) = usage_worth.grand_total(office, services, (month,))
    waiting = unbilled.waiting(office, month, month_end(month))
    return MonthState(month, entered, missing, len(asking), next(iter(asking), None), cents, waiting)
