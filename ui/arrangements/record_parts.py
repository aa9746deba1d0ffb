"""The parts of an arrangement's page, each built when its tab is first picked and filled only while it is shown."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, partial
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any, Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.amending import frozen_fields, frozen_party_fields
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.history import HistoryLine
from commonservices.queries.life import Editable, Life
from ui.arrangements.clauses import ClausesPart
from ui.arrangements.documents import DocumentsPart
from ui.arrangements.history_part import HistoryPart, acts_of
from ui.arrangements.overview import OverviewPart
from ui.arrangements.record_deeds import RecordDeeds
from ui.arrangements.record_part import RecordPart
from ui.arrangements.services_part import ServicesPart
from ui.arrangements.terms_form import TermsPart
from ui.arrangements.versions_part import VersionsPart
from ui.kit.tabs import Tabs
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

PartT = TypeVar("PartT", bound=RecordPart)
KEYS: Final = ("overview", "services", "terms", "versions", "documents", "clauses", "history")
# Tabs that come with their own module, built by its class where it is there.
OWN: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "duties": ("ui.arrangements.duties_part", "DutiesPart"),
        "lens": ("ui.arrangements.lens_part", "LensPart"),
    }
)


@cache
def own_tabs() -> tuple[str, ...]:
    """Give the keys of the further tabs whose modules are there; nothing is imported."""
    return tuple(key for key, (module, _name) in OWN.items() if find_spec(module) is not None)


def editable_of(detail: ArrangementDetail) -> Editable:
    """Give what signed terms freeze, by the rule that refuses in the actions."""
    facts = detail.facts
    frozen = frozen_fields(facts.state, facts.version)
    parties = {each.id: frozen_party_fields(facts.state, facts.version, each) for each in facts.parties}
    return Editable(frozen, parties, bool(frozen), facts.open_version)


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
        self.specs = FieldSpecs(frame.words, self._lookups)
        self._built: dict[str, RecordPart] = {}
        self._fresh: set[str] = set()
        self.detail: ArrangementDetail | None = None
        self._life: Life | None = None
        self._editable: Editable | None = None
        self._lines: Sequence[HistoryLine] = ()
        self._deeds: RecordDeeds | None = None

    def wire(self, deeds: RecordDeeds, tabs: Tabs) -> None:
        """Let the parts begin deeds and pick tabs; each is connected when it is built."""
        self._deeds = deeds
        self.tab_requested.connect(tabs.select)

    def has(self, key: str) -> bool:
        """Say whether there is a tab of this key."""
        return key in KEYS or key in own_tabs()

    def is_built(self, key: str) -> bool:
        """Say whether a part was shown already."""
        return key in self._built

    def _add(self, key: str, make: Callable[[QWidget], PartT]) -> PartT:
        part = make(self)
        self._built[key] = part
        self.addWidget(part)
        part.problem.connect(self.problem)
        if self.detail is not None:
            self._fill(key, part)
        return part

    def _fill(self, key: str, part: RecordPart) -> None:
        if self.detail is None or key in self._fresh:
            return
        self._fresh.add(key)
        if isinstance(part, HistoryPart):
            part.lines = list(self._lines)
        part.life, part.editable = self._life, self._editable
        part.show_detail(self.detail)
        if isinstance(part, OverviewPart):
            part.side.show_history(acts_of(self._lines))

    @cached_property
    def overview(self) -> OverviewPart:
        """Parties, services and the side panel."""
        part = self._add("overview", lambda parent: OverviewPart(self._frame, self.specs, parent))
        part.services.open_requested.connect(self.open_requested)
        part.side.tab_requested.connect(self.tab_requested)
        part.side.go_requested.connect(self.go_requested)
        part.closing.go_requested.connect(self.go_requested)
        if self._deeds is not None:
            part.parties.leave_requested.connect(self._deeds.leave_party)
            part.parties.accede_requested.connect(self._deeds.accede)
        part.kin.open_requested.connect(self.open_requested)
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
        part = self._add("terms", lambda parent: TermsPart(self._frame, self.specs, parent))
        part.versions_requested.connect(partial(self.tab_requested.emit, "versions"))
        if self._deeds is not None:
            part.amend_requested.connect(self._deeds.amend)
        return part

    @cached_property
    def versions(self) -> VersionsPart:
        """The versions of the terms, the open amendment among them."""
        make = partial(VersionsPart, self._frame, self.specs, self._lookups)
        part = self._add("versions", make)
        if self._deeds is not None:
            part.amend_requested.connect(self._deeds.amend)
            part.sign_requested.connect(self._deeds.sign_amendment)
            part.seal_requested.connect(self._deeds.seal)
            part.drop_requested.connect(self._deeds.drop)
        return part

    @cached_property
    def documents(self) -> DocumentsPart:
        """The papers."""
        part = self._add("documents", lambda parent: DocumentsPart(self._frame, "documents", parent))
        part.told.connect(self.told)
        return part

    @cached_property
    def clauses(self) -> ClausesPart:
        """The checklist."""
        return self._add("clauses", lambda parent: ClausesPart(self._frame, self.specs, parent))

    @cached_property
    def history(self) -> HistoryPart:
        """The history."""
        part = self._add("history", lambda parent: HistoryPart(self._frame, self._lookups, parent))
        part.told.connect(self.told)
        return part

    def part(self, key: str) -> Any:
        """Give a part by the key of its tab, built if need be and up to date."""
        if key in own_tabs():
            found: Any = self._built.get(key) or self._add(key, partial(self._make_own, key))
        else:
            found = getattr(self, key if key in KEYS else "overview")
        self._fill(key, found)
        return found

    def _make_own(self, key: str, parent: QWidget) -> Any:
        module, name = OWN[key]
        part = getattr(importlib.import_module(module), name)(self._frame, parent)
        if hasattr(part, "open_requested"):
            part.open_requested.connect(self.open_requested)
        return part

    def show_record(self, detail: ArrangementDetail, life: Life, lines: Sequence[HistoryLine], key: str) -> None:
        """Show a record: the part in front now, the others when they are picked."""
        self.detail, self._life, self._lines = detail, life, lines
        self._editable = editable_of(detail)
        self._fresh.clear()
        for part in self._built.values():
            part.detail, part.life, part.editable = detail, life, self._editable
        self.pick(key)

    def pick(self, key: str) -> None:
        """Bring a part to the front."""
        self.setCurrentWidget(self.part(key))

    def commit(self) -> None:
        """Save what is typed in any part."""
        for part in self._built.values():
            part.commit()

    def late(self) -> dict[str, int]:
        """Give, for each further tab that was shown, how many things in it are late."""
        built = {key: self._built[key] for key in own_tabs() if key in self._built}
        return {key: part.late() for key, part in built.items() if hasattr(part, "late")}
