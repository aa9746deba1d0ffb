"""The days that come from premises, agreements, duties, delegations, actions, risks and mandates."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.bodies import ActionItem
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.queries import arrangements
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.store import calendar_sources as sources
from commonservices.store.calendar_days import Span
from tests.builders import an_arrangement
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import (
    a_call_off,
    a_delegation,
    a_holder,
    a_risk,
    an_action,
    an_agreement,
    an_obligation,
    met,
    named,
    put,
    some_premises,
)

T0 = date(2026, 10, 1)
ALL = Span(None, date(2028, 1, 1), T0)
OPEN = Span(None, date(2028, 1, 1), T0, open_only=True)


@pytest.fixture
def office(demo_office):
    """The demonstration without duties, actions and risks of its own."""
    with demo_office.work("duties_cleared") as work:
        for kind in (ObligationMet, Obligation, ActionItem, Risk):
            for each in work.all(kind):
                work.remove(each)
    return demo_office


def id_of(office, reference):
    return arrangements.page(office, ArrangementFilter(text=reference))[0].id


def days(office, source, span=OPEN):
    with office.engine.connect() as connection:
        # other agreements of the demonstration have days of their own
        rows = (
            row for row in source(connection, span) if row.kind != "lta_end" or row.subject_id == named("agreement")
        )
        return [(row.kind, row.day) for row in rows]


def test_a_lease_has_an_end_and_a_last_day_for_notice(office):
    put(office, some_premises(office))
    assert days(office, sources.lease_days) == [
        ("lease_notice", date(2027, 1, 1)),
        ("lease_end", date(2027, 6, 30)),
        ("host_end", date(2027, 3, 31)),
    ]


def test_a_building_that_was_left_has_no_days(office):
    put(office, some_premises(office, status="INACTIVE", status_on=T0, status_reason="left"))
    assert days(office, sources.lease_days) == []


def test_notice_on_a_lease_that_has_gone_by_is_not_open(office):
    put(office, some_premises(office, lease_end_on=date(2026, 12, 31), host_agreement_end_on=None))
    assert days(office, sources.lease_days) == [("lease_end", date(2026, 12, 31))]
    assert ("lease_notice", date(2026, 7, 4)) in days(office, sources.lease_days, ALL)


def test_an_agreement_ends_with_its_extension_once_the_first_end_has_gone_by(office):
    put(office, an_agreement(extension_end_on=date(2027, 12, 31)))
    assert days(office, sources.agreement_days) == [("lta_end", date(2026, 12, 31))]
    put(office, an_agreement(ends_on=date(2026, 6, 30), extension_end_on=date(2027, 12, 31)))
    assert days(office, sources.agreement_days) == [("lta_end", date(2027, 12, 31))]


@pytest.mark.parametrize(("last", "reached"), [(19_999, []), (20_000, [("lta_ceiling", date(2026, 9, 1))])])
def test_an_agreement_is_nearly_used_up_from_eighty_per_cent_on(office, last, reached):
    put(office, an_agreement(), a_call_off(1, 60_000, date(2026, 3, 1)), a_call_off(2, last, date(2026, 9, 1)))
    with office.engine.connect() as connection:
        found = [row for row in sources.agreements_used_up(connection, 80) if row.subject_id == named("agreement")]
    assert [(row.kind, row.day) for row in found] == reached


def test_the_newest_delegation_of_a_person_counts(office):
    put(office, a_holder(), a_delegation())
    assert days(office, sources.delegation_days) == [("delegation_end", date(2026, 10, 22))]
    put(office, a_delegation("later", valid_to=date(2027, 10, 22)))
    assert days(office, sources.delegation_days) == [("delegation_end", date(2027, 10, 22))]


def test_a_delegation_long_past_is_history(office):
    put(office, a_holder(), a_delegation(valid_to=date(2026, 8, 1)))
    assert days(office, sources.delegation_days) == []
    assert days(office, sources.delegation_days, ALL) == [("delegation_end", date(2026, 8, 1))]


def test_a_mandate_is_in_the_calendar(office):
    assert days(office, sources.mandate_days, Span(None, date(2029, 1, 1), T0)) == [("mandate_end", date(2028, 9, 30))]
    put(office, replace(office.profile(), mandate_end_on=date(2026, 12, 31)))
    assert days(office, sources.mandate_days) == [("mandate_end", date(2026, 12, 31))]


def test_an_obligation_falls_due_until_its_arrangement_ends_and_not_when_met(office):
    id = id_of(office, "DEMO-017")  # ends on 31 December 2026
    put(office, an_obligation(id), met(date(2026, 4, 30)))
    assert days(office, sources.obligation_days) == [
        ("obligation", date(2026, 7, 30)),
        ("obligation", date(2026, 10, 30)),
    ]
    assert days(office, sources.obligation_days, ALL)[0] == ("obligation", date(2026, 4, 30))


def test_a_duty_ends_with_an_arrangement_that_ended_before_it_could_renew_itself(office):
    id = an_arrangement(
        office,
        effective_on=date(2026, 1, 1),
        expiry_on=date(2026, 12, 31),
        auto_renew=True,
        renewal_term_m=12,
    ).id
    put(office, an_obligation(id))
    event = ArrangementEvent(
        id=office.new_id(),
        arrangement_id=id,
        at=office.clock.now(),
        day=date(2026, 8, 15),
        from_state="ACTIVE",
        to_state="TERMINATED",
    )
    put(office, event)
    force_state(office, id, "ACTIVE")
    assert len(days(office, sources.obligation_days)) > 2
    force_state(office, id, "TERMINATED")
    assert days(office, sources.obligation_days) == [
        ("obligation", date(2026, 4, 30)),
        ("obligation", date(2026, 7, 30)),
    ]


def test_a_duty_that_falls_due_once_may_come_after_the_end(office):
    id = id_of(office, "DEMO-017")
    put(office, an_obligation(id, every_m=None, first_due_on=date(2027, 2, 28)))
    assert days(office, sources.obligation_days) == [("obligation", date(2027, 2, 28))]


def test_a_duty_of_a_draft_does_not_fall_due(office):
    id = id_of(office, "DEMO-017")
    put(office, an_obligation(id))
    force_state(office, id, "DRAFT")
    assert days(office, sources.obligation_days) == []


def test_a_duty_has_the_lead_and_the_title_of_its_own(office):
    id = id_of(office, "DEMO-017")
    put(office, an_obligation(id))
    with office.engine.connect() as connection:
        row = next(sources.obligation_days(connection, OPEN))
    assert (row.lead_days, row.note, row.reference, row.number) == (14, "Quarterly report", "DEMO-017", 0)


def test_only_open_actions_are_still_to_be_done(office):
    put(office, a_holder(), an_action())
    assert days(office, sources.action_days) == [("action_due", date(2026, 10, 4))]
    put(office, an_action(state="DONE", closed_on=T0, outcome="asked"))
    assert days(office, sources.action_days) == []
    assert days(office, sources.action_days, ALL) == [("action_due", date(2026, 10, 4))]


def test_a_closed_risk_is_not_looked_at_again(office):
    id = id_of(office, "DEMO-017")
    put(office, a_risk(id))
    assert days(office, sources.risk_days) == [("risk_review", date(2026, 10, 11))]
    put(office, a_risk(id, state="CLOSED", closed_reason="over"))
    assert days(office, sources.risk_days) == []


def test_heads_are_counted_again_after_twelve_months(office):
    every = dict(days(office, sources.rate_days, ALL))
    ahead = days(office, sources.rate_days)
    assert every
    assert ahead
    assert all(day >= T0 for _, day in ahead)


def test_every_kind_has_one_source():
    kinds = [kind for given in sources.SOURCES.values() for kind in given]
    assert len(kinds) == len(set(kinds))
