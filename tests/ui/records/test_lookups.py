"""Finding persons and places for fields that name one."""

from commonservices.actions import offices, people
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
