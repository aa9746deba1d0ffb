"""The commands of a desk's own workbook: a first mapping for it, the mappings kept here, and the filled workbook."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from commonservices.cli.output import DONE
from commonservices.cli.sentences import known_text, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from datetime import date

    from commonservices.office import Office
    from commonservices.reports.templates import Finding, TemplateMapping

_DIGITS = 12


def template_map(session: Session) -> int:
    """Write a first mapping for a workbook, and say what is in the workbook."""
    from commonservices.reports.templates.findings import look_over
    from commonservices.reports.templates.proposing import proposal_text, propose
    from commonservices.reports.templates.refusals import refused

    path, out = _path(session.options.file), _path(session.options.out)
    if out.exists():
        raise refused("mapping_exists", str(out), name=out.name)
    findings = look_over(path)
    proposed = propose(path, session.options.name)
    out.write_text(proposal_text(proposed, out.name), encoding="utf-8")
    entries = len(proposed.mapping.figures) + len(proposed.mapping.lists)
    left = len(proposed.open_names) + len(proposed.open_columns)
    _say_findings(session, findings)
    result = {"done": "template_mapped", "file": str(out), "entries": entries, "open": left}
    result["findings"] = [_finding(session, each) for each in findings]
    session.output.done(say("template_mapped", session.language, path=out, count=entries, left=left), result)
    return DONE


def templates(session: Session) -> int:
    """Keep, list, show or remove mappings."""
    acts = {"list": _list, "keep": _keep, "show": _show, "remove": _remove}
    return acts[session.options.what](session)


def fill_from(session: Session, office: Office, out: Path, *, start: date, end: date, basis: str, language: str) -> int:
    """Fill the workbook that the mapping named by --template was made for."""
    from commonservices.jobs import silent
    from commonservices.reports.templates.exporting import export_filled

    mapping, beside = _mapping(office, session.options.template)
    with TemporaryDirectory() as scratch:
        workbook = session.options.workbook or _workbook(office, mapping, beside, Path(scratch))
        made = export_filled(
            office, _path(workbook), mapping, out, start=start, end=end, basis=basis, language=language, tell=silent
        )
    _say_findings(session, made.findings)
    result = {
        "done": "template_filled",
        "file": str(made.path),
        "cells": made.cells,
        "rows": dict(made.rows),
        "sha256": made.sha256,
        "findings": [_finding(session, each) for each in made.findings],
    }
    session.output.done(say("template_filled", session.language, path=made.path, count=made.cells), result)
    return DONE


def _workbook(office: Office, mapping: TemplateMapping, beside: Path, scratch: Path) -> str:
    """Give the workbook beside a mapping; where there is none, a copy of the one that is kept of it."""
    from commonservices.queries import documents, sheet_templates

    path = beside / mapping.workbook
    kept = sheet_templates.newest(office, mapping.name) if not path.is_file() else None
    paper = sheet_templates.workbook_of(office, kept) if kept is not None else None
    return str(documents.open_copy(office, paper, scratch) if paper is not None else path)


def _mapping(office: Office, named: str) -> tuple[TemplateMapping, Path]:
    """Give a mapping by its file, or by the name it is kept under; and the folder its workbook is looked for in."""
    from commonservices.queries import sheet_templates
    from commonservices.reports.templates.mapping import mapping_of, read_mapping
    from commonservices.reports.templates.refusals import refused, some

    path = _path(named)
    if path.is_file():
        return read_mapping(path), path.parent
    kept = sheet_templates.newest(office, named)
    if kept is None:
        choices = some([each.name for each in sheet_templates.all_newest(office)])
        raise refused("mapping_unknown", named, value=named, choices=choices)
    return mapping_of(kept.mapping, kept.name), Path.cwd()


def _list(session: Session) -> int:
    from commonservices.queries import sheet_templates

    with session.looking() as office:
        found = sheet_templates.all_newest(office)
    if session.output.json:
        session.output.array([_plain(each) for each in found])
    else:
        rows = [(each.name, str(each.version), (each.sha256 or b"").hex()[:_DIGITS], each.note) for each in found]
        session.output.table(("name", "version", "workbook", "note"), rows)
    return DONE


def _keep(session: Session) -> int:
    from commonservices.actions import sheet_templates as acts
    from commonservices.queries import sheet_templates
    from commonservices.reports.templates.mapping import as_text, read_mapping, workbook_beside
    from commonservices.reports.templates.proposing import with_version

    path = _path(session.options.name)
    mapping = read_mapping(path)
    with session.writing() as office:
        last = sheet_templates.newest(office, mapping.name)
        number = (last.version or 0) + 1 if last is not None else 1
        if last is not None and as_text(with_version(mapping, last.version or 1)) == last.mapping:
            number = last.version or 1
        text = as_text(with_version(mapping, number))
        beside = workbook_beside(mapping, path.parent)
        acts.keep(office, mapping.name, mapping.sha256, text, mapping.note, beside)
    words = {"done": "template_kept", "name": mapping.name, "version": number}
    session.output.done(say("template_kept", session.language, name=mapping.name, version=number), words)
    return DONE


def _show(session: Session) -> int:
    from commonservices.reports.templates.mapping import as_plain, as_text

    with session.looking() as office:
        mapping, _ = _mapping(office, session.options.name)
    if session.output.json:
        session.output.give(as_plain(mapping))
    else:
        session.output.say(as_text(mapping).rstrip())
    return DONE


def _remove(session: Session) -> int:
    from commonservices.actions import sheet_templates as acts

    name = session.options.name
    with session.writing() as office:
        acts.remove(office, name)
    session.output.done(
        say("template_removed", session.language, name=name), {"done": "template_removed", "name": name}
    )
    return DONE


def _plain(record: Any) -> dict[str, object]:
    digest = (record.sha256 or b"").hex()
    return {"name": record.name, "version": record.version, "sha256": digest, "note": record.note}


def _say_findings(session: Session, findings: tuple[Finding, ...]) -> None:
    if not session.output.json:
        for each in findings:
            session.output.say(known_text(each.said(), session.language))


def _finding(session: Session, finding: Finding) -> dict[str, object]:
    return {
        "key": finding.key,
        "count": finding.count,
        "says": known_text(finding.said(), session.language),
        "lost_by_rewriting": finding.lost_by_rewriting,
    }


def _path(text: str) -> Path:
    return Path(text).expanduser().absolute()
