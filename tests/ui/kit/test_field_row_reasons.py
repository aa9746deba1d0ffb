"""What stands under a field: its help, what blocks it, what it asks; shown, coloured and heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.forms import TYPES, search
from tests.ui.kit.seen import colours, row_of
from ui.kit.checks_field import ChecksField
from ui.kit.date_field import DateField
from ui.kit.field_row import LABEL_WIDTH, FieldRow, ReasonLine, make_editor
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField, IntegerField, LongTextField, MoneyField, TextField, YesNoField
from ui.kit.reference_field import ReferenceField

KINDS = {
    "text": TextField,
    "long_text": LongTextField,
    "code": CodeField,
    "codes": ChecksField,
    "yes_no": YesNoField,
    "integer": IntegerField,
    "money": MoneyField,
    "date": DateField,
    "reference": ReferenceField,
}
TOO_SHORT = "The title is too short. Say what is delivered."


def spec_of(kind: str, **more) -> FieldSpec:
    return FieldSpec("field", "Field", kind, choices=TYPES, search=search, label_of=str, **more)


@pytest.fixture
def make(appearance, today, shown):
    """Shows the row of one field."""

    def row(kind: str = "text", look=appearance, **more) -> FieldRow:
        made = FieldRow(look, "place", spec_of(kind, **more), today)
        shown(row_of(made), 640, 160)
        return made

    return row


def type_and_enter(qtbot, row, text):
    row.editor.box.setFocus()
    qtbot.keyClick(row.editor.box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(row.editor.box, text)
    qtbot.keyClick(row.editor.box, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_field_has_the_editor_made_for_it(appearance, today, kind):
    editor = make_editor(appearance, "place", spec_of(kind), today)
    assert type(editor) is KINDS[kind]
    assert editor.spec.kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_required_field_of_any_kind_says_so_to_eye_and_ear(make, kind):
    row = make(kind, required=True)
    assert row.label.text() == "Field *"
    assert row.label.accessibleName() == "Field (required)"
    assert row.editor.box.accessibleName() == "Field (required)"
    assert row.label.buddy() is row.editor.box


def test_an_optional_field_has_no_star(make):
    row = make()
    assert (row.label.text(), row.editor.box.accessibleName()) == ("Field", "Field")


def test_a_field_without_help_has_no_line_below_it(make):
    row = make()
    assert row.reason.isHidden()
    assert row.reason.tone == ""
    assert row.editor.box.accessibleDescription() == ""


def test_help_is_shown_and_heard_as_the_description(make):
    row = make(help="Short and plain.")
    assert row.reason.isVisible()
    assert row.reason.tone == "hint"
    assert not row.reason._sign.isVisible()
    assert row.editor.box.accessibleDescription() == "Short and plain."
    assert row.reason.objectName() == "place.field.reason"


@pytest.mark.parametrize(
    ("tone", "sign", "edge"), [("block", "error", "block"), ("ask", "warning", "ask"), ("hint", "", "")]
)
def test_each_strength_has_its_mark_and_its_edge(make, tone, sign, edge):
    row = make()
    row.set_reason(tone, TOO_SHORT)
    assert row.reason.words.text() == TOO_SHORT
    assert row.reason._sign.key == sign
    assert row.reason._sign.isVisible() is bool(sign)
    assert (row.editor.box.property("role") or "") == edge
    assert row.editor.box.accessibleDescription() == TOO_SHORT


@pytest.mark.parametrize(("tone", "role"), [("block", "crit"), ("ask", "att"), ("hint", "text2")])
def test_a_reason_has_the_colour_of_its_strength_in_every_look(every_look, shown, tone, role):
    line = ReasonLine(every_look, "reason")
    shown(row_of(line), 480, 80)
    line.say(tone, TOO_SHORT)
    assert every_look.colour(role).name() in colours(line)


def test_saying_nothing_hides_the_line_whatever_the_strength(make):
    row = make()
    row.set_reason("block", TOO_SHORT)
    row.reason.say("block", "")
    assert row.reason.isHidden()
    assert row.reason.tone == ""


def test_a_weaker_reason_takes_the_place_of_a_stronger_one(make):
    row = make(help="Short and plain.")
    row.set_reason("block", TOO_SHORT)
    row.set_reason("ask", "Unusual. Is it meant so?")
    assert row.reason.tone == "ask"
    assert row.editor.box.property("role") == "ask"
    row.clear_reason()
    assert row.reason.words.text() == "Short and plain."
    assert not row.editor.box.property("role")


def test_the_mark_stands_where_reading_starts(every_look, shown):
    line = ReasonLine(every_look, "reason")
    shown(row_of(line), 480, 80)
    line.say("block", TOO_SHORT)
    line.layout().activate()
    before = line._sign.geometry().center().x() < line.words.geometry().center().x()
    assert before is not every_look.arabic


def test_the_label_stands_before_its_editor_in_reading_direction(every_look, shown, today):
    row = FieldRow(every_look, "place", spec_of("text"), today)
    shown(row_of(row), 640, 120)
    before = row.label.geometry().center().x() < row.editor.geometry().center().x()
    assert before is not every_look.arabic
    assert row.label.width() == every_look.px(LABEL_WIDTH)


def test_what_the_kit_cannot_read_is_told_with_the_name_of_the_field(make, qtbot):
    row = make("integer")
    refused, committed = QSignalSpy(row.refused), QSignalSpy(row.committed)
    type_and_enter(qtbot, row, "many")
    assert list(refused.at(0)) == ["field", row.reason.words.text()]
    assert row.reason.tone == "block"
    assert committed.count() == 0


def test_a_value_that_can_be_read_takes_the_refusal_away_before_it_is_told(make, qtbot):
    row = make("integer")
    type_and_enter(qtbot, row, "many")
    seen = []
    row.committed.connect(lambda *_told: seen.append(row.reason.tone))
    type_and_enter(qtbot, row, "12")
    assert seen == [""]
    assert row.editor.value() == 12


def test_a_reason_given_by_a_rule_lets_the_same_text_be_tried_again(make, qtbot):
    row = make()
    committed = QSignalSpy(row.committed)
    for count in (1, 2):
        type_and_enter(qtbot, row, "Fuel")
        assert committed.count() == count
        row.set_reason("block", TOO_SHORT)
    assert row.editor.text() == "Fuel"


def test_a_hint_does_not_make_the_same_text_be_told_twice(make, qtbot):
    row = make()
    committed = QSignalSpy(row.committed)
    type_and_enter(qtbot, row, "Fuel")
    row.set_reason("hint", "Two others have this title.")
    type_and_enter(qtbot, row, "Fuel")
    assert committed.count() == 1
    assert row.reason.tone == "hint"


def test_a_draft_is_told_with_the_name_of_its_field(make, qtbot):
    row = make()
    row.editor._rest.setInterval(1)
    row.editor.box.setFocus()
    with qtbot.waitSignal(row.draft_changed) as drafted:
        qtbot.keyClicks(row.editor.box, "Fu")
    assert drafted.args[0] == "field"
    assert drafted.args[1] in {"F", "Fu"}


@pytest.mark.parametrize("kind", ["text", "long_text", "code", "integer", "money", "date"])
def test_a_field_that_is_never_written_stays_locked_when_its_form_is_freed(make, kind):
    row = make(kind, read_only=True)
    row.set_read_only(read_only=False)
    box = row.editor.box
    locked = box.isReadOnly() if hasattr(box, "isReadOnly") else not box.isEnabled()
    assert locked


# --- two readings ---------------------------------------------------------------------------------------------------


def buttons(row):
    return [button for button in row._readings if button.isVisible()]


def test_a_date_with_two_readings_is_asked_with_a_button_for_each(make, qtbot):
    row = make("date")
    committed = QSignalSpy(row.committed)
    type_and_enter(qtbot, row, "03/04/2026")
    assert row.reason.tone == "ask"
    assert row.reason.words.text() == "This can be read in two ways. Which one is meant?"
    assert [button.objectName() for button in buttons(row)] == ["place.field.reading1", "place.field.reading2"]
    assert len({button.text() for button in buttons(row)}) == 2
    assert committed.count() == 0


@pytest.mark.parametrize("number", [0, 1])
def test_the_reading_that_is_chosen_is_kept_and_the_question_goes(make, qtbot, number):
    row = make("date")
    type_and_enter(qtbot, row, "03/04/2026")
    meant = dict(row._offered)[buttons(row)[number].text()]
    with qtbot.waitSignal(row.committed) as committed:
        qtbot.mouseClick(buttons(row)[number], Qt.MouseButton.LeftButton)
    assert committed.args == ["field", meant]
    assert row.reason.isHidden()
    assert not row._readings
    assert row.editor.box.hasFocus()


def test_the_buttons_of_a_question_are_pressed_by_key_as_well(make, qtbot):
    row = make("date")
    type_and_enter(qtbot, row, "03/04/2026")
    second = buttons(row)[1]
    second.setFocus()
    with qtbot.waitSignal(row.committed):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert not buttons(row)


def test_asking_the_same_again_keeps_the_same_buttons(make, qtbot):
    row = make("date")
    type_and_enter(qtbot, row, "03/04/2026")
    first = buttons(row)
    qtbot.keyClick(row.editor.box, Qt.Key.Key_Return)
    assert buttons(row) == first


def test_another_date_takes_the_question_away(make, qtbot):
    row = make("date")
    type_and_enter(qtbot, row, "03/04/2026")
    with qtbot.waitSignal(row.committed):
        type_and_enter(qtbot, row, "25/04/2026")
    assert not row._readings
    assert row.reason.isHidden()
