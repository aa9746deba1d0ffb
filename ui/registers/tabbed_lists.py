"""Lists of one place under tabs: one table for each, one filter, and what a list says while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.copying import rows_as_table
from ui.kit.filter_bar import FilterBar
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import EmptyState
from ui.kit.paper import ListPaper, PaperRow, PaperWords
from ui.kit.table import Register
from ui.kit.tabs import TabItem, Tabs
from ui.page import PageFrame, PageHeader

_ID: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class TabList:
    """One list: `fill` shows what holds the words and gives how many rows there are, `count` says how many without."""

    key: str
    label: str
    table: Register
    fill: Callable[[str], int]
    count: Callable[[], int]
    nothing: str
    act: str = ""
    tone: str = ""


class TabbedLists(QWidget):
    """Header, tabs, filter and the table of the tab, kept in step with each other."""

    act_requested = Signal(str)
    state_changed = Signal()
    open_requested = Signal(str)
    preview_requested = Signal(str)
    current_changed = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        place: str,
        title: str,
        lists: Sequence[TabList],
        asked: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the parts; rows are read when a state is opened. `asked` says in the filter what it finds."""
        super().__init__(parent)
        self._frame = frame
        self.lists = {each.key: each for each in lists}
        self._first = lists[0].key
        self.opened = False
        look = frame.look
        self.header = PageHeader(look, title, name=f"{place}.header")
        self.tabs = Tabs(look, self.tr("Lists of the place"), f"{place}.views")
        self.filter = FilterBar(look, place, asked)
        self.empty = EmptyState(look, "", name=f"{place}.empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        for each in lists:
            self._stack.addWidget(each.table)
            each.table.open_requested.connect(self.open_requested)
            each.table.preview_requested.connect(self.preview_requested)
            each.table.current_changed.connect(self._on_current)
        self.tabs.set_tabs([TabItem(each.key, each.label) for each in lists])
        self._build()
        self.tabs.picked.connect(self._on_view)
        self.filter.text_edited.connect(self._on_text)
        self.filter.list_requested.connect(self.focus_list)
        self.empty.button_clicked.connect(self._on_act)
        self.empty.link_clicked.connect(self.clear_text)

    def _build(self) -> None:
        views = QWidget()
        column(views).addWidget(self.tabs)
        inset(views, 20, 0, 16, 0)
        box = column(self)
        for part in (self.header, views, HLine(), self.filter):
            box.addWidget(part)
        box.addWidget(self._stack, 1)

    # --- state ----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """The list shown now."""
        return self.tabs.current_key() or self._first

    @property
    def table(self) -> Register:
        """The table shown now."""
        return self.lists[self.view].table

    @property
    def text(self) -> str:
        """The words typed into the filter."""
        return self.filter.field.text().strip()

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a list, words and row."""
        view = address.get("view", self._first)
        for part in (self.tabs, self.filter.field):
            part.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(view if view in self.lists else self._first)
        self.filter.field.setText(address.get("text", ""))
        for part in (self.tabs, self.filter.field):
            part.blockSignals(False)  # noqa: FBT003
        self.opened = True
        self.reload()
        if address.get("row"):
            self.table.select_id(address["row"])
        self.table.show_from(address.get("top", ""))

    def address(self) -> Mapping[str, str]:
        """Give list, words and row to come back to."""
        view = self.view if self.view != self._first else ""
        return {"view": view, "text": self.text, "row": self.table.current_id(), "top": self.table.top()}

    def show_list(self, key: str) -> None:
        """Go to another list, all of it."""
        self.filter.field.clear()
        if self.view == key:
            self.reload()
        else:
            self.tabs.select(key)

    def reload(self) -> None:
        """Read counts and rows anew."""
        totals = {key: each.count() for key, each in self.lists.items()}
        for key, total in totals.items():
            self.tabs.set_count(key, total, self.lists[key].tone if total else "")
        shown = self.lists[self.view]
        rows = shown.fill(self.text)
        self.filter.set_count(rows, max(totals[self.view], rows))
        if rows:
            self._stack.setCurrentWidget(shown.table)
            if not shown.table.selected_count():
                model = shown.table.model()
                shown.table.select_id(shown.table.current_id() or str(model.index(0, 0).data(_ID) or ""))
        else:
            self._say_empty(shown)
            self._stack.setCurrentWidget(self.empty)
        self._on_current(shown.table.current_id())

    def _say_empty(self, shown: TabList) -> None:
        if self.text:
            sentence = self.tr("Nothing here holds “{text}”.").format(text=self.text)
            self.empty.set_texts(sentence, link=self.tr("Clear the words"))
        else:
            self.empty.set_texts(shown.nothing, "" if self._frame.bridge.read_only else shown.act)

    def set_nothing(self, sentence: str) -> None:
        """Say something else in place of the rows that are not there."""
        self.empty.sentence.setText(sentence)
        self.empty.setAccessibleName(sentence)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_view(self, _view: str) -> None:
        self.reload()
        self.state_changed.emit()

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        self.reload()

    def _on_current(self, _identity: str) -> None:
        rows = self._stack.currentWidget() is self.table
        self.current_changed.emit(self.table.current_id() if rows else "")

    def _on_act(self) -> None:
        self.act_requested.emit(self.view)

    def clear_text(self) -> None:
        """Take the typed words away."""
        self.filter.field.clear()
        self.reload()
        self.state_changed.emit()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        part: QWidget = self.table if self._stack.currentWidget() is self.table else self.empty.button
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """Give what stands below the filter: the table, or what an empty list offers."""
        return self.table if self._stack.currentWidget() is self.table else self.empty

    # --- taking it away -------------------------------------------------------------------------------------------

    def copy(self) -> int:
        """Put the rows shown on the clipboard as a table; give how many there were."""
        rows = self.table.rows_model()
        if rows is None:
            return 0
        QGuiApplication.clipboard().setMimeData(
            rows_as_table(rows, range(rows.rowCount()), mirrored=self.isRightToLeft())
        )
        return rows.rowCount()

    def paper(self, words: PaperWords) -> ListPaper:
        """Give the list as it goes on paper."""
        rows = self.table.rows_model()
        if rows is None:
            raise TypeError(self.table)
        widths = self.table.column_widths()
        signs = rows.columns[0].paint == "state"
        lines = []
        for place in range(rows.rowCount()):
            cells = rows.cells(place)
            lines.append(PaperRow(tuple(each.text for each in cells), str(cells[0].detail or "") if signs else ""))
        titles = tuple(each.title for each in rows.columns)
        return ListPaper(words, titles, tuple(float(widths[each.key]) for each in rows.columns), tuple(lines))
