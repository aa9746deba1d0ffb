"""The exception desk over a register with planted errors, reconciled a month ago."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import reconciliations
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from tests.builders import an_office, let_go, open_sound
from tests.commonservices.queries.planted_store import FIRST, plant
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, frame_of
from ui.exceptions.page import ExceptionsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame

RUN_ON = date(2026, 9, 1)
TODAY = date(2026, 10, 6)
LAST = date(2026, 8, 31)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register, written and reconciled once."""
    office = an_office(tmp_path_factory.mktemp("desk"), clock=FixedClock.on(RUN_ON))
    plant(office)
    reconciliations.run(office, ["R1", "R4", "R13"], FIRST, LAST)
    path = office.path
    office.close(backup=False)
    assert path is not None
    return path


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of the register, opened five weeks later by somebody else."""
    path = Path(shutil.copy(template, tmp_path / "desk.csdb"))
    opened = open_sound(path, clock=FixedClock.on(TODAY), actor="Reviewer")
    yield opened
    let_go(opened)


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return frame_of(office, appearance, ask)


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget], qtbot: QtBot) -> Iterator[ExceptionsPage]:
    """The place with the keyboard in its list."""
    made = ExceptionsPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    calm(frame, qtbot)
    made.lists.focus_list()
    yield made
    calm(frame, qtbot)
