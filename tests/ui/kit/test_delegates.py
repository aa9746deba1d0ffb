from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyleOptionViewItem, QToolTip, QWidget

from tests.ui.kit.lines import COLUMNS, Line, lateness
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register

STATES = ("active", "expired", "draft", "superseded")


def state_of(line: Line) -> str:
    return STATES[int(line.id[1:]) % 4]


def many_parties(line: Line) -> tuple[str, ...]:
    return line.parties * 4


def rich_register(look) -> Register:
    columns = [
        Column[Line]("state", "State", lambda line: "Expired", paint="state", detail=state_of),
        Column[Line]("mark", "Mark", lambda line: "Late", 40, paint="mark", detail=lambda line: "decision_late"),
        Column[Line]("title", "Title", lambda line: line.title * 9, 160, detail=lambda line: "strong"),
        Column[Line](
            "parties",
            "Parties",
            lambda line: " ".join(line.parties),
            paint="tags",
            detail=many_parties,
        ),
        Column[Line](
            "by",
            "By",
            lambda line: "2 Oct",
            136,
            paint="two_tone_date",
            detail=lateness,
        ),
        Column[Line]("far", "Far", lambda line: "2 Oct", 136, paint="two_tone_date"),
        Column[Line]("cost", "Cost", lambda line: "1,200.00", paint="number", detail=lambda line: "muted"),
        Column[Line]("end", "End", lambda line: "30 Jun", align="end", detail=lambda line: "att"),
    ]
    register = Register(look, "rich", "Rich")
    rows = ListRows(columns, lambda line: line.id, register)
    rows.set_rows([Line(f"n{number}", f"Line {number}") for number in range(40)])
    register.set_model(rows)
    return register


def test_the_row_under_the_pointer_is_tinted_until_the_pointer_leaves(register, qtbot):
    qtbot.mouseMove(register.viewport(), register.visualRect(register.model().index(4, 0)).center())
    qtbot.waitUntil(lambda: register.painter_of_cells.hovered_row == 4)
    register.leaveEvent(QEvent(QEvent.Type.Leave))
    assert register.painter_of_cells.hovered_row == -1


def test_every_way_of_painting_draws_in_every_look(every_look, shown, caplog):
    register = rich_register(every_look)
    shown(register, 1100, 600)
    register.setFocus()
    register.select_id("n1")
    picture = register.viewport().grab().toImage()
    middle = register.rowHeight(0) + register.rowHeight(0) // 2
    colours = {picture.pixelColor(x, middle).name() for x in range(picture.width())}
    assert every_look.colour("sel").name() in colours
    assert len(colours) > 5
    bar = register.viewport().width() - 2 if every_look.arabic else 1
    assert picture.pixelColor(bar, middle).name() == every_look.colour("accent").name()
    assert not caplog.records


def test_a_selected_row_is_grey_while_the_keyboard_is_elsewhere(appearance, shown):
    window = QWidget()
    box = QHBoxLayout(window)
    field, register = QLineEdit(), rich_register(appearance)
    box.addWidget(field)
    box.addWidget(register)
    shown(window, 1100, 400)
    register.select_id("n0")
    field.setFocus()
    picture = register.viewport().grab().toImage()
    assert picture.pixelColor(10, 3).name() == appearance.colour("sel_idle").name()


def test_one_hairline_closes_every_row(appearance, shown):
    register = rich_register(appearance)
    shown(register, 1100, 400)
    picture = register.viewport().grab().toImage()
    bottom = 4 * register.rowHeight(0) - 1
    line = {picture.pixelColor(x, bottom).name() for x in range(0, 900, 7)}
    assert line == {appearance.colour("line").name()}


def test_the_whole_words_are_told_when_a_cell_is_cut(appearance, shown, qtbot):
    register = rich_register(appearance)
    shown(register, 1100, 400)
    delegate, model = register.painter_of_cells, register.model()
    assert delegate.cut_text(model, model.index(0, 2)) == "Line 0" * 9
    assert delegate.cut_text(model, model.index(0, 5)) == ""
    spot = register.visualRect(model.index(0, 2)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, register.viewport().mapToGlobal(spot))
    assert delegate.helpEvent(event, register, QStyleOptionViewItem(), model.index(0, 2))
    assert QToolTip.text() == "Line 0" * 9
    QToolTip.hideText()


def test_a_fault_while_painting_is_logged_once_and_the_table_lives(appearance, shown, caplog):
    broken = Column[Line]("bad", "Bad", lambda line: line.no_such_field)
    register = Register(appearance, "t", "T")
    rows = ListRows([broken, COLUMNS[0]], lambda line: line.id, register)
    register.set_model(rows)
    rows.set_rows([Line("a", "A"), Line("b", "B")])
    shown(register)
    register.viewport().grab()
    assert [record.message for record in caplog.records] == ["A cell of the table could not be drawn."]
    caplog.clear()
