"""Signed terms change by an amendment alone: opened, changed, signed by all, sealed, in force on its day."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import amendments, arrangements, bulk, undo
from commonservices.domain.arrangements import Arrangement, VersionSignature
from commonservices.domain.flags import derived_flags
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries.arrangements import rows
from commonservices.queries.search import find
from tests.builders import entity, parties_of, record, records
from tests.commonservices.actions.lives import (
    a_draft,
    a_paper,
    active,
    current,
    events,
    facts_of,
    refused,
    sent_out,
    signed,
    state,
    versions,
)

APPLIES = date(2026, 11, 1)


def amended(office: Office, id: UUID, *, applies_on: date = APPLIES, **values: Any) -> amendments.Amended:
    return amendments.amend(office, id, reason="new prices", applies_on=applies_on, kinds={"PRICE"}, values=values)


def sign_all(office: Office, id: UUID, day: date = date(2026, 10, 1)) -> None:
    for party in parties_of(office, id).values():
        amendments.sign(office, id, party.id, "Omar Said", "Director", day)


def test_the_move_into_signature_seals_the_terms_and_names_their_paper(office: Office, tmp_path: Path) -> None:
    id = sent_out(office, a_draft(office))
    assert current(office, id).sealed_on is None
    for party in parties_of(office, id).values():
        arrangements.sign(office, party.id, "Demo signatory", "Chief", date(2025, 12, 15))
    paper = a_paper(office, id, tmp_path)
    arrangements.move(office, id, "SIGNED")
    assert (current(office, id).sealed_on, current(office, id).signed_document_id) == (office.today(), paper)


def test_the_calendar_seals_too(office: Office) -> None:
    id = sent_out(office, a_draft(office))
    for party in parties_of(office, id).values():
        arrangements.sign(office, party.id, "Demo signatory", "Chief", date(2025, 12, 15))
    arrangements.waive(office, id, "signed_copy_for_signed", "paper only", "Chief")
    arrangements.evaluate(office)
    assert state(office, id) == "ACTIVE"
    assert current(office, id).sealed_on == office.today()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title_en", "Other"),
        ("expiry_on", "2027-12-31"),
        ("ceiling_amount", "5000"),
        ("lead_entity_id", entity("WFP")),
        ("sdg", frozenset({"3"})),
        ("version_reason", "so"),
        ("type", "MOU_CS"),
    ],
)
def test_signed_terms_are_not_edited_and_the_refusal_offers_the_amendment(
    office: Office, watch: Any, field: str, value: object
) -> None:
    id = signed(office, a_draft(office))
    before = watch()
    broken = refused("signed_terms", lambda: arrangements.set_field(office, id, field, value))
    assert "Amend" in broken.message
    assert broken.field == field
    assert before.unchanged()


def test_what_is_not_a_term_stays_free_after_signature(office: Office) -> None:
    id = signed(office, a_draft(office))
    arrangements.set_fields(office, id, {"notes": "see file", "decision_lead_days": 30})
    arrangements.set_field(office, id, "title_en", current(office, id).title_en)
    assert record(office, Arrangement, id).notes == "see file"


def test_a_bulk_change_of_signed_terms_is_refused_whole(office: Office, watch: Any) -> None:
    ids = [a_draft(office), signed(office, a_draft(office))]
    before = watch()
    refused("signed_terms", lambda: bulk.set_field_of_many(office, "arrangement", ids, "purpose", "Fuel"))
    assert before.unchanged()


def test_parties_of_signed_terms_do_not_come_and_go_by_hand(office: Office) -> None:
    id = signed(office, a_draft(office))
    parties = parties_of(office, id)
    refused("parties_signed", lambda: arrangements.add_party(office, id, entity("WHO"), "CLIENT"))
    refused("signed_party_stays", lambda: arrangements.remove_party(office, parties["WFP"].id))
    for values in ({"role": "LEAD"}, {"signed_on": "2025-12-16"}, {"signatory_name": "Other"}, {"share_cap": "20 %"}):
        refused("signed_terms", lambda values=values: arrangements.set_party(office, parties["WFP"].id, values))
    arrangements.set_party(office, parties["WFP"].id, {"contact": "desk@example.org"})
    assert parties_of(office, id)["WFP"].contact == "desk@example.org"


def test_an_amendment_is_the_terms_once_more_free_to_change(office: Office, last_act: Any) -> None:
    id = active(office)
    made = amended(office, id, ceiling_amount="5000.00")
    assert last_act()[0] == "amendment_opened"
    first, second = versions(office, id)
    assert (second.id, second.number, made.number) == (made.version_id, 2, 2)
    assert (second.sealed_on, second.signed_document_id) == (None, None)
    assert (second.version_reason, second.version_applies_on) == ("new prices", APPLIES)
    assert (first.ceiling_amount, second.ceiling_amount, second.title_en) == (None, 500000, first.title_en)
    amendments.set_terms(office, id, {"title_en": "Shared fuel and oil", "ceiling_amount": "6000"})
    assert versions(office, id)[1].ceiling_amount == 600000
    assert rows(office, [id])[0].title_en == "Shared fuel"
    assert current(office, id).id == first.id


def test_it_is_sealed_when_all_signed_and_the_paper_is_there_and_applies_on_its_day(
    office: Office, tmp_path: Path, last_act: Any
) -> None:
    id = active(office)
    amended(office, id, title_en="Shared diesel", purpose="Diesel for generators")
    refused("amendment_paper_missing", lambda: (sign_all(office, id), amendments.seal(office, id)))
    paper = a_paper(office, id, tmp_path, name="amendment.txt")
    amendments.seal(office, id, document_id=paper)
    assert last_act()[0] == "amendment_sealed"
    second = versions(office, id)[1]
    assert (second.sealed_on, second.signed_document_id) == (office.today(), paper)
    assert current(office, id).number == 1
    assert events(office, id)[-1].version_id == second.id
    assert not arrangements.evaluate(office)
    office.clock.move(days=31)
    arrangements.evaluate(office)
    assert current(office, id).number == 2
    assert rows(office, [id])[0].title_en == "Shared diesel"
    assert [hit.id for hit in find(office, "generators")] == [id]
    assert not arrangements.evaluate(office)


def test_the_last_signature_seals_when_the_paper_was_let_go_and_a_due_day_applies_at_once(office: Office) -> None:
    id = active(office)
    amended(office, id, applies_on=office.today(), ceiling_amount="1")
    amendments.seal(office, id, waive_reason="paper kept by the lead", approver="Chief")
    assert versions(office, id)[1].sealed_on is None
    sign_all(office, id)
    assert current(office, id).number == 2
    assert facts_of(office, id).reviewed_on is None
    assert state(office, id) == "ACTIVE"


def test_one_amendment_at_a_time_and_only_where_terms_run(office: Office) -> None:
    draft, id = a_draft(office), active(office)
    refused("not_amendable", lambda: amended(office, draft))
    amended(office, id)
    refused("amendment_open", lambda: amended(office, id))
    refused("amendment_changes_nothing", lambda: (sign_all(office, id), amendments.seal(office, id)))


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ("reason_missing", {"reason": "  ", "applies_on": APPLIES}),
        ("amendment_before_terms", {"reason": "so", "applies_on": date(2025, 12, 31)}),
        ("unknown_code", {"reason": "so", "applies_on": APPLIES, "kinds": {"MOOD"}}),
        ("ends_before_start", {"reason": "so", "applies_on": APPLIES, "values": {"expiry_on": "2025-01-01"}}),
        ("fixed_field", {"reason": "so", "applies_on": APPLIES, "values": {"sealed_on": "2026-01-01"}}),
        ("unknown_field", {"reason": "so", "applies_on": APPLIES, "values": {"colour": "blue"}}),
    ],
)
def test_an_amendment_that_cannot_be_is_refused_and_nothing_is_written(
    office: Office, watch: Any, rule: str, given: Any
) -> None:
    id = active(office)
    before = watch()
    refused(rule, lambda: amendments.amend(office, id, **given))
    assert before.unchanged()


def test_an_amendment_is_dropped_before_its_first_signature_only(office: Office) -> None:
    id = active(office)
    refused("no_open_amendment", lambda: amendments.drop(office, id))
    amended(office, id, ceiling_amount="1")
    amendments.drop(office, id, "not needed")
    assert [each.number for each in versions(office, id)] == [1]
    amended(office, id, ceiling_amount="2")
    amendments.sign(office, id, parties_of(office, id)["WFP"].id, "Omar Said", "Director", office.today())
    refused("amendment_signed", lambda: amendments.drop(office, id))
    refused("amendment_signed", lambda: amendments.set_terms(office, id, {"ceiling_amount": "3"}))


def test_signatures_under_an_amendment_are_checked(office: Office, watch: Any) -> None:
    id, other = active(office), active(office)
    amended(office, id, ceiling_amount="1")
    wfp, stranger = parties_of(office, id)["WFP"].id, parties_of(office, other)["WFP"].id
    before = watch()
    refused("not_a_signer", lambda: amendments.sign(office, id, stranger, "A", "B", office.today()))
    refused("signed_in_future", lambda: amendments.sign(office, id, wfp, "A", "B", date(2026, 10, 2)))
    refused("signed_before_amendment", lambda: amendments.sign(office, id, wfp, "A", "B", date(2025, 1, 1)))
    refused("required", lambda: amendments.sign(office, id, wfp, "", "B", office.today()))
    refused("required", lambda: amendments.sign(office, id, wfp, "A", "B", None))
    assert before.unchanged()
    amendments.sign(office, id, wfp, "A", "B", "1 Oct 2026")
    refused("signed_already", lambda: amendments.sign(office, id, wfp, "A", "B", office.today()))
    assert len(records(office, VersionSignature)) == 1


def test_a_paper_of_another_record_is_not_taken(office: Office, tmp_path: Path) -> None:
    id, other = active(office), active(office)
    amended(office, id, ceiling_amount="1")
    paper = a_paper(office, other, tmp_path)
    refused("not_of_arrangement", lambda: amendments.seal(office, id, document_id=paper))


def test_an_amendment_that_applies_before_it_was_signed_is_flagged_retroactive(office: Office) -> None:
    id = active(office)
    assert "RETROACTIVE" not in {flag.code for flag in derived_flags(facts_of(office, id), office.today())}
    amended(office, id, applies_on=date(2026, 9, 1), ceiling_amount="1")
    amendments.seal(office, id, waive_reason="paper only")
    sign_all(office, id)
    assert "RETROACTIVE" in {flag.code for flag in derived_flags(facts_of(office, id), office.today())}


def test_an_express_renewal_moves_the_end_and_uses_up_a_renewal(office: Office) -> None:
    id = active(office, auto_renew=False, renewal_term_m=12, max_renewals=1)
    refused("not_later_than_end", lambda: amendments.renew(office, id, until=date(2026, 12, 31), reason="so"))
    amendments.renew(office, id, until=date(2027, 12, 31), reason="renewed", applies_on=office.today())
    amendments.seal(office, id, waive_reason="paper only")
    sign_all(office, id)
    assert (current(office, id).expiry_on, current(office, id).max_renewals) == (date(2027, 12, 31), 0)
    assert current(office, id).amendment_kinds == {"PERIOD"}
    refused("renewals_used_up", lambda: amendments.renew(office, id, until=date(2028, 12, 31), reason="again"))
    amendments.extend(office, id, until=date(2028, 3, 31), reason="to finish")
    assert versions(office, id)[-1].expiry_on == date(2028, 3, 31)


def test_tacit_renewals_count_against_the_most_renewals(office: Office) -> None:
    terms = {"effective_on": date(2024, 1, 1), "expiry_on": date(2024, 12, 31)}
    id = active(office, auto_renew=True, renewal_term_m=12, max_renewals=2, **terms)
    refused("renewals_used_up", lambda: amendments.renew(office, id, until=date(2027, 12, 31), reason="again"))
    refused("not_later_than_end", lambda: amendments.extend(office, id, until=date(2026, 12, 31), reason="again"))
    open_ended = active(office, expiry_on=None, open_ended=True)
    refused("has_no_end", lambda: amendments.extend(office, open_ended, until=date(2027, 1, 1), reason="so"))


def test_an_expired_arrangement_runs_again_by_a_signed_extension_and_not_without(
    office: Office, tmp_path: Path
) -> None:
    id = active(office)
    office.clock.move(days=120)
    arrangements.evaluate(office)
    assert state(office, id) == "EXPIRED"
    refused("document_missing", lambda: arrangements.move(office, id, "ACTIVE", reason="goes on"))
    paper = a_paper(office, id, tmp_path, name="extension.txt")
    refused("not_extended", lambda: arrangements.move(office, id, "ACTIVE", reason="goes on", document_id=paper))
    amendments.extend(office, id, until=date(2027, 12, 31), reason="goes on", applies_on=date(2027, 1, 1))
    amendments.seal(office, id, document_id=paper)
    sign_all(office, id, office.today())
    assert current(office, id).number == 2
    arrangements.move(office, id, "ACTIVE", reason="extension signed")
    assert state(office, id) == "ACTIVE"
    flags = {flag.code for flag in derived_flags(facts_of(office, id), office.today())}
    assert "RETROACTIVE" in flags


def test_an_extension_in_force_before_the_end_keeps_the_arrangement_running(office: Office) -> None:
    id = active(office)
    amendments.extend(office, id, until=date(2027, 12, 31), reason="goes on", applies_on=date(2027, 1, 1))
    amendments.seal(office, id, waive_reason="paper only")
    sign_all(office, id)
    office.clock.move(days=200)
    arrangements.evaluate(office)
    assert (state(office, id), current(office, id).number) == ("ACTIVE", 2)


def test_a_gap_before_an_extension_is_a_gap(office: Office) -> None:
    id = active(office)
    amendments.extend(office, id, until=date(2027, 12, 31), reason="goes on", applies_on=date(2027, 2, 1))
    amendments.seal(office, id, waive_reason="paper only")
    sign_all(office, id)
    office.clock.move(days=200)
    arrangements.evaluate(office)
    assert (state(office, id), current(office, id).number) == ("EXPIRED", 2)
    assert events(office, id)[-1].day == date(2027, 1, 1)


def test_terms_signed_before_seals_were_kept_are_sealed_on_opening(office: Office, last_act: Any) -> None:
    from dataclasses import replace

    id = a_draft(office)
    with office.work("state_moved") as work:
        work.put(replace(work.get(Arrangement, id), state="ACTIVE"))
    arrangements.evaluate(office)
    assert last_act()[0] == "calendar_moved"
    assert current(office, id).sealed_on == date(2026, 1, 1)
    assert not arrangements.evaluate(office)


def test_an_amendment_builds_on_the_newest_sealed_terms_in_force_or_not(office: Office) -> None:
    id = active(office, expiry_on=date(2027, 12, 31))
    amended(office, id, applies_on=date(2027, 7, 1), expiry_on=date(2030, 12, 31))
    sign_all(office, id)
    amendments.seal(office, id, waive_reason="kept at Headquarters", approver="Chief")
    refused("not_later_than_end", lambda: amendments.extend(office, id, until=date(2028, 12, 31), reason="longer"))
    amendments.amend(office, id, reason="again", applies_on=date(2027, 8, 1))
    refused(
        "amendment_before_terms",
        lambda: amendments.set_terms(office, id, {"version_applies_on": date(2027, 5, 1)}),
    )


def test_taking_back_a_change_under_a_signature_is_refused(office: Office, watch: Any) -> None:
    id = active(office)
    amended(office, id)
    changes = amendments.set_terms(office, id, {"purpose": "agreed with the provider"})
    party = next(iter(parties_of(office, id).values()))
    amendments.sign(office, id, party.id, "Demo signatory", "Chief", date(2026, 10, 1))
    before = watch()
    with pytest.raises(Known) as fault:
        undo.undo(office, changes.transaction)
    assert fault.value.key == "signed_since"
    assert before.unchanged()
