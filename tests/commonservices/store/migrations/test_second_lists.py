"""The second step's table of calendars, and the day of the lists that it forgets."""

from commonservices.store.migrations import first_lists, second_lists
from tests.commonservices.store.migrations.steps import columns_of, described, made_by


def test_the_table_has_the_columns_that_are_described():
    made = made_by(first_lists.upgrade, second_lists.upgrade)
    assert columns_of(made["register_calendar"]) == described("register_calendar")
