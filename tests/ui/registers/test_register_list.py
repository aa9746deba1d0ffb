"""The table over its query."""

from functools import partial

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from commonservices.actions import arrangements as actions
from commonservices.domain.filters import Condition, RegisterFilter
from commonservices.queries.arrangements import NEWEST
from tests.builders import an_arrangement
from ui.arrangements.browse import ARRANGEMENTS
from ui.arrangements.list_columns import ListColumns
from ui.registers.questions import WHILE_TYPING
from ui.registers.register_list import RegisterList

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def register(frame, three, shown):
    made = RegisterList(frame, ARRANGEMENTS, ListColumns(frame.words, frame.bridge.today).columns(), "Arrangements")
    QAbstractItemModelTester(made.model, FATAL, made)
    shown(made)
    made.show_filter(RegisterFilter())
    return made


def titles(register):
    return [register.model.row(place).title for place in range(register.model.rowCount())]


def test_all_arrangements_are_shown_sorted_by_the_day_to_decide(register):
    assert register.model.rowCount() == 3
    assert register.model.query.sort == "decide_by"


def test_a_filter_shows_only_what_matches(register):
    register.show_filter(RegisterFilter(text="clinic"))
    assert titles(register) == ["Shared clinic"]
    register.show_filter(RegisterFilter(conditions=(Condition("type", ("EOL", "SLA")),)))
    assert len(titles(register)) == 2
    register.show_filter(RegisterFilter(conditions=(Condition("party", ("WFP",)),)))
    assert titles(register) == ["Fuel supply"]


def test_accents_and_case_do_not_matter(register):
    register.show_filter(RegisterFilter(text="DISPENSAIRE"))
    assert titles(register) == ["Shared clinic"]


def test_sorting_by_title_is_done_by_the_query(register):
    register.sort_by("title_key", descending=False)
    assert titles(register) == ["Exchange of letters on radio", "Fuel supply", "Shared clinic"]
    register.sort_by("title_key", descending=True)
    assert titles(register)[0] == "Shared clinic"


def test_an_unknown_sort_falls_back_to_the_day_to_decide(register):
    register.sort_by("nothing", descending=True)
    assert (register.model.query.sort, register.model.query.descending) == ("decide_by", False)


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it(register):
    section = register.model.column_of("title")
    register.table.horizontalHeader().sectionClicked.emit(section)
    assert titles(register)[0] == "Exchange of letters on radio"
    register.table.horizontalHeader().sectionClicked.emit(section)
    assert titles(register)[0] == "Shared clinic"


def test_a_quick_look_takes_the_newest_few(register, office):
    for number in range(3):
        an_arrangement(office, title_en=f"Radio {number}")
    register.show_filter(RegisterFilter(text="radio"), quick=True)
    assert titles(register) == ["Radio 2", "Radio 1", "Radio 0", "Exchange of letters on radio"]
    assert register.model.query.quick
    assert register.model.rowCount() <= WHILE_TYPING
    assert register.model.query.sort != NEWEST


def test_only_the_row_that_differs_is_drawn_again(register, three, office, qtbot):
    titles(register)
    changed = []
    register.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    actions.set_field(office, three["clinic"], "title_en", "Joint clinic")
    assert register.refresh_loaded() == [str(three["clinic"])]
    assert changed == [register.model.row_of(str(three["clinic"]))]
    assert register.refresh_loaded() == []


def test_a_row_that_no_longer_matches_stays_until_the_filter_changes(register, three, office):
    register.show_filter(RegisterFilter(text="clinic"))
    titles(register)
    actions.set_field(office, three["clinic"], "title_fr", "")
    actions.set_field(office, three["clinic"], "title_en", "Hospital")
    register.refresh_loaded()
    assert titles(register) == ["Hospital"]


def test_the_selection_survives_another_sort(register, three):
    register.table.select_id(str(three["letter"]))
    register.sort_by("title_key", descending=True)
    assert register.table.current_id() == str(three["letter"])
    assert register.table.selected_ids() == [str(three["letter"])]


def test_optional_columns_come_and_go(register):
    owner = register.model.column_of("owner")
    assert register.table.isColumnHidden(owner)
    register.arrange(["owner", "title", "type"], {"type": 140})
    assert register.shown() == ("owner", "title", "type")
    assert register.own_widths() == {"type": 140}
    assert not register.table.isColumnHidden(owner)
    assert register.table.columnWidth(owner) > 20
    register.arrange()
    assert register.table.isColumnHidden(owner)


def test_the_selected_rows_are_copied_with_headings(register):
    register.sort_by("title_key", descending=False)
    register.table.selectAll()
    assert register.titles()[:3] == ["State", "Title", "Type"]
    rows = register.questions.rows([str(each) for each in register.selected()])
    assert [register.texts_of(row)[1] for row in rows][1] == "Fuel supply"
    assert len(register.selected()) == 3


def test_every_cell_can_be_heard(register):
    from PySide6.QtCore import Qt

    model = register.model
    for place in range(model.rowCount()):
        for number, column in enumerate(model.columns):
            spoken = model.data(model.index(place, number), int(Qt.ItemDataRole.AccessibleTextRole))
            assert spoken.startswith(f"{column.title}: ")


def test_no_row_asks_by_itself(register, office, monkeypatch):
    asked = []
    ask = register.questions._bridge.ask
    monkeypatch.setattr(register.questions._bridge, "ask", lambda query: asked.append(query) or ask(query))
    for number in range(20):
        an_arrangement(office, title_en=f"Many {number}")
    register.show_filter(RegisterFilter(text="many"))
    assert len(titles(register)) == 20
    assert [query.func.__name__ for query in asked if isinstance(query, partial)] == ["count", "places", "page"]
