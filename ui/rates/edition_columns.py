"""The columns of a published list before it is taken in: what it changes, and the lines that are left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.exchange_editions import RefusedLine, Step
from ui.kit.columns import Column
from ui.page import PageFrame

_MARKS: Final[Mapping[str, str]] = {"new": "package", "changed": "changed", "unchanged": "agrees"}


class EditionColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def steps(self) -> list[Column[Step]]:
        """Give the columns of what a published list changes."""
        return [
            Column("kind", self.tr("What"), self.kind, 110, paint="state", detail=lambda row: _MARKS[row.kind]),
            Column("code", self.tr("Currency"), lambda row: self._words.isolate(row.currency), 84, detail=_strong),
            Column("name", self.tr("Name"), self._step_name, 180, elastic=True),
            Column("before", self.tr("Until now"), self._before, 120, paint="number", detail=_muted),
            Column("rate", self.tr("In the list"), lambda row: self._words.number(row.rate), 120, paint="number"),
            Column("change", self.tr("Change"), self._change, 90, paint="number", detail=_change_tone),
        ]

    def kind(self, step: Step) -> str:
        """Say what taking a list in does to one currency."""
        said = {"new": self.tr("New"), "changed": self.tr("Replaced"), "unchanged": self.tr("The same")}
        return said[step.kind]

    def _step_name(self, step: Step) -> str:
        return self._words.code("currencies", step.currency)

    def _before(self, step: Step) -> str:
        earlier = step.kept if step.kind == "changed" else step.before
        return "—" if earlier is None else self._words.number(earlier)

    def _change(self, step: Step) -> str:
        change = step.change
        if change is None:
            return "—"
        sign = "+" if change > 0 else ""
        return self._words.isolate(f"{sign}{self._words.percent(change, 1)}")

    def refused(self) -> list[Column[RefusedLine]]:
        """Give the columns of the lines that are not taken in."""
        return [
            Column("line", self.tr("Line"), lambda row: self._words.number(row.line), 64, paint="number"),
            Column(
                "why",
                self.tr("Why it is left out"),
                lambda row: self._words.rule(row.broken),
                300,
                elastic=True,
                tip=lambda row: self._words.rule(row.broken),
            ),
        ]


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _change_tone(step: Step) -> str:
    return "att" if step.large else "muted"
