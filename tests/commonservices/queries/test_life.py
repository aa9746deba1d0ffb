"""The life of an arrangement as its page shows it: steps, moves, what is missing and where, what is frozen."""

from datetime import date, timedelta

import pytest

from commonservices.actions import amendments, arrangements
from commonservices.errors import Known
from commonservices.queries.arrangements import detail
from commonservices.queries.calendar import of_arrangement
from commonservices.queries.completeness import completeness
from commonservices.queries.life import editable, life, withdrawal
from commonservices.queries.versions import versions
from tests.builders import an_office, entity, parties_of
from tests.commonservices.actions.lives import a_draft, active, refused, sent_out, signed


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as made:
        yield made


def test_a_draft_shows_what_its_review_needs_and_where(office):
    id = a_draft(office, financial_basis="")
    seen = life(office, id)
    assert (seen.state, seen.versions, seen.open_version, seen.closing) == ("DRAFT", 1, None, ())
    assert seen.onward is not None
    assert (seen.onward.to_state, seen.onward.ready) == ("IN_REVIEW", False)
    assert [(each.missing.rule, each.tab, each.field) for each in seen.onward.missing] == [
        ("required", "terms", "financial_basis"),
        ("draft_document_missing", "documents", ""),
    ]
    assert seen.steps[0].event is not None
    assert (seen.steps[0].status, seen.steps[0].event.actor) == ("current", office.actor)


def test_signing_names_the_parties_that_lack(office):
    id = sent_out(office, a_draft(office))
    arrangements.sign(office, parties_of(office, id)["WFP"].id, "Demo signatory", "Chief", date(2026, 9, 1))
    onward = life(office, id).onward
    assert onward is not None
    (line,) = (each for each in onward.missing if each.missing.rule == "signature_missing")
    lacking = {parties_of(office, id)[code].id for code in ("UNICEF", "UNDP")}
    assert (line.tab, set(line.party_ids)) == ("overview", lacking)


def test_what_has_ended_lists_what_is_to_be_settled(office):
    id = active(office)
    office.clock.move(days=120)
    arrangements.evaluate(office)
    seen = life(office, id)
    assert {item.key for item in seen.closing} >= {"open_actions", "unmet_obligations", "open_amendments"}
    assert all(item.done for item in seen.closing)
    assert seen.onward is not None
    assert (seen.onward.to_state, seen.onward.ready, seen.onward.move.asks) == ("CLOSED", True, ("reason",))


def test_the_dates_of_the_page_are_those_of_the_calendar_also_with_an_amendment_ahead(office):
    id = active(office)
    end = date(2028, 6, 30)
    amendments.amend(office, id, reason="longer", applies_on=date(2026, 11, 1), values={"expiry_on": end})
    for party in parties_of(office, id).values():
        amendments.sign(office, id, party.id, "Demo signatory", "Chief", date(2026, 10, 1))
    amendments.seal(office, id, waive_reason="paper lost")
    shown = {line.key: line.day for line in detail(office, id).dates}
    told = of_arrangement(office, id)
    assert (shown["expiry_on"], shown["last_notice_on"]) == (end, end - timedelta(days=90))
    assert (shown["expiry_on"], shown["last_notice_on"], shown["decide_by"]) == (
        told.end_on,
        told.last_notice_on,
        told.decide_by,
    )


def test_before_signature_all_is_free_and_after_it_terms_are_not(office):
    id = a_draft(office)
    assert editable(office, id).frozen == frozenset()
    assert not editable(office, id).parties_fixed
    signed(office, id)
    held = editable(office, id)
    assert {"title_en", "expiry_on", "type"} <= held.frozen
    assert "notes" not in held.frozen
    assert held.parties_fixed
    assert held.party_frozen.keys() == {party.id for party in parties_of(office, id).values()}
    assert all("signed_on" in fields for fields in held.party_frozen.values())
    made = amendments.amend(office, id, reason="so", applies_on=date(2026, 11, 1))
    assert editable(office, id).open_version is not None
    assert life(office, id).versions == made.number == 2


def test_the_query_freezes_exactly_what_the_action_refuses(office):
    id = signed(office, a_draft(office))
    held = editable(office, id)
    for name in ("effective_on", "expiry_on", "first_review_on"):
        assert name in held.frozen
        refused("signed_terms", lambda name=name: arrangements.set_field(office, id, name, "2026-11-30"))
    arrangements.set_field(office, id, "notes", "free")


def test_who_is_not_there_is_said(office):
    for ask in (life, editable, versions, completeness):
        with pytest.raises(Known):
            ask(office, entity("WFP"))
    with pytest.raises(Known):
        withdrawal(office, entity("WFP"), office.today())
