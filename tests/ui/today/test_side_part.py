"""The panel beside the decisions."""

import pytest
from PySide6.QtCore import Qt

from commonservices.queries.alerts import AlertCounts
from commonservices.queries.to_act import AlertOverview, overview
from commonservices.queries.today import waiting
from tests.ui.today.demo_store import click, press
from ui.today.sentences import TodayWords
from ui.today.side_part import SidePart


@pytest.fixture
def part(frame, office, shown):
    part = SidePart(frame, TodayWords(frame.words))
    part.show_waiting(waiting(office))
    part.show_overview(overview(office))
    shown(part, 300, 460)
    return part


def test_who_is_waited_for_is_counted(part):
    assert part.waiting_head.detail.text() == "1"


def test_the_alerts_stand_in_figures(part, office):
    counts = overview(office).alerts
    assert part.briefs["urgent"].accessibleName() == f"{counts.critical} to act on now"
    assert part.briefs["others"].accessibleName() == f"{counts.open - counts.critical} to look at"
    assert not part.briefs["one_person"].isVisible()


def test_exceptions_from_separate_roles_are_counted_where_everybody_sees_them(part):
    part.show_overview(AlertOverview(AlertCounts(3, 1, 0), 12, 2))
    assert part.briefs["one_person"].isVisible()
    assert part.briefs["one_person"].accessibleName() == "2 prepared and approved by one person"
    assert part.briefs["undeclared"].accessibleName() == "12 moves while no roles are declared"


def test_each_figure_leads_to_what_it_counts(part, qtbot):
    part.show_overview(AlertOverview(AlertCounts(3, 1, 0), 12, 2))
    for key, kind in (("urgent", "crit"), ("others", ""), ("one_person", "SEPARATION_EXCEPTION")):
        with qtbot.waitSignal(part.alerts_requested) as told:
            click(part.briefs[key])
        assert told.args == [kind]
    with qtbot.waitSignal(part.alerts_requested) as told:
        part.alerts_head.link.setFocus()
        press(part.alerts_head.link, Qt.Key.Key_Space)
    assert told.args == [""]
    with qtbot.waitSignal(part.open_requested) as told:
        click(part.briefs["undeclared"])
    assert told.args == ["settings"]


def test_nothing_is_said_of_alerts_before_they_are_counted(frame, office, shown):
    part = SidePart(frame, TodayWords(frame.words))
    part.show_waiting(waiting(office))
    shown(part, 300, 460)
    assert not part.quiet.isVisible()
    assert not any(brief.isVisible() for brief in part.briefs.values())


def test_nobody_is_said_to_have_signed_before_it_was_read(frame, shown):
    part = SidePart(frame, TodayWords(frame.words))
    shown(part, 300, 460)
    assert not part.nobody.isVisible()
    part.show_waiting(())
    assert part.nobody.isVisible()


def test_a_quiet_office_says_so_in_words(part, office):
    part.show_waiting(())
    part.show_overview(AlertOverview(AlertCounts(0, 0, 0), 0, 0))
    assert part.nobody.isVisibleTo(part)
    assert part.quiet.isVisibleTo(part)
    assert part.waiting_head.detail.text() == "0"
    part.show_waiting(waiting(office))
    assert part.waiting.isVisibleTo(part)
    assert not part.nobody.isVisibleTo(part)


def test_many_who_wait_leave_room_for_the_rest(part, office):
    part.show_waiting(waiting(office) * 9)
    assert part.waiting_stack.height() == part.waiting.rows_height(3)
    part.make_narrow(narrow=False, low=True)
    assert part.waiting_stack.height() == part.waiting.rows_height(1)


def test_it_takes_less_room_in_a_narrow_window(part):
    part.make_narrow(narrow=True)
    assert part.width() == 250
    part.make_narrow(narrow=False)
    assert part.width() == 300
