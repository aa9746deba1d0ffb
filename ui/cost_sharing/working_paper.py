"""The working of a split on paper: what everybody pays, then the steps of each party on a page of its own."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import runs
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.splits import SplitView
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.paper import PaperWords, TextPaper
from ui.page import PageFrame
from ui.printing import PaperOut
from ui.registers.record_paper import RecordPaper


class WorkingPaper(RecordPaper):
    """Writes the working of a split."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(frame, parent)
        self._pool = PoolWords(frame.words, self)

    def shares(self, detail: PoolDetail, view: SplitView) -> str:
        """Give what everybody pays, with the total."""
        words, currency = self.words, view.currency
        head = (self.tr("Entity"), self.tr("Share %"), self.tr("Exact amount"), self.tr("To pay, {currency}"))
        rows = [
            (each.code, self._pool.percent(each.percent), self._pool.exact(each.exact, currency),
             words.amount(each.to_pay, currency))
            for each in view.rows
        ]  # fmt: skip
        total = (self.tr("Total"), "", words.amount(view.total, currency), words.amount(view.to_pay, currency))
        said = self.sentence(", ".join(each.reference for each in view.runs))
        headings = (*head[:3], head[3].format(currency=currency))
        return f"{said}{self.table(self.tr('Shares'), [headings, *rows, total])}"

    def steps(self, office: Office, view: SplitView, code: str, lines: dict[object, str]) -> str:
        """Give the steps of one party, run by run."""
        made = []
        for each in view.runs:
            found = runs.explanation(office, each.id, code, self.words.language)
            for part in found.parts:
                rows = [(f"{place}. {line.title}", line.note, line.value) for place, line in enumerate(part.lines, 1)]
                months = self._pool.year(part.period.start, part.period.end) if part.period is not None else ""
                title = " · ".join(text for text in (lines.get(each.id, each.reference), months) if text)
                made.append(self.table(title, rows))
        return "".join(made)


class WorkingPrinting(QObject):
    """Brings the working of a split out."""

    told = Signal(str, str)

    def __init__(self, frame: PageFrame, page: QWidget) -> None:
        """Print over the window of a page."""
        super().__init__(page)
        self._frame = frame
        self._papers = PaperOut(frame, page)
        self._papers.told.connect(self.told)

    def preview(self, detail: PoolDetail, view: SplitView, code: str = "") -> None:
        """Show the working of all parties, or of one, as it will be printed."""
        title = detail.pool.reference
        paper = WorkingPaper(self._frame, self)
        heads = {each.code: self.tr("Why {party} pays {amount}") for each in view.rows if code in {"", each.code}}
        paid = {each.code: self._frame.words.money(each.to_pay, view.currency) for each in view.rows}
        said = {each: text.format(party=each, amount=paid[each]) for each, text in heads.items()}
        lines: dict[object, str] = {
            run.id: each.line.description
            for each in detail.lines
            for run in (each.advance, each.actual_run)
            if run is not None
        }
        first = f"<h1>{escape(detail.pool.name)}</h1>{paper.shares(detail, view)}"
        make = partial(_made, paper, self._papers.words(title), first, view, lines, said)
        self._papers.preview(make)


def _made(
    paper: WorkingPaper,
    words: PaperWords,
    first: str,
    view: SplitView,
    lines: dict[object, str],
    said: dict[str, str],
    office: Office,
    tell: Tell,
) -> TextPaper:
    parts = [first]
    for place, (code, title) in enumerate(said.items()):
        tell(place, len(said), "laying_out")
        parts.append(f'<h1 class="page">{escape(title)}</h1>{paper.steps(office, view, code, lines)}')
    return TextPaper(words, "".join(parts))
