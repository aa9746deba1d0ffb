"""Prints the minutes of a meeting, or writes them into a file that a person chose."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.bodies import Meeting
from commonservices.queries import decisions as queries
from ui.decisions.minutes import MinutesPaper
from ui.kit.paper import TextPaper
from ui.page import PageFrame
from ui.printing import PaperOut, ready


class MinutesPrinting(QObject):
    """Makes the paper of a meeting from what is on record and brings it out."""

    saved = Signal(str, str)

    def __init__(self, frame: PageFrame, parent: QWidget) -> None:
        """Print over the window of a page."""
        super().__init__(parent)
        self._frame = frame
        self._papers = PaperOut(frame, parent)
        self._papers.told.connect(self.saved)

    def preview(self, id: UUID) -> None:
        """Show the minutes as they will be printed."""
        self._papers.preview(ready(self.paper(id)))

    def save(self, id: UUID) -> None:
        """Ask for a file and write the minutes into it as a PDF."""
        paper = self.paper(id)
        self._papers.ask(self.tr("Minutes as PDF…"), paper.words.title, ready(paper))

    def paper(self, id: UUID) -> TextPaper:
        """Give a meeting's minutes as it stands now."""
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
        return TextPaper(self._papers.words(paper.title(row)), paper.html(row, record, decided, follow, office))
