"""Looking at a field is no act: who enters it and leaves it again changes nothing, whatever stands in it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.forms import GROUPS, write
from ui.kit.editor import Editor
from ui.kit.field_row import make_editor
from ui.kit.field_spec import Amount, Choice, FieldSpec
from ui.kit.form import Form

KINDS = ("title", "type", "starts", "notice", "renews", "ceiling", "lead", "notes", "goals")
DAY = date(2026, 10, 15)
TWINS = (Choice("A", "Water"), Choice("B", "Water"), Choice("C", "Water supply"))
AWKWARD = {
    "text with blanks": (FieldSpec("x", "X"), "  Fuel  "),
    "text in two lines": (FieldSpec("x", "X"), "Fuel\nsupply"),
    "long text with a line at its end": (FieldSpec("x", "X", "long_text"), "A note\n\n"),
    "long text beyond its limit": (FieldSpec("x", "X", "long_text", max_length=3), "A note"),
    "the second of two codes with one label": (FieldSpec("x", "X", "code", choices=TWINS), "B"),
    "a code that left the list": (FieldSpec("x", "X", "code", choices=TWINS), "OLD"),
    "a number beyond its limits": (FieldSpec("x", "X", "integer", maximum=10), 1_000_000),
    "a currency outside the list": (FieldSpec("x", "X", "money", currencies=("USD",)), Amount(-12345, "XOF")),
    "a day long ago": (FieldSpec("x", "X", "date"), date(1945, 6, 26)),
    "a record nobody finds": (FieldSpec("x", "X", "reference", search=lambda _text: ()), "gone"),
}


def pass_through(form: Form, qtbot, name: str) -> None:
    """Go into a field by the keyboard and out of it again, once forwards and once back."""
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        form.focus_field(name)
        qtbot.keyClick(form.row(name).editor.box, key)
        assert not form.row(name).editor.box.hasFocus()


def editor_of(look, shown, today, spec: FieldSpec, value: object) -> Editor:
    editor = make_editor(look, "place", spec, today)
    editor.set_value(value)
    shown(editor, 400, 60)
    return editor


@pytest.mark.parametrize("name", KINDS)
def test_a_field_that_was_never_set_and_is_merely_left_is_no_act(appearance, shown, today, qtbot, name):
    form = Form(appearance, "place", GROUPS, {}, today=today)
    shown(form, 700, 760)
    committed, refused = QSignalSpy(form.committed), QSignalSpy(form.refused)
    pass_through(form, qtbot, name)
    assert form.commit_pending()
    assert committed.count() == refused.count() == 0


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize("name", [name for name in KINDS if name != "goals"])
def test_nothing_stays_nothing_whichever_way_the_store_writes_it(form, qtbot, name, empty):
    form.set_value(name, empty)
    committed = QSignalSpy(form.committed)
    pass_through(form, qtbot, name)
    write(qtbot, form, name, "x")
    write(qtbot, form, name, "")
    assert form.row(name).editor.commit()
    assert committed.count() == 0


@pytest.mark.parametrize("case", AWKWARD)
def test_what_a_person_never_typed_is_neither_tidied_nor_refused(appearance, shown, today, case):
    spec, value = AWKWARD[case]
    editor = editor_of(appearance, shown, today, spec, value)
    committed, refused, settled = (QSignalSpy(each) for each in (editor.committed, editor.refused, editor.settled))
    assert editor.commit()
    assert editor.value() == value
    assert (committed.count(), refused.count(), settled.count()) == (0, 0, 1)


def test_another_currency_alone_is_a_change(form, qtbot):
    form.set_value("ceiling", Amount(500, "USD"))
    editor = form.row("ceiling").editor
    editor.currency.setCurrentText("EUR")
    with qtbot.waitSignal(form.committed) as committed:
        assert editor.commit()
    assert committed.args == ["ceiling", Amount(500, "EUR")]


def test_text_that_was_typed_before_another_value_came_is_not_taken_for_untouched(form, qtbot):
    write(qtbot, form, "title", "Fuel supply")
    form.set_value("title", "From the store")
    with qtbot.waitSignal(form.committed) as committed:
        assert form.row("title").editor.commit()
    assert committed.args == ["title", "Fuel supply"]


def test_a_value_turned_down_is_tried_again_although_nothing_was_typed_since(form, qtbot):
    write(qtbot, form, "title", "Taken already")
    committed = QSignalSpy(form.committed)
    for _ in range(2):
        assert form.row("title").editor.commit()
        form.set_reason("title", "block", "This title is taken. Choose another one.")
    assert committed.count() == 2
