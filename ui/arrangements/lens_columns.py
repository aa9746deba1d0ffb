"""The columns of what an arrangement serves, and of the narratives about it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.queries.lens import NarrativeLine, ServedLine
from ui.kit.columns import Column
from ui.lens import names
from ui.page import PageFrame


class LensColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def served(self) -> list[Column[ServedLine]]:
        """Give the columns of priorities with their reasons."""
        return [
            Column("scheme", self.tr("Scheme"), self._scheme, 200, detail=_muted),
            Column("priority", self.tr("Priority"), self._priority, 260, detail=_strong, tip=self._priority),
            Column("reason", self.tr("Reason"), self._reason, 280, detail=_reason_tone, elastic=True, tip=_reason),
            Column("evidence", self.tr("Evidence"), lambda line: line.document, 170, detail=_muted),
        ]

    def narratives(self) -> list[Column[NarrativeLine]]:
        """Give the columns of narratives."""
        return [
            Column("status", self.tr("State"), _status, 150, paint="state", detail=_status_mark),
            Column("kind", self.tr("Kind"), self._kind, 90),
            Column("period", self.tr("Period"), self._period, 190, detail=_muted),
            Column("text", self.tr("What changed"), _changed, 260, detail=_strong, elastic=True, tip=_changed),
            Column("words", self.tr("Words"), self._count, 70, paint="number"),
            Column("by", self.tr("Written by"), lambda line: line.record.written_by, 150),
            Column("validator", self.tr("Validated by"), lambda line: line.record.validated_by or "—", 150),
        ]

    def _scheme(self, line: ServedLine) -> str:
        return names.scheme(self._words, line.scheme)

    def _priority(self, line: ServedLine) -> str:
        return names.priority(self._words, line.scheme, line.code)

    def _reason(self, line: ServedLine) -> str:
        return line.reason or self.tr("Nobody said why yet")

    def _kind(self, line: NarrativeLine) -> str:
        return self._words.code("narrative_kinds", line.record.kind)

    def _period(self, line: NarrativeLine) -> str:
        first, last = line.record.starts_on, line.record.ends_on
        text = self.tr("{first} to {last}")
        return text.format(first=self._words.full_day(first), last=self._words.full_day(last))

    def _count(self, line: NarrativeLine) -> str:
        return self._words.number(line.words)


def _strong(_line: object) -> str:
    return "strong"


def _muted(_line: object) -> str:
    return "muted"


def _reason(line: ServedLine) -> str:
    return line.reason


def _reason_tone(line: ServedLine) -> str:
    return "" if line.reason else "att"


def _status(line: NarrativeLine) -> str:
    return names.status(line.status)


def _status_mark(line: NarrativeLine) -> str:
    return names.STATUS_MARK[line.status]


def _changed(line: NarrativeLine) -> str:
    return " ".join(line.record.what_changed.split())
