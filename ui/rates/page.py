"""The place of rates: the prices of services with the days that lack one, rate cards, and rates of exchange."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from commonservices.domain.pricing import USD
from commonservices.errors import Known
from commonservices.queries.exchange_rates import ExchangeRow
from ui.kit.buttons import Button
from ui.page import Command, PageFrame
from ui.papers.incoming import paths_in
from ui.rates.columns import RateColumns
from ui.rates.edition_part import EditionPart
from ui.rates.rate_asks import RateAsks
from ui.rates.rate_lists import CARDS, EXCHANGE, GAPS, PRICES, REVIEW, RateLists
from ui.rates.rate_panel import RatePanel
from ui.rates.row_deeds import RowDeeds
from ui.registers.lists_page import ListsPage
from ui.registers.tabbed_lists import TabbedLists


class RatesPage(ListsPage):
    """Lists of rates, and the preview of a published list in the same place."""

    place: ClassVar[str] = "rates"
    own_kinds: ClassVar[frozenset[str]] = frozenset(
        {"rate_line", "rate_card", "exchange_rate", "shared_service", "bill_line"}
    )

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        self._columns = RateColumns(frame)
        super().__init__(frame, parent)
        self._columns.setParent(self)
        self.asks = RateAsks(frame, self)
        self.deeds = RowDeeds(self.asks, self)
        self.deeds.open_requested.connect(self.open_requested)
        self._edition: EditionPart | None = None
        self.setAcceptDrops(True)
        self.main_button = Button(frame.look, "", "primary", name="rates.header.main")
        self.lists.header.buttons.addWidget(self.main_button)
        self.main_button.clicked.connect(self._on_main)
        self.asks.done.connect(self._on_entered)

    def make_lists(self) -> TabbedLists:
        """Make the five lists."""
        made = RateLists(self.frame, self._columns)
        lists = made.made(self.title())
        made.setParent(lists)
        return lists

    def make_panel(self) -> RatePanel:
        """Make the panel with chart and earlier rates."""
        self._rates = RatePanel(self.frame, self._columns)
        return self._rates

    @property
    def edition(self) -> EditionPart:
        """The preview of a published list, built when one is first taken in."""
        if self._edition is None:
            self._edition = EditionPart(self.frame)
            self._edition.left.connect(self.show_list)
            self._edition.taken.connect(self._on_taken)
            self._edition.read_done.connect(self.commands_changed)
            self._stack.addWidget(self._edition)
        return self._edition

    @property
    def previews(self) -> bool:
        """Whether the preview of a published list is shown."""
        return self._edition is not None and self._stack.currentWidget() is self._edition

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Rates")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a list, words and row."""
        self.show_list()
        super().open(address)

    def is_at(self, address: Mapping[str, str]) -> bool:
        """Say whether the lists stand as an address says."""
        return not self.previews and super().is_at(address)

    def regions(self) -> list[QWidget]:
        """Give views, filter and list, or the preview."""
        return [self.edition.choose_button] if self.previews else super().regions()

    def escape(self) -> bool:
        """Leave the preview, or the typed words."""
        if self.previews:
            self.show_list()
            return True
        return super().escape()

    def commands(self) -> list[Command]:
        """Give what can be done with the lists, or with the preview."""
        if not self.previews:
            return super().commands()
        reason = self.fixed or ("" if self.edition.take_button.isEnabled() else self.tr("There is nothing to take in."))
        take = self.tr("Take in")
        return [Command("rates.take", take, self.edition.take, icon="check", reason=reason, primary=True)]

    def own_commands(self) -> list[Command]:
        """Give the acts of the place, that of the list shown first."""
        fixed = self.fixed
        add = Command("rates.add", self.tr("Enter a rate"), self.asks.add, "Ctrl+N", "plus", "file", fixed)
        card = Command("rates.card", self.tr("Add a rate card"), self.asks.add_card, "", "plus", "file", fixed)
        load = Command("rates.load", self.tr("Take in published rates…"), self.load, "", "download", "file", fixed)
        row = self.row
        by_hand = partial(self.asks.exchange, row.currency if isinstance(row, ExchangeRow) else "")
        hand = Command("rates.hand", self.tr("Enter a rate by hand…"), by_hand, "", "pencil", "file", fixed)
        first = {EXCHANGE: load, CARDS: card}.get(self.lists.view, add)
        every = [replace(first, primary=True), *(each for each in (add, card, load, hand) if each is not first)]
        return [
            *every,
            *(each for each in self.deeds.acts(self.row, self.fixed) if each.key not in {one.key for one in every}),
        ]

    def show_current(self) -> None:
        """Show the current row in the panel."""
        panel, row, view = self._rates, self.row, self.lists.view
        acts = self.deeds.acts(row, self.fixed)
        self._show_button()
        if row is None:
            panel.show_nothing()
        elif view == EXCHANGE:
            panel.show_exchange(row, acts)
        elif view == CARDS:
            panel.show_card(row, acts)
        elif view == GAPS:
            panel.show_gap(row, acts)
        else:
            try:
                panel.show_price(row.id, acts)
            except Known:
                panel.show_nothing()

    def _show_button(self) -> None:
        """Offer the main act of the list in the header, unless the empty list offers it in its middle."""
        empty = self.lists.first() is not self.lists.table
        self.main_button.setText(self.own_commands()[0].text)
        self.main_button.setHidden(bool(self.fixed) or (empty and bool(self.lists.lists[self.lists.view].act)))

    # --- acts -----------------------------------------------------------------------------------------------------

    def _on_main(self) -> None:
        self.own_commands()[0].run()

    def do_act(self, view: str) -> None:
        """Do what an empty list offers."""
        {EXCHANGE: self.load, CARDS: self.asks.add_card}.get(view, self.asks.add)()

    def open_row(self, identity: str) -> None:
        """Open the service of a row; for the others show the panel."""
        if self.lists.view in {PRICES, REVIEW, GAPS}:
            next(each for each in self.deeds.acts(self.row, "") if each.key == "rates.service").run()
        else:
            self.inspector_requested.emit(True)  # noqa: FBT003 the shape of the signal

    @Slot(str)
    def _on_entered(self, identity: str) -> None:
        if self.lists.view not in {CARDS, GAPS}:
            self.lists.show_list(EXCHANGE if len(identity) == len(USD) else PRICES)
            self.lists.table.select_id(identity)
        self.lists.focus_list()

    # --- published lists ------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Ask for a published list and show what it would change."""
        self.edition.choose_file(self.preview)

    def preview(self, path: Path) -> None:
        """Show what a published list would change."""
        self._stack.setCurrentWidget(self.edition)
        self._rates.show_nothing()
        self.edition.begin(path)
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the lists."""
        if self.previews:
            self._stack.setCurrentWidget(self.lists)
            self.lists.focus_list()
            self.show_current()
            self.commands_changed.emit()

    @Slot(str)
    def _on_taken(self, sentence: str) -> None:
        self.show_list()
        self.lists.show_list(EXCHANGE)
        self.lists.focus_list()
        self.toast_requested.emit(sentence, "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is dragged over the page."""
        if not self.fixed and len(paths_in(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what the dropped file would change."""
        paths = paths_in(event.mimeData())
        if not self.fixed and len(paths) == 1:
            event.acceptProposedAction()
            self.preview(paths[0])
