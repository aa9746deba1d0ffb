"""Whether taking an act back would change what is frozen: a bill, a run, a certified order, a submission, a case."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Document
from commonservices.domain.freezing import FREEZES, Freeze
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.records import record_of
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of
from commonservices.store.undoing import REMOVED, ActContent, edited_since

_STEPS: Final = ("quantity", "approved_by", "confirmed_by", "certified_by")


def frozen_by(
    connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]] = frozenset()
) -> str:
    """Give the reference of what is frozen and taking an act back would change; empty when there is nothing."""
    for kind, freeze in FREEZES.items():
        if not freeze.since and not freeze.stays:
            continue
        open_cells = {record_of(kind).cell_of(name) for name in freeze.open_fields}
        touched = {mark.id for mark in content.rows if mark.kind == kind and (kind, mark.id, 0) not in keep}
        touched |= {
            each.id
            for each in content.cells
            if each.kind == kind and each.cell not in open_cells and (kind, each.id, each.cell) not in keep
        }
        for some in chunks(sorted(touched), CHUNK):
            found = connection.scalar(_asked(kind, freeze).where(table_of(kind).c.id.in_(some)).limit(1))
            if found is not None:
                return str(found)
    return _proved_by(connection, content, keep) or _order_by(connection, content, keep)


def _proved_by(connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]]) -> str:
    """Give the reference of a frozen record whose paper would be taken from under it."""
    paper = table_of(Document.KIND)
    gone = {
        mark.id
        for mark in content.rows
        if mark.kind == Document.KIND and mark.mark != REMOVED and (mark.kind, mark.id, 0) not in keep
    }
    for kind, freeze in FREEZES.items() if gone else ():
        own = table_of(kind)
        for some in chunks(sorted(gone), CHUNK) if freeze.since and not freeze.under else ():
            held = sa.select(paper.c.attached_id).where(paper.c.id.in_(some))
            asked = sa.select(own.c.reference).where(own.c[freeze.since].is_not(None), own.c.id.in_(held))
            found = connection.scalar(asked.limit(1))
            if found is not None:
                return str(found)
    return ""


def opened_since(
    connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]] = frozenset()
) -> str:
    """Give the reference of what an act opened again, and taking it back would close with other content than it had."""
    taken = {(each.kind, each.id, each.cell): each.before for each in content.cells}
    taken = {key: before for key, before in taken.items() if key not in keep}
    for (kind, id, _cell), before in taken.items():
        freeze = FREEZES.get(kind)
        if freeze is None or freeze.since not in freeze.open_fields or before.get(freeze.since) is None:
            continue
        record, own = record_of(kind), table_of(kind)
        free = {record.cell_of(name) for name in freeze.open_fields}
        back = {place for other, row, place in taken if (other, row) == (kind, id)}
        if edited_since(connection, record.number, id.bytes, content.row.number) - free - back:
            return str(connection.scalar(sa.select(own.c.reference).where(own.c.id == id)))
    return ""


def _order_by(connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]]) -> str:
    """Give the reference of an order whose steps would be taken from under its certificate or confirmation."""
    order, delivery = table_of(ServiceOrder.KIND), table_of(Delivery.KIND)
    cells = {record_of(ServiceOrder.KIND).cell_of(name) for name in _STEPS}
    stepped = {
        each.id
        for each in content.cells
        if each.kind == ServiceOrder.KIND and each.cell in cells and (each.kind, each.id, each.cell) not in keep
    }
    gone = {mark.id for mark in content.rows if mark.kind == Delivery.KIND and (mark.kind, mark.id, 0) not in keep}
    certified = sa.select(order.c.reference).where(order.c.certified_on.is_not(None))
    confirmed = (
        sa.select(order.c.reference)
        .join(delivery, delivery.c.order_id == order.c.id)
        .where(order.c.confirmed_on.is_not(None))
    )
    for asked, key, ids in ((certified, order.c.id, stepped), (confirmed, delivery.c.id, gone)):
        for some in chunks(sorted(ids), CHUNK):
            found = connection.scalar(asked.where(key.in_(some)).limit(1))
            if found is not None:
                return str(found)
    return ""


def _asked(kind: str, freeze: Freeze) -> sa.Select[tuple[str]]:
    """Ask for the reference of what is frozen: the record itself, or the one it hangs under."""
    own = table_of(kind)
    if not freeze.since:
        return sa.select(own.c.reference)
    if not freeze.under:
        return sa.select(own.c.reference).where(own.c[freeze.since].is_not(None))
    above = table_of(freeze.owner)
    joined = own.join(above, above.c.id == own.c[freeze.under])
    return sa.select(above.c.reference).select_from(joined).where(above.c[freeze.since].is_not(None))
