"""Loads Qt in a way that leaves the imports that follow as quick as Python makes them."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load Qt and keep Python's own import: Qt's reads the text of every later module for an option nobody uses here.

    To be called before the first module that imports Qt. The option is the binding's `__feature__`; without it the
    whole text of each module, the database library included, would be read and kept.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 loading it is what is wanted

    builtins.__import__ = plain
