"""Addresses, and what every page shares."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.shell_fakes import FakePage, frame_for, new_office
from ui.kit.appearance import Appearance
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


def test_the_header_shows_title_and_detail(appearance: Appearance) -> None:
    header = PageHeader(appearance, "Today", "Monday", name="today.header")
    header.set_title("Arrangements")
    header.set_detail("24 of 24")
    assert header.heading.text() == "Arrangements"
    assert header.detail.text() == "24 of 24"
    assert header.objectName() == "today.header"
