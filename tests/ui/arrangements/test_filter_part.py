"""The filter on screen."""

import pytest
from PySide6.QtTest import QTest

from ui.arrangements.filter_part import FilterPart


@pytest.fixture
def bar(frame, shown):
    made = FilterPart(frame)
    made.told = []
    made.changed.connect(lambda wanted, quick: made.told.append((wanted, quick)))
    shown(made, 900, 60)
    return made


def test_every_stroke_is_a_quick_look_and_rest_a_full_one(bar, qtbot):
    QTest.keyClicks(bar.field, "ab")
    assert [(wanted.text, quick) for wanted, quick in bar.told] == [("a", True), ("ab", True)]
    with qtbot.waitSignal(bar.changed):
        pass
    assert bar.told[-1] == (bar.filter, False)


def test_a_condition_that_is_half_typed_is_not_looked_for(bar):
    QTest.keyClicks(bar.field, "fuel type:m")
    assert bar.told[-1][0].text == "fuel"
    assert bar.field.text() == "fuel type:m"


def test_tokens_say_their_subject_and_value_in_words(bar):
    bar.take(bar.read("all", "", "state:active type:sla party:pam flag:lapsed ends:<2027-06-30 ends:>2026-01-01"))
    shown = [(token.subject, token.value) for token in bar.tokens()]
    assert shown == [
        ("State is", "Active"),
        ("Type is", "SLA"),
        ("Party is", "WFP"),
        ("Flag is", "Lapsed but still used"),
        ("Ends before", "30 June 2027"),
        ("Ends after", "1 January 2026"),
    ]


@pytest.mark.parametrize("typed", ["ends:<soon", "party:nobody", "flag:nothing"])
def test_a_wrong_value_says_what_is_allowed(bar, typed):
    bar.take(bar.read("all", "", typed))
    assert bar.tokens()[0].tone == "att"
    assert bar.tokens()[0].tip


def test_what_is_typed_reads_back_from_an_address(bar):
    bar.take(bar.read("lapsed", "fuel", "state:draft,active ends:>2027-01-01"))
    again = bar.read("lapsed", bar.filter.text, bar.typed())
    assert again == bar.filter
    assert bar.sentence() == "“fuel”, State is Draft, Active, Ends after 1 January 2027"


def test_the_menu_begins_a_condition_that_has_to_be_typed(bar):
    next(action for action in bar.menu.actions() if action.text() == "Party…").trigger()
    assert bar.field.text() == "party:"
    assert bar.field.hasFocus()


def test_clearing_takes_the_last_condition_first_and_then_the_words(bar):
    bar.take(bar.read("all", "fuel", "state:draft type:sla"))
    bar.clear_last()
    assert len(bar.tokens()) == 1
    bar.clear_last()
    bar.clear_last()
    assert bar.filter.is_empty
    assert bar.last_token() is None
