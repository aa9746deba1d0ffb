"""The periods offered for the workbook on different days and in both calendars."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices.domain.periods import Period
from ui.hq_reports.choices import CUSTOM, Choices
from ui.kit.appearance import Appearance
from ui.words import Words

Make = Callable[[date, str], Choices]


@pytest.fixture
def make(appearance: Appearance, shown: Callable[..., QWidget]) -> Make:
    def made(today: date, basis: str) -> Choices:
        choices = Choices(appearance, Words("en"), today, basis)
        shown(choices)
        return choices

    return made


def offered(choices: Choices) -> list[str]:
    return [choices.period.itemText(place) for place in range(choices.period.count())]


@pytest.mark.parametrize(
    ("today", "first", "last", "fiscal", "calendar"),
    [
        (date(2026, 1, 1), date(2025, 10, 1), date(2025, 12, 31), "Quarter 2 of 2025/26", "Quarter 4 of 2025"),
        (date(2026, 3, 31), date(2025, 10, 1), date(2025, 12, 31), "Quarter 2 of 2025/26", "Quarter 4 of 2025"),
        (date(2026, 4, 1), date(2026, 1, 1), date(2026, 3, 31), "Quarter 3 of 2025/26", "Quarter 1 of 2026"),
        (date(2026, 7, 1), date(2026, 4, 1), date(2026, 6, 30), "Quarter 4 of 2025/26", "Quarter 2 of 2026"),
        (date(2026, 12, 31), date(2026, 7, 1), date(2026, 9, 30), "Quarter 1 of 2026/27", "Quarter 3 of 2026"),
    ],
)
def test_the_last_finished_quarter_is_asked_for_first(
    make: Make, today: date, first: date, last: date, fiscal: str, calendar: str
) -> None:
    for basis, name in (("JUL_JUN", fiscal), ("JAN_DEC", calendar)):
        choices = make(today, basis)
        assert choices.choice.period == Period(first, last)
        assert choices.choice.basis == basis
        assert offered(choices)[0] == name


@pytest.mark.parametrize("basis", ["JUL_JUN", "JAN_DEC"])
def test_no_period_is_offered_twice_and_other_months_are_offered_too(make: Make, basis: str) -> None:
    choices = make(date(2026, 10, 1), basis)
    names = offered(choices)
    assert len(names) == len(set(names))
    assert choices.period.findData(CUSTOM) >= 0


@pytest.mark.parametrize("basis", ["JUL_JUN", "JAN_DEC"])
def test_every_preset_starts_and_ends_with_whole_months_of_its_calendar(make: Make, basis: str) -> None:
    choices = make(date(2026, 10, 1), basis)
    start = 7 if basis == "JUL_JUN" else 1
    for place in range(choices.period.count()):
        if choices.period.itemData(place) == CUSTOM:
            continue
        choices.period.setCurrentIndex(place)
        period = choices.choice.period
        months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
        assert period.start.day == 1
        assert months in {3, 12}
        assert months == 3 or period.start.month == start


def test_a_year_is_twelve_months_of_the_basis(make: Make) -> None:
    choices = make(date(2026, 10, 1), "JUL_JUN")
    choices.period.setCurrentText("Year 2025/26")
    assert choices.choice.period == Period(date(2025, 7, 1), date(2026, 6, 30))
    choices.basis.setCurrentIndex(choices.basis.findData("JAN_DEC"))
    assert choices.choice.basis == "JAN_DEC"
    assert "Year 2025" in offered(choices)


def test_the_language_of_the_workbook_is_told_once(make: Make) -> None:
    choices = make(date(2026, 10, 1), "JUL_JUN")
    told = QSignalSpy(choices.changed)
    choices.language.setCurrentIndex(choices.language.findData("fr"))
    assert choices.choice.language == "fr"
    assert told.count() == 1


def test_one_month_is_a_period_of_its_own(make: Make) -> None:
    choices = make(date(2026, 10, 1), "JUL_JUN")
    choices.period.setCurrentIndex(choices.period.findData(CUSTOM))
    for box in (choices.first, choices.last):
        box.setCurrentIndex(box.findData("2026-02"))
    assert choices.choice.period == Period(date(2026, 2, 1), date(2026, 2, 28))
