"""The boxes for period, basis and language."""

from datetime import date

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from commonservices.domain.periods import Period
from ui.hq_reports.choices import CUSTOM, Choices
from ui.words import Words

TODAY = date(2026, 10, 1)


@pytest.fixture
def choices(appearance, shown):
    return shown(Choices(appearance, Words("en"), TODAY, "JUL_JUN"))


def offered(choices):
    return [choices.period.itemText(place) for place in range(choices.period.count())]


def test_the_quarters_and_years_of_the_basis_are_offered_the_last_finished_quarter_first(choices):
    assert offered(choices)[:2] == ["Quarter 1 of 2026/27", "Quarter 4 of 2025/26"]
    assert "Year 2025/26" in offered(choices)
    assert choices.choice.period == Period(date(2026, 7, 1), date(2026, 9, 30))


def test_another_basis_offers_its_own_years_and_keeps_the_months_when_it_can(choices):
    spy = QSignalSpy(choices.changed)
    choices.basis.setCurrentIndex(choices.basis.findData("JAN_DEC"))
    assert offered(choices)[0] == "Quarter 3 of 2026"
    assert choices.choice.period == Period(date(2026, 7, 1), date(2026, 9, 30))
    assert choices.choice.basis == "JAN_DEC"
    assert spy.count() == 1


def test_other_months_show_two_boxes_and_are_put_in_order(choices):
    assert not choices.first.isVisible()
    choices.period.setCurrentIndex(choices.period.findData(CUSTOM))
    assert choices.first.isVisible()
    choices.first.setCurrentIndex(choices.first.findData("2026-05"))
    choices.last.setCurrentIndex(choices.last.findData("2026-02"))
    assert choices.choice.period == Period(date(2026, 2, 1), date(2026, 5, 31))


@pytest.mark.parametrize("period", ["2025-07..2026-06", "2026-02..2026-05"])
def test_a_period_of_an_address_is_taken_up_without_telling_a_change(choices, period):
    spy = QSignalSpy(choices.changed)
    choices.take(period, "JUL_JUN", "fr")
    assert (choices.choice.period.key, choices.choice.language) == (period, "fr")
    assert spy.count() == 0


def test_what_cannot_be_read_in_an_address_changes_nothing(choices):
    before = choices.choice
    choices.take("next spring", "OCT_SEP", "xx")
    assert choices.choice == before


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_box_cuts_what_it_shows(appearance, shown, language):
    appearance.use(language=language)
    made = shown(Choices(appearance, Words(language), TODAY, "JUL_JUN"), 1045, 60)
    for box in (made.period, made.basis, made.language):
        for place in range(box.count()):
            box.setCurrentIndex(place)
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = box.style().subControlRect(control, option, field, box).width()
            assert room >= box.fontMetrics().horizontalAdvance(box.currentText()), box.currentText()
