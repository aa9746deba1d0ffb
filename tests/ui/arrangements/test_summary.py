"""The sentences about an arrangement."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.guards import Missing
from commonservices.queries import arrangements as queries
from tests.builders import parties_of, records
from ui.arrangements.summary import Summary, next_move


@pytest.fixture
def summary(frame):
    return Summary(frame.words)


def test_who_provides_to_whom(summary, detail, three):
    assert summary.parties(detail(three["fuel"])) == "UNICEF to WFP"
    assert summary.parties(detail(three["clinic"])) == "WHO to UNDP, UNFPA"


def test_the_period_and_the_notice(summary, detail, three):
    fuel, letter = detail(three["fuel"]), detail(three["letter"])
    assert summary.period(fuel) == "1 Jan 26 – 31 Dec 26"  # noqa: RUF001
    assert summary.notice(fuel) == "90 days, to 2 Oct 26"
    assert summary.period(letter).endswith("open-ended")
    assert summary.notice(letter) == "—"


def test_a_draft_says_what_comes_next_and_what_is_missing(summary, detail, three):
    title, text, tone = summary.awaited(detail(three["fuel"]), date(2026, 10, 12))
    assert (title, tone) == ("Next: In review", "info")
    assert text == "The draft is not attached. Attach a document of the kind Draft."


def test_the_signed_copy_is_not_yet_awaited_for_a_draft(summary, detail, three):
    assert summary.signed_copy(detail(three["fuel"])) == ("Not yet", "")


def test_codes_in_what_is_missing_are_words(summary):
    sentence = summary.missing(Missing("clearance_missing", params={"value": "FINANCE"}))
    assert "FINANCE" not in sentence
    assert "“Financial clearance”" in sentence


def test_a_cancelled_arrangement_has_no_next_step(office, detail, three):
    actions.move(office, three["fuel"], "CANCELLED", reason="not needed")
    assert next_move(detail(three["fuel"])) is None


def of_demo(office, reference):
    id = next(each.id for each in records(office, Arrangement) if each.reference == reference)
    return queries.detail(office, id)


def test_the_most_urgent_flag_of_the_demo_comes_first(summary, demo_office):
    title, text, tone = summary.awaited(of_demo(demo_office, "DEMO-006"), demo_office.today())
    assert (title, tone) == ("Lapsed but still used", "crit")
    assert text


def test_who_has_not_signed_is_named(summary, demo_office):
    shown = of_demo(demo_office, "DEMO-020")
    title, _text, tone = summary.awaited(shown, demo_office.today())
    unsigned = [code for code, party in parties_of(demo_office, shown.row.id).items() if party.signed_on is None]
    assert all(code in title for code in unsigned)
    assert tone == "att"


def test_nothing_due_says_when_the_next_decision_is(summary, demo_office):
    _title, text, tone = summary.awaited(of_demo(demo_office, "DEMO-011"), demo_office.today())
    assert text.startswith("Nothing is due. The next decision is on ")
    assert tone == "info"


def test_flags_become_tags_with_tone_and_mark(summary, demo_office):
    tags = summary.flag_tags(of_demo(demo_office, "DEMO-005"))
    assert ("Decision late", "crit") in [(label, tone) for label, tone, _mark in tags]


def test_before_signing_it_is_said_what_signing_would_leave_empty(summary, office, detail, three):
    empty = detail(three["fuel"])
    facts = replace(empty.facts, version=replace(empty.facts.version, legal_basis="", lead_entity_id=None))
    shown = replace(empty, row=replace(empty.row, state="CLEARED"), facts=facts)
    _title, text, tone = summary.awaited(shown, date(2026, 10, 12))
    assert "Signing fixes the terms, and these are still empty: " in text
    assert {"Legal basis", "Lead entity"} <= set(text.rstrip(".").rpartition(": ")[2].split(", "))
    assert tone == "att"
    draft = replace(shown, row=replace(shown.row, state="DRAFT"))
    assert "Signing fixes" not in summary.awaited(draft, date(2026, 10, 12))[1]
