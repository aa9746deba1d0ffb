"""A window around fake pages for every test of the frame."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.stage import Stage, stages
from ui.kit.appearance import Appearance


@pytest.fixture
def stage(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Stage]:
    """Give a window with two fake places in it."""
    yield from stages(tmp_path, appearance, shown)
