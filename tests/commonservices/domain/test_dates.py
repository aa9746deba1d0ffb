"""Dates and months as people type them in four languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.dates import month_name, read_date, read_month, show_date, show_month
from commonservices.errors import RuleBroken

LANGUAGES = ("en", "fr", "es", "ar")
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
LAST = date(2026, 12, 31)


def refused(text, language="en", read=read_date):
    with pytest.raises(RuleBroken) as caught:
        read(text, language=language, field="expiry_on")
    assert caught.value.field == "expiry_on"
    assert caught.value.value == text
    return caught.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "2026-12-31",
        "2026/12/31",
        "20261231",
        "31/12/2026",
        "31.12.2026",
        "31-12-2026",
        " 31 Dec 2026 ",
        "31 December 2026",
        "Dec 31, 2026",
        "2026 Dec 31",
        "31st December 2026",
        "31 of December 2026",
        "31 déc. 2026",
        "31 décembre 2026",
        "31 DECEMBRE 2026",
        "31 dic 2026",
        "31 de diciembre de 2026",
        "31 ديسمبر 2026",
        "٣١ ديسمبر ٢٠٢٦",
        "٣١/١٢/٢٠٢٦",
        "٢٠٢٦-١٢-٣١",
        "۳۱/۱۲/۲۰۲۶",
        "31 كانون الأول 2026",
        "31 كانون الأول/ديسمبر 2026",
        "2026\u201112\u201131",
        "2026-12-31 00:00:00",
        "2026-12-31T00:00",
    ],
)
def test_the_last_day_of_2026_is_read_in_every_way_people_write_it(text, language):
    assert read_date(text, language=language) == LAST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1er janvier 2027", date(2027, 1, 1)),
        ("1 févr. 2027", date(2027, 2, 1)),
        ("15 août 2026", date(2026, 8, 15)),
        ("15 juil. 2026", date(2026, 7, 15)),
        ("15 ago 2026", date(2026, 8, 15)),
        ("15 sept. 2026", date(2026, 9, 15)),
        ("\u0661\u0665 شباط ٢٠٢٦", date(2026, 2, 15)),
        ("15 أوت 2026", date(2026, 8, 15)),
        ("15 جويلية 2026", date(2026, 7, 15)),
        ("15 آب 2026", date(2026, 8, 15)),
        ("29 Feb 2028", date(2028, 2, 29)),
        ("3.4.2026", date(2026, 4, 3)),
        ("5/5/2026", date(2026, 5, 5)),
        ("12/31/2026", LAST),
    ],
)
def test_month_names_and_plain_numbers_are_read(text, expected):
    assert read_date(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("03/04/2026", "2026-04-03", "2026-03-04"),
        ("1/12/2026", "2026-12-01", "2026-01-12"),
        ("03-04-2026", "2026-04-03", "2026-03-04"),
    ],
)
def test_in_english_two_small_numbers_are_asked_about(text, first, second):
    broken = refused(text)
    assert broken.rule == "ambiguous_date"
    assert (broken.params["first"], broken.params["second"]) == (first, second)
    assert "can mean 3 Apr 2026 or 4 Mar 2026" in refused("03/04/2026").message


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_in_the_other_languages_the_day_comes_first(language):
    assert read_date("03/04/2026", language=language) == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31/02/2026", "End date “31/02/2026”: February 2026 has 28 days. A valid example is 28 Feb 2026."),
        ("29/02/2027", "End date “29/02/2027”: February 2027 has 28 days. A valid example is 28 Feb 2027."),
        ("30 Feb 2028", "End date “30 Feb 2028”: February 2028 has 29 days. A valid example is 29 Feb 2028."),
        ("2026-04-31", "End date “2026-04-31”: April 2026 has 30 days. A valid example is 30 Apr 2026."),
        ("31 novembre 2026", "End date “31 novembre 2026”: November 2026 has 30 days. A valid example is 30 Nov 2026."),
    ],
)
def test_a_day_the_month_does_not_have_is_refused_with_the_days_it_has(text, sentence):
    broken = refused(text, "fr")
    assert broken.rule == "no_such_day"
    assert broken.message == sentence


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "31/12/26",
        "31/13/2026",
        "13/13/2026",
        "00/04/2026",
        "0/0/2026",
        "31 Dec",
        "Dec 2026",
        "31 jui 2026",
        "31 Dec Nov 2026",
        "1 2 3 2026",
        "2026-12-31 09:30",
        "31_12_2026",
        "46022",
        "31 Dec 2026 2026",
        "Dec 2026 Dec",
        "100/200/2026",
        "31\u00d712\u00d72026",
        "😀",
    ],
)
def test_what_is_no_date_is_refused_with_a_valid_example(text):
    broken = refused(text)
    assert broken.rule == "not_a_date"
    assert "31 Dec 2026" in broken.message


@pytest.mark.parametrize("text", ["1 Jan 0202", "31/12/1899", "2200-01-01", "03/04/0026"])
def test_a_year_out_of_this_world_is_refused(text):
    assert refused(text).rule == "year_out_of_range"


@pytest.mark.parametrize("text", ["today", "Today", "aujourd\u2019hui", "hoy", "اليوم"])
def test_today_is_understood_when_the_day_is_known(text):
    assert read_date(text, today=LAST) == LAST
    assert refused(text).rule == "not_a_date"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03",
        "2026/3",
        "03/2026",
        "Mar 2026",
        "March 2026",
        "mars 2026",
        "marzo de 2026",
        "مارس ٢٠٢٦",
        "2026-03-01",
        "1 Mar 2026",
    ],
)
def test_a_month_is_read_in_every_way_people_write_it(text):
    assert read_month(text) == date(2026, 3, 1)


@pytest.mark.parametrize("text", ["2026", "13/2026", "2026-00", "Mar", "Mar 26", "2026 2026", "x 2026", "jui 2026", ""])
def test_what_is_no_month_is_refused(text):
    assert refused(text, read=read_month).rule == "not_a_month"


def test_a_day_inside_a_month_is_not_taken_for_the_month():
    broken = refused("2026-03-05", read=read_month)
    assert broken.rule == "not_first_of_month"
    assert "5 Mar 2026" in broken.message
    assert "1 Mar 2026" in broken.message


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "1 Jan 2027"),
        ("fr", "1er janv. 2027"),
        ("es", "1 ene 2027"),
        ("ar", "1 يناير 2027"),
        ("pt", "1 Jan 2027"),
    ],
)
def test_a_day_is_shown_in_the_language_of_the_reader(language, shown):
    assert show_date(date(2027, 1, 1), language) == shown


@given(DAYS, st.sampled_from(LANGUAGES))
def test_what_is_shown_reads_back_as_the_same_day(day, language):
    assert read_date(show_date(day, language), language=language) == day
    assert read_date(day.isoformat(), language=language) == day
    assert read_date(f"{day:%d.%m.%Y}", language=language) == day
    assert read_month(show_month(day.replace(day=1), language), language=language) == day.replace(day=1)


@given(DAYS, st.sampled_from(["fr", "es", "ar"]))
def test_day_month_year_reads_back_in_languages_that_write_it_so(day, language):
    slashed = f"{day:%d/%m/%Y}"
    assert read_date(slashed, language=language) == day
    assert read_date(slashed.translate({ord(str(n)): chr(0x660 + n) for n in range(10)}), language=language) == day


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_any_text_is_a_date_or_a_refusal_in_words(text, language):
    try:
        day = read_date(text, language=language, field="expiry_on")
    except RuleBroken as broken:
        shown = broken.message
    else:
        shown = show_date(day, language)
    assert shown


def test_every_month_has_a_name_in_every_language():
    for language in LANGUAGES:
        assert len({month_name(month, language) for month in range(1, 13)}) == 12
