"""Answering alerts: each answer is one act with a reason, and it can be taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from commonservices.actions import alerts, undo
from commonservices.domain.duties import AlertAnswer
from commonservices.errors import RuleBroken
from commonservices.jobs import Stopped
from commonservices.queries.alerts import standing
from tests.builders import records

T0 = date(2026, 10, 1)


@pytest.fixture
def late(demo_office):
    """A decision whose day has gone by."""
    return next(line for line in standing(demo_office) if line.alert == "DECISION_DUE")


@pytest.fixture
def ahead(demo_office):
    """An end that is three months off."""
    return next(line for line in standing(demo_office) if line.alert == "ARRANGEMENT_EXPIRY" and line.days == 91)


def test_an_answer_keeps_who_gave_it_when_and_why(demo_office, late):
    changes = alerts.acknowledge(demo_office, late.name, "  asked the partner ")
    assert changes.act == "alert_acknowledged"
    answer = records(demo_office, AlertAnswer)[0]
    assert (answer.answer, answer.reason, answer.answered_by, answer.answered_on) == (
        "ACKNOWLEDGED",
        "asked the partner",
        "Demo officer",
        T0,
    )
    assert (answer.alert, answer.due_on, answer.until_on) == (late.alert, late.due, None)


def test_an_alert_is_put_off_to_a_day(demo_office, ahead):
    alerts.snooze(demo_office, str(ahead.name), "2026-11-02", "waits for the budget")
    answer = records(demo_office, AlertAnswer)[0]
    assert (answer.answer, answer.until_on) == ("SNOOZED", date(2026, 11, 2))
    assert ahead.name not in {line.name for line in standing(demo_office)}


@pytest.mark.parametrize("reason", ["", "   "])
def test_an_answer_without_a_reason_is_refused(demo_office, late, reason):
    for act in (
        lambda: alerts.acknowledge(demo_office, late.name, reason),
        lambda: alerts.snooze(demo_office, late.name, T0 + timedelta(days=3), reason),
    ):
        with pytest.raises(RuleBroken) as broken:
            act()
        assert broken.value.rule == "reason_missing"
    assert records(demo_office, AlertAnswer) == ()


@pytest.mark.parametrize(
    ("until", "rule"),
    [("2026-10-01", "snooze_not_ahead"), ("2027-01-01", "snooze_past_due"), ("", "required"), ("soon", "not_a_date")],
)
def test_a_day_that_cannot_be_is_refused(demo_office, ahead, until, rule):
    with pytest.raises(RuleBroken) as broken:
        alerts.snooze(demo_office, ahead.name, until, "later")
    assert broken.value.rule == rule
    assert records(demo_office, AlertAnswer) == ()


def test_an_answer_can_be_undone_and_the_alert_stands_again(demo_office, late):
    changes = alerts.acknowledge(demo_office, late.name, "asked the partner")
    assert late.name not in {line.name for line in standing(demo_office)}
    undo.undo(demo_office, changes.transaction)
    assert late.name in {line.name for line in standing(demo_office)}


def test_an_answered_alert_is_taken_up_again_at_once(demo_office, late):
    alerts.acknowledge(demo_office, late.name, "asked the partner")
    changes = alerts.take_up(demo_office, late.name)
    assert changes.act == "alert_taken_up"
    assert late.name in {line.name for line in standing(demo_office)}
    with pytest.raises(RuleBroken) as broken:
        alerts.take_up(demo_office, late.name)
    assert broken.value.rule == "alert_not_answered"


def test_a_second_answer_takes_the_place_of_the_first(demo_office, late):
    alerts.acknowledge(demo_office, late.name, "asked the partner")
    alerts.snooze(demo_office, late.name, T0 + timedelta(days=30), "waits for the budget")
    line = next(each for each in standing(demo_office, answered=True) if each.name == late.name)
    assert line.answer is not None
    assert line.answer.answer == "SNOOZED"
    assert len(records(demo_office, AlertAnswer)) == 1


def test_an_alert_that_does_not_stand_is_not_answered(demo_office):
    with pytest.raises(RuleBroken) as broken:
        alerts.acknowledge(demo_office, "00000000", "x")
    assert broken.value.rule == "unknown_alert"


def test_several_alerts_are_answered_for_one_reason_as_one_act(demo_office):
    lines = [line for line in standing(demo_office) if line.alert == "DECISION_DUE"][:3]
    names = [line.name for line in lines]
    changes = alerts.snooze_each(demo_office, names, T0 + timedelta(days=7), "After the meeting")
    assert changes.act == "alert_snoozed"
    assert changes.subject == f"{lines[0].reference} +2"
    assert {answer.reason for answer in records(demo_office, AlertAnswer)} == {"After the meeting"}
    assert len(records(demo_office, AlertAnswer)) == 3
    undo.undo(demo_office, changes.transaction)
    assert not records(demo_office, AlertAnswer)


def test_of_several_alerts_all_or_none_are_put_off(demo_office, ahead, late):
    with pytest.raises(RuleBroken) as broken:
        alerts.snooze_each(demo_office, [late.name, ahead.name], ahead.due + timedelta(days=1), "Later")
    assert broken.value.rule == "snooze_past_due"
    assert not records(demo_office, AlertAnswer)


def test_an_alert_that_stands_no_more_keeps_the_others_from_being_answered(demo_office, late, ahead):
    gone = replace(ahead.name, due_on=T0 + timedelta(days=900))
    with pytest.raises(RuleBroken) as broken:
        alerts.acknowledge_each(demo_office, [late.name, gone], "Noted")
    assert broken.value.rule == "unknown_alert"
    assert not records(demo_office, AlertAnswer)


def test_several_alerts_are_taken_up_again_as_one_act(demo_office, late, ahead):
    alerts.acknowledge_each(demo_office, [late.name], "Noted")
    changes = alerts.take_up_each(demo_office, [late.name, ahead.name])
    assert changes.act == "alert_taken_up"
    assert not records(demo_office, AlertAnswer)
    assert not alerts.take_up_each(demo_office, [ahead.name])


@pytest.mark.parametrize("answer", ["note", "put off", "take up"])
def test_an_answer_to_several_that_is_stopped_half_way_changes_nothing(demo_office, late, ahead, answer):
    names = [late.name, ahead.name]
    if answer == "take up":
        alerts.acknowledge_each(demo_office, names, "Noted")
    before, steps = records(demo_office, AlertAnswer), []

    def stop(step, of, words):
        steps.append((step, of, words))
        if step == 1:
            raise Stopped

    acts = {
        "note": lambda: alerts.acknowledge_each(demo_office, names, "Noted", stop),
        "put off": lambda: alerts.snooze_each(demo_office, names, T0 + timedelta(days=7), "Later", stop),
        "take up": lambda: alerts.take_up_each(demo_office, names, stop),
    }
    with pytest.raises(Stopped):
        acts[answer]()
    assert steps == [(0, 2, "records_changed"), (1, 2, "records_changed")]
    assert records(demo_office, AlertAnswer) == before
