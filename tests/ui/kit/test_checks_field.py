from PySide6.QtCore import Qt


def test_a_check_is_committed_at_once_in_the_order_of_the_list(form, qtbot):
    form.set_value("goals", ("6",))
    form.focus_field("goals")
    box = form.row("goals").editor.box
    box.setCurrentRow(0)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert committed.args == ["goals", ("3", "6")]
    assert form.row("goals").editor.text() == "Health, Water"
