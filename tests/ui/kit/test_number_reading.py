from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kit.number_reading import Unreadable, read_number, show_number


@given(st.integers(-(10**15), 10**15), st.sampled_from([0, 2, 3]), st.sampled_from(["en", "fr", "ar", "de", "es"]))
def test_every_number_written_is_read_back_exactly(qapp, minor, decimals, language):
    written = show_number(minor, decimals, language)
    assert read_number(written, language, decimals) == Fraction(minor, 10**decimals)


@pytest.mark.parametrize(
    ("typed", "language", "decimals", "expected"),
    [
        ("1,234.50", "en", 2, Fraction(246900, 200)),
        ("1 234,50", "fr", 2, Fraction(246900, 200)),
        ("1.234,50", "en", 2, Fraction(246900, 200)),
        ("1234.5", "fr", 2, Fraction(2469, 2)),
        ("4,380", "en", 0, Fraction(4380)),
        ("4.380", "de", 0, Fraction(4380)),
        ("١٢٣", "ar", 0, Fraction(123)),
        ("\u221212", "en", 0, Fraction(-12)),
        ("12", "en", 0, Fraction(12)),
    ],
)
def test_numbers_are_read_as_people_type_them(qapp, typed, language, decimals, expected):
    assert read_number(typed, language, decimals) == expected


@pytest.mark.parametrize("typed", ["abc", "12x", "--3", "1,2,3.4.5", "", "1.2.3"])
def test_what_is_no_number_is_refused_with_an_example(qapp, typed):
    with pytest.raises(Unreadable, match="is not a number"):
        read_number(typed, "en", 2)


def test_too_many_decimals_are_refused_not_rounded(qapp):
    with pytest.raises(Unreadable, match="more than 2 decimals"):
        read_number("1.234", "en", 2)
    with pytest.raises(Unreadable, match="whole number"):
        read_number("1.5", "en", 0)


def test_numbers_are_written_with_the_separators_of_the_language(qapp):
    assert show_number(-123456789, 2, "en") == "\u22121,234,567.89"
    assert show_number(123456, 2, "fr") == "1\u202f234,56"
    assert show_number(7, 3, "en") == "0.007"
    assert show_number(1200, 0, "en") == "1,200"
