"""Typed text to values and back, for every kind of field."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commonservices.domain import codelists, money
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementVersion, Document
from commonservices.domain.fields import Field, Kind, record_type
from commonservices.domain.partners import Entity, Location
from commonservices.domain.quality import KpiReading
from commonservices.domain.reading import empty_value, nearest_code, plain_value, read_value, show_value
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import entity


def field(cls, name) -> Field:
    return record_type(cls).by_name[name]


TITLE = field(ArrangementVersion, "title_en")
PURPOSE = field(ArrangementVersion, "purpose")
BASIS = field(ArrangementVersion, "financial_basis")
LEGAL = field(ArrangementVersion, "legal_basis")
END = field(ArrangementVersion, "expiry_on")
OPEN = field(ArrangementVersion, "open_ended")
NOTICE = field(ArrangementVersion, "notice_days_termination")
CEILING = field(ArrangementVersion, "ceiling_amount")
QUANTITY = field(MonthlyUsage, "quantity")
ALL_FIELDS = [each for kind in record_types().values() for each in kind.fields]


def refused(of, text, **words):
    with pytest.raises(RuleBroken) as caught:
        read_value(of, text, **words)
    assert caught.value.field in {of.name, "currency"}
    return caught.value


def test_an_empty_text_empties_any_field():
    for each in ALL_FIELDS:
        assert read_value(each, "") == empty_value(each), each.name
        assert show_value(each, empty_value(each)) in {"", "no"}, each.name


@pytest.mark.parametrize("typed", ["-5", "-0.01", "-1 000"])
def test_an_amount_below_nothing_is_refused_as_it_was_typed(typed):
    of = record_type(ArrangementVersion).by_name["ceiling_amount"]
    with pytest.raises(RuleBroken) as caught:
        read_value(of, typed, currency="USD")
    assert (caught.value.rule, caught.value.value) == ("too_small", typed)
    assert f"Ceiling {typed} is below 0" in caught.value.message


def test_a_value_that_is_no_text_is_given_back():
    for value in (None, 5, date(2026, 1, 1), frozenset({"x"}), True):
        assert read_value(END, value) is value


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Shared clinic ", "Shared clinic"),
        ("Zoe\u0301", "Zoé"),
        ("عيادة \u200fمشتركة", "عيادة \u200fمشتركة"),
        ("Clinic 🏥", "Clinic 🏥"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_line_is_kept_clean(text, kept):
    assert read_value(TITLE, text) == kept


@pytest.mark.parametrize(
    ("text", "rule", "said"),
    [
        ("x" * 5000, "too_long", "5000 characters; at most 300"),
        ("a\x00b", "control_character", "U+0000 at place 2"),
        ("a\x07b", "control_character", "U+0007 at place 2"),
        ("\u202eabc", "direction_control", "U+202E at place 1"),
        ("one\ntwo", "line_break", "line break"),
    ],
)
def test_a_line_that_cannot_be_kept_is_refused_with_field_text_and_example(text, rule, said):
    broken = refused(TITLE, text)
    assert broken.rule == rule
    assert broken.value == text
    assert broken.message.startswith("Title (English)")
    assert said in broken.message
    assert "Shared clinic" in broken.message
    assert broken.message.isprintable()
    assert len(broken.message) < 250


def test_a_long_text_keeps_its_lines():
    assert read_value(PURPOSE, "one\r\ntwo ") == "one\ntwo"


@pytest.mark.parametrize("text", ["REIMBURSABLE", "reimbursable", " Reimbursable ", "Remboursable"])
def test_a_code_is_read_by_code_or_by_label_in_any_language(text):
    labels = codelists.load("financial_basis")["REIMBURSABLE"].labels
    assert read_value(BASIS, text if text != "Remboursable" else labels["fr"]) == "REIMBURSABLE"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_label_of_a_list_reads_back_as_its_code(language):
    for name in ("type", "classification"):
        each = field(Arrangement, name)
        for code in codelists.load(each.code_list).codes:
            assert read_value(each, show_value(each, code, language)) == code
            assert read_value(each, code.replace("_", " ").lower()) == code


def test_an_unknown_code_is_refused_with_the_nearest_one():
    broken = refused(BASIS, "REIMBURSIBLE")
    assert broken.message == "Financial basis “REIMBURSIBLE” is not in the list. A valid example is REIMBURSABLE."
    assert refused(BASIS, "???").params["example"] in codelists.load("financial_basis").codes
    assert nearest_code(BASIS, "cost shared") == "COST_SHARED"


def test_a_set_of_codes_is_read_with_any_separator():
    assert read_value(LEGAL, "BOS; FR_105_11") == {"BOS", "FR_105_11"}
    assert read_value(LEGAL, "bos, fr 105 11,") == {"BOS", "FR_105_11"}
    assert read_value(LEGAL, codelists.load("legal_basis").label("BOS", "fr")) == {"BOS"}
    assert refused(LEGAL, "BOS; NOPE").rule == "unknown_code"


def test_a_set_of_free_words_is_read_word_by_word():
    aliases = field(Entity, "aliases")
    assert read_value(aliases, "PNUD, Programa ; \nبرنامج،") == {"PNUD", "Programa", "برنامج"}  # noqa: RUF001
    assert refused(aliases, "a\x00, b").rule == "control_character"


def test_a_date_is_read_in_the_language_of_the_form():
    assert read_value(END, "03/04/2026", language="fr") == date(2026, 4, 3)
    assert refused(END, "03/04/2026").rule == "ambiguous_date"
    assert read_value(END, "today", today=date(2026, 6, 1)) == date(2026, 6, 1)
    assert read_value(field(MonthlyUsage, "month"), "mars 2026", language="fr") == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", True),
        ("Oui", True),
        ("sí", True),
        ("نعم", True),
        ("1", True),
        ("no", False),
        ("NON", False),
        ("\u0644\u0627", False),
        ("false", False),
    ],
)
def test_yes_and_no_are_read_in_four_languages(text, value):
    assert read_value(OPEN, text) is value


def test_neither_yes_nor_no_is_refused():
    assert refused(OPEN, "maybe").message == "Open ended “maybe” is neither yes nor no. A valid example is yes."


@pytest.mark.parametrize("text", ["90", " 90 ", "٩٠", "90.0".removesuffix(".0")])
def test_a_whole_number_is_read(text):
    assert read_value(NOTICE, text) == 90


@pytest.mark.parametrize(
    ("text", "rule"), [("90.5", "not_whole"), ("-1", "too_small"), ("3661", "too_large"), ("ninety", "not_a_number")]
)
def test_a_number_out_of_its_limits_is_refused_with_an_example(text, rule):
    broken = refused(NOTICE, text)
    assert broken.rule == rule
    assert broken.message.endswith("A valid example is 90.")


def test_an_amount_is_read_in_minor_units_of_its_currency():
    assert read_value(CEILING, "1 250,50", currency="USD") == 125_050
    assert read_value(CEILING, "USD 1250", currency="USD") == 125_000
    assert read_value(CEILING, "1250", currency="XAF") == 1250
    assert read_value(CEILING, "1.250", currency="BHD") == 1250


@pytest.mark.parametrize(
    ("text", "currency", "rule"),
    [
        ("1250.505", "USD", "too_many_decimals_for_currency"),
        ("1250.5", "XAF", "too_many_decimals_for_currency"),
        ("12 EUR", "USD", "other_currency"),
        ("1.250", "USD", "ambiguous_number"),
        ("plenty", "USD", "not_a_number"),
        ("9" * 25, "USD", "number_too_large"),
        ("5", "", "no_currency"),
        ("5", "QQQ", "unknown_currency"),
    ],
)
def test_an_amount_that_cannot_be_kept_is_refused(text, currency, rule):
    broken = refused(CEILING, text, currency=currency)
    assert broken.rule == rule
    assert "{" not in broken.message
    assert "—" not in broken.message


def test_too_many_decimals_names_what_the_currency_has():
    message = refused(CEILING, "1250.5", currency="XAF").message
    assert message == "Ceiling “1250.5” has too many decimals: XAF takes 0. A valid example is 1250."


def test_a_quantity_keeps_at_most_the_decimals_of_its_unit():
    assert read_value(QUANTITY, "12,5") == Decimal("12.5")
    assert refused(QUANTITY, "12.5", places=0).rule == "too_many_decimals"
    assert refused(QUANTITY, "12.12345").params["places"] == "4"


def test_three_decimals_of_a_coordinate_are_no_thousands():
    assert read_value(field(Location, "latitude"), "-1.292") == Decimal("-1.292")
    assert refused(QUANTITY, "1.292").rule == "ambiguous_number"


def test_identifiers_moments_and_digests_are_read_as_written():
    person = field(Arrangement, "owner_person_id")
    assert read_value(person, str(entity("UNDP"))) == entity("UNDP")
    assert refused(person, "UNDP").rule == "not_an_identifier"
    places = field(Arrangement, "location_ids")
    assert read_value(places, f"{entity('A')}; {entity('B')}") == {entity("A"), entity("B")}
    at = field(ArrangementEvent, "at")
    assert read_value(at, "2026-06-01T12:00:00+02:00") == datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert refused(at, "2026-06-01T12:00:00").rule == "wrong_kind"
    assert refused(at, "noon").rule == "wrong_kind"
    digest = field(Document, "sha256")
    assert read_value(digest, "ab" * 32) == b"\xab" * 32
    assert refused(digest, "ab").rule == "wrong_kind"
    assert refused(digest, "zz").rule == "wrong_kind"


def test_values_are_shown_in_words_and_kept_plain():
    assert show_value(OPEN, value=True, language="fr") == "oui"
    assert show_value(END, date(2026, 12, 31), "fr") == "31 déc. 2026"
    assert plain_value(END, date(2026, 12, 31)) == "2026-12-31"
    assert show_value(field(MonthlyUsage, "month"), date(2026, 3, 1), "es") == "mar 2026"
    assert plain_value(field(MonthlyUsage, "month"), date(2026, 3, 1)) == "2026-03"
    assert show_value(CEILING, 125_050, currency="USD") == "1250.50 USD"
    assert show_value(LEGAL, frozenset({"BOS"}), "en") == codelists.load("legal_basis").label("BOS")
    assert plain_value(LEGAL, frozenset({"FR_105_11", "BOS"})) == "BOS; FR_105_11"
    assert show_value(field(Entity, "aliases"), frozenset({"b", "a"})) == "a, b"
    assert plain_value(field(Document, "sha256"), b"\xab" * 32) == "ab" * 32
    assert plain_value(OPEN, value=False) == "no"
    assert plain_value(NOTICE, 0) == "0"
    assert plain_value(QUANTITY, Decimal("120.0000")) == "120"
    assert plain_value(QUANTITY, Decimal("1.125")) == "1.1250"
    assert plain_value(field(Arrangement, "owner_person_id"), entity("UNDP")) == str(UUID(int=entity("UNDP").int))


@given(st.decimals(-(10**9), 10**9, places=4), st.integers(0, 4))
def test_a_plain_quantity_reads_back_exactly(value, places):
    rounded = round(value, places)
    reading = field(KpiReading, "value")
    assert read_value(reading, plain_value(reading, rounded)) == rounded


@given(st.integers(0, 10**15), st.sampled_from(["USD", "XAF", "BHD", "EUR", "JOD"]))
def test_a_plain_amount_reads_back_exactly(minor, currency):
    assert read_value(CEILING, plain_value(CEILING, minor, currency=currency), currency=currency) == minor
    assert money.exponent(currency) in {0, 2, 3}


@given(st.sampled_from(ALL_FIELDS), st.text(min_size=1, max_size=40), st.sampled_from(["en", "fr", "es", "ar"]))
def test_any_text_in_any_field_is_read_or_refused_in_one_whole_sentence(each, text, language):
    assume(each.kind is not Kind.MOMENT or text.strip())
    try:
        value = read_value(each, text, language=language, currency="USD")
    except RuleBroken as broken:
        said = broken.message
        assert broken.field == each.name  # noqa: PT017
    else:
        said = show_value(each, value, language, currency="USD") + "."
    assert "{" not in said or "{" in text
    assert said.endswith(".")
