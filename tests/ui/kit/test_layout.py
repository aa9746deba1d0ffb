import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from tests.ui.kit.seen import colours
from ui.kit.layout import HLine, SidePanel, SizeWatcher, VLine, column, inset, own_viewport, set_role, width_class
from ui.kit.texts import Text


@pytest.fixture
def window(appearance, shown) -> QWidget:
    window = QWidget()
    box = QVBoxLayout(window)
    box.addWidget(QLineEdit())
    shown(window, 1000, 700)
    window.findChild(QLineEdit).setFocus()
    return window


def test_margins_by_start_and_end_turn_with_the_page(appearance, shown):
    widget = QWidget()
    column(widget)
    inset(widget, 20, 1, 16, 2)
    shown(widget)
    assert widget.layout().contentsMargins().left() == 20
    appearance.use(language="ar")
    margins = widget.layout().contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (16, 1, 20, 2)


@pytest.mark.parametrize(
    ("width", "name"), [(1366, "wide"), (1160, "wide"), (1159, "medium"), (1000, "medium"), (999, "narrow")]
)
def test_widths_have_names(width, name):
    assert width_class(width) == name


def test_crossing_a_limit_is_told_once(appearance, shown, qtbot):
    window = QWidget()
    watcher = SizeWatcher(window)
    shown(window, 1300, 700)
    with qtbot.waitSignal(watcher.crossed) as crossed:
        window.resize(1100, 550)
    assert crossed.args == ["medium", True]
    with qtbot.assertNotEmitted(watcher.crossed):
        window.resize(1090, 540)


def test_hairlines_are_one_pixel_in_their_colour(every_look, shown):
    window = QWidget()
    box = QHBoxLayout(window)
    across, down = HLine(), VLine(heavy=True)
    box.addWidget(across)
    box.addWidget(down)
    shown(window, 200, 60)
    assert (across.height(), down.width()) == (1, 1)
    assert colours(across) == {every_look.colour("line").name()}
    assert colours(down) == {every_look.colour("line2").name()}


def test_a_side_panel_scrolls_instead_of_squeezing(appearance, shown):
    panel = SidePanel(appearance, width=280, name="record.side")
    for _ in range(12):
        panel.body.addWidget(
            Text(appearance, "Words that wrap in the panel and need their whole height. " * 3, wrap=True)
        )
    shown(panel, 280, 200)
    assert panel.width() == 280
    assert panel.verticalScrollBar().maximum() > 0
    for text in panel.findChildren(Text):
        assert text.height() >= text.heightForWidth(text.width())
    assert panel.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_role_keeps_the_font_of_the_widget(appearance, shown):
    field = QLineEdit("x")
    set_role(field, "bare")
    field.setFont(appearance.font("record"))
    shown(field, 200, 40)
    set_role(field, "block")
    assert field.font().pixelSize() == 15
    assert field.size() != QSize()


def test_a_viewport_made_here_is_painted_like_the_one_it_replaces(qtbot):
    usual, view = QListView(), QListView()
    qtbot.addWidget(usual)
    qtbot.addWidget(view)
    made, old = own_viewport(view), usual.viewport()
    assert view.viewport() is made
    for ask in (QWidget.backgroundRole, QWidget.autoFillBackground, QWidget.objectName, QWidget.focusPolicy):
        assert ask(made) == ask(old)
    assert made.focusProxy() is view
