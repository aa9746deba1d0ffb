"""The keys named below a form."""

from PySide6.QtWidgets import QApplication

from ui.kit.key_names import keys_text
from ui.records.form_keys import form_keys


def test_the_keys_that_save_and_leave_a_form_are_named(qapp: QApplication) -> None:
    assert [(keys_text(key), words) for key, words in form_keys()] == [("Ctrl+Enter", "save"), ("Esc", "back")]
