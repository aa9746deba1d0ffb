"""Suspending, giving notice, ending, closing: each with its reason, and refused with a sentence where it cannot be."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import amendments, arrangements, moves
from commonservices.domain.arrangements import Waiver
from commonservices.domain.bodies import ActionItem
from commonservices.domain.duties import Obligation, ObligationMet
from commonservices.domain.facts import state_of
from commonservices.domain.ids import of_link
from commonservices.domain.terms import covers, end_of_cover
from commonservices.office import Office
from tests.builders import parties_of, records
from tests.commonservices.actions.lives import (
    a_draft,
    a_paper,
    active,
    events,
    facts_of,
    refused,
    sent_out,
    state,
)


def put(office: Office, *written: Any) -> None:
    with office.work("field_set") as work:
        for each in written:
            work.put(each)


def test_suspending_keeps_reason_day_and_services_and_resuming_ends_it(office: Office, last_act: Any) -> None:
    id = active(office)
    service = facts_of(office, id).services[0].id
    moves.suspend(office, id, reason="road cut", on=office.today(), service_ids={service})
    assert last_act()[::2] == ("state_moved", "road cut")
    last = events(office, id)[-1]
    assert (last.to_state, last.reason, last.service_ids) == ("SUSPENDED", "road cut", {service})
    refused("reason_missing", lambda: moves.resume(office, id, reason=" "))
    office.clock.move(days=5)
    moves.resume(office, id, reason="road open")
    facts = facts_of(office, id)
    assert (facts.state, state_of(facts.events)) == ("ACTIVE", "ACTIVE")
    assert not covers(facts, date(2026, 10, 3))
    assert covers(facts, date(2026, 10, 6))


def test_a_service_or_party_of_another_arrangement_is_refused(office: Office, watch: Any) -> None:
    id, other = active(office), active(office)
    strange = facts_of(office, other)
    before = watch()
    refused("not_of_arrangement", lambda: moves.suspend(office, id, reason="so", service_ids={strange.services[0].id}))
    refused("not_of_arrangement", lambda: moves.give_notice(office, id, reason="so", party_id=strange.parties[0].id))
    assert before.unchanged()


def test_notice_runs_its_days_and_then_ends_the_arrangement(office: Office) -> None:
    id = active(office, expiry_on=None, open_ended=True)
    wfp = parties_of(office, id)["WFP"].id
    moves.give_notice(office, id, reason="programme ends", party_id=wfp)
    facts = facts_of(office, id)
    assert (facts.state, events(office, id)[-1].party_id) == ("NOTICE", wfp)
    assert end_of_cover(facts, office.today()) == date(2026, 12, 30)
    office.clock.move(days=90)
    assert not arrangements.evaluate(office)
    office.clock.move(days=1)
    arrangements.evaluate(office)
    assert (state(office, id), events(office, id)[-1].day) == ("TERMINATED", date(2026, 12, 31))


def test_notice_shorter_than_agreed_is_refused_or_kept_with_its_reason(office: Office, watch: Any) -> None:
    id = active(office, expiry_on=None, open_ended=True)
    before = watch()
    soon = date(2026, 10, 31)
    broken = refused("notice_too_short", lambda: moves.give_notice(office, id, reason="so", ends_on=soon))
    assert "30 Dec 2026" in broken.message
    refused("notice_too_short", lambda: arrangements.move(office, id, "NOTICE", reason="so", ends_on=soon))
    refused("notice_ends_before_given", lambda: moves.give_notice(office, id, reason="so", ends_on=date(2026, 9, 1)))
    assert before.unchanged()
    moves.give_notice(office, id, reason="so", ends_on=soon, shorter_reason="all agreed on 1 October", approver="Chief")
    (waiver,) = (each for each in records(office, Waiver, arrangement_id=id) if each.item == "shorter_notice")
    assert (waiver.reason, waiver.approver) == ("all agreed on 1 October", "Chief")
    assert end_of_cover(facts_of(office, id), office.today()) == soon
    office.clock.move(days=31)
    arrangements.evaluate(office)
    assert (state(office, id), events(office, id)[-1].day) == ("TERMINATED", date(2026, 11, 1))


def test_notice_longer_than_agreed_is_kept(office: Office) -> None:
    id = active(office, expiry_on=None, open_ended=True)
    moves.give_notice(office, id, reason="so", ends_on=date(2027, 3, 31))
    office.clock.move(days=120)
    assert not arrangements.evaluate(office)


def test_notice_is_taken_back_by_a_signed_paper_only(office: Office, tmp_path: Path) -> None:
    id = active(office)
    moves.give_notice(office, id, reason="programme ends")
    refused("document_missing", lambda: moves.resume(office, id, reason="goes on"))
    paper = a_paper(office, id, tmp_path)
    moves.resume(office, id, reason="goes on", document_id=paper)
    assert (state(office, id), events(office, id)[-1].document_id) == ("ACTIVE", paper)


@pytest.mark.parametrize(
    ("rule", "to_state", "given"),
    [
        ("no_such_move", "CLOSED", {}),
        ("no_such_move", "DRAFT", {}),
        ("no_such_state", "ASLEEP", {}),
        ("move_in_future", "NOTICE", {"on": date(2027, 1, 1), "reason": "so"}),
        ("move_before_last_step", "NOTICE", {"on": date(2025, 1, 1), "reason": "so"}),
        ("reason_missing", "SUSPENDED", {}),
        ("not_yet_expired", "EXPIRED", {}),
        ("reason_missing", "TERMINATED", {}),
        ("no_successor", "SUPERSEDED", {}),
    ],
)
def test_a_move_that_cannot_be_is_refused_and_nothing_is_written(
    office: Office, watch: Any, rule: str, to_state: str, given: Any
) -> None:
    id = active(office)
    before = watch()
    refused(rule, lambda: arrangements.move(office, id, to_state, **given))
    assert before.unchanged()


def test_a_clock_set_back_is_told_and_no_move_is_made(office: Office) -> None:
    id = active(office)
    office.clock.move(days=-3)
    broken = refused("clock_behind", lambda: moves.suspend(office, id, reason="so"))
    assert "clock" in broken.message
    assert state_of(facts_of(office, id).events) == "ACTIVE"


def test_events_written_after_the_clock_went_back_by_seconds_still_come_last(office: Office) -> None:
    id = active(office)
    office.clock.move(seconds=-40)
    moves.suspend(office, id, reason="so")
    moves.resume(office, id, reason="so")
    moves.suspend(office, id, reason="so")
    facts = facts_of(office, id)
    assert state_of(facts.events) == facts.state == "SUSPENDED"
    assert [each.at for each in facts.ordered_events()] == sorted({each.at for each in facts.events})


def ended(office: Office, **values: Any) -> UUID:
    id = active(office, **values)
    office.clock.move(days=120)
    arrangements.evaluate(office)
    assert state(office, id) == "EXPIRED"
    return id


def close(office: Office, id: UUID) -> Any:
    return arrangements.move(office, id, "CLOSED", reason="all settled")


def test_an_ended_arrangement_is_closed_once_actions_and_obligations_are_settled(office: Office) -> None:
    id = ended(office)
    first = office.today() - timedelta(days=70)
    action = ActionItem(
        id=office.new_id(), text="Return keys", subject_kind="ARRANGEMENT", subject_id=id, due_on=office.today()
    )
    duty = Obligation(
        id=office.new_id(), arrangement_id=id, kind="REPORT", text="Report", first_due_on=first, every_m=1
    )
    put(office, action, duty)
    refused("actions_open", lambda: close(office, id))
    arrangements.waive(office, id, "closing_open_actions", "done by hand", "Chief")
    assert "2 are not met" in refused("obligations_unmet", lambda: close(office, id)).message
    links = facts_of(office, id).links
    assert (links.open_actions, links.unmet_obligations) == (1, 2)
    met = (date(2026, 11, 20), date(2026, 12, 20))
    put(
        office,
        *(ObligationMet(id=of_link(duty.id, str(day)), obligation_id=duty.id, due_on=day, met_on=day) for day in met),
    )
    close(office, id)
    assert state(office, id) == "CLOSED"


def test_paid_arrangements_are_closed_once_account_assets_and_figures_are_confirmed(office: Office) -> None:
    from commonservices.actions import usage
    from tests.builders import entity

    id = ended(office)
    service = facts_of(office, id).services[0].id
    usage.set_usage(office, service, entity("WFP"), date(2026, 5, 1), "10")
    arrangements.check_clause(office, id, "ASSETS", "Y")
    for kind in ("FINAL_ACCOUNT", "ASSETS_RETURNED", "RECONCILED"):
        broken = refused("closing_missing", lambda: close(office, id))
        assert broken.params["value"] == kind
        arrangements.clear(office, id, kind, "Finance officer")
    close(office, id)
    assert state(office, id) == "CLOSED"


def test_an_open_amendment_keeps_an_arrangement_from_being_closed(office: Office) -> None:
    id = active(office)
    amendments.amend(office, id, reason="so", applies_on=office.today())
    office.clock.move(days=120)
    arrangements.evaluate(office)
    refused("amendments_open", lambda: close(office, id))
    amendments.drop(office, id)
    close(office, id)


def test_parties_end_an_arrangement_at_once_by_a_signed_paper(office: Office, tmp_path: Path) -> None:
    id = active(office)
    refused("document_missing", lambda: arrangements.move(office, id, "TERMINATED", reason="agreed"))
    paper = a_paper(office, id, tmp_path)
    arrangements.move(office, id, "TERMINATED", reason="agreed", document_id=paper)
    assert state(office, id) == "TERMINATED"


def test_a_name_without_function_keeps_the_terms_from_being_sealed(office: Office) -> None:
    id = sent_out(office, a_draft(office))
    for party in parties_of(office, id).values():
        put(office, replace(party, signatory_name="Demo signatory", signed_on=date(2025, 12, 15)))
    arrangements.waive(office, id, "signed_copy_for_signed", "paper only", "Chief")
    broken = refused("required", lambda: arrangements.move(office, id, "SIGNED"))
    assert broken.field == "signatory_title"
