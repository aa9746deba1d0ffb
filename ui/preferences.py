"""A person's choices while the program runs: they take effect at once and are kept on disk."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from commonservices import settings as choices
from commonservices.errors import Known
from commonservices.settings import Settings


class Preferences(QObject):
    """Holds the choices; whoever shows or applies one listens to `changed`."""

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, settings: Settings, folder: Path, parent: QObject | None = None) -> None:
        """Start with choices read from a folder."""
        super().__init__(parent)
        self._settings = settings
        self._folder = folder

    @property
    def settings(self) -> Settings:
        """The choices of now."""
        return self._settings

    @property
    def folder(self) -> Path:
        """Where this person's choices are kept."""
        return self._folder

    @property
    def language(self) -> str:
        """The language of the window: the chosen one, else the computer's, else English."""
        return self._settings.language or choices.detect_language(list(QLocale.system().uiLanguages()))

    def choose(self, **chosen: Any) -> None:
        """Change some choices: they are kept, then told; nothing happens when none differs."""
        self.replace(dataclasses.replace(self._settings, **chosen))

    def replace(self, settings: Settings) -> None:
        """Take these choices, keep them and tell what changed."""
        before, self._settings = self._settings, settings
        if before == settings:
            return
        try:
            choices.save(settings, self._folder)
        except OSError as error:
            sentence = self.tr("Your settings could not be kept: {reason}.").format(reason=error.strerror or str(error))
            advice = self.tr("They hold until you close the program. Check that the folder {folder} can be written.")
            self.failed.emit(Known("settings_not_kept", sentence, advice=advice.format(folder=self._folder)))
        self.changed.emit(before, settings)
