"""The overview of a reliance: whether both have signed the statement, and what was relied on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import offices
from commonservices.queries.procurement import RecognitionDetail, RecognitionRow
from ui.asking import ask_one
from ui.kit.buttons import Button
from ui.kit.field_spec import FieldSpec
from ui.kit.key_values import KeyValueList
from ui.kit.layout import column, inset
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.figures import RecognitionFigures
from ui.records.part import DetailPart


class RecognitionOverview(DetailPart[RecognitionDetail]):
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
        self.sign_button = Button(look, "", icon="signature", name="premises.recognition.sign")
        for part in (self.note, self.sign_button, self.figures, self.outcome):
            box.addWidget(part)
        box.setAlignment(self.sign_button, Qt.AlignmentFlag.AlignLeading)
        box.addStretch(1)
        inset(content, 20, 12, 16, 16)
        column(self).addWidget(content)
        self.sign_button.clicked.connect(self.sign)
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
                self.tr("Record the signature if it has signed the statement, or give the reason for the exception."),
                "att",
            )
        self.sign_button.setHidden(self.read_only or not row.unsigned)
        self.sign_button.setText(self._signing(row) if row.unsigned else "")
        self.figures.set_pairs(self.talk.pairs(detail))
        self.outcome.setText(self.words.embed(detail.reliance.outcome))

    def _on_opened(self, key: str) -> None:
        if self.detail is not None:
            self.opened.emit(self.talk.address(self.detail, key))

    # --- who has signed -------------------------------------------------------------------------------------------

    def _signing(self, row: RecognitionRow) -> str:
        return self.tr("{code} has signed…").format(code=self.words.isolate(row.unsigned[0]))

    def sign(self) -> None:
        """Ask when the first of the two without a signature signed the statement, and record it."""
        if self.detail is None or not self.detail.row.unsigned:
            return
        row, held = self.detail.row, self.detail.reliance
        entity = held.relying_id if row.unsigned[0] == row.relying else held.relied_on_id
        if entity is None:
            return
        question = self.tr("On which day did {code} sign the statement on mutual recognition?")
        ask_one(
            self.frame,
            self,
            self._signing(row).rstrip("…"),
            question.format(code=self.words.isolate(row.unsigned[0])),
            FieldSpec("mr_signed_on", self.words.field("signed_on"), "date", required=True),
            partial(offices.sign_statement, entity_id=entity),
        )
