"""What may be typed into cells, as Excel's validations."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from commonservices.errors import Bug
from commonservices.reports.xlsx.cells import day_number
from commonservices.reports.xlsx.features import Bound, Entry

MAX_TITLE = 32
MAX_SENTENCE = 255
_KINDS = {"whole": "whole", "decimal": "decimal", "date": "date", "length": "textLength"}


def validation(reference: str, entry: Entry | None, choices: str = "") -> Any:
    """Give the validation of a range: the name of its choices, or the bounds of its entry, and their words."""
    from openpyxl.worksheet.datavalidation import DataValidation

    entry = entry or Entry()
    rule: Any = DataValidation(sqref=reference, allow_blank=not entry.required)
    if choices:
        rule.type, rule.formula1 = "list", choices
    elif entry.kind != "any":
        rule.type = _KINDS[entry.kind]
        _bound(rule, entry)
    _speak(rule, entry)
    return rule


def _bound(rule: Any, entry: Entry) -> None:
    """Set between which bounds a value must lie."""
    if entry.least is not None and entry.most is not None:
        rule.operator, rule.formula1, rule.formula2 = "between", bound_text(entry.least), bound_text(entry.most)
    elif entry.most is not None:
        rule.operator, rule.formula1 = "lessThanOrEqual", bound_text(entry.most)
    elif entry.least is not None:
        rule.operator, rule.formula1 = "greaterThanOrEqual", bound_text(entry.least)
    else:
        rule.operator, rule.formula1 = "greaterThanOrEqual", "1" if entry.kind in {"date", "length"} else "-1E+300"


def _speak(rule: Any, entry: Entry) -> None:
    """Set the prompt and the refusal; too long a sentence is a fault of the program, since Excel would repair it."""
    for text, most in _limits(entry):
        if len(text) > most:
            msg = f"the words of an entry have at most {most} characters: {text[:60]!r}"
            raise Bug(msg)
    if entry.prompt or entry.prompt_title:
        rule.showInputMessage = True
        rule.promptTitle, rule.prompt = entry.prompt_title or None, entry.prompt or None
    rule.showErrorMessage = True
    rule.errorStyle = "warning" if entry.only_warn else None
    rule.errorTitle, rule.error = entry.refusal_title or None, entry.refusal or None


def _limits(entry: Entry) -> Iterable[tuple[str, int]]:
    """Give each of the words with the length Excel takes."""
    return (
        (entry.prompt_title, MAX_TITLE),
        (entry.refusal_title, MAX_TITLE),
        (entry.prompt, MAX_SENTENCE),
        (entry.refusal, MAX_SENTENCE),
    )


def bound_text(value: Bound) -> str:
    """Give a bound as it stands in a formula."""
    if isinstance(value, date):
        return str(day_number(value))
    return format(value, "f") if isinstance(value, Decimal) else str(value)
