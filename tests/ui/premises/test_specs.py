"""The form fields of this place."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement
from ui.premises.specs import PlaceSpecs

HOUSE = Premises(id=UUID(int=1), area_m2=Decimal("1250.50"), latitude=None)


def test_exact_numbers_are_typed_as_they_stand(specs: PlaceSpecs) -> None:
    assert specs.spec(Premises, "area_m2").kind == "text"
    assert specs.shown(HOUSE, "area_m2") == "1250.5"
    assert specs.shown(HOUSE, "latitude") == ""
    assert specs.stored(Premises, "area_m2", "12,5") == {"area_m2": "12,5"}
    assert specs.stored(Premises, "area_m2", None) == {"area_m2": ""}


def test_long_lists_of_codes_are_typed(specs: PlaceSpecs) -> None:
    made = LongTermAgreement(id=UUID(int=1), catalogue_codes=frozenset({"PRO-02", "PRO-01"}))
    assert specs.shown(made, "catalogue_codes") == "PRO-01, PRO-02"
    assert specs.stored(LongTermAgreement, "catalogue_codes", "PRO-01") == {"catalogue_codes": "PRO-01"}


def test_places_are_chosen_and_who_it_is_about_can_be_entered(specs: PlaceSpecs) -> None:
    assert [choice.label for choice in specs.spec(Premises, "location_id").choices] == [
        "Alpha",
        "Bravo",
        "Charlie",
        "Delta",
    ]
    assert not specs.spec(Occupancy, "entity_id").read_only
    assert [spec.name for spec in specs.specs(Premises, ("name", "city"))] == ["name", "city"]


def test_papers_of_the_record_are_offered(specs: PlaceSpecs) -> None:
    spec = specs.spec(Premises, "lease_document_id")
    assert spec.search is not None
    assert spec.label_of is not None
    assert spec.search("") == []
    paper = Document(id=UUID(int=7), kind="LEASE", title="Lease 2026", file_name="lease.pdf")
    specs.take_papers([paper])
    assert [choice.key for choice in spec.search("2026")] == [str(paper.id)]
    assert spec.search("other") == []
    assert spec.label_of(str(paper.id)) == "Lease: Lease 2026"
    assert spec.label_of("unknown") == "…"
