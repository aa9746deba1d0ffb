"""The lists of an import: one tab for each, what needs an answer first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.sheets.plan import Plan, Question
from tests.ui.imports.plans import ASKING, PLAN, QUESTION
from ui.imports.columns import Heading, ImportColumns
from ui.imports.lists_part import HEADINGS, MISSING, QUESTIONS, ImportLists
from ui.imports.plan_words import PlanWords
from ui.page import PageFrame


@pytest.fixture
def out() -> set[str]:
    """The rows left out."""
    return set()


@pytest.fixture
def lists(frame: PageFrame, out: set[str], qtbot: QtBot) -> Iterator[ImportLists]:
    """The lists, still empty."""
    whole = QWidget()
    qtbot.addWidget(whole)
    words = PlanWords(frame.words, whole)
    yield ImportLists(frame, ImportColumns(frame, words, out.__contains__, whole), words, whole)
    whole.close()


def counts(lists: ImportLists) -> dict[str, int]:
    return {key: lists.models[key].rowCount() for key in lists.tabs.view_keys()}


def cells(lists: ImportLists, key: str, column: str) -> list[str]:
    model = lists.models[key]
    place = model.column_of(column)
    return [model.cells(row)[place].text.strip("\u2068\u2069") for row in range(model.rowCount())]


def test_each_list_stands_under_its_tab_and_empty_ones_are_left_out(lists: ImportLists) -> None:
    lists.show_plan(PLAN)
    assert counts(lists) == {"add": 1, "change": 1, "refused": 1, "unchanged": 1, MISSING: 1, HEADINGS: 3}
    assert lists.key == "add"


def test_an_open_question_is_shown_first_and_an_answered_one_is_not(lists: ImportLists) -> None:
    lists.show_plan(ASKING)
    assert lists.key == QUESTIONS
    assert isinstance(lists.current(), Question)
    lists.tabs.select("change")
    lists.show_plan(replace(PLAN, questions=(replace(QUESTION, answer="point"),)))
    assert lists.key == "change"
    assert cells(lists, QUESTIONS, "state") == ["Answered"]


def test_f8_goes_to_the_next_question_that_is_open(lists: ImportLists) -> None:
    second = replace(QUESTION, id="month", column="Month")
    lists.show_plan(replace(PLAN, questions=(replace(QUESTION, answer="point"), second)))
    lists.tabs.select("add")
    lists.next_open()
    assert lists.current() == second


def test_rows_say_what_becomes_of_them_and_which_are_left_out(lists: ImportLists, out: set[str]) -> None:
    lists.show_plan(PLAN)
    assert [cells(lists, key, "what") for key in ("add", "change", "refused", "unchanged")] == [
        ["New"],
        ["Changed"],
        ["Refused"],
        ["The same"],
    ]
    out.add("Use!2")
    lists.redraw()
    assert cells(lists, "add", "what") == ["Left out"]
    assert cells(lists, "add", "row") == ["2"]


def test_headings_say_what_they_are_read_as(lists: ImportLists) -> None:
    lists.show_plan(PLAN)
    assert cells(lists, HEADINGS, "heading") == ["service", "quantity", "Remark of the site"]
    assert cells(lists, HEADINGS, "field")[-1] == "left out, kept in a note"
    lists.tabs.select(HEADINGS)
    assert isinstance(lists.current(), Heading)


def test_what_the_sheet_does_not_mention_is_listed(lists: ImportLists) -> None:
    lists.show_plan(PLAN)
    assert (cells(lists, MISSING, "reference"), cells(lists, MISSING, "title")) == (["S09"], ["Convoys"])


def test_a_sheet_that_changes_nothing_says_so(lists: ImportLists) -> None:
    lists.show_plan(Plan("usage", "use.csv", "00", "", ()))
    assert lists.nothing.text() == "No row of the sheet is new."
    assert lists.current() is None
    lists.tabs.select("change")
    assert lists.nothing.text() == "No row changes anything."
