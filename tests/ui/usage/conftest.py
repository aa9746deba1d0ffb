"""The page of monthly usage over a small register, shown and ready for keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries.usage import GridFilter
from tests.ui.fakes import FakeAsk
from tests.ui.usage.stores import YEAR, Small, make_store, open_store
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.usage.entries import Entries
from ui.usage.lines import GridLines
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage
from ui.usage.showing import Showing
from ui.words import Words


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The small register, written once."""
    return make_store(tmp_path_factory.mktemp("small") / "small.cs")


@pytest.fixture
def small(template: Small, tmp_path: Path) -> Small:
    """A copy of the small register."""
    return replace(template, path=Path(shutil.copy(template.path, tmp_path / "copy.cs")))


@pytest.fixture
def office(small: Small) -> Iterator[Office]:
    """The copy, opened."""
    with open_store(small.path) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def frame(office: Office, appearance: Appearance) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def still(template: Small, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A copy for the tests of one file that only read."""
    copy = Path(shutil.copy(template.path, tmp_path_factory.mktemp("still") / "still.cs"))
    with open_store(copy) as opened:
        yield opened
        opened.read_only = True


def model_over(office: Office, language: str = "en") -> UsageModel:
    """Give the grid without a window."""
    words = Words(language)
    lines = GridLines(Bridge(office), GridFilter(YEAR))
    return UsageModel(Showing(lines, Entries(words.rule, language), words, office.today))


@pytest.fixture
def calm(still: Office) -> UsageModel:
    """The grid of the year without a window, over a register nobody writes to."""
    return model_over(still)


@pytest.fixture
def live(office: Office) -> UsageModel:
    """The grid of the year without a window, over a register of its own."""
    return model_over(office)


@dataclass
class Heard:
    """What a page told."""

    problems: list[str] = field(default_factory=list)
    status: list[str] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    panel_wanted: list[bool] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    """A fresh ear."""
    return Heard()


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> UsagePage:
    """The page, open at the present year, with the keyboard in the grid."""
    made = UsagePage(frame)
    made.problem.connect(heard.problems.append)
    made.status_text.connect(heard.status.append)
    made.toast_requested.connect(lambda sentence, _action: heard.toasts.append(sentence))
    made.open_requested.connect(heard.opened.append)
    made.inspector_requested.connect(heard.panel_wanted.append)
    made.open({})
    shown(made, 1200, 640)
    made.sheet.grid.setFocus()
    return made


@pytest.fixture
def lines(page: UsagePage) -> dict[str, int]:
    """The line of each consumer of fuel, and of the clinic's."""
    model = page.sheet.model
    found: dict[str, int] = {}
    for position in range(model.rowCount()):
        row = model.lines.row(position)
        if row is not None:
            found[f"{row.name} {row.consumer}"] = position
    return {
        "UNDP": found["Diesel, bulk issue UNDP"],
        "UNHCR": found["Diesel, bulk issue UNHCR"],
        "WFP": found["Diesel, bulk issue WFP"],
        "WHO": found["Clinic WHO"],
    }


@pytest.fixture
def keys(page: UsagePage, qtbot: QtBot) -> Callable[..., None]:
    """Types into whatever has the keyboard."""

    def press(*strokes: object) -> None:
        for stroke in strokes:
            target = QApplication.focusWidget() or page.sheet.grid
            if isinstance(stroke, str):
                for sign in stroke:
                    qtbot.keyClicks(QApplication.focusWidget() or target, sign)
            elif isinstance(stroke, tuple):
                qtbot.keyClick(target, stroke[0], stroke[1])
            else:
                qtbot.keyClick(target, stroke)

    return press
