"""The place over a small register with money in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.commonservices.store.acts import a_copy, a_template
from tests.ui.bills.billed_office import Money, write
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard
from ui.bills.page import BillsPage
from ui.bills.record_page import BillRecordPage
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words

Settled = Callable[[], None]


@pytest.fixture(scope="session")
def money_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Money]:
    """The register, written once and closed."""
    folder = tmp_path_factory.mktemp("money")
    office = a_copy(a_template(folder), folder_of(folder / "written"))
    money = write(office)
    path = office.path
    assert path is not None
    office.close(backup=False)
    return path, money


def folder_of(path: Path) -> Path:
    """Make a folder and give it."""
    path.mkdir()
    return path


@pytest.fixture
def money(money_template: tuple[Path, Money]) -> Money:
    """What the register holds."""
    return money_template[1]


@pytest.fixture
def office(money_template: tuple[Path, Money], tmp_path: Path) -> Iterator[Office]:
    """A copy of the register, opened."""
    shutil.copyfile(money_template[0], tmp_path / "template.csdb")
    made = a_copy(tmp_path / "template.csdb", tmp_path)
    yield made
    made.close(backup=False)


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, ask, Words("en"))  # type: ignore[arg-type]


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> BillsPage:
    """The place with the list of bills."""
    made = BillsPage(frame)
    heard.listen(made)
    shown(made, 1160, 640)
    made.open({})
    return made


@pytest.fixture
def record(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> BillRecordPage:
    """The record page, still empty."""
    made = BillRecordPage(frame)
    heard.listen(made)
    shown(made, 1160, 640)
    return made


@pytest.fixture
def settled(frame: PageFrame, qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is read in the background any more."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not frame.jobs.busy)

    return wait


class _Nowhere:
    """A bridge to no register: it knows the day and nothing else."""

    ask = None

    @staticmethod
    def today() -> date:
        """Give the day."""
        return date(2026, 10, 12)


@pytest.fixture
def unread(qapp: QApplication) -> PageFrame:
    """What columns need of a window: words and the day; no register is opened."""
    return PageFrame(_Nowhere(), None, None, None, Words("en"))  # type: ignore[arg-type]
