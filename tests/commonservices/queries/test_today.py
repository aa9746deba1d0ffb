"""What the first page shows."""

from datetime import date

from commonservices.queries import today


def test_the_first_page_counts_what_the_lists_show(demo_office):
    page = today.today(demo_office)
    figures = {figure.key: figure for figure in page.figures}
    assert page.day == date(2026, 10, 1)
    assert figures["active_arrangements"].value == 18
    assert figures["ending_in_180_days"].value == 4
    assert figures["ending_in_180_days"].late == 2
    assert figures["lapsed_but_used"].value == 1
    assert figures["decisions_due"].value == len(page.decisions)


def test_decisions_stand_in_the_order_of_their_day(demo_office):
    page = today.today(demo_office)
    assert [line.decide_by for line in page.decisions] == sorted(line.decide_by for line in page.decisions)
    (lapsed,) = [line for line in page.decisions if line.reason == "lapsed_but_used"]
    assert lapsed.decide_by == lapsed.row.decide_by == lapsed.row.expiry_on < page.day
    assert all(line.days == (line.decide_by - page.day).days for line in page.decisions)


def test_the_timeline_is_in_order_and_within_its_months(demo_office):
    page = today.today(demo_office)
    days = [event.day for event in page.timeline]
    assert days == sorted(days)
    assert {event.kind for event in page.timeline} <= {"decide", "notice", "review", "end", "start"}
    assert page.timeline
