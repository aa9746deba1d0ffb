from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QRadioButton, QWidget

from tests.ui.fakes import FakeAsk
from ui.kit.ask import Ask

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(shown) -> QWidget:
    return shown(QWidget())


@pytest.fixture
def ask(appearance, window) -> Ask:
    return Ask(appearance, window)


def press(qtbot, window, name):
    qtbot.mouseClick(window.findChild(QPushButton, name), LEFT)


def test_leaving_gives_no_answer_and_the_dialog_is_freed(ask, window, qtbot):
    answers = []
    ask.choice("Merge", "Which one is right?", [("ours", "31 March")], answers.append)
    press(qtbot, window, "ask.cancel")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "ask") is None)
    assert answers == []


def test_a_choice_gives_the_key_of_the_answer(ask, window, qtbot):
    answers = []
    ask.choice("Merge", "Which one is right?", [("ours", "31 March"), ("theirs", "30 June")], answers.append)
    assert window.findChild(QRadioButton, "ask.ours").isChecked()
    window.findChild(QRadioButton, "ask.theirs").setChecked(True)
    press(qtbot, window, "ask.confirm")
    assert answers == ["theirs"]


def test_a_message_says_advice_and_details(ask, window, qtbot):
    ask.message("Not opened", "The package cannot be opened.", advice="Ask for it again.", details="bad seal")
    dialog = window.findChild(QDialog, "ask")
    assert dialog.windowTitle() == "Not opened"
    assert window.findChild(QPlainTextEdit, "ask.details").toPlainText() == "bad seal"
    with qtbot.waitSignal(dialog.finished):
        press(qtbot, window, "ask.confirm")


@pytest.mark.parametrize("kind", ["open_file", "save_file", "folder"])
def test_files_and_folders_are_given_as_paths(ask, window, qtbot, tmp_path, kind):
    answers: list[Path] = []
    if kind == "open_file":
        ask.open_file("Import", "Excel (*.xlsx)", answers.append)
    elif kind == "save_file":
        ask.save_file("Export", "summary.xlsx", "Excel (*.xlsx)", answers.append)
    else:
        ask.folder("Backup", answers.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert answers == [tmp_path]


def test_several_files_are_given_together(ask, window, tmp_path):
    answers: list[list[Path]] = []
    ask.open_files("Attach", "All files (*)", answers.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(tmp_path / "one"), str(tmp_path / "two")])
    dialog.reject()
    assert answers == [[tmp_path / "one", tmp_path / "two"]]


def test_the_next_question_for_a_file_begins_where_the_last_one_ended(ask, window, tmp_path):
    for title, wanted in (("First", ""), ("Second", str(tmp_path))):
        ask.save_file(title, "summary.xlsx", "Excel (*.xlsx)", lambda _path: None)
        dialog = next(each for each in window.findChildren(QFileDialog) if each.windowTitle() == title)
        assert not wanted or dialog.directory().path() == wanted
        assert [Path(each).name for each in dialog.selectedFiles()] == ["summary.xlsx"]
        dialog.fileSelected.emit(str(tmp_path / "kept.xlsx"))
        dialog.reject()


def test_the_fake_answers_in_order_and_then_leaves():
    fake, answers = FakeAsk("yes", Path("a.xlsx")), []
    fake.choice("T", "Q?", [("yes", "Yes")], answers.append)
    fake.save_file("T", "a.xlsx", "", answers.append)
    fake.folder("T", answers.append)
    fake.message("T", "Said", advice="Do this")
    assert answers == ["yes", Path("a.xlsx")]
    assert fake.asked == [("T", "Q?"), ("T", "a.xlsx"), ("T", "")]
    assert (fake.messages, fake.details) == ([("T", "Said")], [("Do this", "")])
