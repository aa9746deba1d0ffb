"""The days the calendar held once and holds no more: a calendar file names them again, as cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.calendar import planned_dues
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.terms import add_months
from commonservices.store.calendar_days import ARRANGEMENT, COLUMNS, DayRow
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of

_MOST_MONTHS: Final = 60
_PERIOD, _NOTICE, _REVIEW = 613, 615, 617
# The cells of the terms out of which a kind of day comes.
_CELLS: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "end": (_PERIOD,),
        "start": (_PERIOD,),
        "notice": (_PERIOD, _NOTICE),
        "decide": (_PERIOD, _NOTICE),
        "review": (_REVIEW,),
    }
)
# The kinds of day of other records with the column of the day: table -> (subject kind, kind -> column).
_OTHERS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = MappingProxyType(
    {
        "premises": (
            "PREMISES",
            {"lease_end": "lease_end_on", "lease_notice": "lease_end_on", "host_end": "host_agreement_end_on"},
        ),
        "long_term_agreement": ("LONG_TERM_AGREEMENT", {"lta_end": "ends_on"}),
        "delegation": ("DELEGATION", {"delegation_end": "valid_to"}),
        "action_item": ("ACTION_ITEM", {"action_due": "due_on"}),
        "risk": ("RISK", {"risk_review": "review_on"}),
        "obligation": ("OBLIGATION", {"obligation": "first_due_on"}),
    }
)
_NO_LONGER_DECIDED: Final = ("NOTICE", "EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED")


def gone(connection: sa.Connection, first: date) -> Iterator[DayRow]:
    """Give the days that left the calendar: of arrangements that ended since a day, and of all that was removed."""
    yield from _decided(connection, first)
    yield from _emptied(connection)
    yield from _removed_arrangements(connection)
    yield from _removed_others(connection)


def _decided(connection: sa.Connection, first: date) -> Iterator[DayRow]:
    """Give decisions, notices and reviews of what came under notice or ended: nothing is left to decide there."""
    listed = table_of("register_arrangement")
    asked = sa.select(listed).where(
        listed.c.state.in_(_NO_LONGER_DECIDED), sa.or_(listed.c.expiry_on >= first, listed.c.expiry_on.is_(None))
    )
    for row in connection.execute(asked.order_by(listed.c.n)):
        day = row.last_notice_on or row.expiry_on or row.effective_on
        if day is not None:
            for kind in ("decide", "notice", "review"):
                yield _of_listed(kind, day, row)


def _emptied(connection: sa.Connection) -> Iterator[DayRow]:
    """Give the days of running arrangements that are empty now though the journal knows that they were changed."""
    listed, above = table_of("register_arrangement"), table_of("arrangement")
    for kind, column in COLUMNS.items():
        asked = (
            sa.select(listed, above.c.version_id)
            .join(above, above.c.id == listed.c.id)
            .where(listed.c[column].is_(None), listed.c.state.in_(RUNNING), listed.c.effective_on.is_not(None))
        )
        rows = [row for row in connection.execute(asked.order_by(listed.c.n)) if row.version_id is not None]
        changed = _changed(connection, [row.version_id for row in rows], _CELLS[kind])
        yield from (_of_listed(kind, row.effective_on, row) for row in rows if row.version_id in changed)


def _changed(connection: sa.Connection, versions: Sequence[UUID], cells: Sequence[int]) -> set[UUID]:
    table = table_of("j_cell")
    found: set[UUID] = set()
    for some in chunks([each.bytes for each in versions], CHUNK):
        asked = (
            sa.select(table.c.row)
            .where(table.c.row.in_(some), table.c.cell.in_(cells))
            .group_by(table.c.row, table.c.cell)
            .having(sa.func.count() > 1)
        )
        found.update(UUID(bytes=bytes(row)) for row in connection.scalars(asked))
    return found


def _removed_arrangements(connection: sa.Connection) -> Iterator[DayRow]:
    above, version = table_of("arrangement"), table_of("arrangement_version")
    asked = (
        sa.select(above.c.id, above.c.reference, version.c.title_en, version.c.title_fr, version.c.effective_on)
        .join(version, version.c.id == above.c.version_id)
        .where(above.c.row_state != LIVE, version.c.effective_on.is_not(None))
    )
    for row in connection.execute(asked.order_by(above.c.id)):
        for kind in COLUMNS:
            yield _of_listed(kind, row.effective_on, row)


def _removed_others(connection: sa.Connection) -> Iterator[DayRow]:
    for name, (subject, kinds) in _OTHERS.items():
        table = table_of(name)
        for row in connection.execute(sa.select(table).where(table.c.row_state != LIVE).order_by(table.c.id)):
            for kind, column in kinds.items():
                for number, day in enumerate(_dues(row, kind, column)):
                    yield DayRow(
                        kind=kind,
                        day=day,
                        subject_kind=subject,
                        subject_id=row.id,
                        record_kind=name,
                        record_id=row.id,
                        number=number,
                    )


def _dues(row: Any, kind: str, column: str) -> Iterable[date]:
    day = row._mapping[column]  # noqa: SLF001 the documented way to read a row by name
    if day is None or kind != "obligation":
        return () if day is None else (day,)
    return planned_dues(day, row.every_m, row.until_on, add_months(day, _MOST_MONTHS))


def _of_listed(kind: str, day: date, row: Any) -> DayRow:
    return DayRow(
        kind=kind,
        day=day,
        subject_kind=ARRANGEMENT,
        subject_id=row.id,
        record_kind="arrangement",
        record_id=row.id,
        reference=row.reference,
        title_en=row.title_en,
        title_fr=row.title_fr,
    )
