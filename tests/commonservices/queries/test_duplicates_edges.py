"""What counts as a look-alike, and what does not: words, parties, days, languages and states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.office import Office
from commonservices.queries.duplicates import Candidate, near_duplicates
from tests.builders import an_arrangement, an_office, entity
from tests.commonservices.store.acts import force_state

PAIR = [entity("UNICEF"), entity("WFP")]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def alike(office: Office, title: str = "", parties: object = PAIR, **values: object) -> tuple[Candidate, ...]:
    given = {"type": "MOU_CS", "title_en": title} | values
    return near_duplicates(office, given, parties)  # type: ignore[arg-type]


def test_an_empty_register_holds_no_look_alike(office: Office) -> None:
    assert alike(office, "Shared fuel") == ()


@pytest.mark.parametrize("title", ["Shared fuel", "FUEL, shared", "Fuel shared", "shared-fuel"])
def test_the_order_and_case_of_words_do_not_hide_a_look_alike(office: Office, title: str) -> None:
    an_arrangement(office)
    (found,) = alike(office, title)
    assert found.reasons == ("same_parties", "similar_title")


def test_the_same_parties_alone_are_a_reason(office: Office) -> None:
    an_arrangement(office)
    (found,) = alike(office, "Something else entirely")
    assert found.reasons == ("same_parties",)


def test_one_shared_party_needs_a_title_that_says_the_same(office: Office) -> None:
    an_arrangement(office)
    other = [entity("UNICEF"), entity("UNDP")]
    assert alike(office, "Another matter", other) == ()
    (found,) = alike(office, "Shared fuel", other)
    assert found.reasons == ("similar_title",)


def test_a_title_in_the_other_language_is_compared_too(office: Office) -> None:
    an_arrangement(office, title_fr="Carburant partagé")
    other = [entity("UNICEF"), entity("UNDP")]
    (found,) = alike(office, "", other, title_fr="CARBURANT PARTAGE")
    assert found.reasons == ("similar_title",)


def test_the_likest_stand_first_and_then_by_reference(office: Office) -> None:
    an_arrangement(office, title_en="Something else", reference="A-1")
    an_arrangement(office, title_en="Shared fuel", reference="Z-9")
    an_arrangement(office, title_en="Another matter", reference="A-0")
    assert [each.reference for each in alike(office, "Shared fuel")] == ["Z-9", "A-0", "A-1"]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (date(2027, 1, 1), None, 0),
        (date(2026, 12, 31), None, 1),
        (None, date(2025, 12, 31), 0),
        (None, date(2026, 1, 1), 1),
        (None, None, 1),
    ],
)
def test_days_must_meet_where_they_are_known(office: Office, start: date | None, end: date | None, found: int) -> None:
    an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31))
    assert len(alike(office, "Shared fuel", effective_on=start, expiry_on=end)) == found


def test_a_day_that_is_still_text_is_not_known(office: Office) -> None:
    an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31))
    assert len(alike(office, "Shared fuel", effective_on="1 January 2030")) == 1


@pytest.mark.parametrize(("state", "found"), [("ACTIVE", 1), ("NOTICE", 1), ("CANCELLED", 0), ("CLOSED", 0)])
def test_what_is_over_is_no_look_alike(office: Office, state: str, found: int) -> None:
    force_state(office, an_arrangement(office).id, state)
    assert len(alike(office, "Shared fuel")) == found


def test_the_title_is_told_in_the_language_of_the_reader(office: Office) -> None:
    an_arrangement(office, title_fr="Carburant")
    an_arrangement(office, title_en="Shared fuel again")
    assert {each.title for each in alike(office, "Shared fuel")} == {"Shared fuel", "Shared fuel again"}
    office.language = "fr"
    assert {each.title for each in alike(office, "Shared fuel")} == {"Carburant", "Shared fuel again"}


def test_a_candidate_carries_its_days_and_state(office: Office) -> None:
    added = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31))
    (found,) = alike(office, "Shared fuel")
    assert found == Candidate(
        added.id,
        added.reference,
        "Shared fuel",
        "DRAFT",
        date(2026, 1, 1),
        date(2026, 12, 31),
        ("same_parties", "similar_title"),
    )


def test_without_type_or_parties_nothing_is_asked(office: Office) -> None:
    an_arrangement(office)
    assert alike(office, "Shared fuel", type="") == ()
    assert alike(office, "Shared fuel", type=None) == ()
    assert alike(office, "Shared fuel", []) == ()
