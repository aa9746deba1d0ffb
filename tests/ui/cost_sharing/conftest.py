"""The pages of shared budgets over a small office with the clinic of six parties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic, a_clinic
from tests.commonservices.store.acts import a_copy, a_template
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard
from ui.bridge import Bridge
from ui.cost_sharing.page import CostSharingPage
from ui.cost_sharing.record_page import PoolPage
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with an office that is set up."""
    return a_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    """One fresh office."""
    made = a_copy(template, tmp_path)
    yield made
    made.close(backup=False)


@pytest.fixture
def clinic(office: Office) -> Clinic:
    """A draft budget of one line, shared by head count."""
    return a_clinic(office)


@pytest.fixture
def frame(office: Office, appearance: Appearance) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]


@pytest.fixture
def listing(frame: PageFrame, heard: Heard, clinic: Clinic, shown: Callable[..., QWidget]) -> CostSharingPage:
    """The register with the keyboard in the list."""
    made = CostSharingPage(frame)
    heard.listen(made)
    shown(made, 1200, 640)
    made.open({})
    return made


@pytest.fixture
def open_pool(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> Callable[..., PoolPage]:
    """Opens the page of a budget at a tab."""

    def opened(id: UUID, tab: str = "") -> PoolPage:
        made = PoolPage(frame)
        heard.listen(made)
        shown(made, 1160, 700)
        made.open({"id": str(id), "tab": tab})
        return made

    return opened


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
