"""Rows in bulk are many and none of them holds itself: while they are read and written nobody looks for such."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Do not search for unreachable objects meanwhile; who finds the search off leaves it to whoever turned it off.

    So in several threads at once it may come back before the last of them ends, but it always does come back.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
