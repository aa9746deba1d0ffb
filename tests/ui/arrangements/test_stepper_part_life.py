"""The steps of the life as they stand in every state, in words and in three languages."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import arrangements, moves
from commonservices.domain.states import STATES
from tests.builders import parties_of
from tests.commonservices.actions.lives import a_draft, active, sent_out, signed
from tests.ui.arrangements.steps import show
from ui.arrangements.stepper_part import PLACE_OF, STEPS, LifeSteps
from ui.words import Words

TODAY = date(2026, 10, 12)


@pytest.fixture
def steps(detail, frame):
    """Gives the steps of an arrangement by key, in a language."""

    def read(id, language="en"):
        made = LifeSteps(Words(language))
        return {step.key: step for step in made.steps(detail(id), TODAY)}

    return read


def test_every_state_has_its_place_among_the_seven_steps():
    assert set(PLACE_OF) == set(STATES)
    assert set(PLACE_OF.values()) == set(range(len(STEPS)))
    assert all(STEPS[PLACE_OF[state]] == state for state in STEPS if state in PLACE_OF)


def test_exactly_one_step_is_now_and_none_ahead_of_it_is_done(steps, office, three):
    for id in (three["fuel"], sent_out(office, a_draft(office)), active(office)):
        found = list(steps(id).values())
        now = [place for place, step in enumerate(found) if step.state == "now"]
        assert len(now) == 1
        assert all(step.state == "ahead" for step in found[now[0] + 1 :])


def test_a_draft_counts_what_its_next_step_needs(steps, three):
    found = steps(three["fuel"])
    assert found["IN_REVIEW"].detail.endswith(" missing")
    count = int(found["IN_REVIEW"].detail.split()[0])
    assert len(found["IN_REVIEW"].explanation.splitlines()) == count
    assert found["SIGNED"].explanation == "Not reached yet."


def test_while_signing_it_counts_the_signatures(steps, office):
    id = sent_out(office, a_draft(office))
    assert steps(id)["SIGNING"].detail == "0 of 3 signed"
    arrangements.sign(office, parties_of(office, id)["WFP"].id, "Omar Said", "Director", date(2026, 10, 1))
    assert steps(id)["SIGNING"].detail == "1 of 3 signed"


def test_what_is_ready_says_that_nothing_is_missing(steps, office):
    id = signed(office, a_draft(office))
    assert steps(id)["ACTIVE"].explanation == "Nothing is missing for this step."
    assert steps(id)["SIGNED"].state == "now"


def test_one_without_an_end_is_open_ended(steps, office):
    assert steps(active(office, expiry_on=None, open_ended=True))["ENDED"].detail == "open-ended"


@pytest.mark.parametrize(("act", "label"), [(moves.suspend, "Suspended"), (moves.give_notice, "Under notice")])
def test_what_interrupts_it_stands_at_the_sixth_step_with_its_reason(steps, office, act, label):
    id = active(office)
    act(office, id, reason="road closed")
    step = steps(id)["ACTIVE"]
    assert (step.state, step.label) == ("now", Words("en").state(PLACE_LABELS[label]))
    assert step.explanation.endswith("Reason: road closed")


PLACE_LABELS = {"Suspended": "SUSPENDED", "Under notice": "NOTICE"}


def test_resumed_it_shows_the_last_time_it_came_into_force(steps, office):
    id = active(office)
    moves.suspend(office, id, reason="road closed")
    moves.resume(office, id, reason="road open")
    assert steps(id)["ACTIVE"].label == "Active"
    assert "road open" in steps(id)["ACTIVE"].explanation
    assert "road closed" not in steps(id)["ACTIVE"].explanation


def test_a_cancelled_draft_passed_over_the_steps_between(steps, office, three):
    arrangements.move(office, three["fuel"], "CANCELLED", reason="not needed")
    found = steps(three["fuel"])
    assert found["ENDED"].label == "Cancelled"
    between = STEPS[1:6]
    assert {found[key].explanation for key in between} == {"This step was passed over."}
    assert {found[key].state for key in between} == {"ahead"}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_labels_are_in_the_language_and_names_keep_their_direction(steps, office, language):
    id = active(office)
    found = steps(id, language)
    assert found["CLEARED"].label == Words(language).state("CLEARED") != "Cleared"
    said = found["CLEARED"].explanation
    assert "A. Tester" in said
    assert ("\u2068A. Tester\u2069" in said) is (language == "ar")


def test_the_arrows_go_through_the_steps_and_enter_explains(record_page, office):
    show(record_page, active(office))
    stepper = record_page.stepper
    stepper.setFocus()
    QTest.keyClick(stepper, Qt.Key.Key_Home)
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert record_page.step_note.step == "DRAFT"
    QTest.keyClick(stepper, Qt.Key.Key_End)
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert record_page.step_note.step == "ENDED"
    assert record_page.escape()
    assert record_page.step_note.step == ""


def test_the_spoken_name_says_where_it_stands(record_page, office):
    show(record_page, active(office))
    assert "step 6 of 7, Active" in record_page.stepper.accessibleName()
