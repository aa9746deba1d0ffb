"""What the workbook is made of: period, year basis, language, tags, and what it is compared with."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import Period, parse_period, quarter_number, quarter_of, year_name, year_of
from commonservices.domain.terms import add_months
from commonservices.errors import RuleBroken
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, CheckBox
from ui.kit.combo_box import ComboBox
from ui.kit.layout import column, inset, row
from ui.kit.texts import ElidedText, Text
from ui.words import Words

CUSTOM: Final = "custom"
_MONTHS_BACK: Final = 60
_YEARS: Final = 4
_QUARTERS: Final = 5
LANGUAGE_NAMES: Final = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))


@dataclass(frozen=True)
class Choice:
    """One workbook as it is asked for."""

    period: Period
    basis: str
    language: str
    hxl: bool = False
    previous: Path | None = None
    """The workbook it is compared with; without one it is the last submission of the period."""


class Choices(QWidget):
    """The boxes above the page; `changed` tells that another workbook is asked for."""

    changed = Signal()
    previous_wanted = Signal()

    def __init__(self, look: Appearance, words: Words, today: date, basis: str, parent: QWidget | None = None) -> None:
        """Start with the last finished quarter of the office's calendar."""
        super().__init__(parent)
        self._words, self._today = words, today
        self._filling = False
        both = column(self, 6)
        box = row(None, 6)
        self._months = QWidget()
        months = row(self._months, 6)
        self.period = self._box(look, box, self.tr("Period"), "period")
        self.basis = self._box(look, box, self.tr("Year basis"), "basis")
        self.language = self._box(look, box, self.tr("Language of the workbook"), "language")
        self.first = self._box(look, months, self.tr("From"), "from")
        self.last = self._box(look, months, self.tr("To"), "to")
        box.addStretch(1)
        months.addStretch(1)
        both.addLayout(box)
        both.addWidget(self._months)
        both.addLayout(self._further(look))
        inset(self, 20, 4, 16, 8)
        self._fill(basis)
        for each in (self.period, self.first, self.last, self.basis, self.language):
            each.currentIndexChanged.connect(self._on_changed)
        self.hxl.toggled.connect(self._on_changed)
        self.compare.clicked.connect(self._on_compare)

    def _further(self, look: Appearance) -> QHBoxLayout:
        line = row(None, 12)
        self._previous: Path | None = None
        self.hxl = CheckBox(look, self.tr("Row of HXL tags under the headings"), name="hq_reports.hxl")
        self.compared = ElidedText(look, "", "secondary", "text2", name="hq_reports.compared")
        self.compare = Button(look, "", "link", name="hq_reports.compare")
        line.addWidget(self.hxl)
        line.addWidget(self.compared, 1)
        line.addWidget(self.compare)
        self.compare_with(None)
        return line

    def compare_with(self, path: Path | None) -> None:
        """Compare with another workbook, or again with the last submission."""
        self._previous = path
        name = self._words.isolate(path.name) if path is not None else self.tr("the last submission of the period")
        self.compared.setText(self.tr("Changes since {workbook}").format(workbook=name))
        text = (
            self.tr("Compare with another workbook…") if path is None else self.tr("Compare with the last submission")
        )
        self.compare.setText(text)

    def _on_compare(self) -> None:
        if self._previous is None:
            self.previous_wanted.emit()
        else:
            self.compare_with(None)
            self.changed.emit()

    @property
    def choice(self) -> Choice:
        """Give what is asked for now; months turned round are put right."""
        key = str(self.period.currentData())
        if key == CUSTOM:
            first, last = sorted((str(self.first.currentData()), str(self.last.currentData())))
            key = f"{first}..{last}"
        period, basis = Period(*parse_period(key)), str(self.basis.currentData())
        return Choice(period, basis, str(self.language.currentData()), self.hxl.isChecked(), self._previous)

    def period_name(self) -> str:
        """Give the name of the period as it is offered."""
        return self.period.currentText() if self.period.currentData() != CUSTOM else ""

    def take(self, period: str, basis: str, language: str) -> None:
        """Ask for a workbook of an address; what cannot be read there is left as it is."""
        self._filling = True
        _select(self.basis, basis)
        _select(self.language, language)
        self._fill_periods()
        try:
            wanted = Period(*parse_period(period)) if period else None
        except RuleBroken:
            wanted = None
        if wanted is not None and not _select(self.period, wanted.key):
            _select(self.period, CUSTOM)
            self._select_month(self.first, wanted.start)
            self._select_month(self.last, wanted.end)
        self._filling = False
        self._show_months()

    def _select_month(self, box: ComboBox, month: date) -> None:
        """Choose a month; one that lies further off than those on offer is offered from now on."""
        key = f"{month:%Y-%m}"
        if not _select(box, key):
            later = sum(str(box.itemData(place)) > key for place in range(box.count()))
            box.insertItem(later, self._words.month_name(month), key)
            _select(box, key)

    def _fill(self, basis: str) -> None:
        self._filling = True
        for code, label in self._words.choices("fiscal_calendars"):
            self.basis.addItem(label, code)
        for code, name in LANGUAGE_NAMES:
            self.language.addItem(name, code)
        month = self._today.replace(day=1)
        for back in range(_MONTHS_BACK):
            earlier = add_months(month, -back)
            for box in (self.first, self.last):
                box.addItem(self._words.month_name(earlier), f"{earlier:%Y-%m}")
        _select(self.basis, basis)
        _select(self.language, "en")
        _select(self.language, self._words.language)
        self._fill_periods()
        self._filling = False
        self._show_months()

    def _fill_periods(self) -> None:
        """Offer the years and quarters of the basis; the last finished quarter comes first."""
        basis, kept = str(self.basis.currentData()), self.period.currentData()
        self.period.clear()
        quarter = quarter_of(basis, self._today).before
        for _ in range(_QUARTERS):
            words = self.tr("Quarter {number} of {year}")
            number = self._words.number(quarter_number(basis, quarter.start))
            self._offer(words.format(number=number, year=year_name(basis, quarter.start)), quarter)
            quarter = quarter.before
        year = year_of(basis, self._today)
        for _ in range(_YEARS):
            self._offer(self.tr("Year {year}").format(year=year_name(basis, year.start)), year)
            year = year.before
        self.period.addItem(self.tr("Other months"), CUSTOM)
        _select(self.period, str(kept))

    def _offer(self, name: str, period: Period) -> None:
        self.period.addItem(name, period.key)

    def _box(self, look: Appearance, line: QHBoxLayout, label: str, name: str) -> ComboBox:
        words, box = Text(look, label, "secondary", "text2", name=f"hq_reports.{name}.label"), ComboBox(look)
        box.setObjectName(f"hq_reports.{name}")
        box.setAccessibleName(label)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        words.setBuddy(box)
        line.addWidget(words)
        line.addWidget(box)
        return box

    def _show_months(self) -> None:
        self._months.setVisible(self.period.currentData() == CUSTOM)

    def _on_changed(self) -> None:
        if self._filling:
            return
        if self.sender() is self.basis:
            self._filling = True
            self._fill_periods()
            self._filling = False
        self._show_months()
        self.changed.emit()


def _select(box: ComboBox, key: str) -> bool:
    """Choose the item of a key; say whether there is one."""
    place = box.findData(key)
    if place >= 0:
        box.setCurrentIndex(place)
    return place >= 0
