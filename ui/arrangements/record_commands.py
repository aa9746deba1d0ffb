"""What menus, palette and keys offer on the page of an arrangement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import MoveLine
from ui.arrangements.amendment_asks import EXTEND
from ui.arrangements.record_deeds import Deed, RecordDeeds
from ui.arrangements.record_paper import ArrangementPaper
from ui.arrangements.step_form import StepForm
from ui.arrangements.summary import is_unsigned
from ui.arrangements.ways import Ways
from ui.page import Command, Page, PageFrame
from ui.printing import PaperOut


class RecordCommands(QObject):
    """Makes the commands and runs those that lead on; what is typed is saved first."""

    saved = Signal(str, str)

    def __init__(self, frame: PageFrame, deeds: RecordDeeds, ways: Ways, parent: Page) -> None:
        """Keep what the commands do."""
        super().__init__(parent)
        self._bridge = frame.bridge
        self._frame, self._page = frame, parent
        self._detail: ArrangementDetail | None = None
        self._papers = PaperOut(frame, parent)
        self._papers.told.connect(self.saved)
        self._deeds, self._ways = deeds, ways

    @property
    def _fixed(self) -> str:
        return self.tr("The register is shown for reading only.") if self._bridge.read_only else ""

    def confirm(self, form: StepForm) -> Command:
        """Give the command that does the step being answered."""
        words = form.confirm.text()
        return Command("arrangement.confirm", words, form.submit, icon="check", primary=True, reason=self._fixed)

    def commands(self, detail: ArrangementDetail | None, next_words: str) -> list[Command]:
        """Give the next step, the signature, the ways to the parts, every other step and every other deed."""
        fixed, self._detail = self._fixed, detail
        onward = detail is not None and self._deeds.onward is not None
        none = fixed or ("" if onward else self.tr("No step can be made by hand now."))
        waiting = detail is not None and is_unsigned(detail)
        sign = fixed or ("" if waiting else self.tr("Nobody has to sign now."))
        attach = self.tr("Attach a document…")
        said = next_words if onward and next_words else self.tr("Next step")
        edit = self.tr("Edit the terms")
        deeds = self._deeds.deeds() if detail is not None else []
        gone = "" if detail is not None else self.tr("This arrangement is no longer in the register.")
        printed, pdf = self.tr("Print the arrangement…"), self.tr("Save the arrangement as PDF…")
        return [
            Command("arrangement.print", printed, self.print_record, "Ctrl+P", "printer", "file", gone),
            Command("arrangement.pdf", pdf, self.save_record, "", "download", "file", gone),
            Command("arrangement.next", said, self.go_on, reason=none, primary=True),
            Command("arrangement.sign", self.tr("Record signature"), self.sign, icon="signature", reason=sign),
            Command("arrangement.attach", attach, self._ways.attach, icon="paperclip", reason=fixed),
            Command("arrangement.edit", edit, self._ways.edit, "F2", "pencil", "record", fixed, letter="E"),
            *self._moves(),
            *(self._command(deed) for deed in deeds),
        ]

    def _moves(self) -> list[Command]:
        """Give the steps besides the next one, such as a notice or a suspension."""
        if self._detail is None:
            return []
        onward = self._deeds.onward
        others = [line for line in self._deeds.by_hand() if onward is None or line.to_state != onward.to_state]
        return [self._move(line) for line in others]

    def _move(self, line: MoveLine) -> Command:
        words, run = self._deeds.words_of(line), partial(self.move, line.to_state)
        return Command(f"arrangement.move.{line.to_state}", words, run, reason=self._fixed)

    def _command(self, deed: Deed) -> Command:
        return Command(f"arrangement.{deed.key}", deed.text, deed.run, reason=self._fixed or deed.reason)

    def print_record(self) -> None:
        """Open the print preview of the arrangement; what is typed is saved first."""
        self._page.leave()
        if self._detail is not None:
            self._papers.preview(ArrangementPaper(self._frame, self).made(self._detail, self._papers))

    def save_record(self) -> None:
        """Ask for a file and write the arrangement into it as a PDF; what is typed is saved first."""
        self._page.leave()
        if self._detail is not None:
            made = ArrangementPaper(self._frame, self).made(self._detail, self._papers)
            self._papers.ask(self.tr("Save the arrangement as PDF…"), self._detail.row.reference, made)

    def go_on(self) -> None:
        """Make the next step, or go to what stands in its way."""
        self._deeds.go_on()

    def move(self, to_state: str) -> None:
        """Begin another step."""
        self._deeds.move(to_state)

    def sign(self) -> None:
        """Open the first party that has to sign and has not."""
        self._ways.sign()

    def amend(self) -> None:
        """Begin an amendment, or go to the one that is open."""
        if self._deeds.can_amend:
            self._deeds.amend()
        else:
            self._ways.show_amendment()

    def extend(self) -> None:
        """Ask for a new end, or go to the amendment that is open."""
        if self._deeds.can_amend:
            self._deeds.prolong(EXTEND)
        else:
            self._ways.show_amendment()
