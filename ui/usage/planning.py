"""Compares what the services in sight used in a month with what their consumers planned."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject

from commonservices.domain.checks import unit_places
from commonservices.queries import usage as queries
from commonservices.queries.usage import GridBlock
from ui.bridge import Bridge
from ui.usage.grid import UsageGrid
from ui.usage.plan_bars import MOST, PlanLine
from ui.usage.showing import Showing
from ui.words import Words


class AgainstPlan(QObject):
    """Gives the lines of the bars for the services in sight, that of the cursor first."""

    def __init__(
        self, bridge: Bridge, grid: UsageGrid, showing: Showing, words: Words, parent: QObject | None = None
    ) -> None:
        """Keep where figures and words come from."""
        super().__init__(parent)
        self._bridge, self._grid, self._showing, self._words = bridge, grid, showing, words

    def lines(self, column: int) -> tuple[str, list[PlanLine]]:
        """Give the title and the services that have a plan in a month."""
        lines = self._showing.lines
        month = lines.months[column]
        title = self.tr("{month} against plan").format(month=self._words.month_alone(month))
        shown = self._in_sight()
        consumer = lines.wanted.entity_id
        ids = [lines.block(at).service_id for at in shown]
        plans = self._bridge.ask(partial(queries.plans, service_ids=ids, month=month, consumer_id=consumer))
        made = [
            self._line(lines.block(at), lines.totals(at).months[column] or Decimal(0), plan)
            for at in shown
            if (plan := plans.get(lines.block(at).service_id)) is not None
        ]
        return title, made[:MOST]

    def _line(self, block: GridBlock, used: Decimal, plan: Decimal) -> PlanLine:
        places = unit_places(block.unit)
        numbers = [self._words.number(each, _places(each, places)) for each in (used, plan)]
        unit = self._words.code("units", block.unit)
        figures = self.tr("{used} of {plan}").format(used=numbers[0], plan=numbers[1])
        return PlanLine(block.name, used, plan, figures, unit)

    def _in_sight(self) -> list[int]:
        """Give the headings of the services whose lines are in sight."""
        grid, lines = self._grid, self._showing.lines
        if not lines.count:
            return []
        first, last = max(grid.rowAt(0), 0), grid.rowAt(grid.viewport().height() - 1)
        at = grid.currentIndex().row()
        wanted = [at] if at >= 0 else []
        wanted += range(first, (last if last >= 0 else lines.count - 1) + 1)
        found = dict.fromkeys(start for each in wanted if (start := lines.heading_of(each)) is not None)
        return list(found)[: 2 * MOST]


def _places(quantity: Decimal, most: int | None) -> int:
    whole = quantity == quantity.to_integral_value()
    return 0 if whole else min(2, 2 if most is None else most)
