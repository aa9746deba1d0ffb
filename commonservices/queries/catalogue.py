"""The kinds of service an office added to the catalogue, with how often each is used."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.codelists import load
from commonservices.domain.declaring import dataclass
from commonservices.domain.own_catalogue import LIST, OwnCatalogueItem
from commonservices.errors import Known
from commonservices.store import catalogue_rows
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class OwnItemRow:
    """One kind of service of the office: what it is, how many records name it, and whether it was retired."""

    id: UUID
    code: str
    line: str
    name: str
    unit: str
    method: str
    used: int
    retired_on: date | None
    retire_reason: str
    follows: str
    held: OwnCatalogueItem


def own_items(office: Office, language: str = "en") -> tuple[OwnItemRow, ...]:
    """Give the kinds of service of the office by code, retired ones last."""
    with office.engine.connect() as connection:
        found = fetch(connection, OwnCatalogueItem)
        used = catalogue_rows.used_codes(connection) if found else {}
    rows = (
        OwnItemRow(
            id=each.id,
            code=each.code,
            line=each.line,
            name=load(LIST).label(each.code, language),
            unit=each.unit,
            method=each.method,
            used=used.get(each.code, 0),
            retired_on=each.retired_on,
            retire_reason=each.retire_reason,
            follows=each.follows,
            held=each,
        )
        for each in found
    )
    return tuple(sorted(rows, key=lambda row: (row.retired_on is not None, row.code)))


def own_item(office: Office, code: str) -> OwnItemRow:
    """Give one kind of service of the office by its code, large or small letters; Known when there is none."""
    wanted = code.strip().upper()
    found = next((each for each in own_items(office) if each.code.upper() == wanted), None)
    if found is None:
        raise Known(
            "no_own_catalogue_item",
            "No kind of service {code} was added in this register.",
            advice="List them with: catalogue list.",
            code=code,
        )
    return found
