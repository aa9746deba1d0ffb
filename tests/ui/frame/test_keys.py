"""Shortcuts on keyboards of other scripts."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.frame.keys import latin_letter, sequences, shortcut_by_place

pytestmark = pytest.mark.usefixtures("qapp")
NOON = 0x0646  # the Arabic letter on the key K


def press(key: int, scan: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, chr(key))


def test_every_letter_shortcut_has_a_twin_on_the_arabic_keyboard() -> None:
    assert sequences("Ctrl+K") == [QKeySequence("Ctrl+K"), QKeySequence("Ctrl+ن")]
    assert sequences("G, T") == [QKeySequence("G, T"), QKeySequence("ل, ف")]


def test_shortcuts_without_letters_need_no_twin() -> None:
    assert sequences("F6") == [QKeySequence("F6")]
    assert sequences("Ctrl+1") == [QKeySequence("Ctrl+1")]
    assert sequences("Alt+Left") == [QKeySequence("Alt+Left")]


def test_a_key_of_another_script_is_found_by_its_place() -> None:
    assert latin_letter(press(NOON, 45), "linux") == "k"
    assert latin_letter(press(NOON, 37), "win32") == "k"
    assert shortcut_by_place(press(0x0416, 45)) is not None


def test_a_latin_key_speaks_for_itself() -> None:
    assert latin_letter(press(ord("K"), 45), "linux") == ""
    assert shortcut_by_place(press(ord("K"), 45)) is None


def test_only_keys_with_control_are_shortcuts_by_place() -> None:
    assert shortcut_by_place(press(NOON, 45, Qt.KeyboardModifier.NoModifier)) is None


def test_shift_is_part_of_the_shortcut() -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert shortcut_by_place(press(NOON, 45, both)) == QKeySequence("Ctrl+Shift+K")


def test_a_key_beside_the_letters_means_nothing() -> None:
    assert latin_letter(press(0x0660, 200), "linux") == ""
    assert latin_letter(press(0x0660, 0), "linux") == ""
