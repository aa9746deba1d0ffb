"""The form fields of a service."""

from __future__ import annotations

from functools import partial

from commonservices.actions import offices
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.shared_services.service_specs import ServiceSpecs


def test_the_catalogue_is_searched_and_shown_by_name(frame: PageFrame) -> None:
    spec = ServiceSpecs(frame.words, Lookups(frame.bridge)).spec("catalogue_code")
    assert spec.kind == "reference"
    assert spec.search is not None
    assert spec.search("gazole")[0].key == "FUE-01"
    assert spec.label_of is not None
    assert spec.label_of("FUE-01") == "FUE-01 · Diesel"
    assert spec.label_of("OLD-1") == "OLD-1"


def test_places_are_chosen_from_a_list(frame: PageFrame) -> None:
    frame.bridge.do(partial(offices.add_location, values={"name": "Alpha", "kind": "TEAM_SITE"}))
    spec = ServiceSpecs(frame.words, Lookups(frame.bridge)).spec("location_id")
    assert spec.kind == "code"
    assert [choice.label for choice in spec.choices] == ["Alpha"]
