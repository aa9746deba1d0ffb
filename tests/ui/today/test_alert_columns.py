"""The columns of the alerts."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.queries.alerts import standing
from tests.ui.today.demo_store import DAY
from ui.today.alert_columns import AlertColumns
from ui.words import Words


@pytest.fixture
def columns(qapp):
    return AlertColumns(Words("en"), lambda: DAY)


@pytest.fixture
def line(office):
    return next(each for each in standing(office) if each.alert == "DECISION_DUE")


def test_every_column_says_something_of_every_alert(columns, office):
    lines = standing(office)
    assert len({line.alert for line in lines}) > 10
    for line in lines:
        assert all(column.text(line) for column in columns.columns())


def test_the_kinds_are_named_in_words(columns, line):
    assert columns.name(line) == "Decision due"
    assert columns.severity(line) == "Act now"
    assert columns.severity(replace(line, severity="att")) == "Look at this"


@pytest.mark.parametrize(
    ("due", "since", "shown", "far"),
    [
        (date(2026, 9, 18), None, "18 Sep", "13 d late"),
        (date(2026, 10, 1), None, "1 Oct", "today"),
        (date(2027, 1, 5), None, "5 Jan 27", "in 96 d"),
        (None, date(2026, 7, 1), "since 1 Jul", ""),
        (None, None, "—", ""),
    ],
)
def test_the_day_is_shown_with_its_distance(columns, line, due, since, shown, far):
    made = replace(line, due=due, since=since)
    assert columns.due(made) == shown
    assert columns.distance(made).text == far
    assert columns.distance(made).tone == (line.severity if due else "")


@pytest.mark.parametrize(("step", "shown"), [(None, "—"), (0, "the day"), (30, "30 d before")])
def test_the_step_is_counted_in_days(columns, line, step, shown):
    assert columns.step(replace(line, step=step)) == shown


def test_it_concerns_its_owner_else_the_roles_it_goes_to(columns, line):
    assert columns.concerned(replace(line, owner="Demo focal point")) == "Demo focal point"
    assert columns.concerned(replace(line, owner="", goes_to=("APPROVER",))) == "Approver"
    assert columns.concerned(replace(line, owner="", goes_to=())) == "—"
    assert columns.title(replace(line, title="", note="", reference="X-1")) == "X-1"
    assert columns.reference(replace(line, reference="")) == "—"
