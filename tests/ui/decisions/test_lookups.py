"""What the fields of this place find, and how it is called."""

from __future__ import annotations

from commonservices.office import Office
from tests.ui.decisions.conftest import Decided
from ui.decisions.lookups import BodyLookups
from ui.page import PageFrame


def looked(frame: PageFrame) -> BodyLookups:
    return BodyLookups(frame.bridge, frame.words)


def test_a_body_is_found_by_name_and_by_kind(frame: PageFrame, held: Decided) -> None:
    found = looked(frame)
    for typed in ("operations", "OMT", "management team"):
        assert [each.key for each in found.search("body")(typed)] == [str(held.body)]
    assert found.label_of("body")(str(held.body)) == "Operations team"


def test_a_meeting_is_found_by_its_body_or_its_day(frame: PageFrame, held: Decided) -> None:
    found = looked(frame)
    assert [each.key for each in found.search("meeting")("5 march")] == [str(held.meeting)]
    assert found.label_of("meeting")(str(held.meeting)).startswith("Operations team · 5 March")


def test_a_decision_is_found_by_its_words(frame: PageFrame, held: Decided) -> None:
    found = looked(frame)
    assert [each.key for each in found.search("decision")("fuel year")] == [str(held.decision)]
    assert "The fuel goes on" in found.label_of("decision")(str(held.decision))


def test_the_record_concerned_is_an_arrangement_or_a_service(frame: PageFrame, held: Decided) -> None:
    found = looked(frame)
    key, label = f"SHARED_SERVICE:{held.small.fuel}", found.label_of("")
    reference = label(key).partition(" ")[0]
    assert key in [each.key for each in found.search("")(reference)]
    assert all(each.key.startswith("ARRANGEMENT:") for each in found.search("")("fuel"))
    assert label("PREMISES:x") == "PREMISES:x"


def test_entities_that_take_part_come_first(frame: PageFrame, office: Office) -> None:
    from commonservices.queries.decisions import taking_part

    here = {str(each) for each in taking_part(office)}
    keys = [each.key for each in looked(frame).all_of("entity")]
    assert here
    assert set(keys[: len(here)]) == here


def test_other_kinds_are_looked_up_as_everywhere(frame: PageFrame, held: Decided) -> None:
    found = looked(frame)
    assert [each.label for each in found.search("person")("focal")] == ["Focal point"]
    assert found.label_of("person")(str(held.deputy)) == "Deputy"
    assert found.all_of("body") == ()
