"""How much somebody has to act on."""

from dataclasses import replace
from datetime import timedelta

from commonservices.actions import alerts
from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.queries import today
from commonservices.queries.alerts import counted, standing
from commonservices.queries.to_act import AlertOverview, overview, to_act
from commonservices.store import calendar_sources
from commonservices.store.standing import ALERT_OF
from tests.builders import records

OTHERS = {ALERT_OF[kind] for kinds in calendar_sources.SOURCES.values() for kind in kinds} | {"RECEIVABLE_OVERDUE"}


def others(office):
    return [line for line in standing(office) if line.alert in OTHERS and line.severity == "crit"]


def test_decisions_are_counted_as_the_first_page_lists_them(demo_office):
    assert to_act(demo_office).decisions == len(today.today(demo_office).decisions)


def test_what_else_is_critical_is_counted_as_it_stands(demo_office):
    found = to_act(demo_office)
    assert found.others == len(others(demo_office))
    assert found.all == found.decisions + found.others


def test_what_was_put_off_is_not_counted_until_it_comes_back(demo_office):
    before = to_act(demo_office)
    line = today.today(demo_office).decisions[1]
    until = demo_office.today() + timedelta(days=7)
    alerts.snooze(demo_office, line.alert, until, "The partner answers next week")
    shown = today.today(demo_office)
    assert [each.row.id for each in shown.put_off] == [line.row.id]
    assert line.row.id not in {each.row.id for each in shown.decisions}
    assert to_act(demo_office).decisions == before.decisions - 1
    alerts.take_up(demo_office, line.alert)
    assert to_act(demo_office) == before


def test_an_answered_alert_of_another_kind_is_not_counted(demo_office):
    before, lines = to_act(demo_office), others(demo_office)
    for line in lines:
        alerts.acknowledge(demo_office, line.name, "In hand")
    assert to_act(demo_office).others == before.others - len(lines)


def test_every_decision_is_answered_under_the_name_of_its_alert(demo_office):
    names = {line.name for line in standing(demo_office)}
    decisions = today.today(demo_office).decisions
    assert decisions
    assert {line.alert for line in decisions} <= names


def test_taking_note_of_a_decision_leaves_it_in_the_list(demo_office):
    line = today.today(demo_office).decisions[0]
    alerts.acknowledge(demo_office, line.alert, "Raised with the partner")
    (now, *_rest) = today.today(demo_office).decisions
    assert now.row.id == line.row.id
    assert now.answer.answer == "ACKNOWLEDGED"
    assert not now.put_off


def test_the_overview_counts_alerts_and_exceptions(demo_office):
    assert overview(demo_office) == AlertOverview(counted(demo_office), undeclared=0, one_person=0)
    step = records(demo_office, ArrangementEvent)[0]
    reasons = ("only one officer at the site", "the other one was on leave", ROLES_NOT_DECLARED)
    with demo_office.work("bulk_set") as work:
        for reason in reasons:
            alone = {} if reason == ROLES_NOT_DECLARED else {"prepared_by": "A", "approved_by": "A"}
            work.put(replace(step, id=demo_office.new_id(), exception_reason=reason, day=demo_office.today(), **alone))
    assert overview(demo_office) == AlertOverview(counted(demo_office), undeclared=1, one_person=2)
    assert [line.alert for line in standing(demo_office)].count("SEPARATION_EXCEPTION") == 2
