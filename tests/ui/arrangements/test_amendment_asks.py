"""What each step of an amendment asks, explains and does."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions import amendments
from commonservices.queries.versions import versions
from tests.builders import entity, parties_of
from tests.commonservices.actions.lives import active, current
from tests.ui.arrangements.steps import answer, go, show
from ui.arrangements.amendment_asks import EXTEND, RENEW, AmendmentAsks
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

TODAY = date(2026, 10, 12)


@pytest.fixture
def asks(frame):
    return AmendmentAsks(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))


def names(asked):
    return [each.name for each in asked.fields]


def open_line(office, id):
    amendments.amend(office, id, reason="prices of the new year", applies_on=TODAY)
    return next(each for each in versions(office, id) if each.status == "open")


def test_an_amendment_begins_today_and_warns_of_a_day_gone_by(asks, office, detail):
    asked = asks.amend(detail(active(office)))
    assert asked.values == {"applies_on": TODAY}
    assert asked.seen({"applies_on": TODAY}) is None
    assert asked.seen({}) is None
    seen = asked.seen({"applies_on": date(2026, 10, 11)})
    assert seen.title == "It takes effect on a day that has passed."


def test_an_amendment_of_terms_that_do_not_apply_yet_begins_with_them(asks, office, detail):
    ahead = detail(active(office))
    later = replace(ahead.facts, version=replace(ahead.facts.version, effective_on=date(2027, 1, 1)))
    assert asks.amend(replace(ahead, facts=later)).values == {"applies_on": date(2027, 1, 1)}
    assert asks.prolong(replace(ahead, facts=later), EXTEND).values == {"applies_on": date(2027, 1, 1)}


@pytest.mark.parametrize(("how", "title"), [(RENEW, "Renew the arrangement"), (EXTEND, "Extend the arrangement")])
def test_a_new_end_is_asked_for_beside_the_one_that_stands(asks, office, detail, how, title):
    asked = asks.prolong(detail(active(office)), how)
    assert (asked.title, asked.key) == (title, how)
    assert names(asked) == ["until", "reason", "applies_on"]
    assert asked.explanation.startswith("It ends on 31 December 2026 now.")


def test_a_renewal_says_how_many_are_left(asks, office, detail):
    assert asks.prolong(detail(active(office)), RENEW).explanation.endswith("is not limited.")
    limited = active(office, max_renewals=2)
    assert asks.prolong(detail(limited), RENEW).explanation.endswith("Renewals left: 2.")
    assert "Renewals" not in asks.prolong(detail(limited), EXTEND).explanation


def test_only_parties_that_have_not_signed_are_offered(asks, office, detail):
    id = active(office)
    line = open_line(office, id)
    held = parties_of(office, id)
    asked = asks.sign(detail(id), line)
    assert {each.label for each in asked.fields[0].choices} == set(held)
    amendments.sign(office, id, held["WFP"].id, "Omar Said", "Director", TODAY)
    line = next(each for each in versions(office, id) if each.status == "open")
    asked = asks.sign(detail(id), line)
    assert {each.label for each in asked.fields[0].choices} == set(held) - {"WFP"}


def test_who_signed_before_is_proposed_again(asks, office, detail):
    id = active(office)
    line, party = open_line(office, id), parties_of(office, id)["UNDP"]
    asked = asks.sign(detail(id), line, party.id)
    assert asked.values["party_id"] == str(party.id)
    assert (asked.values["signatory_name"], asked.values["signed_on"]) == (party.signatory_name, TODAY)


def test_a_signature_is_recorded_by_its_act(asks, office, detail):
    id = active(office)
    line, party = open_line(office, id), parties_of(office, id)["UNDP"]
    asked = asks.sign(detail(id), line, party.id)
    asked.act({**asked.values, "signatory_name": "Omar Said", "signatory_title": "Director"})(office)
    line = next(each for each in versions(office, id) if each.status == "open")
    assert [each.party_id for each in line.signatures if each.signed_on] == [party.id]
    assert asked.done(None) == "The signature is recorded."


def test_an_amendment_is_dropped_and_the_terms_stay(asks, office, detail):
    id = active(office)
    before = current(office, id)
    asked = asks.drop(detail(id), open_line(office, id))
    assert asked.title == "Drop amendment 2"
    asked.act({"reason": ""})(office)
    assert [each.status for each in versions(office, id)] == ["current"]
    assert current(office, id).id == before.id


def test_a_paper_or_the_reason_why_there_is_none_is_asked_for(asks, office, detail):
    id = active(office)
    asked = asks.seal(detail(id), open_line(office, id))
    assert names(asked)[:3] == ["document_id", "waive_reason", "approver"]
    assert asked.values == {"document_id": ""}


def test_an_extension_is_begun_through_the_page(record_page, office):
    id = active(office, lead_entity_id=entity("UNICEF"))
    show(record_page, id)
    go(record_page, "arrangement.extend")
    answer(record_page, until=date(2027, 6, 30), reason="one more half year")
    (line,) = [each for each in versions(office, id) if each.status == "open"]
    assert line.version.expiry_on == date(2027, 6, 30)
    assert record_page.toasts[-1][0].startswith("Amendment 2 is open.")
