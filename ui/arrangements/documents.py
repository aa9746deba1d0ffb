"""The papers of an arrangement: what its type and state need, which one is in force, and all that is on record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.papers import proofs
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart
from ui.kit.layout import column
from ui.page import PageFrame
from ui.papers.columns import Holder
from ui.papers.part import PapersPart


class DocumentsPart(RecordPart):
    """The papers of the arrangement shown."""

    told = Signal(str)

    def __init__(self, frame: PageFrame, name: str, parent: QWidget | None = None) -> None:
        """Make the part."""
        super().__init__(frame, name, "", parent)
        self.setAccessibleName(self.tr("Documents"))
        self.papers = PapersPart(frame, f"arrangement.{name}.papers")
        self.attach_button = self.papers.list.attach_button
        self.table = self.papers.list.table
        self.papers.problem.connect(self.problem)
        self.papers.told.connect(self.told)
        self.setFocusProxy(self.attach_button)
        column(self).addWidget(self.papers)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the papers as they stand."""
        reasons = tuple((each.item, self._let_go(each.reason, each.approver)) for each in detail.waivers)
        needed = proofs(detail.facts)
        self.papers.show_holder(Holder("arrangement", detail.row.id, detail.documents, detail.version, needed, reasons))

    def _let_go(self, reason: str, approver: str) -> str:
        if not approver:
            return reason
        words = self.words
        return self.tr("{reason}. Approved by {who}.").format(
            reason=words.embed(reason.rstrip(". ")), who=words.embed(approver.rstrip(". "))
        )

    def want(self, kind: str) -> None:
        """Know the kind of paper that is missing."""
        self.papers.want(kind)

    def attach(self) -> None:
        """Ask for files to attach."""
        self.papers.attach()
