"""Text that is being typed is kept beside the journal and offered again, never taken for something saved."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.actions import arrangements, drafts
from commonservices.office import Office
from tests.builders import an_arrangement, reopened

PLACE = "arrangements?id=1"
WORDS = ["Énergie partagée", "مذكرة", "two\nlines", "\u200fmarked", "=1+1", "'; DROP TABLE draft; --", "x" * 5000]


def test_what_was_being_typed_is_offered_again(office: Office) -> None:
    drafts.keep(office, PLACE, "title_en", "Half a tit")
    drafts.keep(office, PLACE, "purpose", "Because")
    assert drafts.kept(office, PLACE) == {"title_en": "Half a tit", "purpose": "Because"}


def test_places_do_not_mix(office: Office) -> None:
    drafts.keep(office, PLACE, "title_en", "One")
    drafts.keep(office, "arrangements?id=2", "title_en", "Two")
    assert drafts.kept(office, PLACE) == {"title_en": "One"}
    assert drafts.kept(office, "arrangements?id=2") == {"title_en": "Two"}
    assert drafts.kept(office, "services?id=1") == {}


def test_the_latest_text_of_a_field_is_the_one_that_counts(office: Office) -> None:
    for text in ("W", "Wa", "Wat", "Water"):
        drafts.keep(office, PLACE, "title_en", text)
    assert drafts.kept(office, PLACE) == {"title_en": "Water"}


def test_an_empty_text_forgets_only_its_own_field(office: Office) -> None:
    drafts.keep(office, PLACE, "title_en", "Water")
    drafts.keep(office, PLACE, "purpose", "Because")
    drafts.keep(office, PLACE, "title_en", "")
    drafts.keep(office, PLACE, "never_typed", "")
    assert drafts.kept(office, PLACE) == {"purpose": "Because"}


@pytest.mark.parametrize("text", WORDS)
def test_any_text_comes_back_as_it_was_typed(office: Office, text: str) -> None:
    drafts.keep(office, PLACE, "notes", text)
    assert drafts.kept(office, PLACE) == {"notes": text}


def test_a_draft_lies_outside_the_journal_and_is_no_change_to_back_up(office: Office, watch: Any) -> None:
    before = watch()
    drafts.keep(office, PLACE, "title_en", "Not saved")
    assert before.unchanged()
    assert not office.changed()


def test_a_draft_survives_the_end_of_the_program(office: Office) -> None:
    drafts.keep(office, PLACE, "title_en", "Half a tit")
    again = reopened(office)
    assert drafts.kept(again, PLACE) == {"title_en": "Half a tit"}
    again.close(backup=False)


def test_a_draft_says_nothing_about_the_record_it_is_for(office: Office) -> None:
    added = an_arrangement(office)
    drafts.keep(office, f"arrangements?id={added.id}", "title_en", "Typed, not saved")
    arrangements.set_field(office, added.id, "title_en", "Saved")
    assert drafts.kept(office, f"arrangements?id={added.id}") == {"title_en": "Typed, not saved"}


def test_a_register_open_for_reading_keeps_no_draft_and_says_no_word(office: Office) -> None:
    drafts.keep(office, PLACE, "title_en", "Before")
    office.read_only = True
    drafts.keep(office, PLACE, "title_en", "After")
    assert drafts.kept(office, PLACE) == {"title_en": "Before"}
    office.read_only = False


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.sampled_from(["", "1", "22"])), max_size=8)
)
def test_what_is_kept_is_always_the_last_text_of_each_field(office: Office, typed: list[tuple[str, str, str]]) -> None:
    for place in "abc":
        for field in drafts.kept(office, place):
            drafts.keep(office, place, field, "")
    expected: dict[str, dict[str, str]] = {"a": {}, "b": {}, "c": {}}
    for place, field, text in typed:
        drafts.keep(office, place, field, text)
        expected[place][field] = text
    for place, fields in expected.items():
        assert drafts.kept(office, place) == {field: text for field, text in fields.items() if text}
