"""Texts kept outside the register."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from commonservices.actions import drafts
from ui.arrangements.draft_texts import DraftTexts, put_text


def test_texts_are_kept_by_place_and_forgotten_when_empty(frame, office):
    texts = DraftTexts(frame.bridge, "here")
    texts.keep("title", "Half a")
    texts.keep("notes", "More")
    assert texts.kept() == {"title": "Half a", "notes": "More"}
    texts.move_to("there")
    assert texts.kept() == {}
    texts.move_to("here")
    texts.keep("notes", "")
    assert texts.kept() == {"title": "Half a"}
    texts.forget()
    assert drafts.kept(office, "here") == {}


def test_nothing_is_kept_of_a_day_that_is_looked_back_at(frame, office):
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        DraftTexts(frame.bridge, "here").keep("title", "text")
    finally:
        frame.bridge.return_to_present()
    assert drafts.kept(office, "here") == {}


def test_a_text_goes_back_into_every_kind_of_box(qtbot):
    line, combo, area = QLineEdit(), QComboBox(), QPlainTextEdit()
    combo.setEditable(True)
    for box in (line, combo, area):
        qtbot.addWidget(box)
        put_text(box, "typed")
    assert (line.text(), combo.currentText(), area.toPlainText()) == ("typed", "typed", "typed")
    assert line.isModified()
