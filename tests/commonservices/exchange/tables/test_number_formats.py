"""A number format tells a day from a time, a length of time and a plain number, in several languages."""

import pytest

from commonservices.exchange.tables.number_formats import (
    DAY,
    FLAG,
    NUMBER,
    PADDED,
    PERCENT,
    TIME,
    kind_of,
    kind_of_code,
)


@pytest.mark.parametrize(
    "code",
    [
        "yyyy-mm-dd",
        "dd/mm/yy",
        "d-mmm",
        "mmm-yy",
        "m",
        "mmmm yyyy",
        "[$-409]d-mmm-yy;@",
        "jj/mm/aaaa",
        "tt.mm.jjjj",
        "[$-40C]jj/mm/aaaa",
        "e",
        "aaaa",
        "gge",
        "yyyy\\-mm\\-dd hh:mm:ss.000",
        'dd" of "mmmm',
        "[Red]dd/mm/yyyy",
        "dd/mm/yyyy h:mm AM/PM",
        "b1dd",
        '"day: "d',
        "[<1]dd;mm",
    ],
)
def test_a_format_with_letters_of_a_day_shows_a_day(code):
    assert kind_of_code(code) == DAY


@pytest.mark.parametrize("code", ["h:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM", "h AM/PM", "ss"])
def test_a_format_with_letters_of_a_time_alone_shows_a_time(code):
    assert kind_of_code(code) == TIME


@pytest.mark.parametrize("code", ["[h]:mm", "[mm]:ss", "[ss]", "[h]:mm:ss;@"])
def test_a_length_of_time_stays_a_number(code):
    assert kind_of_code(code) == NUMBER


@pytest.mark.parametrize(
    "code",
    [
        "",
        "General",
        "Standard",
        "@",
        "0",
        "0.00",
        "#,##0",
        '0"%"',
        "0\\%",
        "[<1]0%;0",
        "[>9]000;0",
        "00-000",
        "0.00E+00",
        "#,##0 [$USD]",
        '"dd" 0',
        "0 \\d",
        "#,##0 USD",
        '#,##0.00 "days"',
        "[Red]0;[Blue]-0",
        "# ?/?",
        "_-* #,##0_d",
        '"Yes";"Yes";"No"',
        "General;-General",
        "0;dd",
        "#" * 5000 + "d",
    ],
)
def test_a_format_with_places_for_digits_stays_a_number_whatever_its_words(code):
    assert kind_of_code(code) == NUMBER


def test_a_flag_saved_as_a_number_is_a_flag():
    assert kind_of_code('"TRUE";"TRUE";"FALSE"') == FLAG


@pytest.mark.parametrize(
    ("number", "kind"),
    [(14, DAY), (22, DAY), (30, DAY), (57, DAY), (18, TIME), (45, TIME), (46, NUMBER), (0, NUMBER), (49, NUMBER)],
)
def test_built_in_formats_are_known_by_their_number(number, kind):
    assert kind_of(number, None) == kind


def test_the_code_of_the_file_goes_before_the_meaning_of_its_number():
    assert kind_of(14, "0.00") == NUMBER


@pytest.mark.parametrize("code", ["0%", "0.00%", "0 %", "0\\ %", "[Red]0.0%;-0.0%", "# ##0.0%", "??0%"])
def test_a_percentage_is_known_by_a_sign_that_is_no_mere_word(code):
    assert kind_of_code(code) == PERCENT


def test_the_built_in_percentages_are_known_by_their_numbers():
    assert [kind_of(number, None) for number in (9, 10, 11)] == [PERCENT, PERCENT, NUMBER]


@pytest.mark.parametrize(("code", "figures"), [("00", 2), ("00000", 5), ("000;-000", 3), ("[Red]0000_)", 4)])
def test_a_format_of_zeros_alone_fills_a_number_up_to_so_many_figures(code, figures):
    assert kind_of_code(code) == PADDED + figures
