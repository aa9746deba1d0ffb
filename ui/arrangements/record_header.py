"""The head of an arrangement's page: back, title with state, reference line, the next step as the filled button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.domain.states import Move
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.moves import MoveFlow
from ui.arrangements.summary import Summary, next_move
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import column, inset, row
from ui.kit.shapes import tone_of
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText
from ui.page import PageFrame


class RecordHeader(QWidget):
    """Title and reference line with the buttons of the page."""

    back_requested = Signal()
    next_requested = Signal()
    move_requested = Signal(object)
    review_requested = Signal()

    def __init__(self, frame: PageFrame, flow: MoveFlow, parent: QWidget | None = None) -> None:
        """Make the head, empty until an arrangement is shown."""
        super().__init__(parent)
        self._frame = frame
        self._flow = flow
        self._summary = Summary(frame.words, self)
        look = frame.look
        self.setObjectName("arrangement.header")
        self.back = ToolButton(look, "arrow-left", self.tr("Back"), name="arrangement.header.back")
        self.title = ElidedText(look, "", "record_page", name="arrangement.header.title")
        self.state = Tag(look, "")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name="arrangement.header.detail")
        self.more = ToolButton(look, "more-horizontal", self.tr("Other steps"), name="arrangement.header.more")
        self.next = Button(look, "", "primary", name="arrangement.header.next")
        self.menu = QMenu(self)
        self._build()
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self.more.clicked.connect(self._on_more)

    def _build(self) -> None:
        line = row(self, 8)
        line.addWidget(self.back)
        words = QWidget()
        two = column(words, 0)
        first = row(None, 10)
        first.addWidget(self.title)
        first.addWidget(self.state)
        first.addStretch(1)
        two.addLayout(first)
        two.addWidget(self.detail)
        line.addWidget(words, 1)
        line.addWidget(self.more)
        line.addWidget(self.next)
        inset(self, 16, 8, 16, 6)

    def show_detail(self, detail: ArrangementDetail) -> None:
        """Show title, state, reference line and the next step."""
        words, row_ = self._frame.words, detail.row
        self.title.setText(words.embed(row_.title))
        mark = words.mark(row_.state)
        self.state.set_tag(words.state(row_.state), tone_of(mark), mark)
        parts = [
            words.isolate(row_.reference),
            words.code("arrangement_types", row_.type),
            words.code("financial_basis", row_.financial_basis),
            words.whole_money(row_.ceiling_amount, row_.currency) if row_.ceiling_amount is not None else "",
        ]
        self.detail.setText(" · ".join(part for part in parts if part))
        self._show_next(detail)
        self._fill_menu(detail)

    def _show_next(self, detail: ArrangementDetail) -> None:
        move, read_only = next_move(detail), self._frame.bridge.read_only
        self.next.setHidden(move is None or read_only)
        if move is None:
            return
        signing = any(missing.rule == "signature_missing" for missing in move.missing)
        self.next.setText(self.tr("Record signature") if signing else self._flow.words_of(move.to_state))
        self.next.set_blocker(self._summary.missing(move.missing[0]) if move.missing else "")

    def _fill_menu(self, detail: ArrangementDetail) -> None:
        self.menu.clear()
        self.more.setHidden(self._frame.bridge.read_only)
        for move in detail.moves:
            if not move.system or not move.missing:
                self._add(move)
        if detail.row.state in {"ACTIVE", "SUSPENDED", "NOTICE"}:
            self.menu.addAction(self.tr("Record a review…")).triggered.connect(self.review_requested)
        self.more.setEnabled(bool(self.menu.actions()))

    def _add(self, move: Move) -> None:
        action = self.menu.addAction(self._flow.words_of(move.to_state))
        action.setObjectName(f"arrangement.header.move.{move.to_state}")
        if move.missing:
            action.setToolTip(self._summary.missing(move.missing[0]))
        action.triggered.connect(partial(self._on_move, move))

    def _on_move(self, move: Move, _checked: object = None) -> None:
        self.move_requested.emit(move)

    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
