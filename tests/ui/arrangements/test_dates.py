"""The dates that matter."""

from datetime import date, timedelta

from commonservices.queries.arrangements import DateLine
from ui.arrangements.dates import DatesPart


def test_dates_stand_in_the_order_of_time_with_their_names(frame, detail, three, shown):
    part = DatesPart(frame)
    shown(part, 300, 300)
    fuel = detail(three["fuel"])
    part.show_detail(fuel)
    days = sorted(line.day for line in fuel.dates)
    assert days[0] == date(2026, 1, 1)
    assert part.pairs.value_widget("effective_on").text() == "1 January 2026"
    assert part.pairs.value_widget("expiry_on").text() == "31 December 2026"
    assert part.pairs.value_widget("expiry_on").accessibleName() == "Ends: 31 December 2026"


def test_a_late_decision_is_told_with_its_distance(frame, shown):
    part = DatesPart(frame)
    shown(part, 300, 300)
    today = frame.bridge.today()
    pair = part._pair("decide_by", "Decide by", today - timedelta(days=3), today)
    assert pair.tone == "crit"
    assert pair.value.endswith("3 d late")
    assert part._pair("expiry_on", "Ends", today, today).tone == ""


def test_without_dates_the_part_is_hidden(frame, detail, three, shown):
    part = DatesPart(frame)
    shown(part, 300, 300)
    part.show_detail(detail(three["clinic"]))
    dates = detail(three["clinic"]).dates
    assert part.isHidden() == (not dates)
    assert DateLine("x", frame.bridge.today()).key == "x"
