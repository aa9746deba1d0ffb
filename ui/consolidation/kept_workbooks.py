"""The workbooks of other offices that are kept: one of them is opened as it was received."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.domain.arrangements import Document
from commonservices.office import Office
from commonservices.queries import documents
from commonservices.queries.submissions import SubmissionRow, submissions
from ui.page import PageFrame
from ui.papers.deeds import PaperDeeds
from ui.papers.scratch import Scratch


class KeptWorkbooks(QObject):
    """Asks which one, and opens a copy of it."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Keep the frame."""
        super().__init__(parent)
        self._frame = frame
        self._deeds = PaperDeeds(frame, Scratch(), self)
        self._deeds.not_opened.connect(self.problem)

    @Slot()
    def choose(self) -> None:
        """Ask which of the workbooks kept is opened, the newest first."""
        words, found = self._frame.words, self._frame.bridge.ask(partial(submissions, received=True))
        kept = [each for each in found if each.record.document_id is not None]
        if not kept:
            self.problem.emit(self.tr("No workbook of another office is kept yet."))
            return
        options = [(str(each.record.id), words.isolate(each.record.reference)) for each in kept]
        question = self.tr("Which workbook is opened?")
        self._frame.ask.choice(self.tr("Open a kept workbook"), question, options, partial(self._open, kept))

    def _open(self, kept: list[SubmissionRow], chosen: str) -> None:
        record = next(each.record for each in kept if str(each.record.id) == chosen)

        def paper(office: Office) -> Document | None:
            papers = documents.attached(office, UUID(chosen))
            return next((each for each in papers if each.id == record.document_id), None)

        self._deeds.open_copy(self._frame.bridge.ask(paper))
