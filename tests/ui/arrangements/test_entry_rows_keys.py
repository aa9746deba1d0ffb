"""Lines of a form by the keyboard alone: Enter goes on, an empty one ends the list, removing keeps the place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.arrangements.test_entry_rows import Lines

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def lines(appearance, shown):
    made = Lines(appearance, "place.lines", "Add", "place.add", at_start=2)
    made.finished_count, made.texts = [], []
    made.finished.connect(lambda: made.finished_count.append(True))
    made.changed.connect(made.texts.append)
    made.clear()
    shown(made, 600, 300)
    made.rows[0].first.box.setFocus()
    return made


def typed(lines, place, text, key=ENTER):
    lines.rows[place].first.edit.setText(text)
    QTest.keyClick(lines.rows[place].first.edit, key)


def test_enter_goes_to_the_next_line(lines):
    typed(lines, 0, "Alpha")
    assert lines.rows[0].first.value() == "a"
    assert QApplication.focusWidget() is lines.rows[1].first.box
    assert len(lines.rows) == 2


def test_enter_on_the_last_line_adds_one_and_goes_there(lines):
    typed(lines, 1, "Bravo")
    assert len(lines.rows) == 3
    assert QApplication.focusWidget() is lines.rows[2].first.box
    assert lines.finished_count == []


def test_enter_on_an_empty_line_ends_the_list(lines):
    typed(lines, 0, "Alpha")
    QTest.keyClick(lines.rows[1].first.edit, ENTER)
    assert lines.finished_count == [True]
    assert len(lines.rows) == 2


def test_enter_on_what_is_not_known_stays_and_says_so(lines):
    typed(lines, 0, "Zulu")
    assert "“Zulu” is not known here." in lines.reason.words.text()
    assert lines.reason.tone == "block"
    assert QApplication.focusWidget() is lines.rows[0].first.box
    assert lines.finished_count == []
    typed(lines, 0, "Alpha")
    assert lines.reason.isHidden()


def test_each_change_tells_all_lines_as_one_text(lines):
    typed(lines, 0, "Alpha")
    typed(lines, 1, "Bravo")
    assert lines.texts[-1] == "a;b"


@pytest.mark.parametrize(("removed", "focused"), [(0, 0), (1, 1), (2, 1)])
def test_removing_a_line_keeps_the_keyboard_near_its_place(lines, removed, focused):
    lines.take_text("a;b;a")
    lines.rows[removed].remove.click()
    assert len(lines.rows) == 2
    assert QApplication.focusWidget() is lines.rows[focused].first.box
    assert lines.texts[-1] == {0: "b;a", 1: "a;a", 2: "a;b"}[removed]


def test_removing_the_last_one_leaves_an_empty_line(lines):
    for _ in range(2):
        lines.rows[0].remove.click()
    assert len(lines.rows) == 1
    assert lines.rows[0].is_empty
    assert QApplication.focusWidget() is lines.rows[0].first.box


def test_tab_goes_from_line_to_line_and_then_to_the_button(lines):
    stops = [stop for line in lines.rows for stop in line.stops()]
    for before, after in zip(stops, [*stops[1:], lines.more], strict=True):
        before.setFocus()
        QTest.keyClick(before, TAB)
        assert QApplication.focusWidget() is after


def test_a_line_added_later_stands_before_the_button_for_the_tab_key(lines):
    lines.more.click()
    assert QApplication.focusWidget() is lines.rows[2].first.box
    lines.rows[2].remove.setFocus()
    QTest.keyClick(lines.rows[2].remove, TAB)
    assert QApplication.focusWidget() is lines.more


def test_the_keyboard_is_led_to_the_first_gap_or_to_a_new_line(lines):
    lines.take_text("a")
    lines.focus_first_gap()
    assert QApplication.focusWidget() is lines.rows[1].first.box
    lines.take_text("a;b")
    lines.focus_first_gap()
    assert len(lines.rows) == 3
    assert QApplication.focusWidget() is lines.rows[2].first.box


def test_clearing_takes_the_reason_away_too(lines):
    typed(lines, 0, "Zulu")
    lines.clear()
    assert lines.reason.isHidden()
    assert lines.text() == ""
    assert lines.commit()


def test_every_line_is_labelled_and_its_button_named(lines):
    for line in lines.rows:
        assert line.first.box.accessibleName() == f"X {line.number}"
        assert line.remove.accessibleName() == "Remove"
