"""The mappings of templates that are kept: the newest of each name, and all versions of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commonservices.domain.arrangements import Document
from commonservices.domain.sheets.records import SheetTemplate
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office


def all_newest(office: Office) -> list[SheetTemplate]:
    """Give the newest version of each mapping, by name."""
    with office.engine.connect() as connection:
        found = fetch(connection, SheetTemplate)
    newest: dict[str, SheetTemplate] = {}
    for each in sorted(found, key=lambda record: record.version or 0):
        newest[each.name] = each
    return [newest[name] for name in sorted(newest)]


def versions(office: Office, name: str) -> list[SheetTemplate]:
    """Give every version of a mapping, the oldest first; nothing for a name that is not kept."""
    with office.engine.connect() as connection:
        found = fetch(connection, SheetTemplate, name=name)
    return sorted(found, key=lambda record: record.version or 0)


def newest(office: Office, name: str) -> SheetTemplate | None:
    """Give the newest version of a mapping, none for a name that is not kept."""
    found = versions(office, name)
    return found[-1] if found else None


def workbook_of(office: Office, template: SheetTemplate) -> Document | None:
    """Give the kept workbook of a mapping; None where only the mapping is kept."""
    if template.document_id is None:
        return None
    with office.engine.connect() as connection:
        return next(iter(fetch(connection, Document, id=template.document_id)), None)
