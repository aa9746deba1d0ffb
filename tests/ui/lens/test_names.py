"""How priorities, narratives and gender figures are called."""

from commonservices.domain import narratives
from commonservices.domain.priorities import codes_of, schemes
from ui.lens import names
from ui.words import Words


def test_every_state_has_words_and_a_mark():
    states = {narratives.WRITING, narratives.WRITTEN, narratives.VALIDATED}
    assert set(names.STATUS) == set(names.STATUS_MARK) == states
    pairs = {narratives.COVERED, narratives.WRITTEN, narratives.WRITING, narratives.NO_NARRATIVE}
    assert set(names.PAIRS) == set(names.PAIR_MARK) == pairs
    assert names.status("written") == "To be validated"
    assert names.pair("no_narrative") == "No narrative"


def test_every_priority_is_called_by_its_name():
    for language in ("en", "fr", "es", "ar"):
        words = Words(language)
        for scheme in schemes():
            assert names.scheme(words, scheme) != scheme
            assert all(names.priority(words, scheme, code) != code for code in codes_of(scheme))


def test_a_goal_has_its_number():
    assert names.priority(Words("en"), "SDG", "1") == "1 · No Poverty"


def test_the_count_of_words_says_what_is_asked():
    assert names.word_line(Words("en"), "GENDER", 12) == "12 words; 50 to 300 are asked"
    assert names.word_line(Words("en"), "GENERAL", 12) == "12 words; at most 300 fit"
