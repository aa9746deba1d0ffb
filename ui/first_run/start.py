"""The first choice: try the demo mission, set up an office, open a store, restore a backup."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import column, row
from ui.kit.texts import Text


class StartPanel(QWidget):
    """Four ways to begin, and the stores opened before."""

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, look: Appearance, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        """Make the ways; `recent` are stores opened before that are still there."""
        super().__init__(parent)
        self._look = look
        self._recent: dict[str, Path] = {}
        box = column(self, 16)
        ways = (
            (
                "demo",
                self.tr("Open the demo mission"),
                self.tr(
                    "UNEXAM, an invented mission with arrangements, services and three years of usage to try with."
                ),
            ),
            (
                "new",
                self.tr("Set up my office"),
                self.tr("Type your mission's acronym; calendar, country and languages are filled in."),
            ),
            (
                "open",
                self.tr("Open a store…"),
                self.tr("A register that somebody made before, on this computer's disk."),
            ),
            (
                "restore",
                self.tr("Restore a backup…"),
                self.tr("A checked copy takes the place of a lost or damaged store."),
            ),
        )
        self.buttons: dict[str, Button] = {}
        for key, title, words in ways:
            box.addWidget(self._way(key, title, words))
        if recent:
            box.addSpacing(8)
            box.addWidget(Text(look, self.tr("Opened before"), "section"))
            for number, path in enumerate(recent):
                box.addWidget(self._link(f"firstrun.recent.{number}", path))
        box.addStretch(1)

    def _way(self, key: str, title: str, words: str) -> QWidget:
        line = QWidget(self)
        box = row(line, 16)
        button = Button(self._look, title, "primary" if key == "demo" else "outlined", name=f"firstrun.{key}")
        button.setMinimumWidth(self._look.px(200))
        button.setAccessibleDescription(words)
        button.clicked.connect(self._on_clicked)
        self.buttons[key] = button
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(Text(self._look, words, "body", "text2", wrap=True), 1)
        return line

    def _link(self, name: str, path: Path) -> QWidget:
        line = QWidget(self)
        box = row(line, 8)
        button = Button(self._look, path.stem, "link", name=name)
        button.setAccessibleDescription(str(path))
        button.clicked.connect(self._on_recent)
        self._recent[name] = path
        box.addWidget(button)
        box.addWidget(Text(self._look, str(path.parent), "secondary", "text2"), 1)
        return line

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("firstrun."))

    def _on_recent(self) -> None:
        self.recent_chosen.emit(self._recent[self.sender().objectName()])
