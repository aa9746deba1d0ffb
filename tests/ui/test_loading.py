"""Qt is loaded without its own import taking the place of Python's."""

import subprocess
import sys

LOADED = """
import builtins
plain = builtins.__import__
from ui.loading import load_qt
load_qt()
assert builtins.__import__ is plain
import linecache
from pathlib import Path
import sqlalchemy
from PySide6.QtWidgets import QLabel
from PySide6.QtCore import Qt
read = [name for name in linecache.cache if "/sqlalchemy/" in Path(name).as_posix()]
print(Qt.AlignmentFlag.AlignLeft.name, QLabel.__name__, len(read))
"""


def test_modules_imported_after_qt_are_not_read_as_text():
    told = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout.split() == ["AlignLeft", "QLabel", "0"]
