"""Makes a new store, reads what a store says of itself, and marks it open and closed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.store.engine import aside_transaction, schema_transaction, write_transaction
from commonservices.store.journal_tables import ID_BYTES
from commonservices.store.table_rules import partial_indexes
from commonservices.store.tables import LIVE, fresh_metadata, journalled, metadata, table_of
from commonservices.store.types import Guid, UtcDateTime, canonical_json
from commonservices.store.version import APPLICATION_ID, MIN_READER, SCHEMA_VERSION

if TYPE_CHECKING:
    from commonservices.domain.partners import OfficeProfile

LIST_RULES = "2"
"""By which rules the calendar of the list was made: where another stands in a store, all of it is made once more."""


@dataclass(frozen=True, slots=True)
class Site:
    """One installation of the program on one store: its chain in the journal, and the letter of its references."""

    id: bytes
    letter: str


class Owner(NamedTuple):
    """The office whose register this is, without the rest of its record."""

    id: UUID
    code: str
    fiscal_calendar: str


def lay_out(engine: sa.Engine, *, frozen: bool = True) -> None:
    """Make every table of a new store in one transaction, and say in the file what it is.

    A store that is only read, such as one rebuilt from the journal, need not hold signed terms fast.
    """
    from commonservices.store import freezing, search
    from commonservices.store.migrating import revision_name, stamp

    with schema_transaction(engine) as connection:
        description = metadata() if engine.dialect.name == "sqlite" else fresh_metadata()
        description.create_all(connection)
        search.create(connection)
        for text in partial_indexes(engine.dialect.name):
            connection.exec_driver_sql(text)
        if frozen:
            freezing.create(connection)
        stamp(connection, revision_name(SCHEMA_VERSION))
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def enrol(
    engine: sa.Engine,
    now: datetime,
    name: str,
    *,
    letter: str = "",
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Site:
    """Give the store a new writer: after it was made, and again after every restore."""
    site = Site(random(ID_BYTES), letter)
    with write_transaction(engine) as connection:
        row = {"site_id": site.id, "name": name, "office": "", "letter": letter, "enrolled_at": now}
        connection.execute(table_of("j_site").insert(), row)
    remember(engine, site=site.id.hex(), letter=letter, min_reader=str(MIN_READER), clean="1")
    return site


def remember(engine: sa.Engine, **facts: str) -> None:
    """Keep facts about the store itself, outside the journal."""
    table = table_of("meta")
    with aside_transaction(engine, journalled()) as connection:
        for key, value in facts.items():
            connection.execute(table.delete().where(table.c.k == key))
            connection.execute(table.insert(), {"k": key, "v": value})


def recall(engine: sa.Engine) -> dict[str, str]:
    """Give the facts kept about the store itself."""
    with engine.connect() as connection:
        return recalled(connection)


def recalled(connection: sa.Connection) -> dict[str, str]:
    """Give the facts kept about the store itself as a connection sees them."""
    kept = sa.table("meta", sa.column("k"), sa.column("v"))  # light: every start reads it
    return {row.k: row.v for row in connection.execute(sa.select(kept))}


def owner(connection: sa.Connection) -> Owner | None:
    """Give whose register this is, in one light question; None before an office was set up."""
    columns = [sa.column("id", Guid()), *map(sa.column, ("code", "fiscal_calendar", "parent_office_id", "row_state"))]
    table = sa.table("office", *columns)
    above = sa.select(*columns[:3]).where(table.c.parent_office_id.is_(None), table.c.row_state == LIVE)
    own = [Owner._make(row) for row in connection.execute(above.order_by(table.c.id))]
    code = recalled(connection).get("own_office", "") if own[1:] else ""
    return next((office for office in own if office.code == code), own[0] if own else None)


def own_office(connection: sa.Connection) -> OfficeProfile | None:
    """Give the record of the office whose register this is; None before it was set up."""
    from commonservices.domain.partners import OfficeProfile
    from commonservices.store.rows import fetch

    found = owner(connection)
    return fetch(connection, OfficeProfile, id=found.id)[0] if found is not None else None


def turn_to(engine: sa.Engine, today: date) -> int:
    """Bring what depends on the day up to today; give how many list rows did.

    A day gone back turns every row, and so does a store that a migration left without its day; other rules of the
    calendar turn every arrangement.
    """
    if turned_to(engine) == today.isoformat():
        return 0
    kept = recall(engine)
    held, other_rules = kept.get("register_day", ""), kept.get("register_rules") != LIST_RULES
    from commonservices.store.register import turn_day

    every = not held or held > today.isoformat()
    with write_transaction(engine) as connection:
        turned = turn_day(connection, today, all_rows=every, other_rules=other_rules)
    remember(engine, **turn_marks(today))
    return turned


def turned_to(engine: sa.Engine) -> str:
    """Give the day the lists were last turned to by the rules of today; empty when they never were."""
    kept = recall(engine)
    return kept.get("register_day", "") if kept.get("register_rules") == LIST_RULES else ""


def turn_marks(today: date) -> dict[str, str]:
    """Give what a store remembers of a turn of its lists: the day, and by which rules."""
    return {"register_day": today.isoformat(), "register_rules": LIST_RULES}


def calendar_is_current(engine: sa.Engine, today: date) -> bool:
    """Say whether the moves of the calendar were made today and nothing was written since."""
    return recall(engine).get("calendar", "") == _calendar(engine, today)


def note_calendar(engine: sa.Engine, today: date) -> None:
    """Keep that the moves of the calendar are made up to today, with all that is written now."""
    remember(engine, calendar=_calendar(engine, today))


def _calendar(engine: sa.Engine, today: date) -> str:
    return f"{today.isoformat()} {last_change(engine)[0]}"


def is_laid_out(engine: sa.Engine) -> bool:
    """Say whether the tables of a store are there."""
    return sa.inspect(engine).has_table("meta")


def last_change(engine: sa.Engine) -> tuple[int, datetime | None]:
    """Give the number of the newest change set and when it was received; zero and None when there is none."""
    table = sa.table("j_tx", sa.column("n"), sa.column("received_at", UtcDateTime()))
    with engine.connect() as connection:
        row = connection.execute(sa.select(table.c.n, table.c.received_at).order_by(table.c.n.desc()).limit(1)).first()
    return (0, None) if row is None else (row.n, row.received_at)


def newest_change(engine: sa.Engine) -> bytes:
    """Give the identifier of the newest change set, by which it travels; empty when there is none."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT id FROM j_tx ORDER BY n DESC LIMIT 1").scalar()
    return bytes(found) if found is not None else b""


def log_export(engine: sa.Engine, values: dict[str, object], figures: object) -> None:
    """Keep a line about a workbook that was sent out; the journal is not touched."""
    with aside_transaction(engine, journalled()) as connection:
        connection.execute(table_of("export_log").insert(), {**values, "figures": canonical_json(figures)})


def keep_draft(engine: sa.Engine, place: str, field: str, content: str, at: datetime) -> None:
    """Keep text that is being typed, outside the journal; empty text forgets it."""
    table = table_of("draft")
    with aside_transaction(engine, journalled()) as connection:
        connection.execute(table.delete().where(table.c.place == place, table.c.field == field))
        if content:
            row = {"place": place, "field": field, "content": content, "kept_at": at}
            connection.execute(table.insert(), row)


def drafts(engine: sa.Engine, place: str) -> dict[str, str]:
    """Give the text that was being typed at one place when the program ended."""
    table = table_of("draft")
    with engine.connect() as connection:
        return {row.field: row.content for row in connection.execute(sa.select(table).where(table.c.place == place))}
