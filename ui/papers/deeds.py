"""What is done with one paper: another takes its place, or a checked copy of it is opened outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.queries import documents as queries
from ui.asking import ask_one
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.papers.scratch import Scratch

NEW_FILE: Final = "new"


@dataclass(frozen=True)
class Opened:
    """A paper whose copy was asked for: where the copy lies, or why there is none."""

    document: Document
    path: Path | None = None
    fault: Known | None = None


class PaperDeeds(QObject):
    """Asks, does it, and tells what stood in the way."""

    problem = Signal(str)
    file_given = Signal(object, object)
    not_opened = Signal(str)

    def __init__(self, frame: PageFrame, scratch: Scratch, parent: QObject | None = None) -> None:
        """Keep the frame and where copies may lie."""
        super().__init__(parent)
        self.frame = frame
        self._scratch = scratch

    # --- replacing ------------------------------------------------------------------------------------------------

    def supersede(self, current: Document | None, documents: Sequence[Document]) -> None:
        """Ask which newer paper takes the place of the current one: a file, or another paper on record."""
        if current is None:
            self.problem.emit(self.tr("Choose a document first."))
            return
        if current.superseded_by_id is not None:
            self.problem.emit(self.tr("This document was replaced already. Choose the one that replaced it."))
            return
        words = self.frame.words
        others = [each for each in documents if each != current and each.superseded_by_id is None]
        options = [(NEW_FILE, self.tr("A file, attached now…"))]
        options += [(str(each.id), f"{words.code('document_kinds', each.kind)}: {each.title}") for each in others]
        question = self.tr("Which document takes the place of {title}?").format(title=words.embed(current.title))
        self.frame.ask.choice(self.tr("Replace a document"), question, options, partial(self._on_newer, current))

    def _on_newer(self, old: Document, newer: str) -> None:
        title = self.tr("Replace a document")
        if newer == NEW_FILE:
            done: Callable[[Path], object] = partial(self._on_newer_file, old)
            self.frame.ask.open_file(title, self.tr("All files (*)"), done)
            return
        question = self.tr("Why is it replaced?")
        why = FieldSpec("superseded_reason", self.frame.words.field("superseded_reason"), "long_text", required=True)
        act = partial(actions.supersede, document_id=old.id, by_id=UUID(newer))
        ask_one(self.frame, self, title, question, why, act, named="reason")

    def _on_newer_file(self, old: Document, path: Path) -> None:
        self.file_given.emit(old, path)

    # --- opening --------------------------------------------------------------------------------------------------

    def open_copy(self, document: Document | None) -> None:
        """Open a checked copy of a paper in the program the computer uses for it."""
        if document is None:
            self.problem.emit(self.tr("Choose a document first."))
            return
        office, folder = self.frame.bridge.present, self._scratch.fresh()

        def work(_tell: Tell) -> Opened:
            try:
                return Opened(document, queries.open_copy(office, document, folder))
            except Known as fault:
                return Opened(document, fault=fault)

        self.frame.jobs.run(self.tr("Opening a copy"), work, done=self._on_opened)

    def _on_opened(self, opened: Opened) -> None:
        words, path = self.frame.words, opened.path
        if opened.fault is not None:
            told = " ".join(each for each in words.known(opened.fault) if each)
            name = words.isolate(opened.document.file_name)
            self.not_opened.emit(self.tr("{file}: {sentence}").format(file=name, sentence=told))
        elif path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program of this computer opens {name}. The copy lies in {folder}.")
            folder = words.isolate(str(path.parent))
            self.not_opened.emit(text.format(name=words.isolate(path.name), folder=folder))
