"""Searching forgives spelling; keeping is strict about characters nobody can see."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.text import clean_line, clean_text, fold
from commonservices.errors import RuleBroken

READABLE = st.text(
    st.characters(
        exclude_categories=["Cc", "Cs"], exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ),
    max_size=60,
).filter(lambda text: not any((ord(sign) & 0xFFFE) == 0xFFFE for sign in text))


def refused_line(text, max_length=100):
    with pytest.raises(RuleBroken) as refused:
        clean_line(text, max_length, "title")
    return refused.value


def kept_or_rule(text):
    try:
        return clean_line(text, 60, "title"), ""
    except RuleBroken as refused:
        return "", refused.rule


# --- Folding for search -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Équipe de PAYS", "equipe de pays"),
        ("Hábitat", "habitat"),
        ("L\u2019accord", "l'accord"),
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("Đà Nẵng", "da nang"),
        ("Straße", "STRASSE"),
        ("Œuvre", "oeuvre"),
        ("İzmir", "izmir"),
        ("ﬁnance", "finance"),
        ("\uff35\uff2e\uff24\uff30", "undp"),
        ("2 \u2013 3", "2 - 3"),
        ("\u221212", "-12"),
        ("zero\u200bwidth", "zerowidth"),
        ("\u200fUNDP\u200e", "undp"),
        ("e\u0301", "é"),
    ],
)
def test_spellings_a_reader_calls_the_same_fold_to_the_same(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("أمم", "امم"),
        ("إدارة", "اداره"),
        ("آلية", "اليه"),
        ("ٱلأمن", "الامن"),
        ("مذكّرةُ تَفاهُم", "مذكره تفاهم"),
        ("مـــذكرة", "مذكره"),
        ("مستشفى", "مستشفي"),
        ("ی", "ي"),
        ("ک", "ك"),
        ("٢٠٢٦", "2026"),
        ("۲۰۲۶", "2026"),
        ("ﻻ", "لا"),
    ],
)
def test_arabic_is_found_without_marks_or_letter_variants(written, searched):
    assert fold(written) == fold(searched)


def test_different_words_stay_different():
    folded = {fold(word) for word in ("WFP", "WHO", "أمن", "أمم", "peche", "pache", "e", "e-")}
    assert len(folded) == 8


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_composed_and_decomposed_text_fold_alike(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_ten_thousand_titles_fold_in_well_under_a_second():
    titles = [f"Accord de prestation de services n° {number} — l\u2019équipe" for number in range(10_000)]
    start = time.process_time()
    folded = [fold(title) for title in titles]
    assert time.process_time() - start < 1.0
    assert folded[7].endswith("7 - l'equipe")


# --- One clean line -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Fuel  ", "Fuel"),
        ("e\u0301quipe", "équipe"),
        ("", ""),
        ("tab\tinside", "tab inside"),
        ("\u200fمذكرة\u200e MOU", "\u200fمذكرة\u200e MOU"),
        ("a\u2068UNDP\u2069b", "a\u2068UNDP\u2069b"),
        ("convoy 🚚 ok", "convoy 🚚 ok"),
        ("👩\u200d⚕️", "👩\u200d⚕️"),
        ("Fuel\r\n", "Fuel"),
    ],
)
def test_a_line_is_kept_as_people_mean_it(typed, kept):
    assert clean_line(typed, 100, "title") == kept


@pytest.mark.parametrize(
    ("text", "place", "code", "name"),
    [
        ("ab\x00c", 3, "U+0000", "null"),
        ("\x07", 1, "U+0007", "bell"),
        ("a\x1b[31m", 2, "U+001B", "escape"),
        ("abc\x7fd", 4, "U+007F", "delete"),
        ("a\x9fb", 2, "U+009F", "control character"),
        ("x\ufffe", 2, "U+FFFE", "control character"),
    ],
)
def test_a_control_character_is_named_with_its_place(text, place, code, name):
    refused = refused_line(text)
    assert refused.rule == "control_character"
    assert f"Character {place} is {code} ({name})" in refused.message
    assert refused.field == "title"


def test_half_a_character_is_refused_and_the_message_can_be_written_anywhere():
    refused = refused_line("a\ud800b")
    assert refused.rule == "control_character"
    assert "U+D800" in refused.message
    assert refused.value.encode("utf-8") == b"a\\ud800b"


@pytest.mark.parametrize(
    "text",
    [
        "a\u202eb",
        "\u202aabc\u202c",
        "a\u202d",
        "abc\u202c",
        "a\u2066b",
        "a\u2069b",
        "\u2067\u2068x\u2069",
        "\u2069\u2068",
    ],
)
def test_signs_that_turn_the_reading_direction_unseen_are_refused(text):
    assert refused_line(text).rule == "direction_control"


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\x0b", "\x85"])
def test_a_line_break_is_refused_in_one_line(line_break):
    refused = refused_line(f"one{line_break}two")
    assert refused.rule == "line_break"
    assert "Character 4" in refused.message


def test_too_long_a_line_is_refused_with_both_lengths():
    refused = refused_line("x" * 121, max_length=120)
    assert refused.rule == "too_long"
    assert "121" in refused.message
    assert "120" in refused.message


def test_a_line_of_exactly_the_limit_fits_after_spaces_are_dropped():
    assert clean_line(" " + "é" * 10 + " ", 10, "title") == "é" * 10


@given(READABLE)
def test_cleaning_a_line_twice_changes_nothing(text):
    kept, rule = kept_or_rule(text)
    assert rule in {"", "line_break", "too_long"}
    assert rule or clean_line(kept, 60, "title") == kept


@given(st.text(max_size=40))
def test_any_text_is_kept_or_refused_by_a_known_rule(text):
    kept, rule = kept_or_rule(text)
    assert rule in {"", "control_character", "direction_control", "line_break", "too_long"}
    assert kept.encode("utf-8").decode("utf-8") == kept


# --- Text of many lines -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\n\n a  \n\n b \n", "a\n\n b"),
        ("one\u2028two", "one\ntwo"),
        ("col\tumn", "col\tumn"),
        ("", ""),
    ],
)
def test_a_text_keeps_its_lines_with_one_kind_of_line_end(typed, kept):
    assert clean_text(typed, 100, "purpose") == kept


@pytest.mark.parametrize(
    ("text", "rule"), [("a\x00", "control_character"), ("a\n\u202eb", "direction_control"), ("x" * 11, "too_long")]
)
def test_a_text_is_refused_for_the_same_reasons_as_a_line(text, rule):
    with pytest.raises(RuleBroken) as refused:
        clean_text(text, 10, "purpose")
    assert (refused.value.rule, refused.value.field) == (rule, "purpose")


@given(READABLE)
def test_cleaning_a_text_twice_changes_nothing(text):
    kept = clean_text(text, 200, "purpose")
    assert clean_text(kept, 200, "purpose") == kept
