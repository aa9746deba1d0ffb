"""Headings: those of our own sheets are known in every language, and no name is another field's."""

from __future__ import annotations

import tomllib

import pytest

from commonservices.domain.sheets.heading import heading_key
from commonservices.exchange.importing.targets import TARGETS
from commonservices.exchange.importing.vocabulary import in_full, keys_of_sheet, known_headings, vocabulary, worked_out
from commonservices.paths import resource

SHEETS = [each.code for each in TARGETS.values() if each.sheet]


@pytest.mark.parametrize("code", SHEETS)
def test_every_heading_of_our_own_sheet_is_a_field_or_worked_out(code: str) -> None:
    """Our own export can be taken in again, whatever its headings are called."""
    for path in resource("messages").glob("workbook_*.toml"):
        columns = tomllib.loads(path.read_text(encoding="utf-8"))["columns"][TARGETS[code].sheet]
        unknown = {heading_key(each) for each in columns.values()} - known_headings(code) - worked_out(code)
        assert unknown == set()
        assert set(columns) == set(keys_of_sheet(code)) or path.stem != "workbook_en"


@pytest.mark.parametrize("code", sorted(TARGETS))
def test_the_key_of_a_target_has_names_in_four_languages(code: str) -> None:
    for name in TARGETS[code].key:
        assert len(vocabulary(code)[name]) >= 4, name


def test_a_label_whose_bracket_says_the_language_is_taken_in_full() -> None:
    assert in_full("arrangements")["title (french)"] == "title_fr"
    assert "Title (French)" not in vocabulary("arrangements")["title_fr"]


@pytest.mark.parametrize(("code", "heading", "name"), [
    ("usage", "Qty", "quantity"), ("usage", "Mois", "month"), ("usage", "الكمية", "quantity"),
    ("arrangements", "Title", "title_en"), ("parties", "Agency", "entity_id"), ("counts", "Headcount", "value"),
    ("arrangements", "Date d'effet", "effective_on"), ("arrangements", "Date d'expiration", "expiry_on"),
    ("arrangements", "Fecha de vencimiento", "expiry_on"), ("arrangements", "Monnaie", "currency"),
])  # fmt: skip
def test_what_people_write_is_known(code: str, heading: str, name: str) -> None:
    found = [field for field, words in vocabulary(code).items() if heading_key(heading) in map(heading_key, words)]
    assert found == [name]
