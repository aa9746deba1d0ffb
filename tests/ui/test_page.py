"""Addresses, and what every page shares."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.changes import Changes
from tests.ui.shell_fakes import FakePage, frame_for, new_office
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.page import Page, PageFrame, PageHeader, address_of, parse_address

KEYS = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8)


@pytest.fixture
def frame(appearance: Appearance, tmp_path: Path) -> Iterator[PageFrame]:
    with new_office(tmp_path) as office:
        yield frame_for(office, appearance, tmp_path)


@given(KEYS, st.dictionaries(KEYS, st.text(st.characters(exclude_categories=("Cs",)), min_size=1), max_size=4))
def test_an_address_is_read_as_it_was_written(place: str, state: Mapping[str, str]) -> None:
    assert parse_address(address_of(place, **{f"k{key}": value for key, value in state.items()})) == (
        place,
        {f"k{key}": value for key, value in state.items()},
    )


def test_empty_state_is_left_out() -> None:
    assert address_of("arrangements", id="", tab="") == "arrangements"
    assert parse_address("arrangements") == ("arrangements", {})


def test_a_page_says_nothing_of_its_own(frame: PageFrame) -> None:
    page = Page(frame)
    assert page.title() == ""
    assert page.address() == {}
    assert page.inspector() is None
    assert page.commands() == []
    assert page.regions() == []
    assert not page.escape()
    assert page.help_key() == ""
    assert page.today() == frame.bridge.today()


def test_a_stale_page_reads_anew_once_when_it_is_shown(frame: PageFrame, appearance: Appearance) -> None:
    page = FakePage(frame)
    page.stale()
    page.show()
    page.hide()
    page.show()
    assert page.calls.count("reload") == 1
    page.hide()


class KeptPage(FakePage):
    """A page that keeps its state; an address may leave out the row."""

    def left_out(self) -> Mapping[str, str]:
        return {"row": self.state.get("row", "")}


def test_a_page_is_opened_at_first_and_again_for_another_state_only(frame: PageFrame) -> None:
    page = KeptPage(frame)
    page.arrive({}, first=True)
    page.arrive({"row": "", "view": "all"}, first=False)
    page.arrive({"view": "all"}, first=False)
    assert page.calls == ["open", "open"]
    page.state["row"] = "7"
    page.arrive({"view": "all"}, first=False)
    page.arrive({"view": "all", "row": "7"}, first=False)
    assert page.calls == ["open", "open"]
    page.arrive({"view": "all", "row": "8"}, first=False)
    page.arrive({}, first=False)
    assert page.calls == ["open"] * 4


def test_a_state_at_hand_is_read_again_after_a_change_and_opening_reads_it_too(frame: PageFrame) -> None:
    page = KeptPage(frame)
    page.arrive({}, first=True)
    page.stale()
    page.arrive({}, first=False)
    page.arrive({}, first=False)
    assert page.calls == ["open", "reload"]
    page.stale()
    page.arrive({"view": "all"}, first=False)
    page.show()
    page.hide()
    assert page.calls == ["open", "reload", "open"]


def test_a_page_that_keeps_no_state_is_opened_each_time_and_read_when_stale(frame: PageFrame) -> None:
    page = FakePage(frame)
    page.stale()
    page.arrive({}, first=False)
    page.arrive({}, first=False)
    page.show()
    page.hide()
    assert page.calls == ["open", "open", "reload"]


def test_another_office_makes_every_page_stale(frame: PageFrame) -> None:
    page = KeptPage(frame)
    page.arrive({}, first=True)
    frame.bridge.replace_office(frame.bridge.office)
    page.arrive({}, first=False)
    assert page.calls == ["open", "reload"]


class DeafPage(FakePage):
    """A page that shows nothing of the store."""

    def is_touched_by(self, changes: Changes) -> bool:
        return False


def test_a_hidden_page_that_a_change_does_not_touch_stays_as_it_is(frame: PageFrame) -> None:
    pages = DeafPage(frame), FakePage(frame)
    frame.bridge.renew(Changes("day_turned", everything=True))
    for page in pages:
        page.show()
        page.hide()
    assert [page.calls for page in pages] == [[], ["reload"]]


def test_the_header_shows_title_and_detail(appearance: Appearance) -> None:
    header = PageHeader(appearance, "Today", "Monday", name="today.header")
    header.set_title("Arrangements")
    header.set_detail("24 of 24")
    assert header.heading.text() == "Arrangements"
    assert header.detail.text() == "24 of 24"
    assert header.objectName() == "today.header"


def test_buttons_that_would_be_cut_beside_the_title_stand_below_it(appearance: Appearance, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    header = PageHeader(appearance, "Consolidated workbooks", parent=around)
    for text in ("Add workbooks…", "Keep in this register", "Write the workbook…"):
        header.buttons.addWidget(Button(appearance, text))
    header.resize(1200, header.sizeHint().height())
    around.show()
    beside = header.sizeHint().height()
    header.resize(460, 120)
    assert header.sizeHint().height() > beside
    header.layout().activate()
    first = header.buttons.itemAt(0).widget()
    assert first.width() == first.sizeHint().width()
    assert first.y() > header.heading.y()
    header.resize(1200, 120)
    assert header.sizeHint().height() == beside
