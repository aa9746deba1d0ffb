from PySide6.QtCore import Qt

from tests.ui.kit.forms import write


def test_a_value_is_committed_on_enter_only_when_it_differs(form, qtbot):
    box = write(qtbot, form, "title", "Fuel supply, north")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["title", "Fuel supply, north"]
    with qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClick(box, Qt.Key.Key_Tab)


def test_a_value_is_committed_on_leaving_the_field(form, qtbot):
    box = write(qtbot, form, "title", "Other")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert committed.args == ["title", "Other"]
    assert form.row("type").editor.box.hasFocus()


def test_a_draft_is_told_after_a_rest_and_not_committed(form, qtbot):
    form.row("title").editor._rest.setInterval(1)
    with qtbot.waitSignal(form.draft_changed) as draft, qtbot.assertNotEmitted(form.committed):
        write(qtbot, form, "title", "Half a wo")
    assert draft.args == ["title", "Half a wo"]


def test_the_rest_before_a_draft_is_800_milliseconds(form):
    assert form.row("title").editor._rest.interval() == 800


def test_the_store_does_not_overwrite_what_is_being_typed(form, qtbot):
    box = write(qtbot, form, "title", "Being typed")
    form.set_value("title", "From the store")
    assert box.text() == "Being typed"
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["title", "Being typed"]
