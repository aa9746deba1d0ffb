"""What a window remembers between two runs: its size, its place and a few habits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FILE_NAME = "window.ini"
_MOST_CHOICES = 20
_DEFAULT = (1280, 720)


class WindowMemory:
    """Keeps the state of the window in a file of the configuration folder."""

    def __init__(self, folder: Path) -> None:
        """Read from and write to `window.ini` of a folder."""
        self._kept = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Give a window its last size and place; one that would lie off every screen is centred."""
        kept = self._kept.value("window/geometry")
        if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
            window.resize(*_DEFAULT)
            centre(window)
        elif not is_on_screen(window.frameGeometry()):
            centre(window)

    def save(self, window: QWidget, address: str, *, inspector: bool) -> None:
        """Keep size, place and address."""
        self._kept.setValue("window/geometry", window.saveGeometry())
        self._kept.setValue("window/address", address)
        self._kept.setValue("window/inspector", inspector)
        self._kept.sync()

    @property
    def address(self) -> str:
        """The address shown last."""
        return str(self._kept.value("window/address", "") or "")

    @property
    def inspector(self) -> bool:
        """Whether the inspector was shown last."""
        return str(self._kept.value("window/inspector", "true")).lower() != "false"

    def panel_width(self, panel: str, window: str) -> int:
        """Give the width last wished for a panel in windows of a size; 0 for the usual one."""
        kept = str(self._kept.value(f"panels/{panel}-{window}", "") or "")
        return int(kept) if kept.isdecimal() else 0

    def keep_panel_width(self, panel: str, window: str, width: int) -> None:
        """Remember the width wished for a panel in windows of a size; 0 forgets it."""
        if width:
            self._kept.setValue(f"panels/{panel}-{window}", width)
        else:
            self._kept.remove(f"panels/{panel}-{window}")

    def choices(self) -> list[str]:
        """Give the last choices of the palette, newest first."""
        kept = self._kept.value("palette/choices", [])
        if isinstance(kept, str):
            return [kept] if kept else []
        return [str(each) for each in kept] if isinstance(kept, list) else []

    def note_choice(self, key: str) -> None:
        """Remember a choice of the palette."""
        kept = [key, *(each for each in self.choices() if each != key)]
        self._kept.setValue("palette/choices", kept[:_MOST_CHOICES])

    def mark_running(self, *, running: bool) -> None:
        """Note that the program runs, so that the next start knows whether it ended as it should."""
        self._kept.setValue("window/running", running)
        self._kept.sync()

    @property
    def ended_badly(self) -> bool:
        """Whether the last run did not end as it should."""
        return str(self._kept.value("window/running", "false")).lower() == "true"


def is_on_screen(frame: QRect) -> bool:
    """Say whether enough of a window lies on a screen to take hold of it."""
    title = QRect(frame.left(), frame.top(), frame.width(), min(frame.height(), 40))
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(title)
        if seen.width() >= min(100, title.width()) and seen.height() >= min(10, title.height()):
            return True
    return False


def centre(window: QWidget) -> None:
    """Put a window in the middle of the first screen, no larger than it."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    size = window.size().boundedTo(room.size())
    window.resize(size)
    window.move(room.center() - window.rect().center())
