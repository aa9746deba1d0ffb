"""The page of one kind of record: head, tabs, and the parts behind them, each built when its tab is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions.documents import HOLDERS
from ui.kit.layout import HLine, column, inset
from ui.kit.tabs import TabItem, Tabs
from ui.page import PageFrame
from ui.premises.agreement_part import AgreementOverview
from ui.premises.details_part import DetailsPart
from ui.premises.documents_part import PlaceDocuments
from ui.premises.history_part import PlaceHistory
from ui.premises.kinds import AGREEMENT, PREMISES, RecordKind
from ui.premises.premises_part import PremisesOverview
from ui.premises.recognition_part import RecognitionOverview
from ui.premises.record_header import RecordHeader
from ui.premises.specs import PlaceSpecs
from ui.records.lookups import Lookups
from ui.records.part import DetailPart

TABS = ("overview", "details", "documents", "history")


class RecordBook(QWidget):
    """Shows one record of its kind and brings the parts up to date when they are picked."""

    problem = Signal(str)
    told = Signal(str)
    opened = Signal(str)
    picked = Signal()

    def __init__(self, frame: PageFrame, kind: RecordKind, parent: QWidget | None = None) -> None:
        """Make head and tabs."""
        super().__init__(parent)
        self._frame, self.kind = frame, kind
        lookups = Lookups(frame.bridge)
        self.specs = PlaceSpecs(frame.words, lookups)
        self.detail: Any = None
        self._made: dict[str, DetailPart[Any]] = {}
        self._stale: set[str] = set()
        self._makers: dict[str, Callable[[], DetailPart[Any]]] = {
            "overview": self._overview,
            "details": self._details,
            "documents": partial(PlaceDocuments, frame, kind),
            "history": partial(PlaceHistory, frame, lookups),
        }
        self.header = RecordHeader(frame)
        self.tabs = Tabs(frame.look, self.tr("Parts of the record"), f"premises.{kind.key}.tabs")
        labels = {
            "overview": self.tr("Overview"),
            "details": self.tr("Details"),
            "documents": self.tr("Documents"),
            "history": self.tr("History"),
        }
        self.keys = [key for key in TABS if key != "documents" or kind.key in HOLDERS]
        self.tabs.set_tabs([TabItem(key, labels[key]) for key in self.keys])
        self._parts = QStackedWidget()
        tabs = QWidget()
        column(tabs).addWidget(self.tabs)
        inset(tabs, 20, 0, 16, 0)
        box = column(self)
        for part in (self.header, tabs, HLine()):
            box.addWidget(part)
        box.addWidget(self._parts, 1)
        self.hand_back = self.header.add_button(self.tr("Hand back…"), "hand_back") if kind.key == PREMISES else None
        if self.hand_back is not None:
            self.hand_back.clicked.connect(self.start_handing_back)
        if kind.key in HOLDERS:
            self.attach_button = self.header.add_button(self.tr("Attach…"), "attach", "paperclip")
            self.attach_button.clicked.connect(self.attach)
        self.tabs.picked.connect(self._on_tab)

    def _overview(self) -> DetailPart[Any]:
        made: PremisesOverview | AgreementOverview | RecognitionOverview
        if self.kind.key == PREMISES:
            made = PremisesOverview(self._frame, self.specs, self._parts)
        elif self.kind.key == AGREEMENT:
            return AgreementOverview(self._frame, self.specs, self._parts)
        else:
            made = RecognitionOverview(self._frame)
        made.opened.connect(self.opened)
        return made

    def _details(self) -> DetailPart[Any]:
        kind = self.kind
        return DetailsPart(
            self._frame, f"premises.{kind.key}.details", self.specs, kind.groups, kind.record, kind.save, kind.cls
        )

    # --- showing --------------------------------------------------------------------------------------------------

    def part(self, key: str) -> DetailPart[Any]:
        """Give a part, made when it is first wanted."""
        if key not in self._made:
            made = self._made[key] = self._makers[key]()
            made.problem.connect(self.problem)
            made.told.connect(self.told)
            self._stale.add(key)
            self._parts.addWidget(made)
        return self._made[key]

    def current(self) -> DetailPart[Any]:
        """Give the part that is picked."""
        return self.part(self.tabs.current_key() or TABS[0])

    def read(self, id: UUID) -> None:
        """Read a record and show it in the part that is picked; Known when it is gone."""
        self.detail = self._frame.bridge.ask(partial(self.kind.read, id=id))
        self.specs.take_papers(getattr(self.detail, "papers", ()))
        self.header.show_head(self.kind.head(self.detail))
        if self.hand_back is not None:
            gone = self._frame.bridge.read_only or self.detail.premises.status != "ACTIVE"
            self.hand_back.setHidden(gone)
        self._stale = set(self._made)
        self.pick(self.tabs.current_key() or TABS[0])

    def select(self, tab: str) -> None:
        """Turn to a tab without telling anybody."""
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(tab if tab in self.keys else TABS[0])
        self.tabs.blockSignals(False)  # noqa: FBT003

    def pick(self, key: str) -> None:
        """Show a part as the record stands now."""
        part = self.part(key)
        if key in self._stale and self.detail is not None:
            self._stale.discard(key)
            part.show_detail(self.detail)
        self._parts.setCurrentWidget(part)

    def _on_tab(self, key: str) -> None:
        self.pick(key)
        self.picked.emit()

    def commit(self) -> None:
        """Save what is typed anywhere."""
        for part in self._made.values():
            part.commit()

    def edit(self) -> None:
        """Go to the form, at its first field."""
        self.tabs.select("details")
        part = self.part("details")
        if isinstance(part, DetailsPart):
            part.go_to(part.form.names()[0])

    # --- papers ---------------------------------------------------------------------------------------------------

    def attach(self) -> None:
        """Go to the documents and ask for files to attach."""
        self.tabs.select("documents")
        part = self.part("documents")
        if isinstance(part, PlaceDocuments):
            part.papers.attach()

    # --- what premises do -----------------------------------------------------------------------------------------

    def start_handing_back(self) -> None:
        """Open the form that records the hand-back."""
        self.tabs.select(TABS[0])
        part = self.part(TABS[0])
        if isinstance(part, PremisesOverview):
            part.start_handing_back()

    def start_ending(self) -> None:
        """Open the panel that ends the occupancy of the current line."""
        self.tabs.select(TABS[0])
        part = self.part(TABS[0])
        if isinstance(part, PremisesOverview):
            part.start_ending()

    def start_adding(self) -> None:
        """Open the form of a new occupant, or of a new order."""
        self.tabs.select(TABS[0])
        part = self.part(TABS[0])
        if isinstance(part, PremisesOverview):
            part.occupants.start_adding()
        elif isinstance(part, AgreementOverview):
            part.orders.start_adding()

    def start_adding_user(self) -> None:
        """Open the form of a new user of an agreement."""
        self.tabs.select(TABS[0])
        part = self.part(TABS[0])
        if isinstance(part, AgreementOverview):
            part.uses.start_adding()
