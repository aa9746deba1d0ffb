"""What stands below a split: by which method and counts it was made, and who agreed to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.domain.pool_cycle import FROZEN, PROPOSED
from commonservices.domain.schemes import driver_codes
from commonservices.queries import drivers, runs
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.drivers import DriverRow
from commonservices.queries.splits import SplitView
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import VLine, column, inset, row
from ui.kit.texts import SectionHeader
from ui.page import PageFrame

_PLACE: Final = "cost_sharing.split"


class SplitFacts(QWidget):
    """Method at the start, agreement at the end."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make both lists, empty."""
        super().__init__(parent)
        self._frame = frame
        look = frame.look
        self.method = KeyValueList(look, f"{_PLACE}.method", label_width=84)
        self.agreed = KeyValueList(look, f"{_PLACE}.agreed", label_width=100)
        line = row(self, 16)
        for title, part in ((self.tr("Method"), self.method), (self.tr("Who has agreed"), self.agreed)):
            side = QWidget()
            box = column(side, 6)
            box.addWidget(SectionHeader(look, title))
            box.addWidget(part)
            box.addStretch(1)
            line.addWidget(side, 1)
            if part is self.method:
                line.addWidget(VLine())
        inset(self, 20, 12, 16, 12)

    def show_facts(self, detail: PoolDetail, view: SplitView) -> None:
        """Show what some runs were made of and who agreed to them."""
        ask = partial(drivers.drivers, arrangement_id=detail.pool.arrangement_id or detail.pool.id)
        lines = {each.line_id for each in view.runs}
        schemes = [each.scheme for each in detail.lines if each.line.id in lines and each.scheme is not None]
        keys = {key for scheme in schemes for key in driver_codes(scheme)}
        counts = [each for each in self._frame.bridge.ask(ask) if each.value is not None and each.driver_code in keys]
        self.method.set_pairs(self._made(view, counts))
        self.agreed.set_pairs(self._who(detail, view, counts))

    def _made(self, view: SplitView, counts: Sequence[DriverRow]) -> list[Pair]:
        words = self._frame.words
        keys = dict.fromkeys(each.driver_code for each in counts)
        census = sorted({each.census_date for each in counts if each.census_date is not None})
        days = [words.full_day(each) for each in dict.fromkeys((*census[:1], *census[-1:]))]
        evidence = [each for each in dict.fromkeys(each.evidence for each in counts) if each]
        methods = ", ".join(words.code("apportionment_methods", each) for each in view.methods)
        shown = [
            ("how", self.tr("Shared by"), methods),
            ("keys", self.tr("Counted"), ", ".join(words.code("apportionment_keys", each) for each in keys)),
            ("census", self.tr("Census"), " – ".join(days)),  # noqa: RUF001 a span of days
            ("evidence", self.tr("Evidence"), ", ".join(words.embed(each) for each in evidence)),
            ("residual", self.tr("Rounding"), ", ".join(words.code("residual_rules", each) for each in view.residuals)),
        ]
        return [Pair(key, label, text or "—") for key, label, text in shown]

    def _who(self, detail: PoolDetail, view: SplitView, counts: Sequence[DriverRow]) -> list[Pair]:
        words = self._frame.words
        by_id = {each.id: each for each in self._frame.bridge.ask(partial(runs.runs, pool_id=detail.pool.id))}
        rows = [by_id[each.id] for each in view.runs if each.id in by_id]
        first = rows[0]
        by_on = self.tr("{who}, {day}")
        made = by_on.format(who=first.made_by or "—", day=words.full_day(first.made_on))
        pairs = [Pair("made", self.tr("Worked out"), made)]
        if any(each.state == PROPOSED for each in rows):
            pairs.append(Pair("decision", self.tr("Agreement"), self.tr("Not recorded yet"), "att"))
        else:
            by = words.isolate(first.decision) or self.tr("without a decision")
            decided = self.tr("{decision}, {day}").format(decision=by, day=words.full_day(first.agreed_on))
            pairs.append(Pair("decision", self.tr("Agreement"), decided))
        if all(each.state == FROZEN for each in rows):
            frozen = by_on.format(who=first.frozen_by or "—", day=words.full_day(first.frozen_on))
            pairs.append(Pair("frozen", self.tr("Frozen"), frozen))
        agreed = [each.code for each in counts if each.agreed]
        left = [each.code for each in counts if not each.agreed]
        if agreed:
            pairs.append(Pair("counts", self.tr("Counts agreed"), _codes(words.isolate(each) for each in agreed)))
        if left:
            said = _codes(words.isolate(each) for each in left)
            pairs.append(Pair("open", self.tr("Counts not agreed"), said, "att"))
        return pairs


def _codes(codes: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(codes))
