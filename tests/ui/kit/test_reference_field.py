import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.forms import ENTITIES, write
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.reference_field import ReferenceField


@pytest.mark.parametrize(("typed", "value"), [("PAM", "e2"), ("unicef", "e3"), ("Health", "e1"), ("", "")])
def test_a_record_is_found_by_acronym_alias_or_name(form, qtbot, typed, value):
    form.set_value("lead", "e1" if value != "e1" else "e2")
    box = write(qtbot, form, "lead", typed)
    with qtbot.waitSignal(form.committed) as committed:
        form.row("lead").editor.commit()
    assert committed.args == ["lead", value]
    assert box.text() == {choice.key: choice.label for choice in ENTITIES}.get(value, "")


def test_a_name_that_fits_several_records_is_asked_for_more(form, qtbot):
    write(qtbot, form, "lead", "World")
    with qtbot.waitSignal(form.refused) as refused:
        form.row("lead").editor.commit()
    assert "fits 2 records" in refused.args[1]


def test_a_name_nobody_knows_is_refused(form, qtbot):
    write(qtbot, form, "lead", "Atlantis")
    with qtbot.waitSignal(form.refused) as refused:
        form.row("lead").editor.commit()
    assert "“Atlantis” is not known here." in refused.args[1]


def test_a_completion_is_offered_and_chosen_by_keys(form, qtbot):
    box = write(qtbot, form, "lead", "wor")
    editor = form.row("lead").editor
    popup = editor._completer.popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 2
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert committed.args == ["lead", "e1"]
    assert box.text() == "WHO, World Health Organization"


def test_the_down_key_offers_everything_while_nothing_is_typed(form, qtbot):
    box = write(qtbot, form, "lead", "")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    popup = form.row("lead").editor._completer.popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == len(ENTITIES)


def test_the_down_key_offers_other_records_beside_the_one_chosen(form, qtbot):
    form.set_value("lead", "e2")
    form.focus_field("lead")
    qtbot.keyClick(form.row("lead").editor.box, Qt.Key.Key_Down)
    popup = form.row("lead").editor._completer.popup()
    assert popup.model().rowCount() == len(ENTITIES)
    popup.setCurrentIndex(popup.model().index(2, 0))
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert committed.args == ["lead", "e3"]


def test_the_name_of_a_record_is_never_cut_to_the_length_of_its_id(appearance, shown):
    name = "INT-07 · Joint innovation, data and foresight cell"
    spec = FieldSpec("item", "Item", "reference", max_length=10, search=lambda _text: [Choice("INT-07", name)])
    field = ReferenceField(appearance, "place", spec)
    shown(field, 500, 60)
    field.set_value("INT-07")
    field.edit.setText(name)
    assert field.edit.text() == name
    assert field.commit()
    assert field.value() == "INT-07"
