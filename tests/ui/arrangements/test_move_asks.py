"""The forms of moves: what each asks, in which words, what it foretells, and which field a refusal goes to."""

from datetime import date

import pytest

from commonservices.domain.states import STATES
from commonservices.queries import life as life_queries
from tests.commonservices.actions.lives import a_draft as a_full_draft
from tests.commonservices.actions.lives import a_paper, active, sent_out, signed
from tests.ui.arrangements.steps import answer, go, show, state_of
from ui.arrangements.move_asks import SHORTER, Held, MoveAsks
from ui.words import Words


@pytest.fixture
def asks(frame):
    return MoveAsks(frame)


def held(office, detail, id, to_state):
    life = life_queries.life(office, id)
    return Held(detail(id), life, next(each for each in life.moves if each.to_state == to_state))


@pytest.fixture
def asked(office, asks, detail):
    """Gives the form of a move of an arrangement."""
    return lambda record, to_state: asks.ask(held(office, detail, record, to_state))


def names(asked):
    return [spec.name for spec in asked.fields]


# --- the words of the buttons -------------------------------------------------------------------------------------


def test_every_state_has_words_of_its_own_to_come_into_it(asks):
    said = {state: asks.words_of(state) for state in STATES if state != "DRAFT"}
    assert len(set(said.values())) == len(said)
    assert not any("_" in words or words == state for state, words in said.items())


@pytest.mark.parametrize(
    ("from_state", "words"),
    [
        ("SIGNED", "Make active"),
        ("SUSPENDED", "Resume…"),
        ("NOTICE", "Take the notice back…"),
        ("EXPIRED", "Make active again…"),
    ],
)
def test_the_way_into_force_is_called_after_where_it_comes_from(asks, from_state, words):
    assert asks.words_of("ACTIVE", from_state) == words


@pytest.mark.parametrize("to_state", ["SUSPENDED", "NOTICE", "TERMINATED", "CLOSED", "CANCELLED"])
def test_what_opens_a_form_says_so_by_three_dots_and_the_form_leaves_them_out(asks, asked, office, to_state):
    id = active(office) if to_state in {"SUSPENDED", "NOTICE", "TERMINATED"} else a_full_draft(office)
    assert asks.words_of(to_state).endswith("…")
    if to_state == "CLOSED":
        return
    made = asked(id, to_state)
    assert made.title == made.confirm == asks.words_of(to_state).rstrip("…")


def test_a_move_that_asks_nothing_is_made_at_once(asks, office, detail):
    id = signed(office, a_full_draft(office))
    plain = held(office, detail, id, "ACTIVE")
    assert asks.is_plain(plain.line)
    plain_result = asks.plain_act(plain)(office)
    assert state_of(office, id) == "ACTIVE"
    assert plain_result is not None
    assert not asks.is_plain(held(office, detail, id, "SUSPENDED").line)


@pytest.mark.parametrize("to_state", ["ACTIVE", "NOTICE", "CLOSED"])
def test_what_is_said_afterwards_names_the_new_state(asks, to_state):
    assert asks.told(to_state) == f"The arrangement is now: {asks._words.state(to_state)}."


# --- the questions ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("to_state", "wanted"),
    [
        ("SUSPENDED", ["reason", "on", "service_ids", "document_id"]),
        ("NOTICE", ["on", "party_id", "reason", "ends_on", "shorter_reason", "approver", "document_id"]),
        ("TERMINATED", ["reason", "on", "document_id"]),
    ],
)
def test_each_move_asks_its_own_questions_in_order(asked, office, to_state, wanted):
    made = asked(active(office), to_state)
    assert names(made) == wanted
    assert made.values["on"] == office.today()
    assert made.key == f"move.{to_state}"


def test_only_what_has_to_be_answered_is_required(asked, office):
    id = active(office)
    required = {
        to_state: {spec.name for spec in asked(id, to_state).fields if spec.required}
        for to_state in ("SUSPENDED", "NOTICE", "TERMINATED")
    }
    assert required == {
        "SUSPENDED": {"reason", "on"},
        "NOTICE": {"reason", "on"},
        "TERMINATED": {"reason", "on", "document_id"},
    }


def test_without_services_there_is_none_to_suspend(asked, office, three):
    id = active(office)
    assert len(next(spec for spec in asked(id, "SUSPENDED").fields if spec.name == "service_ids").choices) == 1
    bare = a_full_draft(office, service=False)
    assert "service_ids" not in names(asked(bare, "CANCELLED"))


def test_the_parties_and_papers_to_choose_from_are_those_of_the_record(asked, office, tmp_path):
    id = active(office)
    paper = a_paper(office, id, tmp_path, "SIGNED_COPY", "notice.txt")
    by_name = {spec.name: spec for spec in asked(id, "NOTICE").fields}
    assert {each.label for each in by_name["party_id"].choices} == {"UNICEF", "WFP", "UNDP"}
    assert [each.key for each in by_name["document_id"].choices] == [str(paper)]
    assert " · " in by_name["document_id"].choices[0].label


def test_cancelling_says_that_it_stays_in_the_register(asked, three):
    assert "stays in the register" in asked(three["fuel"], "CANCELLED").explanation


# --- what is foretold ---------------------------------------------------------------------------------------------


def test_notice_says_how_it_counts_and_that_the_own_term_ends_sooner(asked, office):
    id = active(office)
    seen = asked(id, "NOTICE").seen({"on": date(2026, 10, 12), "ends_on": None})
    assert seen.title == "It ends on 10 January 2027."
    assert "with 90 days of notice: 10 January 2027 is the last day covered." in seen.text
    assert seen.text.endswith("Its own term ends before that, on 31 December 2026.")
    assert seen.tone == "info"


def test_a_later_end_than_the_least_is_shown_and_needs_no_agreement(asked, office):
    made = asked(active(office, expiry_on=date(2028, 12, 31)), "NOTICE")
    answers = {"on": date(2026, 10, 12), "ends_on": date(2027, 6, 30)}
    assert made.seen(answers).title == "It ends on 30 June 2027."
    assert "Its own term" not in made.seen(answers).text
    assert made.hidden(answers) == SHORTER


@pytest.mark.parametrize(
    ("ends_on", "hidden"),
    [(date(2027, 1, 9), False), (date(2027, 1, 10), True), (date(2027, 1, 11), True), (None, True)],
)
def test_the_day_agreed_itself_is_not_too_soon(asked, office, ends_on, hidden):
    made = asked(active(office), "NOTICE")
    answers = {"on": date(2026, 10, 12), "ends_on": ends_on}
    assert bool(made.hidden(answers)) is hidden
    assert (made.seen(answers).tone == "att") is not hidden


def test_without_a_day_nothing_is_foretold(asked, office):
    made = asked(active(office), "NOTICE")
    assert made.seen({"on": None, "ends_on": date(2027, 1, 1)}) is None
    assert made.hidden({"on": None, "ends_on": date(2027, 1, 1)}) == SHORTER


def test_a_shorter_time_that_was_typed_and_taken_back_is_not_sent(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("NOTICE")
    form = record_page.step_form.form
    form.row("ends_on").editor.take(date(2026, 10, 31))
    form.row("shorter_reason").editor.take("all agreed")
    form.row("ends_on").editor.take(date(2027, 3, 1))
    assert form.row("shorter_reason").isHidden()
    answer(record_page, reason="the need has ended")
    assert state_of(office, id) == "NOTICE"
    assert not [each for each in record_page.detail.facts.waived if "notice" in each]


def test_notice_that_ends_before_it_is_given_is_refused_in_words(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("NOTICE")
    answer(record_page, ends_on=date(2026, 10, 1), reason="ended", shorter_reason="agreed", approver="Chief")
    assert state_of(office, id) == "ACTIVE"
    row = record_page.step_form.form.row("ends_on")
    assert row.reason.tone == "block"
    assert "1 Oct" in row.reason.words.text()


def test_the_reason_typed_stays_when_the_day_of_a_suspension_is_refused(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("SUSPENDED")
    answer(record_page, reason="road closed", on=date(2027, 1, 1))
    assert state_of(office, id) == "ACTIVE"
    form = record_page.step_form.form
    assert form.row("on").reason.tone == "block"
    assert form.value("reason") == "road closed"
    answer(record_page, on=date(2026, 10, 12))
    assert state_of(office, id) == "SUSPENDED"


def test_a_reason_of_blanks_is_no_reason(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("SUSPENDED")
    record_page.step_form.form.row("reason").editor.take("   ")
    go(record_page, "arrangement.confirm")
    assert state_of(office, id) == "ACTIVE"
    assert record_page.step_form.form.row("reason").reason.tone == "block"


def test_the_register_of_an_earlier_day_begins_no_move(record_page, frame, office):
    id = active(office)
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        show(record_page, id)
        record_page.deeds.move("SUSPENDED")
        record_page.deeds.go_on()
        assert not record_page.is_asking
    finally:
        frame.bridge.return_to_present()


def test_a_move_that_does_not_exist_is_not_begun(record_page, office):
    id = sent_out(office, a_full_draft(office))
    show(record_page, id)
    record_page.deeds.move("CLOSED")
    record_page.deeds.move("NO_SUCH_STATE")
    assert not record_page.is_asking
    assert record_page.problems == []


# --- other languages ----------------------------------------------------------------------------------------------


def test_in_arabic_the_code_of_a_party_keeps_its_own_direction(office, frame, detail):
    import dataclasses

    id = active(office)
    made = MoveAsks(dataclasses.replace(frame, words=Words("ar"))).ask(held(office, detail, id, "NOTICE"))
    seen = made.seen({"on": date(2026, 10, 12), "ends_on": None})
    assert "2027" in seen.title
    assert "يناير" in seen.title


def test_in_french_days_and_states_are_french(office, frame, detail):
    import dataclasses

    id = active(office)
    asks = MoveAsks(dataclasses.replace(frame, words=Words("fr")))
    assert asks.ask(held(office, detail, id, "NOTICE")).seen({"on": date(2026, 10, 12)}).title.find("janvier") > 0
    assert Words("fr").state("CLOSED") in asks.told("CLOSED")
