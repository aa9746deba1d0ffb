"""What hangs on a record, and how it goes further."""

from __future__ import annotations

from commonservices.actions import people
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.office import Office
from commonservices.queries import people as queries
from tests.builders import records
from tests.ui.decisions.conftest import Decided
from tests.ui.fakes import FakeAsk
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


def test_a_role_ends_on_the_day_that_is_typed(frame: PageFrame, office: Office, held: Decided, ask: FakeAsk) -> None:
    people.declare(office, {"person_id": held.person, "role": "FINANCE", "from_on": "1 January 2020"})
    ask.answers = ["31 March 2021"]
    Children(frame).closing.end_role(queries.roles(office)[0])
    assert str(records(office, RoleAssignment)[0].until_on) == "2021-03-31"


def test_a_delegation_ends_today_when_nothing_is_typed(
    frame: PageFrame, office: Office, held: Decided, ask: FakeAsk
) -> None:
    people.delegate(office, {"person_id": held.person, "given_by": "Head", "valid_from": "1 January 2020"})
    ask.answers = [""]
    Children(frame).closing.end_delegation(queries.delegations(office)[0])
    assert records(office, Delegation)[0].valid_to == office.today()
