"""What a person does with an arrangement is written whole and named, or refused with a reason and not written."""

from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import arrangements, documents
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
    Waiver,
)
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import a_government, a_service, an_arrangement, entity, parties_of, record, records
from tests.commonservices.store.acts import force_state

LONG = "x" * 5000


def terms(office: Office, id: Any) -> ArrangementVersion:
    found: ArrangementVersion = records(office, ArrangementVersion, arrangement_id=id)[0]
    return found


def test_logging_writes_identity_terms_parties_and_first_event(office: Office, last_act: Any) -> None:
    added = an_arrangement(
        office, title_en="Énergie", effective_on="1 Feb 2026", expiry_on=date(2027, 1, 31), ceiling_amount="1,000.50"
    )
    assert added.reference == "UNEXAM-MOU_CS-2026-001"
    arrangement, version = record(office, Arrangement, added.id), terms(office, added.id)
    assert (arrangement.state, arrangement.version_id, arrangement.type) == ("DRAFT", version.id, "MOU_CS")
    assert arrangement.owner_office_id == office.profile().id  # type: ignore[union-attr]
    assert (version.effective_on, version.expiry_on) == (date(2026, 2, 1), date(2027, 1, 31))
    assert (version.ceiling_amount, version.currency, version.number) == (100050, "USD", 1)
    assert {code: party.role for code, party in parties_of(office, added.id).items()} == {
        "UNICEF": "PROVIDER",
        "WFP": "CLIENT",
    }
    (event,) = records(office, ArrangementEvent, arrangement_id=added.id)
    assert (event.to_state, event.actor, event.day) == ("DRAFT", office.actor, office.today())
    assert last_act() == ("arrangement_added", added.reference, "")
    assert added.changes.ids("arrangement") == {added.id}
    assert {item.kind for item in added.changes.items} == {
        "arrangement",
        "arrangement_version",
        "arrangement_party",
        "arrangement_event",
    }


def test_references_count_up_by_type(office: Office) -> None:
    given = [an_arrangement(office, type=each).reference for each in ("MOU_CS", "SLA", "MOU_CS")]
    assert given == ["UNEXAM-MOU_CS-2026-001", "UNEXAM-SLA-2026-001", "UNEXAM-MOU_CS-2026-002"]


def test_a_reference_of_ones_own_is_kept(office: Office) -> None:
    assert an_arrangement(office, reference="UNEXAM-SLA-2020-007").reference == "UNEXAM-SLA-2020-007"


def refused(rule: str, act: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.rule == rule, broken.value.message
    assert broken.value.message
    return broken.value


@pytest.mark.parametrize(
    ("rule", "field", "values"),
    [
        ("ends_before_start", "expiry_on", {"effective_on": "2026-06-01", "expiry_on": "2026-05-31"}),
        ("end_and_open_ended", "expiry_on", {"open_ended": True, "expiry_on": "2026-05-31"}),
        ("unknown_code", "type", {"type": "HANDSHAKE"}),
        ("unknown_code", "financial_basis", {"financial_basis": "BARTER"}),
        ("too_long", "title_en", {"title_en": LONG}),
        ("title_missing", "title_en", {"title_en": "  "}),
        ("control_character", "title_en", {"title_en": "Fu\x07el"}),
        ("control_character", "title_en", {"title_en": "Fu\x00el"}),
        ("control_character", "purpose", {"purpose": "Fu\x00el"}),
        ("no_such_day", "effective_on", {"effective_on": "31/02/2026"}),
        ("no_such_day", "effective_on", {"effective_on": "31 Feb 2026"}),
        ("not_a_date", "expiry_on", {"expiry_on": "soon"}),
        ("too_many_decimals_for_currency", "ceiling_amount", {"ceiling_amount": "100.5", "currency": "XAF"}),
        ("too_many_decimals_for_currency", "ceiling_amount", {"ceiling_amount": "100.5051", "currency": "USD"}),
        ("not_a_number", "ceiling_amount", {"ceiling_amount": "plenty"}),
        ("not_whole", "notice_days_termination", {"notice_days_termination": "1.5"}),
        ("too_large", "notice_days_termination", {"notice_days_termination": "99999"}),
        ("unknown_field", "nickname", {"nickname": "x"}),
        ("fixed_field", "state", {"state": "ACTIVE"}),
    ],
)
def test_bad_input_is_refused_with_field_and_reason_and_nothing_is_written(
    office: Office, watch: Any, rule: str, field: str, values: dict[str, Any]
) -> None:
    before = watch()
    broken = refused(rule, lambda: an_arrangement(office, **values))
    assert broken.field == field
    assert before.unchanged()


@pytest.mark.parametrize("value", ["99/99/2026", "2026-13-01", "0000-00-00"])
def test_what_is_no_date_is_refused(office: Office, value: str) -> None:
    with pytest.raises(RuleBroken):
        an_arrangement(office, effective_on=value)


@pytest.mark.parametrize(
    "title", ["\u200fعقد الوقود\u200f", "Fuel 👍🏽", "\u200eFuel\u200e", "l\u2019énergie « ici »", "=1+1"]
)
def test_direction_marks_emoji_and_quotes_are_kept(office: Office, title: str) -> None:
    assert terms(office, an_arrangement(office, title_en=title).id).title_en == title


def test_fewer_than_two_parties_are_refused(office: Office, watch: Any) -> None:
    before = watch()
    refused("too_few_parties", lambda: an_arrangement(office, parties=[("WFP", "CLIENT")]))
    refused("too_few_parties", lambda: an_arrangement(office, parties=[]))
    refused("party_twice", lambda: an_arrangement(office, parties=[("WFP", "CLIENT"), ("WFP", "PROVIDER")]))
    refused("unknown_code", lambda: an_arrangement(office, parties=[("WFP", "CLIENT"), ("WHO", "GUEST")]))
    assert before.unchanged()


def test_a_letter_of_assist_needs_a_government(office: Office) -> None:
    refused("no_government_party", lambda: an_arrangement(office, type="LAS"))
    a_government(office)
    added = an_arrangement(office, type="LAS", parties=(("GOV-EX", "PROVIDER"), ("WFP", "CLIENT")))
    assert record(office, Arrangement, added.id).type == "LAS"
    other = an_arrangement(office)
    refused("no_government_party", lambda: arrangements.set_field(office, other.id, "type", "LAS"))


def test_a_party_nobody_knows_is_refused(office: Office, watch: Any) -> None:
    before = watch()
    with pytest.raises(Known, match="no longer in the register"):
        arrangements.add(
            office,
            {"type": "MOU_CS", "title_en": "x"},
            [(office.new_id(), "CLIENT"), (entity("WFP"), "CLIENT")],
        )
    assert before.unchanged()


def test_the_same_reference_twice_is_refused_whatever_the_case(office: Office, watch: Any) -> None:
    an_arrangement(office, reference="UNEXAM-SLA-2020-007")
    before = watch()
    refused("duplicate_reference", lambda: an_arrangement(office, reference="UNEXAM-SLA-2020-007"))
    refused("malformed_reference", lambda: an_arrangement(office, reference="a b c\n"))
    assert before.unchanged()


def test_an_office_that_is_not_set_up_gives_no_references(office: Office) -> None:
    from commonservices.actions import undo

    setting_up = next(act for act in undo.undoable(office) if act.act == "office_set_up")
    undo.undo(office, setting_up.transaction)
    with pytest.raises(Known) as fault:
        an_arrangement(office)
    assert fault.value.key == "office_not_set_up"


def test_one_field_is_one_act_with_its_why(office: Office, last_act: Any) -> None:
    added = an_arrangement(office)
    changes = arrangements.set_field(office, added.id, "title_en", "New title", why="agreed in the meeting")
    assert last_act() == ("field_set", added.reference, "agreed in the meeting")
    (item,) = changes.items
    assert (item.kind, item.fields) == ("arrangement_version", ("title_en",))
    arrangements.set_field(office, added.id, "notes", "on the identity")
    assert record(office, Arrangement, added.id).notes == "on the identity"


def test_the_same_value_writes_nothing(office: Office, watch: Any) -> None:
    added = an_arrangement(office, effective_on="2026-02-01", ceiling_amount="5")
    before = watch()
    for field, value in (("title_en", "Shared fuel"), ("effective_on", "1 Feb 2026"), ("ceiling_amount", "5.00")):
        changes = arrangements.set_field(office, added.id, field, value)
        assert not changes
        assert changes.transaction is None
    assert before.unchanged()


def test_an_amount_alone_is_read_in_the_currency_on_record(office: Office) -> None:
    added = an_arrangement(office, ceiling_amount="100", currency="XAF")
    refused("too_many_decimals_for_currency", lambda: arrangements.set_field(office, added.id, "ceiling_amount", "1.5"))
    arrangements.set_field(office, added.id, "ceiling_amount", "150")
    assert terms(office, added.id).ceiling_amount == 150


def test_changing_a_field_is_refused_like_logging_it(office: Office, watch: Any) -> None:
    added = an_arrangement(office, effective_on="2026-06-01")
    before = watch()
    refused("ends_before_start", lambda: arrangements.set_field(office, added.id, "expiry_on", "2026-05-01"))
    refused("fixed_field", lambda: arrangements.set_field(office, added.id, "reference", "X-1"))
    refused("unknown_field", lambda: arrangements.set_field(office, added.id, "nickname", "x"))
    with pytest.raises(Known):
        arrangements.set_field(office, office.new_id(), "title_en", "x")
    assert before.unchanged()


def test_a_parent_never_stands_below_its_child(office: Office) -> None:
    top, middle, low, lowest = (an_arrangement(office) for _ in range(4))
    refused("own_parent", lambda: arrangements.set_field(office, top.id, "parent_id", top.id))
    arrangements.set_field(office, middle.id, "parent_id", top.id)
    refused("parent_cycle", lambda: arrangements.set_field(office, top.id, "parent_id", middle.id))
    arrangements.set_field(office, low.id, "parent_id", middle.id)
    refused("parent_too_deep", lambda: arrangements.set_field(office, lowest.id, "parent_id", low.id))


def test_parties_come_and_go(office: Office, last_act: Any) -> None:
    added = an_arrangement(office)
    changes = arrangements.add_party(office, added.id, entity("UNDP"), "CLIENT", date(2026, 3, 1))
    assert last_act() == ("party_added", f"{added.reference} · UNDP", "")
    assert changes.touches({"arrangement_party"})
    assert parties_of(office, added.id)["UNDP"].joined_on == date(2026, 3, 1)
    refused("party_twice", lambda: arrangements.add_party(office, added.id, entity("UNDP"), "CO_LEAD"))
    refused("unknown_code", lambda: arrangements.add_party(office, added.id, entity("WHO"), "GUEST"))
    arrangements.remove_party(office, parties_of(office, added.id)["UNDP"].id)
    assert last_act() == ("party_removed", f"{added.reference} · UNDP", "")
    refused("too_few_parties", lambda: arrangements.remove_party(office, parties_of(office, added.id)["WFP"].id))
    arrangements.add_party(office, added.id, entity("UNDP"), "CO_LEAD")
    assert parties_of(office, added.id)["UNDP"].role == "CO_LEAD"
    assert parties_of(office, added.id)["UNDP"].joined_on is None


def test_a_signature_is_recorded_and_stays(office: Office, last_act: Any, watch: Any) -> None:
    added = an_arrangement(office)
    arrangements.add_party(office, added.id, entity("UNDP"), "CLIENT")
    party = parties_of(office, added.id)["WFP"]
    arrangements.sign(office, party.id, "Demo signatory", "Chief", "2026-09-30")
    assert last_act() == ("signature_recorded", f"{added.reference} · WFP", "")
    signed = record(office, ArrangementParty, party.id)
    assert (signed.signatory_name, signed.signatory_title, signed.signed_on) == (
        "Demo signatory",
        "Chief",
        date(2026, 9, 30),
    )
    before = watch()
    refused("signed_party_stays", lambda: arrangements.remove_party(office, party.id))
    tomorrow = office.today() + timedelta(days=1)
    refused("signed_in_future", lambda: arrangements.sign(office, party.id, "Demo signatory", "Chief", tomorrow))
    refused(
        "ends_before_start",
        lambda: arrangements.set_party(office, party.id, {"joined_on": "2026-05-01", "withdrew_on": "2026-04-01"}),
    )
    assert before.unchanged()
    arrangements.set_party(office, party.id, {"contact": "ops"}, why="asked")
    assert last_act() == ("party_set", f"{added.reference} · WFP", "asked")


def test_a_move_names_what_is_missing_first(office: Office, watch: Any) -> None:
    added = an_arrangement(office)
    before = watch()
    refused("no_such_move", lambda: arrangements.move(office, added.id, "ACTIVE"))
    with pytest.raises(RuleBroken):
        arrangements.move(office, added.id, "IN_REVIEW")
    with pytest.raises(Known):
        arrangements.move(office, office.new_id(), "IN_REVIEW")
    assert before.unchanged()


def test_a_draft_goes_into_review_and_through_to_signing(office: Office, last_act: Any, tmp_path: Any) -> None:
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "legal_basis", frozenset({"FR_105_11"}))
    arrangements.set_field(office, added.id, "financial_basis", "REIMBURSABLE")
    paper = tmp_path / "draft.txt"
    paper.write_text("draft")
    documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    changes = arrangements.move(office, added.id, "IN_REVIEW", reason="ready to read")
    assert last_act() == ("state_moved", added.reference, "ready to read")
    assert changes.ids("arrangement") == {added.id}
    for kind in ("TECHNICAL", "FINANCE", "LEGAL", "SECURITY"):
        arrangements.clear(office, added.id, kind, "Reviewer")
    arrangements.move(office, added.id, "CLEARED")
    arrangements.move(office, added.id, "SIGNING")
    events = records(office, ArrangementEvent, arrangement_id=added.id)
    assert {(each.from_state, each.to_state) for each in events} == {
        ("", "DRAFT"),
        ("DRAFT", "IN_REVIEW"),
        ("IN_REVIEW", "CLEARED"),
        ("CLEARED", "SIGNING"),
    }
    refused("signature_missing", lambda: arrangements.move(office, added.id, "SIGNED"))
    refused("move_in_future", lambda: arrangements.move(office, added.id, "SIGNED", on=date(2030, 1, 1)))


def test_the_calendar_ends_what_has_run_out_as_one_act(office: Office, last_act: Any, watch: Any) -> None:
    ids = [an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-10-15").id for _ in range(3)]
    for id in ids:
        force_state(office, id, "ACTIVE")
    before = watch()
    assert not arrangements.evaluate(office)
    assert before.unchanged()
    office.clock.move(days=30)
    changes = arrangements.evaluate(office)
    assert last_act()[0] == "calendar_moved"
    assert changes.ids("arrangement") == set(ids)
    assert {each.state for each in records(office, Arrangement)} == {"EXPIRED"}
    (event,) = (each for each in records(office, ArrangementEvent, arrangement_id=ids[0]) if each.to_state == "EXPIRED")
    assert event.actor == "calendar"
    assert not arrangements.evaluate(office)


def test_the_statements_of_the_calendar_do_not_grow_with_each_arrangement(office: Office) -> None:
    import sqlalchemy as sa

    seen: list[str] = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    counts = []
    for more in (1, 12):
        for _ in range(more):
            force_state(office, an_arrangement(office).id, "ACTIVE")
        seen.clear()
        arrangements.evaluate(office)
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_the_calendar_looks_again_only_after_something_was_written(office: Office) -> None:
    import sqlalchemy as sa

    for _ in range(3):
        force_state(office, an_arrangement(office).id, "SIGNING")
    arrangements.evaluate(office)
    seen: list[str] = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    assert not arrangements.evaluate(office)
    assert not [text for text in seen if "arrangement" in text]
    force_state(office, an_arrangement(office).id, "SIGNING")
    seen.clear()
    arrangements.evaluate(office)
    assert [text for text in seen if "arrangement" in text]


def test_clauses_waivers_clearances_and_reviews_are_recorded(office: Office, last_act: Any) -> None:
    added = an_arrangement(office)
    arrangements.check_clause(office, added.id, "AUDIT", "Y", reference="4.2")
    assert last_act() == ("clause_checked", added.reference, "")
    arrangements.check_clause(office, added.id, "AUDIT", "N")
    assert [(each.present, each.reference) for each in records(office, ClauseCheck)] == [("N", "")]
    arrangements.waive(office, added.id, "signed_copy_for_signed", "lost in transit", "Chief")
    assert last_act() == ("waiver_given", added.reference, "lost in transit")
    assert records(office, Waiver)[0].day == office.today()
    arrangements.clear(office, added.id, "LEGAL", "Reviewer", "fine")
    assert last_act() == ("clearance_given", added.reference, "")
    assert records(office, Clearance)[0].cleared_on == office.today()
    arrangements.review(office, added.id, date(2026, 9, 1), "yearly")
    assert last_act() == ("review_recorded", added.reference, "yearly")
    refused("unknown_code", lambda: arrangements.check_clause(office, added.id, "AUDIT", "MAYBE"))
    refused("unknown_code", lambda: arrangements.check_clause(office, added.id, "KARMA", "Y"))
    refused("required", lambda: arrangements.waive(office, added.id, "signed_copy_for_signed", "", "Chief"))
    refused("unknown_code", lambda: arrangements.clear(office, added.id, "KARMA", "Reviewer"))


def test_an_arrangement_with_a_service_can_be_read_by_its_facts(office: Office) -> None:
    added = an_arrangement(office)
    a_service(office, arrangement_id=added.id)
    with office.work("x") as work:
        facts = work.facts(added.id, office.today())
    assert (len(facts.services), len(facts.parties), facts.state) == (1, 2, "DRAFT")
