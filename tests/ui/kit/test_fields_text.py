"""Lines and boxes of text: what is kept of what is typed, what fits, and what stays readable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from tests.ui.kit.forms import write
from tests.ui.kit.seen import heard, row_of
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import LongTextField, TextField

RETURN = Qt.Key.Key_Return
LONG = "A title that is far longer than the box in which it is shown, so that its end is out of sight"


@pytest.fixture
def line(appearance, shown) -> TextField:
    """One line of text, for itself, of at most ten characters."""
    spec = FieldSpec("title", "Title", placeholder="Fuel for all", max_length=10)
    made = TextField(appearance, "test", spec)
    shown(row_of(made), 320, 80)
    return made


@pytest.fixture
def box(appearance, shown) -> LongTextField:
    """A box of several lines, of at most ten characters."""
    spec = FieldSpec("notes", "Notes", "long_text", placeholder="What was agreed", max_length=10)
    made = LongTextField(appearance, "test", spec)
    shown(row_of(made, QLineEdit()), 480, 160)
    return made


@pytest.mark.parametrize(("typed", "kept"), [("  Fuel", "Fuel"), ("Fuel  ", "Fuel"), ("Fuel  oil", "Fuel  oil")])
def test_blanks_at_the_ends_are_dropped_and_those_between_words_stay(form, qtbot, typed, kept):
    box = write(qtbot, form, "title", typed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, RETURN)
    assert committed.args == ["title", kept]
    assert box.text() == kept


def test_typing_stops_at_the_length_the_field_can_keep(line, qtbot):
    qtbot.keyClicks(line.edit, "abcdefghijklm")
    assert line.text() == "abcdefghij"
    assert line.read().value == "abcdefghij"


def test_a_field_without_a_limit_takes_a_whole_page(appearance):
    line = TextField(appearance, "test", FieldSpec("title", "Title"))
    line.edit.setText("x" * 5000)
    assert line.read().value == "x" * 5000


def test_a_long_value_is_shown_from_its_beginning(form):
    form.set_value("title", LONG)
    box = form.row("title").editor.edit
    assert box.cursorPosition() == 0
    assert not box.isModified()


def test_the_same_value_shown_again_leaves_the_cursor_where_it_is(line):
    line.set_value("Fuel")
    line.edit.setCursorPosition(2)
    line.set_value("Fuel")
    assert line.edit.cursorPosition() == 2


def test_an_example_is_not_shown_where_nothing_can_be_typed(line):
    assert line.edit.placeholderText() == "Fuel for all"
    line.set_read_only(read_only=True)
    assert line.edit.placeholderText() == ""
    line.set_read_only(read_only=True)
    line.set_read_only(read_only=False)
    assert line.edit.placeholderText() == "Fuel for all"


def test_a_line_for_reading_only_can_still_be_reached_and_copied(line, qtbot):
    line.set_value("Fuel")
    line.set_read_only(read_only=True)
    line.setFocus()
    assert line.edit.hasFocus()
    assert line.edit.isEnabled()
    qtbot.keyClick(line.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert line.edit.selectedText() == "Fuel"
    qtbot.keyClicks(line.edit, "x")
    assert line.text() == "Fuel"


def test_what_stands_for_nothing_is_shown_as_an_empty_line(line):
    for nothing in (None, "", ()):
        line.set_value("Fuel")
        line.set_value(nothing)
        assert line.text() == ""
        assert line.read().value == ""


def test_leaving_a_line_nobody_typed_into_tells_that_it_is_settled(line):
    line.set_value("Fuel")
    committed, settled = QSignalSpy(line.committed), QSignalSpy(line.settled)
    assert line.commit()
    assert (committed.count(), settled.count()) == (0, 1)


def test_a_box_is_three_lines_high_at_every_text_size(appearance, box):
    heights = []
    for size in (100, 125, 150):
        appearance.use(text_size=size)
        assert box.edit.height() >= 3 * appearance.line_box("body")
        heights.append(box.edit.height())
    assert heights == sorted(set(heights))


def test_text_that_just_fits_is_kept_and_one_more_letter_is_refused(box):
    box.edit.setPlainText("x" * 10)
    assert box.read().value == "x" * 10
    box.edit.setPlainText("x" * 11)
    assert box.read().reason == "The text has 11 characters; at most 10 fit. Shorten it."


def test_blanks_and_empty_lines_around_a_text_do_not_count(box):
    box.edit.setPlainText(f"\n  {'x' * 10}\n\n ")
    assert box.read().value == "x" * 10
    assert not box.read().reason


def test_lines_within_a_text_are_kept(box):
    box.edit.setPlainText("one\n\ntwo")
    assert box.read().value == "one\n\ntwo"


def test_a_box_without_a_limit_refuses_no_length(appearance):
    box = LongTextField(appearance, "test", FieldSpec("notes", "Notes", "long_text"))
    box.edit.setPlainText("x" * 40_000)
    assert not box.read().reason


def test_showing_a_value_starts_no_draft_and_typing_does(box, qtbot):
    box.set_value("agreed")
    assert not box._rest.isActive()
    box.setFocus()
    qtbot.keyClicks(box.edit, "x")
    assert box._rest.isActive()


def test_tab_and_shift_tab_leave_a_box_instead_of_writing_a_tab(box, qtbot):
    box.setFocus()
    assert box.edit.hasFocus()
    qtbot.keyClick(box.edit, Qt.Key.Key_Tab)
    assert not box.edit.hasFocus()
    assert "\t" not in box.text()


def test_a_box_for_reading_only_can_be_reached_and_copied_and_not_changed(box, qtbot):
    box.set_value("agreed")
    box.set_read_only(read_only=True)
    box.setFocus()
    qtbot.keyClicks(box.edit, "x")
    assert box.text() == "agreed"
    assert box.edit.isEnabled()
    assert box.edit.hasFocus()


@pytest.mark.parametrize("kind", [TextField, LongTextField])
def test_text_is_heard_by_its_label_and_found_by_its_name(appearance, shown, kind):
    field = kind(appearance, "place", FieldSpec("title", "Title of the record"))
    shown(row_of(field), 320, 160)
    assert heard(field.box) == "Title of the record"
    assert field.box.objectName() == "place.title"
    assert field.focusProxy() is field.box


def test_text_from_right_to_left_stands_at_the_right(arabic, shown):
    line = TextField(arabic, "place", FieldSpec("title", "العنوان"))
    shown(row_of(line), 320, 80)
    line.set_value("وقود")
    assert line.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.edit.grab()
    assert line.edit.cursorRect().center().x() > line.edit.width() // 2
