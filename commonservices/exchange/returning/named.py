"""Records by the name a person writes into a cell: a reference, a code, a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.fields import Field
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.records import record_of
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.store.listing import names as names_of
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

PERCENT: Final = "%"
"""The unit of the indicators that are measured in percent."""


class Named:
    """Looks up records by name, each kind of record read once."""

    def __init__(self, office: Office) -> None:
        """Keep the office whose records are meant."""
        self._office = office
        self._kinds: dict[str, dict[str, list[UUID]]] = {}

    def find(self, field: Field, name: str) -> UUID:
        """Give the record a name means; RuleBroken when there is none, or more than one."""
        found = self._of(field.target).get(fold(name).strip(), [])
        if not found:
            refuse("return_no_such_record", field.name, name)
        if len(found) > 1:
            refuse("return_several_records", field.name, name, count=len(found))
        return found[0]

    def _of(self, kind: str) -> dict[str, list[UUID]]:
        if kind not in self._kinds:
            with self._office.engine.connect() as connection:
                ids = [each.id for each in fetch(connection, record_of(kind).cls)]
                names = names_of(connection, {kind: ids})
            found: dict[str, list[UUID]] = {}
            for id, name in names.items():
                found.setdefault(fold(name).strip(), []).append(id)
            self._kinds[kind] = found
        return self._kinds[kind]


def in_percent(office: Office) -> frozenset[str]:
    """Give the codes of the indicators that are measured in percent, folded."""
    with office.engine.connect() as connection:
        return frozenset(fold(each.code) for each in fetch(connection, KpiDefinition, unit=PERCENT))
