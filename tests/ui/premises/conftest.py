"""The pages of premises over the demonstration."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import procurement
from commonservices.queries.refs import find_ref
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.premises.page import PremisesPage
from ui.premises.record_page import PremisesRecordPage
from ui.premises.specs import PlaceSpecs
from ui.records.lookups import Lookups
from ui.words import Words


@pytest.fixture
def frame(demo_office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(demo_office), Jobs(), appearance, ask, Words("en"))  # type: ignore[arg-type]


@pytest.fixture
def specs(frame: PageFrame) -> PlaceSpecs:
    """The form fields of this place."""
    return PlaceSpecs(frame.words, Lookups(frame.bridge))


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> PremisesPage:
    """The registers with the keyboard in the list."""
    made = PremisesPage(frame)
    heard.listen(made)
    shown(made, 1200, 640)
    made.open({})
    return made


@pytest.fixture
def open_record(
    frame: PageFrame, heard: Heard, demo_office: Office, shown: Callable[..., QWidget]
) -> Callable[..., PremisesRecordPage]:
    """Opens the page of a record by its reference; MRR is the only reliance."""

    def opened(reference: str, tab: str = "") -> PremisesRecordPage:
        made = PremisesRecordPage(frame)
        heard.listen(made)
        shown(made, 1200, 700)
        made.open({"id": str(id_of(demo_office, reference)), "tab": tab})
        return made

    return opened


def id_of(office: Office, reference: str) -> UUID:
    """Give the identifier of a record of this place."""
    if reference == "MRR":
        return procurement.recognitions(office)[0].id
    return find_ref(office, reference).id


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    if isinstance(box, QLineEdit):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, text)
        qtbot.keyClick(box, Qt.Key.Key_Return)
