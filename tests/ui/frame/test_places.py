"""The declared places."""

import pytest

from ui.frame.places import PLACES, Place, built, is_built, page_class
from ui.page import Page


@pytest.mark.parametrize("place", built(), ids=lambda place: place.key)
def test_every_built_place_is_a_page_that_knows_its_key(place: Place) -> None:
    found = page_class(place.page)
    assert issubclass(found, Page)
    assert found.place == place.key
    if place.record and is_built(place.record):
        assert page_class(place.record).place == place.key


def test_a_page_that_is_not_written_is_not_listed() -> None:
    assert not is_built("ui.never_written.page:NeverPage")
    missing = Place("never", "Never", "sun", "", "", "work", "ui.never_written.page:NeverPage")
    assert missing not in built((*PLACES, missing))


def test_titles_are_whole_words() -> None:
    assert [place.title for place in PLACES if place.key == "usage"] == ["Monthly usage"]
