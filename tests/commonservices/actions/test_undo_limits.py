"""What Undo and Redo offer after long sequences, and what they refuse with a way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.actions import arrangements, shared_services, undo
from commonservices.domain.arrangements import Arrangement, Document
from commonservices.domain.bodies import Decision
from commonservices.domain.duties import Risk
from commonservices.domain.ids import of_code
from commonservices.errors import Known
from commonservices.office import Office
from tests.builders import a_service, an_arrangement, parties_of, record, records

THREE = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("UNDP", "CLIENT"))


def title(office: Office, id: object) -> str:
    from commonservices.domain.arrangements import ArrangementVersion

    (terms,) = records(office, ArrangementVersion, arrangement_id=id)
    return str(terms.title_en)


def back(office: Office) -> None:
    """Take back what Undo offers."""
    offered = undo.last(office)
    assert offered is not None
    undo.undo(office, offered.transaction)


def again(office: Office) -> None:
    """Do again what Redo offers."""
    offered = undo.last_undone(office)
    assert offered is not None
    undo.undo(office, offered.transaction)


def test_one_steps_back_and_forth_through_all_edits(office: Office) -> None:
    id = an_arrangement(office, title_en="Zero").id
    for text in ("One", "Two", "Three"):
        arrangements.set_field(office, id, "title_en", text)
    seen = []
    for _ in range(3):
        back(office)
        seen.append(title(office, id))
    assert seen == ["Two", "One", "Zero"]
    for _ in range(3):
        again(office)
        seen.append(title(office, id))
    assert seen[3:] == ["One", "Two", "Three"]
    assert undo.last_undone(office) is None


def test_a_new_edit_ends_what_could_be_done_again(office: Office) -> None:
    id = an_arrangement(office).id
    arrangements.set_field(office, id, "title_en", "One")
    back(office)
    assert undo.last_undone(office) is not None
    arrangements.set_field(office, id, "title_en", "Other")
    assert undo.last_undone(office) is None
    back(office)
    assert title(office, id) == "Shared fuel"


def test_an_act_is_taken_back_once_only(office: Office) -> None:
    id = an_arrangement(office).id
    changed = arrangements.set_field(office, id, "title_en", "One").transaction
    assert changed is not None
    undo.undo(office, changed)
    with pytest.raises(Known) as told:
        undo.undo(office, changed)
    assert told.value.key == "already_undone"


def test_what_brought_something_back_is_not_itself_taken_back(office: Office) -> None:
    id = an_arrangement(office).id
    arrangements.set_field(office, id, "title_en", "One")
    back(office)
    again(office)
    redoing = undo.undoable(office, 1)[0]
    assert redoing.redoes
    with pytest.raises(Known) as told:
        undo.plan(office, redoing.transaction)
    assert told.value.key == "not_undoable"


def test_a_value_that_changed_since_is_asked_about_with_both_sides(office: Office) -> None:
    id = an_arrangement(office).id
    first = arrangements.set_field(office, id, "title_en", "One").transaction
    arrangements.set_field(office, id, "title_en", "Two")
    assert first is not None
    (question,) = undo.plan(office, first).questions
    assert question.fields == ("title_en",)
    assert (question.now["title_en"], question.back["title_en"]) == ("Two", "Shared fuel")
    with pytest.raises(Known) as told:
        undo.undo(office, first)
    assert told.value.key == "undo_asks"
    assert title(office, id) == "Two"
    undo.undo(office, first, answered=True)
    assert title(office, id) == "Shared fuel"


def test_other_fields_that_changed_since_stay_as_they_are(office: Office) -> None:
    id = an_arrangement(office).id
    first = arrangements.set_field(office, id, "title_en", "One").transaction
    arrangements.set_field(office, id, "title_fr", "Deux")
    assert first is not None
    undo.undo(office, first)
    from commonservices.domain.arrangements import ArrangementVersion

    (terms,) = records(office, ArrangementVersion, arrangement_id=id)
    assert (terms.title_en, terms.title_fr) == ("Shared fuel", "Deux")


def test_what_a_later_record_still_needs_is_not_taken_away(office: Office) -> None:
    added = an_arrangement(office)
    a_service(office, arrangement_id=added.id)
    assert added.changes.transaction is not None
    with pytest.raises(Known) as told:
        undo.undo(office, added.changes.transaction)
    assert told.value.key == "still_used"
    assert record(office, Arrangement, added.id) is not None


@pytest.mark.parametrize(
    "pointing",
    [
        Decision(
            id=of_code("decision", "example"), reference="UNEXAM-DEC-1", text="Go on", decided_on=date(2026, 6, 1)
        ),
        Risk(id=of_code("risk", "example"), text="It may be late"),
        Document(id=of_code("document", "example"), file_name="paper.pdf", sha256=bytes(32), size=1),
    ],
    ids=lambda record: record.KIND,
)
def test_what_points_to_records_of_any_kind_holds_them_too(office: Office, pointing: Any) -> None:
    names = ("attached_kind", "attached_id") if isinstance(pointing, Document) else ("subject_kind", "subject_id")
    added = an_arrangement(office)
    with office.work("decision_added") as work:
        work.put(replace(pointing, **dict(zip(names, ("ARRANGEMENT", added.id), strict=True))))
    assert added.changes.transaction is not None
    with pytest.raises(Known) as refused:
        undo.undo(office, added.changes.transaction)
    assert refused.value.key == "still_used"
    assert (refused.value.words["kind"], refused.value.words["target"]) == (pointing.KIND, "arrangement")


def test_a_service_taken_back_frees_its_arrangement(office: Office) -> None:
    added = an_arrangement(office)
    a_service(office, arrangement_id=added.id)
    back(office)
    back(office)
    assert record(office, Arrangement, added.id) is None
    again(office)
    assert record(office, Arrangement, added.id) is not None


def test_a_party_comes_back_with_its_role(office: Office) -> None:
    id = an_arrangement(office, parties=THREE).id
    before = parties_of(office, id)
    arrangements.remove_party(office, before["UNDP"].id)
    assert set(parties_of(office, id)) == {"UNICEF", "WFP"}
    back(office)
    assert parties_of(office, id) == before


def test_an_edit_of_another_kind_is_offered_in_its_turn(office: Office) -> None:
    service = a_service(office)
    id = an_arrangement(office).id
    shared_services.set_field(office, service.id, "name_en", "Laundry")
    arrangements.set_field(office, id, "title_en", "One")
    offered = [(act.act, act.subject) for act in undo.undoable(office, 2)]
    assert [subject for _, subject in offered][1] == service.reference
    back(office)
    newest = undo.last(office)
    assert newest is not None
    assert newest.subject == service.reference


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_the_list_is_cut_where_it_is_told(office: Office, limit: int) -> None:
    id = an_arrangement(office).id
    for text in ("One", "Two", "Three"):
        arrangements.set_field(office, id, "title_en", text)
    assert len(undo.undoable(office, limit)) == limit


def test_an_act_nobody_knows_is_told_so(office: Office) -> None:
    for ask in (undo.plan, undo.undo):
        with pytest.raises(Known) as told:
            ask(office, b"\7" * 16)
        assert told.value.key == "not_found"
