"""The words of the workbook."""

import tomllib
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.indicators import DEFINITIONS
from commonservices.errors import Bug
from commonservices.paths import resource
from commonservices.reports.hq.checks import LISTS, Control
from commonservices.reports.hq.control_words import control_name
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import SheetFigures
from tests.commonservices.reports.hq.test_parts import frame


def keys(found, before=""):
    for key, value in found.items():
        if isinstance(value, dict):
            yield from keys(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def read(language):
    return dict(keys(tomllib.loads(resource("messages", f"workbook_{language}.toml").read_text(encoding="utf-8"))))


LANGUAGES = ("en", "fr", "es", "ar")
# The columns that formulas of the summary name.
IN_FORMULAS = {
    "arrangements": ("type_code", "in_force", "quality_code"),
    "alerts": ("flag_code", "due"),
    "services": ("line_code", "quality_code"),
    "kpis": ("rating_code", "quality_code"),
    "usage": ("consumer", "month", "currency", "amount", "amount_usd", "quality_code"),
    "recoveries": ("band_code", "currency", "of_period", "amount", "paid", "balance", "disputed", "method_code"),
    "cost_shares": ("planned", "spent", "currency"),
    "given_free": ("value", "currency"),
    "variance": ("budget", "spent", "variance", "currency"),
    "exceptions": ("routine_code",),
}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_every_text_with_the_same_places_to_fill(language):
    english, other = read("en"), read(language)
    assert english.keys() == other.keys()
    for key, text in english.items():
        if isinstance(text, str):
            assert sorted(part.split("}")[0] for part in text.split("{")[1:]) == sorted(
                part.split("}")[0] for part in other[key].split("{")[1:]
            ), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_of_a_sheet_have_the_same_label_and_no_two_sheets_the_same_name(language):
    found = read(language)
    for sheet in (*LISTS, "changes", "codes"):
        labels = [text.casefold() for key, text in found.items() if key.startswith(f"columns.{sheet}.")]
        assert labels
        assert len(labels) == len(set(labels)), sheet
    names = [text.casefold() for key, text in found.items() if key.startswith("sheets.")]
    assert len(names) == len(set(names))
    assert max(map(len, names)) <= 31


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_that_a_formula_names_can_be_named(language):
    own = frame(language=language)
    for sheet, columns in IN_FORMULAS.items():
        figures = {own.labels.sheet(sheet): SheetFigures(1, {})}
        assert all(own.references(sheet, column, figures) for column in columns)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_of_its_own(language):
    keys = [
        "rows_usage", "total_quantity", "total_amount_EUR", "total_ceiling_EUR", "total_recoveries_paid_EUR",
        "total_recoveries_balance_EUR", "total_cost_shares_spent_USD", "total_variance_budget_USD", "check_paid_EUR",
        "check_variance_EUR", "check_party_count", "check_every_party", "check_kpi_not_measured",
        "check_usage_unpriced",
    ]  # fmt: skip
    labels = BookLabels(language)
    names = [control_name(labels, Control(key, "", "", Decimal(0), Decimal(0))) for key in keys]
    assert len(set(names)) == len(keys)
    assert "EUR" in names[2]


def test_every_indicator_and_every_list_has_its_words():
    labels = BookLabels("en")
    assert all(labels.text("indicators", each.code) for each in DEFINITIONS)
    assert all(labels.text("listed", key) and labels.sheet(key) for key in (*LISTS, "changes", "codes"))


def test_a_language_without_words_of_its_own_speaks_english():
    labels = BookLabels("xx")
    assert (labels.language, labels.sheet("usage")) == ("en", "Usage")


def test_codes_become_words_in_the_order_of_their_list():
    labels = BookLabels("fr")
    assert labels.code("arrangement_states", "DRAFT") == "Projet"
    assert labels.code("arrangement_states", "") == ""
    assert labels.codes("arrangement_states", ["SIGNED", "DRAFT"]).startswith("Projet; ")
    assert labels.code("arrangement_states", "NO_SUCH") == "NO_SUCH"


def test_a_record_is_named_in_the_language_of_the_book_or_in_the_other_one():
    assert BookLabels("fr").of("Repairs", "Réparations") == "Réparations"
    assert BookLabels("fr").of("Repairs", "") == "Repairs"
    assert BookLabels("en").of("", "Réparations") == "Réparations"
    assert BookLabels("fr").day(date(2026, 7, 1)) == "1er juil. 2026"


def test_a_text_nobody_wrote_is_a_fault_of_the_program():
    with pytest.raises(Bug, match=r"cover\.nothing"):
        BookLabels("en").text("cover", "nothing")
