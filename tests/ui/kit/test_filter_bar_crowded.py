"""Many conditions in a narrow filter: all of them are read, heard and taken away, in as many lines as they need."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from tests.ui.kit.seen import heard
from ui.kit.filter_bar import FilterBar, Token, TokenButton

MANY = [
    Token("0", "Type is not", "Memorandum of understanding"),
    Token("1", "Party is", "UNHCR"),
    Token("2", "Last day for notice before", "31 December 2026"),
    Token("3", "Flag is", "Lapsed but still used"),
    Token("4", "Ceiling above", "100,000"),
]


@pytest.fixture
def bar(every_look, shown):
    made = FilterBar(every_look, "list")
    shown(made, 760, 60)
    made.set_tokens(MANY)
    return made


def buttons(bar):
    return bar.findChildren(TokenButton)


def places(bar):
    return [QRect(button.mapTo(bar, QPoint(0, 0)), button.size()) for button in buttons(bar)]


def test_five_conditions_stay_inside_the_bar_and_none_is_cut_short_or_covered(bar):
    found = places(bar)
    assert len(found) == 5
    assert all(bar.rect().contains(place) for place in found)
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert all(button.width() == button.sizeHint().width() for button in buttons(bar))


def test_the_bar_grows_by_lines_and_shrinks_again(bar):
    high = bar.height()
    bar.set_tokens(MANY[:1])
    one_line = bar.height()
    assert high > one_line
    assert places(bar)[0].center().y() == pytest.approx(bar.rect().center().y(), abs=1)
    bar.set_tokens(MANY)
    assert bar.height() == high
    bar.resize(2400, high)
    assert bar.height() == one_line


def test_the_field_stands_at_the_edge_of_the_page_and_the_conditions_right_after_it(appearance, shown):
    bar = FilterBar(appearance, "list")
    shown(bar, 760, 60)
    bar.set_tokens(MANY)
    at = bar.field.mapTo(bar, QPoint(0, 0)).x()
    assert at == 20
    assert places(bar)[0].x() == at + bar.field.width() + 8


def test_a_condition_wider_than_the_bar_is_cut_to_it(appearance, shown):
    bar = FilterBar(appearance, "list")
    shown(bar, 420, 60)
    bar.set_tokens([Token("0", "Title", "a very long phrase " * 6)])
    assert bar.rect().contains(places(bar)[0])


def test_a_condition_is_read_whole_in_its_tip_and_heard_in_full(bar):
    for button, token in zip(buttons(bar), MANY, strict=True):
        assert button.toolTip() == f"{token.subject} {token.value}"
        assert heard(button) == f"{token.subject} {token.value}, remove"


def test_conditions_follow_the_direction_of_reading(bar):
    side = -1 if bar.isRightToLeft() else 1
    found = [(place.y(), side * place.x()) for place in places(bar)]
    assert found == sorted(found)


def test_the_field_gives_way_to_the_conditions(bar):
    crowded = bar.field.width()
    bar.set_tokens(MANY[:1])
    assert bar.field.width() > crowded


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_each_key_takes_the_condition_away_that_has_the_keyboard(appearance, shown, key):
    bar = FilterBar(appearance, "list")
    shown(bar, 760, 60)
    bar.set_tokens(MANY)
    gone = []
    bar.token_removed.connect(gone.append)
    buttons(bar)[2].setFocus()
    QTest.keyClick(buttons(bar)[2], key)
    assert gone == ["2"]


def test_the_keyboard_stays_among_the_conditions_until_the_last_is_gone(appearance, shown):
    bar = FilterBar(appearance, "list")
    shown(bar, 760, 60)
    bar.set_tokens(MANY[:3])
    buttons(bar)[2].setFocus()
    bar.set_tokens(MANY[:2])
    assert next(each for each in buttons(bar) if each.hasFocus()).token == MANY[1]
    bar.set_tokens(MANY[:1])
    assert next(each for each in buttons(bar) if each.hasFocus()).token == MANY[0]
    bar.set_tokens([])
    assert bar.field.hasFocus()


def test_backspace_in_an_empty_field_goes_to_the_last_condition_and_in_a_full_one_erases(appearance, shown):
    bar = FilterBar(appearance, "list")
    shown(bar, 760, 60)
    bar.set_tokens(MANY)
    bar.focus_field()
    QTest.keyClicks(bar.field, "ab")
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert (bar.field.text(), bar.field.hasFocus()) == ("a", True)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert next(each for each in buttons(bar) if each.hasFocus()).token == MANY[-1]


def test_a_wrong_condition_says_what_is_allowed_instead(appearance, shown):
    bar = FilterBar(appearance, "list")
    shown(bar, 760, 60)
    bar.set_tokens([Token("0", "Type is", "sal", "att", "Allowed: SLA, MOU")])
    assert buttons(bar)[0].toolTip() == "Allowed: SLA, MOU"


def test_the_count_is_written_with_thousands(appearance, shown):
    bar = FilterBar(appearance, "list")
    bar.set_count(1234, 25000)
    assert bar.count.text() == "1,234 of 25,000"
    bar.deleteLater()
