"""What hangs on a record, and how it goes further."""

from __future__ import annotations

from datetime import date

from commonservices.actions import bodies, people
from commonservices.domain.bodies import ActionItem
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.office import Office
from commonservices.queries import decisions
from commonservices.queries import people as queries
from tests.builders import records
from tests.ui import questions
from tests.ui.decisions.conftest import Decided
from ui.decisions.children import Children
from ui.page import PageFrame


def test_every_table_has_a_name_and_a_way_to_add(frame: PageFrame) -> None:
    made = Children(frame)
    tables = [
        made.actions("a"),
        made.decisions("b", meeting=False),
        made.meetings("c"),
        made.roles("d"),
        made.delegations("e"),
    ]
    assert len({each.accessibleName() for each in tables}) == len(tables)
    assert all(each.can_add and each.add_button.text() for each in tables)


def test_the_decisions_of_a_meeting_do_not_repeat_its_body(frame: PageFrame) -> None:
    made = Children(frame)
    of_meeting = {each.key for each in made.decisions("a", meeting=True).table.rows.columns}
    of_body = {each.key for each in made.decisions("b", meeting=False).table.rows.columns}
    assert of_body - of_meeting == {"body"}


def test_a_role_ends_on_the_day_that_is_typed(frame: PageFrame, office: Office, held: Decided) -> None:
    people.declare(office, {"person_id": held.person, "role": "FINANCE", "from_on": "1 January 2020"})
    children = Children(frame)
    children.closing.end_role(queries.roles(office)[0])
    questions.answer(until_on=date(2021, 3, 31))
    assert str(records(office, RoleAssignment)[0].until_on) == "2021-03-31"


def test_a_delegation_ends_today_when_nothing_is_typed(frame: PageFrame, office: Office, held: Decided) -> None:
    people.delegate(office, {"person_id": held.person, "given_by": "Head", "valid_from": "1 January 2020"})
    children = Children(frame)
    children.closing.end_delegation(queries.delegations(office)[0])
    questions.answer()
    assert records(office, Delegation)[0].valid_to == office.today()


def test_an_outcome_that_is_refused_stays_typed(frame: PageFrame, office: Office, held: Decided) -> None:
    row = next(each for each in decisions.actions(office) if each.id == held.late)
    children = Children(frame)
    children.closing.close(row)
    bodies.close_action(office, held.late, "Done by somebody else")
    dialog = questions.answer(outcome="Sent by letter")
    assert dialog.isVisible()
    assert "closed" in dialog.reason.words.text()
    assert dialog.form.row("outcome").editor.text() == "Sent by letter"
    bodies.open_action(office, held.late)
    questions.answer()
    assert records(office, ActionItem, id=held.late)[0].outcome == "Sent by letter"


def test_a_last_day_before_the_first_is_said_at_the_day(frame: PageFrame, office: Office, held: Decided) -> None:
    people.declare(office, {"person_id": held.person, "role": "FINANCE", "from_on": "1 January 2026"})
    children = Children(frame)
    children.closing.end_role(queries.roles(office)[0])
    dialog = questions.answer(until_on=date(2020, 1, 1))
    assert dialog.form.row("until_on").reason.tone == "block"
    assert records(office, RoleAssignment)[0].until_on is None
    dialog.reject()
