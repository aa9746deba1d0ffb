"""The list of decisions apart from its page."""

import pytest

from commonservices.queries.today import today
from tests.ui.today.demo_store import click
from ui.today.decisions_part import DecisionsPart
from ui.today.sentences import TodayWords


@pytest.fixture
def part(frame, office, shown):
    part = DecisionsPart(frame, TodayWords(frame.words))
    part.show_decisions(today(office), any_arrangement=True)
    shown(part, 860, 320)
    return part


def test_only_a_due_review_can_be_recorded(part):
    reviewable = {}
    for line in part._lines.values():
        part.list.select(str(line.row.id))
        reviewable[line.row.reference] = part.can_review()
    assert reviewable == {"DEMO-006": False, "DEMO-005": True, "DEMO-004": False, "DEMO-017": True}


def test_asking_for_a_review_names_the_arrangement(part, qtbot):
    with qtbot.assertNotEmitted(part.review_requested):
        part.review_current()
    line = next(each for each in part._lines.values() if each.row.reference == "DEMO-005")
    part.list.select(str(line.row.id))
    with qtbot.waitSignal(part.review_requested) as told:
        click(part.review_button)
    assert told.args == [str(line.row.id)]
    assert part.review_button.accessibleName() == "Record a review of Joint guard posts and radio room"


def test_the_heading_grows_with_the_text(part, appearance):
    before = part.head.height()
    appearance.use(text_size=150)
    assert part.head.height() > before
