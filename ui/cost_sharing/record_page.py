"""The page of one shared budget: its year as steps, the tabs, and why every party pays what it pays."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.queries import cost_pools as queries
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing.cycle_strip import CycleStrip
from ui.cost_sharing.page import PLACE
from ui.cost_sharing.pool_book import SPLIT, PoolBook
from ui.cost_sharing.pool_commands import PoolCommands
from ui.cost_sharing.pool_deeds import PoolDeeds
from ui.cost_sharing.pool_words import PoolWords
from ui.cost_sharing.why_panel import WhyPanel
from ui.cost_sharing.working_paper import WorkingPrinting
from ui.kit.buttons import Button
from ui.kit.layout import column
from ui.kit.notes import Banner, EmptyState
from ui.page import Command, Page, PageFrame, address_of
from ui.premises.record_header import Head, RecordHeader

_LOW: Final = 500


class PoolPage(Page):
    """The record page of this place."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the budget is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("cost_sharing.record")
        self._id: UUID | None = None
        self.detail: PoolDetail | None = None
        self._pool = PoolWords(self.words, self)
        look = self.look
        self.header = RecordHeader(frame)
        self.what_if_button = self.header.add_button(self.tr("What if…"), "what_if", "scale")
        self.print_button = self.header.add_button(self.tr("Print working"), "print", "printer")
        self.next_button = Button(look, "", "primary", icon="check", name="cost_sharing.record.next")
        self.header.buttons.addWidget(self.next_button)
        self.cycle = CycleStrip(frame)
        self.banner = Banner(look, "cost_sharing.finding")
        self.book = PoolBook(frame)
        self.why = WhyPanel(frame, self)
        self.why.hide()
        self.deeds = PoolDeeds(frame, self)
        self.printing = WorkingPrinting(frame, self)
        self._commands = PoolCommands(self)
        gone = self.tr("This shared budget is no longer in the register.")
        self.gone = EmptyState(look, gone, name="cost_sharing.gone")
        whole = QWidget()
        body = column(whole)
        for part in (self.header, self.cycle, self.banner):
            body.addWidget(part)
        body.addWidget(self.book, 1)
        self._outer = QStackedWidget(self)
        self._outer.addWidget(whole)
        self._outer.addWidget(self.gone)
        column(self).addWidget(self._outer)
        self._connect()

    def _connect(self) -> None:
        self.header.back_requested.connect(self._on_back)
        self.what_if_button.clicked.connect(partial(self.book.go_to, "what_if"))
        self.print_button.clicked.connect(self.print_working)
        self.next_button.clicked.connect(self._commands.run_next)
        self.cycle.step_opened.connect(self._commands.run_step)
        book, deeds = self.book, self.deeds
        book.picked.connect(self._on_picked)
        book.chosen.connect(self._on_chosen)
        book.share_requested.connect(self._on_share)
        for told in (book.told, deeds.told):
            told.connect(self._on_told)
        for told in (book.frozen, self.why.told):
            told.connect(self._on_plain)
        for problem in (book.problem, deeds.problem):
            problem.connect(self.problem)
        deeds.copied.connect(self._on_copied)
        deeds.removed.connect(self._on_removed)
        self.printing.told.connect(self.toast_requested)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the name of the budget."""
        return self.detail.pool.name if self.detail is not None else self.tr("Cost-sharing")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one budget at a tab, at a run and at a party."""
        wanted = read_id(address.get("id", ""))
        other = wanted != self._id
        if other:
            self.leave()
        self._id = wanted
        self.book.select(address.get("tab", ""))
        self._read()
        if self.detail is not None:
            if address.get("run"):
                self.book.split.choose(address["run"])
            if address.get("party"):
                self.book.split.select_code(address["party"])
            if other:
                self.book.main().setFocus()
        self.status_text.emit("")

    def address(self) -> Mapping[str, str]:
        """Give the budget and the tab."""
        return {"id": str(self._id) if self._id else "", "tab": self.book.tab if self.book.tab != SPLIT else ""}

    def reload(self) -> None:
        """Read the budget anew."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read the budget anew; each part redraws only what differs."""
        self._read()

    def leave(self) -> None:
        """Save what is typed."""
        self.book.commit()

    def inspector(self) -> QWidget:
        """Give the explanation of the chosen share."""
        return self.why

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less above the shares where the window is low."""
        super().resizeEvent(event)
        self.cycle.be_brief(brief=event.size().height() < self.look.px(_LOW))

    def regions(self) -> list[QWidget]:
        """Give steps, tabs and the part shown."""
        return [self.cycle.stepper, self.book.tabs, self.book.main()] if self.detail is not None else [self.gone]

    def escape(self) -> bool:
        """Leave the question about freezing, or the editor that is open."""
        if self.book.is_freezing:
            self.book.leave_freezing()
            return True
        return self.detail is not None and self.book.current().close_editor()

    def commands(self) -> list[Command]:
        """Give what can be done with the budget."""
        return self._commands.commands() if self.detail is not None else []

    # --- reading --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        try:
            if self._id is None:
                raise Known("not_found", "This shared budget is no longer in the register.")
            self.detail = self.bridge.ask(partial(queries.detail, id=self._id))
        except Known:
            self.detail = None
            self._outer.setCurrentWidget(self.gone)
            self.commands_changed.emit()
            return
        self._show(self.detail)

    def _show(self, detail: PoolDetail) -> None:
        words, pool = self.words, detail.pool
        title = self.tr("{name}, {year}").format(name=pool.name, year=self._pool.year(pool.starts_on, pool.ends_on))
        above = words.isolate(detail.arrangement.reference) if detail.arrangement is not None else ""
        version = self.tr("Version {number}").format(number=words.number(pool.version or 1))
        said = (words.isolate(pool.reference), above, words.isolate(detail.provider), version)
        self.header.show_head(Head(words.embed(title), (), said))
        self.next_button.setText(self._commands.next_text())
        self.next_button.setVisible(bool(self._commands.next_text()) and not self.bridge.read_only)
        self.cycle.show_cycle(detail)
        grave = [each for each in detail.findings if each.severity != "info"]
        if grave:
            sentences = " ".join(self._pool.finding(each) for each in grave)
            self.banner.show_text(self.tr("This needs attention."), sentences, grave[0].severity, [])
        else:
            self.banner.hide()
        self._outer.setCurrentIndex(0)
        self.book.show_detail(detail)
        self.commands_changed.emit()

    @Slot()
    def _on_chosen(self) -> None:
        split, detail = self.book.split, self.detail
        view, chosen = split.view, split.party()
        if view is None or detail is None:
            self.book.show_total(None, "")
            self.why.clear("")
            return
        states = {each.state for each in view.runs}
        state = next(iter(states)) if len(states) == 1 else ""
        total = self.words.money(view.to_pay, view.currency)
        self.book.show_total(self._commands.run_tag(state, len(view.runs)), total)
        if chosen is None:
            self.why.clear(self.tr("Choose a party to see why it pays what it pays."))
            return
        line = self.tr("Line {number}: {line}")
        lines = {
            run.id: line.format(number=each.line.number, line=each.line.description)
            for each in detail.lines
            for run in (each.advance, each.actual_run)
            if run is not None
        }
        self.why.explain(view, chosen, lines, detail.pool.name)

    # --- acting ---------------------------------------------------------------------------------------------------

    @Slot()
    def _on_picked(self) -> None:
        self.address_changed.emit()
        self.commands_changed.emit()

    @Slot()
    def _on_share(self) -> None:
        if self.detail is not None:
            self.deeds.share(self.detail)

    def print_working(self) -> None:
        """Show the working of the split as it will be printed: what everybody pays, then the steps of each."""
        if self.detail is not None and self.book.split.view is not None:
            self.printing.preview(self.detail, self.book.split.view)
        else:
            self.problem.emit(self.tr("Nothing is shared out yet."))

    def print_party(self) -> None:
        """Show the working for the chosen party alone."""
        view, chosen = self.book.split.view, self.book.split.party()
        if self.detail is not None and view is not None and chosen is not None:
            self.printing.preview(self.detail, view, chosen.code)
        else:
            self.problem.emit(self.tr("Choose a party first."))

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")

    @Slot(str)
    def _on_plain(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "")

    @Slot()
    def _on_back(self) -> None:
        self.open_requested.emit(address_of(PLACE, row=str(self._id or "")))

    @Slot(str)
    def _on_copied(self, identity: str) -> None:
        self.open_requested.emit(address_of(PLACE, id=identity, tab="lines"))

    @Slot()
    def _on_removed(self) -> None:
        self.open_requested.emit(PLACE)
