from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.kit.forms import write


def test_a_typed_date_is_committed_as_a_date_and_written_out(form, qtbot):
    box = write(qtbot, form, "starts", "15/10")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["starts", date(2026, 10, 15)]
    assert box.text() == "15 Oct 2026"


def test_an_impossible_date_is_refused_with_a_sentence_and_kept(form, qtbot):
    box = write(qtbot, form, "starts", "31/02")
    with qtbot.waitSignal(form.refused) as refused, qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "February 2026 has 28 days" in refused.args[1]
    assert box.text() == "31/02"


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier, date(2026, 10, 12)),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, date(2026, 2, 1)),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, date(2026, 1, 30)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier, date(2026, 2, 28)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier, date(2025, 12, 31)),
    ],
)
def test_keys_move_a_date(form, qtbot, key, held, expected):
    form.set_value("starts", date(2026, 1, 31))
    form.focus_field("starts")
    box = form.row("starts").editor.box
    qtbot.keyClick(box, key, held)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["starts", expected]


def test_a_minus_within_a_typed_date_is_a_minus(form, qtbot):
    box = write(qtbot, form, "starts", "2026-10-05")
    assert box.text() == "2026-10-05"


def test_an_ambiguous_date_asks_once_with_two_buttons(form, qtbot):
    box = write(qtbot, form, "starts", "03/04/2026")
    with qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    row = form.row("starts")
    assert row.reason.tone == "ask"
    buttons = [row.findChild(QPushButton, f"arrangement.starts.reading{number}") for number in (1, 2)]
    assert [button.text() for button in buttons] == ["3 Apr 2026", "4 Mar 2026"]
    assert row.findChild(QPushButton, "arrangement.starts.reading3") is None
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert committed.args == ["starts", date(2026, 3, 4)]
    assert box.text() == "4 Mar 2026"
    assert row.reason.isHidden()
