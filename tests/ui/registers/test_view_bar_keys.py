"""The line of views by keys, with many views, and from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.kit.seen import heard
from ui.registers.view_bar import OWN, SHOWN, ViewBar
from ui.saved_views import LONGEST_NAME

READY = [("all", "All"), ("decision", "Needs a decision"), ("ending", "Ending")]
VIEWS = [*READY, *((f"{OWN}Mine {number}", f"Mine {number}") for number in range(6))]


@pytest.fixture
def bar(appearance, shown):
    made = ViewBar(appearance, "list", "Views")
    made.picked_keys, made.names, made.renames, made.deeds = [], [], [], []
    made.picked.connect(made.picked_keys.append)
    made.named.connect(made.names.append)
    made.renamed.connect(made.renames.append)
    made.save_requested.connect(lambda: made.deeds.append("save"))
    made.revert_requested.connect(lambda: made.deeds.append("revert"))
    made.delete_requested.connect(lambda: made.deeds.append("delete"))
    shown(made, 1100, 60)
    made.set_views(VIEWS)
    made.select("all")
    return made


def menu(bar):
    bar.fill_menu()
    return {action.text(): action for action in bar.menu.actions() if action.text()}


def test_selecting_tells_nobody_and_picking_does(bar):
    bar.select("ending")
    assert bar.picked_keys == []
    bar.pick("decision")
    assert (bar.picked_keys, bar.current, bar.label()) == (["decision"], "decision", "Needs a decision")


def test_a_view_nobody_knows_has_no_label_and_no_tab(bar):
    bar.select("gone")
    assert bar.label() == ""
    assert bar.tabs.count() == SHOWN
    assert "gone" not in bar.tabs.view_keys()


def test_a_view_from_the_menu_gives_its_tab_back_when_another_is_shown(bar):
    bar.pick(f"{OWN}Mine 5")
    assert bar.tabs.view_keys()[-1] == f"{OWN}Mine 5"
    assert bar.tabs.view_keys()[:5] == [key for key, _ in VIEWS[:5]]
    bar.pick("all")
    bar.set_views(VIEWS)
    assert bar.tabs.view_keys() == [key for key, _ in VIEWS[:SHOWN]]


def test_counts_stay_when_the_views_are_written_anew(bar):
    bar.set_counts({"all": 24, "ending": 0}, {"all": "att"})
    bar.set_views(VIEWS)
    assert bar.tabs.tabText(0) == "All 24"
    assert menu(bar)["All\t24"].isChecked()
    assert "Ending\t0" in menu(bar)


def test_the_menu_holds_every_view_and_marks_the_current_one(bar):
    bar.pick("decision")
    shown = menu(bar)
    assert [text for text in shown if not text.endswith("…")] == [label for _key, label in VIEWS]
    assert [text for text, action in shown.items() if action.isChecked()] == ["Needs a decision"]
    shown["Ending"].trigger()
    assert (bar.current, bar.picked_keys[-1]) == ("ending", "ending")


def test_the_menu_offers_only_what_can_be_done_with_the_view(bar):
    assert set(menu(bar)) & {"Save view", "Revert", "Rename this view…", "Delete this view"} == set()
    bar.set_edited(edited=True)
    assert {"Save view", "Revert"} <= set(menu(bar))
    bar.set_edited(edited=False)
    bar.select(f"{OWN}Mine 0")
    assert {"Rename this view…", "Delete this view"} <= set(menu(bar))
    assert "Save view" not in menu(bar)


@pytest.mark.parametrize(
    ("text", "deed"), [("Save view", "save"), ("Revert", "revert"), ("Delete this view", "delete")]
)
def test_a_line_of_the_menu_asks_for_what_it_says(bar, text, deed):
    bar.select(f"{OWN}Mine 0")
    bar.set_edited(edited=True)
    menu(bar)[text].trigger()
    assert bar.deeds == [deed]


def test_a_new_view_is_named_in_the_line_and_renaming_starts_with_its_name(bar):
    bar.select(f"{OWN}Mine 0")
    bar.save_as()
    assert (bar.name.text(), bar.name.hasFocus()) == ("", True)
    QTest.keyClicks(bar.name, "Other")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    bar.rename()
    assert (bar.name.text(), bar.name.selectedText()) == ("Mine 0", "Mine 0")
    QTest.keyClicks(bar.name, "Better")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    assert (bar.names, bar.renames) == (["Other"], ["Better"])


def test_escape_while_naming_leaves_without_telling(bar):
    bar.save_as()
    QTest.keyClicks(bar.name, "Half a na")
    QTest.keyClick(bar.name, Qt.Key.Key_Escape)
    assert bar.name.isHidden()
    assert bar.tabs.hasFocus()
    assert (bar.names, bar.renames) == ([], [])
    bar.save_as()
    assert bar.name.text() == ""


def test_a_name_is_no_longer_than_it_is_kept(bar):
    bar.save_as()
    QTest.keyClicks(bar.name, "x" * (LONGEST_NAME + 5))
    assert len(bar.name.text()) == LONGEST_NAME


def test_every_part_is_heard_and_found(bar):
    assert bar.tabs.accessibleName() == "Views"
    assert heard(bar.name) == "Name of the view"
    assert heard(bar.menu_button) == "More about views"
    found = [each.objectName() for each in (bar.tabs, bar.save_button, bar.revert_button, bar.name, bar.menu)]
    assert found == [f"list.views{part}" for part in ("", ".save", ".revert", ".name", ".menu")]


def test_arrows_stop_at_the_first_and_the_last_tab(bar):
    bar.tabs.setFocus()
    QTest.keyClick(bar.tabs, Qt.Key.Key_Left)
    assert (bar.current, bar.picked_keys) == ("all", [])
    for _ in range(SHOWN + 2):
        QTest.keyClick(bar.tabs, Qt.Key.Key_Right)
    assert bar.current == VIEWS[SHOWN - 1][0]
    assert bar.picked_keys == [key for key, _ in VIEWS[1:SHOWN]]


def test_in_every_look_all_parts_fit_into_the_line(every_look, shown):
    made = ViewBar(every_look, "list", "Views")
    shown(made, 1100, 60)
    made.set_views(READY)
    made.select("all")
    made.set_edited(edited=True)
    made.save_as()
    for part in (made.tabs, made.name, made.save_button, made.revert_button, made.menu_button):
        assert made.rect().contains(part.geometry())
    assert (made.menu_button.x() < made.tabs.x()) == every_look.arabic


def test_left_goes_forward_from_right_to_left(arabic, shown):
    made = ViewBar(arabic, "list", "Views")
    shown(made, 1100, 60)
    made.set_views(VIEWS)
    made.select("all")
    made.tabs.setFocus()
    QTest.keyClick(made.tabs, Qt.Key.Key_Left)
    assert made.current == "decision"
