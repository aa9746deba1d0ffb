"""The page of the import over the small register, with the files a test writes."""

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
from ui.imports.page import ImportsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame

Load = Callable[..., ImportsPage]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The register, written once."""
    return make_store(tmp_path_factory.mktemp("imports") / "small.cs")


@pytest.fixture
def small(template: Small, tmp_path: Path) -> Small:
    """A copy of the register."""
    return replace(template, path=Path(shutil.copy(template.path, tmp_path / "copy.cs")))


@pytest.fixture
def office(small: Small) -> Iterator[Office]:
    """The copy, opened."""
    with open_store(small.path) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return frame_of(office, appearance, ask)


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> Iterator[ImportsPage]:
    """The page without a file."""
    made = ImportsPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    yield made
    made.discard()


@pytest.fixture
def load(page: ImportsPage, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot) -> Load:
    """Chooses a file of some lines, and waits until it is read."""

    def chosen(*lines: str, name: str = "usage.csv") -> ImportsPage:
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        ask.answers.append([path])
        page.choose()
        calm(frame, qtbot)
        return page

    return chosen
