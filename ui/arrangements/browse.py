"""The list side of the register of arrangements: its columns, views, filter and words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.life_marks import DECISION_DAYS
from commonservices.queries import arrangements as queries
from commonservices.queries import register
from commonservices.queries.arrangements import ArrangementRow
from ui.arrangements.filter_part import FilterPart
from ui.arrangements.list_columns import DEFAULT_SORT, OPTIONAL, ListColumns
from ui.arrangements.own_views import TONES, ArrangementViews
from ui.page import PageFrame
from ui.registers.browse import Browse, Shown
from ui.registers.questions import RegisterKind

ARRANGEMENTS: Final[RegisterKind[ArrangementRow]] = RegisterKind(
    "arrangements",
    "arrangement",
    queries.count,
    queries.page,
    queries.rows,
    queries.places,
    DEFAULT_SORT,
    register.GROUPS,
    lists={"type": "arrangement_types", "state": "arrangement_states"},
    optional=OPTIONAL,
)


class ArrangementBrowse(Browse[ArrangementRow]):
    """Views, filter and table of arrangements."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(frame, ARRANGEMENTS, title, ArrangementViews(frame), FilterPart(frame), parent)

    def shown(self) -> Shown[ArrangementRow]:
        """Give the columns of arrangements and what is said about them."""
        return Shown(
            ListColumns(self._frame.words, self._frame.bridge.today, self).columns(),
            groups=[
                ("type", self.tr("Type")),
                ("state", self.tr("State")),
                ("lead", self.tr("Lead party")),
                ("location", self.tr("Location")),
            ],
            tones=TONES,
            views_title=self.tr("Views of arrangements"),
            new=self.tr("New arrangement"),
            nothing=self.tr("No arrangements yet. Import the office's Excel register or log the first one."),
            no_match=self.tr("No arrangement matches {conditions}."),
            none_in_view=self._none_in_view,
            importing=self.tr("Import the register…"),
        )

    def _none_in_view(self, view: str) -> str:
        until = self._frame.words.full_day(self._frame.bridge.today() + timedelta(days=DECISION_DAYS))
        sentences = {
            "decision": self.tr("Nothing needs a decision before {day}.").format(day=until),
            "ending": self.tr("No arrangement ends in the next 180 days."),
            "lapsed": self.tr("No arrangement that has ended is still used."),
            "unpapered": self.tr("Every service that runs is on paper."),
        }
        return sentences.get(view, "")

    def selection_words(self, count: int, ids: Sequence[UUID]) -> list[str]:
        """Give how many rows are selected, what their ceilings sum up to, and what the filter hides."""
        said = super().selection_words(count, ids)
        sums = self._frame.bridge.ask(partial(queries.totals, ids=ids)) if ids else {}
        if sums:
            shown = ", ".join(self._frame.words.whole_money(total, code) for code, total in sorted(sums.items()))
            said.insert(1, self.tr("Sum of ceilings {sums}").format(sums=shown))
        return said
