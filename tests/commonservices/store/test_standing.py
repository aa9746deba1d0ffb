"""The alerts that stand, out of stored days and flags."""

from datetime import date, timedelta

import pytest

from commonservices.domain.alerts import alert_kinds
from commonservices.store import standing
from commonservices.store.calendar_sources import SOURCES
from tests.commonservices.store.dated_records import (
    a_delegation,
    a_holder,
    an_action,
    an_agreement,
    named,
    put,
    some_premises,
)

T0 = date(2026, 10, 1)


def alerts_on(office, day):
    with office.engine.connect() as connection:
        return list(standing.standing(connection, day))


def test_every_kind_of_day_with_an_alert_has_a_source():
    from commonservices.store.calendar_days import COLUMNS

    given = {kind for kinds in SOURCES.values() for kind in kinds}
    assert set(standing.ALERT_OF) == given | (set(COLUMNS) - {"start"}) | {"receivable"}


def test_the_demo_has_its_alerts(demo_office):
    found = {(each.name.alert, each.row.reference) for each in alerts_on(demo_office, T0)}
    assert {
        ("LAPSED_BUT_USED", "DEMO-006"),
        ("NOTICE_DEADLINE", "DEMO-017"),
        ("DECISION_DUE", "DEMO-005"),
        ("ARRANGEMENT_EXPIRY", "DEMO-021"),
        ("UNPAPERED", "DEMO-S19"),
    } <= found
    assert not {alert for alert, _ in found} & standing.TOLD_OTHERWISE


def test_no_alert_stands_twice(demo_office):
    put(demo_office, a_holder(), a_delegation(), an_action(), an_agreement(), some_premises(demo_office))
    names = [each.name for each in alerts_on(demo_office, T0)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("after", [0, 20, 400])
def test_they_are_counted_as_they_are_listed(demo_office, after):
    put(demo_office, a_holder(), a_delegation(), an_action(), an_agreement(), some_premises(demo_office))
    found = alerts_on(demo_office, T0 + timedelta(days=after))
    with demo_office.engine.connect() as connection:
        every, critical = standing.counted(connection, T0 + timedelta(days=after))
    assert every == len(found)
    assert critical == sum(each.severity == "crit" for each in found)


def test_an_alert_begins_with_its_first_lead_day(demo_office):
    put(demo_office, an_agreement(ends_on=date(2027, 6, 30)))
    lead = alert_kinds()["LTA_EXPIRY"].first_lead
    first = date(2027, 6, 30) - timedelta(days=lead)
    for day, stands in ((first - timedelta(days=1), False), (first, True)):
        told = {(each.name.alert, each.name.subject_id) for each in alerts_on(demo_office, day)}
        assert (("LTA_EXPIRY", named("agreement")) in told) is stands


def test_one_who_both_prepared_and_approved_is_told_of_until_answered(demo_office):
    from dataclasses import replace

    from commonservices.domain.arrangements import ArrangementEvent
    from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
    from tests.builders import records

    step = max(records(demo_office, ArrangementEvent), key=lambda each: each.id.int)
    exception = replace(
        step,
        id=demo_office.new_id(),
        exception_reason="only one officer at the site",
        prepared_by="A",
        approved_by="A",
        day=T0,
    )
    undeclared = replace(step, id=demo_office.new_id(), exception_reason=ROLES_NOT_DECLARED, day=T0)
    put(demo_office, exception, undeclared)
    told = [each for each in alerts_on(demo_office, T0) if each.name.alert == "SEPARATION_EXCEPTION"]
    assert [(each.row.note, each.since) for each in told] == [("only one officer at the site", T0)]
