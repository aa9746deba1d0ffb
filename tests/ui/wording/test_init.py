"""Tables of words stand as they are until they are translated."""

from ui.wording import QT_TRANSLATE_NOOP
from ui.wording.acts import KINDS
from ui.wording.flags import DATED, UNDATED


def test_a_marked_text_is_given_back_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Acts", "Party added") == "Party added"


def test_sentences_with_a_day_have_a_place_for_it_and_the_others_have_none() -> None:
    assert all(sum(place in text for place in ("{due}", "{since}")) == 1 for text in DATED.values())
    assert not any("{" in text for text in UNDATED.values())
    assert all(text.endswith(".") for text in (*DATED.values(), *UNDATED.values()))


def test_kinds_of_records_are_named_in_the_singular_and_without_an_article() -> None:
    assert not any(text.startswith(("A ", "The ")) for text in KINDS.values())
