"""The page of the workbook over the small register."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, frame_of
from tests.ui.usage.stores import Small, make_store, open_store
from ui.hq_reports.page import HqReportsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The register, written once."""
    return make_store(tmp_path_factory.mktemp("hq") / "small.cs")


@pytest.fixture
def small(template: Small, tmp_path: Path) -> Small:
    """A copy of the register."""
    return replace(template, path=Path(shutil.copy(template.path, tmp_path / "copy.cs")))


@pytest.fixture
def office(small: Small) -> Iterator[Office]:
    """The copy, opened."""
    with open_store(small.path) as opened:
        opened.backs_up = False
        yield opened


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return frame_of(office, appearance, ask)


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget], qtbot: QtBot) -> Iterator[HqReportsPage]:
    """The page, opened and read, in a window as wide as a laptop's."""
    made = HqReportsPage(frame)
    heard.listen(made)
    shown(made, 1166, 640)
    made.open({})
    calm(frame, qtbot)
    yield made
    frame.jobs.stop_all()
    assert frame.jobs.wait_all(20_000)
