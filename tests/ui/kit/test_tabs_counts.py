import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from ui.kit.tabs import TabItem, Tabs

VIEWS = [TabItem("all", "All", 0), TabItem("due", "Due", 7, "crit"), TabItem("mine", "Mine")]


@pytest.fixture
def tabs(appearance, shown) -> Tabs:
    tabs = Tabs(appearance, "Views", "register.views")
    tabs.set_tabs(VIEWS)
    shown(tabs, 700, 40)
    tabs.setFocus()
    return tabs


@pytest.mark.parametrize(
    ("key", "count", "words"),
    [("all", 3, "All 3"), ("due", 0, "Due 0"), ("due", None, "Due"), ("mine", 1234, "Mine 1234")],
)
def test_a_new_count_is_shown_and_heard(tabs, key, count, words):
    tabs.set_count(key, count)
    place = [view.key for view in VIEWS].index(key)
    assert tabs.tabText(place) == words
    assert tabs.accessibleTabName(place) == words


def test_a_longer_count_gets_more_room(tabs):
    narrow = tabs.tabSizeHint(1).width()
    tabs.set_count("due", 12_345)
    assert tabs.tabSizeHint(1).width() > narrow
    assert tabs.minimumTabSizeHint(1) == tabs.tabSizeHint(1)


def test_a_count_does_not_pick_a_view(tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.picked):
        tabs.set_count("due", 8)
        tabs.set_count("unknown", 8)
    assert [tabs.tabText(place) for place in range(3)] == ["All 0", "Due 8", "Mine"]


def test_arrows_stop_at_the_ends_and_tell_each_view_once(tabs, qtbot):
    spy = QSignalSpy(tabs.picked)
    for _ in range(4):
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert [spy.at(number)[0] for number in range(spy.count())] == ["due", "mine"]
    assert tabs.current_key() == "mine"


def test_picking_the_current_or_an_unknown_view_tells_nothing(tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.picked):
        tabs.select("all")
        tabs.select("nowhere")
    assert tabs.current_key() == "all"


def test_without_the_current_view_the_first_one_is_current(tabs):
    tabs.select("mine")
    tabs.set_tabs(VIEWS[:2])
    assert tabs.current_key() in {"all", "due"}
    assert tabs.count() == 2


def test_an_empty_bar_has_no_view(appearance, qtbot):
    bar = Tabs(appearance, "Views", "register.views")
    qtbot.addWidget(bar)
    assert bar.current_key() == ""
    bar.set_tabs([])
    assert bar.count() == 0
