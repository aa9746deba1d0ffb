"""The keys that are named below the page while the form of a new record is shown in place of a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def form_keys() -> list[tuple[str, str]]:
    """Give what saves the form and what leaves it."""
    return [
        ("Ctrl+Enter", QCoreApplication.translate("FormKeys", "save")),
        ("Esc", QCoreApplication.translate("FormKeys", "back")),
    ]
