"""The name of a control: which figure of which sheet in which currency, in each language."""

from decimal import Decimal

import pytest

from commonservices.queries.workbook_more import LISTS
from commonservices.reports.hq.checks import Control, crossed, promised, total_key
from commonservices.reports.hq.control_words import control_name
from commonservices.reports.hq.words import BookLabels, languages
from tests.commonservices.reports.hq.rich_source import sourced


@pytest.fixture(scope="module")
def every():
    """The controls of an office with a little of everything."""
    with sourced() as (_, source):
        survey = source.survey
        named = promised(survey)
        checks = list(crossed(survey, lambda *_: Decimal(0), Decimal(0), Decimal(0), {}))
    return [*(Control(key, sheet, figure, value, value) for key, (sheet, figure, value) in named.items()), *checks]


@pytest.mark.parametrize("language", languages())
def test_every_control_of_a_workbook_has_a_name_and_no_two_share_one(every, language):
    labels = BookLabels(language)
    names = [control_name(labels, each) for each in every]
    assert len(set(names)) == len(every) > 20
    assert [name for name in names if not name or "{" in name or "_" in name] == []


@pytest.mark.parametrize("language", languages())
def test_the_name_of_an_amount_says_its_currency(every, language):
    labels = BookLabels(language)
    for each in every:
        code = each.key.rpartition("_")[2]
        if code in {"USD", "EUR"}:
            assert code in control_name(labels, each), each.key


def test_the_sheet_of_a_control_is_named_where_it_counts_rows():
    labels = BookLabels("en")
    for key in LISTS:
        control = Control(f"rows_{key}", key, "rows", Decimal(1), Decimal(1))
        assert control_name(labels, control) == f"{labels.sheet(key)}: rows"


def test_a_column_without_words_of_its_own_is_named_by_its_sheet_and_label():
    labels = BookLabels("en")
    key = total_key("recoveries", "written_off", "EUR")
    named = control_name(labels, Control(key, "recoveries", "written_off EUR", Decimal(1), Decimal(1)))
    assert named == f"Recoveries: {labels.column('recoveries', 'written_off')}, EUR"


def test_a_control_agrees_differs_or_is_to_be_explained():
    cases = {
        (1, 1, False): "agrees", (1, 1, True): "agrees", (1, 2, False): "differs", (1, 2, True): "explain",
        ("1.0", "1.00", False): "agrees", (0, "-0", False): "agrees", ("0.01", 0, False): "differs",
    }  # fmt: skip
    found = {
        (here, there, explained): Control("x", "usage", "x", Decimal(here), Decimal(there), explained=explained).state
        for here, there, explained in cases
    }
    assert found == cases
