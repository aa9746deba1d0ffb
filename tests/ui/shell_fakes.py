"""Small real things for tests of the window: an office in a folder, a page that records, a frame around them."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.clock import FixedClock
from commonservices.office import Office, create
from commonservices.settings import Settings
from tests.builders import open_sound
from tests.ui.fakes import FakeAsk
from ui.bridge import Bridge
from ui.frame.places import OFFICE, WORK, Place
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import Command, Page, PageFrame
from ui.preferences import Preferences
from ui.words import Words

TODAY = date(2026, 10, 12)
ACTOR = "A. Tester"
STORE = "office.csdb"
OFFICE_VALUES = {
    "code": "UNEXAM",
    "name_en": "United Nations Example Mission",
    "kind": "PKO",
    "fiscal_calendar": "JUL_JUN",
    "base_currency": "USD",
}


@cache
def _template(*, set_up: bool) -> Path:
    """A store made once and copied for every test: making one takes half a second, copying it a millisecond."""
    from commonservices.actions import offices

    path = Path(tempfile.mkdtemp(prefix="template")) / STORE
    with create(path, clock=FixedClock.on(TODAY), actor=ACTOR, check_place=False) as office:
        if set_up:
            offices.set_up(office, OFFICE_VALUES)
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    return path


def store_file(folder: Path, *, set_up: bool = True) -> Path:
    """Give a closed store in a folder, with its office set up unless told otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(_template(set_up=set_up), folder / STORE))


def new_office(folder: Path, *, set_up: bool = True) -> Office:
    """Give an opened store in a folder."""
    path = store_file(folder, set_up=set_up)
    office = open_sound(path, clock=FixedClock.on(TODAY), actor=ACTOR)
    office.backs_up = False
    return office


def frame_for(office: Office, look: Appearance, folder: Path, ask: FakeAsk | None = None) -> PageFrame:
    """Give what pages get, around an office."""
    preferences = Preferences(Settings(language="en"), folder / "config")
    return PageFrame(Bridge(office), Jobs(), look, ask or FakeAsk(), Words("en"), preferences)  # type: ignore[arg-type]


class FakePage(Page):
    """A page with a field, an inspector and a command, that records what the window does with it."""

    place: ClassVar[str] = "first"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.calls: list[str] = []
        self.state: dict[str, str] = {}
        self.field = QLineEdit()
        self.field.setObjectName(f"{self.place}.field")
        self.panel = QLabel("inspected", self)
        self.panel.hide()
        self.reason = ""
        self.leaves_something = False
        box = QVBoxLayout(self)
        box.addWidget(QLabel(self.place))
        box.addWidget(self.field)

    def title(self) -> str:
        return self.place.capitalize()

    def open(self, address: Mapping[str, str]) -> None:
        self.calls.append("open")
        self.state = dict(address)

    def address(self) -> Mapping[str, str]:
        return self.state

    def reload(self) -> None:
        self.calls.append("reload")

    def refresh(self, changes: Changes) -> None:
        self.calls.append(f"refresh {changes.act}")

    def leave(self) -> None:
        self.calls.append("leave")

    def inspector(self) -> QWidget | None:
        return self.panel

    def commands(self) -> list[Command]:
        return [
            Command(f"{self.place}.new", f"New {self.place}", self.make, "Ctrl+N", reason=self.reason, primary=True),
            Command(f"{self.place}.mark", "Mark it", self.mark, letter="D"),
        ]

    def make(self) -> None:
        self.calls.append("make")

    def mark(self) -> None:
        self.calls.append("mark")

    def focus_filter(self) -> None:
        self.field.setFocus()

    def regions(self) -> list[QWidget]:
        return [self.field]

    def escape(self) -> bool:
        self.calls.append("escape")
        return self.leaves_something


class SecondPage(FakePage):
    """Another page, without an inspector."""

    place: ClassVar[str] = "second"

    def inspector(self) -> QWidget | None:
        return None


class RecordPage(FakePage):
    """The record page of the first place."""

    def title(self) -> str:
        return f"Record {self.state.get('id', '')}"


PLACES = (
    Place("first", "First", "sun", "Ctrl+1", "T", WORK, "first", "record"),
    Place("second", "Second", "history", "Ctrl+Shift+3", "L", OFFICE, "second"),
)


def load_fake(path: str) -> type[Page]:
    """Give the class of a fake page."""
    return {"first": FakePage, "second": SecondPage, "record": RecordPage}[path]
