"""Who changed what, when and why: of one record, and of the whole register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.store import histories, undoing
from commonservices.store.undoing import ActRow

if TYPE_CHECKING:
    from commonservices.office import Office

ActLine = ActRow
__all__ = ["ActLine", "HistoryLine", "act", "acts", "of_record"]


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


def of_record(office: Office, kind: str, id: UUID, offset: int = 0, limit: int = 500) -> list[HistoryLine]:
    """Give the history of a record and of the records that belong to it, newest first."""
    with office.engine.connect() as connection:
        return [HistoryLine(*line) for line in histories.of_record(connection, kind, id, offset, limit)]


def acts(office: Office, offset: int = 0, limit: int = 200, text: str = "") -> list[ActLine]:
    """Give the acts of the register, newest first; `text` looks into subject, reason and actor."""
    with office.engine.connect() as connection:
        return histories.acts(connection, offset, limit, text)


def count(office: Office, text: str = "") -> int:
    """Give how many acts there are."""
    with office.engine.connect() as connection:
        return histories.count_acts(connection, text)


def act(office: Office, transaction: bytes, limit: int = 500) -> list[HistoryLine]:
    """Give what one act changed, cell by cell."""
    with office.engine.connect() as connection:
        row = undoing.act_of(connection, transaction)
        if row is None:
            return []
        return [HistoryLine(*line) for line in histories.of_act(connection, row.number, limit)]
