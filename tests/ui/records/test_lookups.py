"""Finding persons and places for fields that name one."""

from commonservices.actions import efficiency, offices, people
from ui.records.lookups import Lookups


def test_persons_are_found_by_part_of_their_name(frame, office):
    people.add(office, {"name": "Amina Example"})
    lookups = Lookups(frame.bridge)
    (found,) = lookups.persons("amina")
    assert found.label == "Amina Example"
    assert lookups.label_of("person")(found.key) == "Amina Example"
    assert lookups.persons("nobody") == []


def test_places_are_offered_whole(frame, office):
    offices.add_location(office, {"name": "Camp Example"})
    assert [choice.label for choice in Lookups(frame.bridge).all_of("location")] == ["Camp Example"]


def test_an_entity_that_closed_says_so_where_it_is_offered(frame):
    (closed,) = Lookups(frame.bridge).entities("MINUSMA")
    assert closed.label.startswith("MINUSMA · closed in 2023 · ")
    assert Lookups(frame.bridge).label_of("entity")(closed.key) == closed.label
    assert "closed" not in Lookups(frame.bridge).entities("UNDP")[0].label


def test_a_record_of_any_kind_is_called_by_its_reference_or_code(frame, office):
    rate = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "1650"}).id
    lookups = Lookups(frame.bridge)
    assert lookups.label_of("labour_rate")(str(rate)) == "G-5"
    assert lookups.label_of("cba_case")(str(rate)) == str(rate)
