"""The columns of the lens page: priorities, what served them, gender figures and narratives."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.queries.lens import GenderFigure, NarrativeLine, PriorityLine, ServedBy
from ui.kit.columns import Column
from ui.lens import names
from ui.page import PageFrame
from ui.usage.clipboard import plain


class LensPageColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def priorities(self) -> list[Column[PriorityLine]]:
        """Give the columns of priorities."""
        return [
            Column("priority", self.tr("Priority"), self._priority, 240, detail=_strong, elastic=True, tip=self._whole),
            Column("scheme", self.tr("Scheme"), self._scheme, 110, detail=_muted, tip=self._scheme),
            Column("count", self.tr("Served by"), self._count, 80, paint="number", detail=_none_tone),
            Column("unreasoned", self.tr("No reason"), self._unreasoned, 80, paint="number", detail=_unreasoned_tone),
        ]

    def served(self) -> list[Column[ServedBy]]:
        """Give the columns of the arrangements that serve a priority."""
        return [
            Column("reference", self.tr("Reference"), lambda line: line.reference, 100),
            Column(
                "title",
                self.tr("Title"),
                lambda line: line.title,
                180,
                detail=_strong,
                elastic=True,
                tip=lambda line: line.title,
            ),
            Column("state", self.tr("State"), self._state, 120, paint="state", detail=lambda line: line.state.lower()),
            Column("reason", self.tr("Reason"), self._reason, 150, tip=lambda line: line.reason),
            Column("evidence", self.tr("Evidence"), self._evidence, 80),
        ]

    def figures(self) -> list[Column[GenderFigure]]:
        """Give the columns of gender figures."""
        return [
            Column("pair", self.tr("Narrative"), _pair, 190, paint="state", detail=_pair_mark),
            Column("kpi", self.tr("Indicator"), self._kpi, 220, detail=_strong, elastic=True, tip=self._kpi),
            Column("service", self.tr("Service"), lambda line: line.service, 110),
            Column("day", self.tr("Day"), lambda line: self._words.full_day(line.as_of), 140, detail=_muted),
            Column("value", self.tr("Value"), self._value, 90, align="end"),
        ]

    def narratives(self) -> list[Column[NarrativeLine]]:
        """Give the columns of narratives."""
        return [
            Column("status", self.tr("State"), _status, 150, paint="state", detail=_status_mark),
            Column("kind", self.tr("Kind"), self._kind, 90),
            Column("about", self.tr("About"), lambda line: line.reference, 110),
            Column("text", self.tr("What changed"), _changed, 240, detail=_strong, elastic=True, tip=_changed),
            Column("words", self.tr("Words"), lambda line: self._words.number(line.words), 70, paint="number"),
        ]

    def _scheme(self, line: PriorityLine) -> str:
        return names.scheme(self._words, line.scheme)

    def _priority(self, line: PriorityLine) -> str:
        return names.priority(self._words, line.scheme, line.code)

    def _whole(self, line: PriorityLine) -> str:
        return f"{self._priority(line)} · {self._scheme(line)}"

    def _count(self, line: PriorityLine) -> str:
        return self._words.number(len(line.served_by))

    def _unreasoned(self, line: PriorityLine) -> str:
        return self._words.number(line.unreasoned) if line.served_by else "—"

    def _state(self, line: ServedBy) -> str:
        return self._words.state(line.state)

    def _reason(self, line: ServedBy) -> str:
        return line.reason or self.tr("Nobody said why yet")

    def _evidence(self, line: ServedBy) -> str:
        return self.tr("Yes") if line.has_evidence else "—"

    def _kpi(self, line: GenderFigure) -> str:
        return f"{line.kpi_code} · {line.kpi_name}"

    def _value(self, line: GenderFigure) -> str:
        return plain(line.value, self._words.language)

    def _kind(self, line: NarrativeLine) -> str:
        return self._words.code("narrative_kinds", line.record.kind)


def _strong(_line: object) -> str:
    return "strong"


def _muted(_line: object) -> str:
    return "muted"


def _none_tone(line: PriorityLine) -> str:
    return "" if line.served_by else "faint"


def _unreasoned_tone(line: PriorityLine) -> str:
    return "att" if line.unreasoned else ""


def _pair(line: GenderFigure) -> str:
    return names.pair(line.pair)


def _pair_mark(line: GenderFigure) -> str:
    return names.PAIR_MARK[line.pair]


def _status(line: NarrativeLine) -> str:
    return names.status(line.status)


def _status_mark(line: NarrativeLine) -> str:
    return names.STATUS_MARK[line.status]


def _changed(line: NarrativeLine) -> str:
    return " ".join(line.record.what_changed.split())
