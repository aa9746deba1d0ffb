"""What may be typed into a cell, as Excel understands it; words Excel would repair are refused beforehand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.errors import Bug
from commonservices.reports.xlsx.entry_rules import MAX_SENTENCE, MAX_TITLE, bound_text, validation
from commonservices.reports.xlsx.features import Entry

DAY = date(2026, 7, 1)
BOUNDS: dict[str, tuple[Entry, tuple[Any, ...]]] = {
    "between": (Entry("whole", 0, 120), ("whole", "between", "0", "120")),
    "at most": (Entry("decimal", most=Decimal("1E+3")), ("decimal", "lessThanOrEqual", "1000", None)),
    "at least": (Entry("date", least=DAY), ("date", "greaterThanOrEqual", "46204", None)),
    "any number": (Entry("decimal"), ("decimal", "greaterThanOrEqual", "-1E+300", None)),
    "any day": (Entry("date"), ("date", "greaterThanOrEqual", "1", None)),
    "so many letters": (Entry("length", most=40), ("textLength", "lessThanOrEqual", "40", None)),
    "nought is a bound": (Entry("whole", least=0), ("whole", "greaterThanOrEqual", "0", None)),
    "nought is an upper bound": (Entry("decimal", most=Decimal(0)), ("decimal", "lessThanOrEqual", "0", None)),
    "days between": (Entry("date", DAY, date(2026, 7, 31)), ("date", "between", "46204", "46234")),
}


def test_each_entry_becomes_the_rule_it_says() -> None:
    found = {}
    for name, (entry, _) in BOUNDS.items():
        rule = validation("B5:B9", entry)
        found[name] = (rule.type, rule.operator, rule.formula1, rule.formula2)
    assert found == {name: wanted for name, (_, wanted) in BOUNDS.items()}


def test_choices_go_before_bounds_and_anything_may_be_typed_without_either() -> None:
    rule = validation("C5", Entry("whole", 0, 5), choices="states")
    assert (rule.type, rule.formula1, rule.formula2) == ("list", "states", None)
    for entry in (None, Entry()):
        free = validation("C5", entry)
        assert (free.type, free.formula1) == (None, None)


def test_a_blank_is_refused_only_where_something_is_required() -> None:
    assert [validation("A1", Entry("whole", required=needed)).allow_blank for needed in (False, True)] == [True, False]


def test_what_does_not_fit_is_refused_unless_it_only_warns() -> None:
    entry = Entry("whole", 0, 5, refusal="Type 0 to 5.", refusal_title="Number", prompt="0 to 5", prompt_title="Seats")
    rule = validation("A1", entry)
    assert (rule.showErrorMessage, rule.errorStyle) == (True, None)
    assert (rule.errorTitle, rule.error) == ("Number", "Type 0 to 5.")
    assert (rule.showInputMessage, rule.promptTitle, rule.prompt) == (True, "Seats", "0 to 5")
    assert validation("A1", Entry(only_warn=True)).errorStyle == "warning"
    assert not validation("A1", Entry("whole")).showInputMessage


def test_words_of_just_the_length_excel_takes_pass_and_one_more_is_a_fault() -> None:
    for name, most in (
        ("prompt", MAX_SENTENCE),
        ("refusal", MAX_SENTENCE),
        ("prompt_title", MAX_TITLE),
        ("refusal_title", MAX_TITLE),
    ):
        assert validation("A1", Entry(**{name: "é" * most})) is not None
        with pytest.raises(Bug, match=str(most)):
            validation("A1", Entry(**{name: "é" * (most + 1)}))


def test_a_bound_is_written_out_in_full() -> None:
    cases = {Decimal("0.10"): "0.10", Decimal("1E+6"): "1000000", -5: "-5", date(1900, 3, 1): "61", Decimal(0): "0"}
    assert {value: bound_text(value) for value in cases} == cases
