"""What looks like an arrangement that is about to be logged is found first."""

from datetime import date

import pytest

from commonservices.actions import arrangements
from commonservices.queries.duplicates import near_duplicates
from tests.builders import an_office, entity
from tests.commonservices.actions.lives import active


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as made:
        yield made


def test_a_look_alike_is_found_before_it_is_logged_and_may_be_logged_with_its_reason(office):
    id = active(office)
    parties = [entity(code) for code in ("UNDP", "WFP", "UNICEF")]
    values = {"type": "EOL", "title_en": "Fuel, shared", "effective_on": date(2026, 6, 1)}
    (found,) = near_duplicates(office, values, parties)
    assert (found.id, found.state, found.reasons) == (id, "ACTIVE", ("same_parties", "similar_title"))
    assert near_duplicates(office, values, parties, exclude=id) == ()
    assert near_duplicates(office, {**values, "type": "SLA"}, parties) == ()
    assert near_duplicates(office, values, [entity("WHO")]) == ()
    assert near_duplicates(office, {**values, "effective_on": date(2027, 1, 1)}, parties) == ()
    assert near_duplicates(office, {}, parties) == near_duplicates(office, values, []) == ()
    made = arrangements.add(office, values, [(each, "CLIENT") for each in parties], why="another site")
    assert {each.id for each in near_duplicates(office, values, parties)} == {id, made.id}


def test_what_has_ended_is_no_duplicate(office):
    active(office)
    office.clock.move(days=120)
    arrangements.evaluate(office)
    parties = [entity(code) for code in ("UNDP", "WFP", "UNICEF")]
    assert near_duplicates(office, {"type": "EOL", "title_en": "Shared fuel"}, parties) == ()
