"""The overview of an arrangement: parties, services and documents; beside them what is awaited and the dates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.calendar import sentences
from commonservices.queries.history import HistoryLine
from ui.arrangements.closing_part import ClosingPart
from ui.arrangements.dates import DatesPart
from ui.arrangements.kin_part import KinPart
from ui.arrangements.missing_part import MissingPart
from ui.arrangements.parties import PartiesPart
from ui.arrangements.record_part import RecordPart
from ui.arrangements.scores_part import ScoresPart
from ui.arrangements.services_part import ServicesPart
from ui.arrangements.summary import Summary, next_move
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, VLine, column, row
from ui.kit.notes import Note
from ui.kit.sub_table import linked_header
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

_SIDE: Final = 300
_LAST: Final = 4
_PAPERS: Final = 5


class SidePart(RecordPart):
    """What is awaited, what is missing, dates, documents and the last acts."""

    tab_requested = Signal(str)
    go_requested = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel."""
        super().__init__(frame, "side", "", parent)
        self.setAccessibleName(self.tr("At a glance"))
        look = frame.look
        self._summary = Summary(frame.words, self)
        self.note = Note(look, "", name="arrangement.side.note")
        self.exception = Note(look, "", name="arrangement.side.exception")
        self.scores = ScoresPart(frame)
        self.missing = MissingPart(frame)
        self.dates = DatesPart(frame)
        self.papers = linked_header(
            look, self.tr("Documents"), self.tr("All"), panel=True, name="arrangement.side.documents"
        )
        self.paper_list = KeyValueList(look, "arrangement.side.papers", label_width=96, ends=True)
        self.past = linked_header(look, self.tr("History"), self.tr("All"), panel=True, name="arrangement.side.history")
        self.past_list = KeyValueList(look, "arrangement.side.acts", label_width=96, ends=True)
        panel = SidePanel(look, width=_SIDE, name="arrangement.side.panel")
        parts: tuple[QWidget, ...] = (
            self.note,
            self.exception,
            self.missing,
            self.dates,
            HLine(),
            self.scores,
            HLine(),
            self.papers,
            self.paper_list,
            HLine(),
            self.past,
            self.past_list,
        )
        column(self).addWidget(panel)
        for part in parts:
            panel.body.addWidget(part)
        self.missing.problem.connect(self.problem)
        self.missing.go_requested.connect(self.go_requested)
        self.papers.link_activated.connect(self._on_papers)
        self.past.link_activated.connect(self._on_past)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the note, what is missing, dates and documents."""
        title, text, tone = self._summary.awaited(detail, self.frame.bridge.today())
        said = "" if text in self._listed(detail) else text
        self.note.set_note(title, "\n".join(part for part in (said, self._calendar(detail)) if part), tone)
        self._show_exception()
        for part in (self.missing, self.dates, self.scores):
            part.show_detail(detail)
        copy, copy_tone = self._summary.signed_copy(detail)
        pairs = [Pair("signed_copy", self.tr("Signed copy"), copy, copy_tone)]
        others = [each for each in detail.documents if each.kind != "SIGNED_COPY" and each.superseded_by_id is None]
        pairs += [
            Pair(str(number), self.words.code("document_kinds", each.kind), self.words.embed(each.title))
            for number, each in enumerate(others[:_PAPERS])
        ]
        self.paper_list.set_pairs(pairs)

    def _calendar(self, detail: ArrangementDetail) -> str:
        """Give the sentence of the calendar, once there are signed terms that run."""
        if detail.row.state not in SIGNED_OR_LATER:
            return ""
        return self.frame.bridge.ask(partial(sentences, ids=[detail.row.id])).get(detail.row.id, "")

    def _show_exception(self) -> None:
        """Say where one person prepared and approved, which an auditor asks about."""
        found = self.life.exceptions if self.life is not None else ()
        last = next((each for each in reversed(found) if each.exception_reason != ROLES_NOT_DECLARED), None)
        self.exception.setVisible(last is not None)
        if last is not None:
            title = self.tr("One person prepared and approved.")
            text = self.tr("{state}, {who}: {reason}").format(
                state=self.words.state(last.to_state),
                who=self.words.embed(last.approved_by or last.actor),
                reason=self.words.embed(last.exception_reason),
            )
            self.exception.set_note(title, text, "att")

    def _listed(self, detail: ArrangementDetail) -> list[str]:
        """Give the sentences that stand in the list of what is missing."""
        move = next_move(detail)
        return [self._summary.missing(each) for each in move.missing] if move is not None else []

    def show_history(self, acts: Sequence[HistoryLine]) -> None:
        """Show the last acts."""
        today = self.frame.bridge.today()
        self.past_list.set_pairs(
            [
                Pair(str(number), self.words.act(line.act), self.words.day(line.at.astimezone().date(), today))
                for number, line in enumerate(acts[:_LAST])
            ]
        )

    def _on_papers(self) -> None:
        self.tab_requested.emit("documents")

    def _on_past(self) -> None:
        self.tab_requested.emit("history")


class OverviewPart(RecordPart):
    """Parties and services in one column, the side panel beside them."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "overview", "", parent)
        self.setAccessibleName(self.tr("Overview"))
        # What is put into something else is styled anew with all it holds: so what holds comes first, its parts after.
        across: QHBoxLayout = row(self, 0)
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across.addWidget(area, 1)
        content = QWidget(area.viewport())
        area.setWidget(content)
        self.closing = ClosingPart(frame, content)
        self.parties = PartiesPart(frame, specs, content)
        self.services = ServicesPart(frame, "overview_services", content)
        self.kin = KinPart(frame, content)
        body = column(content, 8)
        for each in (self.closing, self.parties, self.services, self.kin):
            body.addWidget(each)
        body.addStretch(1)
        across.addWidget(VLine(parent=self))
        self.side = SidePart(frame, self)
        across.addWidget(self.side)
        self.parties.shown.connect(self._on_shown)
        self.closing.waive_requested.connect(self.side.missing.let_go)
        for part in self._parts():
            part.problem.connect(self.problem)

    def commit(self) -> None:
        """Save what is typed in the editor of a party."""
        self.parties.commit()

    def close_editor(self) -> bool:
        """Leave the editor of a party."""
        return self.parties.close_editor()

    def _parts(self) -> tuple[RecordPart, ...]:
        return self.closing, self.parties, self.services, self.kin, self.side

    def _on_shown(self, part: QWidget) -> None:
        """Bring a part that was opened into sight, once it has its size."""
        QTimer.singleShot(0, part, partial(self._area.ensureWidgetVisible, part, 0, 0))

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the arrangement."""
        for part in self._parts():
            part.life, part.editable = self.life, self.editable
            part.show_detail(detail)
