"""The family of one arrangement as the store holds it: the parents above it and the children below it."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement
from commonservices.store.rows import fetch, fetch_in

DEEPEST = 10
MOST = 200


def above(connection: sa.Connection, id: UUID) -> list[UUID]:
    """Give the parents of an arrangement, the topmost first."""
    found: list[UUID] = []
    current = next(iter(fetch(connection, Arrangement, id=id)), None)
    while current is not None and current.parent_id is not None and len(found) < DEEPEST:
        if current.parent_id in {id, *found}:
            break
        found.insert(0, current.parent_id)
        current = next(iter(fetch(connection, Arrangement, id=current.parent_id)), None)
    return found


def below(connection: sa.Connection, id: UUID, depth: int) -> list[tuple[int, UUID]]:
    """Give the children and their children with how deep each stands, a child's own right after it; at most `MOST`."""
    children: dict[UUID, list[Arrangement]] = {}
    level, seen = [id], {id}
    for _ in range(DEEPEST):
        found = [each for each in fetch_in(connection, Arrangement, "parent_id", level) if each.id not in seen]
        for each in sorted(found, key=lambda one: one.reference):
            if each.parent_id is not None:
                children.setdefault(each.parent_id, []).append(each)
        seen |= {each.id for each in found}
        level = [each.id for each in found]
        if not level or len(seen) > MOST:
            break
    return _in_order(children, id, depth)[:MOST]


def _in_order(children: dict[UUID, list[Arrangement]], id: UUID, depth: int) -> list[tuple[int, UUID]]:
    lines: list[tuple[int, UUID]] = []
    for child in children.get(id, []):
        lines += [(depth, child.id), *_in_order(children, child.id, depth + 1)]
    return lines
