from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.kit.forms import write


def test_a_refused_value_keeps_its_text_shows_the_reason_and_is_tried_again(form, qtbot):
    box = write(qtbot, form, "title", "x")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    form.set_reason("title", "block", "The title is too short. Say what is delivered.")
    assert box.text() == "x"
    assert form.row("title").reason.isVisible()
    assert box.accessibleDescription().startswith("The title is too short.")
    assert box.property("role") == "block"
    assert form.first_blocked() == "title"
    with qtbot.waitSignal(form.committed), qtbot.waitSignal(form.refused) as told:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert form.first_blocked() == ""
    assert told.args == ["title", ""]  # what was said of it below the page goes as well


def test_help_is_shown_again_when_the_reason_goes(form):
    form.set_reason("title", "ask", "Unusual. Keep it with a reason.")
    assert form.row("title").reason.tone == "ask"
    form.clear_reasons()
    assert form.row("title").reason.words.text() == "Short and plain."
    assert form.row("title").reason.tone == "hint"
    assert form.row("type").reason.isHidden()


def test_every_input_has_a_name_a_label_and_a_stable_object_name(form):
    for name in form.names():
        row = form.row(name)
        assert row.label.buddy() is row.editor.box
        assert row.editor.box.objectName() == f"arrangement.{name}"
        heard = QAccessible.queryAccessibleInterface(row.editor.box).text(QAccessible.Text.Name)
        assert row.spec.label in heard
    assert form.row("title").editor.box.accessibleName() == "Title (required)"
