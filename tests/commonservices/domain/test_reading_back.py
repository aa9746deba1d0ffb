"""What a command, a file or a sheet holds of a value reads back as the same value, whatever the field."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.checks import check_value
from commonservices.domain.fields import Kind
from commonservices.domain.reading import plain_value, read_value, show_value
from commonservices.domain.records import record_types
from tests.commonservices.domain import declared

FIELDS = [each for kind in record_types().values() for each in kind.fields]
BY_KIND = {kind: [each for each in FIELDS if each.kind is kind] for kind in Kind}
LANGUAGES = ["en", "fr", "es", "ar"]


@pytest.mark.parametrize("kind", [kind for kind in Kind if BY_KIND[kind]])
@given(st.data())
def test_the_plain_form_reads_back_exactly_in_every_language(kind, data):
    field = data.draw(st.sampled_from(BY_KIND[kind]))
    value = data.draw(declared.good_values(field))
    currency = data.draw(st.sampled_from(["USD", "XAF", "KWD", "EUR"]))
    plain = plain_value(field, value, currency=currency)
    assert "\n" not in plain or kind is Kind.LONG_TEXT
    for language in LANGUAGES:
        assert read_value(field, plain, language=language, currency=currency) == value, (field.name, plain, language)


@given(st.sampled_from(FIELDS), st.data())
def test_what_is_read_from_a_plain_form_is_taken_by_the_field(field, data):
    value = data.draw(declared.good_values(field))
    check_value(field, read_value(field, plain_value(field, value, currency="USD"), currency="USD"))


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_day_shown_in_a_language_is_read_in_it(language, day):
    field = next(each for each in FIELDS if each.name == "expiry_on")
    assert read_value(field, show_value(field, day, language), language=language) == day


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_code_shown_in_a_language_is_read_in_it(language, data):
    field = data.draw(st.sampled_from([each for each in BY_KIND[Kind.CODE] if each.code_list]))
    code = data.draw(declared.good_values(field))
    shown = show_value(field, code, language)
    assert shown
    assert show_value(field, read_value(field, shown, language=language), language) == shown
