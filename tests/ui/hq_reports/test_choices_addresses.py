"""Whatever workbook an address asks for is the workbook that is asked for, however far off its months lie."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices.domain.periods import Period, period_of
from ui.hq_reports.choices import CUSTOM, LANGUAGE_NAMES, Choices
from ui.kit.appearance import Appearance
from ui.kit.combo_box import ComboBox
from ui.words import Words

TODAY = date(2026, 10, 1)


@pytest.fixture
def choices(appearance: Appearance) -> Choices:
    return Choices(appearance, Words("en"), TODAY, "JUL_JUN")


def months(box: ComboBox) -> list[str]:
    return [str(box.itemData(place)) for place in range(box.count())]


ADDRESSES = (
    ("the last quarter", "2026-07..2026-09"),
    ("a year of this calendar", "2025-07..2026-06"),
    ("a year of the other calendar", "2025-01..2025-12"),
    ("one month", "2026-02"),
    ("the month that runs", "2026-10"),
    ("over New Year", "2025-12..2026-01"),
    ("longer ago than is offered", "2019-03..2019-05"),
    ("from long ago until now", "2020-01..2026-09"),
    ("a year that still runs", "2026-01..2026-12"),
    ("months to come", "2027-02..2027-03"),
)


def test_every_period_of_an_address_is_asked_for_as_it_stands(choices: Choices) -> None:
    found = {}
    for name, key in ADDRESSES:
        choices.take(key, "JUL_JUN", "en")
        found[name] = choices.choice.period.key
    first_last = {name: key if ".." in key else f"{key}..{key}" for name, key in ADDRESSES}
    expected = {name: Period(*_days(key)).key for name, key in first_last.items()}
    assert found == expected


def _days(key: str) -> tuple[date, date]:
    first, _, last = key.partition("..")
    start, final = date.fromisoformat(f"{first}-01"), date.fromisoformat(f"{last}-01")
    return start, period_of(final, 1).end


def test_months_far_off_join_the_offer_in_their_order_and_only_once(choices: Choices) -> None:
    before = months(choices.first)
    for _ in range(2):
        choices.take("2019-03..2027-03", "JUL_JUN", "en")
    assert months(choices.first) == [*before, "2019-03"]
    assert months(choices.last) == ["2027-03", *before]
    assert choices.first.currentText() == "March 2019"


REFUSED = ("", "..", "2026", "2026-13", "2026-00", "2026-09..2026-07", "1x26-01", "2026-07..", "CUSTOM", "custom")


def test_what_is_no_period_leaves_the_period_and_is_no_fault(choices: Choices) -> None:
    before = choices.choice
    for each in REFUSED:
        choices.take(each, "JUL_JUN", "en")
        assert choices.choice == before, each


def test_each_part_of_an_address_is_taken_or_left_by_itself(choices: Choices) -> None:
    choices.take("no period", "JAN_DEC", "no language")
    taken = choices.choice
    assert (taken.basis, taken.language) == ("JAN_DEC", "en")
    assert taken.period.key == "2026-07..2026-09"
    choices.take("", "no basis", "es")
    assert (choices.choice.basis, choices.choice.language) == ("JAN_DEC", "es")


def test_an_address_tells_no_change_and_a_person_does(choices: Choices) -> None:
    spy = QSignalSpy(choices.changed)
    choices.take("2019-03..2019-05", "JAN_DEC", "fr")
    assert spy.count() == 0
    choices.language.setCurrentIndex(choices.language.findData("ar"))
    choices.hxl.setChecked(True)
    assert spy.count() == 2
    assert (choices.choice.language, choices.choice.hxl) == ("ar", True)


def test_an_address_of_a_usual_period_hides_the_boxes_of_months_again(
    choices: Choices, shown: Callable[..., QWidget]
) -> None:
    shown(choices, 1000, 120)
    choices.take("2026-02", "JUL_JUN", "en")
    assert choices.first.isVisible()
    assert choices.period_name() == ""
    choices.take("2026-07..2026-09", "JUL_JUN", "en")
    assert not choices.first.isVisible()
    assert choices.period_name() == "Quarter 1 of 2026/27"


def test_a_period_in_months_stays_when_the_calendar_changes(choices: Choices) -> None:
    choices.take("2026-02..2026-05", "JUL_JUN", "en")
    choices.basis.setCurrentIndex(choices.basis.findData("JAN_DEC"))
    assert choices.choice.period.key == "2026-02..2026-05"
    assert choices.period.currentData() == CUSTOM


def test_a_year_of_one_calendar_gives_way_to_the_last_quarter_where_the_other_has_none(choices: Choices) -> None:
    choices.take("2025-07..2026-06", "JUL_JUN", "en")
    choices.basis.setCurrentIndex(choices.basis.findData("JAN_DEC"))
    assert choices.choice.period.key == "2026-07..2026-09"


def test_the_window_proposes_its_own_language_and_offers_all(appearance: Appearance) -> None:
    for language, name in LANGUAGE_NAMES:
        made = Choices(appearance, Words(language), TODAY, "JAN_DEC")
        assert made.choice.language == language
        assert made.language.currentText() == name
        assert made.language.count() == len(LANGUAGE_NAMES)
        made.deleteLater()


def test_another_workbook_is_compared_with_until_a_person_takes_it_back(choices: Choices) -> None:
    changed, wanted = QSignalSpy(choices.changed), QSignalSpy(choices.previous_wanted)
    assert choices.choice.previous is None
    assert "the last submission of the period" in choices.compared.accessibleName() + choices.compared.text()
    choices.compare.click()
    assert (changed.count(), wanted.count()) == (0, 1)
    choices.compare_with(Path("sent") / "UNEXAM 2026.xlsx")
    assert choices.choice.previous == Path("sent") / "UNEXAM 2026.xlsx"
    assert "Changes since UNEXAM 2026.xlsx" in choices.compared.text()
    assert choices.compare.text() == "Compare with the last submission"
    choices.compare.click()
    assert (changed.count(), wanted.count()) == (1, 1)
    assert choices.choice.previous is None
    assert choices.compare.text() == "Compare with another workbook…"


def test_an_address_keeps_what_the_workbook_is_compared_with_and_its_tags(choices: Choices) -> None:
    choices.compare_with(Path("a.xlsx"))
    choices.hxl.setChecked(True)
    choices.take("2026-02", "JAN_DEC", "fr")
    assert (choices.choice.previous, choices.choice.hxl) == (Path("a.xlsx"), True)


def test_every_box_is_heard_by_its_name(choices: Choices) -> None:
    boxes = (choices.period, choices.basis, choices.language, choices.first, choices.last)
    names = [each.accessibleName() for each in boxes]
    assert names == ["Period", "Year basis", "Language of the workbook", "From", "To"]


@pytest.mark.parametrize("today", [date(2026, 1, 31), date(2028, 2, 29), date(2026, 6, 30), date(2026, 12, 31)])
def test_the_months_go_back_five_years_without_a_gap_from_any_day(appearance: Appearance, today: date) -> None:
    made = Choices(appearance, Words("en"), today, "JUL_JUN")
    found = months(made.first)
    number = [int(each[:4]) * 12 + int(each[5:]) for each in found]
    assert found[0] == f"{today:%Y-%m}"
    assert len(found) == 60
    assert number == list(range(number[0], number[0] - 60, -1))
    assert made.choice.period.end < today
    made.deleteLater()
