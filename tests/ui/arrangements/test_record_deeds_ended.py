"""What comes after the end, walked in the page: made active again by an extension, terminated, taken back, closed."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements, moves, withdrawals
from commonservices.domain.arrangements import ArrangementEvent
from commonservices.office import open_office
from tests.builders import SteppingClock, parties_of, records
from tests.commonservices.actions.lives import a_draft, a_paper, active, current, signed, versions
from tests.ui.arrangements.steps import answer, go, show, state_of
from tests.ui.shell_fakes import ACTOR, store_file

LAST_YEAR = {"effective_on": date(2025, 1, 1), "expiry_on": date(2025, 12, 31)}
NEW_END = date(2027, 12, 31)


@pytest.fixture
def clock():
    return SteppingClock(datetime(2026, 10, 12, 12, tzinfo=UTC))


@pytest.fixture
def office(tmp_path, clock):
    """An office whose clock can be moved on."""
    with open_office(store_file(tmp_path / "store"), clock=clock, actor=ACTOR, check_place=False) as opened:
        opened.backs_up = False
        yield opened


@pytest.fixture
def expired(office, record_page):
    """The page of an arrangement that ended with the last year."""
    id = active(office, **LAST_YEAR)
    moves.evaluate(office)
    assert state_of(office, id) == "EXPIRED"
    show(record_page, id)
    return id


def sign_all(page, count=3):
    for _ in range(count):
        page.parts.versions.amendment.sign_button.click()
        answer(page)


def moves_offered(page):
    actions = page.header.menu.actions()
    return {each.objectName().rsplit(".", 1)[1]: each for each in actions if ".move." in each.objectName()}


def last_event(office, id):
    return max(records(office, ArrangementEvent, arrangement_id=id), key=lambda each: each.at)


# --- after the end: active again ----------------------------------------------------------------------------------


def test_an_expired_one_is_offered_the_way_back_with_what_stands_in_it(record_page, expired):
    offered = moves_offered(record_page)
    assert set(offered) == {"ACTIVE", "CLOSED"}
    assert offered["ACTIVE"].text() == "Make active again…"
    assert "ended on 31 December 2025" in offered["ACTIVE"].toolTip()
    assert record_page.header.next.text() == "Close…"


def test_it_is_not_made_active_again_without_a_new_end(record_page, office, expired):
    moves_offered(record_page)["ACTIVE"].trigger()
    assert "ended on 31 December 2025" in record_page.problems[-1]
    assert record_page.step_form.title.text() == "Extend the arrangement"
    answer(record_page, until=NEW_END, reason="the need goes on")
    opened = versions(office, expired)[-1]
    assert (opened.version_applies_on, opened.expiry_on) == (date(2026, 1, 1), NEW_END), (
        "no day between is left uncovered"
    )
    moves_offered(record_page)["ACTIVE"].trigger()
    assert (record_page.is_asking, record_page.tabs.current_key()) == (False, "versions")
    assert state_of(office, expired) == "EXPIRED"


def test_an_expired_one_runs_again_by_an_extension_signed_and_sealed_in_the_page(
    record_page, office, expired, tmp_path
):
    paper = a_paper(office, expired, tmp_path, "SIGNED_COPY", "extension.txt")
    record_page.reload()
    go(record_page, "arrangement.extend")
    assert "It ended on 31 December 2025." in record_page.step_form.explanation.text()
    answer(record_page, until=NEW_END, reason="the need goes on", applies_on=date(2026, 1, 1))
    assert record_page.tabs.current_key() == "versions"
    sign_all(record_page)
    assert state_of(office, expired) == "EXPIRED"
    record_page.parts.versions.amendment.seal_button.click()
    answer(record_page, document_id=str(paper))
    assert current(office, expired).number == 2
    moves_offered(record_page)["ACTIVE"].trigger()
    assert record_page.step_form.title.text() == "Make active again"
    assert record_page.step_form.form.names()[:2] == ["reason", "on"]
    answer(record_page, reason="the extension is signed")
    assert state_of(office, expired) == "ACTIVE"
    assert last_event(office, expired).reason == "the extension is signed"
    assert record_page.toasts[-1] == ("The arrangement is now: Active.", "undo")
    assert record_page.stepper.steps[5].state == "now"
    assert record_page.stepper.steps[6].detail == "to 31 Dec 27"
    record_page.tabs.select("overview")
    assert record_page.parts.overview.closing.isHidden()


def test_an_extension_whose_paper_was_let_go_needs_a_paper_to_run_again(record_page, office, expired, tmp_path):
    go(record_page, "arrangement.extend")
    answer(record_page, until=NEW_END, reason="the need goes on", applies_on=date(2026, 1, 1))
    sign_all(record_page)
    record_page.parts.versions.amendment.seal_button.click()
    answer(record_page, waive_reason="kept on paper only", approver="Chief")
    assert current(office, expired).expiry_on == NEW_END
    moves_offered(record_page)["ACTIVE"].trigger()
    assert not record_page.is_asking
    assert record_page.tabs.current_key() == "documents"
    paper = a_paper(office, expired, tmp_path, "SIGNED_COPY", "letters.txt")
    record_page.reload()
    moves_offered(record_page)["ACTIVE"].trigger()
    answer(record_page, reason="the extension is signed")
    assert state_of(office, expired) == "EXPIRED"
    assert record_page.step_form.form.row("document_id").reason.tone == "block"
    answer(record_page, document_id=str(paper))
    assert state_of(office, expired) == "ACTIVE"
    assert last_event(office, expired).document_id == paper


def test_an_extension_not_yet_signed_leaves_it_expired(record_page, office, expired):
    go(record_page, "arrangement.extend")
    answer(record_page, until=NEW_END, reason="the need goes on", applies_on=date(2026, 1, 1))
    sign_all(record_page, 2)
    moves_offered(record_page)["ACTIVE"].trigger()
    assert not record_page.is_asking
    assert state_of(office, expired) == "EXPIRED"
    assert current(office, expired).number == 1


def test_making_it_active_again_is_taken_back_as_one_act(record_page, office, frame, expired, tmp_path):
    paper = a_paper(office, expired, tmp_path, "SIGNED_COPY", "extension.txt")
    record_page.reload()
    go(record_page, "arrangement.extend")
    answer(record_page, until=NEW_END, reason="the need goes on", applies_on=date(2026, 1, 1))
    sign_all(record_page)
    record_page.parts.versions.amendment.seal_button.click()
    answer(record_page, document_id=str(paper))
    moves_offered(record_page)["ACTIVE"].trigger()
    answer(record_page, reason="the extension is signed")
    frame.bridge.undo()
    assert state_of(office, expired) == "EXPIRED"
    assert current(office, expired).number == 2
    record_page.reload()
    assert record_page.stepper.steps[6].label == "Expired"
    assert "ACTIVE" in moves_offered(record_page)


# --- terminated by agreement --------------------------------------------------------------------------------------


def test_it_is_terminated_with_a_reason_and_the_paper_that_ends_it(record_page, office, tmp_path):
    id = active(office)
    paper = a_paper(office, id, tmp_path, "SIGNED_COPY", "end.txt")
    show(record_page, id)
    offered = moves_offered(record_page)["TERMINATED"]
    assert (offered.text(), offered.toolTip()) == ("Terminate…", "Terminate")
    offered.trigger()
    form = record_page.step_form.form
    assert form.names() == ["reason", "on", "document_id"]
    assert form.row("document_id").spec.required
    answer(record_page, reason="all parties agreed to end it")
    assert form.row("document_id").reason.words.text() == "Document that proves it: enter it first."
    assert state_of(office, id) == "ACTIVE"
    answer(record_page, document_id=str(paper))
    assert state_of(office, id) == "TERMINATED"
    event = last_event(office, id)
    assert (event.to_state, event.day, event.document_id) == ("TERMINATED", date(2026, 10, 12), paper)
    assert record_page.stepper.steps[6].label == "Terminated"
    assert "all parties agreed to end it" in record_page.stepper.steps[6].explanation
    assert record_page.header.next.text() == "Close…"
    assert not record_page.parts.overview.closing.isHidden()


def test_without_any_paper_terminating_leads_to_the_documents(record_page, office):
    id = active(office)
    show(record_page, id)
    moves_offered(record_page)["TERMINATED"].trigger()
    assert not record_page.is_asking
    assert record_page.tabs.current_key() == "documents"
    assert QApplication.focusWidget() is record_page.parts.documents.attach_button
    assert "Attach" in record_page.problems[-1]


def test_a_day_of_termination_to_come_is_refused_under_the_day(record_page, office, tmp_path):
    id = active(office)
    paper = a_paper(office, id, tmp_path)
    show(record_page, id)
    moves_offered(record_page)["TERMINATED"].trigger()
    answer(record_page, reason="agreed", document_id=str(paper), on=date(2026, 11, 1))
    assert state_of(office, id) == "ACTIVE"
    assert record_page.step_form.form.row("on").reason.tone == "block"
    assert QApplication.focusWidget() is record_page.step_form.form.row("on").editor.box
    answer(record_page, on=date(2026, 10, 12))
    assert state_of(office, id) == "TERMINATED"


def test_a_terminated_one_is_closed_and_then_offers_nothing_more(record_page, office, tmp_path):
    id = active(office)
    moves.move(office, id, "TERMINATED", reason="agreed", document_id=a_paper(office, id, tmp_path))
    show(record_page, id)
    assert set(moves_offered(record_page)) == {"CLOSED"}
    go(record_page)
    assert "does not change any more" in record_page.step_form.explanation.text()
    answer(record_page, reason="all settled")
    assert state_of(office, id) == "CLOSED"
    assert moves_offered(record_page) == {}
    assert record_page.stepper.steps[6].label == "Closed"


# --- the calendar ends it -----------------------------------------------------------------------------------------


def test_notice_runs_out_and_the_page_shows_that_the_calendar_ended_it(record_page, office, clock):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("NOTICE")
    last = date(2026, 10, 20)
    record_page.step_form.form.row("ends_on").editor.take(last)
    answer(record_page, reason="the need has ended", shorter_reason="all agreed", approver="Chief")
    assert state_of(office, id) == "NOTICE"
    assert "TERMINATED" not in moves_offered(record_page)
    assert record_page.header.next.isHidden()
    clock.move(days=9)
    moves.evaluate(office)
    record_page.reload()
    assert state_of(office, id) == "TERMINATED"
    assert record_page.header.state.text() == "Terminated"
    assert "by the calendar" in record_page.stepper.steps[6].explanation
    assert "21 October 2026" in record_page.stepper.steps[6].explanation
    assert record_page.header.next.text() == "Close…"


def test_on_the_last_day_covered_it_still_runs(record_page, office, clock):
    id = active(office)
    moves.give_notice(
        office, id, reason="need ended", ends_on=date(2026, 10, 20), shorter_reason="agreed", approver="Chief"
    )
    clock.move(days=8)
    moves.evaluate(office)
    show(record_page, id)
    assert state_of(office, id) == "NOTICE"
    assert record_page.stepper.steps[5].label == record_page.words.state("NOTICE")


def test_the_last_two_parties_part_and_the_whole_ends_the_day_after(record_page, office, clock):
    id = active(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    party = parties_of(office, id)["WFP"]
    show(record_page, id)
    record_page.deeds.leave_party(party.id)
    assert record_page.step_form.note.title.text() == "WFP leaves on 11 December 2026."
    answer(record_page, reason="its programme closes")
    assert state_of(office, id) == "ACTIVE"
    clock.move(days=61)
    moves.evaluate(office)
    record_page.reload()
    assert state_of(office, id) == "TERMINATED"
    assert "12 December 2026" in record_page.stepper.steps[6].explanation


def test_a_withdrawal_taken_back_in_time_keeps_it_running(record_page, office, clock):
    id = active(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    party = parties_of(office, id)["WFP"]
    withdrawals.withdraw(office, party.id, notice_on=date(2026, 10, 12), reason="its programme closes")
    show(record_page, id)
    record_page.deeds.leave_party(party.id)
    assert record_page.step_form.title.text() == "WFP stays after all"
    answer(record_page, reason="its programme goes on")
    clock.move(days=61)
    moves.evaluate(office)
    assert state_of(office, id) == "ACTIVE"


def test_its_term_ends_by_the_calendar_and_the_note_follows(record_page, office, clock):
    id = active(office)
    show(record_page, id)
    assert record_page.stepper.steps[6].detail == "to 31 Dec 26"
    clock.move(days=81)
    moves.evaluate(office)
    record_page.reload()
    assert state_of(office, id) == "EXPIRED"
    assert record_page.stepper.steps[6].label == "Expired"
    assert "1 January 2027" in record_page.stepper.steps[6].explanation
    assert not record_page.parts.overview.closing.isHidden()
    assert "review" not in {each.objectName().rsplit(".", 1)[-1] for each in record_page.header.menu.actions()}


def test_a_renewal_takes_one_of_those_left_and_none_left_is_refused(record_page, office):
    id = active(office, max_renewals=1)
    show(record_page, id)
    go(record_page, "arrangement.renew")
    assert "Renewals left: 1." in record_page.step_form.explanation.text()
    answer(record_page, until=NEW_END, reason="goes on")
    assert versions(office, id)[-1].max_renewals == 0
    spent = active(office, title_en="Another", max_renewals=0)
    show(record_page, spent)
    go(record_page, "arrangement.renew")
    assert "Renewals left: 0." in record_page.step_form.explanation.text()
    answer(record_page, until=NEW_END, reason="goes on")
    assert record_page.is_asking
    assert len(versions(office, spent)) == 1
    assert record_page.problems[-1].endswith(".")


def test_one_without_an_end_says_that_there_is_no_day_to_move(record_page, office):
    id = active(office, expiry_on=None, open_ended=True)
    show(record_page, id)
    go(record_page, "arrangement.extend")
    assert record_page.step_form.explanation.text().startswith("It has no last day that could be moved.")
    answer(record_page, until=NEW_END, reason="goes on")
    assert len(versions(office, id)) == 1
    assert record_page.is_asking


def test_the_successor_in_effect_supersedes_this_one_by_the_calendar(record_page, office, clock):
    id = active(office)
    days = {"effective_on": date(2026, 11, 1), "expiry_on": date(2027, 10, 31)}
    heir = signed(office, a_draft(office, title_en="Its successor", **days))
    show(record_page, id)
    go(record_page, "arrangement.replaced_by")
    answer(record_page, successor=str(heir))
    assert state_of(office, id) == "ACTIVE"
    clock.move(days=20)
    arrangements.evaluate(office)
    record_page.reload()
    assert state_of(office, id) == "SUPERSEDED"
    assert record_page.stepper.steps[6].label == record_page.words.state("SUPERSEDED")
    assert record_page.header.next.text() == "Close…"
