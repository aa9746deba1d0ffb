"""A party leaves after its notice, stays after all, or joins late; when fewer than two remain the rest ends too."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.actions import amendments, arrangements, copies, undo, withdrawals
from commonservices.domain.arrangements import ArrangementParty, Waiver
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries.arrangements import rows
from commonservices.queries.life import withdrawal
from tests.builders import entity, parties_of, record, records
from tests.commonservices.actions.lives import a_draft, active, events, facts_of, refused, signed, state

NOTICE = date(2026, 9, 15)
EARLIEST = date(2026, 11, 14)


def leave(office: Office, id: Any, code: str, **given: Any) -> withdrawals.Withdrawn:
    values = {"notice_on": NOTICE, "reason": "its programme closes", **given}
    return withdrawals.withdraw(office, parties_of(office, id)[code].id, **values)


def test_a_party_leaves_on_the_earliest_day_and_the_others_go_on(office: Office, last_act: Any) -> None:
    id = active(office)
    made = leave(office, id, "WFP")
    assert last_act() == ("party_withdraws", "UNEXAM-EOL-2026-001 · WFP", "its programme closes")
    party = parties_of(office, id)["WFP"]
    assert (party.notice_given_on, party.withdrew_on) == (NOTICE, EARLIEST)
    seen = made.outlook
    assert (seen.remaining, seen.ends, seen.sentence_key) == (2, False, "withdrawal_leaves_others")
    assert (seen.last_provider, seen.is_lead, seen.too_early) == (False, False, False)
    assert events(office, id)[-1].party_id == party.id
    assert facts_of(office, id).reviewed_on is None
    office.clock.move(days=50)
    assert not arrangements.evaluate(office)
    assert state(office, id) == "ACTIVE"


def test_a_withdrawal_that_leaves_one_party_ends_the_arrangement_and_says_so(office: Office) -> None:
    id = active(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    seen = withdrawal(office, parties_of(office, id)["UNICEF"].id, NOTICE)
    assert (seen.ends, seen.ends_on, seen.remaining) == (True, date(2026, 11, 15), 1)
    assert (seen.last_provider, seen.is_lead, seen.sentence_key) == (True, True, "withdrawal_ends_it")
    leave(office, id, "UNICEF")
    office.clock.move(days=44)
    assert not arrangements.evaluate(office)
    office.clock.move(days=1)
    arrangements.evaluate(office)
    assert (state(office, id), events(office, id)[-1].day) == ("TERMINATED", date(2026, 11, 15))


def test_two_of_three_leaving_ends_it_after_the_second(office: Office) -> None:
    id = active(office)
    leave(office, id, "WFP")
    made = leave(office, id, "UNDP", notice_on=date(2026, 10, 1), leaves_on=date(2026, 12, 1))
    assert (made.outlook.ends, made.outlook.ends_on) == (True, date(2026, 12, 2))


def test_leaving_sooner_than_agreed_is_refused_or_kept_with_its_reason(office: Office, watch: Any) -> None:
    id = active(office)
    before = watch()
    soon = date(2026, 10, 31)
    broken = refused("withdrawal_too_early", lambda: leave(office, id, "WFP", leaves_on=soon))
    assert "14 Nov 2026" in broken.message
    assert before.unchanged()
    leave(office, id, "WFP", leaves_on=soon, shorter_reason="all agreed", approver="Chief")
    assert {each.item for each in records(office, Waiver, arrangement_id=id)} >= {"shorter_notice_WFP"}


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ("reason_missing", {"reason": " "}),
        ("day_in_future", {"notice_on": date(2026, 10, 2)}),
        ("ends_before_start", {"leaves_on": date(2026, 9, 1)}),
        ("leaves_before_start", {"notice_on": date(2025, 9, 1), "leaves_on": date(2025, 12, 1)}),
    ],
)
def test_a_withdrawal_that_cannot_be_is_refused(office: Office, watch: Any, rule: str, given: Any) -> None:
    id = active(office)
    before = watch()
    refused(rule, lambda: leave(office, id, "WFP", **given))
    assert before.unchanged()


def test_without_agreed_days_the_day_of_leaving_has_to_be_given(office: Office) -> None:
    id = signed(office, a_draft(office, notice_days_withdrawal=None))
    refused("withdrawal_days_missing", lambda: leave(office, id, "WFP"))
    leave(office, id, "WFP", leaves_on=date(2026, 12, 1))


def test_only_a_running_arrangement_has_parties_that_leave(office: Office) -> None:
    draft = a_draft(office)
    refused("not_in_force", lambda: leave(office, draft, "WFP"))


def test_a_party_stays_after_all_until_the_day_has_passed(office: Office) -> None:
    id = active(office)
    wfp = parties_of(office, id)["WFP"].id
    refused("has_not_withdrawn", lambda: withdrawals.take_back(office, wfp, "so"))
    leave(office, id, "WFP")
    refused("has_withdrawn", lambda: leave(office, id, "WFP"))
    refused("reason_missing", lambda: withdrawals.take_back(office, wfp, ""))
    withdrawals.take_back(office, wfp, "new programme")
    assert parties_of(office, id)["WFP"].withdrew_on is None
    leave(office, id, "WFP")
    office.clock.move(days=60)
    refused("withdrawal_done", lambda: withdrawals.take_back(office, wfp, "new programme"))


@pytest.mark.parametrize(
    "values", [{"withdrew_on": EARLIEST}, {"notice_given_on": NOTICE}, {"withdrew_on": EARLIEST, "contact": "Desk 1"}]
)
def test_the_days_of_leaving_are_not_typed_where_terms_are_signed(office: Office, watch: Any, values: Any) -> None:
    id = active(office)
    party = parties_of(office, id)["WFP"].id
    before = watch()
    broken = refused("parties_signed", lambda: arrangements.set_party(office, party, values))
    assert "the withdrawal of WFP" in broken.message
    assert before.unchanged()
    leave(office, id, "WFP")
    refused("parties_signed", lambda: arrangements.set_party(office, party, {"withdrew_on": None}))
    arrangements.set_party(office, party, {"withdrew_on": EARLIEST, "contact": "Desk 1"})
    assert parties_of(office, id)["WFP"].contact == "Desk 1"


def test_a_draft_keeps_the_days_of_leaving_as_plain_fields(office: Office) -> None:
    party = parties_of(office, a_draft(office))["WFP"]
    arrangements.set_party(office, party.id, {"notice_given_on": NOTICE, "withdrew_on": EARLIEST})
    arrangements.set_party(office, party.id, {"withdrew_on": None})
    assert record(office, ArrangementParty, party.id).notice_given_on == NOTICE


def join(office: Office, id: Any, code: str = "WHO", **given: Any) -> Any:
    values = {"joined_on": date(2026, 11, 1), "signatory_name": "Omar Said", "signatory_title": "Director"}
    return withdrawals.accede(
        office, id, entity(code), "CLIENT", **{**values, "signed_on": date(2026, 9, 30), "reason": "", **given}
    )


def test_a_party_joins_signed_terms_with_its_own_signature(office: Office, last_act: Any) -> None:
    id = active(office)
    refused("no_accession", lambda: join(office, id))
    arrangements.check_clause(office, id, "ACCESSION", "Y")
    join(office, id)
    assert last_act()[0] == "party_acceded"
    party = parties_of(office, id)["WHO"]
    assert (party.joined_on, party.signed_on, party.signatory_name) == (
        date(2026, 11, 1),
        date(2026, 9, 30),
        "Omar Said",
    )
    arrangements.move(office, id, "SUSPENDED", reason="so")
    assert state(office, id) == "SUSPENDED"


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ("party_twice", {"code": "WFP", "reason": "so"}),
        ("signed_in_future", {"signed_on": date(2026, 12, 1), "reason": "so"}),
        ("joins_before_start", {"joined_on": date(2025, 12, 1), "reason": "so"}),
        ("required", {"signatory_title": " ", "reason": "so"}),
    ],
)
def test_an_accession_that_cannot_be_is_refused(office: Office, watch: Any, rule: str, given: Any) -> None:
    id = active(office)
    before = watch()
    refused(rule, lambda: join(office, id, **given))
    assert before.unchanged()


def test_a_draft_takes_parties_by_hand_not_by_accession(office: Office) -> None:
    id = a_draft(office)
    refused("not_in_force", lambda: join(office, id, reason="so"))


def lines_of(office: Office, id: Any, code: str) -> list[ArrangementParty]:
    """Give every line of one entity among the parties, the first one first."""
    found = [each for each in records(office, ArrangementParty, arrangement_id=id) if each.entity_id == entity(code)]
    return sorted(found, key=lambda each: each.joined_on or date.min)


def test_a_party_that_left_joins_again_with_a_line_and_a_signature_of_its_own(office: Office) -> None:
    id = active(office)
    gone = leave(office, id, "WFP", leaves_on=EARLIEST)
    again = date(2026, 12, 1)
    broken = refused("joins_before_leaving", lambda: join(office, id, "WFP", joined_on=EARLIEST, reason="back"))
    assert "14 Nov 2026" in broken.message
    join(office, id, "WFP", joined_on=again, reason="back")
    first, second = lines_of(office, id, "WFP")
    assert (first.withdrew_on, first.signed_on) == (EARLIEST, date(2025, 12, 15))
    assert (second.joined_on, second.signed_on, second.withdrew_on) == (again, date(2026, 9, 30), None)
    assert events(office, id)[-1].party_id == second.id
    assert rows(office, [id])[0].parties.count("WFP") == 1
    refused("party_twice", lambda: withdrawals.take_back(office, first.id, "so"))
    assert gone.changes.transaction is not None
    with pytest.raises(RuleBroken) as broken_undo:
        undo.undo(office, gone.changes.transaction)
    assert (broken_undo.value.rule, broken_undo.value.value) == ("party_twice", "WFP")
    refused("party_twice", lambda: join(office, id, "WFP", joined_on=date(2026, 12, 15), reason="back"))


def test_who_rejoined_signs_amendments_leaves_again_and_is_copied_once(office: Office) -> None:
    id = active(office)
    leave(office, id, "WFP", leaves_on=EARLIEST)
    join(office, id, "WFP", joined_on=date(2026, 11, 15), reason="back")
    old, new = lines_of(office, id, "WFP")
    copied = copies.new_from(office, id)
    assert set(parties_of(office, copied.id)) == {"UNICEF", "WFP", "UNDP"}
    office.clock.move(days=60)
    amendments.amend(office, id, reason="prices", applies_on=office.today(), values={"ceiling_amount": "5.00"})
    refused("not_a_signer", lambda: amendments.sign(office, id, old.id, "Omar Said", "Director", office.today()))
    amendments.sign(office, id, new.id, "Omar Said", "Director", office.today())
    withdrawals.withdraw(
        office, new.id, notice_on=office.today(), leaves_on=None, reason="closes", shorter_reason="agreed"
    )
    refused("has_withdrawn", lambda: withdrawals.withdraw(office, old.id, notice_on=NOTICE, reason="closes"))
    third = date(2027, 6, 1)
    join(office, id, "WFP", joined_on=third, reason="back")
    assert [each.joined_on for each in lines_of(office, id, "WFP")] == [None, date(2026, 11, 15), third]


def test_use_before_leaving_is_not_early_for_who_joins_again(office: Office) -> None:
    from commonservices.domain.dated import early_uses

    id = active(office)
    leave(office, id, "WFP", leaves_on=EARLIEST)
    join(office, id, "WFP", joined_on=date(2026, 11, 15), reason="back")
    facts = replace(facts_of(office, id), first_use={entity("WFP"): date(2026, 3, 31)})
    assert early_uses(facts) == []
    early = replace(facts, first_use={entity("WFP"): date(2025, 11, 30), entity("UNDP"): date(2025, 10, 31)})
    assert early_uses(early) == [(date(2025, 10, 31), entity("UNDP")), (date(2025, 11, 30), entity("WFP"))]
