"""The head of the monthly grid: what it offers in an open year, in a closed one, and for reading only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import AUG, JUL, OCT, SEP, TODAY, YEAR, Small, held
from tests.ui.usage.stores_priced import close
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.usage.header import UsageHeader
from ui.usage.page import UsagePage
from ui.words import Words


@pytest.fixture
def header(still: Office, appearance: Appearance, shown: Callable[..., QWidget]) -> UsageHeader:
    """The head alone, over a register nobody writes to."""
    frame = PageFrame(Bridge(still), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]
    made = UsageHeader(frame, "Monthly usage", "JUL_JUN")
    shown(made, 1000, 60)
    return made


def offered(header: UsageHeader) -> list[str]:
    """Give the words of the buttons that are shown."""
    return [each.text() for each in (header.copy_last, header.paste, header.submit) if not each.isHidden()]


@pytest.mark.parametrize(
    ("month", "words"), [(YEAR[SEP], "Submit September"), (YEAR[OCT], "Submit October"), (YEAR[JUL], "Submit July")]
)
def test_the_button_names_the_month_that_is_open(header: UsageHeader, month: date, words: str) -> None:
    header.show_month(month, TODAY, read_only=False)
    assert offered(header) == ["Copy last month", "Paste from Excel", words]


def test_without_an_open_month_only_a_paste_is_offered(header: UsageHeader) -> None:
    header.show_month(None, TODAY, read_only=False)
    assert offered(header) == ["Paste from Excel"]


@pytest.mark.parametrize("month", [YEAR[SEP], None])
def test_for_reading_only_nothing_is_offered(header: UsageHeader, month: date | None) -> None:
    header.show_month(month, TODAY, read_only=True)
    assert offered(header) == []


def test_what_was_hidden_comes_back_with_the_next_month(header: UsageHeader) -> None:
    header.show_month(None, TODAY, read_only=True)
    header.show_month(YEAR[AUG], TODAY, read_only=False)
    assert offered(header) == ["Copy last month", "Paste from Excel", "Submit August"]


def test_the_years_end_with_the_present_one_and_the_arrows_stop_there(header: UsageHeader, qtbot: QtBot) -> None:
    year = header.year
    year.show_year(date(2025, 7, 1))
    assert year.after.isEnabled()
    with qtbot.waitSignal(year.chosen) as told:
        qtbot.mouseClick(year.after, Qt.MouseButton.LeftButton)
    assert told.args == [date(2026, 7, 1)]
    assert year.start == date(2026, 7, 1)
    assert not year.after.isEnabled()
    assert year.before.isEnabled()


def test_a_year_of_an_old_address_is_added_in_its_place(header: UsageHeader) -> None:
    year = header.year
    count = year.years.count()
    year.show_year(date(2001, 7, 1))
    assert (year.start, year.years.count(), year.years.currentIndex()) == (date(2001, 7, 1), count + 1, 0)
    assert not year.before.isEnabled()


def test_the_month_before_is_copied_by_the_space_bar(
    page: UsagePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    page.header.copy_last.setFocus()
    qtbot.keyClick(page.header.copy_last, Qt.Key.Key_Space)
    assert held(office, small.fuel, "WFP")[: SEP + 1] == ["300.00", "310.00", "310.00"]
    assert heard.problems == []


def test_the_year_before_is_a_click_away_and_so_is_the_present_one(page: UsagePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.header.year.before, Qt.MouseButton.LeftButton)
    assert page.sheet.model.lines.months[0] == date(2025, 7, 1)
    assert page.address()["year"] == "2025-07-01"
    qtbot.mouseClick(page.header.year.after, Qt.MouseButton.LeftButton)
    assert page.sheet.model.lines.months[0] == date(2026, 7, 1)
    assert page.header.submit.text() == "Submit September"


def test_a_month_closed_elsewhere_moves_the_button_on(page: UsagePage, office: Office) -> None:
    close(office, SEP)
    page.reload()
    assert page.header.submit.text() == "Submit October"
