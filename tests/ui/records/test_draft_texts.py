"""Texts kept outside the register."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from commonservices.actions import drafts
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.records.draft_texts import DraftOffer, DraftTexts, put_text, put_texts


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


def test_the_items_named_in_a_text_are_ticked_again(qtbot):
    box = QListWidget()
    qtbot.addWidget(box)
    for label in ("Doe, Jane", "Doe", "Jane"):
        box.addItem(label)
        box.item(box.count() - 1).setCheckState(Qt.CheckState.Unchecked)
    put_text(box, "Doe, Jane, Jane")
    ticked = [box.item(row).text() for row in range(3) if box.item(row).checkState() == Qt.CheckState.Checked]
    assert "Doe, Jane" in ticked
    assert "Jane" in ticked


def test_a_form_is_watched_and_its_texts_are_offered_until_they_are_forgotten(frame, appearance, qtbot, today):
    form = Form(appearance, "here", [("", [FieldSpec("title", "Title"), FieldSpec("day", "Day", "date")])], today=today)
    offer = DraftOffer(appearance, frame.bridge, "here")
    for each in (form, offer):
        qtbot.addWidget(each)
    offer.watch(form)
    offer.begin()
    assert offer.isHidden()
    put_texts(form, {"title": "Half a", "day": "someday"})
    form.set_values({"title": "", "day": None})
    answers = []
    offer.answered.connect(answers.append)
    offer.begin()
    assert not offer.isHidden()
    offer.action.emit("resume")
    assert answers == [{"title": "Half a", "day": "someday"}]
    offer.begin("there")
    assert offer.isHidden()
    offer.begin("here")
    offer.action.emit("drop")
    assert answers[1:] == [{}]
    offer.begin()
    assert offer.isHidden()
