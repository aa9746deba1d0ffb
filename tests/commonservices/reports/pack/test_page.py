"""The page of the pack: headings, tables without empty columns, both writing directions."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from commonservices.queries.handover_rows import QuestionLine, StoryLine
from commonservices.reports.pack.page import page
from commonservices.reports.pack.sections import sections
from commonservices.reports.pack.words import LANGUAGES, PackWords
from tests.commonservices.reports.pack.test_sections import DAY, EMPTY, OWN

NASTY = replace(
    EMPTY,
    questions=(QuestionLine(kind="suspended", reference="T-001", title="<b>Fuel</b> & oil", text="one\ntwo"),),
    story=(
        StoryLine(day=DAY, kind="note", key="ACTIVE", **OWN),
        StoryLine(day=date(2026, 1, 1), kind="note", key="X", **OWN),
    ),
)


class Tags(HTMLParser):
    """Keeps the tags that are open, and whether each was closed in its turn."""

    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.heads = [], [], []

    def handle_starttag(self, tag, attrs):
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        if self.open and self.open[-1] == "th":
            self.heads.append(data)


def made(pack, language="en", **how):
    words = PackWords(language)
    return page(pack, words, sections(pack, words), **how)


def heads(text):
    tags = Tags()
    tags.feed(text)
    assert (tags.open, tags.wrong) == ([], [])
    return tags.heads


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tags_close_in_their_turn_in_every_language(language):
    assert heads(made(NASTY, language))


def test_what_people_wrote_is_no_markup():
    text = made(NASTY)
    assert "&lt;b&gt;Fuel&lt;/b&gt; &amp; oil" in text
    assert "one<br>two" in text


def test_columns_in_which_nothing_stands_are_left_out():
    assert heads(made(NASTY))[:4] == ["What", "Reference", "Title", "Text"]


def test_an_empty_list_says_so():
    assert made(EMPTY).count("Nothing is open here.") == 9


def test_the_story_stands_under_a_heading_for_each_arrangement():
    assert made(NASTY).count("<h3>") == 1


def test_columns_are_turned_round_only_where_it_is_asked_and_needed():
    there, turned = heads(made(NASTY, "ar"))[:4], heads(made(NASTY, "ar", turned=True))[:4]
    assert turned == there[::-1]
    assert heads(made(NASTY, turned=True)) == heads(made(NASTY))


def test_words_of_another_direction_are_kept_apart():
    assert "\u2068T-001\u2069" in made(NASTY, "ar")
