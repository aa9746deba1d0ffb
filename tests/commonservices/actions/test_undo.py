"""The undo list as a person sees it: what can be taken back, what it asks, what it says."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest

from commonservices.actions import arrangements, undo
from commonservices.domain.arrangements import ArrangementVersion, ClauseCheck
from commonservices.errors import Known
from commonservices.office import Office
from tests.builders import SteppingClock, an_arrangement, parties_of, records


def test_the_list_shows_newest_first_with_who_and_when(office: Office) -> None:
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "title_en", "Second", why="agreed")
    newest, older, *_ = undo.undoable(office)
    assert (newest.act, newest.subject, newest.actor, newest.at) == (
        "field_set",
        added.reference,
        office.actor,
        office.clock.now(),
    )
    assert (older.act, older.undone, older.freezes, older.redoes) == ("arrangement_added", False, "", False)
    assert len(undo.undoable(office, 1)) == 1


def test_an_undone_act_is_marked_and_the_undoing_listed(office: Office) -> None:
    added = an_arrangement(office)
    assert added.changes.transaction is not None
    undo.undo(office, added.changes.transaction)
    undoing, undone, *_ = undo.undoable(office)
    assert (undoing.act, undoing.undone) == ("undone", False)
    assert undone.undone


def test_a_plan_says_how_much_would_change(office: Office) -> None:
    added = an_arrangement(office)
    changed = arrangements.set_fields(office, added.id, {"title_en": "Second", "purpose": "Why"})
    assert changed.transaction is not None
    plan = undo.plan(office, changed.transaction)
    assert (plan.act, plan.subject, plan.cells, plan.questions) == ("field_set", added.reference, 2, ())


def test_keeping_every_answer_changes_nothing(office: Office, watch: Any) -> None:
    added = an_arrangement(office)
    first = arrangements.set_field(office, added.id, "title_en", "Second")
    arrangements.set_field(office, added.id, "title_en", "Third")
    assert first.transaction is not None
    before = watch()
    keys = frozenset(question.key for question in undo.plan(office, first.transaction).questions)
    assert not undo.undo(office, first.transaction, keep=keys, answered=True)
    assert before.unchanged()


def test_what_is_refused_leaves_nothing(office: Office, watch: Any) -> None:
    added = an_arrangement(office)
    party = parties_of(office, added.id)["WFP"]
    signed = arrangements.sign(office, party.id, "Demo signatory", "Chief", office.today())
    assert signed.transaction is not None
    before = watch()
    for transaction in (signed.transaction, bytes(16)):
        with pytest.raises(Known):
            undo.undo(office, transaction)
        with pytest.raises(Known):
            undo.plan(office, transaction)
    assert before.unchanged()


def test_nothing_to_undo_or_redo_is_said_by_none(office: Office) -> None:
    latest = undo.last(office)
    assert latest is not None
    assert latest.act == "office_set_up"
    assert undo.last_undone(office) is None
    undo.undo(office, latest.transaction)
    assert undo.last(office) is None
    assert undo.last_undone(office) is not None


def test_undo_gives_what_changed(office: Office) -> None:
    added = an_arrangement(office)
    changed = arrangements.set_field(office, added.id, "title_en", "Second")
    assert changed.transaction is not None
    changes = undo.undo(office, changed.transaction)
    (item,) = changes.items
    assert (item.kind, item.fields, changes.act) == ("arrangement_version", ("title_en",), "undone")
    assert records(office, ArrangementVersion)[0].title_en == "Shared fuel"


@dataclass
class Meddling(SteppingClock):
    """A clock that lets something else happen the next time it is asked."""

    happens: list[Callable[[], object]] = field(default_factory=list)

    def now(self) -> datetime:
        """Let it happen, then give the instant."""
        if self.happens:
            self.happens.pop()()
        return super().now()


def test_what_is_written_while_an_act_is_taken_back_is_never_overwritten(office: Office) -> None:
    added = an_arrangement(office)
    changed = arrangements.set_field(office, added.id, "title_en", "Second")
    clock = office.clock = Meddling()
    clock.happens.append(lambda: arrangements.set_field(office, added.id, "title_en", "Third"))
    assert changed.transaction is not None
    with pytest.raises(Known) as known:
        undo.undo(office, changed.transaction)
    assert known.value.key == "changed_meanwhile"
    with pytest.raises(Known) as known:
        undo.undo(office, changed.transaction)
    assert known.value.key == "undo_asks"


def test_two_clauses_of_one_article_are_taken_back_and_brought_back(office: Office) -> None:
    id = an_arrangement(office).id
    for article in ("Art. 9", ""):
        arrangements.check_clause(office, id, "AUDIT", "Y", article)
        made = arrangements.check_clause(office, id, "LIABILITY", "Y", article)
        assert made.transaction is not None
        gone = undo.undo(office, made.transaction)
        assert gone.transaction is not None
        undo.undo(office, gone.transaction)
        held = records(office, ClauseCheck, arrangement_id=id)
        assert [each.reference for each in held] == [article, article]
