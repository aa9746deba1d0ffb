"""Every kind of form with the days it is about, chosen by hand or by an address."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from commonservices.exchange.returning.form_rows import KINDS, USAGE
from ui.page import PageFrame
from ui.partner_forms.choices import FormChoices


@pytest.fixture
def choices(frame: PageFrame, qtbot: QtBot) -> FormChoices:
    """The boxes on 12 October 2026."""
    made = FormChoices(frame)
    qtbot.addWidget(made)
    return made


def test_every_kind_there_is_can_be_chosen_and_has_a_name(choices: FormChoices) -> None:
    offered = [choices.kind.itemData(place) for place in range(choices.kind.count())]
    names = [choices.kind.itemText(place) for place in range(choices.kind.count())]
    assert tuple(offered) == tuple(KINDS)
    assert len(set(names)) == len(names)
    assert not set(names) & set(KINDS)


def test_each_kind_shows_the_boxes_it_asks_for_and_no_others(choices: FormChoices) -> None:
    for kind in (*KINDS, *reversed(KINDS)):
        choices.take(kind)
        assert choices.choice.kind == kind
        assert (choices.months.isHidden(), choices.days.isHidden()) == (kind != USAGE, kind == USAGE), kind


def test_any_two_months_are_whole_months_in_their_order(choices: FormChoices) -> None:
    last = choices.first.count() - 1
    for first, second in ((0, 0), (0, last), (last, 0), (1, 9), (9, 1), (last, last)):
        choices.first.setCurrentIndex(first)
        choices.last.setCurrentIndex(second)
        found = choices.choice
        assert found.first <= found.last
        assert found.first.day == 1
        assert (found.last + timedelta(days=1)).day == 1
        shown = {choices.first.currentData(), choices.last.currentData()}
        assert {found.first.isoformat(), found.last.replace(day=1).isoformat()} == shown


def test_months_go_back_two_years_from_the_one_that_runs(choices: FormChoices) -> None:
    offered = [date.fromisoformat(choices.first.itemData(place)) for place in range(choices.first.count())]
    assert (offered[0], offered[-1]) == (date(2026, 10, 1), date(2024, 11, 1))
    assert offered == sorted(set(offered), reverse=True)


def test_a_change_of_any_box_is_told_and_the_same_kind_again_is_not(choices: FormChoices) -> None:
    told: list[str] = []
    choices.changed.connect(lambda: told.append(choices.choice.kind))
    choices.take("counts")
    choices.take("counts")
    choices.take("no such form")
    assert told == ["counts"]
    choices.language.setCurrentIndex(choices.language.findData("fr"))
    assert choices.choice.language == "fr"
    assert told == ["counts", "counts"]


def test_the_day_begins_at_the_end_of_the_last_month_that_is_over(choices: FormChoices) -> None:
    choices.take("survey")
    assert (choices.choice.first, choices.choice.last) == (date(2026, 9, 30), date(2026, 9, 30))
