"""The list side of the log: the filter, the acts in pages, and what to say when none matches."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries import history as queries
from ui.change_log.act_words import ActWords
from ui.change_log.log_list import LogColumns, LogModel, id_of
from ui.kit.filter_bar import FilterBar
from ui.kit.layout import HLine, column
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.page import PageFrame

_REST: Final = 120
_COMPACT: Final = 26
_SPARED: Final = ((800, ("why", "cells")), (620, ("actor",)))


class LogBrowse(QWidget):
    """Finds acts by words and keeps the current one."""

    emptied = Signal()

    def __init__(self, frame: PageFrame, acts: ActWords, title: str, parent: QWidget | None = None) -> None:
        """Make filter and list; the number of acts is read at once, rows when they come into sight."""
        super().__init__(parent)
        self._bridge = frame.bridge
        self._look = frame.look
        self._hidden: tuple[str, ...] = ()
        self.filter = FilterBar(frame.look, "change_log", self.tr("Find an act"))
        self.table = Register(frame.look, "change_log.list.table", title, row=_COMPACT)
        self.model = LogModel(frame.bridge, LogColumns(frame.words, acts, self).columns(), acts, self)
        self.table.set_model(self.model)
        self.empty = EmptyState(frame.look, "", name="change_log.list.empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box = column(self)
        for part in (self.filter, HLine()):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_REST)
        self._typing.timeout.connect(self.search)
        self.filter.text_edited.connect(self._on_typed)
        self.filter.submitted.connect(self._on_submitted)
        self.filter.list_requested.connect(self.focus_list)
        self.empty.link_clicked.connect(self.clear)

    # --- asking ---------------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The words that are looked for."""
        return self.filter.field.text().strip()

    def show_text(self, text: str, act: str) -> None:
        """Look for words and go to an act; without one, to the newest."""
        self.filter.field.setText(text)
        self.search()
        if not (act and self.table.select_id(act)):
            self.select_first()

    @Slot()
    def search(self) -> None:
        """Show the acts that hold the words typed."""
        self._typing.stop()
        self.model.set_query(self.text)
        self._show_counts()
        if not self.table.current_id():
            self.select_first()

    def reload(self) -> None:
        """Read the acts anew."""
        self.model.reload()
        self._show_counts()

    def _show_counts(self) -> None:
        shown, total = self.model.rowCount(), queries.count(self._bridge.present)
        self.filter.set_count(shown, total)
        self._stack.setCurrentWidget(self.table if shown else self.empty)
        if not shown:
            sentence = self.tr("No act matches “{text}”.").format(text=self.text)
            self.empty.set_texts(sentence, "", self.tr("Clear the filter"))
            self.emptied.emit()

    @Slot()
    def clear(self) -> None:
        """Show every act again."""
        self.filter.field.clear()
        self.search()
        self.table.setFocus()

    # --- going about ----------------------------------------------------------------------------------------------

    def newest(self) -> str:
        """Give the id of the newest act that matches, or nothing."""
        line = self.model.row(0)
        return id_of(line) if line is not None else ""

    def select_first(self) -> None:
        """Make the newest act current."""
        if newest := self.newest():
            self.table.select_id(newest)

    @Slot()
    def focus_list(self) -> None:
        """Put the keyboard into the list, if it holds anything."""
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.current_id():
                self.select_first()

    def first(self) -> QWidget:
        """Give what takes the keyboard now."""
        return self.table if self._stack.currentWidget() is self.table else self.empty.link

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the panel what a narrow list has no room for."""
        super().resizeEvent(event)
        hidden = tuple(key for least, keys in _SPARED if self.width() < self._look.px(least) for key in keys)
        if hidden != self._hidden:
            self._hidden = hidden
            widths, order = self.table.column_widths(), self.table.column_order()
            self.table.arrange_columns(widths=widths, order=order, hidden=hidden)

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._typing.start()

    @Slot(str)
    def _on_submitted(self, _text: str) -> None:
        self.search()
        self.focus_list()
