"""Leaving a field by Tab while its list is open takes the highlighted line, as Enter does, and goes on."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.kit.forms import write
from tests.ui.kit.seen import labels_of
from ui.kit.combo_box import ComboBox
from ui.kit.field_spec import Amount

TAB, BACK, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down


def offered(form, name):
    """Give the list that opens while somebody types in a field."""
    editor = form.row(name).editor
    completer = editor.combo.completer() if name == "type" else editor._completer
    return completer.popup()


@pytest.mark.parametrize(("key", "arrived"), [(TAB, "starts"), (BACK, "title")])
def test_tab_takes_the_highlighted_code_and_goes_on(form, qtbot, key, arrived):
    write(qtbot, form, "type", "e")
    popup = offered(form, "type")
    assert popup.isVisible()
    qtbot.keyClick(popup, DOWN)
    qtbot.keyClick(popup, DOWN)
    highlighted = popup.currentIndex().data()
    committed = QSignalSpy(form.committed)
    qtbot.keyClick(popup, key)
    assert not popup.isVisible()
    assert form.row("type").editor.text() == highlighted == "Service level agreement"
    assert [list(committed.at(0)), committed.count()] == [["type", "SLA"], 1]
    assert form.row(arrived).editor.box.hasFocus()


def test_tab_with_nothing_highlighted_takes_the_only_choice_that_fits(form, qtbot):
    write(qtbot, form, "type", "serv")
    popup = offered(form, "type")
    assert popup.isVisible()
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(popup, TAB)
    assert committed.args == ["type", "SLA"]
    assert not popup.isVisible()


def test_tab_with_nothing_highlighted_says_so_when_several_fit(form, qtbot):
    write(qtbot, form, "type", "agreement")
    popup = offered(form, "type")
    with qtbot.waitSignal(form.refused) as refused:
        qtbot.keyClick(popup, TAB)
    assert refused.args[0] == "type"
    assert form.row("type").editor.text() == "agreement"
    assert form.row("starts").editor.box.hasFocus()


@pytest.mark.parametrize(("name", "typed", "value"), [("type", "e", "SLA"), ("lead", "w", "e2")])
def test_enter_takes_the_highlighted_line_and_stays(form, qtbot, name, typed, value):
    box = write(qtbot, form, name, typed)
    pressed = QSignalSpy(box.returnPressed) if name == "lead" else None
    popup = offered(form, name)
    popup.setCurrentIndex(popup.model().index(1, 0))
    committed = QSignalSpy(form.committed)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert [list(committed.at(each)) for each in range(committed.count())] == [[name, value]]
    assert not popup.isVisible()
    assert box.hasFocus()
    assert pressed is None or pressed.count() == 0  # the line goes on only with the next Enter


def test_a_line_that_is_only_current_is_not_taken_by_enter(form, qtbot):
    write(qtbot, form, "lead", "UNICEF")
    popup = offered(form, "lead")
    popup.selectionModel().setCurrentIndex(popup.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    entered = QSignalSpy(form.row("lead").editor.edit.returnPressed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert committed.args == ["lead", "e3"]
    assert entered.count() == 1


def test_escape_closes_the_list_and_takes_nothing(form, qtbot):
    write(qtbot, form, "type", "e")
    popup = offered(form, "type")
    qtbot.keyClick(popup, DOWN)
    committed = QSignalSpy(form.committed)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert committed.count() == 0


def test_tab_takes_the_highlighted_record_and_goes_on(form, qtbot):
    write(qtbot, form, "lead", "w")
    popup = offered(form, "lead")
    assert popup.isVisible()
    qtbot.keyClick(popup, DOWN)
    qtbot.keyClick(popup, DOWN)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(popup, TAB)
    assert committed.args == ["lead", "e2"]
    assert not popup.isVisible()
    assert not form.row("lead").editor.box.hasFocus()


def test_tab_takes_the_highlighted_currency_and_goes_on(form, qtbot):
    form.set_value("ceiling", Amount(500, "USD"))
    currency = form.row("ceiling").editor.currency
    currency.setFocus()
    currency.showPopup()
    view = currency.view()
    assert view.isVisible()
    qtbot.keyClick(view, DOWN)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(view, TAB)
    assert committed.args == ["ceiling", Amount(500, "EUR")]
    assert not view.isVisible()
    assert QApplication.focusWidget() is form.row("lead").editor.box


def test_open_lists_are_dressed_as_such_and_have_room_around_their_lines(form, qtbot):
    write(qtbot, form, "type", "e")
    popup = offered(form, "type")
    assert popup.property("role") == "popup"
    assert popup.sizeHintForRow(0) >= popup.fontMetrics().height() + 10


def test_other_keys_stay_with_the_open_list(form, qtbot):
    currency = form.row("ceiling").editor.currency
    currency.showPopup()
    qtbot.keyClick(currency.view(), Qt.Key.Key_End)
    assert currency.view().isVisible()
    assert currency.view().currentIndex().data() == "JPY"
    qtbot.keyClick(currency.view(), Qt.Key.Key_Escape)
    assert not currency.view().isVisible()
    assert currency.currentText() == "USD"


def test_a_box_without_a_label_beside_it_is_named_by_one_nobody_sees(appearance, shown):
    box = ComboBox(appearance)
    box.addItem("Compact")
    box.call("Row height")
    shown(box, 200, 40)
    assert labels_of(box) == {"Row height"}
    assert box.accessibleName() == "Row height"
    assert not [label for label in box.findChildren(QLabel) if label.isVisible()]
