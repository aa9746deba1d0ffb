"""The commands attach and verify-documents: papers kept beside the store, and whether they still are what they were."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.cli.output import DONE, REFUSED
from commonservices.cli.sentences import known_text, refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.queries.documents import Verified

_HEADS = ("file", "what", "message")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    paper = command(commands, "attach", "keep a copy of files and attach them to a record")
    paper.add_argument("ref", metavar="REF", help="an arrangement, a service, a case or a claim")
    paper.add_argument("files", metavar="FILE", nargs="+", help="the files; all of them or none")
    paper.add_argument("--kind", metavar="CODE", required=True, help="what they are, for example SIGNED_COPY")
    paper.add_argument("--title", metavar="TEXT", default="", help="a title; without it the name of the file")
    paper.add_argument("--language", metavar="CODE", default="", help="the language it is written in, for example fr")
    paper.add_argument("--replaces", metavar="FILE", default="", help="the attached file it takes the place of")
    paper.add_argument("--reason", metavar="TEXT", default="", help="why it takes its place")
    command(commands, "verify-documents", "read every document and compare it with what was attached")


def attach(session: Session) -> int:
    """Attach files to a record, all of them or none."""
    from commonservices.actions import documents
    from commonservices.cli import saving
    from commonservices.queries.documents import attached
    from commonservices.queries.refs import find_ref

    options = session.options
    paths = [Path(each).expanduser().absolute() for each in options.files]
    with session.writing() as office:
        ref = saving.found(office, options.ref) or find_ref(office, options.ref)
        replaced = None
        if options.replaces:
            held = [each for each in attached(office, ref.id) if each.superseded_by_id is None]
            named = [each for each in held if each.file_name == options.replaces]
            if not named:
                choices = ", ".join(each.file_name for each in held) or "—"
                raise refused("no_such_document", field="file_name", value=options.replaces, choices=choices)
            replaced = named[-1].id
        given = [
            documents.Paper(
                path,
                kind=options.kind.upper(),
                title=options.title,
                language=options.language,
                replaces_id=replaced,
                reason=options.reason,
            )
            for path in paths
        ]
        documents.attach_all(office, ref.kind, ref.id, given)
    names = [path.name for path in paths]
    sentence = say("document_attached", session.language, reference=ref.reference, files=", ".join(names))
    session.output.done(sentence, {"done": "document_attached", "ref": ref.reference, "files": names})
    return DONE


def _holders(found: Verified) -> dict[str, set[UUID]]:
    held: dict[str, set[UUID]] = {}
    for each in found.wrong:
        if each.attached_id is not None:
            held.setdefault(each.attached_kind, set()).add(each.attached_id)
    return held


def verify(session: Session) -> int:
    """Read every document to its end; 1 when one is missing or changed."""
    from commonservices.queries import documents, listing

    with session.looking() as office:
        found = documents.verify(office)
        names = listing.names(office, _holders(found))
    lines = [
        {
            "file": each.file_name,
            "what": names.get(each.attached_id, "") if each.attached_id is not None else "",
            "key": each.fault.key,
            "message": known_text(each.fault, session.language),
        }
        for each in found.wrong
    ]
    if session.output.json:
        session.output.array(lines)
    else:
        if lines:
            session.output.table(_HEADS, [tuple(line[head] for head in _HEADS) for line in lines])
        key = "documents_wrong" if lines else "documents_sound"
        session.output.say(say(key, session.language, count=found.count, wrong=len(lines)))
    return REFUSED if lines else DONE
