"""The exception desk: what stands open by routine, differences by age, owner or amount, one in words, and the runs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.reconciling.findings import ROUTINES, words_of
from commonservices.domain.reconciling.keeping_up import ACCEPTED, GONE, OPEN, SETTLED
from commonservices.domain.reconciling.words import sentence
from commonservices.errors import Known
from commonservices.store import discrepancy_rows
from commonservices.store.discrepancy_rows import CountRow, DifferenceFilter, DifferenceRow, RunRow

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["Desk", "Difference", "DifferenceFilter", "RunRow", "count", "desk", "differences", "one", "runs"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference of the list, with what it concerns and how old it is on the office's day."""

    row: DifferenceRow
    subject: str
    age: int
    late: bool

    @property
    def id(self) -> UUID:
        """Give the identifier of the difference."""
        return self.row.id

    def sentence(self, language: str) -> str:
        """Give what was found as a whole sentence."""
        return sentence(self.row.finding, words_of(self.row.words), language)


@dataclass(frozen=True, slots=True)
class Desk:
    """One routine on the desk: what stands open of it, and its newest run if it ever ran."""

    routine: str
    open: int
    late: int
    without_owner: int
    oldest: date | None
    run: RunRow | None


def desk(office: Office) -> list[Desk]:
    """Give every routine with what stands open and its newest run."""
    with office.engine.connect() as connection:
        counts = {each.routine: each for each in discrepancy_rows.counts(connection, office.today())}
        newest = discrepancy_rows.newest_runs(connection)
    nothing = CountRow("", 0, 0, 0, None)
    return [Desk(each, *counts.get(each, nothing)[1:], newest.get(each)) for each in ROUTINES]


def differences(
    office: Office,
    wanted: DifferenceFilter,
    sort: str = "found",
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[Difference]:
    """Give a stretch of the differences wanted, the oldest first unless told otherwise."""
    today = office.today()
    with office.engine.connect() as connection:
        rows = discrepancy_rows.differences(
            connection, wanted, today, sort, descending=descending, offset=offset, limit=limit
        )
        names = discrepancy_rows.named(connection, ((row.subject_kind, row.subject_id) for row in rows))
    return [_shown(row, names, today) for row in rows]


def count(office: Office, wanted: DifferenceFilter) -> int:
    """Give how many differences are wanted."""
    with office.engine.connect() as connection:
        return discrepancy_rows.count(connection, wanted, office.today())


def one(office: Office, id: UUID) -> Difference:
    """Give one difference; Known when there is none."""
    with office.engine.connect() as connection:
        row = discrepancy_rows.one(connection, id)
        if row is None:
            raise Known("not_found", "This difference is no longer in the register.")
        names = discrepancy_rows.named(connection, [(row.subject_kind, row.subject_id)])
    return _shown(row, names, office.today())


def runs(office: Office, routine: str = "", offset: int = 0, limit: int | None = None) -> list[RunRow]:
    """Give the runs of one routine, or of all, the newest first."""
    with office.engine.connect() as connection:
        return discrepancy_rows.runs(connection, routine, offset, limit)


def _shown(row: DifferenceRow, names: dict[UUID, str], today: date) -> Difference:
    subject = names.get(row.subject_id, "") if row.subject_id else ""
    late = row.state == OPEN and row.due_on is not None and row.due_on < today
    until = row.closed_on if row.state in {ACCEPTED, SETTLED} else row.last_seen_on if row.state == GONE else None
    return Difference(row, subject, ((until or today) - row.found_on).days, late)
