"""Two sides field by field: the name of each field, its value on either side, and a mark where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import record_type
from commonservices.queries.versions import ComparedRow, Comparison, record_of
from ui.kit.buttons import CheckBox
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.records.value_words import NOTHING, ValueWords

# What only counts or names the record itself and says nothing to a reader.
_LEFT_OUT: Final = frozenset({"currency"})


@dataclass(frozen=True)
class ShownRow:
    """One line of the comparison in words."""

    field: str
    label: str
    left: str
    right: str
    differs: bool


class CompareTable(QWidget):
    """The table of a comparison, with the choice to see only what differs."""

    def __init__(self, frame: PageFrame, lookups: Lookups, place: str, parent: QWidget | None = None) -> None:
        """Make an empty comparison."""
        super().__init__(parent)
        self._frame = frame
        self._values = ValueWords(frame, lookups)
        self._rows: tuple[ShownRow, ...] = ()
        look = frame.look
        self.setObjectName(place)
        self.said = Text(look, "", "secondary", "text2", name=f"{place}.said", wrap=True)
        self.only = CheckBox(look, self.tr("Only what differs"), name=f"{place}.only")
        self.only.setChecked(True)
        self.table: SubTable[ShownRow] = SubTable(
            look, f"{place}.table", self.tr("Comparison"), self._columns("", ""), lambda each: each.field
        )
        self.table.most_rows = 0
        head = QWidget()
        line = row(head, 12)
        line.addWidget(self.said, 1)
        line.addWidget(self.only)
        inset(head, 20, 4, 16, 4)
        box = column(self, 0)
        box.addWidget(head)
        box.addWidget(self.table, 1)
        self.only.toggled.connect(self._fill)

    def _columns(self, left: str, right: str) -> list[Column[ShownRow]]:
        return [
            Column("field", self.tr("Field"), lambda each: each.label, 220, detail=_strong_when_other),
            Column("differs", self.tr("Differs"), self._differs, 96, paint="state", detail=_mark_of),
            Column("left", left or self.tr("First"), lambda each: each.left, 260, elastic=True),
            Column("right", right or self.tr("Second"), lambda each: each.right, 330, detail=_strong_when_other),
        ]

    def _differs(self, row: ShownRow) -> str:
        return self.tr("differs") if row.differs else self.tr("same")

    def show_comparison(self, found: Comparison, left: str, right: str) -> None:
        """Show two sides under their names."""
        currencies = [self._side(found, "currency", place) for place in (0, 1)]
        self._rows = tuple(self._shown(each, currencies) for each in found.rows if each.field not in _LEFT_OUT)
        rows = self.table.rows
        rows.columns = tuple(self._columns(left, right))
        rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(rows.columns) - 1)
        self._fill()

    @staticmethod
    def _side(found: Comparison, field: str, place: int) -> str:
        held = next((each for each in found.rows if each.field == field), None)
        value = (held.left, held.right)[place] if held is not None else ""
        return str(value or "USD")

    def _shown(self, each: ComparedRow, currencies: Sequence[str]) -> ShownRow:
        words = self._frame.words
        cls = record_of(each.field)
        if cls is None:
            left, right = (self._parties(value) for value in (each.left, each.right))
            return ShownRow(each.field, words.field(each.field), left, right, each.differs)
        field = (record_type(Arrangement) if cls is Arrangement else record_type(ArrangementVersion)).by_name[
            each.field
        ]
        left, right = (
            words.state(str(value)) if cls is Arrangement and each.field == "state" else
            self._values.value(field, value, currency)
            for value, currency in zip((each.left, each.right), currencies, strict=True)
        )  # fmt: skip
        return ShownRow(each.field, words.field(each.field), left, right, each.differs or left != right)

    def _parties(self, value: object) -> str:
        if not isinstance(value, tuple) or not value:
            return NOTHING
        named = []
        for each in value:
            code, _colon, role = str(each).partition(":")
            named.append(f"{self._frame.words.isolate(code)} ({self._frame.words.code('party_roles', role)})")
        return ", ".join(named)

    def _fill(self, _checked: object = None) -> None:
        differing = [each for each in self._rows if each.differs]
        self.table.rows.forget_cells()
        self.table.fill_rows(differing if self.only.isChecked() else self._rows)
        number = self._frame.words.number
        text = self.tr("{count} of {total} fields differ.")
        self.said.setText(text.format(count=number(len(differing)), total=number(len(self._rows))))
        self.table.setAccessibleDescription(self.said.text())


def _strong_when_other(row: ShownRow) -> str:
    return "strong" if row.differs else "muted"


def _mark_of(row: ShownRow) -> str:
    return "changed" if row.differs else "agrees"
