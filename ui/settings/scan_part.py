"""The folder a scanner writes to: shown, chosen, or left out again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button
from ui.kit.layout import column, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.preferences import Preferences


class ScanPart(QWidget):
    """Says which folder it is; the documents of a record list its newest files."""

    def __init__(self, frame: PageFrame, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Show the folder of now."""
        super().__init__(parent)
        self._frame, self._preferences = frame, preferences
        look = frame.look
        self.setObjectName("settings.scan")
        self.setAccessibleName(self.tr("Scan folder"))
        box = column(self, 8)
        box.addWidget(SectionHeader(look, self.tr("Scan folder")))
        help_words = self.tr(
            "The folder your scanner writes to. Its newest files are offered when you attach documents."
        )
        box.addWidget(Text(look, help_words, "secondary", "text2", wrap=True))
        self.where = Text(look, "", "body", wrap=True, selectable=True, name="settings.scan.where")
        self.choose_button = Button(look, self.tr("Choose a folder…"), icon="folder", name="settings.scan.choose")
        self.none_button = Button(look, self.tr("No folder"), "link", name="settings.scan.none")
        line = row(None, 8)
        for button in (self.choose_button, self.none_button):
            line.addWidget(button)
        line.addStretch(1)
        box.addWidget(self.where)
        box.addLayout(line)
        self.choose_button.clicked.connect(self.choose)
        self.none_button.clicked.connect(self.forget)
        self.show_folder()

    def show_folder(self) -> None:
        """Show the folder that is kept."""
        folder = self._preferences.settings.scan_folder
        self.where.setText(self._frame.words.isolate(folder) if folder else self.tr("No folder is chosen."))
        self.none_button.setVisible(bool(folder))

    def choose(self) -> None:
        """Ask for the folder."""
        self._frame.ask.folder(self.tr("Folder of the scanner"), self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        self._preferences.choose(scan_folder=str(folder))
        self.show_folder()

    def forget(self) -> None:
        """Offer no folder any more; nothing in it is touched."""
        self._preferences.choose(scan_folder="")
        self.show_folder()
