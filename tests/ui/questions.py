"""Answering a question that stands open over a page, as a person does."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.kit.question import QuestionDialog


def open_question() -> QuestionDialog:
    """Give the one question that is open."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    (found,) = [each for each in shown if isinstance(each, QuestionDialog)]
    return found


def answer(**values: object) -> QuestionDialog:
    """Fill the question that is open and confirm it."""
    dialog = open_question()
    dialog.form.set_values(values)
    dialog.confirm.click()
    return dialog
