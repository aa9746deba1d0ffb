"""Both pages in every look and at both sizes: nothing is cut off sideways, nothing fails while painting."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import amendments
from tests.commonservices.actions.lives import active
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for
from ui.arrangements.page import ArrangementsPage
from ui.arrangements.record_page import ArrangementPage
from ui.arrangements.record_parts import KEYS

SIZES = ((1165, 608), (1044, 460))


@pytest.fixture
def frame(office, every_look, tmp_path):
    return frame_for(office, every_look, tmp_path, FakeAsk())


@pytest.mark.parametrize("size", SIZES)
def test_the_register_is_painted(frame, three, shown, size):
    page = ArrangementsPage(frame)
    shown(page, *size)
    page.open({})
    assert (page.layoutDirection() == Qt.LayoutDirection.RightToLeft) == frame.look.arabic
    assert page.minimumSizeHint().width() <= size[0]
    assert page.table.horizontalScrollBar().maximum() == 0
    assert not page.grab().isNull()
    page.start_new()
    assert not page.grab().isNull()


def test_every_part_of_an_arrangement_is_painted(frame, three, shown):
    page = ArrangementPage(frame)
    shown(page, *SIZES[1])
    page.open({"id": str(three["clinic"])})
    for key in KEYS:
        page.tabs.select(key)
        assert page.parts.currentWidget() is page.parts.part(key)
        assert page.minimumSizeHint().width() <= SIZES[1][0]
        assert not page.grab().isNull()


def test_each_step_and_version_is_painted(frame, office, shown):
    id = active(office)
    page = ArrangementPage(frame)
    shown(page, *SIZES[1])
    page.open({"id": str(id)})
    for begin in (page.deeds.amend, page.deeds.new_from, page.deeds.accede, partial(page.deeds.move, "NOTICE")):
        begin()
        assert page.is_asking
        assert page.minimumSizeHint().width() <= SIZES[1][0]
        assert not page.grab().isNull()
        assert page.escape()
    amendments.amend(office, id, reason="prices", applies_on=office.today())
    page.open({"id": str(id), "tab": "versions"})
    assert page.minimumSizeHint().width() <= SIZES[1][0]
    assert not page.grab().isNull()
