"""What the calendar did is not what a person would take back."""

from commonservices.actions import arrangements, undo
from commonservices.queries.refs import find_ref


def test_undo_and_redo_pass_over_the_moves_of_the_calendar(demo_office):
    id = find_ref(demo_office, "DEMO-004").id
    arrangements.set_field(demo_office, id, "notes", "Typed by a person")
    typed = undo.last(demo_office)
    object.__setattr__(demo_office.clock, "instant", demo_office.clock.instant.replace(month=12))
    assert arrangements.evaluate(demo_office).act == "calendar_moved"
    assert undo.last(demo_office) == typed
    undo.undo(demo_office, typed.transaction)
    object.__setattr__(demo_office.clock, "instant", demo_office.clock.instant.replace(year=2027))
    assert arrangements.evaluate(demo_office)
    redo = undo.last_undone(demo_office)
    assert redo is not None
    undo.undo(demo_office, redo.transaction)
    from commonservices.queries.arrangements import detail

    assert detail(demo_office, id).arrangement.notes == "Typed by a person"
