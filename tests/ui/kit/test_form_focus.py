from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.forms import GROUPS, write
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.form import Form

LONG = "Agreement on the provision of very many services to every entity of the mission for a long time"


def test_a_refused_list_is_ready_to_be_typed_over(form, qtbot):
    box = write(qtbot, form, "type", "treaty")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    form.focus_field("type")
    assert box.lineEdit().selectedText() == "treaty"
    assert box.hasFocus()


def test_a_long_choice_shows_its_beginning(appearance, shown, today, qtbot):
    choices = (Choice("long", LONG), Choice("other", "Other"))
    specs = [FieldSpec("one", "One", "code", choices=choices), FieldSpec("two", "Two", "reference", choices=choices)]
    form = Form(appearance, "place", [("", specs)], {}, today=today)
    shown(form, 320, 200)
    for name in ("one", "two"):
        box = write(qtbot, form, name, "very many services")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        line = box.lineEdit() if name == "one" else box
        assert line.text() == LONG
        assert line.cursorPosition() == 0


def test_a_chosen_completion_shows_its_beginning(appearance, shown, today, qtbot):
    spec = FieldSpec("two", "Two", "reference", choices=(Choice("long", LONG),))
    form = Form(appearance, "place", [("", [spec])], {}, today=today)
    shown(form, 320, 200)
    box = write(qtbot, form, "two", "agree")
    with qtbot.waitSignal(form.committed) as committed:
        form.row("two").editor._completer.activated.emit(LONG)
    assert committed.args == ["two", "long"]
    assert (box.text(), box.cursorPosition()) == (LONG, 0)


def test_all_fields_that_are_wrong_are_told_before_closing(form, qtbot):
    write(qtbot, form, "notice", "many")
    write(qtbot, form, "starts", "31/02")
    spy = QSignalSpy(form.refused)
    assert not form.commit_pending()
    assert {spy.at(number)[0] for number in range(spy.count())} >= {"notice", "starts"}
    assert form.first_blocked() == "starts"


def test_values_for_fields_the_form_does_not_have_are_left_alone(form):
    form.set_values({"unknown": "x", "notice": 30})
    assert form.value("notice") == 30
    assert "unknown" not in form.names()


def test_fields_stand_in_the_order_of_their_groups(form):
    assert form.names() == [spec.name for _title, specs in GROUPS for spec in specs]
    tops = [form.row(name).mapTo(form, form.row(name).rect().topLeft()).y() for name in form.names()]
    assert tops == sorted(tops)


def test_shift_tab_walks_back(form, qtbot):
    form.focus_field("starts")
    qtbot.keyClick(form.row("starts").editor.box, Qt.Key.Key_Backtab)
    assert form.row("type").editor.box.hasFocus()
