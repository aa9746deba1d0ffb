"""Calendars and alerts in the words of four languages."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from commonservices.domain import calendar_reasons
from commonservices.domain.alerts import ACKNOWLEDGED, SNOOZED
from commonservices.domain.calendar import calendar_of
from commonservices.domain.calendar_words import (
    LANGUAGES,
    alert_sentence,
    answer_sentence,
    counted,
    day_title,
    file_words,
    sentence,
    spoken_day,
)
from commonservices.paths import resource
from commonservices.queries.calendar import DAY_KINDS
from tests.commonservices.domain.made import facts

PLACE = re.compile(r"\{(\w+)\}")
TODAY = date(2026, 10, 5)


def tables(language):
    return tomllib.loads(resource("messages", f"calendar_{language}.toml").read_text(encoding="utf-8"))


def test_the_sentence_says_end_notice_and_renewal():
    known = facts(auto_renew=True, renewal_term_m=12)
    assert sentence(calendar_of(known, TODAY), "en") == (
        "Ends 31 December; 90 days’ notice; the last day to give notice was 2 October; it renews for a year."  # noqa: RUF001
    )
    assert sentence(calendar_of(known, TODAY), "fr") == (
        "Prend fin le 31 décembre ; préavis de 90 jours ; le dernier jour pour donner préavis était le 2 octobre ; "
        "il se renouvelle pour un an."
    )
    assert sentence(calendar_of(known, TODAY), "es") == (
        "Termina el 31 de diciembre; preaviso de 90 días; el último día para dar preaviso fue el 2 de octubre; "
        "se renueva por un año."
    )
    assert "31 ديسمبر" in sentence(calendar_of(known, TODAY), "ar")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_sentences_with_the_same_places(language):
    english, other = tables("en"), tables(language)
    for name in ("reasons", "titles", "alerts", "file", "dates"):
        assert other[name].keys() == english[name].keys()
        for key, text in english[name].items():
            if not key.startswith("first_"):
                assert set(PLACE.findall(other[name][key])) == set(PLACE.findall(text)), f"{language} {name}.{key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_a_sentence_and_every_sentence_a_reason(language):
    source = Path(calendar_reasons.__file__).read_text(encoding="utf-8")
    keys = set(tables(language)["reasons"])
    made = {
        f"{tail}_{when}"
        for tail in ("renews", "used_up", "ends")
        for when in ("ahead", "today", "passed", "without_notice")
    }
    assert made <= keys
    assert {key for key in keys - made if f'"{key}"' not in source} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_day_has_a_heading_in_every_language(language):
    for kind in DAY_KINDS:
        assert "Clinic" in day_title(kind, language, title="Clinic", note="Report")
    assert day_title("obligation", language, title="Clinic", note="Report").startswith("Report")


@pytest.mark.parametrize(
    ("noun", "number", "language", "said"),
    [
        ("days", 1, "en", "1 day"),
        ("days", 90, "en", "90 days"),
        ("months", 12, "en", "a year"),
        ("months", 24, "fr", "2 ans"),
        ("months", 6, "es", "6 meses"),
        ("months", 18, "en", "18 months"),
        ("times", 2, "en", "twice"),
        ("times", 3, "en", "3 times"),
        ("days", 0, "fr", "0 jour"),
        ("days", 2, "ar", "يومين"),
        ("days", 7, "ar", "7 أيام"),
        ("days", 90, "ar", "90 يوما"),
        ("days", 100, "ar", "100 يوم"),
        ("days", 103, "ar", "103 أيام"),
        ("notice_days", 1, "en", "1 day’s notice"),  # noqa: RUF001
    ],
)
def test_numbers_are_said_with_their_noun(noun, number, language, said):
    assert counted(noun, number, language) == said


def test_a_day_is_said_without_its_year_only_in_this_year():
    assert spoken_day(date(2026, 12, 31), TODAY, "en") == "31 December"
    assert spoken_day(date(2027, 1, 1), TODAY, "en") == "1 January 2027"
    assert spoken_day(date(2027, 1, 1), TODAY, "fr") == "1er janvier 2027"
    assert spoken_day(date(2026, 2, 1), TODAY, "es") == "1 de febrero"
    assert spoken_day(date(2026, 2, 1), TODAY, "xx") == "1 February"


@pytest.mark.parametrize(
    ("due", "since", "said"),
    [
        (date(2026, 10, 12), None, "Due 12 October, in 7 days."),
        (TODAY, None, "Due today."),
        (date(2026, 10, 4), None, "Was due 4 October, 1 day ago."),
        (None, date(2026, 7, 1), "Since 1 July."),
        (None, None, "Nothing has been done about it yet."),
    ],
)
def test_an_alert_says_by_when_or_since_when(due, since, said):
    assert alert_sentence(due, since, TODAY, "en") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_says_who_when_and_why(language):
    for answer in (ACKNOWLEDGED, SNOOZED):
        said = answer_sentence(
            answer, by="Focal point", on=TODAY, until=date(2026, 11, 2), reason="asked", today=TODAY, language=language
        )
        assert "Focal point" in said
        assert said.endswith("asked")


def test_the_file_is_named_after_its_office():
    assert file_words("name", "fr", office="UNEXAM") == "Services communs : UNEXAM"
