"""The panel beside the decisions."""

from dataclasses import replace

import pytest

from commonservices.queries.today import today
from ui.today.sentences import TodayWords
from ui.today.side_part import SidePart


@pytest.fixture
def part(frame, office, shown):
    part = SidePart(frame, TodayWords(frame.words))
    part.show_lines(today(office))
    shown(part, 300, 460)
    return part


def test_both_lists_carry_their_number(part):
    assert part.waiting_head.detail.text() == "1"
    assert part.alerts_head.detail.text() == "34"


def test_a_quiet_office_says_so_in_words(part, office):
    part.show_lines(replace(today(office), waiting=(), alerts=()))
    assert part.nobody.isVisibleTo(part)
    assert part.quiet.isVisibleTo(part)
    assert part.waiting_head.detail.text() == part.alerts_head.detail.text() == "0"
    part.show_lines(today(office))
    assert part.waiting.isVisibleTo(part)
    assert not part.nobody.isVisibleTo(part)


def test_many_who_wait_leave_room_for_the_alerts(part, office):
    shown = today(office)
    part.show_lines(replace(shown, waiting=shown.waiting * 9))
    assert part.waiting_stack.height() == part.waiting.rows_height(3)


def test_it_takes_less_room_in_a_narrow_window(part):
    part.make_narrow(narrow=True)
    assert part.width() == 250
    part.make_narrow(narrow=False)
    assert part.width() == 300
