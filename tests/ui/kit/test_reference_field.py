import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.forms import ENTITIES, write


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
