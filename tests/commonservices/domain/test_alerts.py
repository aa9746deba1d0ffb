"""When alerts stand, how urgent they are and until when an answer keeps them quiet."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.alerts import (
    ACKNOWLEDGED,
    SNOOZED,
    AlertName,
    alert_kinds,
    check_snooze,
    comes_back_on,
    holds,
    leads_of,
    newest,
    parse_name,
    severity_of,
    stands,
    step_reached,
)
from commonservices.domain.codelists import load
from commonservices.domain.duties import AlertAnswer
from commonservices.errors import RuleBroken
from commonservices.store.standing import ALERT_OF

SUBJECT = UUID("0190f3a4-0000-7000-8000-000000000001")
DUE = date(2026, 12, 31)
EXPIRY = alert_kinds()["ARRANGEMENT_EXPIRY"]


def answer(kind=ACKNOWLEDGED, *, on, until=None, due=DUE, alert="ARRANGEMENT_EXPIRY", number=1):
    return AlertAnswer(
        id=UUID(int=number),
        subject_kind="ARRANGEMENT",
        subject_id=SUBJECT,
        alert=alert,
        due_on=due,
        answer=kind,
        until_on=until,
        reason="asked the partner",
        answered_on=on,
        answered_by="Focal point",
    )


def test_the_lead_days_are_the_ones_of_the_table():
    assert EXPIRY.lead_days == (180, 90, 60, 30, 7, 0)
    assert alert_kinds()["REVIEW_BY"].lead_days == (60, 30, 0)
    assert alert_kinds()["LEASE_END"].lead_days == (365, 180, 90, 30)
    assert alert_kinds()["LTA_EXPIRY"].lead_days == (180, 90, 30)
    assert alert_kinds()["DELEGATION_END"].lead_days == (30, 7, 0)
    assert alert_kinds()["DELEGATION_END"].repeat_days == 1
    assert alert_kinds()["OBLIGATION_DUE"].lead_days == (30, 7, 0)
    assert alert_kinds()["MANDATE_END"].lead_days == (365, 270, 180, 90)
    assert alert_kinds()["MANDATE_END"].repeat_days == 30


def test_every_alert_comes_back_and_goes_to_known_roles():
    roles = set(load("roles").codes)
    for kind in alert_kinds().values():
        assert kind.repeat_days > 0, kind.code
        assert set(kind.goes_to) <= roles, kind.code
    assert set(ALERT_OF.values()) <= set(alert_kinds())


@pytest.mark.parametrize(
    ("days", "standing", "step", "severity"),
    [
        (181, False, None, "att"),
        (180, True, 180, "att"),
        (91, True, 180, "att"),
        (90, True, 90, "crit"),
        (7, True, 7, "crit"),
        (0, True, 0, "crit"),
        (-40, True, 0, "crit"),
    ],
)
def test_an_alert_stands_from_its_first_lead_day_on(days, standing, step, severity):
    today = DUE - timedelta(days=days)
    assert stands(EXPIRY, DUE, today) is standing
    assert step_reached(EXPIRY, DUE, today) == step
    assert severity_of(EXPIRY, DUE, today) == severity


def test_a_record_may_have_a_lead_of_its_own():
    duty = alert_kinds()["OBLIGATION_DUE"]
    assert leads_of(duty, 14) == (14, 7, 0)
    assert leads_of(duty, 90) == (90, 30, 7, 0)
    assert not stands(duty, DUE, DUE - timedelta(days=15), 14)
    assert stands(duty, DUE, DUE - timedelta(days=90), 90)


@pytest.mark.parametrize(
    ("answered", "back"),
    [
        (date(2026, 7, 10), date(2026, 10, 2)),  # 90 days before
        (date(2026, 10, 2), date(2026, 11, 1)),  # the day of a step counts as answered: next at 60
        (date(2026, 12, 30), date(2026, 12, 31)),  # the due day itself
        (date(2026, 12, 31), date(2027, 1, 7)),  # then weekly
        (date(2027, 3, 1), date(2027, 3, 8)),
    ],
)
def test_what_was_taken_note_of_comes_back_at_the_next_step(answered, back):
    given = answer(on=answered)
    assert comes_back_on(given, EXPIRY) == back
    assert holds(given, back - timedelta(days=1))
    assert not holds(given, back)


def test_what_was_put_off_comes_back_on_its_day_but_on_the_due_day_at_the_latest():
    assert comes_back_on(answer(SNOOZED, on=date(2026, 10, 1), until=date(2026, 11, 20)), EXPIRY) == date(2026, 11, 20)
    assert comes_back_on(answer(SNOOZED, on=date(2026, 10, 1), until=date(2027, 2, 1)), EXPIRY) == DUE
    assert comes_back_on(answer(SNOOZED, on=date(2027, 1, 4), until=date(2027, 2, 1)), EXPIRY) == date(2027, 2, 1)


def test_a_standing_flag_comes_back_after_its_time():
    lapsed = answer(on=date(2026, 10, 1), due=None, alert="LAPSED_BUT_USED")
    assert comes_back_on(lapsed, alert_kinds()["LAPSED_BUT_USED"]) == date(2026, 10, 8)


def test_an_answer_from_a_day_to_come_keeps_nothing_quiet():
    assert not holds(answer(on=date(2026, 10, 2)), date(2026, 10, 1))


@given(
    st.sampled_from(sorted(alert_kinds())),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(-800, 800),
    st.sampled_from([ACKNOWLEDGED, SNOOZED]),
    st.integers(1, 900),
)
def test_no_answer_keeps_an_alert_quiet_for_ever(code, due, before, kind, days):
    on = due - timedelta(days=before)
    given = answer(kind, on=on, until=on + timedelta(days=days), due=due, alert=code)
    back = comes_back_on(given, alert_kinds()[code])
    assert on < back <= max(on + timedelta(days=900), due)
    assert not holds(given, back)
    assert holds(given, on)


def test_a_name_is_spelt_and_read_back():
    for due in (DUE, None):
        name = AlertName("ARRANGEMENT", SUBJECT, "ARRANGEMENT_EXPIRY", due)
        assert parse_name(str(name)) == name
        assert len(name.short) == 8
    assert parse_name("a/b/c/d") is None
    assert parse_name("8a422369") is None
    assert (
        AlertName("ARRANGEMENT", SUBJECT, "REVIEW_BY", DUE).short
        != AlertName("ARRANGEMENT", SUBJECT, "REVIEW_BY", None).short
    )


def test_the_last_answer_counts():
    first, second = answer(on=date(2026, 10, 1), number=1), answer(SNOOZED, on=date(2026, 10, 1), number=2)
    other = answer(on=date(2026, 9, 1), due=date(2027, 1, 1), number=3)
    found = newest([second, other, first])
    assert found[AlertName("ARRANGEMENT", SUBJECT, "ARRANGEMENT_EXPIRY", DUE)] is second
    assert len(found) == 2


@pytest.mark.parametrize(
    ("until", "today", "rule"),
    [
        (date(2026, 10, 1), date(2026, 10, 1), "snooze_not_ahead"),
        (date(2026, 9, 1), date(2026, 10, 1), "snooze_not_ahead"),
        (date(2027, 1, 1), date(2026, 10, 1), "snooze_past_due"),
    ],
)
def test_an_alert_is_put_off_to_a_day_ahead_that_is_not_too_late(until, today, rule):
    with pytest.raises(RuleBroken) as broken:
        check_snooze(AlertName("ARRANGEMENT", SUBJECT, "REVIEW_BY", DUE), until, today)
    assert broken.value.rule == rule


def test_what_is_late_may_be_put_off_further():
    check_snooze(AlertName("ARRANGEMENT", SUBJECT, "REVIEW_BY", DUE), date(2027, 3, 1), date(2027, 2, 1))
    check_snooze(AlertName("ARRANGEMENT", SUBJECT, "UNPAPERED", None), date(2027, 3, 1), date(2027, 2, 1))
