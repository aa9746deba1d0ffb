"""The list of places for itself: groups, numbers, the place shown, the rail; by mouse, keys and ear."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from tests.ui.kit.seen import colours
from ui.frame.navigation import COUNT_ROLE, ICON_ROLE, KEY_ROLE, PlaceList
from ui.frame.places import OFFICE, OWN, WORK, Place
from ui.kit.appearance import Appearance

Key = Qt.Key
TEXT, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
PLACES = (
    Place("today", "Today", "sun", "Ctrl+1", "T", WORK, "x"),
    Place("arrangements", "Arrangements", "handshake", "Ctrl+2", "A", WORK, "x"),
    Place("change_log", "Change log", "history", "Ctrl+Shift+3", "L", OFFICE, "x"),
    Place("settings", "Settings", "settings", "", "", OWN, "x"),
)
ROWS = {"today": 0, "arrangements": 1, "change_log": 3, "settings": 5}
LINES = (2, 4)


def list_of(look: Appearance) -> PlaceList:
    return PlaceList(look, PLACES)


@pytest.fixture
def places(appearance: Appearance, shown: Callable[..., QWidget]) -> PlaceList:
    """Four places in three groups, with the keyboard on the first."""
    made = list_of(appearance)
    shown(made, 200, 400)
    made.select_place("today")
    made.setFocus()
    return made


def at(places: PlaceList, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return places.model().index(row, 0).data(role)


def current(places: PlaceList) -> str:
    return str(places.currentIndex().data(KEY_ROLE))


def told(spy: QSignalSpy) -> list[str]:
    return [spy.at(number)[0] for number in range(spy.count())]


def test_places_stand_in_their_order_with_a_line_between_groups(places):
    assert places.keys() == list(ROWS)
    assert {key: at(places, row, KEY_ROLE) for key, row in ROWS.items()} == {key: key for key in ROWS}
    assert [at(places, row, KEY_ROLE) for row in LINES] == ["line", "line"]
    assert places.model().rowCount() == 6


def test_each_place_has_its_title_its_icon_and_its_keys(places):
    for place in PLACES:
        row = ROWS[place.key]
        assert at(places, row) == place.title
        assert at(places, row, ICON_ROLE) == place.icon
        assert place.title in str(at(places, row, TIP))
        assert place.shortcut in str(at(places, row, TIP))


def test_the_list_and_its_places_are_heard(places):
    spoken = QAccessible.queryAccessibleInterface(places)
    assert spoken.text(QAccessible.Text.Name) == "Places"
    assert spoken.role() == QAccessible.Role.List
    assert at(places, ROWS["change_log"], TEXT) == "Change log"


def test_the_arrows_pass_over_the_lines_between_groups(places, qtbot):
    walked = [current(places)]
    for _step in range(3):
        qtbot.keyClick(places, Key.Key_Down)
        walked.append(current(places))
    assert walked == list(ROWS)
    qtbot.keyClick(places, Key.Key_Up)
    assert current(places) == "change_log"


def test_home_and_end_go_to_the_first_and_the_last_place(places, qtbot):
    qtbot.keyClick(places, Key.Key_End)
    assert current(places) == "settings"
    qtbot.keyClick(places, Key.Key_Home)
    assert current(places) == "today"


def test_moving_alone_opens_nothing_and_enter_opens_once(places, qtbot):
    chosen = QSignalSpy(places.chosen)
    qtbot.keyClick(places, Key.Key_Down)
    assert chosen.count() == 0
    qtbot.keyClick(places, Key.Key_Return)
    assert told(chosen) == ["arrangements"]


@pytest.mark.parametrize("key", list(ROWS))
def test_a_click_opens_the_place_it_falls_on(places, qtbot, key):
    chosen = QSignalSpy(places.chosen)
    middle = places.visualRect(places.model().index(ROWS[key], 0)).center()
    qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert set(told(chosen)) == {key}


@pytest.mark.parametrize("row", LINES)
def test_a_click_on_a_line_opens_nothing_and_chooses_nothing(places, qtbot, row):
    chosen = QSignalSpy(places.chosen)
    middle = places.visualRect(places.model().index(row, 0)).center()
    qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.count() == 0
    assert at(places, row, KEY_ROLE) not in [index.data(KEY_ROLE) for index in places.selectedIndexes()]


def test_no_place_can_be_renamed_where_it_stands(places, qtbot):
    qtbot.keyClick(places, Key.Key_F2)
    assert places.editTriggers() == PlaceList.EditTrigger.NoEditTriggers
    assert at(places, 0) == "Today"


def test_the_place_shown_is_the_only_one_marked(places):
    for key in ("arrangements", "settings", "today"):
        places.select_place(key)
        assert [index.data(KEY_ROLE) for index in places.selectedIndexes()] == [key]


@pytest.mark.parametrize("key", ["compare", "line", ""])
def test_a_place_without_a_line_of_its_own_leaves_none_marked(places, key):
    places.select_place(key)
    marked = [index.data(KEY_ROLE) for index in places.selectedIndexes()]
    assert not set(marked) & set(ROWS)


# --- numbers --------------------------------------------------------------------------------------------------------


def test_a_number_is_shown_spoken_and_told_in_the_tip(places):
    places.set_count("arrangements", 12, "12 end soon")
    row = ROWS["arrangements"]
    assert places.count("arrangements") == at(places, row, COUNT_ROLE) == 12
    assert at(places, row, TEXT) == "Arrangements, 12 end soon"
    assert str(at(places, row, TIP)).endswith("\n12 end soon")
    assert "Ctrl+2" in str(at(places, row, TIP))
    assert at(places, row) == "Arrangements"


def test_a_number_of_nothing_is_taken_away_with_its_words(places):
    before = at(places, 0, TIP)
    places.set_count("today", 3, "3 late")
    places.set_count("today", 0, "0 late")
    assert places.count("today") == 0
    assert at(places, 0, TEXT) == "Today"
    assert at(places, 0, TIP) == before


def test_a_number_without_words_is_shown_and_the_name_stays_plain(places):
    places.set_count("today", 3)
    assert places.count("today") == 3
    assert at(places, 0, TEXT) == "Today"


def test_each_place_has_its_own_number(places):
    places.set_count("today", 3, "3 late")
    places.set_count("settings", 1, "1 new")
    assert [places.count(key) for key in ROWS] == [3, 0, 0, 1]


def test_a_number_for_a_place_that_is_not_listed_is_passed_over(places):
    places.set_count("gone", 3, "3 late")
    assert places.count("gone") == 0
    assert [places.count(key) for key in ROWS] == [0, 0, 0, 0]


def test_the_rail_shows_a_red_dot_where_something_is_due(appearance, places):
    places.setFixedWidth(48)
    places.set_rail(rail=True)
    red = appearance.colour("crit").name()
    assert red not in colours(places.viewport())
    places.set_count("today", 3, "3 late")
    assert red in colours(places.viewport())
    places.set_count("today", 0)
    assert red not in colours(places.viewport())


def test_outside_the_rail_a_number_needs_no_dot(appearance, places):
    places.set_count("today", 3, "3 late")
    assert appearance.colour("crit").name() not in colours(places.viewport())


# --- looks ----------------------------------------------------------------------------------------------------------


def test_the_place_shown_stands_on_its_own_ground_in_every_look(every_look, shown):
    places = list_of(every_look)
    shown(places, 200, 400)
    ground = every_look.colour("sel").name()
    assert ground not in colours(places.viewport())
    places.select_place("arrangements")
    assert ground in colours(places.viewport())


@pytest.mark.parametrize("rail", [False, True])
def test_places_grow_with_the_text_and_lines_stay_thin(appearance, shown, rail):
    places = list_of(appearance)
    shown(places, 200, 600)
    places.set_rail(rail=rail)
    heights = []
    for size in (100, 150):
        appearance.use(text_size=size)
        place, line = (places.visualRect(places.model().index(row, 0)).height() for row in (0, 2))
        heights.append(place)
        assert line < place
    assert heights[0] < heights[1]


def test_every_place_fits_into_the_narrow_rail(appearance, shown):
    places = list_of(appearance)
    shown(places, 48, 400)
    places.set_rail(rail=True)
    assert not places.horizontalScrollBar().isVisible()
    assert all(places.visualRect(places.model().index(row, 0)).width() <= 48 for row in range(6))


def inked(places: PlaceList) -> list[int]:
    """Give the columns of the first place that hold more than its ground, from left to right."""
    rect = places.visualRect(places.model().index(1, 0))
    image = places.viewport().grab(rect).toImage()
    ground = image.pixelColor(image.width() // 2, 1)
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(4, image.height() - 4))
    ]


def test_icon_and_title_start_where_reading_starts(every_look, shown):
    places = list_of(every_look)
    shown(places, 300, 400)
    columns = inked(places)
    before, after = columns[0], 300 - columns[-1]
    assert (before < after) is not every_look.arabic
