"""The overview of a reliance: whether both have signed the statement, and what was relied on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries.procurement import RecognitionDetail
from ui.kit.key_values import KeyValueList
from ui.kit.layout import column, inset
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame, address_of
from ui.premises.figures import RecognitionFigures
from ui.premises.place_part import PlacePart


class RecognitionOverview(PlacePart[RecognitionDetail]):
    """A note on the signatories, the figures, and what came of it."""

    opened = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "premises.recognition", parent)
        self.setAccessibleName(self.tr("Overview"))
        look = frame.look
        self.note = Note(look, "", name="premises.recognition.note")
        self.talk = RecognitionFigures(frame.words, frame.bridge.today, self)
        self.figures = KeyValueList(look, "premises.recognition.figures", label_width=128)
        self.outcome = Text(look, "", "body", wrap=True, selectable=True, name="premises.recognition.outcome")
        content = QWidget()
        content.setMaximumWidth(look.px(860))
        box = column(content, 14)
        for part in (self.note, self.figures, self.outcome):
            box.addWidget(part)
        box.addStretch(1)
        inset(content, 20, 12, 16, 16)
        column(self).addWidget(content)
        self.figures.opened.connect(self._on_opened)

    def fill(self, detail: RecognitionDetail) -> None:
        """Show the reliance as it stands."""
        row = detail.row
        self.note.setVisible(True)
        codes = ", ".join(self.words.isolate(each) for each in row.unsigned)
        if not row.unsigned:
            self.note.set_note(
                self.tr("Both have signed the statement on mutual recognition."),
                self.tr("No further agreement is needed; the record is kept for reporting."),
                "good",
            )
        elif row.excused:
            reason = self.words.embed(detail.reliance.exception_reason)
            self.note.set_note(self.tr("No signatory on record: {codes}. Excused.").format(codes=codes), reason, "info")
        else:
            self.note.set_note(
                self.tr("No signatory on record: {codes}.").format(codes=codes),
                self.tr("Correct the entity if it has signed the statement, or give the reason for the exception."),
                "att",
            )
        self.figures.set_pairs(self.talk.pairs(detail))
        self.outcome.setText(self.words.embed(detail.reliance.outcome))

    def _on_opened(self, _key: str) -> None:
        if self.detail is not None and self.detail.arrangement is not None:
            self.opened.emit(address_of("arrangements", id=str(self.detail.arrangement.id)))
