"""The line above the workbooks: from which offices one is expected, and the language of the one they become."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.combo_box import ComboBox
from ui.kit.layout import inset, row
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.registers.sheet_out import languages

_CODES: Final = re.compile(r"[^\s,;]+")


class AskedLine(QWidget):
    """Two boxes with their labels; `changed` tells that other offices are expected."""

    changed = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the boxes."""
        super().__init__(parent)
        look = frame.look
        self.expected, self.language = QLineEdit(), ComboBox(look)
        self.expected.setObjectName("consolidation.expected")
        self.expected.setPlaceholderText(self.tr("Codes of the offices, such as UNEXAM, UNOFFB"))
        self.expected.setMaxLength(2_000)
        self.expected.editingFinished.connect(self.changed)
        self.language.setObjectName("consolidation.language")
        for code, name in languages(frame.words.language):
            self.language.addItem(name, code)
        line = self.line = row(self, 8)
        inset(self, 20, 6, 16, 6)
        parts = ((self.expected, self.tr("Expected from")), (self.language, self.tr("Language of the workbook")))
        for box, label in parts:
            text = Text(look, label, "secondary", "text2")
            text.setBuddy(box)
            box.setAccessibleName(label)
            line.addWidget(text)
            line.addWidget(box, 1 if box is self.expected else 0)

    def expect(self, offices: Iterable[str]) -> None:
        """Show from which offices a workbook is expected."""
        self.expected.setText(", ".join(offices))

    def offices(self) -> tuple[str, ...]:
        """Give the codes that stand there, each once."""
        return tuple(dict.fromkeys(each.upper() for each in _CODES.findall(self.expected.text())))

    @property
    def chosen_language(self) -> str:
        """The language of the workbook."""
        return str(self.language.currentData())
