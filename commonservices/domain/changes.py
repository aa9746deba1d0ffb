"""What an action changed: facts that screens redraw from."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from commonservices.domain.declaring import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One record that changed, and the fields; none when it came or went. `above` are the records it belongs to."""

    kind: str
    id: UUID
    fields: tuple[str, ...] = ()
    added: bool = False
    removed: bool = False
    above: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What one act changed; `transaction` is its identifier in the journal, None when nothing changed.

    `everything` says that so many records changed that a list had better be read anew; then `items` holds the first.
    """

    act: str
    items: tuple[Change, ...] = ()
    transaction: bytes | None = None
    subject: str = ""
    everything: bool = False

    def __bool__(self) -> bool:
        return bool(self.items)

    def ids(self, kind: str) -> frozenset[UUID]:
        """Give the identifiers of the changed records of one kind."""
        return frozenset(item.id for item in self.items if item.kind == kind)

    def concerned(self) -> frozenset[UUID]:
        """Give the identifiers of the changed records and of the records these belong to."""
        return frozenset(id for item in self.items for id in (item.id, *item.above))

    def touches(self, kinds: Iterable[str]) -> bool:
        """Say whether any record of these kinds changed."""
        wanted = frozenset(kinds)
        return any(item.kind in wanted for item in self.items)
