"""What is done with the list of arrangements: pasting, comparing, printing one, and all that every list can do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from commonservices.domain.ids import read_id
from commonservices.domain.sentences import refusal
from commonservices.queries import alerts
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementRow
from ui.arrangements.browse import ArrangementBrowse
from ui.arrangements.record_paper import ArrangementPaper
from ui.page import Command, PageFrame, address_of
from ui.papers.scratch import Scratch
from ui.registers.list_deeds import ListDeeds
from ui.today.answers import AnswerFlow

if TYPE_CHECKING:
    from uuid import UUID

    from commonservices.domain.alerts import AlertName
    from commonservices.jobs import Tell
    from commonservices.office import Office

TWO = 2
FEWEST_LINES = 2
"""The headings and one row."""


class ArrangementDeeds(ListDeeds[ArrangementRow]):
    """Acts on what the register of arrangements shows."""

    problem = Signal(str)
    edit_requested = Signal()

    def __init__(self, frame: PageFrame, browse: ArrangementBrowse, parent: QObject | None = None) -> None:
        """Act on a list."""
        super().__init__(frame, browse, parent)
        self._frame, self._scratch = frame, Scratch()
        self._answers = AnswerFlow(frame, browse)
        self._answers.answered.connect(self._on_answered)

    def paste(self) -> None:
        """Show what the rows on the clipboard would become, on the page of imports."""
        text = QGuiApplication.clipboard().text()
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < FEWEST_LINES:
            refused = refusal("paste_without_headings", "", lines[0].partition("\t")[0] if lines else "")
            self.problem.emit(self._frame.words.rule(refused))
            return
        path = self._scratch.fresh() / f"{self.tr('Pasted rows')}.tsv"
        path.write_text(text, encoding="utf-8-sig", newline="")
        self.open_requested.emit(address_of("imports", file=str(path), target=self._place))

    def compare(self) -> None:
        """Open the two selected arrangements side by side."""
        ids = self._browse.list.selected()
        if len(ids) == TWO:
            self.open_requested.emit(address_of("compare", left=str(ids[0]), right=str(ids[1])))

    def print_record(self) -> None:
        """Open the print preview of the current arrangement."""
        id = read_id(self._browse.list.table.current_id())
        if id is not None:
            detail = self._frame.bridge.ask(partial(queries.detail, id=id))
            self.papers.preview(ArrangementPaper(self._frame, self).made(detail, self.papers))

    # --- what is due ----------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Record a decision about the current arrangement."""
        row = self._row()
        if row is not None:
            self._answers.decide(row.id, row.title)

    def put_off(self) -> None:
        """Put off what stands against the current arrangement, or say that nothing does."""
        row = self._row()
        if row is not None:
            work, then = partial(_standing, self._frame.bridge.office, row.id), partial(self._ask_until, row.title)
            self._frame.jobs.run("", work, done=then, quiet=True)

    def _ask_until(self, title: str, names: Sequence[AlertName]) -> None:
        if names:
            self._answers.snooze(names, title)
        else:
            self.problem.emit(self.tr("Nothing about this arrangement is due that could be put off."))

    def _row(self) -> ArrangementRow | None:
        id = read_id(self._browse.list.table.current_id())
        found = () if id is None else self._browse.list.questions.rows([str(id)])
        return next(iter(found), None)

    @Slot(str)
    def _on_answered(self, sentence: str) -> None:
        self._browse.list.table.setFocus()
        self.toast.emit(sentence, "undo")

    # --- commands -------------------------------------------------------------------------------------------------

    def commands(self, fixed: str, none: str) -> list[Command]:
        """Give the commands of the list; `fixed` and `none` say why nothing can be changed or is selected."""
        two = self._browse.list.table.selected_count() == TWO
        apart = "" if two else self.tr("Select two arrangements to compare them.")
        edit, compare = self.tr("Edit the cell"), self.tr("Compare the two selected")
        paste, printed = self.tr("Paste rows from a spreadsheet"), self.tr("Print the arrangement…")
        begin, shut = self.edit_requested.emit, none or fixed
        decide, put_off = self.tr("Record decision…"), self.tr("Put off…")
        return [
            Command("arrangements.edit", edit, begin, "F2", "pencil", "record", shut, letter="E"),
            Command("arrangements.decide", decide, self.decide, "", "gavel", "record", shut, letter="D"),
            Command("arrangements.snooze", put_off, self.put_off, "", "clock", "record", shut, letter="S"),
            Command("arrangements.compare", compare, self.compare, "", "columns", "record", apart),
            *self.file_commands(none),
            Command("arrangements.paste", paste, self.paste, "Ctrl+V", "clipboard", "edit", fixed),
            Command("arrangements.print_record", printed, self.print_record, "", "printer", "record", none),
            *self.view_commands(),
        ]


def _standing(office: Office, id: UUID, _tell: Tell) -> list[AlertName]:
    """Give what stands against an arrangement; all that stands in a large register takes longer than a key stroke."""
    return [each.name for each in alerts.standing(office) if each.id == id]
