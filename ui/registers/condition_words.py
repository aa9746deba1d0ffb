"""How a condition of a filter is said: what it is about, its value, and what is allowed when the value is unknown."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.filter_words import CODE_LISTS, special_word
from commonservices.domain.filters import AMOUNT, CODE, DAY, LATE, NONE, TODAY, WORDS, Condition, Vocabulary, span_of
from ui.page import PageFrame

_MOST_ALLOWED: Final = 30
_SPECIAL: Final = frozenset({NONE, LATE, TODAY})
_MONTH_LENGTH: Final = len("2026-01")
_YEAR_LENGTH: Final = len("2026")


class ConditionWords(QObject):
    """Says conditions in the language of the window."""

    def __init__(self, frame: PageFrame, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        """Keep the words and what may be typed."""
        super().__init__(parent)
        self._frame = frame
        self._vocabulary = vocabulary

    def subject(self, condition: Condition) -> str:
        """Give what a condition is about and how it compares."""
        if condition.key == WORDS:
            return self.tr("Without")
        about = self._vocabulary.field_named(condition.key)
        kind = about.kind if about else ""
        if kind not in {DAY, AMOUNT}:
            pairs = self._is_and_is_not()
            return pairs[condition.key][condition.negated]
        name = self.name(condition.key)
        patterns = {
            "<": self.tr("{field} before") if kind == DAY else self.tr("{field} below"),
            "<=": self.tr("{field} until") if kind == DAY else self.tr("{field} at most"),
            ">": self.tr("{field} after") if kind == DAY else self.tr("{field} above"),
            ">=": self.tr("{field} from") if kind == DAY else self.tr("{field} at least"),
        }
        said = patterns.get(condition.sign, "{field}").format(field=name)
        return self.tr("Not: {condition}").format(condition=said) if condition.negated else said

    def _is_and_is_not(self) -> dict[str, tuple[str, str]]:
        return {
            "state": (self.tr("State is"), self.tr("State is not")),
            "status": (self.tr("Status is"), self.tr("Status is not")),
            "type": (self.tr("Type is"), self.tr("Type is not")),
            "line": (self.tr("Line is"), self.tr("Line is not")),
            "party": (self.tr("Party is"), self.tr("Party is not")),
            "lead": (self.tr("Lead is"), self.tr("Lead is not")),
            "flag": (self.tr("Flag is"), self.tr("Flag is not")),
            "basis": (self.tr("Basis is"), self.tr("Basis is not")),
            "owner": (self.tr("Owner is"), self.tr("Owner is not")),
            "office": (self.tr("Office is"), self.tr("Office is not")),
            "phase": (self.tr("Phase is"), self.tr("Phase is not")),
            "tenure": (self.tr("Tenure is"), self.tr("Tenure is not")),
            "holder": (self.tr("Holder is"), self.tr("Holder is not")),
            "area": (self.tr("Area is"), self.tr("Area is not")),
            "kind": (self.tr("Kind is"), self.tr("Kind is not")),
        }

    def name(self, key: str) -> str:
        """Give the name of a field as headings and menus say it."""
        names = {
            "state": self.tr("State"),
            "status": self.tr("Status"),
            "type": self.tr("Type"),
            "line": self.tr("Line"),
            "party": self.tr("Party"),
            "lead": self.tr("Lead"),
            "flag": self.tr("Flag"),
            "basis": self.tr("Basis"),
            "owner": self.tr("Owner"),
            "office": self.tr("Office"),
            "starts": self.tr("Starts"),
            "ends": self.tr("Ends"),
            "decide": self.tr("Decide by"),
            "notice": self.tr("Last day for notice"),
            "review": self.tr("Review"),
            "ceiling": self.tr("Ceiling"),
            "phase": self.tr("Phase"),
            "tenure": self.tr("Tenure"),
            "holder": self.tr("Holder"),
            "area": self.tr("Area"),
            "kind": self.tr("Kind"),
            "day": self.tr("Date"),
        }
        return names.get(key, key)

    def value(self, condition: Condition) -> str:
        """Give the values of a condition."""
        if condition.wrong or condition.key == WORDS:
            return ", ".join(condition.values)
        return ", ".join(self._one(condition, value) for value in condition.values)

    def _one(self, condition: Condition, value: str) -> str:
        words = self._frame.words
        about = self._vocabulary.field_named(condition.key)
        if value in _SPECIAL and (about is None or about.kind == DAY or value == NONE):
            return special_word(value, words.language)
        if about is not None and about.kind == DAY:
            return self._day(value, condition.sign)
        if about is not None and about.kind == AMOUNT:
            return value if value.endswith("%") else words.number(Decimal(value))
        if condition.key == "type":
            return value.replace("_", " ")
        return words.code(CODE_LISTS[condition.key], value) if condition.key in CODE_LISTS else value

    def _day(self, value: str, sign: str) -> str:
        words, today = self._frame.words, self._frame.bridge.today()
        first, last = span_of(value, sign, today)
        if len(value) == _YEAR_LENGTH and value.isdecimal():
            return value
        if len(value) == _MONTH_LENGTH and "-" in value:
            return words.month_name(first)
        if value[-1].isalpha():
            text = self.tr("within {days}") if sign == ":" else self.tr("{days} from today")
            return text.format(days=words.days((last - today).days))
        return words.full_day(first)

    def allowed(self, key: str) -> str:
        """Give what the value of a field may be."""
        about = self._vocabulary.field_named(key)
        kind = about.kind if about else ""
        if kind == DAY:
            return self.tr("Type a date, a month, a number of days or late, such as ends:<90d.")
        if kind == AMOUNT:
            return self.tr("Type an amount such as ceiling:>100k, or ceiling:>80% or ceiling:>100%.")
        labels = [label for _code, label in about.choices()][:_MOST_ALLOWED] if about and kind == CODE else []
        if labels:
            return self.tr("Allowed: {values}").format(values=", ".join(labels))
        return self.tr("Type the acronym or another name of an entity.")
