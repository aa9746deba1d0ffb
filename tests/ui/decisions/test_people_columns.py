"""What the cells of people, roles and delegations say."""

from __future__ import annotations

from commonservices.actions import people
from commonservices.office import Office
from commonservices.queries import people as people_queries
from tests.ui.decisions.conftest import Decided
from tests.ui.decisions.test_list_columns import said
from ui.decisions.people_columns import PeopleColumns
from ui.page import PageFrame


def test_people_roles_and_delegations_are_in_words(frame: PageFrame, office: Office, held: Decided) -> None:
    people.declare(office, {"person_id": held.person, "role": "FINANCE"})
    people.delegate(office, {"person_id": held.person, "given_by": "Head", "ceiling_amount": "1000"})
    people.delegate(office, {"person_id": held.deputy, "given_by": "Head"})
    columns = PeopleColumns(frame)
    rows = {row.name: said(columns.people(), row) for row in people_queries.people(office)}  # type: ignore[arg-type]
    assert rows["Focal point"]["roles"] == "Finance"
    assert rows["Focal point"]["delegated"] == "Yes"
    role = people_queries.roles(office)[0]
    cells = said(columns.roles(person=True), role)  # type: ignore[arg-type]
    assert (cells["person"], cells["role"], cells["scope"]) == ("Focal point", "Finance", "The whole office")
    ceilings = {
        said(columns.delegations(), each)["ceiling"]  # type: ignore[arg-type]
        for each in people_queries.delegations(office)
    }
    assert ceilings == {"USD 1,000.00", "No ceiling"}
