"""Days that left the calendar are known without keeping what was written before."""

from datetime import date

from commonservices.actions import arrangements
from commonservices.store.calendar_gone import gone
from tests.builders import an_arrangement
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import a_risk, an_agreement, named, put, some_premises

SINCE = date(2025, 10, 1)


def lost(office):
    with office.engine.connect() as connection:
        return {(row.kind, row.subject_id) for row in gone(connection, SINCE)}


def test_decisions_of_what_is_under_notice_are_gone(demo_office):
    added = an_arrangement(demo_office, effective_on="2026-01-01", expiry_on="2026-12-31", notice_days_termination="90")
    assert ("decide", added.id) not in lost(demo_office)
    force_state(demo_office, added.id, "NOTICE")
    assert {("decide", added.id), ("notice", added.id), ("review", added.id)} <= lost(demo_office)
    assert ("end", added.id) not in lost(demo_office)


def test_a_day_that_was_emptied_is_gone_and_one_that_never_was_is_not(demo_office):
    added = an_arrangement(
        demo_office, effective_on="2026-01-01", expiry_on="2026-12-31", notice_days_termination="90", open_ended="no"
    )
    other = an_arrangement(demo_office, effective_on="2026-01-01", open_ended="yes", notice_days_termination="90")
    arrangements.set_fields(demo_office, added.id, {"expiry_on": "", "open_ended": "yes"})
    for each in (added, other):
        force_state(demo_office, each.id, "ACTIVE")
    found = lost(demo_office)
    assert {("end", added.id), ("decide", added.id), ("notice", added.id)} <= found
    assert not {("end", other.id), ("decide", other.id)} & found


def test_days_of_removed_records_are_gone(demo_office):
    building, agreement, risk = some_premises(demo_office), an_agreement(), a_risk(named("x"))
    put(demo_office, building, agreement, risk)
    before = lost(demo_office)
    with demo_office.work("bulk_set") as work:
        for each in (building, agreement, risk):
            work.remove(each)
    assert lost(demo_office) - before == {
        ("lease_end", building.id),
        ("lease_notice", building.id),
        ("host_end", building.id),
        ("lta_end", agreement.id),
        ("risk_review", risk.id),
    }
