"""The three ways something can go wrong: the world, a rule of the office, or ourselves."""

from __future__ import annotations

from collections.abc import Mapping


class Known(Exception):
    """A fault of the world: it is said, never traced."""

    def __init__(self, key: str, message: str, *, advice: str = "", where: str = "") -> None:
        """Keep the stable key, the sentence, what to do next and where it happened."""
        super().__init__(message)
        self.key = key
        self.message = message
        self.advice = advice
        self.where = where


class RuleBroken(Exception):
    """A rule of the records refuses a value: the reason is shown beside the field, the text stays."""

    def __init__(
        self, rule: str, message: str, *, field: str = "", value: str = "", params: Mapping[str, str] | None = None
    ) -> None:
        """Keep the stable rule key, the sentence, its field, the value refused and the words for a translation."""
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.field = field
        self.value = value
        self.params: Mapping[str, str] = dict(params or {})


class Bug(Exception):
    """A fault of the program itself: it is traced, logged and never swallowed."""
