"""What a workbook tells beside money: terms, levels of decision, who uses how much, decisions and flags."""

import pytest

from commonservices.store import report_story
from tests.commonservices.store.money_store import FIRST, LAST, NEVER, money_store


@pytest.fixture(scope="module")
def made():
    with money_store() as found:
        yield found


def test_terms_come_by_reference_and_levels_by_count(made):
    small, connection = made
    own = small.ids["arrangement"]
    (found,) = report_story.terms(connection, [own, small.ids["service"]])
    assert (found.id, found.reference, found.title_fr, found.terms.currency) == (own, "T-001", "Réparations", "EUR")
    assert report_story.terms(connection, []) == []
    assert sum(report_story.levels(connection, [own]).values()) == 1
    assert report_story.levels(connection, []) == {}


def test_the_use_of_services_is_counted_within_the_days(made):
    _, connection = made
    assert report_story.consumers(connection, FIRST, LAST) == (1, 1, 1)
    assert report_story.consumers(connection, *NEVER) == (0, 0, 0)
    assert report_story.decisions(connection) == {}
    assert report_story.flagged(connection, "NO_SUCH_FLAG") == 0
