"""What is gathered for the rules."""

from __future__ import annotations

import dataclasses
from datetime import date

from commonservices.domain.facts import ArrangementFacts, ServiceFacts
from tests.commonservices.domain.made import (
    arrangement,
    clearance,
    entity,
    event,
    facts,
    in_state,
    party,
    service,
    version,
    waiver,
)


def test_only_the_arrangement_and_its_terms_have_to_be_given():
    bare = ArrangementFacts(arrangement=arrangement(), version=version())
    assert (bare.type, bare.state) == ("EOL", "ACTIVE")
    assert (bare.last_used_on, bare.last_signed_on, bare.reviewed_on, bare.entered_on("ACTIVE")) == (None,) * 4
    assert bare.waived == bare.cleared == frozenset()
    assert ServiceFacts(service=service()).arrangement_state == ""


def test_the_latest_use_signature_and_waivers_are_found():
    known = facts(
        parties=(party("UNDP", signed_on=date(2026, 1, 5)), party("WHO", signed_on=None), party("RCO")),
        last_use={entity("UNDP"): date(2026, 3, 31), entity("WHO"): date(2026, 5, 31)},
        waivers=(waiver("kpis"),),
        clearances=(clearance("LEGAL"),),
    )
    assert known.last_signed_on == date(2026, 1, 5)
    assert known.last_used_on == date(2026, 5, 31)
    assert known.waived == {"kpis"}
    assert known.cleared == {"LEGAL"}


def test_a_party_remains_on_the_day_it_withdraws():
    known = facts(parties=(party("UNDP", withdrew_on=date(2026, 4, 30)), party("WHO")))
    assert len(known.remaining_parties(date(2026, 4, 30))) == 2
    assert [each.id for each in known.remaining_parties(date(2026, 5, 1))] == [party("WHO").id]


def test_events_are_read_in_the_order_they_happened():
    first, second = event(1, "ACTIVE", "SUSPENDED", date(2026, 3, 1)), event(2, "SUSPENDED", "ACTIVE", date(2026, 4, 1))
    known = facts(events=(second, first))
    assert known.ordered_events() == (first, second)
    again = in_state(known, "SUSPENDED", date(2026, 5, 1))
    assert again.entered_on("SUSPENDED") == date(2026, 5, 1)


def test_a_review_is_an_event_that_leaves_the_state():
    known = facts(events=(event(1, "ACTIVE", "ACTIVE", date(2026, 3, 1)),))
    assert known.reviewed_on == date(2026, 3, 1)
    assert known.entered_on("ACTIVE") is None
    assert dataclasses.replace(known, last_review_on=date(2026, 2, 1)).reviewed_on == date(2026, 3, 1)
    assert dataclasses.replace(known, last_review_on=date(2026, 4, 1)).reviewed_on == date(2026, 4, 1)
