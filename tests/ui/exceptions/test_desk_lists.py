"""The lists of the exception desk: what each holds, what narrows it, and what it says while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import discrepancies
from commonservices.domain.partners import Person
from commonservices.office import Office
from commonservices.queries import exceptions as queries
from commonservices.queries.exceptions import DifferenceFilter
from tests.builders import records
from tests.ui.pages import calm
from ui.exceptions.columns import DeskColumns
from ui.exceptions.desk_lists import ALL, DESK, LATE, OPEN, OVERLAPS, RUNS, UNOWNED, DeskLists
from ui.page import PageFrame
from ui.registers.tabbed_lists import TabbedLists


@pytest.fixture
def desk(frame: PageFrame, qtbot: QtBot) -> Iterator[DeskLists]:
    """Where the rows come from."""
    yield DeskLists(frame, DeskColumns(frame))
    calm(frame, qtbot)


@pytest.fixture
def made(desk: DeskLists, shown: Callable[..., QWidget]) -> TabbedLists:
    """The lists as they open."""
    made = desk.made("Exceptions")
    made.open({})
    shown(made, 1000, 500)
    return made


def count(made: TabbedLists, key: str) -> int:
    """Give how many rows a list shows."""
    made.show_list(key)
    return made.table.model().rowCount() if made.first() is made.table else 0


def counts(made: TabbedLists) -> dict[str, int]:
    """Give what the tabs say."""
    return {key: int(made.tabs.tabText(at).rpartition(" ")[2]) for at, key in enumerate(made.tabs.view_keys())}


def test_the_tabs_say_how_many_each_list_holds(made: TabbedLists, office: Office) -> None:
    every = len(queries.differences(office, DifferenceFilter()))
    said = counts(made)
    assert list(said) == [OPEN, LATE, UNOWNED, ALL, DESK, RUNS, OVERLAPS]
    assert (said[OPEN], said[ALL], said[RUNS], said[OVERLAPS]) == (every, every, 3, 0)
    assert {key: count(made, key) for key in said} == said


def test_a_difference_with_an_owner_leaves_the_list_of_those_without(made: TabbedLists, office: Office) -> None:
    before = counts(made)
    (person,), first = records(office, Person), queries.differences(office, DifferenceFilter())[0]
    discrepancies.assign(office, [first.id], person.id, None)
    made.reload()
    after = counts(made)
    assert after[OPEN] == before[OPEN]
    assert after[UNOWNED] == before[UNOWNED] - (first.row.owner_person_id is None)


def test_one_check_narrows_differences_and_runs_but_not_the_checks(desk: DeskLists, made: TabbedLists) -> None:
    every = {key: count(made, key) for key in (OPEN, RUNS, DESK)}
    desk.routine = "R4"
    narrowed = {key: count(made, key) for key in (OPEN, RUNS, DESK)}
    assert 0 < narrowed[OPEN] < every[OPEN]
    assert (narrowed[RUNS], narrowed[DESK]) == (1, every[DESK])


def test_checks_are_found_by_number_and_by_name(made: TabbedLists) -> None:
    for words in ("r4", "RATES bill"):
        made.open({"view": DESK, "text": words})
        rows = made.table.rows_model()
        assert rows is not None
        assert [rows.cells(at)[0].text for at in range(rows.rowCount())] == ["R4"]


def test_runs_are_found_by_who_prepared_them(made: TabbedLists, office: Office) -> None:
    by = queries.runs(office)[0].prepared_by
    made.open({"view": RUNS, "text": by})
    assert made.table.model().rowCount() == 3
    made.open({"view": RUNS, "text": "nobody at all"})
    assert made.first() is made.empty


def test_overlaps_are_looked_for_away_from_the_window_and_told_once(
    desk: DeskLists, made: TabbedLists, frame: PageFrame, qtbot: QtBot
) -> None:
    told: list[bool] = []
    desk.overlaps_found.connect(lambda: told.append(True))
    desk.read_overlaps()
    calm(frame, qtbot)
    assert count(made, OVERLAPS) == 3
    desk.read_overlaps()
    calm(frame, qtbot)
    assert told == [True]


def test_an_empty_list_says_what_it_would_hold(desk: DeskLists, made: TabbedLists) -> None:
    desk.routine = "R6"
    said = {}
    for key, act in ((OPEN, True), (LATE, False), (UNOWNED, False), (ALL, True), (RUNS, True), (OVERLAPS, False)):
        made.show_list(key)
        assert made.first() is made.empty
        said[key] = made.empty.sentence.text()
        assert made.empty.button.isVisibleTo(made.empty) is act
    assert len(set(said.values())) == len(said)
