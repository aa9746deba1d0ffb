"""The pages of shared budgets over a small office with the clinic of six parties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
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
from ui.bridge import Bridge
from ui.cost_sharing.page import CostSharingPage
from ui.cost_sharing.record_page import PoolPage
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import Page, PageFrame
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


@dataclass
class Heard:
    """What a page told."""

    problems: list[str] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Hear what a page tells."""
        page.problem.connect(self.problems.append)
        page.toast_requested.connect(lambda sentence, _action: self.toasts.append(sentence))
        page.open_requested.connect(self.opened.append)


@pytest.fixture
def heard() -> Heard:
    """A fresh ear."""
    return Heard()


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
