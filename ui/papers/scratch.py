"""Folders for copies that are opened outside and pictures on their way in; they go when the program ends."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path


class Scratch:
    """Gives fresh folders in a place of its own."""

    def __init__(self) -> None:
        """Make nothing yet."""
        self._folder: Path | None = None

    def fresh(self) -> Path:
        """Give an empty folder."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="common-services-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return Path(tempfile.mkdtemp(dir=self._folder))
