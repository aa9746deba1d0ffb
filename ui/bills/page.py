"""The place of bills and recoveries: its lists, and the form of a new order or bill in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from ui.bills.account_part import AccountPart
from ui.bills.ageing_part import AgeingPart
from ui.bills.balances_part import BalancesPart
from ui.bills.kinds import KINDS
from ui.bills.list_deeds import ListDeeds
from ui.bills.listed import BillsList, OrdersList
from ui.bills.part import BillsPart
from ui.bills.periods_part import PeriodsPart
from ui.bills.unbilled_part import UnbilledPart
from ui.decisions.new_record import NewRecord
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.records.form_keys import form_keys

_OWN: Final = frozenset(
    {"bill", "bill_line", "settlement", "reminder", "service_order", "delivery", "balance_confirmation"}
    | {"ageing_snapshot", "period_lock", "monthly_usage", "rate_line", "entity", "shared_service", "arrangement"}
)
_ANY: Final = "bills"


class BillsPage(Page):
    """The list page: bills, orders, what is unbilled, its age, balances, an account, closed periods."""

    place: ClassVar[str] = "bills"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when a list is opened."""
        super().__init__(frame, parent)
        look = frame.look
        self.header = PageHeader(look, self.title(), name="bills.header")
        self.header.set_detail(self.tr("A memo register: the ledger is elsewhere"))
        self.act_button = Button(look, "", "primary", name="bills.header.act")
        self.header.buttons.addWidget(self.act_button)
        self.tabs = Tabs(look, self.tr("Lists of the place"), "bills.views")
        self.periods = PeriodsPart(frame)
        every = (BillsList(frame), OrdersList(frame), UnbilledPart(frame), AgeingPart(frame), BalancesPart(frame))
        every_one = (*every, AccountPart(frame), self.periods)
        self.parts: dict[str, BillsPart[Any]] = {each.key: each for each in every_one}
        self.deeds = ListDeeds(frame, self)
        self._lists, self._lower, self._stack = QWidget(), QStackedWidget(), QStackedWidget(self)
        self._new: NewRecord | None = None
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column(self).addWidget(self._stack)
        self._stack.addWidget(self._lists)
        views = QWidget()
        column(views).addWidget(self.tabs)
        inset(views, 20, 0, 16, 0)
        self.tabs.set_tabs([TabItem(key, part.title) for key, part in self.parts.items()])
        box = column(self._lists)
        for each in (self.header, views, HLine()):
            box.addWidget(each)
        box.addWidget(self._lower, 1)
        for part in self.parts.values():
            self._lower.addWidget(part)

    def _wire(self) -> None:
        self.tabs.picked.connect(self._on_tab)
        self.act_button.clicked.connect(self.act)
        self.deeds.told.connect(self.toast_requested)
        for part in self.parts.values():
            part.open_requested.connect(self.open_requested)
            part.problem.connect(self.problem)
            part.told.connect(self.toast_requested)
            part.state_changed.connect(self._on_state)
            part.new_requested.connect(self.act)
            part.begin_requested.connect(self.start_new)

    @property
    def part(self) -> BillsPart[Any]:
        """The list shown now."""
        return self.parts[self.tabs.current_key() or _ANY]

    @property
    def new_record(self) -> NewRecord:
        """The form of a new order or bill, built when it is first wanted."""
        if self._new is None:
            self._new = NewRecord(self.frame, kinds=KINDS, place="bills")
            self._new.left.connect(self.show_list)
            self._new.saved.connect(self._on_saved)
            self._new.problem.connect(self.problem)
            self._stack.addWidget(self._new)
        return self._new

    @property
    def is_new(self) -> bool:
        """Whether the form is shown."""
        return self._new is not None and self._stack.currentWidget() is self._new

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Bills and recoveries")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a list, its choice, words and row; `new` begins a record."""
        key = address.get("view", _ANY)
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(key if key in self.parts else _ANY)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._lower.setCurrentWidget(self.part)
        self.show_list()
        self.part.open(address)
        self.part.focus_list()
        if address.get("new") == "1" and self.part.key in KINDS and not self.bridge.read_only:
            self.start_new()

    def address(self) -> Mapping[str, str]:
        """Give list, choice, words and row to come back to."""
        key = self.part.key
        return {"view": key if key != _ANY else "", **self.part.address()}

    def left_out(self) -> Mapping[str, str]:
        """Give the present row and the first in sight, which an address need not name."""
        return {"row": self.part.table.current_id(), "top": self.part.table.top()}

    def is_at(self, address: Mapping[str, str]) -> bool:
        """Say whether the lists stand as an address says."""
        return not self.is_new and self.part.opened and super().is_at(address)

    def reload(self) -> None:
        """Read the list shown anew; the others read when they are shown."""
        for part in self.parts.values():
            part.opened = part is self.part and part.opened
        self.part.reload()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether a change can alter what the lists show."""
        return changes.everything or any(item.kind in _OWN for item in changes.items)

    def refresh(self, changes: Changes) -> None:
        """Read the list anew when a record of it changed."""
        if self.is_touched_by(changes):
            self.reload()

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        return [self.new_record] if self.is_new else [self.tabs, *self.part.regions()]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.part.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, or what is open in the list."""
        if self.is_new:
            self.show_list()
            return True
        return self.part.escape()

    def commands(self) -> list[Command]:
        """Give what can be done with the list and its rows."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            return [Command("bills.save", self.tr("Save"), self.new_record.save, primary=True, reason=fixed)]
        none = "" if self.part.table.current_id() else self.tr("No row is selected.")
        close = [] if self.part is self.periods else [self.periods.close_command(fixed, "")]
        return [*self.part.act_commands(fixed, none), *self.deeds.commands(self.part, none), *close]

    # --- acting ---------------------------------------------------------------------------------------------------

    def act(self) -> None:
        """Do the filled button of the list."""
        first = next((each for each in self.commands() if each.primary), None)
        if first is not None and not first.reason:
            first.run()
        elif first is not None:
            self.problem.emit(first.reason)

    def start_new(self) -> None:
        """Begin a new record in place of the list."""
        key = self.part.key
        shown: dict[str, object] = {"basis": "REIMBURSABLE"} if key == "bills" else {"requested_on": self.today()}
        self._stack.setCurrentWidget(self.new_record)
        self.new_record.begin(key, self.part.nothing()[1], shown)
        self.status_keys.emit(form_keys())
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self._lists)
            self.part.focus_list()
        self._on_state()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.open_requested.emit(address_of("bills", id=identity))

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        self._lower.setCurrentWidget(self.parts[key])
        if self.parts[key].opened:
            self.parts[key].reload()
        else:
            self.parts[key].open({})
        self._on_state()
        self.address_changed.emit()

    def _on_state(self) -> None:
        first = next((each for each in self.commands() if each.primary), None)
        empty = self.part.stack.currentWidget() is self.part.empty and not self.part.empty.button.isHidden()
        # The empty list has this button in its middle; two filled ones would compete.
        self.act_button.setHidden(first is None or self.bridge.read_only or empty)
        self.act_button.setText(first.text if first else "")
        self.act_button.setIcon(self.look.icon(first.icon, "on_accent") if first else self.act_button.icon())
        self.status_keys.emit([("Enter", self.tr("open"))] if self.part.table.current_id() else [])
        self.commands_changed.emit()
