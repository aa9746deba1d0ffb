"""The columns of the register of services: what each shows, and by what it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.queries.shared_services import ServiceRow
from ui.kit.columns import Column
from ui.shared_services.marks import status_mark
from ui.words import Words

FOLDED = {"location": 960}
OPTIONAL = ("unit", "modality", "stream", "stock_take")
_QUIET = frozenset({"DISCONTINUED", "REJECTED"})


def name_of(row: ServiceRow, language: str) -> str:
    """Give the name in the language of the window where there is one."""
    return (row.name_fr or row.name) if language == "fr" else (row.name_en or row.name)


class ServiceColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def columns(self) -> list[Column[ServiceRow]]:
        """Give the columns in order."""
        return [
            Column("status", self.tr("Status"), self.status, 114, paint="state", detail=_mark, sort="status"),
            Column("name", self.tr("Name"), self.name, 200, detail=_style, sort="name_key", elastic=True),
            Column("reference", self.tr("Reference"), self.reference, 96, detail=_muted, sort="reference"),
            Column("line", self.tr("Line"), _line, 68, detail=_muted, sort="line", tip=self.line_name),
            Column("provider", self.tr("Provider"), self.provider, 78, sort="provider"),
            Column(
                "consumers", self.tr("Consumers"), _consumers, 112, paint="tags", detail=_codes, sort="consumer_count"
            ),
            Column(
                "arrangement",
                self.tr("Arrangement"),
                self.arrangement,
                160,
                paint="state",
                detail=self.arrangement_mark,
                sort="arrangement",
            ),
            Column("location", self.tr("Location"), _location, 74, detail=_muted, sort="location"),
            Column("last_month", self.tr("Last month"), self.last_month, 84, detail=_muted, sort="last_month"),
            Column("unit", self.tr("Unit"), self.unit, 110, detail=_muted),
            Column("modality", self.tr("Modality"), self.modality, 150, detail=_muted),
            Column("stream", self.tr("Reporting stream"), self.stream, 150, detail=_muted),
            Column("stock_take", self.tr("Stock-take"), self.stock_take, 170, detail=_muted),
        ]

    def status(self, row: ServiceRow) -> str:
        """Give the word of the status."""
        return self._words.code("service_status", row.status)

    def name(self, row: ServiceRow) -> str:
        """Give the name."""
        return name_of(row, self._words.language)

    def reference(self, row: ServiceRow) -> str:
        """Give the reference in its own direction."""
        return self._words.isolate(row.reference)

    def line_name(self, row: ServiceRow) -> str:
        """Give the full name of the service line."""
        return self._words.code("service_lines", row.line)

    def provider(self, row: ServiceRow) -> str:
        """Give who provides the service."""
        return self._words.isolate(row.provider) or "—"

    def arrangement(self, row: ServiceRow) -> str:
        """Give the paper the service runs under with its state, or that there is none."""
        if not row.arrangement:
            return self.tr("Not on paper")
        return f"{self._words.isolate(row.arrangement)} · {self._words.state(row.arrangement_state)}"

    def arrangement_mark(self, row: ServiceRow) -> str:
        """Give the shape of the paper's state; a running service without one asks for attention."""
        if row.arrangement:
            return self._words.mark(row.arrangement_state)
        return "warning" if row.status == "ACTIVE" else "not_yet"

    def unit(self, row: ServiceRow) -> str:
        """Give the unit in which the service is counted."""
        return self._words.code("units", row.unit)

    def modality(self, row: ServiceRow) -> str:
        """Give how the service is provided."""
        return self._words.code("modality", row.modality)

    def stream(self, row: ServiceRow) -> str:
        """Give in which stream the service is reported."""
        return self._words.code("reporting_stream", row.reporting_stream)

    def stock_take(self, row: ServiceRow) -> str:
        """Give the year of the last stock-take and what was chosen there."""
        year, action = row.stock_take
        said = (str(year or ""), self._words.code("stock_take_actions", action))
        return " · ".join(each for each in said if each) or "—"

    def last_month(self, row: ServiceRow) -> str:
        """Give the newest month with an entry."""
        return self._words.month(row.last_month) if row.last_month else "—"


def _mark(row: ServiceRow) -> str:
    return status_mark(row.status)


def _style(row: ServiceRow) -> str:
    return "muted" if row.status in _QUIET else "strong"


def _muted(_row: ServiceRow) -> str:
    return "muted"


def _line(row: ServiceRow) -> str:
    return row.line


def _consumers(row: ServiceRow) -> str:
    return " ".join(row.consumers)


def _codes(row: ServiceRow) -> tuple[str, ...]:
    return row.consumers


def _location(row: ServiceRow) -> str:
    return row.location
