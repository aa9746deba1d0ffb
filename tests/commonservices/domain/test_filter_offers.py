"""What completes the last word of a filter."""

import dataclasses

from commonservices.domain.filter_offers import MOST, offers
from commonservices.domain.filters import Vocabulary, parse
from tests.commonservices.domain.test_filters import vocabulary

ENGLISH = vocabulary()


def words(typed, said=ENGLISH, language="en"):
    return [each.word for each in offers(typed, said, language)]


def test_two_letters_offer_the_fields_that_begin_so():
    assert words("st") == ["state:", "starts:"]
    assert [each.text for each in offers("fuel sta", ENGLISH)] == ["fuel state:", "fuel starts:"]
    assert words("s") == []
    assert words("clinic") == []


def test_the_fields_are_offered_in_the_language_of_the_reader_and_found_in_english_too():
    assert words("ét", vocabulary("fr"), "fr") == ["état:"]
    assert words("stat", vocabulary("fr"), "fr") == ["état:"]
    assert words("سق", vocabulary("ar"), "ar") == []
    assert words("الس", vocabulary("ar"), "ar") == ["السقف:"]


def test_values_are_offered_with_their_meaning_and_fit_by_any_word():
    found = offers("state:act", ENGLISH)
    assert [(each.text, each.word, each.meaning) for each in found] == [("state:active", "active", "Active")]
    assert "lapsed_but_used" in words("flag:used")


def test_the_next_of_several_values_is_offered_behind_the_comma():
    assert [each.text for each in offers("x state:active,dra", ENGLISH)] == ["x state:active,draft"]


def test_a_minus_stays_before_the_field():
    assert [each.text for each in offers("-ty", ENGLISH)] == ["-type:"]
    assert offers("-type:las", ENGLISH)[0].text == "-type:las"


def test_days_offer_spans_and_special_words():
    assert words("ends:") == ["30d", "90d", "180d", "late", "today", "none"]
    assert words("ends:<") == ["30d", "90d", "180d", "today"]
    assert words("fin:r", vocabulary("fr"), "fr") == ["retard"]


def test_shares_of_a_ceiling_are_offered_only_for_more():
    assert words("ceiling:>") == ["80%", "100%"]
    assert words("ceiling:") == []


def test_names_are_offered_and_quoted_where_they_hold_blanks():
    found = offers("owner:ch", ENGLISH)
    assert [each.text for each in found] == ['owner:"Chief Supply"']
    assert parse(found[0].text, ENGLISH)[0][0].values == ("Chief Supply",)
    assert words("owner:no") == ["none"]


def test_entities_come_from_the_search_they_are_given():
    asked = []

    def offer(text):
        asked.append(text)
        return [("WFP", "World Food Programme")]

    fields = tuple(dataclasses.replace(each, offer=offer) if each.key == "party" else each for each in ENGLISH.fields)
    said = Vocabulary(fields, ENGLISH.day, ENGLISH.special)
    assert [(each.text, each.meaning) for each in offers("party:wf", said)] == [("party:WFP", "World Food Programme")]
    assert asked == ["wf"]


def test_never_more_than_a_dozen_are_offered():
    assert len(offers("type:", ENGLISH)) == MOST


def test_every_offer_reads_as_a_condition():
    for start in ("state:", "type:", "flag:", "basis:", "ends:", "ends:<", "ceiling:>", "owner:", "office:"):
        for each in offers(start, ENGLISH):
            (condition,), rest = parse(each.text, ENGLISH)
            assert (condition.wrong, rest) == (False, ""), each
