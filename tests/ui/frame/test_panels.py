"""The widths of navigation and inspector: drawn, kept, limited, given back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.kit.test_grip import drag
from tests.ui.stage import Stage
from ui.frame.memory import WindowMemory
from ui.frame.panels import INSPECTOR, LEAST_PAGE, SIDEBAR
from ui.kit.appearance import Appearance

SMALL, WIDE = (1093, 534), (1366, 688)


def widths(stage: Stage) -> tuple[int, int]:
    """Give what navigation and inspector take, without the line of the inspector."""
    return stage.shell.sidebar.width(), stage.shell.inspector.width() - 1


def test_the_usual_widths_are_those_of_the_design(stage: Stage) -> None:
    assert widths(stage) == (200, 300)


def test_both_edges_are_drawn_and_the_page_takes_the_rest(stage: Stage) -> None:
    drag(stage.shell.panels.sidebar_grip, 40)
    drag(stage.shell.panels.inspector_grip, -60)
    assert widths(stage) == (240, 360)
    stage.shell.layout().activate()
    assert stage.page.width() <= 1366 - 240 - 360


def test_widths_are_kept_for_the_next_session(stage: Stage) -> None:
    drag(stage.shell.panels.sidebar_grip, 40)
    drag(stage.shell.panels.inspector_grip, -60)
    stage.window.keep_state()
    assert stage.shell.memory.panel_width("sidebar", "wide") == 240
    again = Stage(stage.window, stage.shell, stage.lines, stage.ask)
    again.shell.panels.fit()
    assert widths(again) == (240, 360)


def test_what_was_kept_is_read_by_another_run(tmp_path) -> None:
    first = WindowMemory(tmp_path)
    first.keep_panel_width("inspector", "wide", 420)
    first.mark_running(running=True)
    second = WindowMemory(tmp_path)
    assert second.panel_width("inspector", "wide") == 420
    assert second.panel_width("inspector", "medium") == 0
    second.keep_panel_width("inspector", "wide", 0)
    second.mark_running(running=False)
    assert WindowMemory(tmp_path).panel_width("inspector", "wide") == 0


def test_a_kept_width_that_makes_no_sense_is_passed_over(tmp_path) -> None:
    memory = WindowMemory(tmp_path)
    memory._kept.setValue("panels/sidebar-wide", "broad")
    assert memory.panel_width("sidebar", "wide") == 0


def test_each_size_of_window_has_its_own_width_of_the_inspector(stage: Stage) -> None:
    drag(stage.shell.panels.inspector_grip, -60)
    stage.window.resize(*SMALL)
    stage.shell.inspector.want(shown=True)
    assert widths(stage) == (48, 300)
    drag(stage.shell.panels.inspector_grip, -100)
    assert widths(stage) == (48, 400)
    stage.window.resize(*WIDE)
    assert widths(stage) == (200, 360)
    stage.window.resize(*SMALL)
    stage.shell.inspector.want(shown=True)
    assert widths(stage) == (48, 400)


def test_the_rail_has_no_edge_to_draw(stage: Stage) -> None:
    assert stage.shell.panels.sidebar_grip.isVisible()
    stage.window.resize(*SMALL)
    assert not stage.shell.panels.sidebar_grip.isVisible()
    assert stage.shell.sidebar.width() == 48


@pytest.mark.parametrize("grip", ["sidebar_grip", "inspector_grip"])
def test_the_page_keeps_its_room_however_far_an_edge_is_drawn(stage: Stage, grip: str) -> None:
    edge = getattr(stage.shell.panels, grip)
    QTest.keyClick(edge, Qt.Key.Key_End)
    navigation, inspector = widths(stage)
    assert 1366 - navigation - inspector >= LEAST_PAGE
    assert navigation <= SIDEBAR.most
    assert inspector <= INSPECTOR.most
    QTest.keyClick(edge, Qt.Key.Key_Home)
    navigation, inspector = widths(stage)
    assert navigation >= SIDEBAR.least
    assert inspector >= INSPECTOR.least


def test_a_window_that_shrinks_narrows_the_panels_and_growing_gives_them_back(stage: Stage) -> None:
    QTest.keyClick(stage.shell.panels.inspector_grip, Qt.Key.Key_End)
    most = widths(stage)[1]
    stage.window.resize(1170, 688)
    assert 1170 - sum(widths(stage)) >= LEAST_PAGE
    assert widths(stage)[1] < most
    stage.window.resize(*WIDE)
    assert widths(stage)[1] == most


@pytest.mark.parametrize("way", ["double click", "Enter"])
def test_the_usual_width_comes_back(stage: Stage, way: str) -> None:
    grip = stage.shell.panels.sidebar_grip
    drag(grip, 60)
    if way == "Enter":
        QTest.keyClick(grip, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(grip, Qt.MouseButton.LeftButton)
    assert widths(stage)[0] == 200
    assert stage.shell.memory.panel_width("sidebar", "wide") == 0


def test_the_tab_key_reaches_both_edges(stage: Stage) -> None:
    seen, part = [], stage.shell.top.command.nextInFocusChain()
    while part is not stage.shell.top.command:
        seen.append(part)
        part = part.nextInFocusChain()
    assert stage.shell.panels.sidebar_grip in seen
    assert stage.shell.panels.inspector_grip in seen
    assert stage.shell.panels.inspector_grip.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_larger_text_size_widens_the_panels_with_it(stage: Stage, appearance: Appearance) -> None:
    drag(stage.shell.panels.sidebar_grip, 20)
    appearance.use(text_size=110)
    assert widths(stage)[0] == 242
    appearance.use(text_size=100)
    assert widths(stage) == (220, 300)


def test_from_right_to_left_the_edges_lie_on_the_other_sides(stage: Stage, appearance: Appearance) -> None:
    appearance.use(language="ar")
    panels = stage.shell.panels
    assert panels.sidebar_grip.x() == 0
    assert panels.inspector_grip.geometry().right() == stage.shell.inspector.width() - 1
    drag(panels.sidebar_grip, -30)
    drag(panels.inspector_grip, 30)
    assert widths(stage) == (230, 330)
