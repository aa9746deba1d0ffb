"""What is said of one service in a few words: the reason to act, its months, its indicators."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.flags import Flag
from commonservices.queries.shared_services import KpiLine, MonthLine, ServiceDetail
from ui.words import Words

_TONES: Final = {"crit": "crit", "att": "att"}


class ServiceSummary(QObject):
    """Writes the sentences about a service in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def first(self, detail: ServiceDetail) -> tuple[str, str, str]:
        """Give title, sentence and tone of what comes first: the most urgent flag, or what is missing."""
        flag = next(iter(detail.flags), None)
        if flag is not None:
            return self.flag(flag)
        if detail.service.status == "ACTIVE" and not detail.participants:
            return self.tr("Nobody uses it yet"), self.tr("Add the entities that use this service."), "att"
        if detail.row.last_month is None and detail.service.status == "ACTIVE":
            return self.tr("Nothing is entered yet"), self.tr("Type its monthly usage in the grid."), "info"
        return "", "", ""

    def flag(self, flag: Flag) -> tuple[str, str, str]:
        """Give name, sentence and tone of a flag."""
        sentence = self._words.flag_sentence(flag.code, since=flag.since, due=flag.due)
        return self._words.flag(flag.code), sentence, _TONES.get(flag.severity, "info")

    def cover(self, detail: ServiceDetail) -> tuple[str, str, str]:
        """Give title, sentence and tone where something was used after the signed arrangement ended."""
        ended, used = detail.facts.arrangement_end_on, detail.facts.last_used_on
        if ended is None or used is None or used.replace(day=1) <= ended:
            return "", "", "info"
        sentence = self.tr("It was used up to {used}; {arrangement} ended on {ended}. Extend it, or record a waiver.")
        shown = {"used": self._words.full_day(used), "ended": self._words.full_day(ended)}
        text = sentence.format(arrangement=self._words.isolate(detail.row.arrangement), **shown)
        return self.tr("Delivered without cover"), text, "crit"

    def provider(self, detail: ServiceDetail) -> str:
        """Give who provides the service."""
        return self._words.isolate(detail.row.provider) or "—"

    def arrangement(self, detail: ServiceDetail) -> str:
        """Give the paper the service runs under with its state."""
        if not detail.row.arrangement:
            return self.tr("Not on paper")
        state = self._words.state(detail.row.arrangement_state)
        return f"{self._words.isolate(detail.row.arrangement)} · {state}"

    def month(self, line: MonthLine, unit: str) -> tuple[str, str]:
        """Give a month and its total, with the unit when one is named."""
        amount = self._words.number(line.quantity)
        named = self._words.code("units", unit) if unit else ""
        return self._words.month(line.month), f"{amount} {named}".strip()

    def kpi_name(self, line: KpiLine) -> str:
        """Give the name of an indicator in the language of the window."""
        definition = line.definition
        return (definition.name_fr if self._words.language == "fr" else "") or definition.name_en

    def rating(self, line: KpiLine) -> str:
        """Give the rating in words."""
        return self._words.code("kpi_ratings", line.rating)

    def measured(self, value: Decimal | None, unit: str) -> str:
        """Give a value with the unit of its indicator; a missing one is a dash, never zero."""
        return "—" if value is None else f"{self._words.number(value)} {unit}".strip()
