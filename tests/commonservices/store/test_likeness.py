"""Arrangements that share a type and a party are found with what is compared of them."""

from datetime import date

from commonservices.actions import arrangements
from commonservices.store.likeness import sharing
from tests.builders import an_arrangement, an_office, entity


def test_same_type_and_a_shared_party_is_enough_and_what_is_cancelled_is_left_out(tmp_path):
    with an_office(tmp_path) as office:
        first = an_arrangement(office, title_en="Fuel", title_fr="Carburant", effective_on=date(2026, 1, 1))
        an_arrangement(office, type="SLA")
        an_arrangement(office, parties=(("WHO", "PROVIDER"), ("UNDP", "CLIENT")))
        gone = an_arrangement(office)
        arrangements.move(office, gone.id, "CANCELLED", reason="not needed")
        with office.engine.connect() as connection:
            (found,) = sharing(connection, "MOU_CS", [entity("WFP")])
            assert sharing(connection, "MOU_CS", []) == []
    assert (found.id, found.reference, found.state) == (first.id, first.reference, "DRAFT")
    assert found.sketch.titles == ("Fuel", "Carburant")
    assert found.sketch.parties == {entity("UNICEF"), entity("WFP")}
    assert (found.sketch.starts_on, found.sketch.ends_on) == (date(2026, 1, 1), None)
