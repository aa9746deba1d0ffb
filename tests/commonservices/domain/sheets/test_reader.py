"""A cell is a value, nothing, or a refusal with its reason; blank is never zero and an error never a value."""

from datetime import date, time
from decimal import Decimal

import pytest

from commonservices.domain.money import Money
from commonservices.domain.sentences import MESSAGES, sentence
from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.numbers import Padded, Percentage
from commonservices.domain.sheets.plan import Asked
from commonservices.domain.sheets.reader import Reader
from commonservices.domain.sheets.sentences import SHEET_MESSAGES
from commonservices.domain.sheets.wanted import Content, Wanted

CURRENCIES = Wanted(content=Content.CHOICE, field="currency", code_list="currencies")


def reader_of(kind, *cells, **known):
    return Reader(decide(list(enumerate(cells, start=2)), kind, sheet="S", column=1, question_id="q", **known))


def read(kind, cell, *beside, currency="", **known):
    return reader_of(kind, cell, *beside, **known).read(cell, currency=currency)


def outcome(kind, cell, *beside, currency="", **known):
    found = read(kind, cell, *beside, currency=currency, **known)
    if found.refused is not None:
        assert "{" not in sentence(found.refused.key, found.refused.words)
        return found.refused.key
    return found.value


@pytest.mark.parametrize("kind", list(Content))
@pytest.mark.parametrize("cell", [None, "", "  ", "\u00a0"])
def test_an_empty_cell_is_nothing_and_never_zero(kind, cell):
    found = read(Wanted(content=kind, code_list="currencies"), cell)
    assert found.blank
    assert found.value is None


@pytest.mark.parametrize("kind", list(Content))
def test_an_error_or_a_formula_without_result_is_refused_whatever_is_wanted(kind):
    wanted = Wanted(content=kind, code_list="currencies")
    assert outcome(wanted, ErrorCell("#N/A")) == "sheet_error_cell"
    assert outcome(wanted, NoResult("A1+1")) == "sheet_no_result"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("00123", "00123"),
        ("12345678901234567890", "12345678901234567890"),
        (123, "123"),
        (Decimal("123.0"), "123"),
        ("1E5", "sheet_code_shortened"),
        ("1.23457E+11", "sheet_code_shortened"),
        (1234567890123456, "sheet_number_too_long"),
        (Decimal("1.5"), "sheet_not_a_code"),
        (True, "sheet_not_a_code"),
        (time(1, 2), "sheet_code_made_a_day"),
        (date(2026, 3, 1), "sheet_code_made_a_day"),
        ("=1+1", "=1+1"),
        ("two\nlines", "sheet_line_break"),
    ],
)
def test_a_code_is_kept_figure_by_figure_or_refused(cell, value):
    assert outcome(Content.CODE, cell) == value


def test_a_number_shorter_than_codes_with_zeros_has_lost_its_own():
    assert outcome(Content.CODE, 456, "00123") == "sheet_code_zeros_lost"
    assert outcome(Content.CODE, 45678, "00123") == "45678"
    assert outcome(Content.CODE, 456, "00123", "0123") == "456"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("A & B", "A & B"),
        (5, "5"),
        (Decimal("1.50"), "1.50"),
        (date(2026, 3, 1), "2026-03-01"),
        (True, "TRUE"),
        ("bad\x07bell", "sheet_control_character"),
        ("x" * 201, "sheet_too_long"),
    ],
)
def test_a_text_stays_what_was_typed(cell, value):
    assert outcome(Content.TEXT, cell) == value


def test_a_long_text_keeps_its_lines():
    assert outcome(Wanted(content=Content.TEXT, long=True), "two\nlines") == "two\nlines"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1234567890123456", "sheet_number_too_long"),
        (1234567890123456, "sheet_number_too_long"),
        ("1E5", "sheet_number_shortened"),
        ("nan", "sheet_not_a_number"),
        (Decimal("NaN"), "sheet_not_a_number"),
        (True, "sheet_not_a_number"),
        (date(2026, 5, 1), "sheet_number_made_a_day"),
        ("5 %", "sheet_percent_here"),
        ("EUR 5", "sheet_currency_here"),
        ("1.25", "sheet_too_many_decimals"),
        ("-1.5", "sheet_too_small"),
        ("100.5", "sheet_too_large"),
        (Decimal("1.5"), Decimal("1.5")),
    ],
)
def test_a_number_is_exact_within_its_limits_or_refused(cell, value):
    kind = Wanted(content=Content.DECIMAL, field="quantity", places=1, minimum=0, maximum=100)
    assert outcome(kind, cell) == value


def test_a_whole_number_is_whole():
    assert outcome(Content.INTEGER, "12.0") == 12
    assert outcome(Content.INTEGER, Decimal("12.5")) == "sheet_not_whole"


@pytest.mark.parametrize(
    ("cell", "currency", "value"),
    [
        ("1,234.50", "USD", Money(123450, "USD")),
        ("USD 1,234.50", "", Money(123450, "USD")),
        ("$5", "CAD", Money(500, "CAD")),
        ("EUR 5", "USD", "sheet_other_currency"),
        ("5.25", "JPY", "sheet_currency_decimals"),
        ("5.255", "USD", "sheet_currency_decimals"),
        (Decimal("5.1234"), "TND", "sheet_currency_decimals"),
        (Decimal("5.123"), "TND", Money(5123, "TND")),
        ("5", "ABC", "sheet_unknown_currency"),
        ("5 %", "USD", "sheet_percent_here"),
        ("five", "USD", "sheet_not_a_number"),
    ],
)
def test_an_amount_has_one_currency_and_no_more_decimals_than_it(cell, currency, value):
    assert outcome(Content.MONEY, cell, currency=currency, answers={"q": "point"}) == value


def test_a_number_the_sheet_shows_as_a_percentage_needs_no_question():
    assert outcome(Content.PERCENT, Percentage("0.12")) == 12
    assert outcome(Content.PERCENT, "USD 12", answers={"q:percent": "points"}) == "sheet_currency_here"
    assert outcome(Content.PERCENT, "much") == "sheet_not_a_number"


@pytest.mark.parametrize("cell", [True, time(1, 2)])
def test_what_is_no_day_at_all_is_refused(cell):
    assert outcome(Content.DATE, cell) == "sheet_not_a_date"


@pytest.mark.parametrize("text", ["31/02/2026", "01/02/65", "Jul 2026", "01/01/1850", "soon"])
def test_each_reason_against_a_day_has_its_words(text):
    assert outcome(Content.DATE, text).startswith("sheet_")


@pytest.mark.parametrize(
    ("cell", "value"),
    [("yes", True), ("Oui", True), ("sí", True), ("نعم", True), ("x", True), ("✓", True), (1, True), (True, True),
     ("no", False), ("non", False), ("لا", False), (0, False), ("FALSE", False), ("VERDADERO", True),
     (2, "sheet_not_yes_or_no"), ("maybe", "sheet_not_yes_or_no")],
)  # fmt: skip
def test_yes_and_no_are_known_in_four_languages(cell, value):
    assert outcome(Content.YES_NO, cell) == value


@pytest.mark.parametrize(("cell", "code"), [("usd", "USD"), ("Euro", "EUR"), ("EURO", "EUR"), ("franc suisse", "CHF")])
def test_a_code_is_found_by_code_or_label_in_any_language(cell, code):
    assert outcome(CURRENCIES, cell) == code


def test_what_is_nearly_a_code_is_proposed_and_never_taken():
    found = read(CURRENCIES, "euroo")
    assert found.refused.key == "sheet_unknown_code_near"
    assert "EUR" in found.near
    assert outcome(CURRENCIES, "qqqqqq") == "sheet_unknown_code"


def ambiguous_word():
    from commonservices.domain import codelists
    from commonservices.domain.sheets.choices import codes_named

    return next(
        (name, item.labels["en"])
        for name in codelists.names()
        for item in codelists.load(name)
        if len(codes_named(name, item.labels.get("en", ""))) > 1
    )


def test_a_label_of_several_codes_is_asked_and_its_cells_wait():
    code_list, word = ambiguous_word()
    kind = Wanted(content=Content.CHOICE, code_list=code_list)
    found = reader_of(kind, word)
    (asked,) = found.decided.questions
    assert asked.about is Asked.CODE
    assert found.read(word).question == asked.id
    chosen = asked.choices[-1].key
    assert outcome(kind, word, answers={asked.id: chosen}) == chosen


def test_several_codes_in_a_cell_are_parted():
    kind = Wanted(content=Content.CHOICES, code_list="currencies")
    assert outcome(kind, "USD; EUR") == frozenset({"USD", "EUR"})
    assert outcome(kind, "USD, euro") == frozenset({"USD", "EUR"})
    assert outcome(kind, "USD; nothing") == "sheet_unknown_code"


def test_a_text_in_many_cells_gives_the_very_same_outcome():
    reader = reader_of(Content.DATE, "13/02/2026")
    assert reader.read("13/02/2026") is reader.read("13/02/2026")


def test_the_sentences_of_sheets_stand_among_all_the_others():
    assert SHEET_MESSAGES.items() <= MESSAGES.items()


@pytest.mark.parametrize("kind", [Content.TEXT, Content.CODE, Content.DATE, Content.INTEGER, Content.YES_NO])
@pytest.mark.parametrize("number", ["NaN", "Infinity", "1E+999999999", "1E-999999999"])
def test_a_number_no_spreadsheet_can_hold_is_refused_at_once(kind, number):
    assert outcome(kind, Decimal(number)) == "sheet_not_a_number"


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        (Content.CODE, Padded(7, 5), "00007"),
        (Content.TEXT, Padded(7, 5), "00007"),
        (Content.INTEGER, Padded(7, 5), 7),
        (Content.CODE, Percentage(1), "sheet_not_a_code"),
        (Content.TEXT, Percentage("0.125"), "12.5 %"),
        (Content.DECIMAL, Percentage("0.12"), "sheet_percent_here"),
        (Content.INTEGER, Percentage(1), "sheet_percent_here"),
        (Content.MONEY, Percentage("0.12"), "sheet_percent_here"),
        (Content.DATE, Percentage(45000), "sheet_not_a_date"),
    ],
)
def test_what_a_sheet_shows_of_a_number_counts_where_a_person_goes_by_it(kind, cell, value):
    assert outcome(kind, cell) == value


def test_two_codes_of_the_same_number_shown_at_different_lengths_stay_two():
    reader = reader_of(Content.TEXT, Padded(7, 5), Padded(7, 3))
    assert [reader.read(each).value for each in (Padded(7, 5), Padded(7, 3), 7)] == ["00007", "007", "7"]


def test_a_number_shorter_than_the_codes_shown_beside_it_has_lost_its_zeros():
    assert outcome(Content.CODE, 12, Padded(7, 5)) == "sheet_code_zeros_lost"
