"""What a handover reads of the store: the living, the steps, and the acts that were not taken back."""

from __future__ import annotations

from datetime import date

from commonservices.actions import arrangements, undo
from commonservices.office import Office
from commonservices.store import handover_rows
from tests.builders import an_arrangement

DAY = date(2026, 10, 1)


def test_what_is_over_does_not_live_on(office: Office) -> None:
    first, second = an_arrangement(office, reference="T-002").id, an_arrangement(office, reference="T-001").id
    arrangements.move(office, first, "CANCELLED", reason="not needed")
    with office.engine.connect() as connection:
        assert handover_rows.living(connection, {"CANCELLED"}) == [second]
        assert handover_rows.living(connection, set()) == [second, first]


def test_steps_are_given_from_their_day_on(office: Office) -> None:
    id = an_arrangement(office).id
    arrangements.move(office, id, "CANCELLED", reason="not needed")
    with office.engine.connect() as connection:
        assert [each.to_state for each in handover_rows.events_since(connection, DAY)] == ["DRAFT", "CANCELLED"]
        assert handover_rows.events_since(connection, date(2026, 10, 2)) == []


def test_an_act_that_was_taken_back_is_left_out_with_the_taking_back(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    arrangements.set_field(office, id, "purpose", "Water", "asked for")
    with office.engine.connect() as connection:
        done = handover_rows.done_since(connection, DAY)
    assert (done[-1].act, done[-1].subject, done[-1].why) == ("field_set", "T-001", "asked for")
    newest = undo.last(office)
    assert newest is not None
    undo.undo(office, newest.transaction)
    with office.engine.connect() as connection:
        assert [each.act for each in handover_rows.done_since(connection, DAY)] == [each.act for each in done[:-1]]


def test_titles_are_given_in_french_where_there_is_one(office: Office) -> None:
    an_arrangement(office, reference="T-001", title_en="Clinic", title_fr="Dispensaire")
    with office.engine.connect() as connection:
        found = handover_rows.titles(connection)
    assert [(each.reference, each.title(french=True), each.title(french=False)) for each in found] == [
        ("T-001", "Dispensaire", "Clinic")
    ]
