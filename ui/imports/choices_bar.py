"""The line under the title of an import: which sheet, what it holds, and who sent it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from commonservices.exchange.importing.targets import TARGETS
from ui.imports.plan_words import PlanWords
from ui.imports.reading import Reading
from ui.kit.combo_box import ComboBox
from ui.kit.layout import inset, row
from ui.kit.texts import Text
from ui.page import PageFrame

_SENDER_WIDTH: Final = 150


class ChoicesBar(QWidget):
    """Three choices; each one that is changed reads the sheet anew."""

    changed = Signal()

    def __init__(self, frame: PageFrame, plan: PlanWords, parent: QWidget) -> None:
        """Make the boxes."""
        super().__init__(parent)
        look = frame.look
        self._words = frame.words
        self.sheet, self.target, self.from_line = ComboBox(look), ComboBox(look), QLineEdit()
        labels: dict[QWidget, str] = {
            self.sheet: self.tr("Sheet"),
            self.target: self.tr("Holds"),
            self.from_line: self.tr("From"),
        }
        for box, key in zip(labels, ("sheet", "target", "sender"), strict=True):
            box.setObjectName(f"imports.{key}")
        self.sheet.setMinimumContentsLength(14)
        self.target.setMinimumContentsLength(18)
        self.from_line.setFixedWidth(look.px(_SENDER_WIDTH))
        self.from_line.setMaxLength(200)
        self.from_line.setPlaceholderText(self.tr("WFP, an address…"))
        said = self.tr("Who sent it. How this sender's sheets are read is remembered for next time.")
        self.from_line.setToolTip(said)
        line = row(self, 8)
        self._labels: dict[QWidget, Text] = {}
        for box, text in labels.items():
            label = self._labels[box] = Text(look, text, "secondary", "text2")
            label.setBuddy(box)
            box.setAccessibleName(text)
            line.addWidget(label)
            line.addWidget(box)
        line.addStretch(1)
        inset(self, 20, 6, 16, 6)
        for code in TARGETS:
            self.target.addItem(plan.target(code), code)
        self.sheet.activated.connect(self.changed)
        self.target.activated.connect(self.changed)
        self.from_line.editingFinished.connect(self._on_sender)
        self._sent_by = ""

    def show_reading(self, reading: Reading) -> None:
        """Show what was read; a sheet of ours says by itself what it holds."""
        names = [each.name for each in reading.sheets]
        current = next((each.address.sheet for each in reading.plan.rows), reading.request.sheet)
        self.sheet.clear()
        for name in names:
            self.sheet.addItem(self._words.isolate(name), name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(current)))
        self.target.setCurrentIndex(self.target.findData(reading.plan.target))
        for box, gone in ((self.target, reading.own), (self.sheet, not names)):
            box.setHidden(gone)
            self._labels[box].setHidden(gone)
        for box in (self.sheet, self.target):
            box.setEnabled(not reading.own and bool(names))
        self._sent_by = reading.request.sender
        self.from_line.setText(self._sent_by)

    def _on_sender(self) -> None:
        if self.from_line.text().strip() != self._sent_by:
            self._sent_by = self.from_line.text().strip()
            self.changed.emit()
