"""Days that left the calendar with the records they came from, and papers of signed terms that must not go."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.office import Office
from commonservices.store.calendar_gone import gone
from commonservices.store.seals import evidence_lost, sealed_by
from commonservices.store.undoing import acts, content_of
from tests.builders import an_arrangement, an_office
from tests.commonservices.actions.lives import a_paper
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import (
    a_delegation,
    a_holder,
    an_action,
    an_agreement,
    an_obligation,
    put,
    some_premises,
)

SINCE = date(2025, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def lost(office: Office, since: date = SINCE) -> list[tuple[str, UUID, date]]:
    with office.engine.connect() as connection:
        return [(row.kind, row.subject_id, row.day) for row in gone(connection, since)]


def removed(office: Office, *records: object) -> None:
    with office.work("removed") as work:
        for each in records:
            work.remove(each)  # type: ignore[arg-type]


def test_nothing_has_gone_from_a_new_register(office: Office) -> None:
    assert lost(office) == []
    an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31))
    assert lost(office) == []


def test_what_is_still_there_has_not_gone(office: Office) -> None:
    put(office, a_holder(), a_delegation(), an_action(), an_agreement(), some_premises(office))
    assert lost(office) == []


def test_each_removed_record_takes_its_own_days_with_it(office: Office) -> None:
    action, delegation = an_action(), a_delegation()
    put(office, a_holder(), action, delegation)
    removed(office, action, delegation)
    assert set(lost(office)) == {
        ("action_due", action.id, action.due_on),
        ("delegation_end", delegation.id, delegation.valid_to),
    }


def test_a_record_without_a_day_takes_none_with_it(office: Office) -> None:
    building = some_premises(office, lease_end_on=None, host_agreement_end_on=None)
    put(office, building)
    removed(office, building)
    assert lost(office) == []


def test_every_planned_day_of_a_removed_duty_has_gone(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 12, 31)).id
    duty = an_obligation(id, until_on=date(2026, 12, 31))
    put(office, duty)
    removed(office, duty)
    days = [day for kind, subject, day in lost(office) if (kind, subject) == ("obligation", duty.id)]
    assert days == [date(2026, 4, 30), date(2026, 7, 30), date(2026, 10, 30)]


def test_a_record_that_came_back_has_not_gone(office: Office) -> None:
    agreement = an_agreement()
    put(office, agreement)
    removed(office, agreement)
    assert len(lost(office)) == 1
    put(office, agreement)
    assert lost(office) == []


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        ("ACTIVE", set()),
        ("NOTICE", {"decide", "notice", "review"}),
        ("EXPIRED", {"decide", "notice", "review"}),
        ("CLOSED", {"decide", "notice", "review"}),
        ("CANCELLED", set()),
    ],
)
def test_what_is_over_has_nothing_left_to_decide(office: Office, state: str, kinds: set[str]) -> None:
    given = {"effective_on": date(2026, 1, 1), "expiry_on": date(2026, 12, 31), "notice_days_termination": 90}
    id = an_arrangement(office, **given).id
    force_state(office, id, state)
    assert {kind for kind, subject, _ in lost(office) if subject == id} == kinds


def test_what_ended_before_the_calendar_begins_is_not_named_again(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2024, 1, 1), expiry_on=date(2024, 12, 31)).id
    force_state(office, id, "EXPIRED")
    assert lost(office, date(2025, 1, 1)) == []
    assert {subject for _, subject, _ in lost(office, date(2024, 12, 31))} == {id}


# --- papers of signed terms -------------------------------------------------------------------------------------------


def told(office: Office, *, keep: bool = False) -> tuple[str, str]:
    """Give what taking the newest act back would cost: signed terms, and a paper of theirs."""
    with office.engine.connect() as connection:
        content = content_of(connection, acts(connection, 1)[0].transaction)
        assert content is not None
        marks = {(mark.kind, mark.id, 0) for mark in content.rows} if keep else set()
        return sealed_by(connection, content, marks), evidence_lost(connection, content, marks)


def test_a_paper_of_a_draft_may_be_taken_back(office: Office, tmp_path: Path) -> None:
    id = an_arrangement(office).id
    a_paper(office, id, tmp_path, kind="DRAFT")
    assert told(office) == ("", "")


@pytest.mark.parametrize("state", ["SIGNED", "ACTIVE", "EXPIRED", "CLOSED"])
def test_a_paper_of_signed_terms_stays(office: Office, tmp_path: Path, state: str) -> None:
    id = an_arrangement(office).id
    force_state(office, id, state)
    a_paper(office, id, tmp_path, name="signed.txt")
    assert told(office) == ("", "signed.txt")
    assert told(office, keep=True) == ("", "")


def test_sealing_itself_touches_signed_terms(office: Office) -> None:
    added = an_arrangement(office)
    force_state(office, added.id, "ACTIVE")
    assert told(office)[0] == added.reference
