"""The list side of the place: the register of shared budgets with its views, filter and table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.queries.cost_pools import PoolRow
from commonservices.queries.pool_register import REGISTER
from ui.cost_sharing.list_columns import PoolColumns
from ui.page import PageFrame
from ui.premises.filter_part import PlaceFilterBar
from ui.premises.own_views import PlaceViews
from ui.registers.browse import Browse, Shown
from ui.registers.questions import RegisterKind

KIND: Final[RegisterKind[PoolRow]] = RegisterKind(
    "cost_sharing.pools",
    "cost_pool",
    REGISTER.count,
    REGISTER.page,
    REGISTER.rows,
    REGISTER.places,
    REGISTER.usual,
    REGISTER.groups,
    descending=REGISTER.descending,
    lists={"state": "pool_states"},
    optional=("arrangement", "invoice"),
    folded={"reference": 1120, "provider": 960, "execution": 820, "next": 700},
)
_TONES: Final[Mapping[str, str]] = MappingProxyType({"late": "crit"})


class PoolFilterBar(PlaceFilterBar):
    """The filter of the register of shared budgets."""

    def titles(self) -> Mapping[str, str]:
        """Give the fields the menu offers with their titles there."""
        return {"party": self.tr("Provider…"), "starts": self.tr("Begins before…"), "ends": self.tr("Ends before…")}


class PoolBrowse(Browse[PoolRow]):
    """Views, filter and table of shared budgets."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        ready = [
            ("all", self.tr("All")),
            ("agreeing", self.tr("Being agreed")),
            ("running", self.tr("Running")),
            ("closed", self.tr("Closed")),
            ("late", self.tr("Invoices late")),
        ]
        bar = PoolFilterBar(frame, KIND, self.tr("Search, or party:wfp ends:<90d"))
        super().__init__(frame, KIND, title, PlaceViews(frame, KIND, ready), bar, parent)

    def shown(self) -> Shown[PoolRow]:
        """Give the columns of budgets and what is said about them."""
        return Shown(
            PoolColumns(self._frame, self).columns(),
            groups=[
                ("state", self.tr("State")),
                ("provider", self.tr("Provider")),
                ("currency", self.tr("Currency")),
            ],
            tones=_TONES,
            views_title=self.tr("Views of shared budgets"),
            new=self.tr("New shared budget"),
            nothing=self.tr(
                "No shared budget yet. Make the one of the year under the arrangement that shares its cost."
            ),
            no_match=self.tr("No shared budget matches {conditions}."),
            none_in_view=self._none_in_view,
        )

    def _none_in_view(self, view: str) -> str:
        sentences = {
            "agreeing": self.tr("No budget is being agreed."),
            "running": self.tr("No budget is running."),
            "closed": self.tr("No budget is closed."),
            "late": self.tr("No invoices are late."),
        }
        return sentences.get(view, "")

    def selection_words(self, count: int, ids: Sequence[UUID]) -> list[str]:
        """Give how many budgets are selected, what they sum up to by currency, and what the filter hides."""
        said = super().selection_words(count, ids)
        sums: dict[str, int] = {}
        for each in self._frame.bridge.ask(partial(KIND.rows, ids=ids)) if ids else ():
            sums[each.currency] = sums.get(each.currency, 0) + each.budget
        money = ", ".join(self._frame.words.whole_money(total, code) for code, total in sorted(sums.items()))
        return [*said[:1], *([self.tr("Sum of budgets {sums}").format(sums=money)] if money else []), *said[1:]]
