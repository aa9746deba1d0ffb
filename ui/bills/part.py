"""What the lists of this place share: filter, table, what is said without rows, commands and paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from commonservices.errors import RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.kit.columns import Column
from ui.kit.combo_box import ComboBox
from ui.kit.filter_bar import FilterBar
from ui.kit.layout import column
from ui.kit.notes import EmptyState
from ui.kit.paper import ListPaper, PaperRow
from ui.kit.table import Register
from ui.page import Command, PageFrame
from ui.printing import Make, PaperOut

RowT = TypeVar("RowT")
_NARROWEST: Final = 40


class BillsPart(QWidget, Generic[RowT]):
    """One list of the place; the kinds give its columns, its rows and its acts."""

    open_requested = Signal(str)
    problem = Signal(str)
    told = Signal(str, str)
    state_changed = Signal()
    new_requested = Signal()
    begin_requested = Signal()

    def __init__(self, frame: PageFrame, key: str, title: str, hint: str, parent: QWidget | None = None) -> None:
        """Make filter, table and empty state; rows are read when the list is opened."""
        super().__init__(parent)
        self.frame, self.look, self.words = frame, frame.look, frame.words
        self.key, self.title = key, title
        self.opened = False
        self.filter = FilterBar(frame.look, f"bills.{key}", hint)
        self.shows = ComboBox(frame.look)
        self.shows.setObjectName(f"bills.{key}.shows")
        self.shows.setAccessibleName(self.tr("Show"))
        self.shows.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.trailing.addWidget(self.shows)
        self.table = Register(frame.look, f"bills.{key}.table", title)
        self.empty = EmptyState(frame.look, "", name=f"bills.{key}.empty")
        self.stack = QStackedWidget()
        self.body: QVBoxLayout = column(self)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.stack, 1)
        for each in (self.table, self.empty):
            self.stack.addWidget(each)
        for key_, label in self.views():
            self.shows.addItem(label, key_)
        self.shows.setVisible(self.shows.count() > 0)
        self.shows.currentIndexChanged.connect(self._on_shows)
        self.filter.text_edited.connect(self._on_text)
        self.filter.list_requested.connect(self.focus_list)
        self.table.open_requested.connect(self.open_row)
        self.table.current_changed.connect(self._on_current)
        self.table.selection_changed.connect(self._on_selection)
        self.empty.button_clicked.connect(self.new_requested)
        self.empty.link_clicked.connect(self.clear)

    # --- what the kinds write -------------------------------------------------------------------------------------

    def views(self) -> list[tuple[str, str]]:
        """Give the choices of what is shown; none by default."""
        return []

    def read(self) -> tuple[int, int]:
        """Read the rows; give how many are shown and how many there are."""
        raise NotImplementedError

    def nothing(self) -> tuple[str, str]:
        """Give what is said when there is nothing yet, and the button that begins."""
        raise NotImplementedError

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give the acts of this list; `fixed` and `none` say why there are none now."""
        return []

    def open_row(self, identity: str) -> None:
        """Open a row."""

    def rows_for_paper(self, office: Office) -> Sequence[RowT]:
        """Give all rows as they are filtered; read away from the window."""
        raise NotImplementedError

    # --- state ----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """What is shown now."""
        return str(self.shows.currentData() or "")

    @property
    def text(self) -> str:
        """The words typed."""
        return self.filter.field.text().strip()

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a choice, words and a row."""
        self.shows.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.shows.setCurrentIndex(max(0, self.shows.findData(address.get("show", ""))))
        self.shows.blockSignals(False)  # noqa: FBT003
        self.filter.field.setText(address.get("text", ""))
        self.opened = True
        self.reload()
        if not (address.get("row") and self.table.select_id(address["row"])):
            self.select_first()
        self.table.show_from(address.get("top", ""))

    def address(self) -> dict[str, str]:
        """Give choice, words and row."""
        view = self.view if self.shows.currentIndex() > 0 else ""
        return {"show": view, "text": self.text, "row": self.table.current_id(), "top": self.table.top()}

    def reload(self) -> None:
        """Read the rows anew."""
        if not self.opened:
            return
        shown, every = self.read()
        self.show_count(shown, every)
        self._on_current(self.table.current_id())

    def show_count(self, shown: int, every: int) -> None:
        """Say how many rows there are, or what to do when there is none."""
        self.filter.set_count(shown, every)
        if shown:
            self.stack.setCurrentWidget(self.table)
            return
        sentence, button = self.nothing()
        if every or self.text or self.shows.currentIndex() > 0:
            self.empty.set_texts(self.tr("Nothing here matches."), link=self.tr("Show everything"))
        else:
            self.empty.set_texts(sentence, "" if self.frame.bridge.read_only else button)
        self.stack.setCurrentWidget(self.empty)

    def clear(self) -> None:
        """Take words and choice away."""
        self.filter.field.clear()
        self.shows.setCurrentIndex(0)
        self.reload()
        self.focus_list()

    def select_first(self) -> None:
        """Put the cursor into the first row when it is in none."""
        model = self.table.rows_model()
        first = model.index(0, 0) if model is not None and model.rowCount() else None
        if first is not None and not self.table.current_id():
            self.table.select_id(str(first.data(int(Qt.ItemDataRole.UserRole))))

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.select_first()

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        return [self.filter.field, self.table if self.stack.currentWidget() is self.table else self.empty]

    def escape(self) -> bool:
        """Take the typed words away."""
        if not self.filter.field.text():
            return False
        self.filter.field.clear()
        self.reload()
        self.focus_list()
        return True

    # --- acting ---------------------------------------------------------------------------------------------------

    def do(self, action: Callable[[Office], Any]) -> Any:
        """Run an act; a refusal is told in the status line."""
        return self.frame.bridge.do(action, refused=self._tell)

    def _tell(self, broken: RuleBroken) -> None:
        self.problem.emit(self.words.rule(broken))

    # --- paper ----------------------------------------------------------------------------------------------------

    def paper(self, papers: PaperOut) -> Make:
        """Give how the list is made into a paper, as it stands now."""
        model = self.table.rows_model()
        columns = [each for n, each in enumerate(model.columns) if not self.table.isColumnHidden(n)] if model else []
        widths = self.table.column_widths()
        shares = tuple(float(max(_NARROWEST, widths[each.key])) for each in columns)
        conditions = " · ".join(each for each in (self.shows.currentText(), self.text) if each)
        titles = tuple(each.title for each in columns)
        words = papers.words(self.title, conditions)
        made = partial(_rows, tuple(columns), self.rows_for_paper)

        def make(office: Office, tell: Tell) -> ListPaper:
            tell(0, 0, "reading")
            return ListPaper(words, titles, shares, tuple(made(office)))

        return make

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_shows(self) -> None:
        self.reload()
        self.select_first()
        self.state_changed.emit()

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        self.reload()
        self.select_first()

    @Slot(str)
    def _on_current(self, _identity: str) -> None:
        self.state_changed.emit()

    @Slot(int)
    def _on_selection(self, _count: int) -> None:
        self.state_changed.emit()


def _rows(
    columns: Sequence[Column[Any]], read: Callable[[Office], Sequence[Any]], office: Office
) -> Iterator[PaperRow]:
    first = columns[0]
    for row in read(office):
        mark = str(first.detail(row)) if first.paint == "state" and first.detail else ""
        yield PaperRow(tuple(each.text(row) for each in columns), mark)
