import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from tests.ui.kit.lines import COLUMNS, Line
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register


def test_enter_opens_and_space_previews_the_current_record(register, qtbot):
    register.select_id("n3")
    with qtbot.waitSignal(register.open_requested) as opened:
        qtbot.keyClick(register, Qt.Key.Key_Return)
    with qtbot.waitSignal(register.preview_requested) as previewed:
        qtbot.keyClick(register, Qt.Key.Key_Space)
    assert (opened.args, previewed.args) == (["n3"], ["n3"])


def test_a_double_click_opens_the_record(register, qtbot):
    place = register.visualRect(register.model().index(2, 0)).center()
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(register.open_requested) as opened:
        qtbot.mouseDClick(register.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["n2"]


def test_home_end_and_the_arrows_move_through_the_rows(register, qtbot):
    qtbot.keyClick(register, Qt.Key.Key_End)
    assert register.current_id() == "n999"
    qtbot.keyClick(register, Qt.Key.Key_Up)
    assert register.current_id() == "n998"
    qtbot.keyClick(register, Qt.Key.Key_Home)
    assert register.current_id() == "n0"
    qtbot.keyClick(register, Qt.Key.Key_PageDown)
    assert register.currentIndex().row() > 5


def test_shift_extends_and_control_a_selects_all_without_fetching(register, source, qtbot):
    qtbot.keyClick(register, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert register.selected_ids() == ["n0", "n1"]
    qtbot.keyClick(register, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert register.selected_count() == 1000
    pages = len(source.pages)
    qtbot.keyClick(register, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert register.selected_count() == 1000
    assert len(source.pages) <= pages + 1
    assert len(register.selected_ids(limit=5)) == 5


def test_space_toggles_the_row_when_several_are_selected(register, qtbot):
    qtbot.keyClick(register, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.assertNotEmitted(register.preview_requested):
        qtbot.keyClick(register, Qt.Key.Key_Space)
    assert register.selected_ids() == ["n0"]


def test_single_letters_and_escape_are_left_to_the_page(register):
    for key, text in ((Qt.Key.Key_E, "e"), (Qt.Key.Key_Slash, "/"), (Qt.Key.Key_Escape, "")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        register.keyPressEvent(event)
        assert not event.isAccepted()
    assert register.current_id() == "n0"


def test_the_table_is_one_place_in_the_tab_order(appearance, shown, qtbot):
    window = QWidget()
    box = QHBoxLayout(window)
    before, table, after = QLineEdit(), Register(appearance, "t", "T"), QLineEdit()
    rows = ListRows(COLUMNS, lambda line: line.id, table)
    rows.set_rows([Line("a", "A")])
    table.set_model(rows)
    for part in (before, table, after):
        box.addWidget(part)
    shown(window)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_rows_have_the_fixed_height_of_the_density(register, appearance):
    assert register.rowHeight(0) == 30
    appearance.use(density="compact")
    assert register.rowHeight(0) == 26
    appearance.use(language="ar", density="normal")
    assert register.rowHeight(0) == 34


def test_an_elastic_column_takes_what_is_left(appearance, shown):
    columns = [Column[Line]("t", "T", lambda line: line.title, elastic=True), *COLUMNS[1:]]
    register = Register(appearance, "t", "T")
    rows = ListRows(columns, lambda line: line.id, register)
    rows.set_rows([Line("a", "A")])
    register.set_model(rows)
    shown(register, 1000, 300)
    assert sum(register.column_widths().values()) == register.viewport().width()


class Paints(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def beside(register, shown):
    """A box that can take the keyboard from the register."""
    window, other = QWidget(), QLineEdit()
    box = QHBoxLayout(window)
    box.addWidget(register)
    box.addWidget(other)
    shown(window)
    register.setFocus()
    return other


def test_the_rows_are_drawn_anew_when_the_keyboard_goes_and_when_it_comes(register, beside, qtbot):
    qtbot.waitUntil(register.hasFocus)
    paints = Paints(register.viewport())
    for taker in (beside, register):
        before = paints.count
        taker.setFocus()
        qtbot.waitUntil(lambda before=before: paints.count > before)


def test_a_table_that_has_the_keyboard_can_go_with_its_page(appearance, shown, qtbot):
    window, page = QWidget(), QWidget()
    QHBoxLayout(window).addWidget(page)
    box = QHBoxLayout(page)
    table = Register(appearance, "register.list", "Arrangements")
    box.addWidget(table)
    shown(window)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    assert not isValid(table)
    assert not window.findChildren(QWidget)
