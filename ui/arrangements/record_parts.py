"""The parts of an arrangement's page, each built when its tab is first picked and filled only while it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.history import HistoryLine
from ui.arrangements.clauses import ClausesPart
from ui.arrangements.documents import DocumentsPart
from ui.arrangements.field_specs import FieldSpecs
from ui.arrangements.history_part import HistoryPart, acts_of
from ui.arrangements.lookups import Lookups
from ui.arrangements.overview import OverviewPart
from ui.arrangements.record_part import RecordPart
from ui.arrangements.services_part import ServicesPart
from ui.arrangements.terms_form import TermsPart
from ui.page import PageFrame

PartT = TypeVar("PartT", bound=RecordPart)
KEYS: Final = ("overview", "services", "terms", "documents", "clauses", "history")


class RecordParts(QStackedWidget):
    """Holds the parts; the one in front follows the record, the others catch up when they come to the front."""

    problem = Signal(str)
    open_requested = Signal(str)
    tab_requested = Signal(str)
    go_requested = Signal(object)
    told = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build nothing yet."""
        super().__init__(parent)
        self._frame = frame
        self._lookups = Lookups(frame.bridge)
        self._specs = FieldSpecs(frame.words, self._lookups)
        self._built: dict[str, RecordPart] = {}
        self._fresh: set[str] = set()
        self._detail: ArrangementDetail | None = None
        self._lines: Sequence[HistoryLine] = ()

    def _add(self, key: str, make: Callable[[QWidget], PartT]) -> PartT:
        part = make(self)
        self._built[key] = part
        self.addWidget(part)
        part.problem.connect(self.problem)
        if self._detail is not None:
            self._fill(key, part)
        return part

    def _fill(self, key: str, part: RecordPart) -> None:
        if self._detail is None or key in self._fresh:
            return
        self._fresh.add(key)
        if isinstance(part, HistoryPart):
            part.lines = list(self._lines)
        part.show_detail(self._detail)
        if isinstance(part, OverviewPart):
            part.side.show_history(acts_of(self._lines))

    @cached_property
    def overview(self) -> OverviewPart:
        """Parties, services and the side panel."""
        part = self._add("overview", lambda parent: OverviewPart(self._frame, self._specs, parent))
        part.services.open_requested.connect(self.open_requested)
        part.side.tab_requested.connect(self.tab_requested)
        part.side.go_requested.connect(self.go_requested)
        return part

    @cached_property
    def services(self) -> ServicesPart:
        """The services."""
        part = self._add("services", lambda parent: ServicesPart(self._frame, "services", parent))
        part.open_requested.connect(self.open_requested)
        return part

    @cached_property
    def terms(self) -> TermsPart:
        """The form of all terms."""
        return self._add("terms", lambda parent: TermsPart(self._frame, self._specs, parent))

    @cached_property
    def documents(self) -> DocumentsPart:
        """The papers."""
        return self._add("documents", lambda parent: DocumentsPart(self._frame, "documents", parent))

    @cached_property
    def clauses(self) -> ClausesPart:
        """The checklist."""
        return self._add("clauses", lambda parent: ClausesPart(self._frame, self._specs, parent))

    @cached_property
    def history(self) -> HistoryPart:
        """The history."""
        part = self._add("history", lambda parent: HistoryPart(self._frame, self._lookups, parent))
        part.undone.connect(self.told)
        return part

    def part(self, key: str) -> Any:
        """Give a part by the key of its tab, built if need be and up to date."""
        found: Any = getattr(self, key if key in KEYS else "overview")
        self._fill(key, found)
        return found

    def show_record(self, detail: ArrangementDetail, lines: Sequence[HistoryLine], key: str) -> None:
        """Show a record: the part in front now, the others when they are picked."""
        self._detail, self._lines = detail, lines
        self._fresh.clear()
        for part in self._built.values():
            part.detail = detail
        self.pick(key)

    def pick(self, key: str) -> None:
        """Bring a part to the front."""
        self.setCurrentWidget(self.part(key))

    def commit(self) -> None:
        """Save what is typed in any part."""
        if "terms" in self._built:
            self.terms.commit()
        if "overview" in self._built:
            self.overview.parties.commit()
