"""Who changed what, when and why: of one record, and of the whole register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.records import record_types
from commonservices.domain.text import fold
from commonservices.store import histories, undoing
from commonservices.store.undoing import ActRow, Word

if TYPE_CHECKING:
    from commonservices.office import Office

ActLine = ActRow
__all__ = ["ActDetail", "ActLine", "HistoryLine", "Naming", "act", "act_detail", "acts", "of_record"]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One value that changed; `field` is empty when the record itself was made, removed or brought back."""

    transaction: bytes
    at: datetime
    actor: str
    act: str
    subject: str
    why: str
    kind: str
    id: UUID
    field: str
    before: Any
    after: Any
    currencies: tuple[str, str] = ("", "")
    """Of an amount: the currency in which it stood before, and the one in which it stands now."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How records are called: names by id, what tells nameless records apart, and the currencies of their amounts."""

    names: Mapping[UUID, str]
    links: Mapping[UUID, tuple[tuple[str, Any], ...]]
    currencies: Mapping[tuple[UUID, str], str]


@dataclass(frozen=True, slots=True)
class ActDetail:
    """One act with the values it changed; `more` says that not all of them are there."""

    act: ActLine
    lines: tuple[HistoryLine, ...]
    naming: Naming
    more: bool = False


def of_record(office: Office, kind: str, id: UUID, offset: int = 0, limit: int = 500) -> list[HistoryLine]:
    """Give the history of a record and of the records that belong to it, newest first."""
    with office.engine.connect() as connection:
        return _told(connection, histories.of_record(connection, kind, id, offset, limit))


def acts(
    office: Office, offset: int = 0, limit: int = 200, text: str = "", named: Mapping[str, str] | None = None
) -> list[ActLine]:
    """Give the acts of the register, newest first.

    Each word of `text` is looked for in subject, reason and actor, and in the names of acts given by key in `named`.
    """
    with office.engine.connect() as connection:
        return histories.acts(connection, offset, limit, _words(text, named or {}))


def count(office: Office, text: str = "", named: Mapping[str, str] | None = None) -> int:
    """Give how many acts there are."""
    with office.engine.connect() as connection:
        return histories.count_acts(connection, _words(text, named or {}))


def place(office: Office, transaction: bytes, text: str = "", named: Mapping[str, str] | None = None) -> int | None:
    """Give the place of an act in the list; None when the list does not hold it."""
    with office.engine.connect() as connection:
        return histories.place_of(connection, transaction, _words(text, named or {}))


def act(office: Office, transaction: bytes, limit: int = 500) -> list[HistoryLine]:
    """Give what one act changed, cell by cell."""
    with office.engine.connect() as connection:
        row = undoing.act_of(connection, transaction)
        if row is None:
            return []
        return _told(connection, histories.of_act(connection, row.number, limit))


def act_detail(office: Office, transaction: bytes, limit: int = 500) -> ActDetail | None:
    """Give one act with what it changed and the names of the records it speaks of; None when there is no such act."""
    with office.engine.connect() as connection:
        row = histories.act_with_fields(connection, transaction)
        if row is None:
            return None
        lines = _told(connection, histories.of_act(connection, row.number, limit))
        naming = _naming(connection, [(line.kind, line.id) for line in lines], _values(lines))
    return ActDetail(row, tuple(lines), naming, more=row.cells > limit)


def naming(office: Office, records: Iterable[tuple[str, UUID]], values: Iterable[UUID] = ()) -> Naming:
    """Give how records, each by kind and id, and the records that some values point to are called."""
    with office.engine.connect() as connection:
        return _naming(connection, list(records), set(values))


def _told(connection: Any, found: Iterable[tuple[Any, ...]]) -> list[HistoryLine]:
    """Give the lines of a history; an amount whose currency is kept elsewhere stands in that of its record."""
    lines = [HistoryLine(*line) for line in found]
    columns = [record_types()[each.kind].by_name[each.field].currency if each.field else "" for each in lines]
    asked: dict[tuple[str, str], set[UUID]] = {}
    for line, column in zip(lines, columns, strict=True):
        if column and not all(line.currencies):
            asked.setdefault((line.kind, column), set()).add(line.id)
    known = {key: histories.currencies_of(connection, *key, sorted(ids)) for key, ids in asked.items()}
    for place, (line, column) in enumerate(zip(lines, columns, strict=True)):
        if usual := known.get((line.kind, column), {}).get(line.id, ""):
            before, after = line.currencies
            lines[place] = replace(line, currencies=(before or after or usual, after or usual))
    return lines


def _words(text: str, named: Mapping[str, str]) -> tuple[Word, ...]:
    folded = {key: fold(name) for key, name in named.items()}
    return tuple(Word(word, tuple(key for key, name in folded.items() if fold(word) in name)) for word in text.split())


def _naming(connection: Any, records: Sequence[tuple[str, UUID]], values: set[UUID]) -> Naming:
    by_kind: dict[str, list[UUID]] = {}
    for kind, id in dict.fromkeys(records):
        by_kind.setdefault(kind, []).append(id)
    links: dict[UUID, tuple[tuple[str, Any], ...]] = {}
    currencies: dict[tuple[UUID, str], str] = {}
    for kind, ids in by_kind.items():
        links.update(histories.links_of(connection, kind, ids))
        for column in {field.currency for field in record_types()[kind].fields if field.currency}:
            found = histories.currencies_of(connection, kind, column, ids)
            currencies.update({(id, column): code for id, code in found.items()})
    pointed = {value for each in links.values() for _, value in each if isinstance(value, UUID)}
    names = histories.names_of(connection, sorted({id for _, id in records} | pointed | values))
    return Naming(names, links, currencies)


def _values(lines: Iterable[HistoryLine]) -> set[UUID]:
    found: set[UUID] = set()
    for line in lines:
        for value in (line.before, line.after):
            several = value if isinstance(value, frozenset) else (value,)
            found.update(each for each in several if isinstance(each, UUID))
    return found
