"""Every step of a life writes its event after all earlier ones, and seals what comes to be signed once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from commonservices.actions.steps import Told, duties_of, put_event, put_waiver, seal, signed_paper
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document, Waiver
from commonservices.domain.duty_separation import move_duty
from commonservices.office import Office
from tests.builders import record, records
from tests.commonservices.actions.lives import a_draft, a_paper, current, events, facts_of


def test_events_of_one_instant_keep_their_order(office: Office) -> None:
    id = a_draft(office)
    with office.work("review_recorded") as work:
        arrangement = work.get(Arrangement, id)
        for number in range(3):
            put_event(office, work, arrangement, "DRAFT", Told(day=office.today(), reason=str(number)))
    assert [each.reason for each in events(office, id)] == ["", "0", "1", "2"]
    assert len({each.at for each in events(office, id)}) == 4


def test_a_seal_is_set_once_and_names_the_newest_signed_copy_that_stands(office: Office, tmp_path: Path) -> None:
    id = a_draft(office)
    old = a_paper(office, id, tmp_path, name="1.txt")
    office.clock.move(seconds=1)
    new = a_paper(office, id, tmp_path, name="2.txt")
    with office.work("document_superseded") as work:
        assert signed_paper(work, id) == new
        work.put(replace(work.get(Document, new), superseded_by_id=old, superseded_reason="wrong scan"))
    with office.work("state_moved") as work:
        seal(work, work.get(Arrangement, id), date(2026, 9, 1))
    assert (current(office, id).sealed_on, current(office, id).signed_document_id) == (date(2026, 9, 1), old)
    with office.work("state_moved") as work:
        seal(work, work.get(Arrangement, id), date(2026, 9, 2))
    assert current(office, id).sealed_on == date(2026, 9, 1)
    assert record(office, ArrangementVersion, current(office, id).id).number == 1


def test_a_waiver_without_approver_is_the_actors(office: Office) -> None:
    id = a_draft(office)
    with office.work("waiver_given") as work:
        put_waiver(office, work, id, "shorter_notice", "agreed", " ")
    (waiver,) = records(office, Waiver, arrangement_id=id)
    assert (waiver.approver, waiver.day) == (office.actor, office.today())


def test_a_duty_carries_drafter_and_ceiling(office: Office) -> None:
    id = a_draft(office, ceiling_amount="100.00")
    duty = move_duty(facts_of(office, id), ("APPROVER",), office.today())
    assert (duty.approves, duty.prepared_by, duty.amount, duty.currency) == (True, office.actor, 10000, "USD")
    with office.work("field_set") as work:
        assert duties_of(office, work).own_ids == frozenset()
