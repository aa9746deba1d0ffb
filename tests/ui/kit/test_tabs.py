from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

from tests.ui.kit.seen import colours
from ui.kit.tabs import TabItem, Tabs

LEFT = Qt.MouseButton.LeftButton


VIEWS = [TabItem("all", "All", 63), TabItem("due", "Needs a decision", 7, "crit"), TabItem("paper", "Not on paper")]


def test_tabs_are_picked_by_key_with_arrows_and_clicks(appearance, shown, qtbot):
    tabs = Tabs(appearance, "Views", "register.views")
    tabs.set_tabs(VIEWS)
    shown(tabs, 700, 40)
    tabs.setFocus()
    with qtbot.waitSignal(tabs.picked) as picked:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert picked.args == ["due"]
    with qtbot.waitSignal(tabs.picked) as picked:
        qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    assert picked.args == ["paper"]
    tabs.select("all")
    assert tabs.current_key() == "all"


def test_tabs_say_their_counts_and_keep_the_current_view(appearance, shown, qtbot):
    tabs = Tabs(appearance, "Views", "register.views")
    tabs.set_tabs(VIEWS)
    shown(tabs, 700, 40)
    tabs.select("due")
    with qtbot.assertNotEmitted(tabs.picked):
        tabs.set_tabs([*VIEWS, TabItem("new", "Mine", 1)])
    assert tabs.current_key() == "due"
    tabs.set_count("due", 8, "crit")
    assert tabs.accessibleTabName(1) == "Needs a decision 8"
    assert tabs.accessibleTabName(2) == "Not on paper"


def test_the_current_tab_has_an_accent_line_as_wide_as_its_words(every_look, shown):
    tabs = Tabs(every_look, "Views", "register.views")
    tabs.set_tabs(VIEWS)
    shown(tabs, 700, 60)
    rect, picture = tabs.tabRect(0), tabs.grab().toImage()
    accent = every_look.colour("accent").name()
    line = [x for x in range(rect.left(), rect.right() + 1) if picture.pixelColor(x, rect.bottom()).name() == accent]
    assert 20 < len(line) < rect.width()
    assert every_look.colour("crit").name() in colours(tabs)


def test_nothing_is_drawn_below_the_arrows_of_tabs_that_are_scrolled(appearance, shown, qtbot):
    tabs = Tabs(appearance, "Views", "register.views")
    tabs.set_tabs(VIEWS)
    shown(tabs, 700, 60)
    needed = sum(tabs.tabSizeHint(place).width() for place in range(3))
    tabs.resize(needed, 60)
    assert not any(arrow.isVisible() for arrow in tabs.findChildren(QToolButton))
    tabs.resize(needed - 20, 60)
    arrows = [arrow for arrow in tabs.findChildren(QToolButton) if arrow.isVisible()]
    assert arrows
    tabs.set_tabs([TabItem(each.key, "█" * 12) for each in VIEWS])  # as much ink as there can be
    picture, arrow = tabs.grab().toImage(), arrows[0].geometry()
    edge = [picture.pixelColor(arrow.left() + 1, y) for y in range(arrow.top(), arrow.bottom())]
    assert set(map(QColor.name, edge)) == {picture.pixelColor(0, 59).name()}
