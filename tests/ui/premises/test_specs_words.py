"""The form fields of this place for every field there is, and what goes in and out of their editors."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain.arrangements import Document
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.office import Office
from ui.page import PageFrame
from ui.premises.kinds import AGREEMENT, PREMISES, RECOGNITION, RecordKinds
from ui.premises.specs import TYPED_SETS, PlaceSpecs
from ui.words import Words

ID = UUID(int=1)
CLASSES: tuple[Any, ...] = (Premises, LongTermAgreement, Reliance, Occupancy)


def test_every_field_of_every_form_has_a_label_of_its_own(frame: PageFrame, specs: PlaceSpecs) -> None:
    for key in (PREMISES, AGREEMENT, RECOGNITION):
        kind = RecordKinds(frame).of(key)
        for title, names in kind.groups:
            made = specs.specs(kind.cls, names)
            labels = [each.label for each in made]
            assert title
            assert [each.name for each in made] == list(names)
            assert len(set(labels)) == len(labels), title
            assert not set(labels) & set(names), title


def test_no_field_a_person_may_change_can_only_be_looked_at(specs: PlaceSpecs) -> None:
    closed = [
        f"{cls.__name__}.{field.name}"
        for cls in CLASSES
        for field in record_type(cls).fields
        if not field.fixed and specs.spec(cls, field.name).read_only
    ]
    assert closed == []


def test_a_field_is_asked_for_when_the_form_says_so(specs: PlaceSpecs) -> None:
    for name in ("name", "city", "area_m2", "lease_end_on"):
        assert specs.of(Premises, name, required=True).required
        assert not specs.of(Premises, name, required=False).required
        assert specs.of(Premises, name, required=True).label == specs.spec(Premises, name).label


@pytest.mark.parametrize(
    ("number", "shown"),
    [("0", "0"), ("-1.25", "-1.25"), ("1250.50", "1250.5"), ("1E+3", "1000"), ("0.000001", "0.000001")],
)
def test_a_number_is_shown_as_it_would_be_typed(specs: PlaceSpecs, number: str, shown: str) -> None:
    house = Premises(id=ID, latitude=Decimal(number))
    assert specs.shown(house, "latitude") == shown
    assert specs.stored(Premises, "latitude", shown) == {"latitude": shown}


def test_what_is_shown_and_left_alone_is_stored_as_it_was(office_specs: PlaceSpecs, demo_office: Office) -> None:
    from commonservices.actions import premises as acts
    from commonservices.queries import premises

    (row, *_others) = premises.rows(demo_office)
    record = premises.detail(demo_office, row.id).premises
    values: dict[str, Any] = {}
    for field in record_type(Premises).fields:
        if field.kind is Kind.SCALED:
            values |= office_specs.stored(Premises, field.name, office_specs.shown(record, field.name))
    assert not acts.set_fields(demo_office, record.id, values)
    assert premises.detail(demo_office, row.id).premises == record


@pytest.fixture(params=["en", "fr", "es", "ar"])
def office_specs(request: pytest.FixtureRequest, frame: PageFrame, demo_office: Office) -> PlaceSpecs:
    """The form fields in each language of the window."""
    from ui.records.lookups import Lookups

    demo_office.language = request.param
    return PlaceSpecs(Words(request.param), Lookups(frame.bridge))


def test_a_set_of_codes_is_typed_in_one_order_and_an_empty_one_is_empty(specs: PlaceSpecs) -> None:
    for name in TYPED_SETS:
        for held, shown in (((), ""), (("B-2",), "B-2"), (("C-3", "A-1", "B-2"), "A-1, B-2, C-3")):
            made = LongTermAgreement(id=ID, catalogue_codes=frozenset(held))
            assert specs.shown(made, name) == shown
        assert specs.stored(LongTermAgreement, name, None) == {name: ""}


def test_papers_are_found_by_kind_title_and_file_whatever_the_letters(specs: PlaceSpecs) -> None:
    spec = specs.spec(Premises, "lease_document_id")
    papers = [
        Document(id=UUID(int=7), kind="LEASE", title="Dépôt 2026", file_name="a.pdf"),
        Document(id=UUID(int=8), kind="LEASE", title="", file_name="Scan_02.PDF"),
    ]
    specs.take_papers(papers)
    assert spec.search is not None
    assert spec.label_of is not None
    wanted = {"": 2, "  ": 2, "depot": 1, "DÉPÔT": 1, "scan_02": 1, "a.pdf": 1, "lease": 2, "nothing": 0}
    assert {text: len(spec.search(text)) for text in wanted} == wanted
    assert spec.label_of(str(UUID(int=8))).endswith("Scan_02.PDF")
    specs.take_papers([])
    assert spec.search("") == []
