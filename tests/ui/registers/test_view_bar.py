"""The line of views."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.registers.view_bar import SHOWN, ViewBar

VIEWS = [(f"v{number}", f"View {number}") for number in range(8)] + [("own:Mine", "Mine")]


@pytest.fixture
def bar(appearance, shown):
    made = ViewBar(appearance, "list", "Views")
    made.told = []
    made.picked.connect(made.told.append)
    shown(made, 1000, 60)
    made.set_views(VIEWS)
    made.select("v0")
    return made


def test_six_views_are_tabs_and_the_others_stand_in_the_menu(bar):
    assert bar.tabs.count() == SHOWN
    bar.set_counts({"v0": 3, "v7": 0}, {"v0": "crit"})
    bar.fill_menu()
    texts = [each.text() for each in bar.menu.actions()]
    assert "View 7\t0" in texts
    assert bar.tabs.tabText(0) == "View 0 3"


def test_a_view_beyond_the_sixth_takes_the_last_tab_while_it_is_shown(bar):
    bar.pick("v7")
    assert bar.told == ["v7"]
    assert bar.tabs.current_key() == "v7"
    assert bar.tabs.count() == SHOWN
    assert bar.label() == "View 7"


def test_arrows_move_between_views(bar):
    bar.tabs.setFocus()
    QTest.keyClick(bar.tabs, Qt.Key.Key_Right)
    assert (bar.told, bar.current) == (["v1"], "v1")


def test_save_and_revert_are_there_only_for_an_edited_view(bar):
    assert bar.save_button.isHidden()
    bar.set_edited(edited=True)
    assert not bar.revert_button.isHidden()
    assert bar.edited


def test_a_ready_made_view_is_saved_under_a_name_and_an_own_one_at_once(bar):
    saved, named = [], []
    bar.save_requested.connect(lambda: saved.append(True))
    bar.named.connect(named.append)
    bar.save()
    assert bar.name.hasFocus()
    QTest.keyClicks(bar.name, "Ours")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    assert (named, saved) == (["Ours"], [])
    QTest.keyClick(bar.name, Qt.Key.Key_Escape)
    assert bar.name.isHidden()
    assert not bar.leave_name()
    bar.select("own:Mine")
    bar.save()
    assert saved == [True]


def test_only_own_views_are_renamed_and_deleted(bar):
    bar.fill_menu()
    assert "Delete this view" not in [each.text() for each in bar.menu.actions()]
    bar.select("own:Mine")
    bar.fill_menu()
    assert {"Delete this view", "Rename this view…"} <= {each.text() for each in bar.menu.actions()}
