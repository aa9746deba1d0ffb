"""The unit of work: one act, one transaction, records and journal together. Nothing else writes records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.changes import Change, Changes
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import Record
from commonservices.errors import Known
from commonservices.store import rows
from commonservices.store.cells import CellCodec, codec
from commonservices.store.collecting import without_collection
from commonservices.store.columns import NewCell, columns_of
from commonservices.store.engine import roomy_cache, write_transaction
from commonservices.store.gathering import gather_arrangements
from commonservices.store.journal import Heading, Journal, Pending, Written
from commonservices.store.pointing import pointing_at
from commonservices.store.tables import DELETED, LIVE, table_of

if TYPE_CHECKING:
    from commonservices.domain.partners import OfficeProfile

R = TypeVar("R", bound=Record)
T = TypeVar("T")

BATCH = 10_000
MANY = 20_000

_number_of = attrgetter("id.int")


class Follower(Protocol):
    """Something that keeps derived tables in step with the records of one act."""

    def saw(self, record: Record, before: Record | None) -> None:
        """Take note of a record that was written, and of what it was before."""
        ...

    def saw_new(self, records: Sequence[Record]) -> None:
        """Take note of many new records of one kind."""
        ...

    def settle(self, connection: sa.Connection, today: date) -> None:
        """Bring the derived tables up to date, inside the transaction of the act."""
        ...


@dataclass(slots=True)
class _Tally:
    """Counts what an act changed and keeps the first changes by name."""

    items: dict[tuple[str, UUID], Change]
    many: bool = False

    def note(self, change: Change) -> None:
        """Add a change; a second one to the same record widens the first."""
        if self.many or len(self.items) >= MANY:
            self.many = True
            return
        key = (change.kind, change.id)
        known = self.items.get(key)
        if known is not None:
            names = tuple(dict.fromkeys((*known.fields, *change.fields)))
            change = replace(change, fields=names, added=known.added or change.added)
        self.items[key] = change


class Work:
    """The records of one act. Reading sees what was put; leaving the block commits all of it or nothing."""

    def __init__(self, connection: sa.Connection, journal: Journal, followers: tuple[Follower, ...]) -> None:
        """Bind the work to its open transaction."""
        self._connection = connection
        self._journal = journal
        self._followers = followers
        self._pending = Pending()
        self._tally = _Tally({})
        self._held: dict[tuple[type[Record], UUID], tuple[Any, int]] = {}
        self.changes = Changes("")

    def _look(self, cls: type[R], id: UUID) -> tuple[R, int] | None:
        """Give a record with the state of its row: as this act left it, or as the store has it."""
        held = self._held.get((cls, id))
        if held is None:
            held = rows.held_row(self._connection, cls, id)
            if held is not None:
                self._held[cls, id] = held
        return held

    def know(self, cls: type[R], ids: Sequence[UUID]) -> list[R]:
        """Give many live records, read at once and held for the act."""
        found = rows.fetch_in(self._connection, cls, "id", [each for each in ids if (cls, each) not in self._held])
        self._held.update({(cls, each.id): (each, LIVE) for each in found})
        return found

    def find(self, cls: type[R], id: UUID | None) -> R | None:
        """Give a live record, or None when there is none."""
        if id is None:
            return None
        found = self._look(cls, id)
        return found[0] if found is not None and found[1] == LIVE else None

    def get(self, cls: type[R], id: UUID | None) -> R:
        """Give a live record; Known when there is none."""
        found = self.find(cls, id)
        if found is None:
            raise Known("not_found", "This record is no longer in the register.", where=cls.KIND)
        return found

    def ever(self, cls: type[R], id: UUID) -> tuple[R, bool]:
        """Give a record also when it was removed, and whether it is live; Known when it never was here."""
        found = self._look(cls, id)
        if found is None:
            raise Known("not_found", "This record was never in the register.", where=cls.KIND)
        return found[0], found[1] == LIVE

    def all(self, cls: type[R], **equal: Any) -> tuple[R, ...]:
        """Give the live records whose columns equal the values given."""
        return rows.fetch(self._connection, cls, **equal)

    def read(self, question: Callable[[sa.Connection], T]) -> T:
        """Give what a reading of the store finds inside this act, what the act wrote so far included."""
        return question(self._connection)

    def profile(self) -> OfficeProfile | None:
        """Give the office whose register this is; None before it was set up."""
        from commonservices.store.opening import own_office

        return own_office(self._connection)

    def put(self, record: Record) -> None:
        """Write a record: a new, a changed or a once removed one. Only the cells that differ are journalled."""
        cls = type(record)
        found = self._look(cls, record.id)
        if found is None:
            self._insert(record)
            return
        old, state = found
        cells = codec(cls).differing(old, record)
        if cells:
            self._update(old, record, cells)
        if state != LIVE:
            self._restore(record)

    def put_many(self, records: Iterable[Record]) -> None:
        """Write new records in batches, streamed into the journal: memory stays flat however many come."""
        steady = iter(records)
        with roomy_cache(self._connection):
            while batch := list(islice(steady, BATCH)):
                self._insert_batch(batch)

    def remove(self, *records: Record) -> None:
        """Take records of one kind out of the register; their rows and their history stay."""
        if not records:
            return
        entity = records[0].NUMBER
        own = {key[1] for key in self._pending.cells if key[0] == entity}
        heads = self._journal.heads_of_rows(entity, [record.id.bytes for record in records])
        for record in records:
            row = record.id.bytes
            if row in own and row not in heads:
                raise Known("not_found", "A record cannot come and go in one act.")
            if self._pending.restores.pop((entity, row), None) is None:
                self._pending.deletes[entity, row] = heads.get(row, [])
            self._tally.note(Change(record.KIND, record.id, removed=True, above=_above(record)))
            self._followed(record, record)
        rows.set_states(self._connection, records, DELETED)

    def restore(self, cls: type[Record], id: UUID) -> Record:
        """Bring a removed record back as it was; Known when it never was here."""
        record, live = self.ever(cls, id)
        if not live:
            self._restore(record)
        return record

    def loose_end(self) -> tuple[str, str] | None:
        """Give the kinds of a live record and of the removed one it still points to; None when all is tied up."""
        gone = {UUID(bytes=row): number for number, row in self._pending.deletes}
        return pointing_at(self._connection, gone)

    def subject(self, text: str) -> None:
        """Say what the act is about, in the words of the record: its reference."""
        self._journal.about(text)

    def facts(self, id: UUID, today: date) -> ArrangementFacts:
        """Give everything the rules need to know about one arrangement; Known when there is none."""
        gathered = gather_arrangements(self._connection, [id], today)
        if id not in gathered.arrangements:
            raise Known("not_found", "This arrangement is no longer in the register.")
        return gathered.arrangements[id]

    def references(self, kind: str, prefix: str) -> tuple[str, ...]:
        """Give the human references of a kind of record that begin so, removed records included."""
        table = table_of(kind)
        asked = sa.select(table.c.reference).where(table.c.reference.startswith(prefix, autoescape=True))
        return tuple(self._connection.scalars(asked))

    def _restore(self, record: Record) -> None:
        entity, row = record.NUMBER, record.id.bytes
        if self._pending.deletes.pop((entity, row), None) is None:
            self._pending.restores[entity, row] = self._journal.deletes_of_row(entity, row)
        rows.set_states(self._connection, [record], LIVE)
        self._tally.note(Change(record.KIND, record.id, added=True, above=_above(record)))
        self._followed(record, None)

    def _insert(self, record: Record) -> None:
        writer = rows.row_writer(type(record), self._connection.dialect)
        rows.run(self._connection, writer.insert, writer.parameters(record))
        number, row = record.NUMBER, record.id.bytes
        for cell, plain in codec(type(record)).written(record):
            self._pending.cells[number, row, cell] = Written(plain, [])
        self._tally.note(Change(record.KIND, record.id, added=True, above=_above(record)))
        self._followed(record, None)

    def _insert_batch(self, batch: list[Record]) -> None:
        by_class: dict[type[Record], list[Record]] = {}
        for record in batch:
            by_class.setdefault(type(record), []).append(record)
        cells: list[NewCell] = []
        for some in by_class.values():
            some.sort(key=_number_of)
            columns = columns_of(some)
            columns.insert(self._connection)
            cells.extend(columns.cells())
            self._followed_new(some)
        self._journal.stream(self._pending, cells)

    def _followed_new(self, records: list[Record]) -> None:
        for record in records:
            if self._tally.many:
                break
            self._tally.note(Change(record.KIND, record.id, added=True, above=_above(record)))
        if self._held:
            for record in records:
                self._held.pop((type(record), record.id), None)
        for follower in self._followers:
            follower.saw_new(records)

    def _update(self, old: Record, new: Record, cells: list[CellCodec]) -> None:
        cls, dialect = type(new), self._connection.dialect
        names = tuple(name for cell in cells for name in cell.names if getattr(old, name) != getattr(new, name))
        values = [rows.bound(cls, name, getattr(new, name), dialect) for name in names]
        values.append(rows.bound(cls, "id", new.id, dialect))
        rows.run(self._connection, rows.update_text(cls, names, dialect), tuple(values))
        for cell in cells:
            key = (cls.NUMBER, new.id.bytes, cell.number)
            before = self._pending.cells.get(key)
            saw = before.saw if before is not None else self._journal.heads(key)
            self._pending.cells[key] = Written(cell.plain(new), saw)
        self._tally.note(Change(cls.KIND, new.id, names, above=_above(new)))
        self._followed(new, old)

    def _followed(self, record: Record, before: Record | None) -> None:
        if self._held:
            self._held.pop((type(record), record.id), None)
        for follower in self._followers:
            follower.saw(record, before)

    def finish(self, today: date) -> None:
        """Close the change set and bring the derived tables in step; nothing is written when nothing differed."""
        act, subject = self._journal.heading.act, self._journal.heading.subject
        if not self._pending:
            self.changes = Changes(act, subject=subject)
            return
        transaction = self._journal.close(self._pending)
        for follower in self._followers:
            follower.settle(self._connection, today)
        items = tuple(self._tally.items.values())
        self.changes = Changes(act, items, transaction, subject, everything=self._tally.many)


def _above(record: Record) -> tuple[UUID, ...]:
    """Give the records that a record belongs to: its arrangement, its service, or what a paper is attached to."""
    named = (getattr(record, name, None) for name in ("arrangement_id", "service_id", "attached_id"))
    return tuple(each for each in named if each is not None)


@contextmanager
def working(
    engine: sa.Engine,
    heading: Heading,
    now: datetime,
    today: date,
    followers: tuple[Follower, ...] = (),
    *,
    references_last: bool = False,
) -> Iterator[Work]:
    """Give the unit of work of one act; it commits when the block ends and rolls back when the block raises."""
    with without_collection(), write_transaction(engine, references_last=references_last) as connection:
        journal = Journal(connection, heading, now)
        work = Work(connection, journal, followers)
        yield work
        work.finish(today)
