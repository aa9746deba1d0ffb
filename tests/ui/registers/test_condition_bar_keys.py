"""The filter of a register by keys: what is searched, what is completed, and what the menu offers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.domain.filters import Condition, RegisterFilter
from tests.ui.kit.seen import heard
from ui.arrangements.filter_part import FilterPart


@pytest.fixture
def bar(frame, shown):
    made = FilterPart(frame)
    made.told = []
    made.changed.connect(lambda wanted, quick: made.told.append((wanted, quick)))
    shown(made, 1000, 60)
    made.field.setFocus()
    return made


def sentence(bar, typed):
    bar.take(bar.read("all", "", typed))
    return bar.sentence()


def test_enter_searches_what_is_typed_and_completes_nothing(bar):
    QTest.keyClicks(bar.field, "sta")
    assert bar.completion.offered()
    QTest.keyClick(bar.completion.popup, Qt.Key.Key_Return)
    assert bar.field.text() == "sta"
    assert bar.told[-1] == (RegisterFilter("all", "sta"), False)
    assert not bar.completion.popup.isVisible()


def test_typing_looks_quickly_and_rest_looks_at_everything(bar, qtbot):
    QTest.keyClicks(bar.field, "fu")
    assert [quick for _wanted, quick in bar.told] == [True, True]
    qtbot.waitUntil(lambda: not bar.told[-1][1])
    assert bar.told[-1][0].text == "fu"


def test_enter_looks_at_everything_at_once_and_only_once(bar, qtbot):
    QTest.keyClicks(bar.field, "fuel")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert not bar.told[-1][1]
    count = len(bar.told)
    bar.settle()
    assert len(bar.told) == count + 1
    assert not bar._rest.isActive()


def test_a_condition_counts_once_a_space_follows(bar):
    QTest.keyClicks(bar.field, "type:sla")
    assert bar.filter.conditions == ()
    QTest.keyClicks(bar.field, " ")
    assert bar.filter.conditions == (Condition("type", ("SLA",)),)
    assert bar.field.text() == ""


def test_words_before_and_after_a_condition_stay_in_the_field(bar):
    QTest.keyClicks(bar.field, "fuel type:sla oil")
    assert bar.field.text() == "fuel oil"
    assert bar.filter.text == "fuel oil"
    assert [each.key for each in bar.filter.conditions] == ["type"]


def test_the_same_condition_twice_is_one(bar):
    for _ in range(2):
        QTest.keyClicks(bar.field, "type:sla ")
    assert bar.filter.conditions == (Condition("type", ("SLA",)),)
    assert len(bar.tokens()) == 1


def test_the_last_condition_goes_first_and_then_the_words(bar):
    bar.take(bar.read("all", "fuel", "type:sla state:active"))
    assert bar.last_token().subject == "State is"
    bar.clear_last()
    assert [token.value for token in bar.tokens()] == ["SLA"]
    bar.clear_last()
    bar.clear_last()
    assert (bar.filter.text, bar.field.text()) == ("", "")
    assert bar.last_token() is None
    bar.clear_last()
    assert bar.filter == RegisterFilter("all")


def test_a_token_that_is_pressed_takes_its_condition_and_no_other(bar):
    bar.take(bar.read("all", "", "type:sla state:active lead:wfp"))
    bar.token_removed.emit("1")
    assert [each.key for each in bar.filter.conditions] == ["type", "lead"]
    assert bar.told[-1] == (bar.filter, False)


def test_taking_a_filter_tells_nobody(bar):
    bar.take(bar.read("ending", "fuel", "type:sla"))
    assert bar.told == []
    assert (bar.filter.view, bar.field.text()) == ("ending", "fuel")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("type:sla", "Type is SLA"),
        ("type:sla -state:draft", "Type is SLA, State is not Draft"),
        ("ends:<90d", "Ends before 90 days from today"),
    ],
)
def test_the_filter_is_said_in_one_sentence(bar, typed, said):
    assert sentence(bar, typed) == said


def test_words_stand_in_the_sentence_between_quotes(bar):
    bar.take(bar.read("all", "fuel", "type:sla"))
    assert "“fuel”" in bar.sentence()
    assert bar.sentence().endswith("Type is SLA")


@pytest.mark.parametrize(
    "typed",
    [
        "type:sla",
        "-type:sla,eol",
        "state:active ends:<90d",
        "ceiling:>100k",
        "decide:late",
        "owner:none",
        '-"old words"',
    ],
)
def test_what_is_kept_in_an_address_is_read_back_alike(bar, typed):
    bar.take(bar.read("all", "", typed))
    kept = bar.filter
    assert bar.read("all", "", bar.typed()) == kept


def test_the_menu_offers_every_field_with_a_title(bar):
    texts = [action.text() for action in bar.menu.actions()]
    assert len(texts) == len(set(texts)) == len(bar.titles())
    assert all(texts)


def test_a_value_of_the_menu_becomes_a_condition(bar):
    menus = [action.menu() for action in bar.menu.actions() if action.menu() is not None]
    assert menus
    action = next(each for menu in menus for each in menu.actions() if each.objectName().endswith("type.SLA"))
    action.trigger()
    assert bar.filter.conditions == (Condition("type", ("SLA",)),)
    assert bar.told[-1][1] is False


def test_a_field_without_fixed_values_begins_in_the_line(bar):
    bar.field.setText("fuel")
    next(action for action in bar.menu.actions() if action.menu() is None).trigger()
    assert bar.field.text().startswith("fuel ")
    assert bar.field.text().split()[1].partition(":")[1] == ":"
    assert bar.field.hasFocus()


def test_field_menu_and_list_have_names(bar):
    assert heard(bar.menu_button) == "Choose filters"
    assert heard(bar.completion.popup) == "Completions of the filter"
    assert bar.field.placeholderText()


def test_a_wrong_value_stays_as_a_token_and_hides_no_row(bar):
    QTest.keyClicks(bar.field, "type:nonsense ")
    (token,) = bar.tokens()
    assert (token.value, token.tone) == ("nonsense", "att")
    assert bar.told[-1][0].asked == ()


def test_down_goes_to_the_list(bar):
    asked = []
    bar.list_requested.connect(lambda: asked.append(True))
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    assert asked == [True]
