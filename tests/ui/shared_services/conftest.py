"""The pages of services over a small register."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.usage.stores import Small, make_store, open_store
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import Page, PageFrame
from ui.shared_services.page import ServicesPage
from ui.shared_services.record_page import ServicePage
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
def ask() -> FakeAsk:
    """What a person answers; tests fill it."""
    return FakeAsk()


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, ask, Words("en"))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def still(template: Small, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A copy for the tests of one file that only read."""
    copy = Path(shutil.copy(template.path, tmp_path_factory.mktemp("still") / "still.cs"))
    with open_store(copy) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def calm(still: Office, appearance: Appearance) -> PageFrame:
    """What the window gives a page, over a register nobody writes to."""
    return PageFrame(Bridge(still), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]


@dataclass
class Heard:
    """What a page told."""

    problems: list[str] = field(default_factory=list)
    status: list[str] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    previews: int = 0

    def listen(self, page: Page) -> None:
        """Hear what a page tells."""
        page.problem.connect(self.problems.append)
        page.status_text.connect(self.status.append)
        page.toast_requested.connect(lambda sentence, _action: self.toasts.append(sentence))
        page.open_requested.connect(self.opened.append)
        page.inspector_toggled.connect(self._on_preview)

    def _on_preview(self) -> None:
        self.previews += 1


@pytest.fixture
def heard() -> Heard:
    """A fresh ear."""
    return Heard()


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> ServicesPage:
    """The register of services with the keyboard in the list."""
    made = ServicesPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    made.table.setFocus()
    return made


@pytest.fixture
def record(frame: PageFrame, heard: Heard, small: Small, shown: Callable[..., QWidget]) -> ServicePage:
    """The page of the fuel service."""
    made = ServicePage(frame)
    heard.listen(made)
    made.open({"id": str(small.fuel)})
    shown(made, 1200, 700)
    return made
