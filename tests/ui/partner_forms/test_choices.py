"""What a form asks for: months for usage, a day for the rest."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ui.page import PageFrame
from ui.partner_forms.choices import FormChoice, FormChoices


@pytest.fixture
def choices(frame: PageFrame, qtbot: QtBot) -> FormChoices:
    """The boxes on 12 October 2026."""
    made = FormChoices(frame)
    qtbot.addWidget(made)
    return made


def test_the_last_month_that_is_over_comes_first(choices: FormChoices) -> None:
    assert choices.choice == FormChoice("usage", date(2026, 9, 1), date(2026, 9, 30), "en")


def test_months_turned_round_are_put_right(choices: FormChoices) -> None:
    choices.first.setCurrentIndex(0)
    choices.last.setCurrentIndex(3)
    assert (choices.choice.first, choices.choice.last) == (date(2026, 7, 1), date(2026, 10, 31))


def test_the_other_kinds_are_about_one_day(choices: FormChoices) -> None:
    choices.take("counts")
    choices.day.set_value(date(2026, 6, 30))
    assert choices.choice == FormChoice("counts", date(2026, 6, 30), date(2026, 6, 30), "en")
    choices.take("no such form")
    assert choices.choice.kind == "counts"
