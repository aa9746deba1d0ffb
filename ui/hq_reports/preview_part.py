"""The chosen sheet as Excel will show it: its first rows with their numbers, marked cells, and its control total."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from commonservices.reports.hq.changes import ADDED, CHANGED, REMOVED
from commonservices.reports.hq.checks import DIFFERS, Control
from commonservices.reports.hq.rehearsal import Rehearsal, ShownRow, ShownSheet
from ui.hq_reports.cell_texts import shown
from ui.hq_reports.lists import figure_name
from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.delegates import CellPainter
from ui.kit.layout import HLine, column, inset, row
from ui.kit.model import ListRows, TableRows
from ui.kit.table import Register
from ui.kit.texts import ElidedText, Text
from ui.page import PageFrame

_PER_CHARACTER: Final = 7
_NARROWEST, _WIDEST = 64, 240
_ROW: Final = 27
_SPECIAL: Final = {"kpi_not_measured": "actual", "usage_unpriced": "amount"}
MARKED: Final = frozenset({"crit", "att"})
Places = Mapping[tuple[int, str], str]


class OutliningPainter(CellPainter):
    """Draws a frame around the cells that a check names; the frame tells it without colour too."""

    def __init__(self, look: Appearance, view: QAbstractItemView) -> None:
        """Draw for one view."""
        super().__init__(look, view)
        self._kit = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and its frame when it has one."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, TableRows):
            return
        tone = str(model.cells(index.row())[index.column()].detail or "")
        if tone in MARKED:
            rect: QRect = option.rect
            painter.setPen(QPen(self._kit.tone(tone).fg, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))


class PreviewPart(QWidget):
    """Shows one sheet; a row can be gone to by its number."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        look, self._words = frame.look, frame.words
        self.sheet: ShownSheet | None = None
        self.places: Places = {}
        self.name = Text(look, "", "panel_section", name="hq_reports.preview.name")
        self.said = ElidedText(look, "", "secondary", "text2", name="hq_reports.preview.said")
        self.star = Text(look, self.tr("* estimated"), "secondary", "text2", name="hq_reports.preview.star")
        self.table = Register(look, "hq_reports.preview", self.tr("Preview of the sheet"), row=_ROW)
        self.painter_of_cells = OutliningPainter(look, self.table)
        self.table.setItemDelegate(self.painter_of_cells)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.total = ElidedText(look, "", "secondary_strong", name="hq_reports.preview.total")
        self.changed = ElidedText(look, "", "secondary", "text2", name="hq_reports.preview.changed")
        head, foot = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.name)
        line.addWidget(self.said, 1)
        line.addWidget(self.star)
        inset(head, 12, 8, 12, 8)
        under = row(foot, 16)
        under.addWidget(self.total)
        under.addWidget(self.changed, 1)
        inset(foot, 12, 7, 12, 7)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        for part in (HLine(), foot):
            box.addWidget(part)

    def show_sheet(self, rehearsal: Rehearsal, key: str) -> None:
        """Show a sheet of a rehearsal, with the cells outlined that its checks name."""
        sheet = self.sheet = rehearsal.sheet(key)
        if sheet is None:
            return
        words = self._words
        self.places = marked_cells(rehearsal, sheet)
        kept, count = words.number(len(sheet.rows)), sheet.count
        if count is None:
            said = self.tr("as Excel will show it")
        elif count > len(sheet.rows):
            said = self.tr("as Excel will show it, {shown} of {count} rows").format(
                shown=kept, count=words.number(count)
            )
        else:
            said = self.tr("as Excel will show it, %n row(s)", "", count)
        self.name.setText(sheet.name)
        self.said.setText(said)
        self.star.setVisible(sheet.estimated)
        towards = Qt.LayoutDirection.RightToLeft if rehearsal.right_to_left else Qt.LayoutDirection.LeftToRight
        self.table.setLayoutDirection(towards)
        self._fill(sheet)
        self._foot(rehearsal, key)

    def show_nothing(self) -> None:
        """Show an empty sheet while the register is read."""
        self.sheet, self.places = None, {}
        self.name.setText("")
        self.said.setText(self.tr("reading…"))
        self.star.hide()
        self._set_model(ListRows([], _number))
        self.total.setText("")
        self.changed.setText("")

    def go_to(self, reference: str, number: int | None = None) -> bool:
        """Go to the row of a record; say whether the preview holds it."""
        rows = self.sheet.rows if self.sheet is not None else ()
        for place, each in enumerate(rows):
            if each.number == number or (number is None and each.reference == reference):
                columns = self.sheet.columns if self.sheet is not None else ()
                marked = [at for at, own in enumerate(columns, 1) if (each.number, own.key) in self.places]
                index = self.table.model().index(place, marked[0] if marked else 0)
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return True
        return False

    @property
    def reference(self) -> str:
        """What the record of the current row is called, nothing when there is none."""
        place = self.table.currentIndex().row()
        rows = self.sheet.rows if self.sheet is not None else ()
        return rows[place].reference if 0 <= place < len(rows) else ""

    def _fill(self, sheet: ShownSheet) -> None:
        words = self._words
        columns: list[Column[ShownRow]] = [
            Column("row", self.tr("Row"), lambda each: words.number(each.number), 62, "end", detail=lambda _: "faint")
        ]
        for place, own in enumerate(sheet.columns):

            def text(each: ShownRow, at: int = place) -> str:
                return shown(sheet.columns[at], each.values[at], words, estimated=each.estimated)

            def tone(each: ShownRow, key: str = own.key) -> str:
                return self.places.get((each.number, key), "")

            wide = max(_NARROWEST, min(_WIDEST, round(own.width * _PER_CHARACTER)))
            paint = "number" if own.kind.numeric else "text"
            columns.append(Column(own.key, own.label, text, wide, paint=paint, detail=tone))
        model = ListRows(columns, _number, self)
        model.set_rows(sheet.rows)
        self._set_model(model)

    def _set_model(self, model: ListRows[ShownRow]) -> None:
        before = self.table.model()
        self.table.set_model(model)
        if before is not None:
            before.deleteLater()

    def _foot(self, rehearsal: Rehearsal, key: str) -> None:
        words, language = self._words, self._words.language
        totals = [each for each in rehearsal.controls if each.sheet == key and each.key.startswith("total_")]
        totals += [each for each in rehearsal.controls if each.key == f"rows_{key}"]
        totals.sort(key=lambda each: each.state != DIFFERS)
        self.total.setText(
            self.tr("{figure}, control total {value}").format(
                figure=figure_name(totals[0].key, language), value=words.number(totals[0].here)
            )
            if totals
            else ""
        )
        self.changed.setText(self._since(rehearsal, key))

    def _since(self, rehearsal: Rehearsal, key: str) -> str:
        if rehearsal.changes is None:
            return ""
        found = rehearsal.changes.get(key, {})
        if not found:
            return self.tr("since the last submission: no change")
        number = self._words.number
        return self.tr("since the last submission: {added} new, {changed} changed, {removed} closed").format(
            added=number(found.get(ADDED, 0)),
            changed=number(found.get(CHANGED, 0)),
            removed=number(found.get(REMOVED, 0)),
        )


def marked_cells(rehearsal: Rehearsal, sheet: ShownSheet) -> Places:
    """Give the cells that a check which does not agree names, by row number and column, each with its tone."""
    keys = {each.key: place for place, each in enumerate(sheet.columns)}
    found: dict[tuple[int, str], str] = {}
    for control in rehearsal.controls:
        named = column_of(control)
        if control.state == "agrees" or named not in keys:
            continue
        tone = "crit" if control.state == DIFFERS else "att"
        blank = named in _SPECIAL.values()
        for ref in (each for each in control.rows if each.sheet == sheet.key):
            for each in sheet.rows:
                here = each.number == ref.number if ref.number is not None else each.reference == ref.reference
                if here and (not blank or each.values[keys[named]] is None):
                    found.setdefault((each.number, named), tone)
    return found


def column_of(control: Control) -> str:
    """Give the column a control is about."""
    named = control.figure.partition(" ")[0]
    return _SPECIAL.get(named, named)


def _number(each: ShownRow) -> str:
    return str(each.number)
