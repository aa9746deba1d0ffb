"""The head of an arrangement's page: back, title with state, reference line, amend, and the next step as the button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import MoveLine
from ui.arrangements.record_deeds import Deed, RecordDeeds
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
    amend_requested = Signal()
    move_requested = Signal(str)

    def __init__(self, frame: PageFrame, deeds: RecordDeeds, parent: QWidget | None = None) -> None:
        """Make the head, empty until an arrangement is shown."""
        super().__init__(parent)
        self._frame = frame
        self._deeds = deeds
        look = frame.look
        self.setObjectName("arrangement.header")
        self.back = ToolButton(look, "arrow-left", self.tr("Back"), name="arrangement.header.back")
        self.title = ElidedText(look, "", "record_page", name="arrangement.header.title")
        self.state = Tag(look, "")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name="arrangement.header.detail")
        self.more = ToolButton(look, "more-horizontal", self.tr("Other steps"), name="arrangement.header.more")
        self.amend = Button(look, self.tr("Amend…"), icon="pencil", name="arrangement.header.amend")
        self.next = Button(look, "", "primary", name="arrangement.header.next")
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self._build()
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self.amend.clicked.connect(self.amend_requested)
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
        line.addWidget(self.amend)
        line.addWidget(self.next)
        inset(self, 16, 8, 16, 6)

    def show_detail(self, detail: ArrangementDetail, *, resting: bool = False) -> None:
        """Show title, state, reference line and the next step; a step that is being answered has its own button."""
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
        self._show_next(resting=resting)
        self._show_amend(resting=resting)
        self._fill_menu(resting=resting)

    def _show_next(self, *, resting: bool) -> None:
        line = self._deeds.onward
        self.next.setHidden(line is None or resting or self._frame.bridge.read_only)
        if line is None:
            return
        signing = any(each.missing.rule == "signature_missing" for each in line.missing)
        self.next.setText(self.tr("Record signature") if signing else self._deeds.words_of(line))
        self.next.set_blocker(self._deeds.blocker(line))

    def _show_amend(self, *, resting: bool) -> None:
        life = self._deeds.life
        opened = life.open_version if life is not None else None
        self.amend.setHidden(resting or self._frame.bridge.read_only or not (self._deeds.can_amend or opened))
        if opened is not None:
            number = self._frame.words.number(opened.number or 1)
            self.amend.setText(self.tr("Amendment {number}").format(number=number))
        else:
            self.amend.setText(self.tr("Amend…"))

    def _fill_menu(self, *, resting: bool) -> None:
        self.menu.clear()
        self.more.setHidden(resting or self._frame.bridge.read_only)
        for line in self._deeds.by_hand():
            self._add_move(line)
        self.menu.addSeparator()
        for deed in self._deeds.deeds():
            if not deed.reason:
                self._add_deed(deed)
        self.more.setEnabled(bool(self.menu.actions()))

    def _add_move(self, line: MoveLine) -> None:
        action = self.menu.addAction(self._deeds.words_of(line))
        action.setObjectName(f"arrangement.header.move.{line.to_state}")
        blocker = self._deeds.blocker(line)
        if blocker:
            action.setToolTip(blocker)
        action.triggered.connect(partial(self._on_move, line.to_state))

    def _add_deed(self, deed: Deed) -> None:
        action = self.menu.addAction(deed.text)
        action.setObjectName(f"arrangement.header.deed.{deed.key}")
        action.triggered.connect(partial(_run, deed))

    def _on_move(self, to_state: str, _checked: object = None) -> None:
        self.move_requested.emit(to_state)

    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _run(deed: Deed, _checked: object = None) -> None:
    deed.run()
