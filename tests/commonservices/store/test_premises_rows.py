"""Reading premises, agreements and reliances with what belongs to them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from commonservices.actions import premises as acts
from commonservices.office import Office
from commonservices.store import premises_rows
from tests.builders import an_arrangement, an_office, entity


def test_premises_come_with_rooms_names_and_arrangements(tmp_path: Any) -> None:
    with an_office(tmp_path) as office:
        above = an_arrangement(office)
        house = acts.add(office, {"name": "House", "arrangement_id": above.id, "managing_entity_id": entity("UNDP")}).id
        acts.add_occupancy(office, house, entity("WFP"), {"from_on": date(2026, 1, 1)})
        with office.engine.connect() as connection:
            held = premises_rows.premises(connection)
            assert [each.name for each in held.premises] == ["House"]
            assert [each.entity_id for each in held.occupancies[house]] == [entity("WFP")]
            assert {each.short_code for each in held.entities.values()} == {"WFP", "UNDP"}
            assert held.arrangements[above.id].reference == above.reference
            assert held.arrangements[above.id].state == "DRAFT"
            assert premises_rows.kind_of(connection, house) == "premises"
            assert premises_rows.codes(connection, [entity("WFP")]) == {entity("WFP"): "WFP"}
            assert premises_rows.parties(connection, None) == ()
            assert len(premises_rows.parties(connection, above.id)) == 2
            assert premises_rows.party(connection, UUID(int=1)) is None
            assert premises_rows.papers(connection, (None,)) == ()
            assert premises_rows.signatories(connection, [entity("WFP")]) == frozenset()


def test_the_demo_is_read_whole(demo_office: Office) -> None:
    with demo_office.engine.connect() as connection:
        held = premises_rows.agreements(connection)
        counts = premises_rows.counts(connection)
        reliances = premises_rows.reliances(connection)
    assert counts == {"premises": 4, "long_term_agreement": 4, "reliance": 1}
    assert sum(len(each) for each in held.uses.values()) == 9
    assert {each.reference for each in held.arrangements.values()} == {"DEMO-009", "DEMO-010", "DEMO-011"}
    assert [each.reference for each in reliances.arrangements.values()] == ["DEMO-012"]
