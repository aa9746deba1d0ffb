from PySide6.QtCore import Qt

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
