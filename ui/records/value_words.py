"""Writes the values of records as people read them: names for identifiers, days, money with its currency."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from commonservices.domain.fields import Field, Kind
from commonservices.domain.reading import show_value
from ui.page import PageFrame
from ui.records.lookups import Lookups

NOTHING, NAMELESS = "—", "…"


class ValueWords:
    """Turns the value of any field into words of the window."""

    def __init__(self, frame: PageFrame, lookups: Lookups) -> None:
        """Keep where names come from."""
        self._frame = frame
        self._lookups = lookups
        self._names: dict[tuple[str, UUID], str] = {}

    def value(self, field: Field, value: Any, currency: str = "USD") -> str:
        """Give one value as people read it."""
        if value is None or value in {"", frozenset()}:
            return NOTHING
        if field.kind in {Kind.REFERENCE, Kind.REFERENCE_SET}:
            several = value if isinstance(value, frozenset) else {value}
            return ", ".join(sorted(self._frame.words.isolate(self.name(field.target, each)) for each in several))
        return self._plain(field, value, currency)

    def _plain(self, field: Field, value: Any, currency: str) -> str:
        words = self._frame.words
        if isinstance(value, datetime):
            return words.moment(value)
        if isinstance(value, date):
            return words.full_day(value)
        if field.kind is Kind.AMOUNT:
            return words.money(value, currency) if currency else words.number(value)
        return show_value(field, value, words.language)

    def name(self, target: str, id: UUID) -> str:
        """Give how another record is called."""
        if (target, id) not in self._names:
            if target == "location":
                places = {choice.key: choice.label for choice in self._lookups.all_of(target)}
                self._names[target, id] = places.get(str(id), NOTHING)
            else:
                label = self._lookups.label_of(target)(str(id))
                self._names[target, id] = NAMELESS if label == str(id) else label
        return self._names[target, id]
