"""Undo is the inverse of every act, across restarts, and never takes a later edit along without asking."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from commonservices.actions import arrangements, shared_services, undo, usage
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.store import replay, undoing
from commonservices.store.soundness import list_faults
from tests.builders import a_service, an_arrangement, entity, parties_of, record, records, reopened
from tests.commonservices.store.acts import Player, snapshot, steps

UNSIGNED = {"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED"}
ANY = settings(
    max_examples=7, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def terms(office: Office, id: object) -> ArrangementVersion:
    found: ArrangementVersion = records(office, ArrangementVersion, arrangement_id=id)[0]
    return found


@ANY
@given(steps, st.integers(0, 3))
def test_undo_is_the_inverse_of_every_act_and_redo_the_inverse_of_undo(
    fresh: Callable[[], Office], played: list[tuple[int, int, int, int]], twice: int
) -> None:
    office = fresh()
    player = Player(office)
    for step in [(0, 0, 0, 1), (0, 1, 2, 3), (1, 0, 1, 1), *played]:
        before, (sealed, _papers) = snapshot(office), signed_things(office)
        number = undoing_number(office)
        changes = player.play(step)
        if changes is None or changes.transaction is None or undoing_number(office) != number + 1:
            continue
        after = snapshot(office)
        reason = stays_because(office, before, sealed)
        if reason:
            with pytest.raises(Known) as refused:
                undo.undo(office, changes.transaction)
            assert refused.value.key == reason, changes.act
            assert snapshot(office) == after
            continue
        for _ in range(1 + twice % 2):
            undone = undo.undo(office, changes.transaction)
            assert snapshot(office) == before, changes.act
            assert undone.transaction is not None
            undo.undo(office, undone.transaction)
            assert snapshot(office) == after, changes.act
    assert replay.differences(office.engine) == []
    with office.engine.connect() as connection:
        assert list(list_faults(connection, office.today())) == []


def signed_things(office: Office) -> tuple[set[UUID], set[UUID]]:
    """Give the terms that are sealed, and the papers of what has come as far as a signature."""
    sealed = {each.id for each in records(office, ArrangementVersion) if each.sealed_on is not None}
    signed = {each.id for each in records(office, Arrangement) if each.state not in UNSIGNED}
    return sealed, {each.id for each in records(office, Document) if each.attached_id in signed}


def stays_because(office: Office, before: Any, sealed: set[UUID]) -> str:
    """Give why the newest act is not taken back: it sealed terms, or it made a paper of signed ones."""
    sealed_now, papers = signed_things(office)
    if sealed_now - sealed:
        return "not_undoable"
    return "evidence_stays" if any(("document", id.bytes) not in before for id in papers) else ""


def undoing_number(office: Office) -> int:
    from commonservices.store.opening import last_change

    return last_change(office.engine)[0]


@settings(parent=ANY, max_examples=4)
@given(steps)
def test_undoing_everything_newest_first_leads_back_to_the_beginning_across_a_restart(
    fresh: Callable[[], Office], played: list[tuple[int, int, int, int]]
) -> None:
    office = fresh()
    beginning = snapshot(office)
    player = Player(office)
    for step in [(0, 0, 0, 1), (1, 0, 1, 1), *played]:
        before, (sealed, _papers) = snapshot(office), signed_things(office)
        player.play(step)
        assume(not stays_because(office, before, sealed))
    end = snapshot(office)
    again = reopened(office)
    undone = 0
    while (act := undo.last(again)) is not None and act.act != "office_set_up":
        undo.undo(again, act.transaction)
        undone += 1
    assert snapshot(again) == beginning
    once_more = reopened(again)
    for _ in range(undone):
        act = undo.last_undone(once_more)
        assert act is not None
        undo.undo(once_more, act.transaction)
    assert undo.last_undone(once_more) is None
    assert snapshot(once_more) == end
    once_more.close(backup=False)


def test_undoing_an_older_act_keeps_later_edits_of_other_cells(office: Office) -> None:
    added = an_arrangement(office)
    first = arrangements.set_field(office, added.id, "title_en", "Second title")
    arrangements.set_field(office, added.id, "purpose", "A later purpose")
    assert first.transaction is not None
    assert undo.plan(office, first.transaction).questions == ()
    undo.undo(office, first.transaction)
    assert terms(office, added.id).title_en == "Shared fuel"
    assert terms(office, added.id).purpose == "A later purpose"


def test_undo_asks_where_the_same_cell_changed_since(office: Office) -> None:
    added = an_arrangement(office)
    first = arrangements.set_fields(office, added.id, {"title_en": "Second", "purpose": "Second purpose"})
    arrangements.set_field(office, added.id, "title_en", "Third")
    assert first.transaction is not None
    (question,) = undo.plan(office, first.transaction).questions
    assert question.fields == ("title_en",)
    assert question.now == {"title_en": "Third"}
    assert question.back == {"title_en": "Shared fuel"}
    with pytest.raises(Known) as asked:
        undo.undo(office, first.transaction)
    assert asked.value.key == "undo_asks"
    assert terms(office, added.id).title_en == "Third"
    undo.undo(office, first.transaction, keep=frozenset({question.key}), answered=True)
    assert terms(office, added.id).title_en == "Third"
    assert terms(office, added.id).purpose == ""


def test_undo_takes_the_same_cell_back_as_well_when_told_so(office: Office) -> None:
    added = an_arrangement(office)
    first = arrangements.set_field(office, added.id, "title_en", "Second")
    arrangements.set_field(office, added.id, "title_en", "Third")
    assert first.transaction is not None
    undo.undo(office, first.transaction, answered=True)
    assert terms(office, added.id).title_en == "Shared fuel"


def test_a_cell_set_back_by_hand_to_what_the_act_wrote_asks_nothing(office: Office) -> None:
    added = an_arrangement(office)
    first = arrangements.set_field(office, added.id, "title_en", "Second")
    arrangements.set_field(office, added.id, "title_en", "Third")
    arrangements.set_field(office, added.id, "title_en", "Second")
    assert first.transaction is not None
    assert undo.plan(office, first.transaction).questions == ()


def test_taking_back_a_record_that_was_edited_since_asks(office: Office) -> None:
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "notes", "edited since")
    assert added.changes.transaction is not None
    questions = undo.plan(office, added.changes.transaction).questions
    assert [question.key for question in questions] == [("arrangement", added.id, 0)]


def test_undo_and_redo_can_be_repeated_without_questions(office: Office) -> None:
    added = an_arrangement(office)
    for _ in range(3):
        act = undo.last(office)
        assert act is not None
        assert act.transaction == added.changes.transaction
        undo.undo(office, act.transaction)
        assert records(office, ArrangementVersion) == ()
        back = undo.last_undone(office)
        assert back is not None
        undo.undo(office, back.transaction)
        assert terms(office, added.id).title_en == "Shared fuel"
        assert undo.last_undone(office) is None


def test_a_new_act_after_undoing_leaves_nothing_to_redo(office: Office) -> None:
    added = an_arrangement(office)
    changed = arrangements.set_field(office, added.id, "title_en", "Second")
    assert changed.transaction is not None
    undo.undo(office, changed.transaction)
    assert undo.last_undone(office) is not None
    arrangements.set_field(office, added.id, "notes", "something else")
    assert undo.last_undone(office) is None


def test_an_act_is_not_undone_twice(office: Office) -> None:
    added = an_arrangement(office)
    assert added.changes.transaction is not None
    undo.undo(office, added.changes.transaction)
    with pytest.raises(Known) as refused:
        undo.undo(office, added.changes.transaction)
    assert refused.value.key == "already_undone"


def test_a_redoing_is_taken_back_through_the_act_itself(office: Office) -> None:
    added = an_arrangement(office)
    assert added.changes.transaction is not None
    undone = undo.undo(office, added.changes.transaction)
    assert undone.transaction is not None
    redone = undo.undo(office, undone.transaction)
    assert redone.transaction is not None
    with pytest.raises(Known) as refused:
        undo.undo(office, redone.transaction)
    assert refused.value.key == "not_undoable"


def test_a_signature_is_corrected_by_an_amendment_not_undone(office: Office) -> None:
    added = an_arrangement(office)
    party = parties_of(office, added.id)["WFP"]
    signed = arrangements.sign(office, party.id, "Demo signatory", "Chief", office.today())
    assert signed.transaction is not None
    listed = next(act for act in undo.undoable(office) if act.transaction == signed.transaction)
    assert listed.freezes == "amendment"
    with pytest.raises(Known) as refused:
        undo.undo(office, signed.transaction)
    assert refused.value.key == "not_undoable"
    assert "amendment" in refused.value.advice
    latest = undo.last(office)
    assert latest is not None
    assert latest.transaction == added.changes.transaction


def test_the_founding_of_a_store_is_never_listed_nor_undone(office: Office) -> None:
    with office.engine.connect() as connection:
        founding = undoing.acts(connection, 10)[-1]
    assert founding.act == "store_made"
    assert founding.transaction not in {act.transaction for act in undo.undoable(office)}
    with pytest.raises(Known, match="founding"):
        undo.undo(office, founding.transaction)


def test_an_unknown_act_is_refused(office: Office) -> None:
    with pytest.raises(Known, match="not in the change log"):
        undo.undo(office, bytes(16))


def test_what_later_records_need_is_not_taken_away(office: Office) -> None:
    added = an_arrangement(office)
    service = a_service(office, arrangement_id=added.id)
    assert added.changes.transaction is not None
    with pytest.raises(Known) as refused:
        undo.undo(office, added.changes.transaction)
    assert refused.value.key == "still_used"
    assert "shared service" in refused.value.message
    assert service.changes.transaction is not None
    undo.undo(office, service.changes.transaction)
    undo.undo(office, added.changes.transaction)
    assert records(office, ArrangementVersion) == ()


def test_an_undoing_never_leaves_one_party(office: Office) -> None:
    added = an_arrangement(office)
    third = arrangements.add_party(office, added.id, entity("UNDP"), "CLIENT")
    arrangements.remove_party(office, parties_of(office, added.id)["WFP"].id)
    assert third.transaction is not None
    with pytest.raises(RuleBroken) as refused:
        undo.undo(office, third.transaction)
    assert refused.value.rule == "too_few_parties"
    assert set(parties_of(office, added.id)) == {"UNICEF", "UNDP"}


def test_the_undoing_names_the_act_it_takes_back(office: Office) -> None:
    added = an_arrangement(office)
    assert added.changes.transaction is not None
    undone = undo.undo(office, added.changes.transaction)
    with office.engine.connect() as connection:
        newest, older = undoing.acts(connection, 2)
    assert (newest.act, newest.undoes) == ("undone", added.changes.transaction)
    assert newest.subject == added.reference
    assert (older.undone_by, newest.redoes) == (undone.transaction, False)


def test_acts_can_be_listed_by_kind_and_page(office: Office) -> None:
    for number in range(5):
        an_arrangement(office, title_en=f"Number {number}")
    with office.engine.connect() as connection:
        every = undoing.acts(connection, 99)
        assert undoing.acts(connection, 2, 1) == every[1:3]
        assert len(undoing.acts(connection, 99, act="arrangement_added")) == 5
        assert undoing.act_of(connection, every[0].transaction) == every[0]
        assert undoing.act_of(connection, bytes(16)) is None
    assert every[0].actor == office.actor
    assert every[0].at == office.clock.now()


def test_a_value_typed_over_and_removed_comes_back_step_by_step(office: Office) -> None:
    service = a_service(office)
    month, consumer = date(2026, 3, 1), entity("WFP")
    made = [usage.set_usage(office, service.id, consumer, month, typed) for typed in ("5", "7", None)]
    seen = []
    for each in reversed(made):
        assert each.transaction is not None
        undo.undo(office, each.transaction)
        seen.append([str(one.quantity) for one in records(office, usage.MonthlyUsage)])
    assert seen == [["7.0000"], ["5.0000"], []]


def test_a_removed_participation_comes_back_with_its_days(office: Office) -> None:
    service = a_service(office)
    added = shared_services.add_participant(office, service.id, entity("UNDP"), joined_on=office.today())
    (change,) = added.items
    removed = shared_services.remove_participant(office, change.id)
    shared_services.add_participant(office, service.id, entity("UNDP"), joined_on=office.today() - timedelta(days=9))
    newest = undo.last(office)
    assert newest is not None
    undo.undo(office, newest.transaction)
    assert record(office, shared_services.Participation, change.id) is None
    assert removed.transaction is not None
    undo.undo(office, removed.transaction)
    assert record(office, shared_services.Participation, change.id).joined_on == office.today()
