"""Keeping the mappings of templates: each name once in force, older versions kept beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.actions.kept_files import KeptFile, paper_of, taking_in
from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.records import SheetTemplate
from commonservices.queries import sheet_templates

if TYPE_CHECKING:
    from commonservices.office import Office


def keep(office: Office, name: str, sha256: str, mapping: str, note: str = "", workbook: Path | None = None) -> Changes:
    """Keep a mapping: the first of its name is version 1, a further one the next; the same again is no act.

    The workbook it belongs to is kept beside it, where it is given.
    """
    last, digest = sheet_templates.newest(office, name), bytes.fromhex(sha256)
    same = last is not None and (last.mapping, last.note) == (mapping, note)
    held = last.document_id if last is not None and last.sha256 == digest else None
    if last is not None and same and (held is not None or workbook is None):
        return Changes("template_kept", subject=name)
    if last is not None and same:
        made = last
    else:
        number = (last.version or 0) + 1 if last is not None else 1
        made = SheetTemplate(
            id=office.new_id(),
            name=name,
            version=number,
            sha256=digest,
            mapping=mapping,
            document_id=held,
            note=note,
        )
    given = KeptFile(
        path=workbook if held is None else None,
        sha256=digest,
        record_kind=made.KIND,
        record_id=made.id,
        title=f"{name} {made.version}",
    )
    with taking_in(office) as taking:
        paper = paper_of(office, taking, given)
        with office.work("template_replaced" if last is not None else "template_kept", subject=name) as work:
            if paper is not None and taking is not None:
                work.put(paper)
                taking.settle()
            work.put(replace(made, document_id=paper.id) if paper is not None else made)
    return work.changes


def remove(office: Office, name: str) -> Changes:
    """Remove a mapping with all its versions and the workbooks kept of them; undo brings them back."""
    found = sheet_templates.versions(office, name)
    if not found:
        refuse("unknown_template", "name", name)
    with office.work("template_removed", subject=name) as work:
        for each in found:
            for paper in work.all(Document, attached_kind=each.KIND, attached_id=each.id):
                work.remove(paper)
            work.remove(each)
    return work.changes
