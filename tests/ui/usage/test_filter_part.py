"""Year, words, consumer and arrangement of the grid."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.kit.seen import heard as accessible_name
from tests.ui.usage.stores import AUG, JUL, SEP, Small
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.filter_bar import TokenButton
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.usage.filter_part import REST, YEARS_BACK, UsageFilter, UsageFilterBar, YearSwitch, year_start
from ui.usage.page import UsagePage
from ui.words import Words


def test_words_narrow_the_grid_and_the_last_filter_can_be_cleared(page: UsagePage) -> None:
    page.filter.field.setText("clinic")
    page.filter.field.textEdited.emit("clinic")
    page.filter.settle()
    assert page.sheet.model.lines.blocks[0].name == "Clinic"
    assert len(page.sheet.model.lines.blocks) == 1
    page.filter.field.setText("nothing like this")
    page.filter.submitted.emit("nothing like this")
    assert "No line matches “nothing like this”" in page.empty.sentence.text()
    page.empty.link_clicked.emit()
    assert len(page.sheet.model.lines.blocks) == 2


def test_a_consumer_and_an_arrangement_become_tokens(page: UsagePage, small: Small) -> None:
    page.filter.submitted.emit("consumer:wfp")
    assert [token.value for token in page.filter.tokens()] == ["WFP"]
    assert page.sheet.model.rowCount() == 2
    assert page.sheet.showing.shown(0, JUL).text == "300"
    page.filter.token_removed.emit("consumer")
    page.filter.choose("arrangement", str(small.arrangement))
    assert [block.name for block in page.sheet.model.lines.blocks] == ["Diesel, bulk issue"]


def test_another_year_is_a_click_away_and_comes_back_with_the_address(
    page: UsagePage, lines: dict[str, int], qtbot: QtBot
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    kept = page.address()
    qtbot.mouseClick(page.header.year.before, Qt.MouseButton.LeftButton)
    assert page.sheet.model.lines.months[0] == date(2025, 7, 1)
    assert page.sheet.showing.shown(lines["UNDP"], SEP - AUG + 1).text == "99.50"
    page.open(kept)
    assert page.sheet.model.lines.months[0] == date(2026, 7, 1)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["UNDP"], AUG)


# --- years ----------------------------------------------------------------------------------------------------------


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_lies_in_the_year_that_begins_for_it(day: date) -> None:
    for calendar, month in (("JUL_JUN", 7), ("JAN_DEC", 1)):
        start = year_start(calendar, day)
        assert (start.month, start.day) == (month, 1)
        assert 0 <= (day - start).days < 366


@pytest.mark.parametrize(
    ("calendar", "day", "start"),
    [
        ("JUL_JUN", date(2026, 6, 30), date(2025, 7, 1)),
        ("JUL_JUN", date(2026, 7, 1), date(2026, 7, 1)),
        ("JAN_DEC", date(2026, 6, 30), date(2026, 1, 1)),
    ],
)
def test_the_year_begins_as_the_office_counts(calendar: str, day: date, start: date) -> None:
    assert year_start(calendar, day) == start


@pytest.fixture
def years(frame: PageFrame, qtbot: QtBot) -> YearSwitch:
    """The switch alone, at the present year."""
    made = YearSwitch(frame, "JUL_JUN")
    qtbot.addWidget(made)
    made.show_year(date(2026, 7, 1))
    return made


def test_the_present_year_is_the_last_and_seven_before_it_are_offered(years: YearSwitch) -> None:
    assert years.years.count() == YEARS_BACK + 1
    assert years.start == date(2026, 7, 1)
    assert years.before.isEnabled()
    assert not years.after.isEnabled()


def test_a_click_goes_a_year_back_and_forth(years: YearSwitch, qtbot: QtBot) -> None:
    told: list[object] = []
    years.chosen.connect(told.append)
    qtbot.mouseClick(years.before, Qt.MouseButton.LeftButton)
    assert years.after.isEnabled()
    qtbot.mouseClick(years.after, Qt.MouseButton.LeftButton)
    assert told == [date(2025, 7, 1), date(2026, 7, 1)]


def test_the_first_year_has_none_before(years: YearSwitch) -> None:
    years.show_year(date(2026 - YEARS_BACK, 7, 1))
    assert not years.before.isEnabled()
    assert years.after.isEnabled()


def test_a_year_beyond_those_offered_joins_them(years: YearSwitch) -> None:
    years.show_year(date(2010, 7, 1))
    assert years.start == date(2010, 7, 1)
    assert years.years.count() == YEARS_BACK + 2
    assert not years.before.isEnabled()


def test_showing_a_year_tells_nobody_and_choosing_one_does(years: YearSwitch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(years.chosen):
        years.show_year(date(2024, 7, 1))
    with qtbot.waitSignal(years.chosen) as told:
        years.years.setCurrentIndex(0)
        years.years.activated.emit(0)
    assert told.args == [date(2026 - YEARS_BACK, 7, 1)]


def test_the_switch_can_be_heard(years: YearSwitch) -> None:
    assert years.years.accessibleName() == "Year"
    assert accessible_name(years.before) == "Year before"
    assert accessible_name(years.after) == "Year after"
    assert "2026/27" in years.years.currentText()


# --- what is typed --------------------------------------------------------------------------------------------------


@pytest.fixture
def bar(still: Office, appearance: Appearance, qtbot: QtBot) -> UsageFilterBar:
    """The filter alone, over a register nobody writes to."""
    frame = PageFrame(Bridge(still), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]
    made = UsageFilterBar(frame, Lookups(frame.bridge), date(2026, 7, 1))
    qtbot.addWidget(made)
    return made


def edit(bar: UsageFilterBar, text: str) -> None:
    """Type a whole text."""
    bar.field.setText(text)
    bar.field.textEdited.emit(text)


@pytest.mark.parametrize("typed", ["consumer:wfp", "CONSUMER:WFP", 'consumer:"WFP"', "Consumer:wfp"])
def test_a_consumer_is_understood_however_it_is_written(bar: UsageFilterBar, typed: str) -> None:
    bar.submitted.emit(typed)
    assert [(token.subject, token.value) for token in bar.tokens()] == [("Consumer is", "WFP")]
    assert bar.field.text() == ""


@pytest.mark.parametrize("typed", ["consumer:zzz", "colour:red", "arrangement:none", "consumer:"])
def test_a_condition_that_names_nothing_stays_as_words(bar: UsageFilterBar, typed: str) -> None:
    bar.submitted.emit(typed)
    assert bar.tokens() == []
    assert bar.filter.text == typed
    assert bar.field.text() == typed


def test_words_and_conditions_may_be_mixed(bar: UsageFilterBar) -> None:
    bar.submitted.emit("bulk consumer:undp issue")
    assert bar.filter.text == "bulk issue"
    assert [token.value for token in bar.tokens()] == ["UNDP"]
    assert bar.sentence() == "“bulk issue”, Consumer is UNDP"


def test_a_second_consumer_takes_the_place_of_the_first(bar: UsageFilterBar) -> None:
    bar.submitted.emit("consumer:undp")
    bar.submitted.emit("consumer:who")
    assert [token.value for token in bar.tokens()] == ["WHO"]


def test_a_condition_becomes_a_token_as_soon_as_the_next_word_begins(bar: UsageFilterBar) -> None:
    edit(bar, "consumer:undp")
    assert bar.tokens() == []
    edit(bar, "consumer:undp c")
    assert [token.value for token in bar.tokens()] == ["UNDP"]
    assert bar.field.text() == "c"
    assert bar.filter.text == "c"


def test_a_condition_that_is_being_typed_is_no_word_to_look_for(bar: UsageFilterBar) -> None:
    edit(bar, "fuel consumer:un")
    assert bar.filter.text == "fuel"


def test_typing_is_told_once_it_rests(bar: UsageFilterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed, timeout=3 * REST) as told:
        edit(bar, "cli")
        edit(bar, "clinic")
    assert told.args[0].text == "clinic"


def test_taking_a_filter_tells_nobody(bar: UsageFilterBar, small: Small, qtbot: QtBot) -> None:
    wanted = UsageFilter(date(2025, 7, 1), "bulk", service=str(small.fuel))
    with qtbot.assertNotEmitted(bar.changed):
        bar.take(wanted)
    assert bar.filter == wanted
    assert bar.field.text() == "bulk"
    assert [(token.subject, token.value) for token in bar.tokens()] == [("Service is", "Diesel, bulk issue")]


def test_an_arrangement_is_named_by_its_reference(bar: UsageFilterBar, small: Small) -> None:
    bar.choose("arrangement", str(small.arrangement))
    token = bar.tokens()[0]
    assert token.subject == "Arrangement is"
    assert token.value.startswith("UNEXAM-MOU")


def test_the_last_condition_goes_first_and_the_words_at_the_end(bar: UsageFilterBar, small: Small) -> None:
    bar.submitted.emit("bulk consumer:undp")
    bar.choose("service", str(small.fuel))
    bar.clear_last()
    assert [token.key for token in bar.tokens()] == ["consumer"]
    bar.clear_last()
    assert bar.tokens() == []
    assert not bar.is_empty
    bar.clear_last()
    assert bar.is_empty
    assert bar.field.text() == ""


def test_a_token_is_taken_away_by_its_button(page: UsagePage, qtbot: QtBot) -> None:
    page.filter.submitted.emit("consumer:wfp")
    token = page.filter.findChildren(TokenButton)[-1]
    qtbot.mouseClick(token, Qt.MouseButton.LeftButton)
    assert page.filter.tokens() == []
    assert len(page.sheet.model.lines.blocks) == 2


def test_the_menu_begins_a_condition_that_is_then_typed(bar: UsageFilterBar) -> None:
    actions = {action.text(): action for action in bar.menu.actions()}
    assert set(actions) == {"Consumer…", "Arrangement…", "Site…"}
    actions["Consumer…"].trigger()
    assert bar.field.text() == "consumer:"
    bar.field.setText("fuel")
    actions["Arrangement…"].trigger()
    assert bar.field.text() == "fuel arrangement:"


def test_a_service_that_is_gone_is_named_by_its_number(bar: UsageFilterBar) -> None:
    gone = "00000000-0000-0000-0000-000000000001"
    bar.choose("service", gone)
    assert [token.value for token in bar.tokens()] == [gone]


def test_a_filter_is_asked_of_the_register_with_its_records(small: Small) -> None:
    wanted = UsageFilter(date(2026, 7, 1), "fuel", arrangement=str(small.arrangement), service=str(small.fuel))
    asked = wanted.as_grid_filter()
    assert (asked.text, asked.arrangement_id, asked.service_id) == ("fuel", small.arrangement, small.fuel)
    assert asked.entity_id is None
    assert len(asked.months) == 12


def test_looking_at_something_else_keeps_the_rest(small: Small) -> None:
    wanted = UsageFilter(date(2026, 7, 1), "fuel", arrangement="a").about("consumer", "c")
    assert (wanted.text, wanted.arrangement, wanted.consumer) == ("fuel", "a", "c")
    assert wanted.about("arrangement", "").arrangement == ""


def test_the_bar_can_be_heard(bar: UsageFilterBar) -> None:
    assert accessible_name(bar.field) == "Filter"
    assert accessible_name(bar.menu_button) == "Choose filters"
    assert bar.field.placeholderText() == "Search services, or consumer:undp"
