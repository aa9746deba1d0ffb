"""What the register asks the store, and that its answers agree with each other."""

import dataclasses
from uuid import UUID

import pytest

from commonservices.domain.filters import Condition, RegisterFilter
from commonservices.queries.arrangements import ArrangementFilter
from tests.builders import an_arrangement
from ui.arrangements.browse import ARRANGEMENTS
from ui.registers.questions import WHILE_TYPING, ListQuestions, RegisterQuery, as_query_filter

ALL = RegisterQuery(ArrangementFilter(), ARRANGEMENTS.sort)
SORTS = ("title_key", "state", "type", "parties", "decide_by", "expiry_on", "reference", "ceiling_amount", "owner")


@pytest.fixture
def questions(frame, three):
    return ListQuestions(frame.bridge, ARRANGEMENTS)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_places_and_identifiers_agree_with_the_page(questions, sort, descending):
    query = RegisterQuery(ArrangementFilter(), sort, descending)
    rows = questions.page(query, 0, 50)
    ids = [row.id for row in rows]
    assert len(rows) == questions.count(query) == 3
    assert questions.ids(query, 0, 50) == ids
    assert questions.locate(query, [str(id) for id in ids]) == {str(id): place for place, id in enumerate(ids)}


@pytest.mark.parametrize("group", ["type", "state", "lead", "location"])
def test_groups_count_every_row_and_follow_the_order_of_the_page(questions, group):
    query = dataclasses.replace(ALL, group=group)
    groups = questions.groups(query)
    assert sum(count for _key, count in groups) == questions.count(query)
    values = [str(getattr(row, group) or "") for row in questions.page(query, 0, 50)]
    assert values == [key for key, count in groups for _ in range(count)]


def test_a_list_without_groups_has_none(questions):
    assert questions.groups(ALL) == []
    assert questions.groups(dataclasses.replace(ALL, group="type", quick=True)) == []


def test_pages_laid_end_to_end_are_the_list(questions):
    whole = [row.id for row in questions.page(ALL, 0, 50)]
    parts = [row.id for offset in range(3) for row in questions.page(ALL, offset, 1)]
    assert parts == whole
    assert questions.page(ALL, 3, 10) == []


def test_a_quick_look_answers_from_what_it_counted(questions, office):
    query = dataclasses.replace(ALL, quick=True)
    count = questions.count(query)
    an_arrangement(office, title_en="Logged meanwhile")
    rows = questions.page(query, 0, 50)
    assert len(rows) == count == 3
    assert questions.ids(query, 1, 1) == [rows[1].id]
    assert questions.locate(query, [str(rows[2].id)]) == {str(rows[2].id): 2}
    assert questions.count(query) == 4


def test_a_quick_look_takes_no_more_than_the_newest_few(questions, office):
    for number in range(WHILE_TYPING):
        an_arrangement(office, title_en=f"Many {number}")
    assert questions.count(dataclasses.replace(ALL, quick=True)) == WHILE_TYPING
    assert questions.count(ALL) == WHILE_TYPING + 3


def test_only_what_the_list_shows_matches(questions, three):
    query = RegisterQuery(as_query_filter(RegisterFilter(conditions=(Condition("type", ("SLA",)),))), ARRANGEMENTS.sort)
    assert questions.match(query, list(three.values())) == {three["clinic"]}
    assert questions.match(query, [UUID(int=5)]) == set()
    assert questions.locate(query, [str(three["fuel"])]) == {}


def test_an_identifier_that_is_none_is_nowhere(questions, three):
    assert questions.locate(ALL, ["", "nonsense", str(UUID(int=5))]) == {}


def test_rows_are_given_whether_the_filter_shows_them_or_not(questions, three):
    rows = questions.rows([str(three["letter"]), str(three["fuel"])])
    assert {row.id for row in rows} == {three["letter"], three["fuel"]}


def test_a_wrong_condition_hides_nothing():
    wrong = Condition("type", ("nonsense",), wrong=True)
    right = Condition("type", ("SLA",))
    asked = as_query_filter(RegisterFilter("ending", "fuel", (wrong, right)))
    assert (asked.view, asked.text, asked.conditions) == ("ending", "fuel", (right,))
