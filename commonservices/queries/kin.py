"""The family of one arrangement: what it hangs under, and what hangs under it, as lines of a small tree."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.queries.arrangements import ArrangementRow, rows
from commonservices.store.kin_rows import above, below

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class KinLine:
    """One line of the tree: how deep it stands, its place towards the arrangement asked about, and its row.

    `place` is above, here or below.
    """

    depth: int
    place: str
    row: ArrangementRow


def kin(office: Office, id: UUID) -> tuple[KinLine, ...]:
    """Give the tree from the topmost parent down to the children's children; one line when it stands alone."""
    with office.engine.connect() as connection:
        parents = above(connection, id)
        children = below(connection, id, len(parents) + 1)
    places = [(depth, "above", each) for depth, each in enumerate(parents)]
    places += [(len(parents), "here", id), *((depth, "below", each) for depth, each in children)]
    held = {row.id: row for row in rows(office, [each for _, _, each in places])}
    return tuple(KinLine(depth, place, held[each]) for depth, place, each in places if each in held)
