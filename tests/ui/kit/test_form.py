from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.kit.forms import GROUPS, write
from ui.kit.form import Form


def test_closing_commits_what_is_typed_and_says_when_it_cannot(form, qtbot):
    write(qtbot, form, "title", "Last words")
    with qtbot.waitSignal(form.committed):
        assert form.commit_pending()
    write(qtbot, form, "notice", "many")
    assert not form.commit_pending()
    assert form.first_blocked() == "notice"


def test_the_first_empty_required_field_is_named(form):
    assert form.first_empty_required() == ""
    form.set_value("title", "")
    assert form.first_empty_required() == "title"


def test_tab_walks_the_fields_in_reading_order(form, qtbot):
    form.focus_field("title")
    visited = []
    for _ in range(9):
        focused = form.window().focusWidget()
        visited.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == [
        "arrangement.title",
        "arrangement.type",
        "arrangement.starts",
        "arrangement.notice",
        "arrangement.renews",
        "arrangement.ceiling",
        "arrangement.ceiling.currency",
        "arrangement.lead",
        "arrangement.goals",
    ]


def test_the_form_is_drawn_in_every_look(every_look, shown, today):
    form = Form(every_look, "arrangement", GROUPS, {"goals": ("3",), "renews": True}, today=today)
    form.set_reason("starts", "block", "The start is after the end. Change one of them.")
    form.set_reason("notice", "ask", "This is unusual. Keep it with a reason.")
    shown(form, 640, 900)
    picture = form.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 640, 3) for y in range(0, 900, 3)}
    assert len(colours) > 4
    label, box = form.row("title").label, form.row("title").editor.box
    labels_first = label.mapTo(form, label.rect().center()).x() < box.mapTo(form, box.rect().center()).x()
    assert labels_first is not every_look.arabic
    for part in form.findChildren(QWidget):
        if part.property("text") and part.isVisible() and hasattr(part, "wordWrap") and not part.wordWrap():
            assert part.height() >= part.fontMetrics().height()
