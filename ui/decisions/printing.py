"""Prints the minutes of a meeting, or writes them into a file that a person chose."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.bodies import Meeting
from commonservices.queries import decisions as queries
from ui.page import PageFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintPreviewDialog


class MinutesPrinting(QObject):
    """Makes the paper of a meeting from what is on record and brings it out."""

    problem = Signal(str)
    saved = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame."""
        super().__init__(parent)
        self._frame = frame

    def preview(self, id: UUID, parent: QWidget) -> QPrintPreviewDialog | None:
        """Show the minutes as they will be printed."""
        from ui.decisions.minutes import preview

        title, document = self.paper(id)
        return preview(document, parent, title)

    def save(self, id: UUID) -> None:
        """Ask for a file and write the minutes into it as a PDF."""
        title, document = self.paper(id)
        name = "".join(sign if sign.isalnum() or sign in " ,-()" else "-" for sign in title)
        done = partial(self._save, document)
        self._frame.ask.save_file(self.tr("Minutes as PDF…"), f"{name}.pdf", "PDF (*.pdf)", done)

    def _save(self, document: QTextDocument, path: Path) -> None:
        from ui.decisions.minutes import save_pdf

        try:
            save_pdf(document, path)
        except OSError as error:
            text = self.tr("The minutes could not be written to {path}: {reason}. Choose another file.")
            self.problem.emit(text.format(path=path, reason=error.strerror or str(error)))
            return
        self.saved.emit(self.tr("The minutes are in {path}.").format(path=path))

    def paper(self, id: UUID) -> tuple[str, QTextDocument]:
        """Give the title and the document of a meeting's minutes as it stands now."""
        from ui.decisions.minutes import MinutesPaper

        ask = self._frame.bridge.ask
        record = ask(partial(queries.record, id=id))
        if not isinstance(record, Meeting):
            raise TypeError(record)
        wanted = queries.Wanted(meeting_id=id)
        row = next(each for each in ask(queries.meetings) if each.id == id)
        decided = ask(partial(queries.decisions, wanted=wanted))
        follow = ask(partial(queries.actions, wanted=wanted))
        profile = self._frame.bridge.office.profile()
        paper = MinutesPaper(self._frame.words, self)
        office = f"{profile.code} · {profile.name_en}" if profile else ""
        return paper.title(row), paper.document(paper.html(row, record, decided, follow, office))
