"""The calendar of every arrangement in plain columns: kept with the lists, and turned to a new day all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from commonservices.domain.arrangements import Arrangement
from commonservices.domain.calendar import Marks, marks_of, next_change, renews_itself
from commonservices.domain.dated import Dated, dated_of
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.flags import LAPSED, PlainFlag, plain_flags
from commonservices.domain.life_marks import DECIDED_IN
from commonservices.store.collecting import without_collection
from commonservices.store.plain_rows import plain_table
from commonservices.store.register_tables import CALENDAR_NUMBERS
from commonservices.store.rows import CHUNK, bound, chunks, run
from commonservices.store.tables import table_of

NAME: Final = "register_calendar"
COLUMNS: Final = ("state", *CALENDAR_NUMBERS, "retroactive_on", "ceiling")
_LISTED: Final = ("expiry_on", "last_notice_on", "decide_by", "next_review_on", "flags", "next_change_on")
_WIDTH: Final = len(COLUMNS)
_LAST: Final = date.max.toordinal()
_PIECE: Final = 2000
_FIRST: Final = itemgetter(0)
_made: Final = tuple.__new__
"""Makes a named tuple out of all its values without a look at their number: many thousands are made at once."""


class ListedDays(NamedTuple):
    """What the list row of an arrangement shows of its calendar as of a day, and its flags."""

    expiry_on: int | None
    last_notice_on: int | None
    decide_by: int | None
    next_review_on: int | None
    next_change_on: int | None
    renews: bool
    flags: list[PlainFlag]


def listed_days(dated: Dated, today: int) -> ListedDays:
    """Give what a list shows of a calendar as of a day; another rule here needs another `LIST_RULES`."""
    marks = marks_of(dated, today)
    flags = plain_flags(dated, marks, today)
    decide = review = None
    if dated.state in DECIDED_IN:
        review = dated.review_on
        decide = None if dated.followed and _is_decided(dated, marks) else marks.decide
    elif flags and flags[0].code == LAPSED:  # it should have been extended or stopped by the day it ended
        decide = marks.end
    change = next_change(dated, marks, today)
    return _made(ListedDays, (marks.end, marks.notice, decide, review, change, marks.renews, flags))


def flag_codes(flags: Sequence[PlainFlag]) -> str:
    """Give the codes of some flags as a list row keeps them."""
    return " ".join([flag[0] for flag in flags]) if flags else ""


def _is_decided(dated: Dated, marks: Marks) -> bool:
    """Say whether a signed successor takes over before a day is left open: nothing is left to decide."""
    return dated.followed_on is not None and marks.end is not None and dated.followed_on <= marks.end + 1


def keep(connection: sa.Connection, ids: Sequence[UUID], dated: Mapping[UUID, Dated], today: date) -> None:
    """Keep what the calendars of some arrangements hang on; those without it are forgotten."""
    table = plain_table(NAME, connection.dialect)
    number = today.toordinal()
    held = {row[0]: row for row in table.held(connection, "id", [table.key("id", id) for id in ids])}
    rows = [table.bound((id, *each, int(renews_itself(each, number)))) for id, each in dated.items()]
    wanted = {row[0]: row for row in rows}
    table.delete(connection, ("id",), [(key,) for key, row in held.items() if wanted.get(key) != row])
    table.insert(connection, [row for key, row in wanted.items() if held.get(key) != row])


def unlike(connection: sa.Connection, facts: Mapping[UUID, ArrangementFacts]) -> list[str]:
    """Give the references of the arrangements whose kept values are not what their facts say."""
    table = table_of(NAME)
    asked = sa.select(table.c.id, *_columns()).where(table.c.id.in_(list(facts)))
    held = {row.id: tuple(row)[1:] for row in connection.execute(asked)}
    return [each.arrangement.reference for id, each in facts.items() if held.get(id) != tuple(dated_of(each))]


def _columns() -> list[sa.Column[Any]]:
    return [table_of(NAME).c[name] for name in COLUMNS]


def missing(connection: sa.Connection) -> set[UUID]:
    """Give the arrangements of the list whose calendar is not kept yet."""
    listed, table = table_of("register_arrangement"), table_of(NAME)
    asked = sa.select(listed.c.id).outerjoin(table, table.c.id == listed.c.id).where(table.c.id.is_(None))
    return set(connection.scalars(asked))


@dataclass(slots=True)
class Turned:
    """What a turn of the day writes: rows of the list, of the calendar and flags that differ."""

    looked_at: int = 0
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    renewing: list[tuple[Any, ...]] = field(default_factory=list)
    flagged: list[tuple[Any, ...]] = field(default_factory=list)
    flags: list[tuple[Any, ...]] = field(default_factory=list)


def turn(connection: sa.Connection, today: date, *, all_rows: bool = False) -> int:
    """Bring the days and flags of the arrangements to a day in the plain columns; give how many rows were looked at.

    Only what hangs on the day is computed, by the same rules as for one record, and only what differs is written.
    """
    found = compared(connection, today, all_rows=all_rows)
    _write(connection, found)
    return found.looked_at


def compared(connection: sa.Connection, today: date, *, all_rows: bool = False) -> Turned:
    """Give what a turn to a day would write: of all rows, or of those that may change by themselves by that day."""
    turned = Turned()
    if all_rows:
        _compare_all(connection, rows_read(connection), today, turned, all_rows=True)
    else:
        day = _days_of(connection.dialect)[today.toordinal()]
        due = rows_read(connection, "WHERE r.next_change_on <= ?", (day,))
        _compare_all(connection, due, today, turned, all_rows=False)
    return turned


def lead(connection: sa.Connection, lead_days: Mapping[UUID, int | None], today: date) -> None:
    """Keep the days some arrangements take to be decided, and bring what hangs on them to a day."""
    if not lead_days:
        return
    keys = {id: bound(Arrangement, "id", id, connection.dialect) for id in lead_days}
    told = [(days, keys[id]) for id, days in lead_days.items()]
    run(connection, f"UPDATE {NAME} SET lead_days = ? WHERE id = ?", told)  # noqa: S608 our own names
    _again(connection, list(keys.values()), today)


def use(connection: sa.Connection, days: Mapping[Any, date], today: date) -> None:
    """Keep that some arrangements, by their keys as the driver takes them, are used until a later day."""
    listed = plain_table("register_arrangement", connection.dialect)
    later = "SET used_to = ? WHERE id = ? AND (used_to IS NULL OR used_to < ?)"
    for name, said in ((NAME, date.toordinal), (listed.name, partial(listed.key, "used_to"))):
        told = [(said(day), key, said(day)) for key, day in days.items()]
        run(connection, f"UPDATE {name} {later}", told)
    _again(connection, list(days), today)


def _again(connection: sa.Connection, keys: Sequence[Any], today: date) -> None:
    """Bring some arrangements, by their keys as the driver takes them, to a day."""
    turned = Turned()
    for some in chunks(keys, CHUNK):
        marks = ", ".join("?" * len(some))
        _compare_all(connection, rows_read(connection, f"WHERE c.id IN ({marks})", some), today, turned, all_rows=False)
    _write(connection, turned)


def _compare_all(connection: sa.Connection, cursor: Any, today: date, turned: Turned, *, all_rows: bool) -> None:
    days, number = _days_of(connection.dialect), today.toordinal()
    with without_collection():
        while some := cursor.fetchmany(_PIECE):
            held = flags_on(connection, some, all_rows=all_rows)
            found: list[tuple[Any, ...]] = []
            for row in some:
                found += _compare(row, number, days, turned)
            if found != held:
                _compare_flags(found, held, turned)
            turned.looked_at += len(some)


def rows_read(connection: sa.Connection, where: str = "", values: Sequence[Any] = ()) -> Any:
    """Give a cursor over the plain columns of every calendar, or of those a condition picks, in their rows' order."""
    inputs = ", ".join(f"c.{name}" for name in COLUMNS)
    listed = ", ".join(f"r.{name}" for name in _LISTED)
    start = f"SELECT {inputs}, r.n, {listed}, c.renews FROM register_arrangement r JOIN {NAME} c ON c.id = r.id"  # noqa: S608
    return run(connection, f"{start} {where} ORDER BY r.n", tuple(values))


def flags_on(connection: sa.Connection, rows: Sequence[Any], *, all_rows: bool) -> list[tuple[Any, ...]]:
    """Give the flags on record, by row and code: of a whole stretch of rows, or of just these."""
    start = "SELECT n, flag, severity, since, due FROM register_flag WHERE kind = 'arrangement' AND"
    if all_rows:
        first, last = rows[0][_WIDTH], rows[-1][_WIDTH]
        read = run(connection, f"{start} n BETWEEN ? AND ? ORDER BY n, flag", (first, last)).fetchall()
    else:
        numbers = ", ".join(str(int(row[_WIDTH])) for row in rows)
        read = run(connection, f"{start} n IN ({numbers}) ORDER BY n, flag").fetchall()
    return list(read)


def _compare(row: Any, today: int, days: _Days, turned: Turned) -> list[tuple[Any, ...]]:
    """Note what the list shows of a calendar where it differs; give the flags the arrangement has, by code."""
    end, notice, decide, review, change, renews, found = listed_days(_made(Dated, row[:_WIDTH]), today)
    n, codes = row[_WIDTH], flag_codes(found)
    if (days[end], days[notice], days[decide], days[review], codes, days[change]) != row[_WIDTH + 1 : -1]:
        turned.rows.append((days[end], days[notice], days[decide], days[review], codes, days[change], n))
    if renews != row[-1]:
        turned.renewing.append((int(renews), n))
    if not found:
        return []
    flags = [(n, code, severity, days[since], days[due]) for code, severity, since, due in found]
    if len(flags) > 1:
        flags.sort()
    return flags


def _compare_flags(found: Sequence[tuple[Any, ...]], held: Sequence[tuple[Any, ...]], turned: Turned) -> None:
    """Note the rows whose flags are not those on record."""
    wanted, there = _by_row(found), _by_row(held)
    for n in sorted(wanted.keys() | there.keys()):
        if wanted.get(n) != there.get(n):
            turned.flagged.append((n,))
            turned.flags.extend(wanted.get(n, ()))


def _by_row(flags: Sequence[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    return {n: list(of_one) for n, of_one in groupby(flags, _FIRST)}


def _write(connection: sa.Connection, turned: Turned) -> None:
    if turned.rows:
        names = ", ".join(f"{name} = ?" for name in _LISTED)
        run(connection, f"UPDATE register_arrangement SET {names} WHERE n = ?", turned.rows)  # noqa: S608
    if turned.renewing:
        text = "UPDATE register_calendar SET renews = ? WHERE id = (SELECT id FROM register_arrangement WHERE n = ?)"
        run(connection, text, turned.renewing)
    if turned.flagged:
        run(connection, "DELETE FROM register_flag WHERE kind = 'arrangement' AND n = ?", turned.flagged)
    if turned.flags:
        text = "INSERT INTO register_flag (kind, n, flag, severity, since, due) VALUES ('arrangement', ?, ?, ?, ?, ?)"
        run(connection, text, turned.flags)


class _Days(dict[int | None, Any]):
    """Counted days as the driver gives and takes them; each is made once."""

    def __init__(self, *, plain: bool) -> None:
        """Keep whether the driver takes text."""
        super().__init__({None: None})
        self._plain = plain

    def __missing__(self, number: int | None) -> Any:
        """Make a day that was not asked for before."""
        known = date.fromordinal(min(number or 1, _LAST))
        made = self[number] = known.isoformat() if self._plain else known
        return made


@lru_cache(maxsize=4)
def _days_of(dialect: Dialect) -> _Days:
    """Give the days as a kind of database takes them."""
    return _Days(plain=dialect.name == "sqlite")
