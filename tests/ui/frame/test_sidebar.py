"""The column at the start of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from tests.ui.shell_fakes import PLACES
from ui.frame.sidebar import Sidebar
from ui.kit.appearance import Appearance

YEARS = [("JUL_JUN", "Jul-Jun 2026/27"), ("JAN_DEC", "2026")]


@pytest.fixture
def sidebar(appearance: Appearance, shown: Callable[..., QWidget]) -> Sidebar:
    made = Sidebar(appearance, PLACES)
    made.office.set_office("UNEXAM", "Jul-Jun 2026/27", "JUL_JUN", YEARS)
    made.backup.set_words("Backup 14:31", "Back up now")
    made.actor.set_words("A. Tester", "Change the name in the settings")
    shown(made, 200, 600)
    return made


def test_the_office_and_its_year_are_spoken_together(sidebar: Sidebar) -> None:
    assert sidebar.office.accessibleName() == "Office UNEXAM, year Jul-Jun 2026/27"
    assert [action.isChecked() for action in sidebar.office.menu().actions()] == [True, False]


def test_another_year_is_asked_for(sidebar: Sidebar) -> None:
    asked = QSignalSpy(sidebar.office.basis_chosen)
    sidebar.office.menu().actions()[1].trigger()
    assert asked.at(0)[0] == "JAN_DEC"


def test_the_lines_at_the_foot_say_what_pressing_does(sidebar: Sidebar) -> None:
    asked, named = QSignalSpy(sidebar.backup_requested), QSignalSpy(sidebar.actor_requested)
    assert sidebar.backup.accessibleName() == "Backup 14:31"
    assert sidebar.backup.accessibleDescription() == "Back up now"
    QTest.keyClick(sidebar.backup, Qt.Key.Key_Space)
    QTest.mouseClick(sidebar.actor, Qt.MouseButton.LeftButton)
    assert [asked.count(), named.count()] == [1, 1]


def test_the_rail_shows_icons_only_and_keeps_every_name(sidebar: Sidebar) -> None:
    wide = sidebar.width()
    sidebar.mark_demo(demo=True)
    assert sidebar.demo.isVisible()
    sidebar.set_rail(rail=True)
    assert sidebar.width() < wide
    assert not sidebar.demo.isVisible()
    assert not sidebar.office.office.isVisible()
    assert sidebar.backup.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert sidebar.backup.accessibleName() == "Backup 14:31"
    sidebar.set_rail(rail=False)
    assert sidebar.width() == wide
    assert sidebar.demo.isVisible()


def test_larger_text_makes_it_wider(sidebar: Sidebar, appearance: Appearance) -> None:
    before = sidebar.width()
    appearance.use(text_size=150)
    assert sidebar.width() > before


def test_every_target_is_large_enough(sidebar: Sidebar) -> None:
    for part in (sidebar.office, sidebar.backup, sidebar.actor):
        assert part.height() >= 24
