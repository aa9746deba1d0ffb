"""Keeping the mappings of templates: each name once in force, older versions kept beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commonservices.domain.changes import Changes
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.records import SheetTemplate
from commonservices.queries import sheet_templates

if TYPE_CHECKING:
    from commonservices.office import Office


def keep(office: Office, name: str, sha256: str, mapping: str, note: str = "") -> Changes:
    """Keep a mapping: the first of its name is version 1, a further one the next; the same again is no act."""
    last = sheet_templates.newest(office, name)
    if last is not None and (last.mapping, last.note) == (mapping, note):
        return Changes("template_kept", subject=name)
    made = SheetTemplate(
        id=office.new_id(),
        name=name,
        version=(last.version or 0) + 1 if last is not None else 1,
        sha256=bytes.fromhex(sha256),
        mapping=mapping,
        note=note,
    )
    with office.work("template_replaced" if last is not None else "template_kept", subject=name) as work:
        work.put(made)
    return work.changes


def remove(office: Office, name: str) -> Changes:
    """Remove a mapping with all its versions; undo brings them back."""
    found = sheet_templates.versions(office, name)
    if not found:
        refuse("unknown_template", "name", name)
    with office.work("template_removed", subject=name) as work:
        for each in found:
            work.remove(each)
    return work.changes
