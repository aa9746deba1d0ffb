"""Keys that work on every keyboard: a shortcut is also found by where its key lies."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ROWS: Final = (("qwertyuiop", 16), ("asdfghjkl", 30), ("zxcvbnm", 44))
_XCB_OFFSET: Final = 8
_ON_ARABIC: Final = dict(zip("qwertyuiopasdfghjklzxcvnm", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True))


def sequences(shortcut: str) -> list[QKeySequence]:
    """Give a shortcut and its twin for a keyboard that types Arabic letters."""
    own = QKeySequence(shortcut)
    twin = QKeySequence(", ".join(_on_arabic(part) for part in shortcut.split(", ")))
    return [own] if twin == own or twin.isEmpty() else [own, twin]


def _on_arabic(part: str) -> str:
    head, plus, key = part.rpartition("+")
    letter = _ON_ARABIC.get(key.lower()) if len(key) == 1 else None
    return f"{head}{plus}{letter}" if letter else part


def latin_letter(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Give the Latin letter at the place of a key that types another script, empty for any other key."""
    if event.key() < 128 or not event.nativeScanCode():  # noqa: PLR2004 a Latin key speaks for itself
        return ""
    code = event.nativeScanCode() - (0 if platform == "win32" else _XCB_OFFSET)
    for letters, first in _ROWS:
        if first <= code < first + len(letters):
            return letters[code - first]
    return ""


def shortcut_by_place(event: QKeyEvent) -> QKeySequence | None:
    """Give the Ctrl shortcut a key means by where it lies, when the keyboard types another script."""
    letter = latin_letter(event)
    if not letter or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    return QKeySequence(f"Ctrl+{shift}{letter.upper()}")
