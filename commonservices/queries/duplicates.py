"""Arrangements in the register that look like the one a person is about to log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.likeness import Sketch, reasons_alike
from commonservices.store import likeness

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class Candidate:
    """One arrangement that looks like the new one, with the reasons: `same_parties`, `similar_title`."""

    id: UUID
    reference: str
    title: str
    state: str
    effective_on: date | None
    expiry_on: date | None
    reasons: tuple[str, ...]


def near_duplicates(
    office: Office, values: Mapping[str, object], parties: Sequence[UUID], exclude: UUID | None = None
) -> tuple[Candidate, ...]:
    """Give the arrangements of the same type, not ended, that look like these values; the likest first.

    Saving is not refused: whoever logs it all the same gives the reason to `add`.
    """
    type_code = str(values.get("type") or "")
    sketch = Sketch(
        titles=tuple(str(values[name]) for name in ("title_en", "title_fr") if values.get(name)),
        parties=frozenset(parties),
        starts_on=_day(values.get("effective_on")),
        ends_on=_day(values.get("expiry_on")),
    )
    if not type_code or not parties:
        return ()
    with office.engine.connect() as connection:
        held = likeness.sharing(connection, type_code, sketch.parties)
    found = [
        Candidate(
            each.id,
            each.reference,
            (each.title_fr if office.language == "fr" else each.title_en) or each.title_en or each.title_fr,
            each.state,
            each.effective_on,
            each.expiry_on,
            reasons,
        )
        for each in held
        if each.id != exclude and (reasons := reasons_alike(sketch, each.sketch))
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.reasons), each.reference)))


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
