"""What has to be settled before an ended arrangement is closed: done, recorded here, or let go with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.closing import RULES, ClosingItem
from commonservices.domain.guards import Missing
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.move_asks import MoveAsks
from ui.arrangements.record_part import RecordPart
from ui.kit.buttons import Button
from ui.kit.layout import column, inset, row
from ui.kit.tags import Mark
from ui.kit.texts import SectionHeader
from ui.page import PageFrame


class ClosingLine(QWidget):
    """One thing to settle with the ways to settle it."""

    go_requested = Signal(object)
    waive_requested = Signal(object)

    def __init__(self, frame: PageFrame, item: ClosingItem) -> None:
        """Make mark, words and links of one item."""
        super().__init__()
        self._missing = _missing(item)
        name = f"arrangement.closing.{item.key}"
        line = row(self, 12)
        self.mark = Mark(frame.look, "not_yet", "")
        line.addWidget(self.mark)
        record = self.tr("Record it…") if item.clearance else self.tr("Go there")
        self.go = Button(frame.look, record, "link", name=f"{name}.go")
        self.waive = Button(frame.look, self.tr("Let it go…"), "link", name=f"{name}.waive")
        for button in (self.go, self.waive):
            line.addWidget(button)
        line.addStretch(1)
        self.go.clicked.connect(self._on_go)
        self.waive.clicked.connect(self._on_waive)

    def show_item(self, mark: str, words: str, item: ClosingItem, *, read_only: bool) -> None:
        """Show how the item stands now."""
        self._missing = _missing(item)
        self.mark.set_mark(mark, words)
        for button in (self.go, self.waive):
            button.setAccessibleDescription(words)
            button.setHidden(item.done or read_only)

    def _on_go(self) -> None:
        self.go_requested.emit(self._missing)

    def _on_waive(self) -> None:
        self.waive_requested.emit(self._missing)


class ClosingPart(RecordPart):
    """The list of what closing needs, shown once an arrangement has ended."""

    go_requested = Signal(object)
    waive_requested = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(frame, "closing", "", parent)
        title = self.tr("Before closing")
        self.setAccessibleName(title)
        self._asks = MoveAsks(frame, self)
        self._lines: dict[str, ClosingLine] = {}
        self.head = SectionHeader(frame.look, title)
        self._box = column(self, 4)
        self._box.addWidget(self.head)
        inset(self, 20, 8, 16, 4)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show every item, done or not."""
        found = self._asks.closing_lines(self.life) if self.life is not None else []
        self.setVisible(bool(found))
        number = self.words.number
        done = sum(1 for _mark, _words, item in found if item.done)
        settled = self.tr("{done} of {total} settled").format(done=number(done), total=number(len(found)))
        self.head.set_detail(settled)
        for key in self._lines.keys() - {item.key for _mark, _words, item in found}:
            gone = self._lines.pop(key)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for mark, words, item in found:
            line = self._lines.get(item.key) or self._add(item)
            line.show_item(mark, words, item, read_only=self.read_only)

    def _add(self, item: ClosingItem) -> ClosingLine:
        line = self._lines[item.key] = ClosingLine(self.frame, item)
        line.go_requested.connect(self.go_requested)
        line.waive_requested.connect(self.waive_requested)
        self._box.addWidget(line)
        return line


def _missing(item: ClosingItem) -> Missing:
    """Give an item as something missing, so that it is said and settled like any other."""
    if item.clearance:
        return Missing("closing_missing", "clearance", {"value": item.clearance}, item.waivable_as)
    return Missing(RULES[item.key], "state", {"count": item.count}, item.waivable_as)
