"""Who may make a step: refusals name who holds the role, and one person in both parts gives the reason."""

from commonservices.actions import amendments, arrangements
from commonservices.domain.arrangements import ArrangementEvent
from tests.builders import parties_of, records
from tests.commonservices.actions.lives import a_draft, active, current
from tests.commonservices.actions.roles import acting, holds
from tests.ui.arrangements.steps import answer, go, show, state_of

ACTOR = "A. Tester"


def cleared(office):
    id = a_draft(office)
    arrangements.waive(office, id, "draft_document", "on paper", "Chief")
    arrangements.move(office, id, "IN_REVIEW")
    for kind in ("TECHNICAL", "FINANCE", "LEGAL", "SECURITY"):
        arrangements.clear(office, id, kind, "Reviewer")
    arrangements.move(office, id, "CLEARED")
    return id


def test_a_role_that_is_not_held_is_said_with_those_who_hold_it(record_page, office):
    id = active(office)
    holds(office, "Chief of Mission Support", "APPROVER")
    show(record_page, id)
    record_page.header.move_requested.emit("SUSPENDED")
    answer(record_page, reason="road closed")
    assert state_of(office, id) == "ACTIVE"
    assert "Chief of Mission Support" in record_page.problems[-1]
    assert not record_page.step_form.reason.isHidden()
    assert record_page.is_asking


def test_the_filled_button_says_who_may(record_page, office):
    id = cleared(office)
    holds(office, "Chief of Mission Support", "APPROVER")
    show(record_page, id)
    assert "Chief of Mission Support" in record_page.header.next.toolTip()
    go(record_page)
    assert state_of(office, id) == "CLEARED"
    assert "Chief of Mission Support" in record_page.problems[-1]


def test_one_person_in_both_parts_gives_the_reason_which_the_record_shows(record_page, office):
    id = cleared(office)
    holds(office, ACTOR, "APPROVER")
    show(record_page, id)
    go(record_page)
    assert record_page.is_asking
    form = record_page.step_form
    assert ACTOR in form.note.title.text()
    go(record_page, "arrangement.confirm")
    assert form.form.row("exception").reason.tone == "block"
    answer(record_page, exception="the second post is vacant")
    assert state_of(office, id) == "SIGNING"
    event = next(each for each in records(office, ArrangementEvent, arrangement_id=id) if each.to_state == "SIGNING")
    assert event.exception_reason == "the second post is vacant"
    side = record_page.parts.overview.side
    assert not side.exception.isHidden()
    assert "the second post is vacant" in side.exception.words.text()
    record_page.stepper.step_opened.emit("SIGNING")
    assert "the second post is vacant" in record_page.step_note.note.words.text()


def test_one_of_several_roles_is_chosen(record_page, office):
    id = a_draft(office)
    holds(office, ACTOR, "DATA_ENTRY")
    show(record_page, id)
    record_page.header.move_requested.emit("CANCELLED")
    assert record_page.step_form.form.value("role") == "DATA_ENTRY"
    answer(record_page, reason="not needed", role="APPROVER")
    assert state_of(office, id) == "DRAFT"
    assert record_page.step_form.form.row("role").reason.tone == "block"
    answer(record_page, role="DATA_ENTRY")
    assert state_of(office, id) == "CANCELLED"


def waits(office, drafter):
    """An arrangement in force whose amendment has everything but the approval."""
    id = active(office)
    holds(office, ACTOR, "APPROVER")
    acting(office, drafter)
    amendments.amend(office, id, reason="prices", applies_on=office.today(), values={"ceiling_amount": "9000.00"})
    amendments.seal(office, id, waive_reason="paper only", approver="Chief")
    for party in parties_of(office, id).values():
        amendments.sign(office, id, party.id, "Omar Said", "Director", office.today())
    return id


def test_an_amendment_that_lacks_the_approval_says_who_may_give_it(record_page, office):
    id = waits(office, ACTOR)
    acting(office, "Clerk")
    show(record_page, id, "versions")
    note = record_page.parts.versions.amendment.note
    assert note.title.text() == "Only the approval is missing."
    assert ACTOR in note.words.text()
    record_page.parts.versions.amendment.seal_button.click()
    assert "exception" not in record_page.step_form.form.names()
    answer(record_page)
    assert current(office, id).number == 1
    assert ACTOR in record_page.problems[-1]


def test_who_drafted_an_amendment_gives_the_reason_for_approving_it_too(record_page, office):
    id = waits(office, ACTOR)
    show(record_page, id, "versions")
    record_page.parts.versions.amendment.seal_button.click()
    form = record_page.step_form
    assert ACTOR in form.note.title.text()
    answer(record_page)
    assert form.form.row("exception").reason.tone == "block"
    answer(record_page, exception="the second post is vacant")
    assert current(office, id).number == 2
    event = next(each for each in records(office, ArrangementEvent, arrangement_id=id) if each.version_id)
    assert event.exception_reason == "the second post is vacant"


def test_another_ones_amendment_is_completed_without_a_reason(record_page, office):
    id = waits(office, "Clerk")
    acting(office, ACTOR)
    show(record_page, id, "versions")
    part = record_page.parts.versions.amendment
    assert part.note.title.text() == "Nothing is missing: complete the amendment."
    part.seal_button.click()
    answer(record_page)
    assert current(office, id).number == 2
