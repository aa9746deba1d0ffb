"""Checks what must hold across records: unique references, pointers that lead somewhere, lists that tell the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.efficiency_claims import recalculated_ok
from commonservices.domain.terms import FEWEST_PARTIES
from commonservices.errors import Known
from commonservices.store import efficiency_rows, register_calendar, register_rows, search
from commonservices.store.findings import INVARIANTS, Finding
from commonservices.store.frozen_faults import frozen_faults
from commonservices.store.gathering import gather_arrangements, gather_services
from commonservices.store.register_rows import Listed, Names
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.seals import seal_faults
from commonservices.store.tables import LIVE, table_of
from commonservices.store.vault import Vault

DRAFT = "DRAFT"
_REFERENCED = ("arrangement", "shared_service", "service_order", "cost_pool", "bill", "cba_case", "efficiency_record")
_COUNTED = (
    "SELECT service_id, consumer_id, min(month), max(month), count(*) FROM monthly_usage"
    " WHERE row_state = 0 GROUP BY service_id, consumer_id"
)
_KEPT = "SELECT service_id, consumer_id, first_month, last_month, lines FROM usage_span"


def invariant_faults(
    connection: sa.Connection, today: date, vault: Vault | None, *, thorough: bool
) -> Iterator[Finding]:
    """Give every record or list row that says something which cannot be."""
    yield from _loose_references(connection)
    yield from _double_references(connection)
    yield from _lost_versions(connection)
    yield from _too_few_parties(connection)
    yield from seal_faults(connection)
    yield from frozen_faults(connection)
    yield from _wrong_gains(connection)
    yield from _wrong_spans(connection)
    yield from list_faults(connection, today)
    if vault is not None:
        yield from _document_faults(connection, vault, thorough=thorough)


def list_faults(connection: sa.Connection, today: date) -> Iterator[Finding]:
    """Give the list rows that are not what their records say; rows whose day has come since are left out."""
    names = Names(connection)
    other: list[str] = []

    def arrangements(ids: Sequence[UUID]) -> list[Listed]:
        gathered = gather_arrangements(connection, ids, today)
        names.know(gathered)
        other.extend(register_calendar.unlike(connection, gathered.arrangements))
        return [register_rows.arrangement_row(facts, names, today) for facts in gathered.arrangements.values()]

    def services(ids: Sequence[UUID]) -> list[Listed]:
        gathered = gather_services(connection, ids, today)
        names.know(gathered)
        return [register_rows.service_row(facts, gathered, names, today) for facts in gathered.services.values()]

    yield from _wrong_rows(connection, "arrangement", "register_arrangement", arrangements, today)
    for reference in other:
        yield Finding(INVARIANTS, f"The calendar of {reference} is other than its record says.", reference)
    yield from _wrong_rows(connection, "shared_service", "register_service", services, today)
    yield from _unfindable(connection, "register_arrangement", search.ARRANGEMENTS)
    yield from _unfindable(connection, "register_service", search.SERVICES)


def _loose_references(connection: sa.Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        return  # a server does not let a reference go astray
    for table, _, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(INVARIANTS, f"A {_words(table)} refers to a {_words(target)} that is not there.", str(table))


def _double_references(connection: sa.Connection) -> Iterator[Finding]:
    for kind in _REFERENCED:
        table = table_of(kind)
        asked = sa.select(table.c.reference).group_by(table.c.reference).having(sa.func.count() > 1)
        for reference in connection.scalars(asked):
            yield Finding(INVARIANTS, f"More than one {_words(kind)} has the reference {reference}.", reference)


def _lost_versions(connection: sa.Connection) -> Iterator[Finding]:
    arrangement, version = table_of("arrangement"), table_of("arrangement_version")
    asked = (
        sa.select(arrangement.c.reference)
        .outerjoin(version, sa.and_(version.c.id == arrangement.c.version_id, version.c.row_state == LIVE))
        .where(
            arrangement.c.row_state == LIVE,
            sa.or_(version.c.id.is_(None), version.c.arrangement_id != arrangement.c.id),
        )
    )
    for reference in connection.scalars(asked):
        yield Finding(INVARIANTS, f"The arrangement {reference} has lost its terms.", reference)


def _too_few_parties(connection: sa.Connection) -> Iterator[Finding]:
    arrangement, party = table_of("arrangement"), table_of("arrangement_party")
    counted = (
        sa.select(sa.func.count(party.c.entity_id.distinct()))  # one that joined again is still one party
        .where(party.c.arrangement_id == arrangement.c.id, party.c.row_state == LIVE)
        .scalar_subquery()
    )
    live = sa.and_(arrangement.c.row_state == LIVE, arrangement.c.state != DRAFT)
    for reference in connection.scalars(sa.select(arrangement.c.reference).where(live, counted < FEWEST_PARTIES)):
        yield Finding(INVARIANTS, f"The arrangement {reference} has fewer than {FEWEST_PARTIES} parties.", reference)


def _wrong_gains(connection: sa.Connection) -> Iterator[Finding]:
    """Give the claims whose gain is not what their figures come to when they are worked out again."""
    for each in efficiency_rows.claims(connection):
        if not recalculated_ok(each):
            message = f"The gain of the claim {each.reference} is not what its figures come to."
            yield Finding(INVARIANTS, message, each.reference)


def _wrong_spans(connection: sa.Connection) -> Iterator[Finding]:
    for one, other in ((_KEPT, _COUNTED), (_COUNTED, _KEPT)):
        found = connection.execute(sa.text(f"SELECT * FROM ({one}) a EXCEPT {other} LIMIT 1")).first()  # noqa: S608
        if found is not None:
            yield Finding(
                INVARIANTS, "The months of use on record differ from the usage that is entered.", "usage_span"
            )
            return


def _wrong_rows(
    connection: sa.Connection, kind: str, name: str, listed: Callable[[Sequence[UUID]], list[Listed]], today: date
) -> Iterator[Finding]:
    records, table = table_of(kind), table_of(name)
    ids = list(connection.scalars(sa.select(records.c.id).where(records.c.row_state == LIVE).order_by(records.c.id)))
    seen = 0
    for some in chunks(ids, CHUNK):
        kept = {row.id: row for row in connection.execute(sa.select(table).where(table.c.id.in_(some)))}
        flags = _flags(connection, name, [row.n for row in kept.values()])
        seen += len(kept)
        for row in listed(some):
            held = kept.get(row.values["id"])
            stale = held is not None and held.next_change_on is not None and held.next_change_on <= today
            if not stale and not _same_row(row, held, flags):
                reference = str(row.values["reference"])
                yield Finding(INVARIANTS, f"The list shows {reference} other than its record says.", reference)
    if connection.scalar(sa.select(sa.func.count()).select_from(table)) != seen:
        yield Finding(INVARIANTS, f"The list shows one {_words(kind)} or more that is not in the register.", name)


def _same_row(row: Listed, held: Any, flags: dict[int, set[tuple[Any, ...]]]) -> bool:
    if held is None:
        return False
    wanted = {(flag["flag"], flag["severity"], flag["since"], flag["due"]) for flag in row.flags}
    return flags.get(held.n, set()) == wanted and all(getattr(held, name) == each for name, each in row.values.items())


def _flags(connection: sa.Connection, name: str, numbers: Sequence[int]) -> dict[int, set[tuple[Any, ...]]]:
    table = table_of("register_flag")
    found: dict[int, set[tuple[Any, ...]]] = {}
    asked = sa.select(table).where(table.c.kind == name.removeprefix("register_"), table.c.n.in_(numbers))
    for row in connection.execute(asked):
        found.setdefault(row.n, set()).add((row.flag, row.severity, row.since, row.due))
    return found


def _unfindable(connection: sa.Connection, name: str, texts: str) -> Iterator[Finding]:
    shown, found = f"SELECT n FROM {name}", f"SELECT rowid FROM {texts}"  # noqa: S608 names of our own tables
    for one, other in ((shown, found), (found, shown)):
        if connection.execute(sa.text(f"{one} EXCEPT {other} LIMIT 1")).first() is not None:
            yield Finding(INVARIANTS, "What the search finds is not what the list shows.", texts)
            return


def _document_faults(connection: sa.Connection, vault: Vault, *, thorough: bool) -> Iterator[Finding]:
    table = table_of("document")
    asked = sa.select(table.c.sha256, table.c.file_name).where(table.c.row_state == LIVE).order_by(table.c.id)
    for digest, name in connection.execute(asked).all():
        if digest is None:
            continue
        if not vault.has(digest):
            yield Finding(INVARIANTS, f"The document {name} is no longer in the documents folder.", name)
        elif thorough:
            try:
                vault.verify(digest)
            except Known as fault:
                yield Finding(INVARIANTS, fault.message, name)


def _words(kind: object) -> str:
    return str(kind).replace("_", " ")
