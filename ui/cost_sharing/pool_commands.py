"""The commands of a budget's page: the next act of its year, and everything else that can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from commonservices.domain.pool_cycle import AGREED, DRAFT, OPEN, PROPOSED, REVISED, SETTLED
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing import next_act
from ui.cost_sharing.next_act import MOVES_TO
from ui.cost_sharing.pool_words import RUN_MARKS
from ui.kit.shapes import tone_of
from ui.page import Command

if TYPE_CHECKING:
    from ui.cost_sharing.record_page import PoolPage


class PoolCommands(QObject):
    """Names and runs what the page can do now."""

    def __init__(self, page: PoolPage) -> None:
        """Act on the budget a page shows."""
        super().__init__(page)
        self._page = page

    @property
    def _next(self) -> str:
        return next_act.next_act(self._page.detail) if self._page.detail is not None else ""

    def next_text(self) -> str:
        """Give what the button of the next act says; empty when nothing is left."""
        texts = {
            next_act.PROPOSE: self.tr("Send for agreement"),
            next_act.AGREE: self.tr("Record the agreement…"),
            next_act.AGREE_RUNS: self.tr("Record the agreement…"),
            next_act.FREEZE: self.tr("Freeze the split…"),
            next_act.BILL: self.tr("Draft the invoices"),
            next_act.INVOICE: self.tr("Invoices are out"),
            next_act.BEGIN: self.tr("Open the year"),
            next_act.SPEND: self.tr("Enter what is spent"),
            next_act.CLOSE: self.tr("Close the year"),
            next_act.SHARE_ACTUAL: self.tr("Share the actual cost"),
            next_act.SETTLE: self.tr("Settle the year"),
        }
        return texts.get(self._next, "")

    def run_next(self) -> None:
        """Do the next act, or begin it where it asks for something."""
        page, act = self._page, self._next
        if page.detail is None or not act:
            return
        page.leave()
        if act in MOVES_TO:
            page.deeds.move(page.detail, act)
        elif act == next_act.FREEZE:
            page.book.start_freezing()
        elif act == next_act.SPEND:
            page.book.go_to("lines")
        else:
            self._acts()[act](page.detail)

    def _acts(self) -> dict[str, Callable[[PoolDetail], None]]:
        deeds = self._page.deeds
        return {
            next_act.PROPOSE: deeds.propose,
            next_act.AGREE: deeds.agree,
            next_act.AGREE_RUNS: deeds.agree_runs,
            next_act.BILL: deeds.bill,
            next_act.SHARE_ACTUAL: deeds.share_actual,
        }

    def run_step(self, key: str) -> None:
        """Take the step of the year that was opened, if it is the next one; else say what it needs."""
        detail = self._page.detail
        if detail is None:
            return
        if key == DRAFT and key in {each.to for each in detail.moves}:
            self._page.deeds.to_draft(detail)
        elif key in {each.to for each in detail.moves}:
            self.run_next()
        elif key != detail.pool.state:
            self._page.problem.emit(self._not_now(key, detail.pool.state))

    def _not_now(self, key: str, state: str) -> str:
        if state == SETTLED:
            return self.tr("The year is settled, no step is left.")
        sentence = self.tr("“{step}” is not the next step. What comes next: {next}.")
        step = self._page.words.code("pool_states", key)
        return sentence.format(step=step, next=self.next_text().removesuffix("…"))

    def run_tag(self, state: str, count: int) -> tuple[str, str, str]:
        """Give the standing of the runs shown as a tag: text, tone and mark."""
        mark = RUN_MARKS.get(state, "draft")
        said = self._page.words.code("run_states", state) if state else self.tr("in different states")
        text = self.tr("%n run(s), {state}", "", count).format(state=said)
        return text, tone_of(mark), mark

    def commands(self) -> list[Command]:
        """Give everything that can be done with the budget shown."""
        page, detail = self._page, self._page.detail
        if detail is None:
            return []
        fixed = self.tr("The register is shown for reading only.") if page.bridge.read_only else ""
        none = "" if page.book.split.view is not None else self.tr("Nothing is shared out yet.")
        further = Command("cost_sharing.next", self.next_text(), self.run_next, primary=True, reason=fixed)
        return [
            *([further] if self.next_text() else []),
            *self._acting(detail, fixed),
            *self._looking(none),
        ]

    def _looking(self, none: str) -> list[Command]:
        page = self._page
        to_what_if, leaves = partial(page.book.go_to, "what_if"), partial(page.open_requested.emit, "drawdown")
        one = self.tr("Print the working of this party")
        return [
            Command("cost_sharing.what_if", self.tr("What if…"), to_what_if, icon="scale", reason=none),
            Command(
                "cost_sharing.print", self.tr("Print working"), page.print_working, "Ctrl+P", "printer", "file", none
            ),
            Command("cost_sharing.print_party", one, page.print_party, menu="file", reason=none),
            Command("cost_sharing.explain", self.tr("Copy explanation"), page.why.copy, "", "copy", "edit", none),
            Command("cost_sharing.drawdown", self.tr("If an entity leaves…"), leaves, icon="log-out", menu="tools"),
        ]

    def _acting(self, detail: PoolDetail, fixed: str) -> list[Command]:
        deeds, state = self._page.deeds, detail.pool.state
        shared = "" if state in {DRAFT, PROPOSED, REVISED} else self.tr("The shares are agreed already.")
        revisable = "" if state in {OPEN, REVISED} else self.tr("Only the budget of an open year is revised.")
        back = "" if state in {PROPOSED, AGREED} else self.tr("Only a budget that is being agreed goes back.")

        def act(key: str, text: str, run: Callable[[PoolDetail], None], reason: str = "", icon: str = "") -> Command:
            return Command(f"cost_sharing.{key}", text, partial(run, detail), icon=icon, reason=fixed or reason)

        return [
            act("share", self.tr("Share it out"), deeds.share, shared, "percent"),
            act("share_actual", self.tr("Share the actual cost"), deeds.share_actual),
            act("bill", self.tr("Draft the invoices"), deeds.bill, icon="receipt"),
            act("revise", self.tr("Revise the budget…"), deeds.revise, revisable),
            act("draft", self.tr("Back to draft…"), deeds.to_draft, back),
            act("copy_year", self.tr("Copy into the next year"), deeds.copy, icon="copy"),
            act("remove", self.tr("Remove from the register"), deeds.remove, icon="trash"),
        ]
