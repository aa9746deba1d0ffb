"""The three ways something can go wrong: the world, a rule of the office, or ourselves."""

from __future__ import annotations

from collections.abc import Mapping


class Known(Exception):
    """A fault of the world: it is said, never traced.

    Sentence and advice may hold places such as `{name}` for the words given: a translation fills the same places.
    """

    def __init__(self, key: str, message: str, *, advice: str = "", where: str = "", **words: object) -> None:
        """Keep the stable key, the sentence, what to do next, where it happened and the words of the sentence."""
        self.key = key
        self.templates = (message, advice)
        self.words: Mapping[str, str] = {name: str(word) for name, word in words.items()}
        self.message, self.advice = (each.format_map(self.words) if words else each for each in self.templates)
        self.where = where
        super().__init__(self.message)


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
