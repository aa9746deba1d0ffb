"""Alerts with their answers: the most urgent first, the quiet ones only when asked for."""

from datetime import date, timedelta

import pytest

from commonservices.actions import alerts as acts
from commonservices.domain.clock import FixedClock
from commonservices.errors import RuleBroken
from commonservices.queries import alerts

T0 = date(2026, 10, 1)


def on(office, day):
    office.clock = FixedClock.on(day)
    office.turn_day()


def test_the_most_urgent_come_first(demo_office):
    found = alerts.standing(demo_office)
    assert [line.severity for line in found] == sorted((line.severity for line in found), key=["crit", "att"].index)
    first = next(line for line in found if line.alert == "NOTICE_DEADLINE")
    assert (first.reference, first.due, first.days, first.step) == ("DEMO-017", date(2026, 10, 2), 1, 7)
    assert first.goes_to == ("APPROVER",)


@pytest.mark.parametrize("limit", [1, 5, 20])
def test_the_first_few_are_the_first_of_all(demo_office, limit):
    assert alerts.standing(demo_office, limit=limit) == alerts.standing(demo_office)[:limit]


def test_an_answered_alert_is_quiet_and_shown_on_request(demo_office):
    line = alerts.standing(demo_office)[0]
    acts.acknowledge(demo_office, line.name, "asked the partner")
    assert line.name not in {each.name for each in alerts.standing(demo_office)}
    shown = next(each for each in alerts.standing(demo_office, answered=True) if each.name == line.name)
    assert shown.answered
    assert shown.answer is not None
    assert shown.answer.reason == "asked the partner"
    assert alerts.standing(demo_office, limit=3) == alerts.standing(demo_office)[:3]


def test_alerts_are_counted_with_their_answers(demo_office):
    before = alerts.counted(demo_office)
    every = alerts.standing(demo_office)
    assert (before.open, before.critical, before.answered) == (
        len(every),
        sum(line.severity == "crit" for line in every),
        0,
    )
    acts.acknowledge(demo_office, every[0].name, "asked the partner")
    after = alerts.counted(demo_office)
    assert (after.open, after.critical, after.answered) == (before.open - 1, before.critical - 1, 1)


def test_an_alert_is_never_lost(demo_office):
    line = next(each for each in alerts.standing(demo_office) if each.alert == "ARRANGEMENT_EXPIRY" and each.days == 91)
    acts.acknowledge(demo_office, line.name, "asked the partner")
    seen = []
    for days in range(0, 120, 1):
        on(demo_office, T0 + timedelta(days=days))
        if line.name in {each.name for each in alerts.standing(demo_office)}:
            seen.append(days)
    assert seen[0] == 1  # 90 days before the end
    assert seen == list(range(1, 120))


def test_another_due_day_is_another_alert(demo_office):
    from commonservices.actions import arrangements
    from tests.builders import an_arrangement
    from tests.commonservices.store.acts import force_state

    added = an_arrangement(demo_office, effective_on="2026-01-01", expiry_on="2026-12-01", notice_days_termination="30")
    force_state(demo_office, added.id, "DRAFT")
    for day in ("2026-12-15", "2026-12-20"):
        arrangements.set_field(demo_office, added.id, "expiry_on", day)
    force_state(demo_office, added.id, "ACTIVE")
    line = next(
        each for each in alerts.standing(demo_office) if each.id == added.id and each.alert == "ARRANGEMENT_EXPIRY"
    )
    assert line.due == date(2026, 12, 20)
    assert "2026-12-20" in str(line.name)


def test_an_alert_is_found_by_its_name_or_its_first_digits(demo_office):
    line = alerts.standing(demo_office)[0]
    assert alerts.alert_named(demo_office, str(line.name)) == line
    assert alerts.alert_named(demo_office, line.name.short.upper()) == line
    for text, rule in (("zzzz", "unknown_alert"), ("", "unknown_alert")):
        with pytest.raises(RuleBroken) as broken:
            alerts.alert_named(demo_office, text)
        assert broken.value.rule == rule


def test_digits_that_mean_several_alerts_are_refused(demo_office):
    shorts = [each.name.short for each in alerts.standing(demo_office)]
    shared = next(digit for digit in "0123456789abcdef" if sum(short.startswith(digit) for short in shorts) > 1)
    with pytest.raises(RuleBroken) as broken:
        alerts.alert_named(demo_office, shared)
    assert broken.value.rule == "several_alerts"
