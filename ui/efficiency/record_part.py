"""A case, a claim or the hourly rates in place of the service they were opened from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from commonservices.domain.ids import read_id
from commonservices.queries import efficiency as queries
from ui.bills.sheet import Head
from ui.efficiency.case_sheet import CaseSheet
from ui.efficiency.claim_sheet import ClaimSheet
from ui.efficiency.head import RecordHead
from ui.efficiency.rates_part import RatesPart
from ui.kit.layout import column
from ui.kit.stepper import Stepper
from ui.page import Command, PageFrame, address_of

CASE, CLAIM, RATES = "case", "claim", "rates"
KEYS: Final = (CASE, CLAIM, RATES)
Shown = CaseSheet | ClaimSheet | RatesPart


class EfficiencyRecords(QWidget):
    """The head, and below it what was opened; each kind is built when it is first wanted."""

    problem = Signal(str)
    told = Signal(str)
    open_requested = Signal(str)
    changed = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the head."""
        super().__init__(parent)
        self._frame = frame
        self._service: UUID | None = None
        self._key, self._id, self._tab = "", "", ""
        self.setObjectName("service.efficiency.record")
        self.head = RecordHead(frame)
        self._stack = QStackedWidget()
        self._made: dict[str, Shown] = {}
        box = column(self)
        box.addWidget(self.head)
        box.addWidget(self._stack, 1)
        self.head.back_requested.connect(self.go_back)

    def take(self, service: UUID | None, address: Mapping[str, str]) -> None:
        """Remember what an address asks for."""
        self._service = service
        self._key = next((key for key in KEYS if address.get(key)), "")
        self._id = address.get(self._key, "")
        self._tab = address.get("part", "")

    @property
    def is_wanted(self) -> bool:
        """Whether something is to be shown in place of the service."""
        return bool(self._key)

    def address(self) -> dict[str, str]:
        """Give what is shown, and its tab."""
        if not self._key:
            return {}
        shown = self._made.get(self._key)
        keys = shown.tabs.view_keys() if isinstance(shown, CaseSheet | ClaimSheet) else []
        tab = shown.tabs.current_key() if isinstance(shown, CaseSheet | ClaimSheet) else ""
        return {self._key: self._id, "part": tab if keys and tab != keys[0] else ""}

    def sheet(self, key: str) -> Shown:
        """Give the sheet of one kind, made when it is first wanted."""
        if key not in self._made:
            makers: dict[str, Callable[[], Shown]] = {
                CASE: partial(CaseSheet, self._frame),
                CLAIM: partial(ClaimSheet, self._frame),
                RATES: partial(RatesPart, self._frame),
            }
            made = self._made[key] = makers[key]()
            self._stack.addWidget(made)
            made.problem.connect(self.problem)
            if isinstance(made, RatesPart):
                made.told.connect(self.told)
            else:
                made.open_requested.connect(self.open_requested)
                made.changed.connect(self._on_changed_inside)
                made.asks.problem.connect(self.problem)
                made.asks.open_requested.connect(self._open)
        return self._made[key]

    def reload(self) -> None:
        """Read what is shown anew; Known when it is no longer in the register."""
        shown = self.sheet(self._key)
        if isinstance(shown, RatesPart):
            shown.show_detail(self._frame.bridge.ask(queries.rates))
            head = Head(shown.accessibleName(), "", "", "")
        else:
            head = shown.show_record(read_id(self._id) or UUID(int=0))
            if self._tab in shown.tabs.view_keys():
                shown.tabs.select(self._tab)
            self._tab = ""
        self._stack.setCurrentWidget(shown)
        self.head.show_head(head)
        self._show_steps()

    def take_focus(self) -> None:
        """Put the keyboard into the table of what is shown, else to its tabs."""
        stops = [each for each in self.regions() if not isinstance(each, Stepper)]
        tables = [each for each in stops if isinstance(each, QAbstractItemView)]
        (tables or stops)[0].setFocus()

    # --- what the page answers ------------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the title of what is shown."""
        return self.head.title.text()

    def commands(self, fixed: str) -> list[Command]:
        """Give the steps of what is shown, and the way back."""
        shown = self._made.get(self._key)
        found = shown.commands(fixed) if isinstance(shown, CaseSheet | ClaimSheet) else []
        if isinstance(shown, RatesPart):
            add = shown.lines.start_adding
            found = [Command("rates.add", self.tr("Add a rate"), add, "Ctrl+N", "plus", "file", fixed, primary=True)]
        return found

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        shown = self._made.get(self._key)
        if isinstance(shown, RatesPart):
            return [shown.main()]
        return [self.head.back] if shown is None else shown.regions()

    def escape(self) -> bool:
        """Close what is open inside, else go back to the service."""
        shown = self._made.get(self._key)
        if shown is None:
            return False
        closed = shown.close_editor() if isinstance(shown, RatesPart) else shown.escape()
        if not closed:
            self.go_back()
        return True

    def commit(self) -> None:
        """Save what is typed anywhere."""
        for each in self._made.values():
            each.commit()

    def go_back(self) -> None:
        """Go to the service, at its cases and claims."""
        self.commit()
        self.open_requested.emit(address_of("services", id=str(self._service or ""), tab="efficiency"))

    def _open(self, key: str, identity: str) -> None:
        self.open_requested.emit(
            address_of("services", id=str(self._service or ""), tab="efficiency", **{key: identity})
        )

    def _on_changed_inside(self) -> None:
        self._show_steps()
        self.changed.emit()

    def _show_steps(self) -> None:
        self.head.show_steps([] if self._key == RATES else self.commands(""))
