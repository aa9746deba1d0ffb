"""The handover pack: what is due, late, open, owed and missing, and how each arrangement came to where it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import alerts as alert_acts
from commonservices.actions import amendments, arrangements, duties, undo
from commonservices.office import Office
from commonservices.queries import alerts
from commonservices.queries.handover import AHEAD_DAYS, pack
from commonservices.queries.handover_rows import HandoverPack, StoryLine
from tests.builders import SteppingClock, an_arrangement, an_office, parties_of
from tests.commonservices.actions.decided import a_body, a_decision, a_person, an_action
from tests.commonservices.actions.lives import a_draft, active, sent_out

TODAY = date(2026, 10, 1)


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def office(tmp_path: Path, clock: SteppingClock) -> Iterator[Office]:
    with an_office(tmp_path, clock=clock) as made:
        yield made


def told(found: HandoverPack, reference: str) -> list[StoryLine]:
    return [line for line in found.story if line.reference == reference]


def reference_of(office: Office, id: Any) -> str:
    from commonservices.queries.arrangements import detail

    return detail(office, id).row.reference


def test_an_empty_office_hands_over_an_empty_pack(office: Office) -> None:
    found = pack(office, "en")
    assert (found.day, found.until, found.since) == (TODAY, date(2026, 12, 30), date(2025, 10, 1))
    assert (found.office, found.office_name, found.handed_by) == ("UNEXAM", "Example mission", office.actor)
    lists = (found.live, found.decisions, found.late, found.questions, found.duties, found.contacts, found.papers)
    assert not any(lists)
    assert found.story == ()


def test_what_is_not_kept_is_named_and_not_shown_as_nothing(office: Office) -> None:
    assert pack(office, "en").not_kept == ("conflicts",)


def test_the_days_to_decide_on_of_ninety_days_are_told_with_the_calendar(office: Office) -> None:
    active(office, expiry_on=date(2026, 12, 31), notice_days_termination=30, decision_lead_days=10)
    active(office, expiry_on=date(2029, 12, 31))
    found = pack(office, "en")
    assert [(line.day, line.kind) for line in found.decisions] == [
        (date(2026, 11, 21), "decide"),
        (date(2026, 12, 1), "notice"),
    ]
    assert all(line.calendar is not None and line.days <= AHEAD_DAYS for line in found.decisions)
    assert len(found.live) == 2


def test_what_is_late_comes_with_its_reason_and_its_answer(office: Office) -> None:
    active(office, expiry_on=date(2026, 12, 31), notice_days_termination=90, decision_lead_days=14)
    due = next(line for line in alerts.standing(office) if line.alert == "DECISION_DUE")
    alert_acts.acknowledge(office, due.name, "The board meets in November.")
    late = [line for line in pack(office, "en").late if line.alert.alert == "DECISION_DUE"]
    assert [(line.alert.due, line.alert.answer.reason) for line in late if line.alert.answer] == [
        (date(2026, 9, 18), "The board meets in November.")
    ]
    assert late[0].calendar is not None


def test_what_was_put_off_is_a_question_for_the_successor(office: Office) -> None:
    active(office, first_review_on=date(2026, 9, 1))
    line = next(each for each in alerts.standing(office) if each.alert == "REVIEW_BY")
    alert_acts.snooze(office, line.name, "2026-11-15", "The partner is away.")
    asked = [each for each in pack(office, "en").questions if each.kind == "put_off"]
    assert [(each.since, each.text, each.names) for each in asked] == [
        (date(2026, 11, 15), "The partner is away.", (office.actor,))
    ]


def test_missing_signatures_amendments_and_suspensions_are_questions(office: Office) -> None:
    waits = sent_out(office, a_draft(office, title_en="Waits"))
    arrangements.sign(office, parties_of(office, waits)["WFP"].id, "Demo signatory", "Chief", date(2026, 9, 1))
    amended = active(office, title_en="Amended")
    amendments.amend(office, amended, reason="New rates", applies_on=date(2026, 12, 1))
    stopped = active(office, title_en="Stopped")
    arrangements.move(office, stopped, "SUSPENDED", reason="Closed for repair")
    found = {(each.kind, each.title): each for each in pack(office, "en").questions}
    assert found["unsigned", "Waits"].names == ("UNDP", "UNICEF")
    assert found["amendment_open", "Amended"].text == "New rates"
    assert found["suspended", "Stopped"].text == "Closed for repair"


def test_a_matter_referred_is_open_until_somebody_decides_on_it(office: Office) -> None:
    about = an_arrangement(office, reference="T-001").id
    country = a_body(office, "Country team", kind="UNCT")
    given = {"subject_kind": "ARRANGEMENT", "subject_id": about, "decided_on": date(2026, 9, 1)}
    a_decision(office, type="REFER", text="Who leads?", referred_to_id=country, **given)
    asked = [each for each in pack(office, "en").questions if each.kind == "referred"]
    assert [(each.reference, each.names, each.text) for each in asked] == [("T-001", ("Country team",), "Who leads?")]
    a_decision(office, text="UNICEF leads.", **(given | {"decided_on": date(2026, 9, 20)}))
    assert pack(office, "en").questions == ()


def test_signed_arrangements_say_which_papers_they_lack(office: Office) -> None:
    id = active(office)
    reference = reference_of(office, id)
    assert pack(office, "en").papers == ()
    waived = next(iter(office_waivers(office)))
    with office.work("waiver_removed") as work:
        work.remove(waived)
    assert [(each.reference, each.kind, each.code) for each in pack(office, "en").papers] == [
        (reference, "document", "SIGNED_COPY")
    ]


def office_waivers(office: Office) -> list[Any]:
    from commonservices.domain.arrangements import Waiver
    from tests.builders import records

    return [each for each in records(office, Waiver) if each.item == "signed_copy_for_signed"]


def test_what_is_over_is_left_out_of_what_is_live(office: Office) -> None:
    gone = an_arrangement(office).id
    arrangements.move(office, gone, "CANCELLED", reason="not needed")
    assert pack(office, "en").live == ()


def test_the_story_tells_steps_acts_and_decisions_in_their_order(office: Office, clock: SteppingClock) -> None:
    id = active(office)
    reference = reference_of(office, id)
    clock.move(days=3)
    given = {"subject_kind": "ARRANGEMENT", "subject_id": id, "decided_on": date(2026, 10, 4)}
    a_decision(office, text="It goes on.", **given)
    duties.add_obligation(
        office, {"arrangement_id": id, "kind": "REPORT", "text": "Report", "first_due_on": date(2026, 12, 1)}
    )
    lines = told(pack(office, "en"), reference)
    assert [line.key for line in lines if line.kind == "move"] == [
        "DRAFT",
        "IN_REVIEW",
        "CLEARED",
        "SIGNING",
        "SIGNED",
        "ACTIVE",
    ]
    signed = next(line for line in lines if line.key == "signature_recorded")
    assert (signed.count, set(signed.detail.split(", "))) == (3, {"UNDP", "UNICEF", "WFP"})
    assert {(line.kind, line.day) for line in lines[-2:]} == {
        ("decision", date(2026, 10, 4)),
        ("act", date(2026, 10, 4)),
    }


def test_what_was_taken_back_is_no_part_of_the_story(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    duties.add_obligation(
        office, {"arrangement_id": id, "kind": "REPORT", "text": "Report", "first_due_on": date(2026, 12, 1)}
    )
    assert "obligation_added" in {line.key for line in told(pack(office, "en"), "T-001")}
    newest = undo.last(office)
    assert newest is not None
    undo.undo(office, newest.transaction)
    assert "obligation_added" not in {line.key for line in told(pack(office, "en"), "T-001")}


def test_changes_of_fields_are_counted_and_not_told_one_by_one(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    arrangements.set_field(office, id, "purpose", "Water")
    arrangements.set_field(office, id, "notes", "None")
    found = pack(office, "en")
    assert found.other_changes == 2
    assert {line.key for line in told(found, "T-001")} == {"DRAFT", "arrangement_added"}


def test_what_is_older_than_a_year_is_not_told(office: Office, clock: SteppingClock) -> None:
    an_arrangement(office, reference="T-001")
    clock.move(days=366)
    assert told(pack(office, "en"), "T-001") == []


def test_titles_and_names_are_in_the_readers_language(office: Office) -> None:
    active(office, title_en="Clinic", title_fr="Dispensaire", expiry_on=date(2026, 12, 31))
    french = pack(office, "fr")
    assert {line.title for line in (*french.live, *french.story)} == {"Dispensaire"}
    assert {line.title for line in pack(office, "ar").live} == {"Clinic"}
    assert office.language == "en"


def test_duties_of_all_kinds_stand_together_the_late_ones_first(office: Office) -> None:
    person, about = a_person(office), active(office)
    an_action(office, person, text="Write", due_on=TODAY + timedelta(days=5))
    duties.add_obligation(
        office, {"arrangement_id": about, "kind": "REPORT", "text": "Report", "first_due_on": date(2026, 9, 1)}
    )
    subject = {"subject_kind": "ARRANGEMENT", "subject_id": about}
    duties.add_risk(office, {**subject, "text": "Flood", "likelihood": 4, "impact": 5, "response": "Pumps"})
    closed = duties.add_risk(office, {**subject, "text": "Gone"}).id
    duties.close_risk(office, closed, "over")
    found = pack(office, "en").duties
    assert [(line.kind, line.text, line.late) for line in found] == [
        ("obligation", "Report", True),
        ("action", "Write", False),
        ("risk", "Flood", False),
    ]
    assert (found[2].score, found[2].response) == (20, "Pumps")


def test_people_bodies_and_the_contacts_of_partners_are_named(office: Office) -> None:
    chair = a_person(office, "Chair person", title="Chief", email="chair@example.org")
    gone = a_person(office, "Left long ago")
    from commonservices.actions import people

    people.set_fields(office, gone, {"active_to": date(2026, 1, 1)})
    a_body(office, "Operations team", chair_person_id=chair)
    about = an_arrangement(office, reference="T-001").id
    wfp = parties_of(office, about)["WFP"]
    arrangements.set_party(office, wfp.id, {"contact": "wfp.fuel@example.org"})
    found = pack(office, "en").contacts
    assert [(line.kind, line.name) for line in found] == [
        ("person", "Chair person"),
        ("body", "Operations team"),
        ("party", "wfp.fuel@example.org"),
    ]
    assert (found[1].title, found[2].entity, found[2].references) == ("Chair person", "WFP", ("T-001",))


def test_the_demo_hands_over_what_a_successor_has_to_know(demo_office: Office) -> None:
    found = pack(demo_office, "en")
    assert found.demo
    assert [(line.kind, line.reference) for line in found.decisions[:2]] == [
        ("notice", "DEMO-017"),
        ("end", "DEMO-005"),
    ]
    assert {line.alert.reference for line in found.late if line.calendar} >= {"DEMO-006", "DEMO-020"}
    assert ("unsigned", "DEMO-020") in {(line.kind, line.reference) for line in found.questions}
