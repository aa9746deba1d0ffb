"""Loads the words of a language: the program's own and Qt's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from commonservices.paths import resource

OWN_NAME = "commonservices"
ENGLISH = "en"


class Translators:
    """Keeps the translators that are installed and swaps them when the language changes."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        """Load from `resources/i18n` unless another folder is given."""
        self._app = app
        self._folder = folder or resource("i18n")
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> bool:
        """Speak a language; say whether its words were found (English needs none)."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{language}", qt_folder)
        own = self._load(f"{OWN_NAME}_{language}", str(self._folder))
        return own or language == ENGLISH

    def _load(self, name: str, folder: str) -> bool:
        translator = QTranslator()
        if not translator.load(name, folder):
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True
