"""What the keys are called in the reader's language: one place for menus, key caps, tips and spoken texts.

The names stand in the context Qt itself asks, so menus and tooltips show the same words as the key caps.
"""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.wording import QT_TRANSLATE_NOOP

NAMES: Final = frozenset(
    {
        QT_TRANSLATE_NOOP("QShortcut", "Alt"),
        QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
        QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
        QT_TRANSLATE_NOOP("QShortcut", "Del"),
        QT_TRANSLATE_NOOP("QShortcut", "Down"),
        QT_TRANSLATE_NOOP("QShortcut", "End"),
        QT_TRANSLATE_NOOP("QShortcut", "Enter"),
        QT_TRANSLATE_NOOP("QShortcut", "Esc"),
        QT_TRANSLATE_NOOP("QShortcut", "Home"),
        QT_TRANSLATE_NOOP("QShortcut", "Ins"),
        QT_TRANSLATE_NOOP("QShortcut", "Left"),
        QT_TRANSLATE_NOOP("QShortcut", "PgDn"),
        QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
        QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
        QT_TRANSLATE_NOOP("QShortcut", "Return"),
        QT_TRANSLATE_NOOP("QShortcut", "Right"),
        QT_TRANSLATE_NOOP("QShortcut", "Shift"),
        QT_TRANSLATE_NOOP("QShortcut", "Space"),
        QT_TRANSLATE_NOOP("QShortcut", "Tab"),
        QT_TRANSLATE_NOOP("QShortcut", "Up"),
    }
)
_WORD: Final = re.compile(r"[A-Za-z]{2,}")


def keys_text(keys: str) -> str:
    """Give one or more keys, such as `Ctrl+Space`, as they are called in the language of the window."""
    return _WORD.sub(_named, keys)


def _named(word: re.Match[str]) -> str:
    name = word.group(0)
    return QCoreApplication.translate("QShortcut", name) if name in NAMES else name
