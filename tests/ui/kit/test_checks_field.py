from PySide6.QtCore import Qt

from ui.kit.checks_field import ChecksField
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.texts import Text


def test_a_check_is_committed_at_once_in_the_order_of_the_list(form, qtbot):
    form.set_value("goals", ("6",))
    form.focus_field("goals")
    box = form.row("goals").editor.box
    box.setCurrentRow(0)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert committed.args == ["goals", ("3", "6")]
    assert form.row("goals").editor.text() == "Health, Water"


def test_what_came_since_is_offered_and_nothing_to_offer_says_what_to_do(appearance, shown):
    there = []
    spec = FieldSpec("sites", "Sites", "codes", renewed=lambda: tuple(there), nothing="Add a site first.")
    field = ChecksField(appearance, "test", spec)
    shown(field, 300, 120)
    assert field.list.isHidden()
    assert [each.text() for each in field.findChildren(Text) if each.isVisible()] == ["Add a site first."]
    there.append(Choice("a", "Camp One"))
    field.set_value(("a",))
    assert field.text() == "Camp One"
    assert [each.text() for each in field.findChildren(Text) if each.isVisible()] == []
