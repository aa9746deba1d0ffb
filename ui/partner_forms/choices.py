"""What a form asks for: its kind, the months or the day it is about, its language."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months, month_end
from commonservices.exchange.returning.form_rows import KINDS, USAGE
from commonservices.exchange.returning.words import SheetWords
from ui.kit.combo_box import ComboBox
from ui.kit.date_field import DateField
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import inset, row
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.registers.sheet_out import languages

PLACE: Final = "partner_forms"
_MONTHS_BACK: Final = 24
_DAY_WIDTH: Final = 150


@dataclass(frozen=True)
class FormChoice:
    """One kind of form about some days, in a language."""

    kind: str
    first: date
    last: date
    language: str


class FormChoices(QWidget):
    """The boxes above the page; `changed` tells that other forms are asked for."""

    changed = Signal()
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Start with the last month that is over."""
        super().__init__(parent)
        look, words, today = frame.look, frame.words, frame.bridge.today()
        self._look = look
        line = row(self, 6)
        inset(self, 20, 4, 16, 8)
        self.kind = self._box(line, self.tr("Form"), "kind")
        self.months, self.days = QWidget(), QWidget()
        months, days = row(self.months, 6), row(self.days, 6)
        self.first = self._box(months, self.tr("From"), "from")
        self.last = self._box(months, self.tr("To"), "to")
        self.day = DateField(look, PLACE, FieldSpec("day", self.tr("As of"), "date", required=True), frame.bridge.today)
        self.day.setMaximumWidth(look.px(_DAY_WIDTH))
        label = Text(look, self.tr("As of"), "secondary", "text2")
        label.setBuddy(self.day.box)
        days.addWidget(label)
        days.addWidget(self.day)
        line.addWidget(self.months)
        line.addWidget(self.days)
        self.language = self._box(line, self.tr("Language of the forms"), "language")
        line.addStretch(1)
        said = SheetWords(words.language)
        for key in KINDS:
            self.kind.addItem(said.text("forms", key), key)
        for back in range(_MONTHS_BACK):
            month = add_months(today.replace(day=1), -back)
            for box in (self.first, self.last):
                box.addItem(words.month_name(month), month.isoformat())
        for code, name in languages(words.language):
            self.language.addItem(name, code)
        for box in (self.first, self.last):
            box.setCurrentIndex(1)
        self.day.set_value(month_end(add_months(today.replace(day=1), -1)))
        for box in (self.kind, self.first, self.last, self.language):
            box.currentIndexChanged.connect(self._on_changed)
        self.day.committed.connect(self._on_changed)
        self.day.refused.connect(self.problem)
        self._show_boxes()

    def _box(self, line: QHBoxLayout, label: str, name: str) -> ComboBox:
        words, box = Text(self._look, label, "secondary", "text2", name=f"{PLACE}.{name}.label"), ComboBox(self._look)
        box.setObjectName(f"{PLACE}.{name}")
        box.setAccessibleName(label)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        words.setBuddy(box)
        line.addWidget(words)
        line.addWidget(box)
        return box

    @property
    def choice(self) -> FormChoice:
        """Give what is asked for now; months turned round are put right."""
        kind, language = str(self.kind.currentData()), str(self.language.currentData())
        day = self.day.value()
        if kind != USAGE and isinstance(day, date):
            return FormChoice(kind, day, day, language)
        first, last = sorted(date.fromisoformat(str(box.currentData())) for box in (self.first, self.last))
        return FormChoice(kind, first, month_end(last), language)

    def take(self, kind: str) -> None:
        """Ask for the kind of an address; one that there is not is left as it is."""
        place = self.kind.findData(kind)
        if place >= 0:
            self.kind.setCurrentIndex(place)

    @Slot()
    def _on_changed(self) -> None:
        self._show_boxes()
        self.changed.emit()

    def _show_boxes(self) -> None:
        by_months = self.kind.currentData() == USAGE
        self.months.setVisible(by_months)
        self.days.setHidden(by_months)
