"""What the parts of an arrangement's page share: the record they show, and how they change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import Editable, Life
from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.texts import SectionHeader
from ui.page import PageFrame

RowT = TypeVar("RowT")
_ROW = 28
_MOST_ROWS = 12


class RecordPart(QWidget):
    """One part of the page; it shows what it is given and asks the store to change it."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, name: str, title: str, parent: QWidget | None = None) -> None:
        """Keep the frame; `title` is what screen readers call the part."""
        super().__init__(parent)
        self.frame = frame
        self.look, self.words = frame.look, frame.words
        self.detail: ArrangementDetail | None = None
        self.life: Life | None = None
        self.editable: Editable | None = None
        self.filled_id: UUID | None = None
        self.setObjectName(f"arrangement.{name}")
        self.setAccessibleName(title)

    def show_detail(self, detail: ArrangementDetail) -> None:
        """Show an arrangement as it stands now."""
        self.detail = detail
        self.filled_id = detail.row.id
        self.fill(detail)

    def fill(self, detail: ArrangementDetail) -> None:
        """Fill the widgets; parts write their own."""

    def commit(self) -> None:
        """Take what is typed and not saved yet; parts with editors write their own."""

    def close_editor(self) -> bool:
        """Leave the editor that is open; tell whether one was."""
        return False

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed now."""
        return self.frame.bridge.read_only

    def do(self, action: Callable[[Office], Any], refused: Callable[[RuleBroken], object] | None = None) -> Any:
        """Run an action; a refusal without a place of its own is told in the status line."""
        return self.frame.bridge.do(action, refused=refused or self.tell_refusal)

    def tell_refusal(self, broken: RuleBroken) -> None:
        """Say a refusal in the status line."""
        self.problem.emit(self.words.rule(broken))


class SubTable(Register, Generic[RowT]):
    """A table inside a page, as high as its rows need up to a limit."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        title: str,
        columns: Sequence[Column[RowT]],
        row_id: Callable[[RowT], str],
    ) -> None:
        """Make an empty table."""
        super().__init__(look, name, title, row=_ROW)
        self.rows: ListRows[RowT] = ListRows(columns, row_id, self)
        self.set_model(self.rows)
        self.setSelectionMode(Register.SelectionMode.SingleSelection)
        self.most_rows = _MOST_ROWS

    def fill_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows; the same ones again change nothing."""
        held = [self.rows.row(place) for place in range(self.rows.rowCount())]
        if held != list(rows):
            self.rows.set_rows(rows)
        self.fit()

    def fit(self) -> None:
        """Take the height of heading and rows."""
        if not self.most_rows:
            return
        shown = max(1, min(self.most_rows, self.rows.rowCount()))
        height = self.horizontalHeader().height() + shown * self.verticalHeader().defaultSectionSize() + 2
        self.setFixedHeight(height)

    def restyle(self) -> None:
        """Take heights from the look."""
        super().restyle()
        if hasattr(self, "most_rows"):
            self.fit()

    def current_row(self) -> RowT | None:
        """Give the row the cursor is on."""
        return self.rows.row(self.currentIndex().row())


def linked_header(look: Appearance, title: str, link: str, *, panel: bool = False, name: str = "") -> SectionHeader:
    """Give a section header with a link; the link is shown only once it stands in the header."""
    header = SectionHeader(look, title, panel=panel, name=name)
    header.link.setText(link)
    header.link.setVisible(True)
    return header
